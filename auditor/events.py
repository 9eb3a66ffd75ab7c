"""What the window and the engine say to each other: one JSON object a line, each a frozen dataclass here.

A command carries `ask`, a number the window chose; every answer to it carries the same number in `answers`.
Events about a running audit carry the `answers` of the command that started it. The engine writes nothing else on
its standard output. Add a kind of line by adding a dataclass to `COMMANDS` or `EVENTS`.
"""

from dataclasses import dataclass
from typing import Any, Final

import msgspec

from auditor.accounts.model import Account, Stored, Way
from auditor.catalogue.model import Service
from auditor.judge import Finding
from auditor.snapshot.model import NewControl, Snapshot

# --- commands: the window asks -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ListServices:
    """Answered by `Services`."""

    ask: int


@dataclass(frozen=True, slots=True)
class DescribeService:
    """Answered by `ServiceDescribed`."""

    ask: int
    service: str


@dataclass(frozen=True, slots=True)
class ListAccounts:
    """Answered by `Accounts`."""

    ask: int


@dataclass(frozen=True, slots=True)
class AddAccount:
    """Answered by `AccountAdded`. A password, where the way needs one, is asked for by a separate process."""

    ask: int
    service: str
    way: Way
    username: str = ""
    origin: str = ""
    region: str = ""
    plan: str = ""


@dataclass(frozen=True, slots=True)
class RemoveAccount:
    """Answered by `Done`, after secret, session and history are gone."""

    ask: int
    account: str


@dataclass(frozen=True, slots=True)
class StartAudit:
    """Answered by `AuditStarted`, then the run's events, then `AuditEnded`. No accounts means every account."""

    ask: int
    accounts: tuple[str, ...] = ()
    practice: bool = False
    seed: int | None = None
    preset: str = "strict"


@dataclass(frozen=True, slots=True)
class Stop:
    """Ends the running audit or guide; findings made so far are kept. Answered by `Done`."""

    ask: int


@dataclass(frozen=True, slots=True)
class CheckAgain:
    """Reads one setting once more. Answered by `Judged`, then `Done`."""

    ask: int
    account: str
    setting: str


@dataclass(frozen=True, slots=True)
class Keep:
    """The person leaves a setting as it is, for this value. Answered by `Judged`, then `Done`."""

    ask: int
    account: str
    setting: str
    because: str = ""
    until: str | None = None


@dataclass(frozen=True, slots=True)
class Unkeep:
    """Takes a `Keep` back. Answered by `Judged`, then `Done`."""

    ask: int
    account: str
    setting: str


@dataclass(frozen=True, slots=True)
class OpenPage:
    """Opens the setting's page in a visible browser for the person. Answered by `Done`."""

    ask: int
    account: str
    setting: str


@dataclass(frozen=True, slots=True)
class ListSnapshots:
    """Answered by `Snapshots`, newest first."""

    ask: int


@dataclass(frozen=True, slots=True)
class LoadSnapshot:
    """Answered by `SnapshotLoaded`. `run` may be `latest`."""

    ask: int
    run: str = "latest"


@dataclass(frozen=True, slots=True)
class Export:
    """Writes a stored snapshot to `path`. Answered by `Exported`."""

    ask: int
    run: str
    format: str
    path: str


@dataclass(frozen=True, slots=True)
class Quit:
    """Ends the engine, its browsers and the practice site. Answered by `Done`, then silence."""

    ask: int


Command = (
    ListServices
    | DescribeService
    | ListAccounts
    | AddAccount
    | RemoveAccount
    | StartAudit
    | Stop
    | CheckAgain
    | Keep
    | Unkeep
    | OpenPage
    | ListSnapshots
    | LoadSnapshot
    | Export
    | Quit
)

# --- events: the engine tells --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Ready:
    """The first line of every engine."""

    program: str
    catalogue: str
    keyring: str | None


@dataclass(frozen=True, slots=True)
class ServiceRow:
    """One line of the list a person searches when adding an account."""

    id: str
    name: str
    homepage: str
    readable: int
    settings: int
    ways: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Services:
    """Every service the catalogue knows, by name."""

    answers: int
    services: tuple[ServiceRow, ...]


@dataclass(frozen=True, slots=True)
class ServiceDescribed:
    """All that the catalogue says about one service; sources, advice and paths included."""

    answers: int
    service: Service


@dataclass(frozen=True, slots=True)
class Accounts:
    """The person's accounts, the practice accounts left out."""

    answers: int
    accounts: tuple[Account, ...]


@dataclass(frozen=True, slots=True)
class AccountAdded:
    """`stored` says what outlives this run."""

    answers: int
    account: Account
    stored: Stored


@dataclass(frozen=True, slots=True)
class AuditStarted:
    """`accounts` are in the order of the plan; `settings` counts what will be read or listed."""

    answers: int
    run: str
    accounts: tuple[Account, ...]
    settings: int


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
    """The engine is done with this account. `problem` is the code of what kept it from being read, or empty."""

    answers: int
    account: str
    service: str
    problem: str = ""


@dataclass(frozen=True, slots=True)
class AuditEnded:
    """The run is over and stored. `blocked` counts requests that the guard stopped."""

    answers: int
    run: str
    complete: bool
    blocked: int = 0


@dataclass(frozen=True, slots=True)
class SnapshotRow:
    """One stored run, with how many findings are in which state."""

    run: str
    started: str
    ended: str | None
    complete: bool
    counts: dict[str, int]


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
class YourTurn:
    """The person is wanted elsewhere: `what` is `sign_in`, `password`, `code` or `keyring`. Over at `YourTurnOver`."""

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
class Done:
    """The command is carried out and has nothing more to tell."""

    answers: int


@dataclass(frozen=True, slots=True)
class Failed:
    """The command ended in a Problem: its code and facts; the window owns the words."""

    answers: int
    code: str
    facts: dict[str, Any]


Event = (
    Ready
    | Services
    | ServiceDescribed
    | Accounts
    | AccountAdded
    | AuditStarted
    | AccountStarted
    | Judged
    | Discovered
    | AccountEnded
    | AuditEnded
    | Snapshots
    | SnapshotLoaded
    | Exported
    | YourTurn
    | YourTurnOver
    | Done
    | Failed
)


def _name(kind: type) -> str:
    return "".join("_" + c.lower() if c.isupper() else c for c in kind.__name__).lstrip("_")


COMMANDS: Final[dict[str, type]] = {_name(kind): kind for kind in Command.__args__}
EVENTS: Final[dict[str, type]] = {_name(kind): kind for kind in Event.__args__}
LONGEST_LINE: Final = 16 * 1024 * 1024


class LineRefused(ValueError):
    """A line that is not a known command or event; the message says why and holds nothing of the line."""


def to_line(said: Command | Event) -> bytes:
    """One JSON line, the newline included."""
    fields = msgspec.to_builtins(said)
    return msgspec.json.encode({"is": _name(type(said)), **fields}) + b"\n"


def command_from(line: bytes) -> Command:
    """The command on this line. Raises LineRefused."""
    command: Command = _from(line, COMMANDS)
    return command


def event_from(line: bytes) -> Event:
    """The event on this line. Raises LineRefused."""
    event: Event = _from(line, EVENTS)
    return event


def _from(line: bytes, kinds: dict[str, type]) -> Any:
    if len(line) > LONGEST_LINE:
        raise LineRefused("longer than any line we send")
    try:
        fields = msgspec.json.decode(line)
        kind = kinds[fields.pop("is")]
        return msgspec.convert(fields, kind)
    except (msgspec.DecodeError, msgspec.ValidationError, KeyError, AttributeError, TypeError) as wrong:
        raise LineRefused(type(wrong).__name__) from None
