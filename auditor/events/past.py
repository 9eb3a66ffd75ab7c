"""Looking back: two runs compared, the course of things over time, and a run that never came to its end."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from auditor.events.guides import GuideItem
from auditor.snapshot.course import Point
from auditor.snapshot.diff import Diff


@dataclass(frozen=True, slots=True)
class Compare:
    """Answered by `Compared`. Each may be a run's id, `latest` or `practice`; the older one is `before`."""

    ask: int
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Compared:
    """What moved between two runs; `both` counts the settings that have a value in both, and so could be compared."""

    answers: int
    before: str
    after: str
    diff: Diff
    both: int = 1


@dataclass(frozen=True, slots=True)
class GetHistory:
    """Answered by `History`. Practice accounts are left out, or are all there is; what was imported stands apart."""

    ask: int
    practice: bool = False


@dataclass(frozen=True, slots=True)
class History:
    """Service id (empty: all together) → how many settings were in which state, oldest first.

    `imported` says the same of each imported run, whoever's accounts it is about.
    """

    answers: int
    courses: Mapping[str, tuple[Point, ...]] = field(default_factory=dict)
    imported: tuple[Point, ...] = ()


@dataclass(frozen=True, slots=True)
class FindUnfinished:
    """Answered by `UnfinishedFound`."""

    ask: int


@dataclass(frozen=True, slots=True)
class UnfinishedFound:
    """A run that was killed: how many settings it had read. `run` is empty where there is none.

    `guide` is what a guide that was cut off had still to go through, for `StartGuide` to go on with.
    """

    answers: int
    run: str = ""
    started: str = ""
    found: int = 0
    practice: bool = False
    guide: tuple[GuideItem, ...] = ()


@dataclass(frozen=True, slots=True)
class ResumeAudit:
    """Goes on with the unfinished run. Answered as `StartAudit` is; earlier findings are told again first."""

    ask: int


@dataclass(frozen=True, slots=True)
class LeaveUnfinished:
    """Leaves the unfinished run or guide as it is, with what it found. Answered by `Done`."""

    ask: int


@dataclass(frozen=True, slots=True)
class Pause:
    """The running audit waits before its next page. Answered by `Done`."""

    ask: int


@dataclass(frozen=True, slots=True)
class GoOn:
    """Ends a pause. Answered by `Done`."""

    ask: int
