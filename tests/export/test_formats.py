"""Every export: complete, and silent about who the accounts are unless asked."""

import json

import pytest

from auditor.export import FORMATS, Material
from auditor.export.as_html import as_html
from auditor.export.words import (
    COUNT_WORDS,
    LANGUAGES,
    REASON_WORDS,
    REPORT_WORDS,
    STATE_WORDS,
    VALUE_WORDS,
    counts_line,
    reason_words,
    state_word,
    value_word,
)
from auditor.judge import State
from auditor.problems import Reason
from auditor.snapshot.as_json import snapshot_from
from tests.export.samples import STRINGS, hostile, lookup, sample
from tests.snapshot.samples import snapshot, validator

WRITTEN = [name for name in FORMATS if name not in ("pdf", "evidence")]
"""The PDF and the pack are tried in tests of their own."""

CANARY = "canary.jane@example.org"


@pytest.mark.parametrize("name", WRITTEN)
def test_account_names_are_hidden_unless_asked_for(name: str) -> None:
    made = FORMATS[name](Material(sample(), lookup, {}))
    assert CANARY.encode() not in made
    if name == "json":
        return
    assert b"The Shop account 1" in made
    assert b"The Shop account 2" in made
    assert b"gone account 1" in made
    asked = FORMATS[name](Material(sample(), lookup, {"a1": CANARY}))
    assert CANARY.encode() in asked
    assert b"The Shop account 1" not in asked
    assert b"The Shop account 2" in asked


def test_json_never_holds_a_name_and_is_the_snapshot() -> None:
    made = FORMATS["json"](Material(sample(), lookup, {"a1": CANARY}))
    assert CANARY.encode() not in made
    validator("snapshot-1.json").validate(json.loads(made))
    assert snapshot_from(json.loads(made)) == sample()


@pytest.mark.parametrize("name", WRITTEN)
def test_exporting_twice_gives_the_same_bytes(name: str) -> None:
    assert FORMATS[name](Material(sample(), lookup, {})) == FORMATS[name](Material(sample(), lookup, {}))


@pytest.mark.parametrize("name", WRITTEN)
@pytest.mark.parametrize("number", range(len(STRINGS)))
def test_hostile_text_in_every_field_is_exported(name: str, number: int) -> None:
    made, known, names = hostile(STRINGS[number])
    FORMATS[name](Material(made, known, names)).decode()


@pytest.mark.parametrize("name", WRITTEN)
def test_half_a_character_is_exported(name: str) -> None:
    made, known, names = hostile("half \ud83d character")
    FORMATS[name](Material(made, known, names)).decode()


@pytest.mark.parametrize("name", WRITTEN)
def test_an_empty_snapshot_is_exported(name: str) -> None:
    assert FORMATS[name](Material(snapshot(complete=False), lookup, {}))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_state_and_reason_has_its_words_in_every_language(language: str) -> None:
    assert set(STATE_WORDS[language]) == set(COUNT_WORDS[language]) == set(State)
    assert set(REASON_WORDS[language]) == set(Reason)
    assert set(VALUE_WORDS[language]) == {"on", "off", "mixed"}
    assert REPORT_WORDS[language].keys() == REPORT_WORDS["en"].keys()
    assert all(STATE_WORDS[language].values())
    assert all(REASON_WORDS[language].values())


def test_every_language_but_english_is_translated() -> None:
    same = [key for key, words in REPORT_WORDS["de"].items() if words == REPORT_WORDS["en"][key]]
    assert same == []
    assert not set(REASON_WORDS["de"].values()) & set(REASON_WORDS["en"].values())


def test_an_unknown_language_falls_back_to_english() -> None:
    assert state_word(State.KEPT, "eo") == "Kept on purpose"
    assert reason_words(Reason.BLANK, "eo") == "The page stayed empty."
    assert value_word("on", "eo") == "on"
    assert as_html(sample(), lookup, {}, language="eo") == as_html(sample(), lookup, {})


def test_a_value_from_a_page_keeps_its_words() -> None:
    assert (value_word("on", "de"), value_word("Only me", "de")) == ("an", "Only me")


def test_counts_say_all_states_and_leave_out_what_is_zero() -> None:
    counts = {State.AS_WANTED: 9, State.TO_CHANGE: 4, State.UNREADABLE: 2, State.KEPT: 0}
    assert counts_line(counts) == "4 to change · 2 couldn't be read · 9 as you want them"
    assert counts_line(counts, "de") == "4 zu ändern · 2 nicht lesbar · 9 wie gewünscht"
