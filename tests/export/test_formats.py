"""Every export: complete, and silent about who the accounts are unless asked."""

import json
import re
from collections.abc import Mapping
from typing import Any

import pytest

from auditor.export import FORMATS, Material
from auditor.export.as_html import as_html
from auditor.export.words import LANGUAGES, Words, counts_line, reason_words, state_word, value_word, words_in
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


def texts(words: Words) -> dict[str, str]:
    """Every text of a report in one language, by what it is."""
    parts: dict[str, Mapping[Any, str]] = {
        "report": words.report,
        "state": words.states,
        "reason": words.reasons,
        "value": words.values,
    }
    told = {f"{part} {key}": text for part, table in parts.items() for key, text in table.items()}
    return told | {f"count {state} {n}": form for state, all_ in words.counts.items() for n, form in enumerate(all_)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_state_and_reason_has_its_words_in_every_language(language: str) -> None:
    words = words_in(language)
    assert words.language == language
    assert set(words.states) == set(words.counts) == set(State)
    assert set(words.reasons) == set(Reason)
    assert set(words.values) == {"on", "off", "mixed"}
    assert words.report.keys() == words_in("en").report.keys()
    assert {name for name, text in texts(words).items() if not text} <= {"report catalogue_language"}
    assert len(words.months) in (0, 12)


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "en"])
def test_every_language_but_english_is_translated(language: str) -> None:
    ours, english = texts(words_in(language)), texts(words_in("en"))
    same = {name for name, text in ours.items() if text and text == english.get(name)}
    assert same <= {"report services", "report page", "report sources", "report service"}, "the same word in French"
    for name, text in ours.items():
        if name in english:
            assert sorted(re.findall(r"{\w+}", text)) == sorted(re.findall(r"{\w+}", english[name])), name


@pytest.mark.parametrize(
    ("language", "line", "checked"),
    [
        ("de", "1 gesperrt · 2 nicht lesbar", "Geprüft am 24.11.2026 um 11:31 UTC"),
        ("fr", "1 verrouillé · 2 illisibles", "Vérifié le 24 novembre 2026 à 11:31 UTC"),
        ("es", "1 bloqueado · 2 ilegibles", "Comprobado el 24 de noviembre de 2026 a las 11:31 UTC"),
        ("ja", "1 件はロック · 2 件は読み取れず", "2026年11月24日 11:31（UTC）に確認"),
    ],
)
def test_numbers_and_days_are_as_the_language_has_them(language: str, line: str, checked: str) -> None:
    assert counts_line({State.LOCKED: 1, State.UNREADABLE: 2}, language) == line
    assert checked in as_html(sample(), lookup, {}, language=language).decode()


@pytest.mark.parametrize("language", ["fr", "es", "ja"])
def test_what_the_catalogue_says_in_english_is_marked_as_english_and_said_to_be(language: str) -> None:
    report = as_html(sample(), lookup, {}, language=language).decode()
    assert words_in(language).report["catalogue_language"] in report
    assert '<span lang="en"><bdi>Ads are chosen from what you did elsewhere.</bdi></span>' in report
    assert 'lang="en"' not in as_html(sample(), lookup, {}, language="en").decode().replace('<html lang="en">', "")


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
