"""What is under way is never cut short unasked, and there is always a way back to it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QInputDialog, QMessageBox
from pytestqt.qtbot import QtBot

from auditor import events
from ui.conductor import Conductor
from ui.parts.part import STOP_FIRST

Make = Callable[[str], Conductor]


def question(shown: Conductor) -> QMessageBox:
    """Whether what goes on is to be stopped: the one question that is open."""
    (box,) = shown.window.findChildren(QMessageBox, STOP_FIRST)
    assert box.isVisible()
    return box


def stop(box: QMessageBox) -> QAbstractButton:
    """The button that stops it."""
    return next(one for one in box.buttons() if one.text().startswith("Stop it and "))


@pytest.fixture
def guided(qtbot: QtBot, window: Make) -> Conductor:
    """In the middle of a guide, whose engine answers everything."""
    shown = window("normal")
    shown.window.welcome.practice_button.click()
    qtbot.waitUntil(lambda: shown.window.presents(shown.auditing.overview), timeout=10_000)
    shown.guide()
    qtbot.waitUntil(lambda: "Good state 1" in shown.guiding.guide._title.text(), timeout=5_000)
    return shown


def test_a_stop_is_waited_for_and_then_the_other_begins(qtbot: QtBot, guided: Conductor) -> None:
    finding = guided.model.findings()[1]
    guided.checking.open()
    asked = guided.shared.client._asked
    guided.checking.checklist.check_again.emit(finding)
    with qtbot.waitSignal(guided.shared.client.stopped, timeout=5_000):
        stop(question(guided)).click()
        assert guided.shared.client._asked == asked + 1  # the Stop alone: the other waits for its answer
    assert guided.shared.client._asked > asked + 1
    assert guided.checking.goes_on
    assert not guided.guiding.goes_on
    assert guided.window.presents(guided.checking.checklist)
    qtbot.waitUntil(lambda: not guided.checking.goes_on, timeout=5_000)


def test_what_goes_on_is_gone_on_with_where_the_person_says_so(guided: Conductor) -> None:
    asked = guided.shared.client._asked
    guided.auditing.start_practice()
    QTest.keyClick(question(guided), Qt.Key.Key_Escape)
    assert guided.shared.client._asked == asked
    assert guided.guiding.goes_on


def test_what_ended_by_itself_while_the_question_was_open_is_not_stopped_again(
    qtbot: QtBot, guided: Conductor
) -> None:
    guided.auditing.start_practice()
    box, asked = question(guided), guided.shared.client._asked
    guided._hear([events.GuideEnded(guided.guiding._asked, proved=2)])
    assert guided.shared.client._asked == asked
    stop(box).click()
    assert guided.shared.client._asked == asked + 1  # no Stop, only what was asked for
    qtbot.waitUntil(lambda: guided.window.presents(guided.auditing.overview), timeout=10_000)


def test_what_does_not_stop_when_asked_is_ended_and_the_other_begins_all_the_same(
    qtbot: QtBot, checking: Conductor
) -> None:
    checking.shared.client._patience.setInterval(1)
    checking.guide()
    with qtbot.waitSignal(checking.shared.client.lost, timeout=10_000):
        stop(question(checking)).click()
    qtbot.waitUntil(lambda: "Switch 1" in checking.guiding.guide._title.text(), timeout=10_000)
    assert checking.window.presents(checking.guiding.guide)
    assert not checking.auditing.running.goes_on
    assert checking.window.findChild(QMessageBox, "resume") is None


@pytest.fixture
def checking(qtbot: QtBot, window: Make) -> Conductor:
    """In the middle of a check that does not end."""
    shown = window("hang")
    shown.window.welcome.practice_button.click()
    qtbot.waitUntil(lambda: len(shown.model.findings()) == 4, timeout=10_000)
    return shown


@pytest.mark.parametrize("what", ["check again", "open the page", "check all", "practice", "guide", "any site"])
def test_what_goes_on_is_not_cut_short_by_something_else(
    checking: Conductor, what: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("https://shop.example/", True))
    checklist, finding = checking.checking.checklist, checking.model.findings()[1]
    asked = checking.shared.client._asked
    {
        "check again": lambda: checklist.check_again.emit(finding),
        "open the page": lambda: checklist.open_page.emit(finding),
        "check all": checking.auditing.overview.check.emit,
        "practice": checking.auditing.start_practice,
        "guide": checking.guide,
        "any site": checking.turning.open_any_site,
    }[what]()
    assert checking.shared.client._asked == asked
    assert checking.auditing.running.goes_on
    box = question(checking)
    assert "Your settings are being checked: 4 of 4 settings" in box.text()
    assert [one.text().startswith("Stop it and ") for one in box.buttons()].count(True) == 1
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert not box.isVisible()
    assert checking.shared.client._asked == asked
    assert checking.auditing.running.goes_on


def test_every_other_screen_leads_back_to_what_goes_on(checking: Conductor) -> None:
    bar = checking._bar
    assert bar.isHidden()
    checking.auditing.go_home()
    assert "Your settings are being checked" in bar.words.text()
    checking.looking_back.open_history()
    assert bar.isVisible()
    bar.show_button.click()
    assert checking.window.presents(checking.auditing.running)
    assert bar.isHidden()


def test_a_pause_is_not_forgotten(checking: Conductor) -> None:
    checking.auditing.running.pause_button.click()
    checking.auditing.go_home()
    assert "Your check is paused" in checking._bar.words.text()


def test_a_turn_that_was_left_is_found_again(checking: Conductor) -> None:
    checking._hear([events.YourTurn(1, "a1", "shop", "page", "https://shop.example/")])
    checking.auditing.go_home()
    assert "shop waits for you" in checking._bar.words.text()
    checking._bar.show_button.click()
    assert checking.window.presents(checking.turning.screen)


def test_a_setting_that_is_checked_again_is_waited_for(qtbot: QtBot, window: Make) -> None:
    shown = window("normal")
    shown.window.welcome.practice_button.click()
    qtbot.waitUntil(lambda: shown.window.presents(shown.auditing.overview), timeout=10_000)
    first, second = shown.model.findings()[:2]
    shown.checking.checklist.check_again.emit(first)
    asked = shown.shared.client._asked
    shown.checking.checklist.check_again.emit(second)
    assert shown.shared.client._asked == asked
    qtbot.waitUntil(lambda: not shown.checking.goes_on, timeout=10_000)
    shown.checking.checklist.check_again.emit(second)
    assert shown.shared.client._asked == asked + 1


def test_after_a_stop_nothing_goes_on_also_what_tells_no_end_of_its_own(qtbot: QtBot, window: Make) -> None:
    shown = window("normal")
    shown.window.welcome.practice_button.click()
    qtbot.waitUntil(lambda: shown.window.presents(shown.auditing.overview), timeout=10_000)
    shown.checking._again = 1_000  # a check of one setting, and a guide, that wait for a notice or a sign-in
    shown.guiding.goes_on = True
    shown._hear([events.NoticeWanted(1, "shop", "restricted")])
    assert shown.shared.underway()
    with qtbot.waitSignal(shown.shared.client.stopped, timeout=5_000):
        shown.turning.screen.stop_button.click()
    assert not shown.shared.underway()
    assert not shown.window.presents(shown.turning.screen)
