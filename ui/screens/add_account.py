"""Choosing a service, and how to get signed in to it."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from auditor.accounts.model import Account
from auditor.events import ServiceDescribed, ServiceRow
from ui.text import PlainLabel, plain
from ui.translate import tr
from ui.widgets.account_form import AccountForm
from ui.widgets.plain_things import Heading, button, column, scrolling

_ROW: Final = 0x0101
_LIST, _FORM = 2, 3


class AddAccount(QWidget):
    """`described` asks for all about a service; `chosen` carries a NewAccount."""

    described = Signal(str)
    chosen = Signal(object)
    back = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[ServiceRow, ...] = ()
        self._accounts: tuple[Account, ...] = ()
        self.search = QLineEdit(placeholderText=tr("Search services"))
        self.search.setAccessibleName(tr("Search services"))
        self.search.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Services"))
        self._none = PlainLabel(
            tr("No such service is known yet. “Read any site…” in the menu reads any page you open.")
        )
        self.form = AccountForm()
        self._missing = PlainLabel()
        self.add = button(tr("Add this account"), self._add, main=True)
        self._arrange()
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self._into_form)
        self.list.activated.connect(self._into_form)
        self.list.currentItemChanged.connect(lambda: self._show_form())
        self.form.changed.connect(self._tell_what_is_missing)
        QShortcut(QKeySequence.StandardKey.Find, self, self.search.setFocus, context=_within())
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.back.emit, context=_within())
        self._show_form()

    def _arrange(self) -> None:
        left, sides, row = QVBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for part in (self.search, self.list, self._none):
            left.addWidget(part)
        sides.addLayout(left, _LIST)
        sides.addWidget(scrolling(self.form, tr("How to get signed in")), _FORM)
        row.addWidget(button(tr("Back"), self.back.emit))
        row.addWidget(self.add)
        row.addWidget(self._missing, 1)
        layout = column(self)
        layout.addWidget(Heading(tr("Add an account")))
        layout.addLayout(sides, 1)
        layout.addLayout(row)
        self._none.hide()
        self.setFocusProxy(self.search)

    def show_services(self, rows: Iterable[ServiceRow], accounts: Iterable[Account]) -> None:
        """Everything the catalogue knows, and the accounts there are already."""
        self._rows, self._accounts = tuple(rows), tuple(accounts)
        self._filter(self.search.text())

    def describe(self, event: ServiceDescribed, language: str) -> None:
        """All about the service that is chosen."""
        self.form.describe(event, language)

    def _filter(self, typed: str) -> None:
        self.list.clear()
        for row in found(self._rows, typed):
            item = QListWidgetItem(plain(row.name), self.list)
            item.setData(_ROW, row.id)
        self._none.setVisible(bool(self._rows) and not self.list.count())
        if typed and self.list.count():
            self.list.setCurrentRow(0)
        self._show_form()

    def _show_form(self) -> None:
        item = self.list.currentItem()
        chosen = next((row for row in self._rows if item is not None and row.id == item.data(_ROW)), None)
        self.form.show_row(chosen, self._accounts)
        if chosen is not None:
            self.described.emit(chosen.id)
        self._tell_what_is_missing()

    def _tell_what_is_missing(self) -> None:
        missing = self.form.missing
        self.add.setEnabled(not missing)
        self._missing.say(missing)

    def _into_form(self) -> None:
        if self.list.currentItem() is not None:
            self.form.radios[self.form.way].setFocus()

    def _add(self) -> None:
        if not self.form.missing:
            self.chosen.emit(self.form.new_account)


def found(rows: Iterable[ServiceRow], typed: str) -> list[ServiceRow]:
    """The services that fit what is typed: those whose name begins so first, then other names and addresses."""
    words = typed.casefold().split()

    def text(row: ServiceRow) -> str:
        return " ".join((row.name, row.id, *row.known_as)).casefold()

    fitting = [row for row in rows if all(word in text(row) for word in words)]
    return sorted(fitting, key=lambda row: not row.name.casefold().startswith(typed.casefold().strip()))


def _within() -> Qt.ShortcutContext:
    return Qt.ShortcutContext.WidgetWithChildrenShortcut
