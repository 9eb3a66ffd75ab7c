"""What looks like a privacy choice, against the list labelled beforehand; and which side of it is the private one."""

import pytest

from auditor.catalogue.model import Kind
from auditor.reading.discover import is_inverse, privacy_of
from auditor.reading.model import Control
from tests.bench.discovery import AIM, LISTS, choices, measured

EVERYTHING = tuple(choices())
LANGUAGES = ("en", "de", "fr", "es", "pt", "it", "ja")


@pytest.mark.parametrize("language", LANGUAGES)
def test_privacy_choices_are_found_and_nothing_else_in_every_language(language: str) -> None:
    figures = measured([choice for choice in EVERYTHING if choice.language == language])
    assert min(figures.precision, figures.recall, figures.category, figures.side) >= AIM


def test_what_is_held_out_of_the_list_is_told_as_well() -> None:
    figures = measured([choice for choice in EVERYTHING if choice.held_out])
    assert min(figures.precision, figures.recall, figures.category, figures.side) >= AIM


def test_lists_written_later_by_others_are_told_as_well_where_they_are_held_out() -> None:
    later = [choice for name in ("blind", "pages") for choice in choices(LISTS[name]) if choice.held_out]
    assert measured(later).accuracy >= AIM


INVERSE = [
    "Opt out of ad measurement",
    "Don\u2019t share my viewing data",
    "Hide my number",
    "Meine Aktivit\u00e4ten nicht f\u00fcr Werbung verwenden",
    "Ne pas partager mes achats",
    "No compartir mis compras",
    "N\u00e3o compartilhar minhas compras",
    "Non condividere i miei acquisti",
    "\u95b2\u89a7\u5c65\u6b74\u3092\u5171\u6709\u3057\u306a\u3044",
]


@pytest.mark.parametrize("label", INVERSE)
def test_a_label_that_names_the_protection_is_private_when_on(label: str) -> None:
    assert is_inverse(label)
    privacy = privacy_of(Control(label, Kind.SWITCH, "off"))
    assert privacy is None or privacy.likely_private == "on"


SIDES = [
    ("Who can message you", ("Everyone", "Friends", "No one"), "No one"),
    ("Auto-delete activity", ("Never", "18 months", "3 months"), "3 months"),
    ("Tracking protection", ("None", "Standard", "Strict"), "Strict"),
    ("Wer darf dein Profil sehen?", ("Alle", "Freunde", "Nur ich"), "Nur ich"),
    ("Personalised ads", ("Red", "Green"), None),
]


@pytest.mark.parametrize(("label", "options", "private"), SIDES)
def test_the_private_option_is_the_one_that_keeps_most_to_oneself(
    label: str, options: tuple[str, ...], private: str | None
) -> None:
    privacy = privacy_of(Control(label, Kind.SELECT, options[0], options=options))
    assert privacy is not None
    assert privacy.likely_private == private


def test_a_heading_about_ads_makes_no_privacy_choice_of_the_theme() -> None:
    assert privacy_of(Control("Dark theme", Kind.SWITCH, "on", section="Privacy and ads")) is None
