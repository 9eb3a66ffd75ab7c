"""The line above the other screens while something is under way elsewhere: what it is, and the way there."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from ui.announce import announce
from ui.text import PlainLabel
from ui.translate import tr
from ui.widgets.plain_things import button


class UnderwayBar(QFrame):
    """Hidden while nothing is under way, or while the person is there already."""

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.words = PlainLabel()
        self.show_button = button(tr("Sho&w it"), self.wanted.emit)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 6, 24, 6)
        row.addWidget(self.words, 1)
        row.addWidget(self.show_button)
        self.hide()

    def say(self, words: str) -> None:
        """What is under way; empty when nothing is, or nothing that is out of sight."""
        if words and self.isHidden():
            announce(self, words)
        self.words.say(words)
        self.setVisible(bool(words))
