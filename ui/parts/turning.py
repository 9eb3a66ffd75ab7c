"""When it is the person's turn: the screen for it, and what they do there told to the engine."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QInputDialog, QWidget

from auditor import events
from auditor.catalogue.model import Form, Terms
from auditor.plan import Planned
from auditor.problems import Reason
from ui.parts.part import Shared
from ui.screens.your_turn import YourTurn
from ui.translate import tr
from ui.wording import notice_words, reason_words


class Turning(QObject):
    """One screen for every kind of turn. `over` says that a turn has ended, `resume` that a run goes on."""

    over = Signal()
    resume = Signal()

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self._shared = shared
        self._account = self._service = ""
        self._waiting: events.YourTurn | None = None
        self.screen = YourTurn()
        self.screen.finished.connect(lambda: self._ask(events.TurnDone, account=self._account))
        self.screen.read.connect(lambda: self._ask(events.ReadThisPage, account=self._account))
        self.screen.told.connect(self._tell)
        self.screen.agreed.connect(self._agree)

    @property
    def screens(self) -> tuple[QWidget, ...]:
        """The one screen."""
        return (self.screen,)

    @property
    def acts(self) -> dict[type, Callable[[Any], None]]:
        """Turns, notices and what was read."""
        return {
            events.YourTurn: self._begin,
            events.YourTurnOver: self._end,
            events.NoticeWanted: self._notice,
            events.PageRead: self._page_read,
            events.Surveyed: self._surveyed,
            events.ServiceDescribed: self._described,
        }

    def open_any_site(self) -> None:
        """Ask for an address, and open it in a window that the person drives."""
        words = tr("The address of the site, such as https://www.example.com/settings")
        address, agreed = QInputDialog.getText(self._shared.window, tr("Read any site"), words)
        if agreed and address.strip():
            self._ask(events.OpenForReading, address=address.strip())

    def _begin(self, event: events.YourTurn) -> None:
        name = self._name(event.service)
        match event.what:
            case "sign_in" | "challenge":
                self.screen.sign_in(name, event.address, challenge=event.what == "challenge")
            case "page":
                self.screen.drive(name, event.address)
            case "guide":
                self._guide(event)
            case _:
                return  # a window of its own asks
        self._account, self._service = event.account, event.service
        self._shared.window.present(self.screen)

    def _guide(self, event: events.YourTurn) -> None:
        service = self._shared.services.get(event.service)
        account = next((one for one in self._shared.accounts if one.id == event.account), None)
        self._waiting = event if service is None else None
        if service is None or account is None:
            return
        planned = Planned(account, service, service.settings)
        asked = [one for one in service.settings if one.form is Form.READ and one.page]
        self.screen.ask(service.name, [(one, planned.full(one.page or "")) for one in asked])

    def _described(self, event: events.ServiceDescribed) -> None:
        """What to ask about is known only now."""
        if self._waiting is not None and self._waiting.service == event.service.id:
            self._guide(self._waiting)

    def _end(self, _event: events.YourTurnOver) -> None:
        if self._shared.window.presents(self.screen):
            self.over.emit()

    def _notice(self, event: events.NoticeWanted) -> None:
        self._service = event.service
        terms = Terms(event.automated, event.line, event.source)
        self.screen.notice(notice_words(event.name or self._name(event.service), terms, self._shared.language))
        self._shared.window.present(self.screen)

    def _agree(self, agrees: bool) -> None:
        self._ask(events.AnswerNotice, service=self._service, agrees=agrees)
        self.resume.emit()

    def _tell(self, setting: str, value: str) -> None:
        self._ask(events.AnswerSetting, account=self._account, setting=setting, value=value)

    def _page_read(self, event: events.PageRead) -> None:
        if event.reason is not None:
            self.screen.add(reason_words(event.reason))
            return
        words = tr("{address}: {controls} controls, {judged} of them known, {new} new")
        told = {"address": event.address, "controls": event.controls, "judged": event.judged, "new": event.new}
        self.screen.add(words.format(**told))

    def _surveyed(self, event: events.Surveyed) -> None:
        self.screen.add(reason_words(event.reason) if event.reason is not None else event.address)
        if event.truncated and event.reason is None:
            self.screen.add(reason_words(Reason.TOO_LARGE))
        for control in event.controls:
            value = control.value if control.value is not None else tr("couldn't be read")
            words = tr("looks like a privacy choice: {label}: {value}") if control.category else "{label}: {value}"
            self.screen.add(f"    {words.format(label=control.label, value=value)}")

    def _name(self, service: str) -> str:
        return self._shared.names.get(service, service)

    def _ask(self, kind: Callable[..., Any], **fields: Any) -> None:
        self._shared.client.ask(kind, **fields)
