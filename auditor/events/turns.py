"""The person's turn: what they are wanted for, what they say, and what was read while they drove a window."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from auditor.catalogue.model import Category, Kind, Source
from auditor.problems import Reason


@dataclass(frozen=True, slots=True)
class TurnDone:
    """“I'm signed in”, “I have finished”. Answered by `Done`. No account means the window of `OpenForReading`.

    `skip`: the person does not want to do it, and the run goes on without this account.
    """

    ask: int
    account: str = ""
    skip: bool = False


@dataclass(frozen=True, slots=True)
class ReadThisPage:
    """Reads the page that the person has in front of them. Answered by `PageRead` or `Surveyed`, then `Done`."""

    ask: int
    account: str = ""


@dataclass(frozen=True, slots=True)
class AnswerSetting:
    """What the person says a setting is set to; no reading, and never shown as one. Answered by `Done`."""

    ask: int
    account: str
    setting: str
    value: str


@dataclass(frozen=True, slots=True)
class OpenForReading:
    """Opens a window at any address for the person to drive. `Done` comes when it is over; nothing is stored."""

    ask: int
    address: str


@dataclass(frozen=True, slots=True)
class AnswerNotice:
    """The person's answer to a service's notice; a yes is remembered. Answered by `Done`."""

    ask: int
    service: str
    agrees: bool


@dataclass(frozen=True, slots=True)
class NoticeWanted:
    """A run waits for `AnswerNotice`: what the service's terms say about automated access, and where."""

    answers: int
    service: str
    automated: str
    line: Mapping[str, str] = field(default_factory=dict)
    source: Source | None = None
    name: str = ""


@dataclass(frozen=True, slots=True)
class YourTurn:
    """The person is wanted elsewhere, until `YourTurnOver`.

    `what` is `sign_in`, `challenge`, `page`, `guide`, `password`, `code` or `keyring`.
    """

    answers: int
    account: str
    service: str
    what: str
    address: str = ""


@dataclass(frozen=True, slots=True)
class YourTurnOver:
    """What the person was wanted for is done, or was called off."""

    answers: int
    account: str


@dataclass(frozen=True, slots=True)
class PageRead:
    """A page that the person opened was read: its controls, the settings that they told, and those new to us."""

    answers: int
    account: str
    service: str
    address: str
    controls: int = 0
    judged: int = 0
    new: int = 0
    reason: Reason | None = None


@dataclass(frozen=True, slots=True)
class SurveyedControl:
    """One control of any site's page; `category` is None where it does not look like a privacy choice."""

    label: str
    section: str
    kind: Kind
    value: str | None
    options: tuple[str, ...] = ()
    disabled: bool = False
    reason: Reason | None = None
    category: Category | None = None
    likely_private: str | None = None
    confidence: float = 0.0


@dataclass(frozen=True, slots=True)
class Surveyed:
    """Every control of the page in front, at any site."""

    answers: int
    address: str
    controls: tuple[SurveyedControl, ...] = ()
    reason: Reason | None = None
    truncated: bool = False
