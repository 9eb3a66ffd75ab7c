"""What the parts of the window have in common. A part is one or more screens and what they ask of the engine."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget

from auditor.accounts.model import Account
from auditor.catalogue.model import Service
from ui.engine_client import EngineClient
from ui.models.findings import FindingsModel
from ui.translate import tr
from ui.window import MainWindow


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

    def is_free(self) -> bool:
        """Whether something new may begin in the browser: what goes on there is never cut short unasked."""
        words = self.underway()
        if words:
            self.window.tell(words, "", tr("Let it end, or stop it there first. “Show it” leads there."))
        return not words

    @property
    def latest(self) -> str:
        """The engine's word for the newest run of the accounts that are shown."""
        return "practice" if self.practice else "latest"


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
