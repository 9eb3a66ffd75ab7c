"""Which browser is used: those that are installed, and the one the person wants."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ListBrowsers:
    """Answered by `Browsers`."""

    ask: int


@dataclass(frozen=True, slots=True)
class UseBrowser:
    """Every browser that is started from now on is this one; an empty path means the best that is found.

    Answered by `Done`, or by `Failed` where it cannot be used; then nothing changes.
    """

    ask: int
    path: str


@dataclass(frozen=True, slots=True)
class BrowserRow:
    """An installed browser that answered. `new_enough` says whether it can be used."""

    path: str
    version: str
    new_enough: bool


@dataclass(frozen=True, slots=True)
class Browsers:
    """The browsers found, the one that is used by itself first."""

    answers: int
    found: tuple[BrowserRow, ...]
