"""The window from a person's side, with a stand-in engine."""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLabel, QLineEdit, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from auditor.judge import Finding, State
from auditor.problems import Reason, every_problem
from ui import engine_client
from ui.conductor import Conductor
from ui.models.findings import FINDING_ROLE, NAME, FindingsModel
from ui.models.shown import FindingsFilter
from ui.text import PlainLabel, caption, tooltip
from ui.wording import counts_line, problem_words, reason_words, state_word

Make = Callable[[str], Conductor]
HOSTILE = ["<b>All good</b>", "<img src=file:///etc/passwd>", "Ads & data", "safe\u202egnihtemos", "x" * 5000, "a\x00b"]


def audited(qtbot: QtBot, window: Conductor) -> Conductor:
    window.window.welcome.practice_button.click()
    qtbot.waitUntil(lambda: window.window.presents(window.auditing.overview), timeout=10_000)
    return window


def test_one_click_leads_from_the_welcome_to_the_counts(qtbot: QtBot, window: Make) -> None:
    shown = audited(qtbot, window("normal"))
    texts = [label.text() for label in shown.auditing.overview.findChildren(PlainLabel)]
    assert any(text.startswith("2 to change · 1 locked · 1 as you want them · checked") for text in texts), texts


def test_the_checklist_starts_with_what_is_to_change(qtbot: QtBot, window: Make) -> None:
    shown = audited(qtbot, window("normal"))
    qtbot.waitUntil(
        lambda: shown.checking.checklist.model.title(shown.model.findings()[0]).startswith("Good"), timeout=5_000
    )
    shown.checking.open()
    rows = shown.checking.checklist.filter
    states = [rows.index(row, 0).data(FINDING_ROLE).state for row in range(rows.rowCount())]
    assert states == [State.TO_CHANGE, State.TO_CHANGE, State.LOCKED, State.AS_WANTED]
    assert rows.index(0, NAME).data() == "Good state 1"


def test_the_first_look_at_the_checklist_is_at_the_first_thing_to_change(qtbot: QtBot, window: Make) -> None:
    shown = window("normal")
    shown.window.welcome.practice_button.click()
    qtbot.waitUntil(lambda: shown.checking.checklist.filter.rowCount() == 4, timeout=10_000)
    qtbot.waitUntil(lambda: shown.window.presents(shown.auditing.overview), timeout=10_000)
    shown.checking.open()
    checklist = shown.checking.checklist
    assert checklist.table.currentIndex().row() == 0
    chosen = checklist.chosen()
    assert chosen is not None
    assert chosen.state is State.TO_CHANGE


def test_who_comes_back_to_the_checklist_finds_the_setting_they_were_at(qtbot: QtBot, window: Make) -> None:
    shown = audited(qtbot, window("normal"))
    shown.checking.open()
    shown.checking.checklist.table.selectRow(2)
    was = shown.checking.checklist.chosen()
    shown.auditing.go_home()
    shown.checking.open()
    assert shown.checking.checklist.chosen() == was


def test_the_keyboard_opens_checks_again_searches_and_goes_back(qtbot: QtBot, window: Make) -> None:
    shown = audited(qtbot, window("normal"))
    shown.checking.open()
    shown.window.activateWindow()
    qtbot.waitUntil(shown.window.isActiveWindow, timeout=5_000)
    table = shown.checking.checklist.table
    with qtbot.waitSignal(shown.checking.checklist.open_page):
        QTest.keyClick(table, Qt.Key.Key_Return)
    with qtbot.waitSignal(shown.checking.checklist.check_again):
        QTest.keyClick(table, Qt.Key.Key_F5)
    QTest.keyClick(table, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(shown.window.focusWidget(), QLineEdit)
    with qtbot.waitSignal(shown.checking.checklist.back):
        QTest.keyClick(table, Qt.Key.Key_Escape)


def test_a_setting_checked_again_shows_its_new_state(qtbot: QtBot, window: Make) -> None:
    shown = audited(qtbot, window("normal"))
    shown.checking.open()
    shown.checking.checklist.detail.check_again.emit(shown.checking.checklist.chosen())
    qtbot.waitUntil(
        lambda: [finding.state for finding in shown.model.findings()].count(State.AS_WANTED) == 2, timeout=5_000
    )


def test_stop_ends_an_engine_that_hangs_and_the_window_stays_alive(
    qtbot: QtBot, window: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine_client, "STOP_MILLISECONDS", 300)
    shown = window("hang")
    shown.window.welcome.practice_button.click()
    qtbot.waitUntil(lambda: len(shown.model.findings()) == 4, timeout=10_000)
    worst, last = 0.0, time.monotonic()

    def tick() -> None:
        nonlocal worst, last
        worst, last = max(worst, time.monotonic() - last), time.monotonic()

    timer = QTimer(shown.window, interval=10)
    timer.timeout.connect(tick)
    timer.start()
    shown.auditing.running.stop_button.click()
    qtbot.waitUntil(lambda: shown.window.findChild(QMessageBox) is not None, timeout=10_000)
    timer.stop()
    assert worst < 1.0
    assert len(shown.model.findings()) == 4


def test_an_engine_that_crashes_is_told_in_words_and_can_be_started_anew(qtbot: QtBot, window: Make) -> None:
    shown = window("crash")
    shown.window.welcome.practice_button.click()
    qtbot.waitUntil(lambda: shown.window.findChild(QMessageBox) is not None, timeout=10_000)
    box = shown.window.findChild(QMessageBox)
    assert box is not None
    assert box.textFormat() is Qt.TextFormat.PlainText
    assert "stopped" in box.text()
    assert shown.model.findings()


def test_lines_that_are_none_of_ours_are_passed_over(qtbot: QtBot, window: Make) -> None:
    assert len(audited(qtbot, window("garbage")).model.findings()) == 4


def test_an_export_is_asked_of_the_engine_and_told(qtbot: QtBot, window: Make, tmp_path: Path) -> None:
    shown = audited(qtbot, window("normal"))
    shown.papers.export_to(str(tmp_path / "out.html"), "html")
    qtbot.waitUntil(lambda: "out.html" in shown.window.statusBar().currentMessage(), timeout=5_000)


@pytest.mark.parametrize("problem", every_problem(), ids=lambda kind: kind.__name__)
def test_every_problem_has_words_here_too(problem: type) -> None:
    what, why, then = problem_words(problem.code, {})  # type: ignore[attr-defined]
    assert what
    told = f"{what} {why} {then}"
    assert not [word for word in ("privacy-auditor", "--", "command", "dev.py", "Run ") if word in told]


def test_every_state_and_reason_has_words() -> None:
    assert all(state_word(state) for state in State)
    assert all(reason_words(reason) for reason in Reason)
    assert counts_line({State.TO_CHANGE: 4, State.AS_WANTED: 9}) == "4 to change · 9 as you want them"


@pytest.mark.parametrize("text", HOSTILE)
def test_foreign_text_never_becomes_markup_a_shortcut_or_a_reordering(qtbot: QtBot, text: str) -> None:
    label = PlainLabel(text)
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert "\u202e" not in label.text()
    assert "<" not in tooltip(text)
    assert caption(text).count("&") % 2 == 0
    model = FindingsModel()
    model.put(Finding("s", "a", "x", State.TO_CHANGE, text, ("off",), label=text, section=text))
    assert "\u202e" not in str(model.index(0, NAME).data())


def test_every_control_of_every_screen_has_a_name_and_can_be_reached(qtbot: QtBot, window: Make) -> None:
    shown = audited(qtbot, window("normal"))
    for number in range(shown.window.stack.count()):
        screen = shown.window.stack.widget(number)
        assert screen is not None
        for widget in screen.findChildren(QWidget):
            if isinstance(widget, QAbstractButton | QLineEdit | QComboBox | QAbstractItemView):
                parent = widget.parent()
                inside = parent is not None and parent.metaObject().className() in INSIDES
                if inside or widget.objectName().startswith("qt_"):
                    continue
                text = widget.text() if isinstance(widget, QAbstractButton) else ""
                assert widget.accessibleName() or text, f"{type(screen).__name__}: {widget}"
                assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus, f"{type(screen).__name__}: {widget}"
        for label in screen.findChildren(QLabel):
            assert label.textFormat() is not Qt.TextFormat.RichText


INSIDES = {
    "QTableView",
    "QTableWidget",
    "QTreeWidget",
    "QComboBox",
    "QLineEdit",
    "QComboBoxPrivateContainer",
    "QHeaderView",
}


def test_five_thousand_findings_are_filtered_and_sorted_without_a_stall(qtbot: QtBot) -> None:
    model = FindingsModel()
    rows = FindingsFilter(model)
    states = list(State)
    model.show(Finding("s", "a", f"x{n}", states[n % len(states)], label=f"Switch {n}") for n in range(5_000))
    began = time.monotonic()
    rows.sort(0)
    rows.search("switch 49")
    assert rows.rowCount() > 100
    rows.only(state=State.TO_CHANGE)
    assert time.monotonic() - began < 5.0  # a machine under load; the benchmark has the figure
    del qtbot


def test_the_window_never_imports_the_browser_driver_or_the_keyring() -> None:
    look = "import sys, ui.app; print([m for m in ('playwright', 'keyring', 'cryptography') if m in sys.modules])"
    told = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, timeout=60, check=True)
    assert told.stdout.strip() == "[]"


def test_no_rule_file_is_loaded_before_the_window_has_painted(tmp_path: Path) -> None:
    look = """
import sys, ui.app
class Watched(ui.app.MainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        print("painted", [m for m in sys.modules if m.startswith(("auditor.catalogue", "auditor.engine"))], flush=True)
ui.app.MainWindow = Watched
def furnish(window, *told, **more):
    print("furnished", flush=True)
    ui.app.QApplication.instance().quit()
ui.app._furnish = furnish
sys.argv = ["window"]
ui.app.main()
"""
    home = {**os.environ, "PRIVACY_AUDITOR_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    told = subprocess.run(
        [sys.executable, "-c", look], capture_output=True, text=True, timeout=60, env=home, check=True
    )
    *painted, furnished = told.stdout.splitlines()
    assert set(painted) == {"painted []"}
    assert furnished == "furnished"
