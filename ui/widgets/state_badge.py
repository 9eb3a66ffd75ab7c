"""Icon and word of a state, in its colour, as one thing that a screen reader reads as one."""

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from auditor.judge import State
from ui.states import colour, state_icon
from ui.text import PlainLabel
from ui.wording import state_word


class StateIcon(QLabel):
    """A state's icon, `size` lines high. Its word always stands beside it, so it says nothing to a screen reader."""

    def __init__(self, size: float) -> None:
        super().__init__()
        self._size = size
        self.setAccessibleName(" ")
        self.show_state(State.NOT_CHECKED)

    def show_state(self, state: State) -> None:
        """Show this state."""
        side = round(self.fontMetrics().height() * self._size)
        self.setPixmap(state_icon(state).pixmap(side, side))


class StateBadge(QWidget):
    """Shows one state."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = StateIcon(1.25)
        self._word = PlainLabel()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._icon)
        layout.addWidget(self._word, 1)

    def show_state(self, state: State, *, unread: bool = False) -> None:
        """Show this state; `unread`: kept by the person, though it was not read."""
        self._icon.show_state(state)
        self._word.say(state_word(state, unread=unread))
        palette = self._word.palette()
        palette.setColor(QPalette.ColorRole.WindowText, colour(state))
        self._word.setPalette(palette)
        font = self._word.font()
        font.setBold(True)
        self._word.setFont(font)
        self.setAccessibleName(state_word(state, unread=unread))
