"""What SQLite and the system refuse, told as the Problem that a person can do something about."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from auditor.problems import DiskFull, FileDamaged, NotWritable, StorageProblem, StoreBusy
from auditor.snapshot.soundness import Damage
from auditor.snapshot.write import missing_room, storage_problem

ROOM_FOR_A_RUN: Final = 1024 * 1024
"""What a run over some two hundred settings takes on the disk while it is written, in bytes."""

FULL: Final = frozenset(
    {sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR_WRITE, sqlite3.SQLITE_IOERR_SHMSIZE, sqlite3.SQLITE_IOERR_TRUNCATE}
)
REFUSED: Final = frozenset({sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_AUTH})
BUSY: Final = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})
UNREADABLE: Final = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_IOERR})


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
    code = int(getattr(failure, "sqlite_errorcode", 0))
    primary = code & 0xFF
    if code in FULL:
        return DiskFull(path=str(path), needed_bytes=missing_room(path, ROOM_FOR_A_RUN))
    if primary in REFUSED:
        return NotWritable(path=str(path))
    if primary in BUSY:
        return StoreBusy(path=str(path))
    if primary in UNREADABLE:
        return FileDamaged(path=str(path), detail=str(failure))
    return None
