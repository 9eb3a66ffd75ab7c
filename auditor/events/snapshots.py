"""Stored runs: the list, one of them whole, one of them as a file."""

from dataclasses import dataclass

from auditor.accounts.model import Account
from auditor.snapshot.model import Snapshot, Whose


@dataclass(frozen=True, slots=True)
class ListSnapshots:
    """Answered by `Snapshots`, newest first."""

    ask: int


@dataclass(frozen=True, slots=True)
class LoadSnapshot:
    """Answered by `SnapshotLoaded`.

    `run` is an id, `latest` (the person's own newest; of the practice accounts where there is no other) or `practice`
    (the newest of those). So it is in the other commands about a run.
    """

    ask: int
    run: str = "latest"


@dataclass(frozen=True, slots=True)
class Export:
    """Writes a stored snapshot to `path`; account names only where asked for. Answered by `Exported`."""

    ask: int
    run: str
    format: str
    path: str
    names: bool = False
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Preview:
    """Answered by `Previewed`: the HTML report as `Export` would write it."""

    ask: int
    run: str = "latest"
    names: bool = False
    language: str = "en"


@dataclass(frozen=True, slots=True)
class ImportSnapshot:
    """Stores the snapshot in a file. Answered by `Imported`."""

    ask: int
    path: str


@dataclass(frozen=True, slots=True)
class SnapshotRow:
    """One stored run, with how many findings are in which state, and whose it is."""

    run: str
    started: str
    ended: str | None
    complete: bool
    counts: dict[str, int]
    whose: Whose = Whose.OWN


@dataclass(frozen=True, slots=True)
class Snapshots:
    """Stored runs, newest first."""

    answers: int
    snapshots: tuple[SnapshotRow, ...]


@dataclass(frozen=True, slots=True)
class SnapshotLoaded:
    """One stored run, whole."""

    answers: int
    snapshot: Snapshot
    accounts: tuple[Account, ...] = ()


@dataclass(frozen=True, slots=True)
class Exported:
    """The file is complete on disk."""

    answers: int
    path: str


@dataclass(frozen=True, slots=True)
class Previewed:
    """The whole report; to be shown without letting it load anything."""

    answers: int
    run: str
    html: str


@dataclass(frozen=True, slots=True)
class Imported:
    """The file's run is stored, unless it was already."""

    answers: int
    run: str
