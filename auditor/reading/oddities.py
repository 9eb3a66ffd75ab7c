"""Switches that are drawn unlike what they state: of those drawn alike that state opposite things, one is stale."""

from collections import Counter, defaultdict
from collections.abc import Sequence

from auditor.reading.looks import MANY, Switch
from auditor.reading.model import OFF, ON, Evidence, Seen


def contradicted(switches: Sequence[Switch], *, rtl: bool) -> dict[int, Seen]:
    """The switches whose picture disagrees with what they state, each with what was seen."""
    makes: dict[tuple[str, bool], list[int]] = defaultdict(list)
    for at, one in enumerate(switches):
        if one.look is not None and one.stated in (ON, OFF):
            makes[one.family, one.disabled].append(at)
    doubted: dict[int, Seen] = {}
    for members in makes.values():
        for at in (*_odd_looks(switches, members), *_odd_knobs(switches, members, rtl=rtl)):
            doubted[at] = Seen(Evidence.IMAGE, "", "drawn like others that state the opposite")
    for at in _odd_ticks(switches):
        doubted[at] = Seen(Evidence.IMAGE, "", "the check mark in its box says the opposite")
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
        odd += bare if len(marked) - len(contrary) >= max(len(bare), MANY * len(contrary)) else []
    return odd


def _odd_ticks(switches: Sequence[Switch]) -> list[int]:
    """Those whose box has a check mark and are off, or has none and are on, where the marks of a make come and go."""
    makes: dict[str, list[int]] = defaultdict(list)
    for at, one in enumerate(switches):
        if one.tick is not None and one.firm in ({ON}, {OFF}):
            makes[one.make].append(at)
    return [
        at
        for members in makes.values()
        if len({switches[at].tick for at in members}) > 1
        for at in members
        if switches[at].tick != (switches[at].firm == {ON})
    ]


def _odd_knobs(switches: Sequence[Switch], members: Sequence[int], *, rtl: bool) -> list[int]:
    """Those whose knob is on the side of the opposite state, where knobs are on both sides: one, or all of them."""
    sides = {at: switches[at].side for at in members}
    told = {side for side in sides.values() if side}
    stated = {switches[at].stated for at in members}
    if len(told) < 2:  # noqa: PLR2004 -- both sides
        return []
    if len(stated) > 1:  # all drawn the other way round
        return [] if rtl or any(side in (None, switches[at].stated) for at, side in sides.items()) else list(members)
    return [at for at, side in sides.items() if side and (rtl or side != switches[at].stated)]
