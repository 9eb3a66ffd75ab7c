"""The places of the window, one under the other: always in sight, worked with the mouse or the arrow keys."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from ui.look import icon
from ui.text import tooltip
from ui.translate import tr

_NARROW_LETTERS: Final = 64
_LEAST_HEIGHT: Final = 32


@dataclass(frozen=True, slots=True)
class Place:
    """One line of the navigation: what it is called, its icon, its screen, and what brings it to the front."""

    words: str
    icon: str
    screen: QWidget
    open: Callable[[], Any]


class Navigation(QListWidget):
    """Choosing a place shows it at once; Enter or → goes on into it. In a narrow window only the icons are left."""

    def __init__(self, places: Sequence[Place]) -> None:
        super().__init__()
        self.places = tuple(places)
        self._narrow = False
        self.setAccessibleName(tr("Places"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        for place in self.places:
            item = QListWidgetItem(self)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, place.words)
            item.setToolTip(tooltip(place.words))
        self._draw()
        self.currentRowChanged.connect(self._go)

    def show_place(self, screen: QWidget) -> None:
        """Mark the place of this screen, without going there. A screen that is no place marks none."""
        self.blockSignals(True)
        row = next((number for number, place in enumerate(self.places) if place.screen is screen), -1)
        self.setCurrentRow(row)
        self.blockSignals(False)

    def fit(self, width: int) -> None:
        """Take little room where there is little: `width` is the whole window's, in pixels."""
        narrow = width < self.fontMetrics().averageCharWidth() * _NARROW_LETTERS * 2
        if narrow != self._narrow:
            self._narrow = narrow
            self._draw()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 -- Qt calls it so
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._draw()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        forward = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if event.key() in forward and self.currentRow() >= 0:
            self.places[self.currentRow()].screen.setFocus()
            return
        super().keyPressEvent(event)

    def _go(self, row: int) -> None:
        if row >= 0:
            self.places[row].open()

    def _draw(self) -> None:
        side = self.fontMetrics().height() + 2
        self.setIconSize(QSize(side, side))
        height = max(_LEAST_HEIGHT, self.fontMetrics().height() + 16)
        widest = max(self.fontMetrics().horizontalAdvance(place.words) for place in self.places)
        width = side + (20 if self._narrow else widest + 40)
        for row, place in enumerate(self.places):
            item = self.item(row)
            item.setText("" if self._narrow else place.words)
            item.setIcon(icon(place.icon))
            item.setSizeHint(QSize(width, height))
        self.setFixedWidth(width + 4)
