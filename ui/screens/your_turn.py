"""The person's turn: sign in, drive a window, say what a page says, or agree to a visit. There is never a hurry."""

from collections.abc import Sequence
from urllib.parse import urlsplit

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QListWidget, QPushButton, QVBoxLayout, QWidget

from auditor.catalogue.answers import choices_of
from auditor.catalogue.model import Setting
from ui.text import PlainLabel, plain
from ui.translate import tr

_MOST_LINES = 500


class YourTurn(QWidget):
    """One turn at a time. `finished`, `read`, `told` (setting, value) and `agreed` carry what the person does."""

    finished = Signal()
    read = Signal()
    told = Signal(str, str)
    agreed = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._title = PlainLabel(tr("Your turn"))
        font = self._title.font()
        font.setPointSizeF(font.pointSizeF() * 1.5)
        font.setBold(True)
        self._title.setFont(font)
        self._says = PlainLabel()
        self._lines = QListWidget()
        self._lines.setAccessibleName(tr("What was read"))
        self._questions = QWidget()
        self.finish_button = self._button(tr("I have finished"), self.finished.emit)
        self.read_button = self._button(tr("Read this page"), self._read)
        self.yes_button = self._button(tr("Go on"), lambda: self.agreed.emit(True))
        self.no_button = self._button(tr("Do not visit it"), lambda: self.agreed.emit(False))
        row = QHBoxLayout()
        for button in self._buttons():
            row.addWidget(button)
        row.addStretch()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(24, 20, 24, 20)
        for part in (self._title, self._says, self._questions):
            self._layout.addWidget(part)
        self._layout.addWidget(self._lines, 1)
        self._layout.addStretch()
        self._layout.addLayout(row)
        self._show()

    def sign_in(self, service: str, address: str, *, challenge: bool) -> None:
        """An ordinary window is open in which the person signs in."""
        host = urlsplit(address).netloc
        if challenge:
            words = tr("{service} asks for something only you can give. A normal browser window is open at {host}.")
        else:
            words = tr("A normal browser window is open at {host}, to sign in to {service}.")
        end = tr("Sign in there, then close it, or say here that you are signed in. This app cannot see what you type.")
        self._says.say(f"{words.format(service=plain(service), host=plain(host))} {end}")
        self.finish_button.setText(tr("I'm signed in"))
        self._show(self.finish_button)

    def drive(self, service: str, address: str) -> None:
        """A window is open that the person drives; the program reads what they open, when they say so."""
        words = tr("A browser window is open at {host}. Go to any page of your settings there, then have it read here.")
        self._says.say(words.format(host=plain(urlsplit(address).netloc or service)))
        self.finish_button.setText(tr("I have finished"))
        self.read_button.setEnabled(True)
        self._lines.clear()
        self._show(self.read_button, self.finish_button, self._lines)

    def ask(self, service: str, settings: Sequence[tuple[Setting, str]]) -> None:
        """Each setting with its full address; the person opens it in their own browser and says what it says."""
        words = tr("Nothing is read for {service}: open each page in your own browser, and say here what it says.")
        self._says.say(words.format(service=plain(service)))
        self.finish_button.setText(tr("I have finished"))
        fresh = QWidget()
        form = QFormLayout(fresh)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for setting, address in settings:
            form.addRow(*self._question(setting, address))
        self._layout.replaceWidget(self._questions, fresh)
        self._questions.deleteLater()
        self._questions = fresh
        self._show(self.finish_button, self._questions)

    def notice(self, words: str) -> None:
        """What a service's terms say, before it is visited for the first time."""
        self._says.say(words)
        self._show(self.yes_button, self.no_button)

    def add(self, line: str) -> None:
        """One more thing that was read."""
        self.read_button.setEnabled(True)
        self._lines.addItem(plain(line))
        while self._lines.count() > _MOST_LINES:
            self._lines.takeItem(0)
        self._lines.scrollToBottom()

    def _question(self, setting: Setting, address: str) -> tuple[PlainLabel, QWidget]:
        label = next((texts[0] for texts in setting.labels.values()), setting.id)
        answer = QComboBox()
        answer.setAccessibleName(plain(label))
        answer.setEditable(not choices_of(setting))
        answer.addItems(["", *map(plain, choices_of(setting))])
        answer.activated.connect(lambda _row: self._tell(setting.id, answer.currentText()))
        page = QPushButton(tr("Open this page"))
        page.setAccessibleName(tr("Open the page of {setting}").format(setting=plain(label)))
        page.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(address)))
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(answer, 1)
        across.addWidget(page)
        return PlainLabel(label), row

    def _tell(self, setting: str, value: str) -> None:
        if value:
            self.told.emit(setting, value)

    def _read(self) -> None:
        self.read_button.setEnabled(False)
        self.read.emit()

    def _buttons(self) -> tuple[QPushButton, ...]:
        return self.read_button, self.finish_button, self.yes_button, self.no_button

    def _show(self, *shown: QWidget) -> None:
        """Only what this turn needs; the keyboard goes to the first of it."""
        for part in (*self._buttons(), self._lines, self._questions):
            part.setVisible(part in shown)
        if shown:
            self.setFocusProxy(shown[0])

    @staticmethod
    def _button(words: str, act: object) -> QPushButton:
        button = QPushButton(words)
        button.setMinimumHeight(max(32, button.fontMetrics().height() + 12))
        button.clicked.connect(act)
        return button
