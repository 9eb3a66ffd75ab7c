"""A question before something is gone for good, or cut short: to leave it as it is is what Enter presses."""

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QMessageBox, QWidget

from ui.text import plain

_CANCEL: Final = QMessageBox.StandardButton.Cancel


def confirm(
    parent: QWidget, name: str, words: str, more: str, go: str, act: Callable[[], object], stay: str = ""
) -> None:  # fmt: skip
    """Ask; `act` where the person presses `go`. `name` is what the box is called among the window's.

    `stay` says what the other button does, where Cancel would not say it.
    """
    box = QMessageBox(parent)
    box.setObjectName(name)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setText(plain(words))
    box.setInformativeText(more)
    yes = box.addButton(go, QMessageBox.ButtonRole.DestructiveRole)
    no = box.addButton(stay, QMessageBox.ButtonRole.RejectRole) if stay else box.addButton(_CANCEL)
    box.setDefaultButton(no)
    box.setEscapeButton(no)
    box.buttonClicked.connect(lambda pressed: act() if pressed is yes else None)
    box.open()
