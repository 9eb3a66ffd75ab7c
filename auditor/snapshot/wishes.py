"""The rows behind a person's own recommendations: those that hold now, and those that a run was judged by."""

from collections.abc import Sequence

import msgspec

from auditor.snapshot.as_json import whole_text
from auditor.snapshot.model import Own, Wishes
from auditor.snapshot.records import Db
from auditor.snapshot.soundness import seal


def write_wish(db: Db, own: Own) -> None:
    """Put a wish in, or in the place of the earlier one."""
    erase_wish(db, own.service, own.account, own.setting)
    values = (own.service, own.account, own.setting, _as_text(own.want))
    db.execute("INSERT INTO wish VALUES (?, ?, ?, ?, ?)", (*values, seal(*values)))


def erase_wish(db: Db, service: str, account: str, setting: str) -> None:
    """Take a wish out."""
    db.execute("DELETE FROM wish WHERE (service, account, setting) = (?, ?, ?)", (service, account, setting))


def every_wish(db: Db) -> Wishes:
    """Every wish, by (service, account, setting)."""
    found = db.execute("SELECT service, account, setting, want FROM wish")
    return {(service, account, setting): _from_text(want) for service, account, setting, want in found}


def write_wishes_of_run(db: Db, seq: int, wishes: Sequence[Own]) -> None:
    """Keep what this run is judged by, in the place of what was kept before."""
    db.execute("DELETE FROM run_wish WHERE seq = ?", (seq,))
    for own in wishes:
        values = (seq, own.service, own.account, own.setting, _as_text(own.want))
        db.execute("INSERT INTO run_wish VALUES (?, ?, ?, ?, ?, ?)", (*values, seal(*values)))


def wishes_of_run(db: Db, seq: int) -> tuple[Own, ...]:
    """What this run was judged by, besides its preset."""
    found = db.execute(
        "SELECT service, account, setting, want FROM run_wish WHERE seq = ? ORDER BY service, account, setting", (seq,)
    )
    return tuple(Own(service, account, setting, _from_text(want)) for service, account, setting, want in found)


def erase_wishes_of_account(db: Db, account: str) -> None:
    """Take out every wish about an account, those of runs included, and those of runs that are gone."""
    db.execute("DELETE FROM wish WHERE account = ?", (account,))
    db.execute("DELETE FROM run_wish WHERE account = ? OR seq NOT IN (SELECT seq FROM snapshot)", (account,))


def _as_text(want: tuple[str, ...]) -> str:
    return msgspec.json.encode([whole_text(value) for value in want]).decode()


def _from_text(text: str) -> tuple[str, ...]:
    return msgspec.json.decode(text, type=tuple[str, ...])
