"""The main window: screens in a stack, the first of them at once. What they do is the conductor's."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtCore import QSettings, QTimer, Signal
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from ui.look import easy_to_hit
from ui.screens.welcome import Welcome
from ui.text import plain
from ui.translate import tr

if TYPE_CHECKING:  # Qt makes each of its types when it is first named: those the first paint does not need wait
    from PySide6.QtGui import QAction, QCloseEvent, QResizeEvent

_FIRST_WIDTH, _FIRST_HEIGHT = 1040, 700


class MainWindow(QMainWindow):
    """Paints quickly: it knows no engine, and only the screen that a new person sees."""

    closing = Signal()

    def __init__(self, settings: QSettings) -> None:
        super().__init__()
        self._settings = settings
        self.welcome = Welcome()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.welcome)
        self.setCentralWidget(self.stack)
        self._navigation: Any = None
        self.setWindowTitle(tr("Privacy Settings Auditor"))
        room = self.screen().availableSize()
        self.resize(min(_FIRST_WIDTH, room.width()), min(_FIRST_HEIGHT, room.height() - 40))
        if geometry := settings.value("geometry"):
            self.restoreGeometry(geometry)

    def add(self, screen: QWidget) -> None:
        """One more screen that can be shown, with nothing on it that is hard to hit."""
        easy_to_hit(screen)
        self.stack.addWidget(screen)

    def navigate_by(self, navigation: Any, above: QWidget) -> None:
        """Put the places beside the screens and a line above them, now that the first of them is painted."""
        self._navigation = navigation
        both, screens = QWidget(), QtWidgets.QVBoxLayout()
        screens.setSpacing(0)
        row = QtWidgets.QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(navigation)
        self.takeCentralWidget()
        screens.addWidget(above)
        screens.addWidget(self.stack, 1)
        row.addLayout(screens, 1)
        self.setCentralWidget(both)
        self._show_place(self.stack.currentWidget() or self.welcome)

    def present(self, screen: QWidget) -> None:
        """Bring a screen to the front, and the keyboard to it; who walks through the places stays among them."""
        self.stack.setCurrentWidget(screen)
        self._show_place(screen)
        if self._navigation is None or not self._navigation.hasFocus():
            screen.setFocus()

    def _show_place(self, screen: QWidget) -> None:
        if self._navigation is not None:
            self._navigation.setVisible(screen is not self.welcome)
            self._navigation.fit(self.width())
            self._navigation.show_place(screen)

    def resizeEvent(self, event: "QResizeEvent") -> None:  # noqa: N802 -- Qt calls it so
        super().resizeEvent(event)
        if self._navigation is not None:
            self._navigation.fit(self.width())

    def presents(self, screen: QWidget) -> bool:
        """Whether this screen is at the front."""
        return self.stack.currentWidget() is screen

    def action(self, menu: Any, words: str, keys: Any, act: Callable[[], Any]) -> "QAction":
        """A menu line with its shortcut."""
        action = QtGui.QAction(words, self)
        if keys is not None:
            action.setShortcut(keys)
        action.triggered.connect(lambda: act())
        menu.addAction(action)
        return action

    def whisper(self, words: str, milliseconds: int = 6_000) -> None:
        """A passing message at the lower edge."""
        self.statusBar().showMessage(plain(words), milliseconds)

    def tell(self, what: str, why: str = "", then: str = "") -> None:
        """A message that the person has to have read: what happened, why, what to do next."""
        box = QtWidgets.QMessageBox(self)
        box.setTextFormat(QtCore.Qt.TextFormat.PlainText)
        box.setIcon(QtWidgets.QMessageBox.Icon.Information)
        box.setWindowTitle(tr("Privacy Settings Auditor"))
        box.setText(plain(what))
        box.setInformativeText(plain(" ".join(part for part in (why, then) if part)))
        box.setAttribute(QtCore.Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def come_to_front(self) -> None:
        """Somebody started the program again: they want this window."""
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()

    def closeEvent(self, event: "QCloseEvent") -> None:  # noqa: N802 -- Qt calls it so
        self._settings.setValue("geometry", self.saveGeometry())
        self.closing.emit()
        super().closeEvent(event)


def after_first_paint(act: Callable[[], None]) -> None:
    """Do something once the window has been painted."""
    QTimer.singleShot(0, lambda: QTimer.singleShot(0, act))
