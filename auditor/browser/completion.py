"""How the program notices, without a debug port, that the person has signed in: from what the profile's files say.

Only names and hosts of cookies and the last address are read, from copies in memory. Chromium writes its cookies down
every half a minute, so it takes about that long.
"""

import sqlite3
from collections.abc import Awaitable, Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from auditor.browser.origin import origin_of
from auditor.browser.session import State

Cookie = tuple[str, str]
"""Host, without a dot in front, and name."""


UNDER_WAY: Final = (
    "login", "log-in", "signin", "sign-in", "sign_in", "auth", "sso", "oauth", "challenge", "checkpoint", "verify",
    "verification", "2fa", "mfa", "otp", "two-factor", "twofactor", "code", "captcha", "password", "recover", "reset",
)  # fmt: skip
"""Words in an address of which the person is not to be disturbed."""

_NO_LOG: Final = b"\x01\x01"


Prove = Callable[[State], Awaitable[State | None]]
"""Loads the page that proves a sign-in with this session: the session afterwards, or None where nothing is proved."""


@dataclass(frozen=True, slots=True)
class Completion:
    """What shows that the person has signed in.

    Either every cookie is there that a rule file says only a signed-in browser has (`*` stands for anything). Or, for
    a rule that names none, the window has left the sign-in page, which is at `sign_in`, for another page of `origins`,
    and `prove` finds the rule's own evidence with the session that the profile holds by then.
    """

    cookies: tuple[str, ...] = ()
    sign_in: str = ""
    origins: tuple[str, ...] = ()
    prove: Prove | None = None

    def reached(self, profile: Path) -> bool:
        """Whether every one of these cookies is there. A rule that names none never says so."""
        if not self.cookies:
            return False
        names = [name for _, name in cookies_in(profile)]
        return all(any(fnmatchcase(name, wanted) for name in names) for wanted in self.cookies)

    def may_be_proved(self, profile: Path) -> bool:
        """Whether it is worth a visit: never while the person may still be in the midst of signing in."""
        last = last_address(profile)
        if self.prove is None or self.cookies or origin_of(last) not in self.origins or not cookies_in(profile):
            return False
        if _bare(last) == _bare(self.sign_in):
            return False
        return not any(word in urlsplit(last).path.casefold() for word in UNDER_WAY)


def last_address(profile: Path) -> str:
    """The last page that the window was at, as far as the browser has written it down."""
    latest = "SELECT url FROM urls ORDER BY last_visit_time DESC LIMIT 1"
    found = [str(address) for file in profile.glob("*/History") for (address,) in _rows(file, latest)]
    return found[0] if found else ""


def _bare(address: str) -> str:
    return address.split("?", maxsplit=1)[0].split("#", maxsplit=1)[0].rstrip("/")


COOKIE_FILES: Final = ("Default/Cookies", "Default/Network/Cookies")
"""Where in a profile a Chromium of any age writes its cookies down. To search for them while it runs is a race."""


def cookies_in(profile: Path) -> tuple[Cookie, ...]:
    """The cookies that a browser has written down in its profile; none while it is writing."""
    return tuple(sorted({cookie for place in COOKIE_FILES for cookie in _in_file(profile / place)}))


def _in_file(file: Path) -> Iterator[Cookie]:
    for host, name in _rows(file, "SELECT host_key, name FROM cookies"):
        yield str(host).lstrip("."), str(name)


def _rows(file: Path, question: str) -> list[tuple[object, ...]]:
    """What a database of the browser's says, from a copy in memory; nothing while it is being written."""
    try:
        copied = bytearray(file.read_bytes())
        copied[18:20] = _NO_LOG  # a copy in memory has no write-ahead log beside it
        with closing(sqlite3.connect(":memory:")) as db:
            db.deserialize(bytes(copied))
            return list(db.execute(question))
    except (OSError, sqlite3.Error):
        return []
