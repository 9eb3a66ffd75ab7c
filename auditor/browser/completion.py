"""How the program notices, without a debug port, that the person has signed in: the names of the profile's cookies.

Only names and hosts are read, from a copy in memory; the values are sealed by the browser and never looked at. Chromium
writes its cookies down every half a minute, so it takes about that long.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Final

Cookie = tuple[str, str]
"""Host, without a dot in front, and name."""


_NO_LOG: Final = b"\x01\x01"


@dataclass(frozen=True, slots=True)
class Completion:
    """What proves a sign-in: cookies that a rule file says only a signed-in browser has (`*` stands for anything)."""

    cookies: tuple[str, ...] = ()

    def reached(self, profile: Path) -> bool:
        """Whether every one of these cookies is there. A rule that names none never says so."""
        if not self.cookies:
            return False
        names = [name for _, name in cookies_in(profile)]
        return all(any(fnmatchcase(name, wanted) for name in names) for wanted in self.cookies)


def cookies_in(profile: Path) -> tuple[Cookie, ...]:
    """The cookies that a browser has written down in its profile; none while it is writing."""
    return tuple(sorted({cookie for file in profile.rglob("Cookies") for cookie in _in_file(file)}))


def _in_file(file: Path) -> Iterator[Cookie]:
    try:
        copied = bytearray(file.read_bytes())
        copied[18:20] = _NO_LOG  # a copy in memory has no write-ahead log beside it
        with closing(sqlite3.connect(":memory:")) as db:
            db.deserialize(bytes(copied))
            yield from [(host.lstrip("."), name) for host, name in db.execute("SELECT host_key, name FROM cookies")]
    except (OSError, sqlite3.Error):
        return
