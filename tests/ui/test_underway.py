"""What is under way is never cut short unasked, and there is always a way back to it."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from auditor import events
from ui.conductor import Conductor

Make = Callable[[str], Conductor]


@pytest.fixture
def checking(qtbot: QtBot, window: Make) -> Conductor:
    """In the middle of a check that does not end."""
    shown = window("hang")
    shown.window.welcome.practice_button.click()
    qtbot.waitUntil(lambda: len(shown.model.findings()) == 4, timeout=10_000)
    return shown


@pytest.mark.parametrize("what", ["check again", "open the page", "check all", "practice", "guide", "any site"])
def test_what_goes_on_is_not_cut_short_by_something_else(checking: Conductor, what: str) -> None:
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
    (box,) = checking.window.findChildren(QMessageBox)
    assert "Your settings are being checked: 4 of 4 settings" in box.text()
    assert "stop it there first" in box.informativeText()


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
    assert not shown.shared.is_free()
    with qtbot.waitSignal(shown.shared.client.stopped, timeout=5_000):
        shown.turning.screen.stop_button.click()
    assert shown.shared.is_free()
    assert not shown.window.presents(shown.turning.screen)
