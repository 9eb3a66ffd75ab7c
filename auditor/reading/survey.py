"""From the page script's raw evidence to controls: what is believed, and what is not."""

from collections.abc import Mapping, Sequence
from importlib import resources
from typing import Any, Final

from auditor.catalogue.model import Kind
from auditor.problems import Reason
from auditor.reading.model import Control, Evidence, Mark, Seen
from auditor.reading.words import ALWAYS_ON, OFF_WORDS, ON_WORDS, on_or_off

MOST_CONTROLS: Final = 5_000
LONGEST_TEXT: Final = 2_000
MOST_NODES: Final = 150_000
LIMITS: Final = {
    "controls": MOST_CONTROLS,
    "text": LONGEST_TEXT,
    "nodes": MOST_NODES,
    "on": sorted(ON_WORDS | ALWAYS_ON),
    "words": sorted(ON_WORDS | ALWAYS_ON | OFF_WORDS),
}
_FIRM: Final = frozenset({Evidence.NATIVE, Evidence.ARIA, Evidence.TEXT})
_WEAK: Final = frozenset({Evidence.CLASS, Evidence.IMAGE})


def page_script() -> str:
    """The one script that looks at a page: a function of (closed shadow roots, limits)."""
    return resources.files("auditor.reading").joinpath("survey.js").read_text(encoding="utf-8")


def controls_of(raw: Mapping[str, Any], frame: str) -> tuple[Control, ...]:
    """The controls of one frame's look, in the order a person meets them."""
    return tuple(_control(item, frame) for item in raw["controls"])


def _control(item: Mapping[str, Any], frame: str) -> Control:
    seen = tuple(Seen(Evidence(how), str(value), str(detail)) for how, value, detail in item["seen"])
    value, reason = _choice(item) if item.get("choice") or item.get("words") else _switch(item, seen)
    label = str(item["label"])
    if value is not None and not label:
        value, reason = None, Reason.AMBIGUOUS
    place = item.get("place")
    return Control(
        label=label,
        kind=Kind(item["kind"]),
        value=value,
        reason=reason,
        section=str(item.get("section") or ""),
        description=str(item.get("description") or ""),
        options=tuple(map(str, item["options"])),
        disabled=bool(item["disabled"]),
        seen=seen,
        mark=Mark(**{name: str(text) for name, text in item["mark"].items()}),
        frame=frame,
        place=(place[0], place[1], place[2], place[3]) if place else None,
    )


def _switch(item: Mapping[str, Any], seen: Sequence[Seen]) -> tuple[str | None, Reason | None]:
    """On, off or mixed, if every piece of evidence says the same and one of them is firm or has its counterpart."""
    values = {piece.value for piece in seen}
    if len(values) > 1:
        return None, Reason.CONFLICTING
    if not values:
        return None, Reason.AMBIGUOUS
    kinds = {piece.evidence for piece in seen}
    if kinds & _FIRM or (kinds & _WEAK and item.get("counterpart")):
        return values.pop(), None
    return None, Reason.AMBIGUOUS


def _choice(item: Mapping[str, Any]) -> tuple[str | None, Reason | None]:
    """The chosen option's text; for rows of words, on and off where the words mean that."""
    if item.get("conflict") or item.get("many"):
        return None, Reason.CONFLICTING
    text = item.get("text")
    if not text:
        return None, Reason.AMBIGUOUS
    shown = str(text)
    if item.get("words"):
        return on_or_off(shown) or shown, None
    if item["options"] and shown not in item["options"]:
        return None, Reason.CONFLICTING
    return shown, None
