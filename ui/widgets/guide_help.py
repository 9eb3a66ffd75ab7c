"""What helps with a setting that is not simply pointed at: where it is in words, a label that looks alike, a link."""

from collections.abc import Callable

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from auditor.catalogue.model import Setting
from auditor.events import GuideStep, Phase
from ui.text import PlainLabel
from ui.translate import tr
from ui.widgets.plain_things import button

HELPED = frozenset({Phase.CANNOT_FIND, Phase.BY_HAND, Phase.LOCKED})


class GuideHelp(QFrame):
    """Hidden while the control is pointed at. `row` holds the buttons; others may add theirs."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._address = self._command = ""
        self._lines = {name: PlainLabel(selectable=True) for name in ("path", "instead", "hint", "record")}
        self.open_button = button(tr("&Open the page"), self._open)
        self.copy_button = button(tr("Copy the c&ommand"), self._copy)
        self.row = QHBoxLayout()
        for one in (self.open_button, self.copy_button):
            self.row.addWidget(one)
        self.row.addStretch()
        layout = QVBoxLayout(self)
        for line in self._lines.values():
            layout.addWidget(line)
        layout.addLayout(self.row)

    def show_step(
        self, step: GuideStep, setting: Setting | None, full: Callable[[str], str], instead: str = ""
    ) -> None:
        """Help with this step, where there is help; `full` makes an address of the rule one that can be opened.

        `instead` says why nothing is read here.
        """
        by_hand = step.phase is Phase.BY_HAND
        path = setting.path if setting else ""
        self._address = full(setting.page) if by_hand and setting and setting.page else ""
        self._command = step.command
        words = {
            "path": tr("Where it is: {path}", "Guide").format(path=path) if path else "",
            "instead": instead if by_hand else "",
            "hint": tr("On the page there is “{label}”, which looks alike.", "Guide").format(label=step.hint)
            if step.hint
            else "",
            "record": tr("To help us find it, record the page without personal text: {command}", "Guide").format(
                command=step.command
            )
            if step.command
            else "",
        }
        for name, line in self._lines.items():
            line.say(words[name])
            line.setVisible(bool(words[name]))
        self.setVisible(step.phase in HELPED and (by_hand or any(words.values())))
        self.open_button.setVisible(bool(self._address))
        self.copy_button.setVisible(bool(self._command))

    def _open(self) -> None:
        if self._address.startswith(("https://", "http://")):
            QDesktopServices.openUrl(QUrl(self._address))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._command)
