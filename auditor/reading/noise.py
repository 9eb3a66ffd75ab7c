"""Evidence that says nothing: inputs that are never set, signs borne in both states, words of which one is hidden."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from auditor.reading.looks import FIRM, MANY, Switch
from auditor.reading.model import OFF, ON, Evidence, Seen

HIDDEN: Final = "hidden input"
"""How the page script calls an input that is part of a control and takes no place on the page."""


def without_dead_inputs(switches: Sequence[Switch]) -> list[Switch]:
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
        state: {one.seems for one, states in zip(make, told, strict=True) if state in states} for state in by_state
    }
    fits = all(seen == states or (not seen and states == {OFF}) for seen, states in zip(shown, told, strict=True))
    return fits and not looks[ON] & looks[OFF]


def without_captions(switches: Sequence[Switch]) -> list[Switch]:
    """Without a word like “Enabled” that all of a make bear in either state, while each state has a look of its own."""
    families: dict[str, list[Switch]] = defaultdict(list)
    for one in switches:
        families[one.family].append(one)
    same = {name for name, family in families.items() if _is_captioned(family)}
    return [
        replace(one, seen=_unsaid(one.seen), signs=_unsaid(one.signs), plain=_unsaid(one.plain))
        if one.family in same else one
        for one in switches
    ]  # fmt: skip


def _is_captioned(family: Sequence[Switch]) -> bool:
    words = {frozenset(piece.value for piece in (*one.seen, *one.signs) if _is_said(piece)) for one in family}
    looks: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for one in family:
        looks[next((piece.value for piece in one.seen if piece.evidence is Evidence.NATIVE), "")].add(one.seems)
    if len(family) <= MANY or len(words) != 1 or len(*words) != 1 or looks.keys() != {ON, OFF}:
        return False
    return not looks[ON] & looks[OFF]


def _is_said(piece: Seen) -> bool:
    """Whether it is a word that stands there to be read, not one that only a screen reader says."""
    return piece.evidence is Evidence.TEXT and piece.detail in ("beside", "text")


def _unsaid(pieces: Sequence[Seen]) -> tuple[Seen, ...]:
    return tuple(piece for piece in pieces if not _is_said(piece))


def without_noise(switches: Sequence[Switch]) -> list[Switch]:
    """Without the signs that say nothing: those that switches of both states carry, or that contradict each other."""
    carried: dict[tuple[str, str, str], Counter[str]] = defaultdict(Counter)
    all_of: dict[str, Counter[str]] = defaultdict(Counter)
    for one in switches:
        all_of[one.family].update(one.firm or one.known)
        for detail, value in {(sign.detail, sign.value) for sign in one.signs}:
            carried[one.family, detail, value].update(one.firm or one.known)
    cleaned = []
    for one in switches:
        everyone = all_of[one.family]
        kept = [
            s for s in one.signs
            if s.evidence in FIRM or not _is_noise(s, carried[one.family, s.detail, s.value], everyone)
        ]  # fmt: skip
        words = {s.value for s in kept if s.evidence is Evidence.TEXT}
        if len(words) > 1:  # both words are there, one of them clipped away: which one shows is not known
            kept = [s for s in kept if s.evidence is not Evidence.TEXT]
        cleaned.append(replace(one, signs=tuple(kept), plain=tuple(s for s in one.plain if s in kept)))
    return cleaned


def _is_noise(sign: Seen, carriers: Counter[str], everyone: Counter[str]) -> bool:
    """Whether a sign is borne in both states, and not only by an odd one that is drawn as it is not."""
    contrary = carriers[OFF if sign.value == ON else ON]
    without = everyone[OFF if sign.value == ON else ON] - contrary
    is_odd = carriers[sign.value] >= contrary and without >= contrary
    return min(carriers[ON], carriers[OFF]) > 0 and carriers[sign.value] < MANY * contrary and not is_odd
