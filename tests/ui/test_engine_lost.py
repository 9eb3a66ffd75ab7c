"""When the engine is gone unasked: what is said, what can be gone on with, and what the next engine is told."""

import dataclasses
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from auditor import events
from auditor.accounts.model import Account, Stored
from auditor.judge import State
from tests.ui.test_looking_back import texts
from tests.ui.test_window import audited
from ui.conductor import Conductor

Make = Callable[[str], Conductor]
Asked = list[tuple[int, type, dict[str, Any]]]


def killed(qtbot: QtBot, shown: Conductor) -> Asked:
    """The engine is killed from outside; what is asked from then on, each with its number."""
    client, asked, ask = shown.shared.client, [], shown.shared.client.ask

    def note(kind: Any, **fields: Any) -> int:
        number = ask(kind, **fields)
        asked.append((number, kind, fields))
        return number

    client.ask = note  # type: ignore[method-assign]
    assert client._process is not None
    with qtbot.waitSignal(client.lost, timeout=10_000):
        client._process.kill()
    return asked


def test_the_next_engine_is_told_first_which_practice_site_there_was(qtbot: QtBot, window: Make) -> None:
    shown = audited(qtbot, window("normal"))
    asked = killed(qtbot, shown)
    shown.checking.checklist.check_again.emit(shown.model.findings()[1])
    first = min(asked, key=lambda one: one[0])
    assert first[1:] == (events.KnowAgain, {"accounts": (), "seed": 7})
    qtbot.waitUntil(lambda: not shown.checking.goes_on, timeout=10_000)
    assert shown.model.findings()[1].state is State.AS_WANTED


def offer(shown: Conductor) -> QMessageBox:
    """The one question that is open: whether to go on."""
    (box,) = [one for one in shown.window.findChildren(QMessageBox) if one.isVisible()]
    return box


def test_a_guide_whose_engine_died_is_offered_at_once_and_goes_on_at_the_same_step(qtbot: QtBot, window: Make) -> None:
    shown = audited(qtbot, window("normal"))
    shown.guide()
    qtbot.waitUntil(lambda: "Good state 1" in shown.guiding.guide._title.text(), timeout=5_000)
    shown.guiding.guide.skip.click()
    qtbot.waitUntil(lambda: "Good state 2" in shown.guiding.guide._title.text(), timeout=5_000)
    asked = killed(qtbot, shown)
    box = offer(shown)
    assert not asked  # nobody has waited for another engine
    assert "has stopped" in box.text()
    assert "Go on with the guide" in box.text()
    assert "1 setting is left" in box.informativeText()
    assert "Finished" not in shown.window.statusBar().currentMessage()
    box.buttons()[0].click()
    assert [kind for _, kind, _ in sorted(asked, key=lambda one: one[0])] == [events.KnowAgain, events.StartGuide]
    assert asked[-1][2]["items"] == (events.GuideItem("a1", "s2"),)
    assert asked[-1][2]["practice"] is True
    assert shown.window.presents(shown.guiding.guide)


def test_a_check_whose_engine_died_is_offered_at_once(qtbot: QtBot, window: Make) -> None:
    shown = window("hang")
    shown.window.welcome.practice_button.click()
    qtbot.waitUntil(lambda: len(shown.model.findings()) == 4, timeout=10_000)
    asked = killed(qtbot, shown)
    box = offer(shown)
    assert not asked
    assert "Go on with the check" in box.text()
    assert "4 settings had been read" in box.informativeText()
    box.buttons()[0].click()
    assert [kind for _, kind, _ in sorted(asked, key=lambda one: one[0])] == [events.KnowAgain, events.ResumeAudit]


def test_an_engine_that_died_idle_is_told_at_once_and_nothing_is_offered(qtbot: QtBot, window: Make) -> None:
    shown = audited(qtbot, window("normal"))
    asked = killed(qtbot, shown)
    assert "has stopped" in offer(shown).text()
    assert offer(shown).objectName() != "resume"
    assert not asked
    assert "has stopped" in shown.window.statusBar().currentMessage()


@pytest.mark.parametrize("stored", Stored)
def test_the_next_engine_is_told_first_which_accounts_are_on_no_disk(
    qtbot: QtBot, window: Make, stored: Stored
) -> None:
    shown = audited(qtbot, window("normal"))
    shown.auditing.end_practice()
    account = Account("a2", "shop", username="owen", stored=stored)
    shown._hear([events.AccountAdded(0, account, stored)])
    asked = killed(qtbot, shown)
    shown.auditing.check_all()
    told = [fields for _, kind, fields in asked if kind is events.KnowAgain]
    assert told == ([{"accounts": (account,), "seed": None}] if stored is Stored.NOTHING else [])
    assert max(asked, key=lambda one: one[0])[1] is events.StartAudit


@pytest.mark.parametrize(("state", "said"), [(State.TO_CHANGE, False), (State.AS_WANTED, True)])
def test_an_empty_guide_says_that_nothing_is_left_only_where_the_list_says_so_too(
    qtbot: QtBot, window: Make, *, state: State, said: bool
) -> None:
    shown = audited(qtbot, window("normal"))
    shown.model.show([dataclasses.replace(one, state=state) for one in shown.model.findings()])
    shown.guide()
    ask = shown.guiding._asked
    shown._hear([events.GuideStarted(ask, ()), events.GuideEnded(ask)])
    words = texts(shown.guiding.guide)
    assert ("There is nothing left to change." in words) is said
    assert ("Your checklist still has 4 settings to change" in words) is not said
