"""Working through the checklist: opening a page, checking again, keeping."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from auditor import events
from auditor.catalogue.model import Setting
from auditor.catalogue.values import values_of
from auditor.judge import Finding, State
from auditor.snapshot.model import NewControl
from ui.parts.part import Shared, account_words
from ui.screens.checklist import Checklist
from ui.translate import tr
from ui.widgets.keep_dialog import KeepDialog
from ui.widgets.want_dialog import WantDialog


class Checking(QObject):
    """The checklist and its commands."""

    back = Signal()

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self._shared = shared
        self._new: tuple[NewControl, ...] = ()
        self._again = self._keeping = 0
        self.checklist = Checklist(shared.model, shared.language)
        self.checklist.back.connect(self.back)
        self.checklist.open_page.connect(self._open_page)
        self.checklist.check_again.connect(self._check_again)
        self.checklist.keep.connect(self._keep)
        self.checklist.want.connect(self._want)

    @property
    def screens(self) -> tuple[QWidget, ...]:
        """The checklist."""
        return (self.checklist,)

    @property
    def acts(self) -> dict[type, Callable[[Any], None]]:
        """Exports, and controls that no rule knows: findings come through the model."""
        return {
            events.Exported: self._exported,
            events.AuditStarted: self._started,
            events.Discovered: lambda event: self._show_new((*self._new, event.control)),
            events.SnapshotLoaded: lambda event: self._show_new(event.snapshot.new_controls),
            events.ServiceDescribed: self._know,
            events.Ready: self._ready,
            events.Recommendations: self._know_own,
            events.KeptRows: lambda event: self.checklist.know_kept(event.rows),
            events.Accounts: lambda _: self.show_accounts(),
            events.Done: self._done,
            events.Failed: self._failed,
        }

    @property
    def goes_on(self) -> bool:
        """Whether a setting is being checked again."""
        return self._again > 0

    def give_up(self) -> None:
        """Nothing is being checked again any more."""
        self._again = 0

    def _ready(self, _: events.Ready) -> None:
        self._ask_for_own()
        self._ask_for_kept()

    def _started(self, _: events.AuditStarted) -> None:
        """What was kept may have been forgotten with all the rest."""
        self._show_new(())
        self._ask_for_kept()

    def _done(self, event: events.Done | events.Failed) -> None:
        if event.answers == self._again:
            self._again = 0

    def _failed(self, event: events.Failed) -> None:
        if event.answers == self._keeping:
            self.checklist.undo_bar.hide()  # nothing was kept that could be undone
        self._done(event)

    def _show_new(self, controls: tuple[NewControl, ...]) -> None:
        self._new = controls
        shown = {account.id for account in self._shared.accounts}
        here = [control for control in controls if control.account in shown]
        self.checklist.new_controls.show_controls(here, self._shared.names)

    def _know(self, event: events.ServiceDescribed) -> None:
        shared = self._shared
        shared.model.know(event.service, event.advice)
        self.checklist.know(event)
        self.show_accounts()
        self._show_new(self._new)

    def show_accounts(self) -> None:
        """What the list can be narrowed to: the accounts there are now, and their services."""
        shared = self._shared
        named = [(one.id, account_words(one, shared.names)) for one in shared.accounts]
        services = {one.service: shared.names.get(one.service, one.service) for one in shared.accounts}
        self.checklist.show_accounts(named, sorted(services.items(), key=lambda entry: entry[1].casefold()))

    def open(self, account: str = "") -> None:
        """Show the checklist of one account, or of all."""
        self._shared.window.present(self.checklist)
        self.checklist.show_account(account)
        self._ask_for_kept()

    def _open_page(self, finding: Finding | None) -> None:
        self._on(finding, tr("Stop it and &open the page"), lambda which: self._ask_browser(events.OpenPage, which))

    def _check_again(self, finding: Finding | None) -> None:
        def begin(which: Finding) -> None:
            self._again = self._ask_browser(events.CheckAgain, which)

        self._on(finding, tr("Stop it and check &this setting"), begin)

    def _on(self, finding: Finding | None, instead: str, begin: Callable[[Finding], object]) -> None:
        """Begin it in the browser, where there is a page to begin it on."""
        if finding is None:
            return
        if finding.page is None:
            self._shared.window.whisper(tr("No page is known for this setting: the path on the right leads to it."))
            return
        self._shared.when_free(instead, lambda: begin(finding))

    def _ask_browser(self, kind: Callable[..., Any], finding: Finding) -> int:
        """The number of what was asked. The person stays at the list they asked from, whatever ended for it."""
        window = self._shared.window
        if not window.presents(self.checklist):
            window.present(self.checklist)
        window.whisper(tr("Asked the browser…"), 4_000)
        return self._shared.client.ask(kind, account=finding.account, setting=finding.setting)

    def _keep(self, finding: Finding | None) -> None:
        if finding is None:
            return
        which = {"account": finding.account, "setting": finding.setting}
        title = self._shared.model.title(finding)
        if self._shared.model.state_of(finding) is State.KEPT:
            self._unkeep(which)
            words = tr("Not kept any more: {title}").format(title=title)
            self.checklist.undo_bar.offer(words, lambda: self._keep_again(which))
            return
        dialog = KeepDialog(title, self._shared.window, unread=finding.value is None)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._kept(dialog, finding, title))
        dialog.open()

    def _kept(self, dialog: KeepDialog, finding: Finding, title: str) -> None:
        ask, which = self._shared.client.ask, {"account": finding.account, "setting": finding.setting}
        said = {"because": dialog.because, "until": dialog.until, "shown": finding.value or ""}
        self._keeping = ask(events.Keep, **which, **said)
        self._ask_for_kept()
        words = tr("Kept as it is: {title}").format(title=title)
        self.checklist.undo_bar.offer(words, lambda: self._unkeep(which))

    def _unkeep(self, which: dict[str, str]) -> None:
        self._shared.client.ask(events.Unkeep, **which)
        self._ask_for_kept()

    def _keep_again(self, which: dict[str, str]) -> None:
        self._shared.client.ask(events.Keep, **which, again=True)
        self._ask_for_kept()

    def _ask_for_kept(self) -> None:
        """No engine is begun for this: a new one is asked as soon as it is ready."""
        if self._shared.client.running:
            self._shared.client.ask(events.ListKept)

    def _want(self, finding: Finding | None) -> None:
        service = self._shared.services.get(finding.service) if finding else None
        setting = service.setting(finding.setting) if service and finding else None
        if finding is None or setting is None:
            return
        title = self._shared.model.title(finding)
        dialog = WantDialog(title, values_of(setting), setting.want, finding.want, self._shared.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._wanted(dialog, finding, setting, title))
        dialog.open()

    def _wanted(self, dialog: WantDialog, finding: Finding, setting: Setting, title: str) -> None:
        which = {"account": finding.account, "setting": finding.setting}

        def say(want: tuple[str, ...] | None) -> None:
            if want is None or set(want) == set(setting.want):
                self._shared.client.ask(events.Unrecommend, **which)
            else:
                self._shared.client.ask(events.Recommend, **which, want=want)

            self._ask_for_own()

        say(dialog.wanted)
        words = tr("Left out from the next check on: {title}") if dialog.wanted == () else tr("As you want it: {title}")
        self.checklist.undo_bar.offer(words.format(title=title), lambda: say(finding.want))

    def _ask_for_own(self) -> None:
        self._shared.client.ask(events.ListRecommendations)

    def _know_own(self, event: events.Recommendations) -> None:
        self.checklist.know_own((own.account, own.setting) for own in event.own)

    def _exported(self, event: events.Exported) -> None:
        self._shared.window.whisper(tr("Wrote {path}").format(path=event.path), 8_000)
