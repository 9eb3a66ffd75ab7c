"""How things stood over time: counts of states after each change, in all and for each service. Pure."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from auditor.judge import State

ALL: Final = ""
MOST_POINTS: Final = 400
"""More than a picture has room for; of a longer course every so manyth point is kept, and always the last."""


@dataclass(frozen=True, slots=True)
class Turned:
    """A setting was found in another state, or with another value, than before."""

    started: str
    service: str
    account: str
    setting: str
    state: State


@dataclass(frozen=True, slots=True)
class Point:
    """How many settings were in which state from this moment on, as last known."""

    at: str
    counts: Mapping[str, int]


def courses(changes: Iterable[Turned], until: str = "") -> dict[str, tuple[Point, ...]]:
    """Service (`ALL`: every one together) → its points, oldest first. `until` is when the newest run looked.

    A setting counts as last known, so that a run over one account alone does not make the others vanish.
    """
    states: dict[tuple[str, str, str], State] = {}
    counts: dict[str, Counter[str]] = {ALL: Counter()}
    points: dict[str, dict[str, Point]] = {ALL: {}}
    for change in changes:
        key = (change.service, change.account, change.setting)
        before, states[key] = states.get(key), change.state
        for group in (ALL, change.service):
            counted = counts.setdefault(group, Counter())
            if before is not None:
                counted[before] -= 1
            counted[change.state] += 1
            told = {state: number for state, number in counted.items() if number}
            points.setdefault(group, {})[change.started] = Point(change.started, told)
    return {group: _thinned(_lasting(list(course.values()), until)) for group, course in points.items() if course}


def _lasting(points: list[Point], until: str) -> list[Point]:
    return [*points, Point(until, points[-1].counts)] if until > points[-1].at else points


def _thinned(points: list[Point]) -> tuple[Point, ...]:
    step = -(-len(points) // MOST_POINTS)
    kept = points[::step]
    return tuple(kept if kept[-1] is points[-1] else [*kept, points[-1]])
