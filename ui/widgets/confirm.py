"""A question before something is gone for good: Cancel is what Enter presses."""

from collections.abc import Callable

from PySide6.QtWidgets import QMessageBox, QWidget

from ui.text import plain


def confirm(parent: QWidget, name: str, words: str, more: str, go: str, act: Callable[[], object]) -> None:
    """Ask; `act` where the person presses `go`. `name` is what the box is called among the window's."""
    box = QMessageBox(parent)
    box.setObjectName(name)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setText(plain(words))
    box.setInformativeText(more)
    yes = box.addButton(go, QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    box.buttonClicked.connect(lambda pressed: act() if pressed is yes else None)
    box.open()
