"""Choosing a service and how to get signed in to it."""

import locale

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from auditor.accounts.model import Way
from auditor.events import ServiceRow
from ui.text import PlainLabel, plain
from ui.translate import tr

_ID_ROLE = 0x0101


class AddAccount(QWidget):
    """`chosen` carries service, way, user name, region and plan."""

    chosen = Signal(str, str, str, str, str)
    back = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[ServiceRow, ...] = ()
        title = PlainLabel(tr("Add an account"))
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 1.5)
        font.setBold(True)
        title.setFont(font)
        self._search = QLineEdit(placeholderText=tr("Search services"))
        self._search.setAccessibleName(tr("Search services"))
        self._search.textChanged.connect(self._filter)
        self._list = QListWidget()
        self._list.setAccessibleName(tr("Services"))
        self._list.currentItemChanged.connect(lambda: self._ready())
        self._way = QComboBox()
        for way, words in self._ways():
            self._way.addItem(words, way.value)
        self._name = QLineEdit()
        self._region = QLineEdit((locale.getlocale()[0] or "").partition("_")[2][:2])
        self._plan = QLineEdit()
        self._add = QPushButton(tr("Add this account"))
        self._add.clicked.connect(self._chose)
        self._back = QPushButton(tr("Back"))
        self._back.clicked.connect(self.back)
        self._arrange(title)
        self._ready()

    @staticmethod
    def _ways() -> list[tuple[Way, str]]:
        return [
            (Way.SELF, tr("I'll sign in myself, in an ordinary browser window")),
            (Way.PASSWORD, tr("Sign me in with a password from my keyring")),
            (Way.PAGE, tr("Read the page I opened")),
            (Way.GUIDE, tr("Guide me; nothing is read")),
        ]

    def _arrange(self, title: PlainLabel) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(tr("&How to get signed in"), self._way)
        form.addRow(tr("&User name"), self._name)
        form.addRow(tr("&Country (a guess from this computer; correct it)"), self._region)
        form.addRow(tr("&Plan, if you pay for one"), self._plan)
        for field, words in (
            (self._way, tr("How to get signed in")), (self._name, tr("User name")), (self._region, tr("Country")),
            (self._plan, tr("Plan")),
        ):  # fmt: skip
            field.setAccessibleName(words)
        self._said = PlainLabel(
            tr(
                "Services may not like programs that visit for you, even for your own account. This one reads your "
                "settings pages and changes nothing; whether you want that is up to you."
            )
        )
        buttons = QHBoxLayout()
        for button in (self._back, self._add):
            button.setMinimumHeight(max(32, button.fontMetrics().height() + 12))
            buttons.addWidget(button)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        for part in (title, self._search, self._list):
            layout.addWidget(part)
        layout.addLayout(form)
        layout.addWidget(self._said)
        layout.addLayout(buttons)

    def show_services(self, rows: tuple[ServiceRow, ...]) -> None:
        """Everything the catalogue knows."""
        self._rows = rows
        self._filter(self._search.text())

    def _filter(self, words: str) -> None:
        self._list.clear()
        for row in self._rows:
            if all(word in f"{row.name} {row.id}".casefold() for word in words.casefold().split()):
                told = tr("{name}: {readable} of {settings} settings can be read")
                item = QListWidgetItem(
                    plain(told.format(name=row.name, readable=row.readable, settings=row.settings)), self._list
                )
                item.setData(_ID_ROLE, row.id)
        self._ready()

    def _ready(self) -> None:
        self._add.setEnabled(self._list.currentItem() is not None)

    def _chose(self) -> None:
        service = str(self._list.currentItem().data(_ID_ROLE))
        self.chosen.emit(
            service, self._way.currentData(), self._name.text().strip(), self._region.text().strip().upper(),
            self._plan.text().strip(),
        )  # fmt: skip
