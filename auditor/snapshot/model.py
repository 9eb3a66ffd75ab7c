"""The immutable record of a run, exactly as INTERFACE.md prints it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from auditor.catalogue.model import Category, Kind
from auditor.judge import Finding

FORMAT = 1


class Whose(StrEnum):
    """Where a stored run comes from (closed). What a person is told of themselves rests on their own runs alone."""

    OWN = "own"
    PRACTICE = "practice"
    IMPORTED = "imported"


PRACTICE_PREFIX: Final = "practice-"


def whose_account(account: str) -> Whose:
    """Whose runs an account is found in: a practice account has an id that no other can have."""
    return Whose.PRACTICE if account.startswith(PRACTICE_PREFIX) else Whose.OWN


def whose_accounts(accounts: Iterable[str]) -> Whose:
    """Whose a run over these accounts is, made here: practice where it is about nothing else."""
    return Whose.PRACTICE if {whose_account(one) for one in accounts} == {Whose.PRACTICE} else Whose.OWN


@dataclass(frozen=True, slots=True)
class NewControl:
    """A control that no rule knows but that looks like a privacy choice."""

    service: str
    account: str
    label: str
    section: str
    page: str
    kind: Kind
    value: str | None
    category: Category
    likely_private: str | None
    confidence: float


@dataclass(frozen=True, slots=True)
class Own:
    """What the person wants of a setting instead of what the catalogue advises.

    No `want` at all means that they do not mind: audits leave the setting out.
    """

    service: str
    account: str
    setting: str
    want: tuple[str, ...] = ()


Wishes = Mapping[tuple[str, str, str], tuple[str, ...]]
"""(service, account, setting) → the person's own wanted values, as in `Own`."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """`complete` is False for a run that was stopped or killed; its findings stand all the same. Times are UTC.

    `preset` and `own` say what it was judged by.
    """

    run: str
    started: str
    ended: str | None
    program: str
    catalogue: str
    complete: bool
    findings: tuple[Finding, ...] = ()
    new_controls: tuple[NewControl, ...] = ()
    preset: str = "strict"
    format: int = FORMAT
    own: tuple[Own, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """One stored run in a list of them: how many findings are in which state."""

    run: str
    started: str
    ended: str | None
    complete: bool
    counts: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Moment:
    """A setting as this run found it, and as it stayed until the next moment."""

    run: str
    started: str
    finding: Finding
