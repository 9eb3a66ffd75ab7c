"""Qt's translator, and nothing that takes time to load."""

from PySide6.QtCore import QCoreApplication


def tr(text: str, context: str = "Window") -> str:
    """The text in the person's language."""
    return QCoreApplication.translate(context, text)
