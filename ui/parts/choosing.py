"""The person's choices about the program itself: kept with the window, told to the engine where it has to know."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from auditor import events
from auditor.snapshot.model import Whose
from ui.days import day_of, local
from ui.instance import AGAIN
from ui.parts.part import Shared
from ui.screens.settings import BROWSER, DEFAULTS, REMINDERS, Settings
from ui.translate import tr

DAYS: Final = {"monthly": 30, "quarterly": 91}
HOUR: Final = 3_600_000
"""Milliseconds between two looks at the calendar."""


class Choosing(QObject):
    """`reminder` carries what the overview should say, or nothing."""

    reminder = Signal(str)

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self._shared = shared
        self._using, self._before, self._last = 0, "", ""
        self._alerted = False
        stored = {name: str(shared.settings.value(name, value) or value) for name, value in DEFAULTS.items()}
        self.settings = Settings(stored)
        self.settings.changed.connect(self._changed)
        self.settings.open_again.connect(self._open_again)
        self._calendar = QTimer(self, interval=HOUR)
        self._calendar.timeout.connect(self.remind)

    @property
    def screens(self) -> tuple[QWidget, ...]:
        """The settings."""
        return (self.settings,)

    @property
    def acts(self) -> dict[type, Callable[[Any], None]]:
        """What the engine tells about browsers, and when the last check was."""
        return {
            events.Ready: lambda _event: self._use_browser(),
            events.Browsers: lambda event: self.settings.show_browsers(event.found),
            events.Snapshots: self._know_runs,
            events.AuditEnded: lambda _event: self._ended(),
            events.Failed: self._failed,
        }

    def begin(self) -> None:
        """Look at the calendar from now on."""
        self._calendar.start()

    def open(self) -> None:
        """Show them, with the browsers there are by now."""
        self._shared.client.ask(events.ListBrowsers)
        self._shared.window.present(self.settings)

    def remind(self) -> None:
        """Say that a check is due, where the person wants to be told and it is."""
        days = DAYS.get(self._value(REMINDERS))
        is_due = bool(days and self._last) and date.today() - date.fromisoformat(self._last) >= timedelta(days or 0)
        day = day_of(f"{self._last}T00:00:00")
        words = tr("Your settings were last checked on {day}. &Check again").format(day=day)
        self.reminder.emit(words if is_due else "")
        if is_due and not self._alerted:
            QApplication.alert(self._shared.window)
        self._alerted = is_due

    def _value(self, name: str) -> str:
        return str(self._shared.settings.value(name, DEFAULTS[name]) or DEFAULTS[name])

    def _changed(self, name: str, value: str) -> None:
        before = self._value(name)
        self._shared.settings.setValue(name, value)
        if name == BROWSER:
            self._before = before
            self._use_browser(asked=True)
        elif name == REMINDERS:
            self.remind()

    def _use_browser(self, *, asked: bool = False) -> None:
        chosen = self._value(BROWSER)
        if chosen or asked:
            self._using = self._shared.client.ask(events.UseBrowser, path=chosen)

    def _failed(self, event: events.Failed) -> None:
        """The browser cannot be used, as the window says; the one before stays chosen."""
        if event.answers == self._using and self._using:
            self._using = 0
            self._shared.settings.setValue(BROWSER, self._before)
            self.settings.back_to(BROWSER, self._before)

    def _know_runs(self, event: events.Snapshots) -> None:
        """The last check of the person's own accounts; what was practised or brought in is none."""
        at = next((local(row.started) for row in event.snapshots if row.whose is Whose.OWN), None)
        if at is not None:
            self._checked(at.date().isoformat())

    def _ended(self) -> None:
        if not self._shared.practice:
            self._checked(date.today().isoformat())

    def _checked(self, day: str) -> None:
        self._last = max(self._last, day)
        self.remind()

    def _open_again(self) -> None:
        """A new process, so that every word and colour is the chosen one; this one closes as if by hand."""
        application = QApplication.instance()
        assert application is not None  # noqa: S101 -- a button of ours was pressed
        application.setProperty(AGAIN, True)
        self._shared.window.close()
