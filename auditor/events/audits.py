"""Running an audit, and what a person does about one finding."""

from dataclasses import dataclass, field
from typing import Any

from auditor.accounts.model import Account
from auditor.judge import Finding
from auditor.snapshot.model import NewControl


@dataclass(frozen=True, slots=True)
class StartAudit:
    """Answered by `AuditStarted`, then the run's events, then `AuditEnded`. No accounts means every account."""

    ask: int
    accounts: tuple[str, ...] = ()
    practice: bool = False
    seed: int | None = None
    preset: str = "strict"


@dataclass(frozen=True, slots=True)
class CheckAgain:
    """Reads one setting once more. Answered by `Judged`, then `Done`."""

    ask: int
    account: str
    setting: str


@dataclass(frozen=True, slots=True)
class Keep:
    """The person leaves a setting as it is, for this value. Answered by `Judged`, then `Done`.

    `again` puts back what the last `Unkeep` took away, with its reason and its day. `shown` is the value that the
    person sees, empty where they see none; where a newer reading says otherwise nothing is kept, and `Failed` follows
    `Judged`. What is `by_hand` or `unreadable` stays so, and is kept for as long as no value is read.
    """

    ask: int
    account: str
    setting: str
    because: str = ""
    until: str | None = None
    again: bool = False
    shown: str | None = None


@dataclass(frozen=True, slots=True)
class Unkeep:
    """Takes a `Keep` back. Answered by `Judged`, then `Done`."""

    ask: int
    account: str
    setting: str


@dataclass(frozen=True, slots=True)
class ListKept:
    """Answered by `KeptRows`."""

    ask: int


@dataclass(frozen=True, slots=True)
class KeptRow:
    """What the person keeps, why, and the day on which they want to be asked again; no `value`: none was read."""

    account: str
    setting: str
    because: str = ""
    until: str | None = None
    value: str | None = None


@dataclass(frozen=True, slots=True)
class KeptRows:
    """Every decision to keep, those included whose day has come."""

    answers: int
    rows: tuple[KeptRow, ...]


@dataclass(frozen=True, slots=True)
class OpenPage:
    """Opens the setting's page in a visible browser for the person. Answered by `Done`."""

    ask: int
    account: str
    setting: str


@dataclass(frozen=True, slots=True)
class AuditStarted:
    """`accounts` are in the order of the plan; `settings` counts what will be read or listed.

    `names` is what the accounts' services are called, `seed` what the practice site was drawn from.
    """

    answers: int
    run: str
    accounts: tuple[Account, ...]
    settings: int
    names: dict[str, str] = field(default_factory=dict)
    seed: int | None = None


@dataclass(frozen=True, slots=True)
class AccountStarted:
    """The engine turns to this account: `doing` is `sign_in` or `read`; `page` the address being read."""

    answers: int
    account: str
    service: str
    doing: str
    page: str = ""


@dataclass(frozen=True, slots=True)
class Judged:
    """A finding, told as soon as it is stored."""

    answers: int
    finding: Finding


@dataclass(frozen=True, slots=True)
class Discovered:
    """A control new on a page."""

    answers: int
    control: NewControl


@dataclass(frozen=True, slots=True)
class AccountEnded:
    """The engine is done with this account. `problem` and `facts` are the Problem's that kept it from being read."""

    answers: int
    account: str
    service: str
    problem: str = ""
    facts: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class AuditEnded:
    """The run is over and stored. `blocked` counts requests that the guard stopped."""

    answers: int
    run: str
    complete: bool
    blocked: int = 0
