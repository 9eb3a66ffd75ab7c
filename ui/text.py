"""The one place where text that we did not write becomes something Qt shows: always plain, never markup (R33).

Labels, tooltips and message boxes guess HTML by default, and an ampersand becomes a keyboard shortcut.
"""

from typing import Final

from PySide6 import QtCore
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QWidget

_ISOLATE, _POP = "\u2068", "\u2069"
_BIDI: Final = {
    ord(character): None for character in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200b\ufeff\x00"
}
_LEFTWARD: Final = frozenset({"R", "AL", "AN"})
LONGEST: Final = 2_000
_NARROWEST: Final = 8
PLAIN_TEXT: Final = 0
"""Qt.TextFormat.PlainText. To load `Qt`, with all its enumerations, takes longer than the first paint may."""


def plain(text: str) -> str:
    """Foreign text, bounded, without characters that reorder or hide what stands beside it."""
    kept = text[:LONGEST].translate(_BIDI)
    if kept.isascii():
        return kept
    import unicodedata  # noqa: PLC0415 -- the window is painted before it is needed

    leftward = any(unicodedata.bidirectional(character) in _LEFTWARD for character in kept)
    return f"{_ISOLATE}{kept}{_POP}" if leftward else kept


def tooltip(text: str) -> str:
    """Foreign text for a tooltip, which Qt would read as HTML."""
    import html  # noqa: PLC0415 -- the window is painted before anything has a tooltip

    return html.escape(plain(text))


def caption(text: str) -> str:
    """Foreign text on a button, tab or menu, where an ampersand would become a shortcut."""
    return plain(text).replace("&", "&&")


class PlainLabel(QLabel):
    """A label that never renders markup, wraps, and can be selected with mouse and keyboard where asked."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, selectable: bool = False) -> None:
        super().__init__(parent)
        self.setProperty("textFormat", PLAIN_TEXT)
        self.setWordWrap(True)
        if selectable:
            self.setTextInteractionFlags(QtCore.Qt.TextInteractionFlag.TextSelectableByMouse)
        self.say(text)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 -- Qt calls it so
        """Narrow and one line high: the layout asks for the height a width needs, and scroll areas scroll."""
        metrics = self.fontMetrics()
        return QSize(metrics.averageCharWidth() * _NARROWEST, metrics.height())

    def say(self, text: str) -> None:
        """Show this text."""
        self.setText(plain(text))
        self.setAccessibleName(plain(text))
