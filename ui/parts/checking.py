"""Working through the checklist: opening a page, checking again, keeping."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QInputDialog, QWidget

from auditor import events
from auditor.judge import Finding, State
from ui.parts.part import Shared
from ui.screens.checklist import Checklist
from ui.translate import tr


class Checking(QObject):
    """The checklist and its commands."""

    back = Signal()

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self._shared = shared
        self.checklist = Checklist(shared.model, shared.language)
        self.checklist.back.connect(self.back)
        self.checklist.open_page.connect(lambda finding: self._on(finding, events.OpenPage))
        self.checklist.check_again.connect(lambda finding: self._on(finding, events.CheckAgain))
        self.checklist.keep.connect(self._keep)

    @property
    def screens(self) -> tuple[QWidget, ...]:
        """The checklist."""
        return (self.checklist,)

    @property
    def acts(self) -> dict[type, Callable[[Any], None]]:
        """Only exports are told here: findings come through the model."""
        return {events.Exported: self._exported}

    def open(self, account: str = "") -> None:
        """Show the checklist of one account, or of all."""
        self._shared.window.present(self.checklist)
        self.checklist.show_account(account)

    def _on(self, finding: Finding | None, kind: Callable[..., Any]) -> None:
        if finding is not None and finding.page is not None:
            self._shared.client.ask(kind, account=finding.account, setting=finding.setting)
            self._shared.window.whisper(tr("Asked the browser…"), 4_000)

    def _keep(self, finding: Finding | None) -> None:
        if finding is None:
            return
        ask = self._shared.client.ask
        if finding.state is State.KEPT:
            ask(events.Unkeep, account=finding.account, setting=finding.setting)
            return
        window = self._shared.window
        why, agreed = QInputDialog.getText(window, tr("Keep as it is"), tr("Why do you keep it? (optional)"))
        if agreed:
            ask(events.Keep, account=finding.account, setting=finding.setting, because=why)

    def _exported(self, event: events.Exported) -> None:
        self._shared.window.whisper(tr("Wrote {path}").format(path=event.path), 8_000)
