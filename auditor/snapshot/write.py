"""Writing a file whole or not at all: a reader, a crash or a full disk never meets half of it."""

import errno
import os
import shutil
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Final

from auditor.problems import DiskFull, NotWritable, StorageProblem

FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


def write_file(path: Path, data: bytes) -> None:
    """Put `data` at `path`, readable by this user alone, and return when it is on the disk.

    What was there before stays until the new file is complete. A device or pipe, such as /dev/null, is written to and
    never replaced. Raises DiskFull, NotWritable.
    """
    temporary = None
    try:
        if path.exists() and not path.is_file() and not path.is_dir():
            _write_into(path, data)
            return
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:100]}.", suffix=".new")
        temporary = Path(name)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
        sync_directory(path.parent)
    except ValueError:  # a name that no file can have
        raise NotWritable(path=str(path)) from None
    except OSError as failure:
        if temporary is not None:
            with suppress(OSError):
                temporary.unlink()
        raise storage_problem(failure, path, len(data)) from failure


def write_own(path: Path, data: bytes) -> None:
    """As `write_file`, for a file of this program's own: its folder is made where it is missing."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as failure:
        raise storage_problem(failure, path, len(data)) from failure
    write_file(path, data)


def _write_into(device: Path, data: bytes) -> None:
    try:
        with device.open("wb") as file:
            file.write(data)
    except OSError as failure:
        raise storage_problem(failure, device, len(data)) from failure


def sync_directory(directory: Path) -> None:
    """Make a new name in `directory` survive a power cut, where the system lets a directory be synced."""
    if os.name == "nt":
        return
    handle = os.open(directory, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def storage_problem(failure: OSError, path: Path, size: int) -> StorageProblem:
    """What the system's refusal to write `size` bytes at `path` means for the person."""
    if failure.errno in FULL:
        return DiskFull(path=str(path), needed_bytes=missing_room(path, size))
    return NotWritable(path=str(path))


def missing_room(path: Path, size: int) -> int:
    """How many more bytes must be freed to write `size`; all of them where the free room cannot be told."""
    with suppress(OSError):
        missing = size - shutil.disk_usage(path.parent).free
        return missing if missing > 0 else size
    return size
