"""What this program keeps on this computer: each item with its place and size, and its removal.

Every file in the person's folder belongs to exactly one item; a name that is none of ours is left where it is.
"""

from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path
from typing import Final

from auditor.accounts.book import AccountBook
from auditor.snapshot.write import storage_problem

KEYRING: Final = "keyring"
PLACES: Final[dict[str, tuple[str, ...]]] = {
    "snapshots": ("snapshots.sqlite", "snapshots.sqlite-*"),
    "backup": ("snapshots.sqlite.backup", "snapshots.sqlite.backup.new", "snapshots.sqlite.restored"),
    "damaged": ("snapshots.sqlite.corrupt-*",),
    "accounts": ("accounts.json",),
    "sessions": ("sessions", "profiles"),
    "notices": ("notices.json",),
    "attempts": ("attempts.json",),
    "pictures": ("pictures", "evidence"),
    "letters": ("letters", "letters.json"),
    "packs": ("catalogue.pack", "catalogue.newest", "*.psapack"),
    "hosts": ("hosts.json",),
    "unfinished": ("unfinished.json", "unfinished-guide.json"),
    "window": ("window.ini", "window.ini.lock"),
    "logs": ("logs", "*.log"),
}
"""Item → the names it has in the person's folder."""


@dataclass(frozen=True, slots=True)
class Item:
    """`place` is a path, or the keyring's name; `bytes` is 0 where no size can be told; `count` counts its parts."""

    id: str
    place: str
    bytes: int
    count: int


class StoredThings:
    """Everything below `home`, and the keyring's entries."""

    def __init__(self, home: Path, book: AccountBook) -> None:
        self._home = home
        self._book = book

    def items(self) -> tuple[Item, ...]:
        """What there is; items of which nothing is stored are left out. Asks the keyring for no secret."""
        found = [self._item(item, self._of(item)) for item in PLACES]
        entries = self._book.keyring_entries()
        keyring = [Item(KEYRING, ", ".join(sorted(set(entries.values()))), 0, len(entries))] if entries else []
        return (*keyring, *(item for item in found if item.count))

    def delete(self, item: str) -> None:
        """Remove one item for good. Raises VaultProblem, StorageProblem, KeyError for what is no item of ours."""
        if item == KEYRING:
            self._book.forget_secrets()
            return
        if item in ("accounts", "sessions"):
            self._book.forget_secrets()  # what they would open is gone with them
        for path in self._of(item):
            _remove(path)

    def forget(self) -> None:
        """Remove every item; the keyring first, so that a keyring that refuses leaves everything as it was."""
        self._book.forget_secrets()
        for item in PLACES:
            for path in self._of(item):
                _remove(path)

    def _of(self, item: str) -> list[Path]:
        names = PLACES[item]
        return [path for path in self._listed() if any(fnmatch(path.name, name) for name in names)]

    def _listed(self) -> list[Path]:
        return sorted(self._home.iterdir()) if self._home.is_dir() else []

    @staticmethod
    def _item(item: str, paths: list[Path]) -> Item:
        files = [file for path in paths for file in (_files(path) if path.is_dir() else [path])]
        place = str(paths[0]) if paths else ""
        return Item(item, place, sum(file.stat().st_size for file in files if file.exists()), len(files))


def _files(directory: Path) -> list[Path]:
    return [path for path in directory.rglob("*") if path.is_file()]


def _remove(path: Path) -> None:
    """A file, or a folder of ours with all in it; links are removed, never followed."""
    try:
        if path.is_dir() and not path.is_symlink():
            for inside in path.iterdir():
                _remove(inside)
            path.rmdir()
        else:
            path.unlink(missing_ok=True)
    except OSError as failure:
        raise storage_problem(failure, path, 0) from failure
