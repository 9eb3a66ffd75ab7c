"""The immutable record of a run, exactly as INTERFACE.md prints it."""

from dataclasses import dataclass

from auditor.catalogue.model import Category, Kind
from auditor.judge import Finding

FORMAT = 1


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
class Snapshot:
    """`complete` is False for a run that was stopped or killed; its findings stand all the same. Times are UTC."""

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
