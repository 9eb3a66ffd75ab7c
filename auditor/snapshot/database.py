"""One SQLite file that survives: private, durable, checked when it is opened, set right when it is damaged."""

import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path
from time import monotonic, sleep
from typing import Final

from auditor.problems import NewerFormat
from auditor.snapshot.backup import Mended, set_right
from auditor.snapshot.migrate import VERSION, migrate, version_of
from auditor.snapshot.refusals import FULL, told
from auditor.snapshot.soundness import Damage, check, check_header, noticing_damage, read_only, version_in_header

PATIENCE_SECONDS: Final = 10.0
BREATH_SECONDS: Final = 0.02
WAL_PAGES: Final = 64
"""How long the log beside the store gets, in pages: short, so that a nearly full disk holds a run."""


def connect(path: Path) -> tuple[sqlite3.Connection, Mended | None]:
    """The checked, up-to-date store at `path`, made if there is none. Raises StorageProblem."""
    with told(path):
        _refuse_newer(path)
        _make_private(path)
        try:
            return _opened(path), None
        except Damage:
            mended = set_right(path)
            _make_private(path)
            return _opened(path), mended


def _refuse_newer(path: Path) -> None:
    """Look at the version without leaving a trace, so that a newer store stays byte for byte as it was."""
    found = [version_in_header(path)]
    log = path.with_name(path.name + "-wal")
    if log.exists() and log.stat().st_size:
        with suppress(sqlite3.Error, UnicodeDecodeError), closing(sqlite3.connect(read_only(path), uri=True)) as db:
            found.append(version_of(db))
    if max(found) > VERSION:
        raise NewerFormat(path=str(path), format=max(found), known=VERSION)


def _make_private(path: Path) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    if os.name != "nt" and path.stat().st_mode & 0o077:
        path.chmod(0o600)


def _opened(path: Path) -> sqlite3.Connection:
    check_header(path)
    try:
        return _sound(path)
    except sqlite3.OperationalError as failure:
        if failure.sqlite_errorcode not in FULL:
            raise
    return _sound(path, alone=True)


def _sound(path: Path, *, alone: bool = False) -> sqlite3.Connection:
    """Open and check. `alone`, no other process may; then what is stored can be read even from a full disk."""
    db = sqlite3.connect(path, isolation_level=None, timeout=PATIENCE_SECONDS)
    try:
        if alone:
            db.execute("PRAGMA locking_mode = EXCLUSIVE")
        with noticing_damage():
            prepare(db)
            _refuse_tables_without_version(db)
            migrate(db)
        check(db)
    except BaseException:
        db.close()
        raise
    return db


def _refuse_tables_without_version(db: sqlite3.Connection) -> None:
    """In this order: another program may be making both, at once, between the two looks."""
    if db.execute("SELECT 1 FROM sqlite_master").fetchone() and version_of(db) == 0:
        raise Damage("tables, but no version")


def prepare(db: sqlite3.Connection) -> None:
    """WAL with every commit on the disk; where the file system refuses WAL, a rollback journal as safe."""
    if _asked_for_wal(db) != "wal":
        db.execute("PRAGMA journal_mode = DELETE")
    db.execute("PRAGMA synchronous = FULL")
    db.execute("PRAGMA secure_delete = ON")
    db.execute("PRAGMA cache_size = -65536")
    db.execute(f"PRAGMA wal_autocheckpoint = {WAL_PAGES}")
    db.execute("PRAGMA trusted_schema = OFF")


def _asked_for_wal(db: sqlite3.Connection) -> str:
    """The journal mode there is after asking. SQLite waits for another program everywhere but here."""
    last = monotonic() + PATIENCE_SECONDS
    while True:
        try:
            (mode,) = db.execute("PRAGMA journal_mode = WAL").fetchone()
            return str(mode)
        except sqlite3.OperationalError as failure:
            if failure.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or monotonic() > last:
                raise
        sleep(BREATH_SECONDS)
