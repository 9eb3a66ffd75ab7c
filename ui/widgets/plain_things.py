"""Small widgets that every screen is made of: headings, buttons large enough, a scrolling column."""

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ui.text import PlainLabel

TITLE: Final = 1.5
SECTION: Final = 1.15
BUTTON_HEIGHT: Final = 32


class Heading(PlainLabel):
    """A heading, larger and bold by the factor given."""

    def __init__(self, words: str, size: float = TITLE, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * size)
        font.setBold(True)
        self.setFont(font)


def button(words: str, act: Callable[[], Any] | None = None, *, main: bool = False) -> QPushButton:
    """A button with a target of at least 24 pixels, whatever the text's size; `main` is what Enter presses."""
    made = QPushButton(words)
    made.setMinimumHeight(max(BUTTON_HEIGHT, made.fontMetrics().height() + 12))
    made.setAutoDefault(True)
    make_main(made, main=main)
    if act is not None:
        made.clicked.connect(lambda: act())
    return made


def make_main(one: QPushButton, *, main: bool) -> None:
    """Whether this is the button that Enter presses, and that looks so."""
    one.setDefault(main)
    if one.font().bold() != main:
        font = one.font()
        font.setBold(main)
        one.setFont(font)


def scrolling(inside: QWidget, name: str) -> QScrollArea:
    """A frameless area that scrolls up and down, with a name for who cannot see it."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inside)
    area.setAccessibleName(name)
    return area


def column(screen: QWidget) -> QVBoxLayout:
    """The layout of a screen, with the margins that all of them have."""
    layout = QVBoxLayout(screen)
    layout.setContentsMargins(24, 20, 24, 20)
    layout.setSpacing(10)
    return layout
