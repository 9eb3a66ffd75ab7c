"""When it is the person's turn: the screen for it, and what they do there told to the engine."""

from collections.abc import Callable
from functools import partial
from typing import Any, Final
from urllib.parse import urlsplit

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QInputDialog, QWidget

from auditor import events
from auditor.catalogue.model import Form, Terms
from auditor.plan import Planned
from auditor.problems import Reason
from ui.parts.part import Shared
from ui.screens.your_turn import YourTurn
from ui.translate import tr
from ui.wording import notice_words, reason_words, value_word

Turn = events.YourTurn | events.NoticeWanted
SHOWN: Final = frozenset({"sign_in", "challenge", "page", "guide"})
"""The turns that this screen is for; for a secret, a window of its own asks."""


def _key(turn: Turn) -> str:
    """What a turn is over by: its account, or the service whose notice it is."""
    return turn.account if isinstance(turn, events.YourTurn) else f"notice of {turn.service}"


class Turning(QObject):
    """One screen for every kind of turn, one turn at a time; the others wait for theirs.

    `over` says that the last turn has ended, `resume` that a run goes on.
    """

    over = Signal()
    resume = Signal()

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self._shared = shared
        self._turns: dict[str, Turn] = {}
        self._finished: set[str] = set()
        self.screen = YourTurn()
        self.screen.finished.connect(self._finish)
        self.screen.skipped.connect(self._skip)
        self.screen.stop.connect(lambda: shared.client.stop(events.Stop))
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
            events.NoticeWanted: self._begin,
            events.AuditStarted: lambda _: self._finished.clear(),
            events.PageRead: self._page_read,
            events.Surveyed: self._surveyed,
            events.ServiceDescribed: self._described,
        }

    @property
    def waits(self) -> str:
        """What waits for the person, by name; empty where nothing does."""
        match self._turn:
            case None:
                return ""
            case events.YourTurn(service="", address=address):
                return urlsplit(address).netloc
            case turn:
                return self._name(turn.service)

    def give_up(self) -> None:
        """No turn is there any more."""
        self._turns.clear()
        self._finished.clear()
        if self._shared.window.presents(self.screen):
            self.over.emit()

    @property
    def _turn(self) -> Turn | None:
        return next(iter(self._turns.values()), None)

    @property
    def _account(self) -> str:
        return self._turn.account if isinstance(self._turn, events.YourTurn) else ""

    def open_any_site(self) -> None:
        """Ask for an address, and open it in a window that the person drives."""
        words = tr("The address of the site, such as https://www.example.com/settings")
        address, agreed = QInputDialog.getText(self._shared.window, tr("Read any site"), words)
        if agreed and address.strip():
            begin = partial(self._ask, events.OpenForReading, address=address.strip())
            self._shared.when_free(tr("Stop it and &read this site"), begin)

    def _begin(self, event: Turn) -> None:
        """One more turn. Where another is on, it waits."""
        if isinstance(event, events.YourTurn) and event.what not in SHOWN:
            return  # a window of its own asks
        self._turns[_key(event)] = event
        if self._turn is event:
            self._show()
        self.screen.more_wait(len(self._turns) - 1)

    def _show(self) -> None:
        """Bring the first turn to the screen, and the screen to the front."""
        match self._turn:
            case events.NoticeWanted() as event:
                terms = Terms(event.automated, event.line, event.source)
                name = event.name or self._name(event.service)
                self.screen.notice(notice_words(name, terms, self._shared.language))
            case events.YourTurn(what="sign_in" | "challenge") as event:
                name, again = self._name(event.service), event.account in self._finished
                self.screen.sign_in(name, event.address, challenge=event.what == "challenge", again=again)
            case events.YourTurn(what="page") as event:
                self.screen.drive(self._name(event.service), event.address)
            case events.YourTurn() as event:
                self._guide(event)
            case None:
                return
        self._shared.window.present(self.screen)

    def _guide(self, event: events.YourTurn) -> None:
        service = self._shared.services.get(event.service)
        account = next((one for one in self._shared.accounts if one.id == event.account), None)
        if service is None or account is None:
            return
        planned = Planned(account, service, service.settings)
        asked = [one for one in service.settings if one.form is Form.READ and one.page]
        self.screen.ask(service.name, [(one, planned.full(one.page or "")) for one in asked])

    def _described(self, event: events.ServiceDescribed) -> None:
        """What to ask about is known only now."""
        turn = self._turn
        if isinstance(turn, events.YourTurn) and turn.what == "guide" and turn.service == event.service.id:
            self._guide(turn)

    def _end(self, event: events.YourTurnOver) -> None:
        """One turn is over: the next comes to the screen, or the person goes back to what it was for."""
        was_shown = self._turn is self._turns.get(event.account)
        self._turns.pop(event.account, None)
        self.screen.more_wait(max(0, len(self._turns) - 1))
        if was_shown and self._turns:
            self._show()
        elif was_shown and self._shared.window.presents(self.screen):
            self.over.emit()

    def _finish(self) -> None:
        self._finished.add(self._account)
        self._ask(events.TurnDone, account=self._account)

    def _skip(self) -> None:
        """This account is left alone for this run."""
        self._ask(events.TurnDone, account=self._account, skip=True)

    def _agree(self, agrees: bool) -> None:
        turn = self._turn
        if not isinstance(turn, events.NoticeWanted):
            return
        self._ask(events.AnswerNotice, service=turn.service, agrees=agrees)
        self._turns.pop(_key(turn), None)
        if self._turns:
            self._show()
        else:
            self.resume.emit()

    def _tell(self, setting: str, value: str) -> None:
        self._ask(events.AnswerSetting, account=self._account, setting=setting, value=value)

    def _page_read(self, event: events.PageRead) -> None:
        if event.reason is not None:
            self.screen.add(reason_words(event.reason))
            return
        words = tr("{address}: controls: {controls} · known: {judged} · new: {new}")
        told = {"address": event.address, "controls": event.controls, "judged": event.judged, "new": event.new}
        self.screen.add(words.format(**told))

    def _surveyed(self, event: events.Surveyed) -> None:
        self.screen.add(reason_words(event.reason) if event.reason is not None else event.address)
        if event.truncated and event.reason is None:
            self.screen.add(reason_words(Reason.TOO_LARGE))
        for control in event.controls:
            value = value_word(control.value) if control.value is not None else tr("couldn't be read")
            words = tr("looks like a privacy choice: {label}: {value}") if control.category else "{label}: {value}"
            self.screen.add(f"    {words.format(label=control.label, value=value)}")

    def _name(self, service: str) -> str:
        return self._shared.names.get(service, service)

    def _ask(self, kind: Callable[..., Any], **fields: Any) -> None:
        self._shared.client.ask(kind, **fields)
