"""Every run this person ever made, kept as it happens: a finding is on the disk before anybody is told of it."""

import sqlite3
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

import msgspec

from auditor.judge import Finding, Kept, State
from auditor.problems import UnknownSnapshot
from auditor.snapshot import records, wishes
from auditor.snapshot.backup import Mended, back_up, forget_copies
from auditor.snapshot.course import Turned
from auditor.snapshot.database import connect
from auditor.snapshot.model import Moment, NewControl, Own, Row, Snapshot, Whose, Wishes, whose_accounts
from auditor.snapshot.records import Header
from auditor.snapshot.refusals import told
from auditor.snapshot.soundness import Damage
from auditor.snapshot.whose import erase_marks_of_the_gone, mark, newest, others, whose_is


class Store:
    """The file of all snapshots: a context manager, durable at the end of every method, each a transaction of its own.

    Every method raises StorageProblem. `mended` says after opening whether a damaged file had to be set right.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.mended: Mended | None = None
        self._open: sqlite3.Connection | None = None
        self._worth_a_backup = False

    def __enter__(self) -> Self:
        self._open, self.mended = connect(self.path)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._open is None:
            return
        db, self._open = self._open, None
        if self._worth_a_backup:
            back_up(db, self.path)
        with told(self.path):
            db.close()

    # --- a run as it happens -----------------------------------------------------------------------------------------

    def begin(
        self,
        run: str,
        *,
        started: str,
        program: str,
        catalogue: str,
        preset: str = "strict",
        own: Sequence[Own] = (),
        whose: Whose = Whose.OWN,
    ) -> None:
        """Start the record of a run. It stays incomplete until `end` says otherwise."""
        with self._writing() as db:
            header = Header(records.next_number(db, "snapshot"), run, started, None, program, catalogue, preset)
            records.write_header(db, header)
            wishes.write_wishes_of_run(db, header.seq, own)
            mark(db, header.seq, whose)

    def add(self, run: str, finding: Finding) -> None:
        """Store a finding of a run that goes on."""
        with self._writing() as db:
            records.append(db, self._header(db, run).seq, finding)

    def add_again(self, run: str, finding: Finding) -> None:
        """Store a finding of a run that goes on, in the place of the same setting's earlier one."""
        with self._writing() as db:
            seq = self._header(db, run).seq
            records.erase_finding(db, seq, finding)
            records.append(db, seq, finding)

    def add_new(self, run: str, control: NewControl) -> None:
        """Store a control that no rule knows."""
        with self._writing() as db:
            records.append(db, self._header(db, run).seq, control)

    def end(self, run: str, *, ended: str, complete: bool) -> None:
        """Close the record of a run."""
        with self._writing() as db:
            header = self._header(db, run)
            records.pack(db, header.now(ended=ended, complete=complete), records.entries(db, header.seq))
        self._worth_a_backup = True

    def reopen(self, run: str) -> Snapshot:
        """Go on with a run that never came to its end; what it says it missed is taken out. Raises UnknownSnapshot."""
        with self._writing() as db:
            header = self._header(db, run)
            found = records.entries(db, header.seq)
            findings, new_controls = records.unpacked(db, found)
            records.begin_anew(db, header.now(ended=None, complete=False, counts={}))
            for finding in findings:
                if finding.state is not State.NOT_CHECKED:
                    records.append(db, header.seq, finding)
            for control in new_controls:
                records.append(db, header.seq, control)
        return self.load(run)

    def put(self, snapshot: Snapshot, whose: Whose | None = None) -> None:
        """Store a whole snapshot at once, as an import does. A run that is stored already stays as it is.

        Whose it is where nobody says so, its accounts tell.
        """
        whose = whose or whose_accounts(finding.account for finding in snapshot.findings)
        with self._writing() as db:
            if records.is_stored(db, snapshot.run):
                return
            seq = records.next_number(db, "snapshot")
            made = (snapshot.program, snapshot.catalogue, snapshot.preset, snapshot.complete)
            header = Header(seq, snapshot.run, snapshot.started, snapshot.ended, *made)
            seen: tuple[Finding | NewControl, ...] = (*snapshot.findings, *snapshot.new_controls)
            found = [records.note(db, seq, one, here=whose is not Whose.IMPORTED) for one in seen]
            records.pack(db, header, found)
            wishes.write_wishes_of_run(db, seq, snapshot.own)
            mark(db, seq, whose)
        self._worth_a_backup = True

    # --- a run that follows another ----------------------------------------------------------------------------------

    def follow(self, of: str, run: str, *, started: str) -> None:
        """Start a new run as a copy of another, for what is checked again after it; the other stays as it was."""
        with self._writing() as db:
            header = self._header(db, of)
            seq = records.next_number(db, "snapshot")
            copied = header.now(seq=seq, run=run, started=started, ended=started)
            records.pack(db, copied, records.entries(db, header.seq))
            wishes.write_wishes_of_run(db, seq, wishes.wishes_of_run(db, header.seq))
            mark(db, seq, whose_is(db, header.seq))

    def amend(self, run: str, finding: Finding, *, ended: str) -> None:
        """Put a finding in the place of the same setting's earlier one in this run, or at its end."""
        with self._writing() as db:
            header = self._header(db, run)
            found = records.entries(db, header.seq)
            made = records.note(db, header.seq, finding)
            place = records.place_of(db, found, finding)
            found[place : place + 1] = [made]
            records.pack(db, header.now(ended=ended), found)
        self._worth_a_backup = True

    # --- looking back ------------------------------------------------------------------------------------------------

    def load(self, wanted: str = "latest") -> Snapshot:
        """The run with this id, the only one whose id begins so, or the latest. Raises UnknownSnapshot."""
        with self._reading() as db:
            header = self._header(db, wanted)
            findings, new_controls = records.unpacked(db, records.entries(db, header.seq))
            return Snapshot(
                run=header.run,
                started=header.started,
                ended=header.ended,
                program=header.program,
                catalogue=header.catalogue,
                complete=header.complete,
                findings=findings,
                new_controls=new_controls,
                preset=header.preset,
                own=wishes.wishes_of_run(db, header.seq),
            )

    def rows(self) -> tuple[Row, ...]:
        """Every stored run, newest first."""
        with self._reading() as db:
            return tuple(records.rows(db))

    def others(self) -> dict[str, Whose]:
        """Every run that is not the person's own, and whose it is."""
        with self._reading() as db:
            return others(db)

    def newest(self, *whose: Whose) -> str:
        """The newest of the first kind of run that there is. Raises UnknownSnapshot."""
        with self._reading() as db:
            for one in whose:
                if (run := newest(db, one)) is not None:
                    return run
        raise UnknownSnapshot(snapshot="latest")

    def history(self, service: str, account: str, setting: str) -> tuple[Moment, ...]:
        """How this setting was found over time, oldest first, one moment for each time it was found different."""
        with self._reading() as db:
            return tuple(records.changes(db, service, account, setting))

    def turns(self) -> tuple[Turned, ...]:
        """Every time a setting was found different, oldest first."""
        with self._reading() as db:
            return tuple(records.turned(db))

    # --- decisions ---------------------------------------------------------------------------------------------------

    def keep(self, service: str, account: str, setting: str, kept: Kept) -> None:
        """The person leaves this setting as it is, for this value, or for as long as it has none."""
        with self._writing() as db:
            records.write_kept(db, service, account, setting, kept)
        self._worth_a_backup = True

    def unkeep(self, service: str, account: str, setting: str) -> None:
        """Take the decision back; nothing happens where there is none."""
        with self._writing() as db:
            records.erase_kept(db, service, account, setting)
        self._worth_a_backup = True

    def kept(self) -> dict[tuple[str, str, str], Kept]:
        """Every decision, by (service, account, setting)."""
        with self._reading() as db:
            return records.every_kept(db)

    def mark_by_you(self, run: str, finding: Finding, *, at: str) -> None:
        """The person made this change themselves, and a guide saw it; of a setting without a value, they said so."""
        about = (finding.service, finding.account, finding.setting)
        with self._writing() as db:
            records.write_by_you(db, self._header(db, run).seq, about, finding.value or "", at)
        self._worth_a_backup = True

    def by_you(self, before: str, after: str) -> frozenset[tuple[str, str, str]]:
        """(account, setting, value) of what the person changed between two runs. A run that is not stored has none."""
        with self._reading() as db:
            first, last = records.find_header(db, before), records.find_header(db, after)
            return records.by_you(db, first.seq, last.seq) if first and last else frozenset()

    def done_by_hand(self) -> dict[tuple[str, str, str], str]:
        """When the person last said “I did it”, by (service, account, setting)."""
        with self._reading() as db:
            return records.done_by_hand(db)

    def wish(self, own: Own) -> None:
        """The person wants these values instead of those the catalogue advises."""
        with self._writing() as db:
            wishes.write_wish(db, own)
        self._worth_a_backup = True

    def unwish(self, service: str, account: str, setting: str) -> None:
        """Back to what the catalogue advises; nothing happens where there is no wish."""
        with self._writing() as db:
            wishes.erase_wish(db, service, account, setting)
        self._worth_a_backup = True

    def wishes(self) -> Wishes:
        """Every wish, by (service, account, setting)."""
        with self._reading() as db:
            return wishes.every_wish(db)

    def judge_by(self, run: str, own: Sequence[Own]) -> None:
        """Write down that this run is judged by these wishes from now on."""
        with self._writing() as db:
            wishes.write_wishes_of_run(db, self._header(db, run).seq, own)

    def remove_account(self, account: str) -> None:
        """Erase all that was ever found out about an account, from every run and every copy on the disk."""
        with self._writing() as db:
            records.erase_account(db, account)
            wishes.erase_wishes_of_account(db, account)
            erase_marks_of_the_gone(db)
        with told(self.path):
            self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        forget_copies(self.path, account)
        self._worth_a_backup = True

    # --- inside ------------------------------------------------------------------------------------------------------

    @property
    def _db(self) -> sqlite3.Connection:
        if self._open is None:
            raise ValueError("the store is not open: use it in a with block")
        return self._open

    def _header(self, db: sqlite3.Connection, wanted: str) -> Header:
        header = records.find_header(db, wanted)
        if header is None:
            raise UnknownSnapshot(snapshot=wanted)
        return header

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        """All of it on the disk, or none of it."""
        db = self._db
        with told(self.path):
            db.execute("BEGIN IMMEDIATE")
            try:
                yield db
                db.execute("COMMIT")
            except BaseException:
                if db.in_transaction:
                    db.execute("ROLLBACK")
                raise

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        """One unchanging view, whatever others write meanwhile."""
        db = self._db
        with told(self.path):
            db.execute("BEGIN")
            try:
                yield db
            except (zlib.error, msgspec.MsgspecError) as wrong:
                raise Damage(str(wrong)) from wrong
            finally:
                if db.in_transaction:
                    db.execute("COMMIT")
