"""The last good copy of the store, and setting a damaged store right from it."""

import os
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from auditor.snapshot.migrate import migrate
from auditor.snapshot.refusals import told
from auditor.snapshot.soundness import Damage, check, read_only
from auditor.snapshot.write import sync_directory, write_file


@dataclass(frozen=True, slots=True)
class Mended:
    """The store was damaged: where the damaged file is now, and the time of the backup put in its place, if any."""

    moved_to: Path
    backup_of: str | None


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


def forget_copies(path: Path, account: str) -> None:
    """Remove every copy of the store that may hold what was found out about an account. Raises StorageProblem."""
    with told(path):
        backup_path(path).unlink(missing_ok=True)
        for aside in path.parent.glob(f"{path.name}.corrupt-*"):
            if account.encode() in aside.read_bytes():
                aside.unlink()
        sync_directory(path.parent)


def set_right(path: Path) -> Mended:
    """Keep the damaged store under another name and put the last good backup, if it is whole, in its place."""
    moment = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%fZ")
    aside = path.with_name(f"{path.name}.corrupt-{moment}")
    backup = backup_path(path)
    good = backup.read_bytes() if _is_whole(backup) else b""
    path.with_name(path.name + ".restored").unlink(missing_ok=True)
    if good:
        made = datetime.fromtimestamp(backup.stat().st_mtime, UTC).isoformat(timespec="seconds")
        write_file(path.with_name(path.name + ".restored"), good)
    path.replace(aside)
    for ending in ("-wal", "-shm", "-journal"):
        with suppress(FileNotFoundError):
            path.with_name(path.name + ending).replace(aside.with_name(aside.name + ending))
    if good:
        path.with_name(path.name + ".restored").replace(path)
    elif backup.exists():
        backup.replace(aside.with_name(aside.name + ".backup"))
    sync_directory(path.parent)
    return Mended(aside, made if good else None)


def _is_whole(path: Path) -> bool:
    """An older version may have made it: what counts is whether it becomes a sound store of today."""
    if not path.exists():
        return False
    try:
        with (
            closing(sqlite3.connect(read_only(path), uri=True)) as db,
            closing(sqlite3.connect(":memory:", isolation_level=None)) as copy,
        ):
            db.backup(copy)
            migrate(copy)
            check(copy)
            return True
    except (sqlite3.Error, Damage, UnicodeDecodeError):
        return False


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
