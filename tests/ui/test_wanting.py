"""Wanting something else than is advised, from the checklist."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QRadioButton
from pytestqt.qtbot import QtBot

from auditor import events
from auditor.judge import Finding, Kept, State
from auditor.snapshot.model import Own
from tests.ui.test_every_screen import audited
from tests.ui.test_looking_back import texts
from ui.about import day
from ui.conductor import Conductor
from ui.screens.detail import Detail
from ui.widgets.keep_dialog import KeepDialog
from ui.widgets.want_dialog import WantDialog

Make = Callable[[str], Conductor]


def dialog(qtbot: QtBot, now: tuple[str, ...] = ("off",)) -> WantDialog:
    made = WantDialog("Ads", ("off", "on"), ("off",), now)
    qtbot.addWidget(made)
    return made


def radio(shown: WantDialog, words: str) -> QRadioButton:
    return next(one for one in shown.findChildren(QRadioButton) if one.text() == words)


def test_what_is_advised_is_the_answer_until_another_is_chosen(qtbot: QtBot) -> None:
    shown = dialog(qtbot)
    assert shown.wanted is None
    radio(shown, "on").setChecked(True)
    assert shown.wanted == ("on",)
    radio(shown, "I don't mind; leave it out").setChecked(True)
    assert shown.wanted == ()


def test_what_the_person_wants_already_is_chosen(qtbot: QtBot) -> None:
    assert dialog(qtbot, ("on",)).wanted == ("on",)
    assert dialog(qtbot, ()).wanted == ()


def test_a_wish_goes_to_the_engine_and_is_marked_as_the_persons_own(qtbot: QtBot, window: Make) -> None:
    shown = audited(qtbot, window("normal"))
    shown.checking.open()
    detail = shown.checking.checklist.detail
    qtbot.waitUntil(lambda: not detail._want.isHidden(), timeout=10_000)
    finding = shown.checking.checklist.chosen()
    assert finding is not None
    detail._want.click()
    asked = shown.window.findChild(WantDialog)
    assert asked is not None
    radio(asked, "on").setChecked(True)
    asked.accept()
    qtbot.waitUntil(lambda: "You want it so yourself; advised is: off." in texts(detail), timeout=10_000)


def test_nobody_is_told_that_they_want_what_the_catalogue_advised(qtbot: QtBot, window: Make) -> None:
    shown = audited(qtbot, window("normal"))
    shown.checking.open()
    shown._hear([events.Recommendations(0, (Own("shop", "another", "s1", ("on",)),))])
    assert "yourself" not in texts(shown.checking.checklist.detail)


def test_what_was_not_kept_offers_nothing_to_undo(qtbot: QtBot, window: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    shown = audited(qtbot, window("normal"))
    said: list[str] = []
    monkeypatch.setattr(shown.window, "tell", lambda *words: said.extend(words))
    shown.checking.open()
    shown.checking._keep(shown.checking.checklist.chosen())
    asked = shown.window.findChild(KeepDialog)
    assert asked is not None
    asked.accept()
    assert not shown.checking.checklist.undo_bar.isHidden()
    shown._hear([events.Failed(shown.checking._keeping, "changed_meanwhile", {"setting": "Ads"})])
    assert shown.checking.checklist.undo_bar.isHidden()
    assert said[0] == "“Ads” was not kept."
    assert said[2] == "The list shows now how it is. Keep it again if you want it so."


@pytest.mark.parametrize(
    ("until", "words"),
    [
        (None, "You keep it: I like it."),
        (date(2099, 1, 2), "You keep it: I like it. Kept until {day}."),
        (
            date(2020, 1, 2),
            "You keep it: I like it. You wanted to be asked again on {day}: the next check judges it anew.",
        ),
    ],
    ids=["without a day", "until a day", "after that day"],
)
def test_a_kept_setting_says_why_and_until_when_and_after_that_day_what_comes_next(
    qtbot: QtBot, until: date | None, words: str
) -> None:
    shown = Detail()
    qtbot.addWidget(shown)
    kept = Finding("shop", "a1", "ads", State.KEPT, "on", ("off",))
    shown.kept = {("a1", "ads"): Kept("on", "I like it", until.isoformat() if until else None)}
    shown.show_finding(kept, None, "Ads")
    assert shown._state.text() == f"Now: on. You want: off. {words.format(day=day(until) if until else '')}"
    shown.show_finding(replace(kept, state=State.TO_CHANGE), None, "Ads")
    assert shown._state.text() == "Now: on. You want: off."
