"""“Kept. Undo”: what was just done, and the way back, until something else is done."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout

from ui.announce import announce
from ui.text import PlainLabel
from ui.translate import tr
from ui.widgets.plain_things import button


class UndoBar(QFrame):
    """Hidden while there is nothing to undo."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._said = PlainLabel()
        self._undo: Callable[[], object] | None = None
        self.button = button(tr("&Undo"), self._back)
        layout = QHBoxLayout(self)
        layout.addWidget(self._said, 1)
        layout.addWidget(self.button)
        self.hide()

    def offer(self, words: str, undo: Callable[[], object]) -> None:
        """Say what was done, and how it is undone."""
        self._undo = undo
        self._said.say(words)
        self.show()
        announce(self, words)

    def _back(self) -> None:
        undo, self._undo = self._undo, None
        around = self.parentWidget()
        if self.button.hasFocus() and around is not None:
            around.setFocus()  # the keyboard does not stay on what is gone
        self.hide()
        if undo is not None:
            undo()
