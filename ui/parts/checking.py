"""Working through the checklist: opening a page, checking again, keeping, exporting."""

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QInputDialog, QWidget

from auditor import events
from auditor.judge import Finding, State
from ui.parts.part import Shared
from ui.screens.checklist import Checklist
from ui.translate import tr

FORMATS: Final = {"html": "Report (*.html)", "csv": "Table (*.csv)", "json": "Snapshot (*.json)"}


class Checking(QObject):
    """The checklist and its commands."""

    back = Signal()

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self._shared = shared
        self.checklist = Checklist(shared.model, shared.language)
        self.checklist.back.connect(self.back)
        self.checklist.export.connect(self.export)
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

    def export(self) -> None:
        """Ask where to, and write the run that is shown."""
        if not self._shared.run:
            self._shared.window.whisper(tr("There is nothing to export yet. Check some accounts first."))
            return
        path, chosen = QFileDialog.getSaveFileName(
            self._shared.window, tr("Export"), "privacy-settings.html", ";;".join(FORMATS.values())
        )
        if path:
            self.export_to(path, next((form for form, words in FORMATS.items() if words == chosen), "html"))

    def export_to(self, path: str, form: str) -> None:
        """Write the run that is shown; account names are left out."""
        self._shared.client.ask(events.Export, run="latest", format=form, path=path)

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
