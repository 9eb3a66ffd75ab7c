"""Findings in the order to act: the list on the left, the chosen one in full on the right."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from auditor.catalogue.model import Service, Setting
from auditor.judge import Finding, State
from ui.models.findings import FINDING_ROLE, NAME, ORDER, STATE, FindingsFilter, FindingsModel
from ui.screens.detail import Detail
from ui.text import PlainLabel
from ui.translate import tr
from ui.wording import state_word


class Checklist(QWidget):
    """The list is worked with the keyboard alone: arrows choose, Enter opens, F5 checks again."""

    open_page = Signal(object)
    check_again = Signal(object)
    keep = Signal(object)
    letter = Signal(object)
    back = Signal()
    export = Signal()
    guide = Signal()

    def __init__(self, model: FindingsModel, language: str = "en") -> None:
        super().__init__()
        self._services: dict[str, Service] = {}
        self._account = ""
        self.model = model
        self.filter = FindingsFilter(model)
        self.table = QTableView()
        self.detail = Detail(language)
        self._search = QLineEdit()
        self._states = QComboBox()
        self._said = PlainLabel()
        self._set_up_table()
        self._arrange()
        self._connect()
        self.setFocusProxy(self.table)

    def _set_up_table(self) -> None:
        table = self.table
        table.setModel(self.filter)
        table.setSortingEnabled(True)
        table.sortByColumn(STATE, Qt.SortOrder.AscendingOrder)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setAccessibleName(tr("Settings"))
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(max(28, table.fontMetrics().height() + 12))
        header = table.horizontalHeader()
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(STATE, QHeaderView.ResizeMode.Interactive)
        table.setColumnWidth(STATE, table.fontMetrics().horizontalAdvance(state_word(State.AS_WANTED)) + 56)

    def _arrange(self) -> None:
        self._search.setPlaceholderText(tr("Search (Ctrl+F)"))
        self._search.setAccessibleName(tr("Search settings"))
        self._search.setClearButtonEnabled(True)
        self._states.setAccessibleName(tr("Show only one state"))
        self._states.addItem(tr("Every state"), None)
        for state in ORDER:
            self._states.addItem(state_word(state), state)
        back = QPushButton(tr("Back to accounts"))
        back.clicked.connect(self.back)
        export = QPushButton(tr("Export…"))
        export.clicked.connect(self.export)
        guide = QPushButton(tr("&Guide me through these"))
        guide.clicked.connect(self.guide)
        top = QHBoxLayout()
        for part in (back, self._search, self._states, guide, export):
            top.addWidget(part, 1 if part is self._search else 0)
        split = QSplitter()
        split.addWidget(self.table)
        split.addWidget(self.detail)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.addLayout(top)
        layout.addWidget(self._said)
        layout.addWidget(split, 1)

    def _connect(self) -> None:
        self._search.textChanged.connect(self.filter.search)
        self._search.textChanged.connect(lambda: self._count())
        self._states.currentIndexChanged.connect(lambda: self._refilter())
        self.table.selectionModel().currentRowChanged.connect(self._choose)
        self.table.activated.connect(lambda index: self.open_page.emit(index.siblingAtColumn(0).data(FINDING_ROLE)))
        self.detail.open_page.connect(self.open_page)
        self.detail.check_again.connect(self.check_again)
        self.detail.keep.connect(self.keep)
        self.detail.letter.connect(self.letter)
        self.model.dataChanged.connect(lambda: self._again())
        for keys, act in (
            (QKeySequence.StandardKey.Find, self._search.setFocus),
            (QKeySequence.StandardKey.Refresh, self._recheck),
            (QKeySequence(Qt.Key.Key_Escape), self.back.emit),
        ):
            QShortcut(keys, self, act, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def show_account(self, account: str) -> None:
        """Only this account's settings; all of them for an empty id."""
        self._account = account
        self._refilter()
        if self.filter.rowCount():
            self.table.selectRow(0)

    def know(self, service: Service) -> None:
        """All that the catalogue says about a service."""
        self._services[service.id] = service
        self._again()

    def chosen(self) -> Finding | None:
        """The finding the person is looking at."""
        index = self.table.currentIndex()
        finding: Finding | None = index.siblingAtColumn(0).data(FINDING_ROLE) if index.isValid() else None
        return finding

    def _recheck(self) -> None:
        finding = self.chosen()
        if finding is not None:
            self.check_again.emit(finding)

    def _refilter(self) -> None:
        self.filter.only(account=self._account, state=self._states.currentData())
        self._count()

    def _count(self) -> None:
        shown, whole = self.filter.rowCount(), self.model.rowCount()
        self._said.say(tr("{shown} of {whole} settings").format(shown=shown, whole=whole))

    def _choose(self, index: QModelIndex) -> None:
        del index
        self._again()

    def _again(self) -> None:
        finding = self.chosen()
        title = self.model.title(finding) if finding else ""
        self.detail.show_finding(finding, self._setting(finding), title)

    def _setting(self, finding: Finding | None) -> Setting | None:
        service = self._services.get(finding.service) if finding else None
        return service.setting(finding.setting) if service and finding else None
