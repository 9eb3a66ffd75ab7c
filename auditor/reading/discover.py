"""Controls that look like privacy choices, told by their words in seven languages: category, private side, confidence.

Used for what no rule knows. A guess is never used to judge a setting.
"""

from dataclasses import dataclass
from typing import Final

from auditor.catalogue.model import Category, Kind
from auditor.reading.harmless import HARMLESS, LOOKS
from auditor.reading.model import OFF, ON, Control, Privacy
from auditor.reading.named import CHOOSING, NAMED, SEEN, SHARING, SHOWN
from auditor.reading.notices import EVENTS, EXCUSED, NOTICES
from auditor.reading.ordinary import GIVEN, ORDINARY, SECURITY
from auditor.reading.sides import EXCEPTIONS, INVERSE, names_protection, private_option
from auditor.reading.topics import AUDIENCE, BROADLY, CONSENT, HEADINGS, PERSONAL, TOPICS
from auditor.reading.words import normalised, on_or_off

BOOLEAN: Final = frozenset({Kind.SWITCH, Kind.CHECKBOX, Kind.BUTTON, Kind.TEXT, Kind.SEGMENTED, Kind.RADIO})
LABEL_WEIGHT, SECTION_WEIGHT, DESCRIPTION_WEIGHT = 0.9, 0.4, 0.35
THING_WEIGHT: Final = 0.55
"""What a topic in a label adds that speaks, in a section, of a thing: no person, no data, nothing done with them."""
SHORT: Final = 3
"""A label of so few words is a topic's name and need say no more."""
BROAD_WEIGHT: Final = 0.3
"""What a heading about privacy as a whole adds to any topic."""
HARMLESS_WEIGHT: Final = 0.55
"""What a label about sounds or comfort takes away, and once more a label about, or a section of, notices.

Its heading's topic then counts for nothing either."""
AUDIENCE_WEIGHT: Final = 0.65
"""What options add that say who: everybody, friends, nobody."""
SEEN_WEIGHT: Final = 0.65
"""What a description adds that says others will see it, to a label of no topic."""
SHOWABLE: Final = frozenset({Category.HISTORY, Category.RECOMMENDATIONS, Category.PROFILE_VISIBILITY})
"""What a label may be about whose options say who: then it is about who sees that."""
CLEARLY: Final = 0.05
ENOUGH: Final = 0.6
SEVERAL: Final = 2
MOST: Final = 0.97


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
    if LOOKS.search(label) or ORDINARY.search(label):
        return None
    section = normalised(control.section)
    named = _named(label, section)
    if named is not None:
        return Privacy(named, _private_side(control, label), MOST)
    if SECURITY.search(label) and not GIVEN.search(label):
        return None
    heard = _heard(label, section, normalised(control.description), _offered(control))
    if heard is None or heard.weight < ENOUGH:
        return None
    return Privacy(heard.category, _private_side(control, label), min(MOST, heard.weight))


def _named(label: str, section: str) -> Category | None:
    """The topic of a choice that has a name of its own; among notices it is but an occasion to be told of."""
    if EVENTS.search(label) and not EXCUSED.search(label):
        return None
    found = next((category for category, pattern in NAMED if pattern.search(label)), None)
    return None if found is Category.RECOMMENDATIONS and NOTICES.search(section) else found


def _heard(label: str, section: str, description: str, options: tuple[str, ...]) -> _Heard | None:
    """The topic that most of the words are about; a heading alone is enough only if all under it is about privacy."""
    consent = any(CONSENT.search(text) for text in options)
    headed = BROADLY.search(section) or HEADINGS.search(section)
    broadly = BROAD_WEIGHT if consent or headed or BROADLY.search(label) else 0.0
    harmless = _harmless(label, section)
    thing = bool(section) and len(label.split()) > SHORT and not PERSONAL.search(label)
    named = THING_WEIGHT if thing else LABEL_WEIGHT
    told = {category for category, topic in TOPICS if topic.search(label)}
    audience = 0.0
    if _asks_who(options) and told <= SHOWABLE:
        audience = LABEL_WEIGHT + 2 * CLEARLY if told else AUDIENCE_WEIGHT
    seen = SEEN_WEIGHT if SEEN.search(description) and not told else 0.0
    if CHOOSING.search(section):
        section = ""
    best: _Heard | None = None
    for category, pattern in TOPICS:
        weight = 0.0
        weight += named if pattern.search(label) else 0.0
        weight += SECTION_WEIGHT if section and not harmless and pattern.search(section) else 0.0
        weight += DESCRIPTION_WEIGHT if description and pattern.search(description) else 0.0
        weight += audience + seen if category is Category.PROFILE_VISIBILITY else 0.0
        if weight and (best is None or weight > best.weight + CLEARLY):
            best = _Heard(category, weight)
    if best is None or (best.weight < ENOUGH and SHARING.search(section)):
        return _headed(label, section, broadly=bool(broadly)) if not harmless else None
    return _Heard(best.category, best.weight + broadly - harmless)


def _headed(label: str, section: str, *, broadly: bool) -> _Heard | None:
    """What a label of no topic is about by its heading: a plain noun is shown to others, or not."""
    if SHOWN.search(label) and (broadly or SHARING.search(section)):
        return _Heard(Category.PROFILE_VISIBILITY, ENOUGH)
    return _Heard(Category.OTHER, ENOUGH) if broadly else None


def _harmless(label: str, section: str) -> float:
    """How much speaks against it: words of comfort, an occasion to be told of, a section of notices."""
    weight = HARMLESS_WEIGHT if HARMLESS.search(label) else 0.0
    if not EXCUSED.search(label):
        weight += HARMLESS_WEIGHT if EVENTS.search(label) else 0.0
        weight += HARMLESS_WEIGHT if NOTICES.search(section) else 0.0
    return weight


def _asks_who(options: tuple[str, ...]) -> bool:
    return sum(bool(AUDIENCE.search(text)) for text in options) >= SEVERAL


def _offered(control: Control) -> tuple[str, ...]:
    return tuple(normalised(text) for text in control.options)


def is_inverse(label: str) -> bool:
    """Whether a label names the protection rather than the exposure: “Opt out of …”, “Don't …”, “Hide …”."""
    text = normalised(label)
    return bool(INVERSE.search(text)) and not EXCEPTIONS.search(text)


def _private_side(control: Control, label: str) -> str | None:
    if control.kind not in BOOLEAN or (control.options and not _yes_no(control.options)):
        return private_option(control.options, protection=names_protection(label))
    return ON if names_protection(label) else OFF


def _yes_no(options: tuple[str, ...]) -> bool:
    return all(on_or_off(text) for text in options)
