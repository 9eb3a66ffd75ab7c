"""Controls that look like privacy choices, told by their words in seven languages: category, private side, confidence.

Used for what no rule knows. A guess is never used to judge a setting.
"""

import re
from dataclasses import dataclass
from typing import Final

from auditor.catalogue.model import Category, Kind
from auditor.reading.model import OFF, ON, Control, Privacy
from auditor.reading.topics import INVERSE, PROTECTIVE, TOPICS
from auditor.reading.words import normalised, on_or_off

BOOLEAN: Final = frozenset({Kind.SWITCH, Kind.CHECKBOX, Kind.BUTTON, Kind.TEXT, Kind.SEGMENTED, Kind.RADIO})
LABEL_WEIGHT, SECTION_WEIGHT, DESCRIPTION_WEIGHT = 1.0, 0.45, 0.35
ENOUGH: Final = 0.6
MOST: Final = 0.97
_OPTIONS_PRIVATE: Final = re.compile(
    r"^(no one|nobody|only me|never|none|off|private|disabled|niemand|nur ich|nie|personne|moi uniquement|jamais|nadie|"
    r"solo yo|nunca|ninguém|somente eu|nessuno|solo io|mai|自分のみ|なし|オフ)$"
)


@dataclass(frozen=True, slots=True)
class _Heard:
    category: Category
    weight: float


def privacy_of(control: Control, language: str = "") -> Privacy | None:
    """What a control would mean for privacy, or None when nothing about it sounds so."""
    del language  # every language is listened for: pages mix them, and lang attributes are often wrong
    label = normalised(control.label)
    if not label or (control.kind is Kind.BUTTON and on_or_off(control.value or "") is None):
        return None
    heard = _heard(label, normalised(control.section), normalised(control.description))
    if heard is None or heard.weight < ENOUGH:
        return None
    return Privacy(heard.category, _private_side(control, label, heard.category), min(MOST, heard.weight))


def _heard(label: str, section: str, description: str) -> _Heard | None:
    best: _Heard | None = None
    for category, pattern in TOPICS:
        weight = 0.0
        weight += LABEL_WEIGHT * 0.9 if pattern.search(label) else 0.0
        weight += SECTION_WEIGHT if section and pattern.search(section) else 0.0
        weight += DESCRIPTION_WEIGHT if description and pattern.search(description) else 0.0
        if weight and (best is None or weight > best.weight + 0.05):
            best = _Heard(category, weight)
    return best


def is_inverse(label: str) -> bool:
    """Whether a label names the protection rather than the exposure: “Opt out of …”, “Don't …”, “Hide …”."""
    return bool(INVERSE.search(normalised(label)))


def _private_side(control: Control, label: str, category: Category) -> str | None:
    if control.kind not in BOOLEAN or (control.options and not _yes_no(control.options)):
        return next((text for text in control.options if _OPTIONS_PRIVATE.match(normalised(text))), None)
    if INVERSE.search(label) or PROTECTIVE.search(label):
        return ON
    return OFF if category is not Category.OTHER else None


def _yes_no(options: tuple[str, ...]) -> bool:
    return all(on_or_off(text) for text in options)
