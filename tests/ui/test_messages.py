"""What the window says can be translated, all of it, and is."""

import ast
import re
import string
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from ui import messages, pseudo
from ui.messages import LANGUAGES, PLURAL_FORMS, Message
from ui.wording import problem_words

SOURCES = Path(messages.__file__).parent
FROM_TABLES = {"wording.py", "guide_words.py", "turning.py"}
"""Files that hand texts of a table to the translator which `ui.messages` collects."""


def calls() -> list[tuple[str, ast.Call]]:
    return [
        (path.name, node)
        for path in sorted(SOURCES.rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("tr", "trn")
    ]


def fields(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None} | set(re.findall("%n", text))


def test_every_text_given_to_the_translator_is_written_out_where_it_is_given() -> None:
    for name, call in calls():
        literal = isinstance(call.args[0], ast.Constant)
        assert literal or name in FROM_TABLES, f"{name}:{call.lineno}: a translator never sees this text"


def test_no_text_is_put_together_before_it_is_translated() -> None:
    for name, call in calls():
        assert not isinstance(call.args[0], ast.JoinedStr | ast.BinOp), f"{name}:{call.lineno}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_is_translated(language: str) -> None:
    assert messages.missing(language) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_keeps_the_places_where_facts_go(language: str) -> None:
    for message, forms in messages.load(language).items():
        assert len(forms) == (PLURAL_FORMS[language] if message.plural else 1), message
        for form in forms:
            lost = fields(message.text) - fields(form)
            assert lost <= ({"%n"} if message.plural else set()), (message.text, form)
            assert fields(form) <= fields(message.text), (message.text, form)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_loaded_is_what_the_translators_wrote(language: str) -> None:
    translator = QTranslator()
    assert translator.load(str(messages.ts_file(language).with_suffix(".qm")))
    for message, forms in messages.load(language).items():
        if not message.plural:
            assert translator.translate(message.context, message.text) == forms[0]


def test_the_files_for_translators_hold_no_message_that_nobody_says() -> None:
    said = set(messages.messages())
    for language in LANGUAGES:
        assert set(messages.load(language)) == said


@pytest.mark.parametrize("text", ["Open {service}", "&Quit", "%n settings", "{n} of {all}"])
def test_the_pseudo_language_keeps_placeholders_and_is_longer(text: str) -> None:
    told = pseudo.pseudo(text)
    assert fields(told) == fields(text)
    assert told.count("&") == text.count("&")
    assert len(told) > len(text)


def test_the_pseudo_language_translates_whatever_it_is_asked_for() -> None:
    translator = pseudo.PseudoTranslator()
    assert translator.translate("Window", "Stop").startswith(pseudo.OPEN)
    assert translator.translate("Window", "%n settings", None, 3).startswith(f"{pseudo.OPEN}3 ")
    assert translator.translate("QGuiApplication", "QT_LAYOUT_DIRECTION") == "LTR"
    assert pseudo.PseudoTranslator(rtl=True).translate("QGuiApplication", "QT_LAYOUT_DIRECTION") == "RTL"


def test_messages_are_collected_once_each() -> None:
    found = messages.messages()
    assert len(found) == len(set(found))
    assert Message("State", "Change") in found


def test_a_problem_is_told_in_the_persons_language_with_its_facts(qapp: QApplication) -> None:
    translator = QTranslator()
    assert translator.load(str(messages.ts_file("de").with_suffix(".qm")))
    qapp.installTranslator(translator)
    try:
        told = problem_words("wrong_password", {"service": "Shop"})[0]
    finally:
        qapp.removeTranslator(translator)
    assert told == "Shop hat Benutzernamen oder Passwort abgelehnt."
