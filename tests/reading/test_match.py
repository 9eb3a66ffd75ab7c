"""Rules meet controls: exact or nothing."""

from dataclasses import replace

import pytest

from auditor.catalogue.model import Anchors, Kind, Setting
from auditor.problems import Reason
from auditor.reading.match import match
from auditor.reading.model import Absent, Control, Mark, Reading, Survey, Unreadable, Value
from tests.fakes import setting, survey, switch

ADS = setting("Personal ads")


def reading(rule: Setting, seen: Survey) -> Reading:
    return match([rule], seen, ("en",))[rule.id]


def reason(rule: Setting, seen: Survey) -> Reason:
    found = reading(rule, seen)
    assert isinstance(found, Unreadable)
    return found.reason


SPELLINGS = ["Personal ads", "PERSONAL  ADS", "Personal ads:", "Personal\u00a0ads", "Personal ads *"]


@pytest.mark.parametrize("shown", SPELLINGS)
def test_a_label_fits_whatever_its_case_spaces_and_trailing_marks(shown: str) -> None:
    found = reading(ADS, survey(switch(shown, "off")))
    assert isinstance(found, Value)
    assert found.shown == "off"


def test_an_older_label_and_another_language_fit_too() -> None:
    rule = replace(ADS, labels={"en": ("Personal ads", "Ads for you"), "de": ("Personalisierte Werbung",)})
    assert isinstance(reading(rule, survey(switch("Ads for you"))), Value)
    assert isinstance(reading(rule, replace(survey(switch("Personalisierte Werbung")), language="de")), Value)


def test_a_close_label_is_a_hint_and_never_a_value() -> None:
    found = reading(ADS, survey(switch("Personal ads settings"), switch("Personals ads")))
    assert isinstance(found, Unreadable)
    assert (found.reason, found.hint) == (Reason.RENAMED, "Personals ads")


def test_two_controls_that_fit_are_ambiguous() -> None:
    assert reason(ADS, survey(switch("Personal ads", "on"), switch("Personal ads", "off"))) is Reason.AMBIGUOUS


def test_the_section_tells_two_of_a_name_apart() -> None:
    rule = replace(ADS, section={"en": ("Advertising",)})
    seen = survey(switch("Personal ads", "on", section="News"), switch("Personal ads", "off", section="Advertising"))
    found = reading(rule, seen)
    assert isinstance(found, Value)
    assert found.shown == "off"


RADIOS = Control("", Kind.RADIO, "Guests may look", options=("Guests may look", "Members only"))


def test_radio_buttons_without_a_heading_are_known_by_two_of_their_texts() -> None:
    rule = replace(setting("Guests may look"), kind=(Kind.RADIO,), want=("Members only",))
    found = reading(rule, survey(RADIOS, switch("Personal ads")))
    assert isinstance(found, Value)
    assert found.shown == "Guests may look"
    assert reason(rule, survey(RADIOS, RADIOS)) is Reason.AMBIGUOUS


@pytest.mark.parametrize("rule", [
    replace(setting("Guests may look"), kind=(Kind.RADIO,), want=("Nobody",)),
    replace(setting("Guests may look"), kind=(Kind.RADIO,), want=("Guests may look",)),
    replace(setting("Guests may look"), kind=(Kind.CHECKBOX,), want=("Members only",)),
])  # fmt: skip
def test_one_text_of_theirs_is_not_enough(rule: Setting) -> None:
    assert reason(rule, survey(RADIOS)) is Reason.NOT_FOUND


def test_label_and_anchor_that_point_at_different_controls_conflict() -> None:
    rule = replace(ADS, anchors=Anchors(test_id=("ads-toggle",)))
    seen = survey(switch("Personal ads"), switch("Something else", mark=Mark(test_id="ads-toggle")))
    assert reason(rule, seen) is Reason.CONFLICTING


def test_an_anchor_with_an_unknown_label_is_renamed_not_read() -> None:
    rule = replace(ADS, anchors=Anchors(test_id=("ads-toggle",)))
    assert reason(rule, survey(switch("Brand new words", mark=Mark(test_id="ads-toggle")))) is Reason.RENAMED


def test_a_witness_that_contradicts_the_switch_makes_it_unreadable() -> None:
    seen = replace(survey(switch("Personal ads", "off")), witnessed={"personal-ads": "on"})
    assert reason(ADS, seen) is Reason.CONFLICTING


def test_absent_needs_a_rule_that_allows_it_and_a_page_that_was_recognised() -> None:
    rare, known = replace(setting("Rare row"), may_be_absent={"en": "Not in the EU."}), setting("Share data")
    both = match([rare, known], survey(switch("Share data")), ("en",))
    assert isinstance(both["rare-row"], Absent)
    nothing = match([rare, known], survey(switch("Search")), ("en",))
    assert nothing["rare-row"] == Unreadable(Reason.NOT_FOUND)


def test_what_is_not_on_a_page_that_was_cut_short_may_be_on_the_rest_of_it() -> None:
    rare, known = replace(setting("Rare row"), may_be_absent={"en": "Not in the EU."}), setting("Share data")
    both = match([rare, known], replace(survey(switch("Share data")), truncated=True), ("en",))
    assert both["rare-row"] == Unreadable(Reason.TOO_LARGE)
    assert isinstance(both["share-data"], Value)


def test_a_page_in_a_language_the_rule_does_not_list_is_said_to_be_so() -> None:
    assert reason(ADS, replace(survey(switch("Annonces")), language="fr-FR")) is Reason.LANGUAGE


def test_a_text_that_is_neither_on_nor_off_is_no_value_of_a_switch() -> None:
    seen = survey(replace(switch("Personal ads"), kind=Kind.TEXT, value="Manage"))
    assert isinstance(reading(ADS, seen), Unreadable)


def test_a_whole_page_that_failed_fails_every_setting_on_it() -> None:
    assert reason(ADS, replace(survey(switch("Personal ads", "off")), reason=Reason.DATA_FAILED)) is Reason.DATA_FAILED


def test_a_word_for_off_in_a_row_is_told_in_the_words_of_the_rule() -> None:
    rule = replace(ADS, kind=(Kind.SELECT,), want=("Disabled",), options=("Disabled", "Enabled"))
    found = reading(rule, survey(replace(switch("Personal ads", "off"), kind=Kind.SELECT)))
    assert isinstance(found, Value)
    assert found.shown == "Disabled"


def test_words_in_a_row_are_a_value_only_where_the_rule_lists_them_or_a_word_that_means_the_same() -> None:
    rule = replace(ADS, kind=(Kind.TEXT,), want=("Disabled",), options=("Disabled", "Enabled"))
    row = replace(switch("Personal ads", "off"), kind=Kind.TEXT)
    found = reading(rule, survey(row))
    assert isinstance(found, Value)
    assert found.shown == "Disabled"
    assert reason(rule, survey(replace(row, value="Edit"))) is Reason.AMBIGUOUS


def test_a_switch_redrawn_as_a_choice_of_two_words_is_on_or_off() -> None:
    rule = replace(ADS, kind=(Kind.SWITCH,))
    drawn = replace(switch("Personal ads", "On"), kind=Kind.SEGMENTED, options=("On", "Off"))
    found = reading(rule, survey(drawn))
    assert isinstance(found, Value)
    assert found.shown == "on"
    assert reason(rule, survey(replace(drawn, options=("On", "Off", "Ask me")))) is Reason.AMBIGUOUS


@pytest.mark.parametrize(("label", "is_read"), [("E-Mail", False), ("E-Mail an Werbepartner", True)])
def test_a_short_label_under_a_heading_nobody_knows_in_this_language_is_not_believed(label: str, is_read: bool) -> None:
    rule = replace(ADS, labels={"en": ("Email",), "de": (label,)}, section={"en": ("Ads",)})
    seen = replace(survey(switch(label, "off", section="Benachrichtigungen")), language="de-DE")
    assert isinstance(match([rule], seen)[rule.id], Value) is is_read
