"""The person's turn: sign in, drive a window, say what a page says, or agree to a visit. There is never a hurry."""

from collections.abc import Sequence
from urllib.parse import urlsplit

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QListWidget, QPushButton, QScrollArea, QVBoxLayout, QWidget

from auditor.catalogue.answers import choices_of
from auditor.catalogue.model import Setting
from ui.text import PlainLabel, plain
from ui.translate import tr, trn
from ui.widgets.plain_things import Heading, button, column, scrolling
from ui.wording import value_word

_MOST_LINES = 500


class YourTurn(QWidget):
    """One turn at a time. The signals say what the person does; `told` carries a setting and its value."""

    finished = Signal()
    skipped = Signal()
    stop = Signal()
    read = Signal()
    told = Signal(str, str)
    agreed = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._says, self._more = PlainLabel(), PlainLabel()
        self._lines = QListWidget()
        self._lines.setAccessibleName(tr("What was read"))
        self._questions: QScrollArea = scrolling(QWidget(), tr("Questions"))
        self.finish_button = button(tr("I have finished"), self.finished.emit, main=True)
        self.read_button = button(tr("Read this page"), self._read)
        self.yes_button = button(tr("Go on"), lambda: self.agreed.emit(True), main=True)
        self.no_button = button(tr("Do not visit it"), lambda: self.agreed.emit(False))
        self.skip_button = button(tr("Skip this account"), self.skipped.emit)
        self.stop_button = button(tr("Stop"), self.stop.emit)
        row = QHBoxLayout()
        for one in self._buttons():
            row.addWidget(one)
        row.addStretch()
        layout = column(self)
        for part in (Heading(tr("Your turn")), self._says, self._more):
            layout.addWidget(part)
        layout.addWidget(self._questions, 1)
        layout.addWidget(self._lines, 1)
        layout.addStretch()
        layout.addLayout(row)
        self._show()

    def sign_in(self, service: str, address: str, *, challenge: bool, again: bool = False) -> None:
        """An ordinary window is open in which the person signs in; `again` where they were not signed in before."""
        host = urlsplit(address).netloc
        if challenge:
            words = tr("{service} asks for something only you can give. A normal browser window is open at {host}.")
        else:
            words = tr("A normal browser window is open at {host}, to sign in to {service}.")
        not_yet = tr("The page still asked to sign in.") + " " if again else ""
        end = tr("Sign in there, then close it, or say here that you are signed in. This app cannot see what you type.")
        self._says.say(f"{not_yet}{words.format(service=plain(service), host=plain(host))} {end}")
        self.finish_button.setText(tr("I'm signed in"))
        self._show(self.finish_button, self.skip_button, self.stop_button)

    def more_wait(self, number: int) -> None:
        """How many other turns come after this one."""
        words = trn("One more account waits for you after this.", "%n more accounts wait for you after this.", number)
        self._more.say(words if number else "")
        self._more.setVisible(number > 0)

    def drive(self, service: str, address: str) -> None:
        """A window is open that the person drives; the program reads what they open, when they say so."""
        words = tr("A browser window is open at {host}. Go to any page of your settings there, then have it read here.")
        self._says.say(words.format(host=plain(urlsplit(address).netloc or service)))
        self.finish_button.setText(tr("I have finished"))
        self.read_button.setEnabled(True)
        self._lines.clear()
        self._show(self.read_button, self.finish_button, self.stop_button, self._lines)

    def ask(self, service: str, settings: Sequence[tuple[Setting, str]]) -> None:
        """Each setting with its full address; the person opens it in their own browser and says what it says."""
        words = tr("Nothing is read for {service}: open each page in your own browser, and say here what it says.")
        self._says.say(words.format(service=plain(service)))
        self.finish_button.setText(tr("I have finished"))
        fresh = QWidget()
        rows = QVBoxLayout(fresh)
        for setting, address in settings:
            for part in self._question(setting, address):
                rows.addWidget(part)
            rows.addSpacing(8)
        rows.addStretch()
        self._questions.setWidget(fresh)
        self._show(self.finish_button, self.stop_button, self._questions)

    def notice(self, words: str) -> None:
        """What a service's terms say, before it is visited for the first time."""
        self._says.say(words)
        self._show(self.yes_button, self.no_button, self.stop_button)

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
        answer.addItem("")
        for choice in choices_of(setting):
            answer.addItem(plain(value_word(choice)), choice)
        answer.activated.connect(lambda _row: self._tell(setting.id, answer.currentData() or answer.currentText()))
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
        return (
            self.read_button, self.finish_button, self.yes_button, self.no_button, self.skip_button, self.stop_button,
        )  # fmt: skip

    def _show(self, *shown: QWidget) -> None:
        """Only what this turn needs; the keyboard goes to the first of it."""
        for part in (*self._buttons(), self._lines, self._questions):
            part.setVisible(part in shown)
        if shown:
            self.setFocusProxy(shown[0])
