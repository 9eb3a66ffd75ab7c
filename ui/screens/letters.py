"""What still waits for an answer, and what was answered."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from auditor.letters.model import Letter
from ui.text import PlainLabel, plain
from ui.translate import tr
from ui.widgets.plain_things import Heading, button, column
from ui.widgets.undo_bar import UndoBar


class Letters(QWidget):
    """`answered`, `complain` and `forget` carry a letter."""

    answered = Signal(object)
    complain = Signal(object)
    forget = Signal(object)
    back = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._letters: tuple[Letter, ...] = ()
        self._overdue: frozenset[str] = frozenset()
        self._said, self.undo_bar = PlainLabel(), UndoBar()
        self.table = QTableWidget(0, 6)
        self.table.setHorizontalHeaderLabels(
            [tr("Account"), tr("About"), tr("What you asked for"), tr("Sent"), tr("Due"), tr("State")]
        )
        self.table.setAccessibleName(tr("Letters"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.table.itemSelectionChanged.connect(self._enable)
        self.answer_button = button(tr("&Answer received"), lambda: self._give(self.answered))
        self.complain_button = button(tr("Draft a &complaint…"), lambda: self._give(self.complain))
        self.forget_button = button(tr("&Remove from this list"), lambda: self._give(self.forget))
        row = QHBoxLayout()
        for one in (self.answer_button, self.complain_button, self.forget_button):
            row.addWidget(one)
        row.addStretch()
        layout = column(self)
        layout.addWidget(Heading(tr("Letters")))
        layout.addWidget(self._said)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.undo_bar)
        layout.addLayout(row)
        self.setFocusProxy(self.table)
        self.show_letters((), (), {}, lambda _: ("", ""), "en")

    def show_letters(
        self, letters: Sequence[Letter], overdue: Sequence[str], rights: Mapping[str, Mapping[str, str]],
        told: Callable[[Letter], tuple[str, str]], language: str,
    ) -> None:  # fmt: skip
        """These letters, first what is due first. `told` says whose account a letter is about, and what setting."""
        before = self.chosen()
        self._letters, self._overdue = tuple(letters), frozenset(overdue)
        self.table.setRowCount(len(letters))
        for row, letter in enumerate(letters):
            names = rights.get(letter.right, {})
            cells = (
                *told(letter), names.get(language) or names.get("en", letter.right),
                _day(letter.sent), _day(letter.due), self._state(letter),
            )  # fmt: skip
            for place, words in enumerate(cells):
                self.table.setItem(row, place, QTableWidgetItem(plain(words)))
        none = tr("No letters yet. Where a setting has no switch, the checklist offers to write one.")
        explained = tr(
            "A deadline counts from the day you sent it; public holidays are not considered. This is not legal advice."
        )
        self._said.say(explained if letters else none)
        self.table.clearSelection()
        self.table.setCurrentCell(-1, -1)
        ids = [letter.id for letter in letters]
        if before is None or before.id in ids:  # who removed one has not chosen another yet
            self.table.selectRow(ids.index(before.id) if before else 0)
        self._enable()

    def chosen(self) -> Letter | None:
        """The letter the person looks at."""
        row = self.table.currentRow()
        return self._letters[row] if 0 <= row < len(self._letters) else None

    def _state(self, letter: Letter) -> str:
        if letter.answered:
            return tr("Answered {day}").format(day=_day(letter.answered))
        return tr("Overdue") if letter.id in self._overdue else tr("Waiting")

    def _enable(self) -> None:
        letter = self.chosen()
        self.answer_button.setEnabled(letter is not None)
        self.answer_button.setText(tr("&No answer yet") if letter and letter.answered else tr("&Answer received"))
        self.complain_button.setEnabled(letter is not None and letter.id in self._overdue)
        self.forget_button.setEnabled(letter is not None)

    def _give(self, signal: object) -> None:
        letter = self.chosen()
        if letter is not None:
            signal.emit(letter)  # type: ignore[attr-defined]


def waiting_words(letters: Sequence[Letter], overdue: Sequence[str]) -> str:
    """“2 letters wait for an answer · 1 is overdue”, or nothing."""
    waiting = sum(not letter.answered for letter in letters)
    if not waiting:
        return ""
    told = tr("Letters that wait for an answer: {n}").format(n=waiting)
    return f"{told} · {tr('overdue: {n}').format(n=len(overdue))}" if overdue else told


def _day(day: str) -> str:
    return QLocale().toString(QDate.fromString(day, Qt.DateFormat.ISODate), QLocale.FormatType.ShortFormat)
