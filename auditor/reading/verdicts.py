"""A page's switches weighed together: which looks confirm, contradict or stand in for a stated value.

A look alone says nothing. It counts beside its counterpart: another switch of the same make on the same page that looks
otherwise and states otherwise.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from auditor.problems import Reason
from auditor.reading.looks import FIRM, Switch
from auditor.reading.model import MIXED, OFF, ON, Evidence, Seen
from auditor.reading.noise import without_captions, without_dead_inputs, without_noise
from auditor.reading.oddities import contradicted

COLOURED: Final = 40
"""How much more colourful (0 to 255) the side that is on has to be, where only knob and colour tell."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """A value, or why there is none; and the evidence for it, what was overruled included."""

    value: str | None
    reason: Reason | None
    seen: tuple[Seen, ...]


def verdicts(switches: Sequence[Switch], *, rtl: bool = False) -> list[Verdict]:
    """Each switch of one frame, weighed with all the others of its make."""
    cleaned = without_noise(without_captions(without_dead_inputs(switches)))
    doubted = contradicted(cleaned, rtl=rtl)
    told = [_verdict(one, cleaned) for one in cleaned]
    for at, one in enumerate(cleaned):
        if at in doubted:
            told[at] = Verdict(None, Reason.CONFLICTING, (*_all_of(one), doubted[at]))
        elif told[at].reason is Reason.AMBIGUOUS and not one.firm and not one.weak:
            told[at] = _by_look(one, cleaned, rtl=rtl) or told[at]
    return told


def _verdict(one: Switch, others: Sequence[Switch]) -> Verdict:
    seen = _all_of(one)
    if len(one.firm) > 1:
        return Verdict(None, Reason.CONFLICTING, seen)
    if one.firm:
        if any(piece.evidence is Evidence.PROPERTY and piece.value not in one.firm for piece in one.seen):
            return Verdict(None, Reason.CONFLICTING, seen)  # the element itself knows better than its markup says
        plainly = {sign.value for sign in one.plain if sign.evidence not in FIRM}
        contradicted = (plainly | (one.weak & {MIXED})) - one.firm  # nothing is called “indeterminate” by chance
        agreed = None if contradicted and MIXED not in one.firm else next(iter(one.firm))
        return Verdict(agreed, None if agreed else Reason.CONFLICTING, seen)
    if len(one.weak) > 1:
        return Verdict(None, Reason.CONFLICTING, seen)
    if one.weak:
        kinds = {piece.evidence for piece in seen}
        proved = (Evidence.PROPERTY in kinds and len(kinds) > 1) or _has_counterpart(one, others)
        return Verdict(next(iter(one.weak)) if proved else None, None if proved else Reason.AMBIGUOUS, seen)
    return _unmarked(one, others)


def _all_of(one: Switch) -> tuple[Seen, ...]:
    return tuple(dict.fromkeys((*one.seen, *one.signs)))


def _kin(one: Switch, others: Sequence[Switch]) -> list[Switch]:
    return [o for o in others if o is not one and o.look and ((o.kin and o.kin == one.kin) or o.family == one.family)]


def _has_counterpart(one: Switch, others: Sequence[Switch]) -> bool:
    """Whether another of its make looks otherwise and states otherwise, or states nothing where this one does."""
    kin = _kin(one, others)
    return one.look is not None and any(o.stated != one.stated and o.seems != one.seems for o in kin)


def _unmarked(one: Switch, others: Sequence[Switch]) -> Verdict:
    """No mark at all: the opposite of a marked counterpart, if every mark on the page means the same."""
    marked = [o for o in _kin(one, others) if o.kin == one.kin and o.weak and o.stated]
    states = {o.stated for o in marked}
    if one.look is None or len(states) != 1 or any(o.seems == one.seems for o in marked):
        return Verdict(None, Reason.AMBIGUOUS, _all_of(one))
    value = OFF if states == {ON} else None
    told = Seen(Evidence.CLASS, OFF, "without the mark that its counterpart has")
    return Verdict(value, None, (told,)) if value else Verdict(None, Reason.AMBIGUOUS, _all_of(one))


def _by_look(one: Switch, others: Sequence[Switch], *, rtl: bool) -> Verdict | None:
    """Knob and colour together, beside a counterpart with both the other way round. One of the two is never enough."""
    family = [o for o in others if o.family == one.family]
    sides = [o.side for o in family]
    if rtl or len(family) < 2 or None in sides or any(o.firm or o.weak for o in family):  # noqa: PLR2004 -- a pair
        return None
    right = [o.look.chroma for o, side in zip(family, sides, strict=True) if side == ON and o.look]
    left = [o.look.chroma for o, side in zip(family, sides, strict=True) if side == OFF and o.look]
    side = one.side
    if not right or not left or min(right) < max(left) + COLOURED or side is None:
        return None
    return Verdict(side, None, (Seen(Evidence.IMAGE, side, "knob and colour, beside its counterpart"),))
