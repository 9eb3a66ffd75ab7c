"""Stored runs: listing, loading and exporting them."""

import asyncio
from pathlib import Path
from typing import Final

from auditor import events
from auditor.desk.sitting import Acts, Sitting
from auditor.export.as_html import as_html
from auditor.exporting import Order, brought_in
from auditor.exporting import export as written
from auditor.snapshot.model import Whose


async def list_snapshots(command: events.ListSnapshots, sitting: Sitting) -> None:
    """Newest first."""
    with sitting.program.store() as store:
        rows, others = store.rows(), store.others()
    told = tuple(
        events.SnapshotRow(
            row.run, row.started, row.ended, row.complete, dict(row.counts), others.get(row.run, Whose.OWN)
        )
        for row in rows
    )
    sitting.tell(events.Snapshots(command.ask, told))


async def load_snapshot(command: events.LoadSnapshot, sitting: Sitting) -> None:
    """One run whole, with the accounts it is about."""
    snapshot = sitting.snapshot(command.run)
    sitting.tell(events.SnapshotLoaded(command.ask, snapshot, sitting.accounts_in(snapshot)))


async def export(command: events.Export, sitting: Sitting) -> None:
    """One run as a file. A PDF takes a browser some seconds, while the window goes on."""
    snapshot = sitting.snapshot(command.run)
    order = Order(command.format, Path(command.path), names=command.names, language=command.language)
    await asyncio.to_thread(written, snapshot, order, sitting.program)
    sitting.tell(events.Exported(command.ask, command.path))


async def preview(command: events.Preview, sitting: Sitting) -> None:
    """The report as it would be written."""
    program = sitting.program
    snapshot = sitting.snapshot(command.run)
    names = program.account_names() if command.names else {}
    html = as_html(snapshot, program.service_or_none, names, language=command.language, kept=program.kept())
    sitting.tell(events.Previewed(command.ask, snapshot.run, html.decode()))


async def import_snapshot(command: events.ImportSnapshot, sitting: Sitting) -> None:
    """A snapshot from a file, in any format there ever was, or from an evidence pack."""
    snapshot = await asyncio.to_thread(brought_in, Path(command.path), sitting.program)
    sitting.tell(events.Imported(command.ask, snapshot.run))


ACTS: Final[Acts] = {
    events.ListSnapshots: list_snapshots,
    events.LoadSnapshot: load_snapshot,
    events.Export: export,
    events.Preview: preview,
    events.ImportSnapshot: import_snapshot,
}
