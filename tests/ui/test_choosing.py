"""The person's choices about the program: kept, told to the engine, and taken back where they cannot be had."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from auditor import events
from ui.conductor import Conductor
from ui.instance import AGAIN
from ui.screens.settings import BROWSER, PRESET, REMINDERS, THEME

Make = Callable[[str], Conductor]


def choose(box: QComboBox, value: str) -> None:
    """As a person does: pick a line."""
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def hear(shown: Conductor, event: events.Event) -> None:
    shown._hear([event])


def test_a_choice_is_kept_for_the_next_start(window: Make) -> None:
    shown = window("normal")
    choose(shown.choosing.settings.theme, "dark")
    assert shown.shared.settings.value(THEME) == "dark"
    assert window("normal").choosing.settings.theme.currentData() == "dark"


def test_language_and_look_offer_a_new_start_and_closing_leads_to_one(window: Make, qapp: QApplication) -> None:
    shown = window("normal")
    settings = shown.choosing.settings
    shown.choosing.open()
    assert settings.again.isHidden()
    choose(settings.language, "de")
    assert not settings.again.isHidden()
    settings.again.click()
    assert not shown.window.isVisible()
    assert qapp.property(AGAIN)
    qapp.setProperty(AGAIN, False)


def test_the_next_check_aims_for_what_was_chosen(qtbot: QtBot, window: Make, monkeypatch: object) -> None:
    shown = window("normal")
    choose(shown.choosing.settings.preset, "essential")
    assert shown.shared.settings.value(PRESET) == "essential"
    asked: list[dict[str, object]] = []
    shown.shared.client.ask = lambda kind, **fields: asked.append({"kind": kind, **fields}) or 1  # type: ignore[method-assign,func-returns-value]
    shown.auditing.start_practice()
    assert asked[-1] == {"kind": events.StartAudit, "practice": True, "preset": "essential"}


def test_a_browser_is_chosen_from_those_there_are_and_the_engine_is_told_at_its_start(
    qtbot: QtBot, window: Make
) -> None:
    shown = window("normal")
    shown.choosing.open()
    qtbot.waitUntil(lambda: shown.choosing.settings.browser.findData("/opt/chrome") > 0, timeout=10_000)
    assert "(too old)" in shown.choosing.settings.browser.itemText(2)
    choose(shown.choosing.settings.browser, "/opt/chrome")
    assert shown.shared.settings.value(BROWSER) == "/opt/chrome"
    again = window("normal")
    again.begin()
    qtbot.waitUntil(lambda: again.choosing._using > 0, timeout=10_000)


def test_a_browser_that_cannot_be_used_is_said_and_the_one_before_stays(qtbot: QtBot, window: Make) -> None:
    shown = window("normal")
    shown.choosing.open()
    qtbot.waitUntil(lambda: shown.choosing.settings.browser.findData("/opt/old") > 0, timeout=10_000)
    choose(shown.choosing.settings.browser, "/opt/old")
    qtbot.waitUntil(lambda: shown.choosing.settings.browser.currentData() == "", timeout=10_000)
    assert shown.shared.settings.value(BROWSER) == ""


def test_a_reminder_is_shown_when_a_check_is_due_and_names_nobody(window: Make) -> None:
    shown = window("normal")
    reminder = shown.auditing.overview.reminder
    choose(shown.choosing.settings.reminders, "monthly")
    long_ago = (date.today() - timedelta(days=40)).isoformat()
    row = events.SnapshotRow("run-1", f"{long_ago}T10:00:00.000+00:00", None, complete=True, counts={})
    hear(shown, events.Snapshots(0, (row,)))
    shown.window.present(shown.auditing.overview)
    assert not reminder.isHidden()
    assert "last checked on" in reminder.text()
    assert "Shop" not in reminder.text()
    hear(shown, events.AuditEnded(0, "run-2", complete=True, blocked=0))
    assert reminder.isHidden()


def test_nobody_is_reminded_who_did_not_ask_for_it(window: Make) -> None:
    shown = window("normal")
    assert shown.choosing.settings.reminders.currentData() == "never"
    row = events.SnapshotRow("run-1", "2020-01-01T10:00:00.000+00:00", None, complete=True, counts={})
    hear(shown, events.Snapshots(0, (row,)))
    shown.window.present(shown.auditing.overview)
    assert shown.auditing.overview.reminder.isHidden()
    assert shown.shared.settings.value(REMINDERS) is None
