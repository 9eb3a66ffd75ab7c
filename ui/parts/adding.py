"""Adding an account, and taking one away again."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from auditor import events
from auditor.accounts.model import Stored
from ui.parts.part import Shared, account_words
from ui.screens.add_account import AddAccount
from ui.translate import tr
from ui.widgets.account_form import NewAccount
from ui.widgets.confirm import confirm


class Adding(QObject):
    """The services to choose from, and the account that comes of it."""

    back = Signal()

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self._shared = shared
        self._removing = 0
        self.adding = AddAccount()
        self.adding.back.connect(self.back)
        self.adding.chosen.connect(self._add)
        self.adding.described.connect(lambda service: shared.client.ask(events.DescribeService, service=service))

    @property
    def screens(self) -> tuple[QWidget, ...]:
        """The one screen."""
        return (self.adding,)

    @property
    def acts(self) -> dict[type, Callable[[Any], None]]:
        """The list of services, all about one, and what came of it."""
        return {
            events.Services: lambda event: self.adding.show_services(event.services, self._shared.accounts),
            events.ServiceDescribed: lambda event: self.adding.describe(event, self._shared.language),
            events.AccountAdded: self._added,
            events.Done: self._done,
        }

    def open(self) -> None:
        """Show the services."""
        self._shared.client.ask(events.ListServices)
        self._shared.window.present(self.adding)

    def ask_to_remove(self, account: str) -> None:
        """Take an account away, once the person has confirmed it."""
        shared = self._shared
        name = next((account_words(one, shared.names) for one in shared.accounts if one.id == account), account)
        words = tr("Remove {account} from this program?").format(account=name)
        more = tr(
            "Its sign-in, and all that was found, pictured and noted about it, is deleted from this computer. "
            "At the service nothing changes."
        )
        confirm(shared.window, "remove", words, more, tr("Remove"), lambda: self._remove(account))

    def _remove(self, account: str) -> None:
        def begin() -> None:
            self._removing = self._shared.client.ask(events.RemoveAccount, account=account)

        self._shared.when_free(tr("Stop it and &remove the account"), begin)

    def _done(self, event: events.Done) -> None:
        if event.answers == self._removing:
            self._shared.client.ask(events.ListAccounts)
            self._shared.window.whisper(tr("Removed. Nothing about this account is stored here any more."), 0)

    def _add(self, new: NewAccount) -> None:
        if new.agrees:
            self._shared.client.ask(events.AnswerNotice, service=new.service, agrees=True)
        self._shared.client.ask(
            events.AddAccount, service=new.service, way=new.way, username=new.username, origin=new.origin,
            region=new.region, plan=new.plan,
        )  # fmt: skip

    def _added(self, event: events.AccountAdded) -> None:
        name = self._shared.names.get(event.account.service, event.account.service)
        words = tr("{service} was added. “Check all now” reads it.").format(service=name)
        if event.stored is Stored.NOTHING:
            words = tr("{service} was added until you close this program: there is no keyring that could keep it.")
            words = words.format(service=name)
        self._shared.window.whisper(words, 0)
