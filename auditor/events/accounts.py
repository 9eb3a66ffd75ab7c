"""The person's accounts: list, add, remove."""

from dataclasses import dataclass

from auditor.accounts.model import Account, Stored, Way


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
class KnowAgain:
    """Told first to an engine that takes the place of one that died: what only that one knew. Answered by `Done`.

    `accounts` are those of this run alone, whose passwords are gone with it; `seed` is its practice site's.
    """

    ask: int
    accounts: tuple[Account, ...] = ()
    seed: int | None = None


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
