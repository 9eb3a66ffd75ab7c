"""What the parts of the window have in common. A part is one or more screens and what they ask of the engine."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Protocol

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget

from auditor import events
from auditor.accounts.model import Account
from auditor.catalogue.model import Service
from ui.engine_client import EngineClient
from ui.models.findings import FindingsModel
from ui.translate import tr
from ui.widgets.confirm import confirm
from ui.window import MainWindow

STOP_FIRST: Final = "stop first"
"""What the question is called among the window's boxes."""


@dataclass
class Shared:
    """The engine, the window, and what has been learned so far."""

    client: EngineClient
    window: MainWindow
    settings: QSettings
    language: str = "en"
    model: FindingsModel = field(default_factory=FindingsModel)
    accounts: tuple[Account, ...] = ()
    services: dict[str, Service] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    practice: bool = False
    run: str = ""
    underway: Callable[[], str] = lambda: ""
    _next: Callable[[], object] | None = None

    def when_free(self, instead: str, begin: Callable[[], object]) -> None:
        """Begin something new in the browser; what goes on there is cut short only where the person says so.

        `instead` is the button for that: “Stop it and …”.
        """
        words = self.underway()
        if not words:
            begin()
            return
        more = tr("Stop it for something else? What was read until now is kept.")
        confirm(
            self.window, STOP_FIRST, words, more, instead, lambda: self._stop_for(begin), stay=tr("&Let it go on")
        )  # fmt: skip

    def _stop_for(self, begin: Callable[[], object]) -> None:
        """A Stop, and then the other; where all has ended meanwhile there is nothing to stop."""
        if self.underway():
            self._next = begin
            self.client.stop(events.Stop)
        else:
            begin()

    def begin_next(self) -> bool:
        """All has ended: begin what it was stopped for. Whether there was such a thing."""
        begin, self._next = self._next, None
        if begin is not None:
            begin()
        return begin is not None


def account_words(account: Account, names: Mapping[str, str]) -> str:
    """What an account is called: its service, and the name it is signed in with."""
    service = names.get(account.service, account.service)
    return f"{service} · {account.username}" if account.username else service


class Part(Protocol):
    """Screens, and what each kind of event means for them."""

    @property
    def screens(self) -> tuple[QWidget, ...]:
        """The screens that this part shows."""

    @property
    def acts(self) -> dict[type, Callable[[Any], None]]:
        """What to do when the engine tells an event of this kind."""
