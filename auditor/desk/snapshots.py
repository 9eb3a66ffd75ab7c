"""Stored runs: listing, loading and exporting them."""

from pathlib import Path
from typing import Final

from auditor import events
from auditor.desk.sitting import Acts, Sitting
from auditor.export import FORMATS
from auditor.snapshot.write import write_file


async def list_snapshots(command: events.ListSnapshots, sitting: Sitting) -> None:
    """Newest first."""
    with sitting.program.store() as store:
        rows = store.rows()
    told = tuple(events.SnapshotRow(row.run, row.started, row.ended, row.complete, dict(row.counts)) for row in rows)
    sitting.tell(events.Snapshots(command.ask, told))


async def load_snapshot(command: events.LoadSnapshot, sitting: Sitting) -> None:
    """One run whole, with the accounts it is about."""
    with sitting.program.store() as store:
        snapshot = store.load(command.run)
    sitting.tell(events.SnapshotLoaded(command.ask, snapshot, sitting.accounts_in(snapshot)))


async def export(command: events.Export, sitting: Sitting) -> None:
    """One run as a file; account names are left out."""
    with sitting.program.store() as store:
        snapshot = store.load(command.run)
    write_file(Path(command.path), FORMATS[command.format](snapshot, sitting.program.service_or_none, {}))
    sitting.tell(events.Exported(command.ask, command.path))


ACTS: Final[Acts] = {
    events.ListSnapshots: list_snapshots,
    events.LoadSnapshot: load_snapshot,
    events.Export: export,
}
