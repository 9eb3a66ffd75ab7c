"""The guide from a person's side: one sentence, single keys, and a word of relief at the end."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from auditor import events
from auditor.catalogue.model import Category, Form, Kind, Setting
from auditor.events import GuideEnded, GuideStep, Phase
from auditor.judge import Finding, State
from ui.about import Told, about
from ui.conductor import Conductor
from ui.guide_words import change_words, end_words, main_words, phase_words, what_to_do
from ui.screens.guide import LOOKS, Guide
from ui.text import PlainLabel
from ui.widgets.keep_dialog import KeepDialog

Make = Callable[[str], Conductor]
ADS = Finding("shop", "a1", "ads", State.TO_CHANGE, "on", ("off",), label="Ads & <b>more</b>", kind=Kind.SWITCH)


@pytest.fixture
def guided(qtbot: QtBot, window: Make) -> Conductor:
    """After an audit, with the guide at its first setting."""
    shown = window("normal")
    shown.window.welcome.practice_button.click()
    qtbot.waitUntil(lambda: shown.window.presents(shown.auditing.overview), timeout=10_000)
    qtbot.waitUntil(lambda: bool(shown.shared.services), timeout=10_000)
    shown.window.activateWindow()
    shown.guiding.begin()
    qtbot.waitUntil(lambda: at(shown) == (0, Phase.POINTING), timeout=10_000)
    return shown


def at(shown: Conductor) -> tuple[int, Phase] | None:
    step = shown.guiding.guide._step
    return (step.item, step.phase) if step else None


def press(qtbot: QtBot, shown: Conductor, key: Qt.Key) -> None:
    qtbot.waitUntil(shown.window.isActiveWindow, timeout=5_000)
    QTest.keyClick(shown.window.focusWidget() or shown.guiding.guide, key)


def test_it_says_in_one_sentence_what_to_do_and_how_far_it_is(guided: Conductor) -> None:
    screen = guided.guiding.guide
    assert screen.todo.text() == "Switch “Switch 1” off."
    assert screen.state.text() == "Waiting for you"
    assert screen.progress.text() == "1 of 2"
    assert screen._title.text() == "Good state 1"
    assert screen._account.text() == "Shop & Sons <b> · ada"
    assert "Good state 2" in {label.text() for label in screen.findChildren(PlainLabel)}  # what comes after


def test_where_there_is_nothing_to_help_with_no_empty_box_is_drawn(guided: Conductor) -> None:
    help_box = guided.guiding.guide.help
    help_box.show_step(GuideStep(1, 0, Phase.LOCKED, ADS), None, str)
    assert not help_box.isVisible()
    help_box.show_step(GuideStep(1, 0, Phase.CANNOT_FIND, ADS, hint="Ads, and more"), None, str)
    assert help_box.isVisible()


def test_the_keyboard_alone_goes_through_it_and_ends_with_relief(qtbot: QtBot, guided: Conductor) -> None:
    press(qtbot, guided, Qt.Key.Key_F)
    qtbot.waitUntil(lambda: at(guided) == (0, Phase.CANNOT_FIND), timeout=5_000)
    assert guided.guiding.guide.help.isVisible()
    press(qtbot, guided, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: at(guided) == (1, Phase.POINTING), timeout=5_000)
    press(qtbot, guided, Qt.Key.Key_B)
    qtbot.waitUntil(lambda: at(guided) == (0, Phase.POINTING), timeout=5_000)
    for item in (0, 1):
        qtbot.waitUntil(lambda item=item: at(guided) == (item, Phase.POINTING), timeout=5_000)  # type: ignore[misc]
        press(qtbot, guided, Qt.Key.Key_Return)
    screen = guided.guiding.guide
    qtbot.waitUntil(screen.done.isVisible, timeout=5_000)
    assert screen.end_title.text() == "All 2 changed and proved."
    press(qtbot, guided, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: guided.window.presents(guided.checking.checklist), timeout=5_000)


def test_a_guide_does_not_cut_a_check_short(qtbot: QtBot, window: Make) -> None:
    shown = window("hang")
    shown.window.welcome.practice_button.click()
    qtbot.waitUntil(lambda: len(shown.model.findings()) == 4, timeout=10_000)
    shown.auditing.overview.guide.emit()
    assert "are being checked" in shown.window.findChildren(QMessageBox)[0].text()
    assert not shown.guiding.goes_on
    assert shown.window.presents(shown.auditing.running)


def test_asked_for_again_it_goes_on_where_it_is(qtbot: QtBot, guided: Conductor) -> None:
    guided.checking.open()
    guided.checking.checklist.guide.emit([])
    assert guided.window.presents(guided.guiding.guide)
    assert at(guided) == (0, Phase.POINTING)


def test_keep_asks_why_and_until_when(qtbot: QtBot, guided: Conductor) -> None:
    press(qtbot, guided, Qt.Key.Key_K)
    dialog = guided.window.findChild(KeepDialog)
    assert dialog is not None
    dialog.accept()
    qtbot.waitUntil(lambda: at(guided) == (1, Phase.POINTING), timeout=5_000)


def test_a_keep_that_is_refused_says_why_and_how_to_go_on() -> None:
    refused = GuideStep(1, 0, Phase.SEEN, ADS, problem="changed_on_page", facts={"setting": "Ads"})
    assert what_to_do(refused) == (
        "“Ads” was not kept. It was changed on the page meanwhile, and it is kept only as you have seen it here. "
        "Put it back as it was to keep it, or go on with the change."
    )


def test_a_keep_for_an_item_that_is_past_is_answered_with_words(
    qtbot: QtBot, guided: Conductor, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(guided.window, "tell", lambda *words: said.extend(words))
    press(qtbot, guided, Qt.Key.Key_K)
    dialog = guided.window.findChild(KeepDialog)
    assert dialog is not None
    guided.guiding._move(0, events.Move.SKIP)
    qtbot.waitUntil(lambda: at(guided) == (1, Phase.POINTING), timeout=5_000)
    dialog.accept()
    assert said[0] == "“Good state 1” was not kept."
    assert at(guided) == (1, Phase.POINTING)


def test_enter_does_nothing_while_there_is_nothing_to_say(qtbot: QtBot) -> None:
    screen = Guide()
    qtbot.addWidget(screen)
    screen.begin(1)
    with qtbot.assertNotEmitted(screen.moved):
        for phase in (Phase.OPENING, Phase.PROVING):
            screen.show_step(GuideStep(1, 0, phase, ADS), None, "Ads", "Shop", str, told={})
            screen.main.click()


@pytest.mark.parametrize("phase", Phase, ids=lambda phase: phase.value)
def test_every_phase_has_words_a_look_and_no_markup(qtbot: QtBot, phase: Phase) -> None:
    assert phase_words(phase)
    assert main_words(phase)
    assert phase in LOOKS
    screen = Guide()
    qtbot.addWidget(screen)
    screen.begin(1)
    screen.show_step(GuideStep(1, 0, phase, ADS, problem="window_closed"), None, "<b>x</b>", "Shop", str, told={})
    assert screen.todo.textFormat() is Qt.TextFormat.PlainText
    assert what_to_do(GuideStep(1, 0, phase, ADS, problem="window_closed")) or phase not in LOOKS or phase.value in (
        "proved", "already", "kept", "skipped", "done",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "want", "save", "words"),
    [
        (Kind.SWITCH, ("off",), False, "Switch “Ads” off."),
        (Kind.SWITCH, ("on",), True, "Switch “Ads” on, then press Save."),
        (Kind.CHECKBOX, ("off",), True, "Take the tick away from “Ads”, then press Save."),
        (Kind.CHECKBOX, ("on",), False, "Set a tick at “Ads”."),
        (Kind.SELECT, ("No one", "Friends"), False, "Set “Ads” to “No one” or “Friends”."),
    ],
)
def test_the_sentence_fits_the_control(kind: Kind, want: tuple[str, ...], save: bool, words: str) -> None:
    finding = Finding("shop", "a1", "ads", State.TO_CHANGE, "x", want, label="Ads", kind=kind)
    assert change_words(finding, save=save) == words


def test_the_end_says_what_became_of_each() -> None:
    title, lines = end_words(GuideEnded(1, proved=15, kept=1, done=2, skipped=1, left=1))
    assert title == "18 of 20 settled."
    assert lines == (
        "15 changed and proved", "1 kept on purpose", "2 done by hand, as you say", "1 skipped", "1 left for later",
    )  # fmt: skip
    assert end_words(GuideEnded(1, proved=19, locked=1)) == (
        "Done, all 20 of them.", ("19 changed and proved", "1 locked by the service"),
    )  # fmt: skip
    assert end_words(GuideEnded(1, proved=20))[0] == "All 20 changed and proved."


def test_why_something_is_not_read_is_said_in_the_persons_language(qtbot: QtBot) -> None:
    told = Told(
        ADS,
        Setting("ads", Form.BY_HAND, {}, Category.OTHER, instead={"en": "An action.", "de": "Eine Handlung."}),
        language="de",
    )
    assert about(told)["instead"] == "Eine Handlung."
    assert about(replace(told, language="fr"))["instead"] == "An action."


def test_the_guide_goes_through_what_the_checklist_shows(qtbot: QtBot, window: Make) -> None:
    shown = window("normal")
    shown.window.welcome.practice_button.click()
    qtbot.waitUntil(lambda: shown.window.presents(shown.auditing.overview), timeout=10_000)
    qtbot.waitUntil(lambda: bool(shown.shared.services), timeout=10_000)
    checklist = shown.checking.checklist
    checklist._search.setText("Good state 2")
    asked: list[events.StartGuide] = []
    shown.shared.client.ask = lambda kind, **fields: asked.append(kind(ask=1, **fields)) or 1  # type: ignore[method-assign,func-returns-value]
    press_guide(shown)
    assert [[item.setting for item in one.items] for one in asked] == [["s2"]]


def test_where_nothing_that_is_shown_is_left_no_guide_begins(qtbot: QtBot, window: Make) -> None:
    shown = window("normal")
    shown.window.welcome.practice_button.click()
    qtbot.waitUntil(lambda: shown.window.presents(shown.auditing.overview), timeout=10_000)
    qtbot.waitUntil(lambda: bool(shown.shared.services), timeout=10_000)
    shown.checking.checklist._search.setText("Good state 0")
    press_guide(shown)
    assert not shown.guiding.goes_on
    assert "none is left" in shown.window.statusBar().currentMessage()


def press_guide(shown: Conductor) -> None:
    buttons = shown.checking.checklist.findChildren(QPushButton)
    next(one for one in buttons if "Guide me" in one.text()).click()
