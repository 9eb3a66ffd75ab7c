"""Changes, history, what is stored, and a check that was cut off."""

from collections.abc import Callable

from PySide6.QtWidgets import QComboBox, QMessageBox, QPushButton, QTableView, QTreeWidget
from pytestqt.qtbot import QtBot

from tests.ui.test_window import audited
from ui.conductor import Conductor
from ui.text import PlainLabel

Make = Callable[[str], Conductor]


def texts(widget: object) -> str:
    return " ".join(label.text() for label in widget.findChildren(PlainLabel) if label.isVisibleTo(widget))  # type: ignore[attr-defined]


def test_two_checks_are_compared_in_groups(qtbot: QtBot, window: Make) -> None:
    shown = audited(qtbot, window("normal"))
    shown.looking_back.open_changes()
    (tree,) = shown.looking_back.changes.findChildren(QTreeWidget)
    qtbot.waitUntil(lambda: tree.topLevelItemCount() == 1, timeout=5_000)
    group = tree.topLevelItem(0)
    assert group is not None
    assert group.text(0) == "Changed by you (1)"
    row = group.child(0)
    assert row is not None
    assert [row.text(part) for part in (0, 2, 3)] == ["Good state 1", "on", "off"]


def test_nothing_moved_is_said_kindly(qtbot: QtBot, window: Make) -> None:
    shown = audited(qtbot, window("still"))
    shown.looking_back.open_changes()
    qtbot.waitUntil(lambda: "as you left it" in texts(shown.looking_back.changes), timeout=5_000)


def test_the_picture_over_time_is_a_table_too_for_each_service_and_in_all(qtbot: QtBot, window: Make) -> None:
    shown = audited(qtbot, window("normal"))
    shown.looking_back.open_history()
    (table,) = shown.looking_back.history.findChildren(QTableView)
    (choice,) = shown.looking_back.history.findChildren(QComboBox)
    qtbot.waitUntil(lambda: table.model().rowCount() == 2, timeout=5_000)
    assert choice.count() == 2
    assert table.model().index(0, 0).data() == "1"


def test_what_is_stored_is_listed_and_deleted_only_after_a_yes(qtbot: QtBot, window: Make) -> None:
    shown = audited(qtbot, window("normal"))
    stored = shown.looking_back.stored
    shown.looking_back.open_stored()
    qtbot.waitUntil(lambda: "/home/ada/s.sqlite" in texts(stored), timeout=5_000)
    assert "shop.example" in texts(stored)
    remove = next(one for one in stored.findChildren(QPushButton) if one.accessibleName().startswith("Delete"))
    remove.click()
    box = stored.findChild(QMessageBox, "confirm")
    assert box is not None
    with qtbot.waitSignal(stored.delete):
        next(one for one in box.buttons() if one.text() == "Delete").click()
    qtbot.waitUntil(lambda: "Nothing is stored." in texts(stored), timeout=5_000)


def test_a_check_that_was_cut_off_is_offered_again_and_gone_on_with(qtbot: QtBot, window: Make) -> None:
    shown = window("cut off")
    shown.begin()
    qtbot.waitUntil(lambda: shown.window.findChild(QMessageBox, "resume") is not None, timeout=10_000)
    box = shown.window.findChild(QMessageBox, "resume")
    assert box is not None
    assert "2 settings" in box.informativeText()
    box.buttons()[0].click()
    qtbot.waitUntil(lambda: shown.window.presents(shown.auditing.overview), timeout=10_000)
    assert len(shown.model.findings()) == 4


def test_a_run_is_paused_and_gone_on_with(qtbot: QtBot, window: Make) -> None:
    running = audited(qtbot, window("normal")).auditing.running
    with qtbot.waitSignal(running.pause):
        running.pause_button.click()
    with qtbot.waitSignal(running.go_on):
        running.pause_button.click()


def test_who_comes_back_sees_what_was_found_the_last_time(qtbot: QtBot, window: Make) -> None:
    shown = window("returning")
    shown.begin()
    qtbot.waitUntil(lambda: "2 to change" in texts(shown.auditing.overview), timeout=10_000)
    assert shown.shared.run == "run-1"
