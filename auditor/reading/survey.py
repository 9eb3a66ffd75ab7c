"""From the page script's raw evidence to controls: what is believed, and what is not."""

from collections.abc import Mapping, Sequence
from functools import cache
from importlib import resources
from typing import Any, Final

from auditor.catalogue.model import Kind
from auditor.problems import Reason
from auditor.reading.deeds import DEEDS, PLACEHOLDERS
from auditor.reading.looks import switch_of
from auditor.reading.model import Control, Evidence, Mark, Seen
from auditor.reading.verdicts import Verdict, verdicts
from auditor.reading.words import ALWAYS_ON, OFF_WORDS, ON_WORDS, TROUBLE, on_or_off

# Pieces of one function, in this order: each uses what those before it made, so none of them runs alone.
PARTS: Final = (
    "opening",
    "hosts",
    "wording",
    "elements",
    "controls",
    "names",
    "lines",
    "columns",
    "evidence",
    "choices",
    "single",
    "rows",
    "valued",
    "sections",
)
MOST_CONTROLS: Final = 5_000
LONGEST_TEXT: Final = 2_000
MOST_NODES: Final = 60_000
LIMITS: Final = {
    "controls": MOST_CONTROLS,
    "text": LONGEST_TEXT,
    "nodes": MOST_NODES,
    "on": sorted(ON_WORDS | ALWAYS_ON),
    "words": sorted(ON_WORDS | ALWAYS_ON | OFF_WORDS),
    "deeds": {name: "|".join(pieces) for name, pieces in DEEDS.items()},
    "placeholders": "|".join(PLACEHOLDERS),
    "trouble": "|".join(TROUBLE),
}


@cache
def page_script() -> str:
    """The one script that looks at a page: of the limits it makes a function of (closed shadow roots, properties)."""
    return "".join(map(page_part, PARTS))


def page_part(name: str) -> str:
    """One of those pieces."""
    return (resources.files("auditor.reading") / "page" / f"{name}.js").read_text(encoding="utf-8")


def controls_of(raw: Mapping[str, Any], frame: str) -> tuple[Control, ...]:
    """The controls of one frame's look, in the order a person meets them."""
    return tuple(control for _, control in numbered(raw, frame))


def numbered(raw: Mapping[str, Any], frame: str) -> tuple[tuple[int, Control], ...]:
    """The same, each with the number under which the page script remembers its element."""
    items: Sequence[Mapping[str, Any]] = raw["controls"]
    two_state = [item for item in items if not (item.get("choice") or item.get("words"))]
    weighed = iter(verdicts([switch_of(item) for item in two_state], rtl=bool(raw.get("rtl"))))
    judged = [(item, _choice(item) if item.get("choice") or item.get("words") else next(weighed)) for item in items]
    return tuple(
        (number, _control(item, frame, verdict))
        for number, (item, verdict) in enumerate(judged)
        if not _is_a_picture(item, verdict)
    )


def _is_a_picture(item: Mapping[str, Any], verdict: Verdict) -> bool:
    """Whether something small and pressable has nothing of a switch, and nothing of its kind tells one."""
    return bool(item.get("vague")) and verdict.value is None


def _control(item: Mapping[str, Any], frame: str, verdict: Verdict) -> Control:
    label = str(item["label"])
    told_apart = item["kind"] == Kind.RADIO and all(item["options"])  # a rule may know the group by its choices
    nameless = verdict.value is not None and not label and not told_apart
    place = item.get("place")
    return Control(
        label=label,
        kind=Kind(item["kind"]),
        value=None if nameless else verdict.value,
        reason=Reason.AMBIGUOUS if nameless else verdict.reason,
        section=str(item.get("section") or ""),
        description=str(item.get("description") or ""),
        options=tuple(map(str, item["options"])),
        disabled=bool(item["disabled"]),
        seen=verdict.seen,
        mark=Mark(**{name: str(text) for name, text in item["mark"].items()}),
        frame=frame,
        place=(place[0], place[1], place[2], place[3]) if place else None,
    )


def _choice(item: Mapping[str, Any]) -> Verdict:
    """The chosen option's text; for rows of words, on and off where the words mean that."""
    seen = tuple(Seen(Evidence(how), str(value), str(detail)) for how, value, detail in item["seen"])
    if item.get("conflict") or item.get("many"):
        return Verdict(None, Reason.CONFLICTING, seen)
    shown = str(item.get("text") or "")
    if not shown:
        return Verdict(None, Reason.AMBIGUOUS, seen)
    if item.get("words"):
        return Verdict(on_or_off(shown) or shown, None, seen)
    if item["options"] and shown not in item["options"]:
        return Verdict(None, Reason.CONFLICTING, seen)
    if any(piece.detail == "shown" and shown not in piece.value for piece in seen):
        return Verdict(None, Reason.CONFLICTING, seen)  # the list behind says one thing, what is drawn another
    return Verdict(shown, None, seen)
