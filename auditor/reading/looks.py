"""What a page's switches look like, weighed together: which looks confirm, contradict or stand in for a stated value.

A look alone says nothing. It counts beside its counterpart: another switch of the same make on the same page that looks
otherwise and states otherwise. Where two switches look the same and state opposite things, one of them is stale.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from auditor.problems import Reason
from auditor.reading.model import MIXED, OFF, ON, Evidence, Seen

FIRM: Final = frozenset({Evidence.NATIVE, Evidence.ARIA, Evidence.TEXT})
HIDDEN: Final = "hidden input"
"""How the page script calls an input that is part of a control and takes no place on the page."""

LEFT, RIGHT = 0.44, 0.56
COLOURED: Final = 40
"""How much more colourful (0 to 255) the side that is on has to be, where only knob and colour tell."""

MANY: Final = 3
"""So many times more switches of one look have to agree before the odd one out alone is doubted."""


@dataclass(frozen=True, slots=True)
class Look:
    """How a control is drawn: its shape and its colour as fingerprints, its knob from 0 (left) to 1, how colourful."""

    picture: str
    tone: str
    knob: float | None
    chroma: int


@dataclass(frozen=True, slots=True)
class Switch:
    """All that was seen of one two-state control. `plain` are signs that state on or off beyond doubt."""

    seen: tuple[Seen, ...]
    signs: tuple[Seen, ...] = ()
    plain: tuple[Seen, ...] = ()
    family: str = ""
    kin: str = ""
    make: str = ""
    look: Look | None = None
    disabled: bool = False

    @property
    def firm(self) -> frozenset[str]:
        """What it states itself, in its markup or in words."""
        told = (*self.seen, *self.signs)
        return frozenset(piece.value for piece in told if piece.evidence in FIRM)

    @property
    def weak(self) -> frozenset[str]:
        """What its classes, pictures and properties state."""
        told = (*self.seen, *self.signs)
        return frozenset(piece.value for piece in told if piece.evidence not in FIRM)

    @property
    def known(self) -> frozenset[str]:
        """What the element itself knows, which the page's own scripts may set as they like."""
        return frozenset(piece.value for piece in self.seen if piece.evidence is Evidence.PROPERTY)

    @property
    def stated(self) -> str | None:
        """The one thing it states, firmly if it does so at all."""
        told = self.firm or self.weak
        return next(iter(told)) if len(told) == 1 else None


def switch_of(item: Mapping[str, Any]) -> Switch:
    """One raw item of the page script."""
    look = item.get("look")
    signs = [(Seen(Evidence(how), str(value), str(detail)), bool(plain)) for how, value, detail, plain in _signs(item)]
    return Switch(
        seen=tuple(Seen(Evidence(how), str(value), str(detail)) for how, value, detail in item["seen"]),
        signs=tuple(dict.fromkeys(sign for sign, _ in signs)),
        plain=tuple(dict.fromkeys(sign for sign, plain in signs if plain)),
        family=str(item.get("family") or ""),
        kin=str(item.get("kin") or ""),
        make=str(item.get("make") or ""),
        look=Look(look["picture"], look["tone"], look["knob"], int(look["chroma"])) if look else None,
        disabled=bool(item["disabled"]),
    )


def _signs(item: Mapping[str, Any]) -> Iterable[Sequence[Any]]:
    signs: Sequence[Sequence[Any]] = item.get("signs") or ()
    return signs


@dataclass(frozen=True, slots=True)
class Verdict:
    """A value, or why there is none; and the evidence for it, what was overruled included."""

    value: str | None
    reason: Reason | None
    seen: tuple[Seen, ...]


def verdicts(switches: Sequence[Switch], *, rtl: bool = False) -> list[Verdict]:
    """Each switch of one frame, weighed with all the others of its make."""
    cleaned = _without_noise(_without_dead_inputs(switches))
    doubted = _contradicted(cleaned, rtl=rtl)
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
        contradicted = {sign.value for sign in one.plain if sign.evidence not in FIRM} - one.firm
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


def _seems(one: Switch) -> tuple[str, str]:
    return (one.look.picture, one.look.tone) if one.look else ("", "")


def _has_counterpart(one: Switch, others: Sequence[Switch]) -> bool:
    """Whether another of its make looks otherwise and states otherwise, or states nothing where this one does."""
    kin = _kin(one, others)
    return one.look is not None and any(o.stated != one.stated and _seems(o) != _seems(one) for o in kin)


def _unmarked(one: Switch, others: Sequence[Switch]) -> Verdict:
    """No mark at all: the opposite of a marked counterpart, if every mark on the page means the same."""
    marked = [o for o in _kin(one, others) if o.kin == one.kin and o.weak and o.stated]
    states = {o.stated for o in marked}
    if one.look is None or len(states) != 1 or any(_seems(o) == _seems(one) for o in marked):
        return Verdict(None, Reason.AMBIGUOUS, _all_of(one))
    value = OFF if states == {ON} else None
    told = Seen(Evidence.CLASS, OFF, "without the mark that its counterpart has")
    return Verdict(value, None, (told,)) if value else Verdict(None, Reason.AMBIGUOUS, _all_of(one))


def _by_look(one: Switch, others: Sequence[Switch], *, rtl: bool) -> Verdict | None:
    """Knob and colour together, beside a counterpart with both the other way round. One of the two is never enough."""
    family = [o for o in others if o.family == one.family]
    sides = [_side(o) for o in family]
    if rtl or len(family) < 2 or None in sides or any(o.firm or o.weak for o in family):  # noqa: PLR2004 -- a pair
        return None
    right = [o.look.chroma for o, side in zip(family, sides, strict=True) if side == ON and o.look]
    left = [o.look.chroma for o, side in zip(family, sides, strict=True) if side == OFF and o.look]
    side = _side(one)
    if not right or not left or min(right) < max(left) + COLOURED or side is None:
        return None
    return Verdict(side, None, (Seen(Evidence.IMAGE, side, "knob and colour, beside its counterpart"),))


def _side(one: Switch) -> str | None:
    """Where the knob is, as it is drawn in scripts that run left to right."""
    if one.look is None or one.look.knob is None or LEFT < one.look.knob < RIGHT:
        return None
    return ON if one.look.knob >= RIGHT else OFF


def _without_dead_inputs(switches: Sequence[Switch]) -> list[Switch]:
    """Without the hidden inputs a make carries along and never sets, where what it shows goes its own way."""
    makes: dict[str, list[Switch]] = defaultdict(list)
    for one in switches:
        if one.make and any(piece.detail == HIDDEN for piece in one.seen):
            makes[one.make].append(one)
    dead = {name for name, make in makes.items() if _never_set(make)}
    return [
        replace(one, seen=tuple(s for s in one.seen if s.detail != HIDDEN)) if one.make in dead else one
        for one in switches
    ]


def _never_set(make: Sequence[Switch]) -> bool:
    """Whether all hidden inputs of a make are off, though some of it states on, and its classes show each state."""
    hidden = {piece.value for one in make for piece in one.seen if piece.detail == HIDDEN}
    told = [{piece.value for piece in one.seen if piece.evidence is Evidence.ARIA} for one in make]
    if hidden != {OFF} or {ON} not in told or {OFF} not in told:
        return False
    by_state = {
        state: {sign for one, states in zip(make, told, strict=True) if state in states for sign in one.signs}
        for state in (ON, OFF)
    }
    telling = by_state[ON] ^ by_state[OFF]
    shown = [{sign.value for sign in one.signs if sign in telling} for one in make]
    looks = {
        state: {_seems(one) for one, states in zip(make, told, strict=True) if state in states} for state in by_state
    }
    fits = all(seen == states or (not seen and states == {OFF}) for seen, states in zip(shown, told, strict=True))
    return fits and not looks[ON] & looks[OFF]


def _without_noise(switches: Sequence[Switch]) -> list[Switch]:
    """Without the signs that say nothing: those that switches of both states carry, or that contradict each other."""
    carried: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for one in switches:
        for sign in one.signs:
            carried[one.family, sign.detail].update(one.firm or one.known)
    cleaned = []
    for one in switches:
        kept = [s for s in one.signs if s.evidence in FIRM or not _is_noise(s, carried[one.family, s.detail])]
        words = {s.value for s in kept if s.evidence is Evidence.TEXT}
        if len(words) > 1:  # both words are there, one of them clipped away: which one shows is not known
            kept = [s for s in kept if s.evidence is not Evidence.TEXT]
        cleaned.append(replace(one, signs=tuple(kept), plain=tuple(s for s in one.plain if s in kept)))
    return cleaned


def _is_noise(sign: Seen, carriers: Counter[str]) -> bool:
    """Whether a sign is borne in both states, and not only by an odd one that is drawn as it is not."""
    contrary = carriers[OFF if sign.value == ON else ON]
    return min(carriers[ON], carriers[OFF]) > 0 and carriers[sign.value] < MANY * contrary


def _contradicted(switches: Sequence[Switch], *, rtl: bool) -> dict[int, Seen]:
    """The switches whose picture disagrees with what they state, each with what was seen."""
    makes: dict[tuple[str, bool], list[int]] = defaultdict(list)
    for at, one in enumerate(switches):
        if one.look is not None and one.stated in (ON, OFF):
            makes[one.family, one.disabled].append(at)
    doubted: dict[int, Seen] = {}
    for members in makes.values():
        for at in (*_odd_looks(switches, members), *_odd_knobs(switches, members, rtl=rtl)):
            doubted[at] = Seen(Evidence.IMAGE, "", "drawn like others that state the opposite")
    for at in _odd_marks(switches):
        doubted[at] = Seen(Evidence.CLASS, "", "without the mark that the others bear")
    return doubted


def _odd_looks(switches: Sequence[Switch], members: Sequence[int]) -> list[int]:
    """Those that look like others of the opposite state, where looks do tell states apart."""
    by_look: dict[str, list[int]] = defaultdict(list)
    for at in members:
        look = switches[at].look
        by_look[look.picture if look else ""].append(at)
    if len(by_look) < 2:  # noqa: PLR2004 -- one look for all tells nothing
        return []
    odd: list[int] = []
    for alike in by_look.values():
        states = Counter(switches[at].stated for at in alike)
        if len(states) > 1 and not _told_by_tone(switches, alike):
            (common, most), (_, few) = states.most_common(2)
            odd += [at for at in alike if most < MANY * few or switches[at].stated != common]
    return odd


def _told_by_tone(switches: Sequence[Switch], alike: Sequence[int]) -> bool:
    """Whether those of one shape are drawn in two colours, one for each state."""
    tones = {(one.look.tone, one.stated) for one in (switches[at] for at in alike) if one.look}
    return len(tones) == 2 and len({tone for tone, _ in tones}) == 2  # noqa: PLR2004 -- one a state


def _odd_marks(switches: Sequence[Switch]) -> list[int]:
    """Those that state on without the mark that all others of their make that are on bear, and none that is off."""
    makes: dict[tuple[str, str], list[int]] = defaultdict(list)
    for at, one in enumerate(switches):
        if one.make and one.firm in ({ON}, {OFF}):
            built_of = one.family.partition("|")[0]
            makes[one.make, built_of].append(at)
    odd: list[int] = []
    for members in makes.values():
        marked = [
            at for at in members if any((s.evidence, s.value) == (Evidence.CLASS, ON) for s in switches[at].signs)
        ]
        bare = [at for at in members if switches[at].firm == {ON} and at not in marked]
        contrary = [at for at in marked if switches[at].firm == {OFF}]
        odd += bare if len(marked) - len(contrary) >= MANY * max(len(bare), len(contrary)) else []
    return odd


def _odd_knobs(switches: Sequence[Switch], members: Sequence[int], *, rtl: bool) -> list[int]:
    """Those whose knob is on the side of the opposite state, where knobs are drawn on both sides."""
    sides = {at: _side(switches[at]) for at in members}
    told = {side for side in sides.values() if side}
    stated = {switches[at].stated for at in members}
    if len(told) < 2 or len(stated) > 1:  # noqa: PLR2004 -- both sides, one state
        return []
    return [at for at, side in sides.items() if side and (rtl or side != switches[at].stated)]
