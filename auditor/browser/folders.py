"""Private folders for browsers: ours alone, in memory where the system has room there, swept after a killed run."""

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Final

MEMORY: Final = Path("/dev/shm")  # noqa: S108 -- mkdtemp makes an unguessable folder below it, for this user alone
MOUNTS: Final = Path("/proc/mounts")
IN_MEMORY: Final = ("tmpfs", "ramfs")
ROOM_NEEDED: Final = 1 << 29
PREFIX: Final = "psa-"
"""Short: a browser makes sockets below it, whose paths may have 104 letters on macOS."""

MARKER: Final = "owned-by-privacy-settings-auditor"


def memory_places() -> tuple[Path, ...]:
    """The folders that never reach a disk, save for swap: shared memory, and the one for this person's session."""
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    places = (MEMORY, *([Path(runtime)] if runtime else ()))
    return tuple(place for place in places if place.is_dir() and is_in_memory(place))


def is_in_memory(path: Path) -> bool:
    """Whether a folder is on a file system that lives in memory, as the kernel says."""
    try:
        mounts = [line.split()[1:3] for line in MOUNTS.read_text(encoding="utf-8").splitlines()]
    except OSError:
        return False
    real = path.resolve()
    around = [(mount, kind) for mount, kind in mounts if real == Path(mount) or Path(mount) in real.parents]
    return max(around, key=lambda one: len(one[0]), default=("", ""))[1] in IN_MEMORY


def where() -> Path:
    """Memory-backed storage with room for a browser profile, else the folder for temporary files."""
    for place in memory_places():
        with suppress(OSError):
            if os.access(place, os.W_OK) and shutil.disk_usage(place).free > ROOM_NEEDED:
                return place
    return Path(tempfile.gettempdir())


@contextmanager
def private_folder() -> Iterator[Path]:
    """A folder for one browser, deleted with everything in it. Held by a lock, so that no other run sweeps it."""
    folder = Path(tempfile.mkdtemp(prefix=PREFIX, dir=where()))
    with (folder / MARKER).open("w") as marker:
        lock(marker)
        try:
            yield folder
        finally:
            _empty(folder)
    _remove(folder)


def sweep() -> None:
    """Delete the folders that killed runs left behind: only ones with our mark, of this user, that nobody holds."""
    for root in {*memory_places(), Path(tempfile.gettempdir())}:
        for folder in root.glob(PREFIX + "*"):
            with suppress(OSError):
                if _is_ours(folder) and is_free(folder / MARKER):
                    _empty(folder)
                    _remove(folder)


def _is_ours(folder: Path) -> bool:
    if folder.is_symlink() or not (folder / MARKER).is_file():
        return False
    return sys.platform == "win32" or folder.stat().st_uid == os.geteuid()


def is_free(marker: Path) -> bool:
    """Whether no running program holds this folder's marker."""
    with marker.open("r+") as held:
        try:
            lock(held)
        except OSError:
            return False
    return True


def _empty(folder: Path) -> None:
    """Everything but the marker, which goes last: what could not be deleted is swept another time."""
    for entry in folder.iterdir():
        if entry.name == MARKER:
            continue
        if entry.is_dir() and not entry.is_symlink():
            shutil.rmtree(entry, ignore_errors=True)
        else:
            with suppress(OSError):
                entry.unlink()


def _remove(folder: Path) -> None:
    with suppress(FileNotFoundError):  # another start swept it at the same moment
        if any(entry.name != MARKER for entry in folder.iterdir()):
            _empty(folder)  # a dying browser wrote once more
        if any(entry.name != MARKER for entry in folder.iterdir()):
            return
        shutil.rmtree(folder, ignore_errors=True)


def lock(file: IO[str]) -> None:
    """Raises OSError where another process holds it; the system lets go when the holder ends, however it ends."""
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415

        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        import fcntl  # noqa: PLC0415

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
