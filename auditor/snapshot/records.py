"""The rows behind the store: what was seen is kept once, a run is a list of what it saw, a change is a new sight."""

import sqlite3
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from hashlib import blake2b
from typing import Any
from zlib import compress, decompress

import msgspec

from auditor.judge import Finding, Kept, State
from auditor.snapshot.as_json import finding_as_json, new_control_as_json
from auditor.snapshot.course import Turned
from auditor.snapshot.model import Moment, NewControl, Row
from auditor.snapshot.soundness import Damage, seal, seal_packed

Entry = tuple[int, str | None]
"""The number of what was seen, and when it was read."""

Db = sqlite3.Connection


@dataclass(frozen=True, slots=True)
class Header:
    """All of a stored run but what it saw."""

    seq: int
    run: str
    started: str
    ended: str | None
    program: str
    catalogue: str
    preset: str
    complete: bool = False
    counts: Mapping[str, int] = field(default_factory=dict)

    def now(self, **changes: Any) -> "Header":
        """The same with some of it changed."""
        return replace(self, **changes)


def next_number(db: Db, table: str) -> int:
    """The number after the highest in `snapshot`, `seen` or `change`: order never depends on a clock."""
    column = "seq" if table == "snapshot" else "id"
    (highest,) = db.execute(f"SELECT max({column}) FROM {table}").fetchone()  # noqa: S608 - names of ours
    return int(highest or 0) + 1


def _insert(db: Db, table: str, *values: Any) -> None:
    marks = ", ".join("?" * (len(values) + 1))
    db.execute(f"INSERT INTO {table} VALUES ({marks})", (*values, seal(*values)))  # noqa: S608 - a name of ours


# --- headers -----------------------------------------------------------------------------------------------------


def write_header(db: Db, header: Header) -> None:
    """Put a run's header in, or in the place of its earlier one."""
    db.execute("DELETE FROM snapshot WHERE seq = ?", (header.seq,))
    counts = msgspec.json.encode(header.counts).decode()
    made = (header.program, header.catalogue, header.preset, int(header.complete), counts)
    _insert(db, "snapshot", header.seq, header.run, header.started, header.ended, *made)


def _header(row: tuple[Any, ...]) -> Header:
    seq, run, started, ended, program, catalogue, preset, complete, counts = row[:-1]
    return Header(seq, run, started, ended, program, catalogue, preset, bool(complete), msgspec.json.decode(counts))


def headers(db: Db) -> Iterator[Header]:
    """Every run, newest first."""
    return map(_header, db.execute("SELECT * FROM snapshot ORDER BY seq DESC"))


def rows(db: Db) -> Iterator[Row]:
    """Every run as a list shows it, newest first."""
    going_on = counts_going_on(db)
    decoded: dict[str, Mapping[str, int]] = {}
    for seq, run, started, ended, complete, text in db.execute(
        "SELECT seq, run, started, ended, complete, counts FROM snapshot ORDER BY seq DESC"
    ):
        if text not in decoded:
            decoded[text] = msgspec.json.decode(text)
        yield Row(run, started, ended, bool(complete), going_on.get(seq) or decoded[text])


def is_stored(db: Db, run: str) -> bool:
    """Whether there is a run with exactly this id."""
    return db.execute("SELECT 1 FROM snapshot WHERE run = ?", (run,)).fetchone() is not None


def find_header(db: Db, wanted: str) -> Header | None:
    """The run that is meant by an id, by the beginning of only one id, or by `latest`."""
    if wanted == "latest":
        rows = db.execute("SELECT * FROM snapshot ORDER BY seq DESC LIMIT 1").fetchall()
    else:
        rows = db.execute("SELECT * FROM snapshot WHERE run = ?", (wanted,)).fetchall()
        if not rows and wanted:
            beginning = "SELECT * FROM snapshot WHERE substr(run, 1, ?) = ? LIMIT 2"
            rows = db.execute(beginning, (len(wanted), wanted)).fetchall()
    return _header(rows[0]) if len(rows) == 1 else None


# --- what a run saw ----------------------------------------------------------------------------------------------


def append(db: Db, seq: int, what: Finding | NewControl) -> None:
    """Add to a run that goes on."""
    (last,) = db.execute("SELECT max(position) FROM entry WHERE seq = ?", (seq,)).fetchone()
    _insert(db, "entry", seq, 0 if last is None else last + 1, *note(db, seq, what))


def erase_finding(db: Db, seq: int, finding: Finding) -> None:
    """Take a setting's finding out of a run that goes on."""
    about = (seq, finding.service, finding.account, finding.setting)
    same = "SELECT id FROM seen WHERE new = 0 AND (service, account, setting) = (?, ?, ?)"
    db.execute(f"DELETE FROM entry WHERE seq = ? AND seen IN ({same})", about)  # noqa: S608 -- words of ours


def begin_anew(db: Db, header: Header) -> None:
    """Make a run that has ended one that goes on, and that has seen nothing yet."""
    for table in ("content", "entry"):
        db.execute(f"DELETE FROM {table} WHERE seq = ?", (header.seq,))  # noqa: S608 -- a name of ours
    write_header(db, header)


def note(db: Db, seq: int, what: Finding | NewControl, *, here: bool = True) -> Entry:
    """Keep what was seen, once; and that it changed, if it differs from the setting's last finding.

    What was not seen `here` is no change of anything.
    """
    if isinstance(what, NewControl):
        return _seen(db, 1, what.service, what.account, "", "", new_control_as_json(what)), None
    body = finding_as_json(what)
    read_at = body.pop("read_at")
    about = (what.service, what.account, what.setting)
    number = _seen(db, 0, *about, what.state.value, body)
    if not here:
        return number, read_at
    last = db.execute(
        "SELECT seen FROM change WHERE account = ? AND setting = ? AND service = ? ORDER BY id DESC LIMIT 1",
        (what.account, what.setting, what.service),
    ).fetchone()
    if last != (number,):
        _insert(db, "change", next_number(db, "change"), *about, seq, number, read_at)
    return number, read_at


def _seen(db: Db, new: int, service: str, account: str, setting: str, state: str, body: Mapping[str, Any]) -> int:
    text = msgspec.json.encode(body)
    digest = blake2b(text, digest_size=16, key=b"new" if new else b"finding").digest()
    row = db.execute("SELECT id FROM seen WHERE digest = ?", (digest,)).fetchone()
    if row:
        return int(row[0])
    number = next_number(db, "seen")
    _insert(db, "seen", number, digest, new, service, account, setting, state, text)
    return number


def pack(db: Db, header: Header, found: Sequence[Entry]) -> None:
    """Write a run that has ended: its header with the counts, and its entries as one small blob."""
    states = dict(db.execute("SELECT id, state FROM seen WHERE new = 0"))
    counts = Counter(states[number] for number, _ in found if number in states)
    packed = compress(msgspec.json.encode([header.seq, [number for number, _ in found], [at for _, at in found]]))
    db.execute("DELETE FROM content WHERE seq = ?", (header.seq,))
    db.execute("INSERT INTO content VALUES (?, ?, ?)", (header.seq, packed, seal_packed(header.seq, packed)))
    db.execute("DELETE FROM entry WHERE seq = ?", (header.seq,))
    write_header(db, header.now(counts=dict(counts)))


def entries(db: Db, seq: int) -> list[Entry]:
    """What a run saw, in order, whether it has ended or not."""
    row = db.execute("SELECT packed FROM content WHERE seq = ?", (seq,)).fetchone()
    if row is None:
        return list(db.execute("SELECT seen, read_at FROM entry WHERE seq = ? ORDER BY position", (seq,)))
    of, numbers, times = msgspec.json.decode(decompress(row[0]))
    if of != seq:
        raise Damage(f"run number {seq}")
    return list(zip(numbers, times, strict=True))


def unpacked(db: Db, found: Sequence[Entry]) -> tuple[tuple[Finding, ...], tuple[NewControl, ...]]:
    """The findings and new controls behind these entries."""
    findings: list[Finding] = []
    new_controls: list[NewControl] = []
    for number, read_at in found:
        new, body = db.execute("SELECT new, body FROM seen WHERE id = ?", (number,)).fetchone() or (None, b"")
        if new:
            new_controls.append(msgspec.json.decode(body, type=NewControl))
        else:
            findings.append(_finding(body, read_at))
    return tuple(findings), tuple(new_controls)


def _finding(body: bytes, read_at: str | None) -> Finding:
    return replace(msgspec.json.decode(body, type=Finding), read_at=read_at)


def place_of(db: Db, found: Sequence[Entry], finding: Finding) -> int:
    """Where in the run the setting of this finding stands; its end where it does not."""
    about = (finding.service, finding.account, finding.setting)
    same = {
        number for (number,) in db.execute("SELECT id FROM seen WHERE (service, account, setting) = (?, ?, ?)", about)
    }
    return next((place for place, (number, _) in enumerate(found) if number in same), len(found))


def counts_going_on(db: Db) -> dict[int, dict[str, int]]:
    """For each run without an end, how many findings are in which state."""
    counts: dict[int, dict[str, int]] = {}
    for seq, state, number in db.execute(
        "SELECT seq, state, count(*) FROM entry JOIN seen ON seen.id = entry.seen WHERE new = 0 GROUP BY seq, state"
    ):
        counts.setdefault(seq, {})[state] = number
    return counts


def changes(db: Db, service: str, account: str, setting: str) -> Iterator[Moment]:
    """One moment for each time this setting was found different, oldest first."""
    for run, started, body, read_at in db.execute(
        """SELECT run, started, body, read_at FROM change
           JOIN seen ON seen.id = change.seen JOIN snapshot ON snapshot.seq = change.seq
           WHERE change.account = ? AND change.setting = ? AND change.service = ? ORDER BY change.id""",
        (account, setting, service),
    ):
        yield Moment(run, started, _finding(body, read_at))


def turned(db: Db) -> Iterator[Turned]:
    """Every change of every setting, oldest first."""
    for started, service, account, setting, state in db.execute(
        """SELECT started, change.service, change.account, change.setting, state FROM change
           JOIN seen ON seen.id = change.seen JOIN snapshot ON snapshot.seq = change.seq ORDER BY change.id"""
    ):
        yield Turned(started, service, account, setting, State(state))


# --- decisions and forgetting ------------------------------------------------------------------------------------


def write_kept(db: Db, service: str, account: str, setting: str, kept: Kept) -> None:
    """Put a decision in, or in the place of the earlier one. No value is an empty text: the column takes no NULL."""
    erase_kept(db, service, account, setting)
    _insert(db, "kept", service, account, setting, kept.value or "", kept.because, kept.until)


def erase_kept(db: Db, service: str, account: str, setting: str) -> None:
    """Take a decision out."""
    db.execute("DELETE FROM kept WHERE (service, account, setting) = (?, ?, ?)", (service, account, setting))


def every_kept(db: Db) -> dict[tuple[str, str, str], Kept]:
    """Every decision, by (service, account, setting)."""
    found = db.execute("SELECT service, account, setting, value, because, until FROM kept")
    return {
        (service, account, setting): Kept(value or None, because, until)
        for service, account, setting, value, because, until in found
    }


def write_by_you(db: Db, seq: int, about: tuple[str, str, str], value: str, at: str) -> None:
    """Note a change as the person's own; `about` is (service, account, setting)."""
    same = (seq, *about, value)
    db.execute("DELETE FROM by_you WHERE (seq, service, account, setting, value) = (?, ?, ?, ?, ?)", same)
    _insert(db, "by_you", *same, at)


def by_you(db: Db, after: int, upto: int) -> frozenset[tuple[str, str, str]]:
    """(account, setting, value) of the changes noted after one run and up to another."""
    found = "SELECT account, setting, value FROM by_you WHERE seq > ? AND seq <= ? AND value != ''"
    return frozenset(db.execute(found, (after, upto)))


def done_by_hand(db: Db) -> dict[tuple[str, str, str], str]:
    """When the person last said that they did something by hand, by (service, account, setting)."""
    found = db.execute("SELECT service, account, setting, at FROM by_you WHERE value = '' ORDER BY seq, at")
    return {(service, account, setting): at for service, account, setting, at in found}


def erase_account(db: Db, account: str) -> None:
    """Take out all that was seen of an account; an ended run that saw nothing else goes with it."""
    gone = {number for (number,) in db.execute("SELECT id FROM seen WHERE account = ?", (account,))}
    ended = {seq for (seq,) in db.execute("SELECT seq FROM content")}
    for header in [header for header in headers(db) if header.seq in ended]:
        found = entries(db, header.seq)
        left = [entry for entry in found if entry[0] not in gone]
        if left and len(left) < len(found):
            pack(db, header, left)
        elif found and not left:
            db.execute("DELETE FROM content WHERE seq = ?", (header.seq,))
            db.execute("DELETE FROM snapshot WHERE seq = ?", (header.seq,))
    db.execute("DELETE FROM entry WHERE seen IN (SELECT id FROM seen WHERE account = ?)", (account,))
    for table in ("change", "seen", "kept", "by_you"):
        db.execute(f"DELETE FROM {table} WHERE account = ?", (account,))  # noqa: S608 - a name of ours
