"""One person's sign-in at one service, as a value that holds no secret."""

from dataclasses import dataclass
from enum import StrEnum


class Way(StrEnum):
    """How the person gets the program signed in; the gentlest that works is preselected."""

    SELF = "self"
    PASSWORD = "password"  # noqa: S105
    PAGE = "page"
    GUIDE = "guide"


class Stored(StrEnum):
    """What outlives the command for an account."""

    KEYRING = "keyring"
    SESSION = "session"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Account:
    """`id` is opaque and the only name that snapshots carry. `origin` is the one the person confirmed with `--url`."""

    id: str
    service: str
    way: Way = Way.SELF
    username: str = ""
    origin: str = ""
    region: str = ""
    plan: str = ""
    stored: Stored = Stored.NOTHING
