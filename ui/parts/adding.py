"""Adding an account."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from auditor import events
from auditor.accounts.model import Way
from ui.parts.part import Shared
from ui.screens.add_account import AddAccount


class Adding(QObject):
    """The services to choose from, and the account that comes of it."""

    back = Signal()

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self._shared = shared
        self.adding = AddAccount()
        self.adding.back.connect(self.back)
        self.adding.chosen.connect(self._add)

    @property
    def screens(self) -> tuple[QWidget, ...]:
        """The one screen."""
        return (self.adding,)

    @property
    def acts(self) -> dict[type, Callable[[Any], None]]:
        """The list of services."""
        return {events.Services: lambda event: self.adding.show_services(event.services)}

    def open(self) -> None:
        """Show the services."""
        self._shared.client.ask(events.ListServices)
        self._shared.window.present(self.adding)

    def _add(self, service: str, way: str, name: str, region: str, plan: str) -> None:
        self._shared.client.ask(
            events.AddAccount, service=service, way=Way(way), username=name, region=region, plan=plan
        )
