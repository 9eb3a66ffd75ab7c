"""Tells a screen reader what just changed, where nothing that has the keyboard says so."""

from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QWidget

from ui.text import plain


def announce(widget: QWidget, words: str) -> None:
    """Say this politely. Before Qt 6.8 there is no such event, and then the name of the widget has to do."""
    from PySide6 import QtGui  # noqa: PLC0415 -- not every version has what is looked for

    kind = getattr(QtGui, "QAccessibleAnnouncementEvent", None)
    if kind is not None:
        QAccessible.updateAccessibility(kind(widget, plain(words)))
    else:
        QAccessible.updateAccessibility(QAccessibleEvent(widget, QAccessible.Event.Alert))
