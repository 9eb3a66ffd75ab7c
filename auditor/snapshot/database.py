"""One SQLite file that survives: opened with care, checked, set right from its backup; its refusals are Problems."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final
from zlib import crc32

from auditor.problems import DiskFull, FileDamaged, NewerFormat, NotWritable, StorageProblem, StoreBusy
from auditor.snapshot.migrate import VERSION, migrate, version_of
from auditor.snapshot.write import missing_room, storage_problem, sync_directory

PATIENCE_SECONDS: Final = 10.0
ROOM_FOR_A_RUN: Final = 1024 * 1024
"""What a run over some two hundred settings takes on the disk while it is written, in bytes."""

FULL: Final = frozenset(
    {sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR_WRITE, sqlite3.SQLITE_IOERR_SHMSIZE, sqlite3.SQLITE_IOERR_TRUNCATE}
)
REFUSED: Final = frozenset({sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_AUTH})
BUSY: Final = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})
DAMAGED: Final = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_IOERR})

SEALED: Final = ("snapshot", "seen", "entry", "content", "change", "kept")


@dataclass(frozen=True, slots=True)
class Mended:
    """The store was damaged: where the damaged file is now, and the time of the backup put in its place, if any."""

    moved_to: Path
    backup_of: str | None


class Damage(Exception):
    """The file is not what was written."""


def seal(*values: object) -> int:
    """A checksum over a row's values."""
    return crc32(repr(values).encode("utf-8", "surrogatepass"))


def connect(path: Path) -> tuple[sqlite3.Connection, Mended | None]:
    """The checked, up-to-date store at `path`, made if there is none. Raises StorageProblem."""
    with told(path):
        _make_private(path)
        _refuse_newer(path)
        try:
            return _opened(path), None
        except Damage:
            mended = _set_right(path)
            return _opened(path), mended


def backup_path(path: Path) -> Path:
    """Where the last good copy of the store is."""
    return path.with_name(path.name + ".backup")


def back_up(db: sqlite3.Connection, path: Path) -> None:
    """Replace the backup, once the new one has proved to be whole. A disk too full for it keeps the old one."""
    new = path.with_name(path.name + ".backup.new")
    with suppress(sqlite3.Error, OSError, Damage):
        new.unlink(missing_ok=True)
        os.close(os.open(new, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        with closing(sqlite3.connect(new, isolation_level=None)) as copy:
            db.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
            check(copy)
        _sync(new)
        new.replace(backup_path(path))
        sync_directory(path.parent)
    new.unlink(missing_ok=True)


def check(db: sqlite3.Connection) -> None:
    """Walk the whole store. Raises Damage where a page or a row is not what was written."""
    try:
        verdicts = [verdict for (verdict,) in db.execute("PRAGMA integrity_check(1)")]
        if verdicts != ["ok"]:
            raise Damage(verdicts[0] if verdicts else "")
        for table in SEALED:
            for row in db.execute(f"SELECT * FROM {table}"):  # noqa: S608 - a name of ours
                if row[-1] != seal(*row[:-1]):
                    raise Damage(table)
    except sqlite3.DatabaseError as failure:
        if _primary(failure) in DAMAGED or "no such" in str(failure):
            raise Damage(str(failure)) from None
        raise


def forget_backup(path: Path) -> None:
    """Remove the backup, which may hold what the person wants gone. Raises StorageProblem."""
    with told(path):
        backup_path(path).unlink(missing_ok=True)
        sync_directory(path.parent)


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turns what SQLite or the system refuses into a Problem about `path`."""
    try:
        yield
    except sqlite3.Error as failure:
        problem = _problem(failure, path)
        if problem is None:
            raise
        raise problem from failure
    except OSError as failure:
        raise storage_problem(failure, path, ROOM_FOR_A_RUN) from failure
    except Damage as damage:
        raise FileDamaged(path=str(path), detail=str(damage)) from damage


def _problem(failure: sqlite3.Error, path: Path) -> StorageProblem | None:
    code, primary = getattr(failure, "sqlite_errorcode", 0), _primary(failure)
    if code in FULL:
        return DiskFull(path=str(path), needed_bytes=missing_room(path, ROOM_FOR_A_RUN))
    if primary in REFUSED:
        return NotWritable(path=str(path))
    if primary in BUSY:
        return StoreBusy(path=str(path))
    if primary in DAMAGED:
        return FileDamaged(path=str(path), detail=str(failure))
    return None


def _primary(failure: sqlite3.Error) -> int:
    return int(getattr(failure, "sqlite_errorcode", 0)) & 0xFF


def _make_private(path: Path) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    if os.name != "nt" and path.stat().st_mode & 0o077:
        path.chmod(0o600)


def _refuse_newer(path: Path) -> None:
    """Look at the version without leaving a trace, so that a newer store stays byte for byte as it was."""
    if path.stat().st_size == 0:
        return
    with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, timeout=PATIENCE_SECONDS)) as db:
        try:
            version = version_of(db)
        except sqlite3.DatabaseError as failure:
            if _primary(failure) in DAMAGED:
                return
            raise
    if version > VERSION:
        raise NewerFormat(path=str(path), format=version, known=VERSION)


def _opened(path: Path) -> sqlite3.Connection:
    db = sqlite3.connect(path, isolation_level=None, timeout=PATIENCE_SECONDS)
    try:
        try:
            _prepare(db)
        except sqlite3.DatabaseError as failure:
            if _primary(failure) in DAMAGED:
                raise Damage(str(failure)) from None
            raise
        migrate(db)
        check(db)
    except BaseException:
        db.close()
        raise
    return db


def _prepare(db: sqlite3.Connection) -> None:
    """WAL with every commit on the disk; where the file system refuses WAL, a rollback journal as safe."""
    (mode,) = db.execute("PRAGMA journal_mode = WAL").fetchone()
    if mode != "wal":
        db.execute("PRAGMA journal_mode = DELETE")
    db.execute("PRAGMA synchronous = FULL")
    db.execute("PRAGMA secure_delete = ON")
    db.execute("PRAGMA foreign_keys = ON")
    db.execute("PRAGMA trusted_schema = OFF")


def _set_right(path: Path) -> Mended:
    """Move the damaged store aside and put the last good backup, if it is whole, in its place."""
    moment = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%fZ")
    aside = path.with_name(f"{path.name}.corrupt-{moment}")
    path.replace(aside)
    for ending in ("-wal", "-shm", "-journal"):
        with suppress(FileNotFoundError):
            path.with_name(path.name + ending).replace(aside.with_name(aside.name + ending))
    backup = backup_path(path)
    if not _is_whole(backup):
        if backup.exists():
            backup.replace(aside.with_name(aside.name + ".backup"))
        _make_private(path)
        return Mended(aside, None)
    made = datetime.fromtimestamp(backup.stat().st_mtime, UTC).isoformat(timespec="seconds")
    _make_private(path)
    path.write_bytes(backup.read_bytes())
    _sync(path)
    sync_directory(path.parent)
    return Mended(aside, made)


def _is_whole(path: Path) -> bool:
    if not path.exists():
        return False
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as db:
            check(db)
            return version_of(db) <= VERSION
    except (sqlite3.Error, Damage):
        return False


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
