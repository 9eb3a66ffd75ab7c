"""Findings in the order to act: the list on the left, the chosen one in full on the right."""

from collections.abc import Iterable
from typing import Any, Final

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from auditor.catalogue.advice import Advice
from auditor.catalogue.model import Category, Service, Setting, Severity
from auditor.events import KeptRow, ServiceDescribed
from auditor.judge import Finding, State
from ui.models.findings import FINDING_ROLE, NAME, ORDER, SERVICE, SEVERITY, STATE, FindingsModel
from ui.models.shown import FindingsFilter
from ui.screens.detail import Detail
from ui.text import PlainLabel, plain
from ui.translate import tr, trn
from ui.widgets.new_controls import NewControls
from ui.widgets.plain_things import button, column
from ui.widgets.undo_bar import UndoBar
from ui.wording import category_word, severity_word, state_word

_DETAIL_SHARE: Final = (3, 2)
_NARROW_LINES: Final = 2
_LEAST_ICON: Final = 16
_LEAST_NAME: Final = 18
"""So many letters of a setting's name are shown before other columns have room."""


class Checklist(QWidget):
    """The list is worked with the keyboard alone: arrows choose, Enter opens, F5 checks again."""

    open_page = Signal(object)
    check_again = Signal(object)
    keep = Signal(object)
    want = Signal(object)
    letter = Signal(object)
    back = Signal()
    export = Signal()
    guide = Signal(list)

    def __init__(self, model: FindingsModel, language: str = "en") -> None:
        super().__init__()
        self._language = language
        self._services: dict[str, Service] = {}
        self._advice: dict[tuple[str, str], Advice] = {}
        self._not_advice = ""
        self._at: tuple[str, str] = ("", "")
        self.model = model
        self.filter = FindingsFilter(model)
        self.table = QTableView()
        self.detail = Detail(language)
        self.new_controls, self.undo_bar = NewControls(), UndoBar()
        self._search = QLineEdit()
        self._filters: dict[str, QComboBox] = {}
        self._said = PlainLabel()
        self._set_up_table()
        self._arrange()
        self._connect()
        self.setFocusProxy(self.table)
        self._restore()

    def _set_up_table(self) -> None:
        table = self.table
        table.setModel(self.filter)
        table.setSortingEnabled(True)
        table.sortByColumn(STATE, Qt.SortOrder.AscendingOrder)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        side = max(_LEAST_ICON, table.fontMetrics().height())
        table.setIconSize(QSize(side, side))  # as large as the words beside it, at any size of text
        table.setAccessibleName(tr("Settings"))
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        rows = table.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self._row_height(1))
        header = table.horizontalHeader()
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        wide = table.fontMetrics().horizontalAdvance
        widest = max(wide(word) for word in (*map(state_word, State), state_word(State.KEPT, unread=True)))
        self._widths = {
            STATE: widest + side + 40,
            SERVICE: wide("M") * 9,
            SEVERITY: max(wide(severity_word(one)) for one in Severity) + 48,
        }
        for part, width in self._widths.items():
            table.setColumnWidth(part, width)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 -- Qt calls it so
        super().resizeEvent(event)
        QTimer.singleShot(0, self._give_room_to_names)

    def _give_room_to_names(self) -> None:
        """Where it is narrow or the text is large, the name counts more than other columns, and has two lines."""
        table = self.table
        least = table.fontMetrics().horizontalAdvance("n") * _LEAST_NAME
        whole = table.viewport().width()
        room = whole - self._widths[STATE] - least
        is_narrow = room < least
        for part in (SERVICE, SEVERITY):
            table.setColumnHidden(part, room < self._widths[part])
            room -= self._widths[part]
        if is_narrow != table.wordWrap():
            table.setWordWrap(is_narrow)
            table.setColumnWidth(STATE, self._widths[STATE])
            table.verticalHeader().setDefaultSectionSize(self._row_height(_NARROW_LINES if is_narrow else 1))
        if is_narrow:
            table.setColumnWidth(STATE, min(self._widths[STATE], whole * 2 // 5))

    def _row_height(self, lines: int) -> int:
        return max(28, self.table.fontMetrics().height() * lines + 12)

    def _arrange(self) -> None:
        self._search.setPlaceholderText(tr("Search (Ctrl+F)"))
        self._search.setAccessibleName(tr("Search settings"))
        self._search.setClearButtonEnabled(True)
        top = QHBoxLayout()
        top.addWidget(self._search, 1)
        self._guide_button = button(tr("&Guide me through these"), lambda: self.guide.emit(self._chosen_few()))
        self._report_button = button(tr("Report…"), self.export.emit)
        top.addWidget(self._guide_button)
        top.addWidget(self._report_button)
        choices = QHBoxLayout()
        self._choice(choices, "account", tr("Every account"), tr("Show only one account"), [])
        self._choice(choices, "service", tr("Every service"), tr("Show only one service"), [])
        states = [(state_word(state), state) for state in ORDER]
        self._choice(choices, "state", tr("Every state"), tr("Show only one state"), states)
        categories = [(category_word(one), one) for one in Category]
        self._choice(choices, "category", tr("Every subject"), tr("Show only one subject"), categories)
        severities = [(tr("Matters: {word}").format(word=severity_word(one)), one) for one in Severity]
        self._choice(choices, "severity", tr("Much or little"), tr("Show only what matters so much"), severities)
        left = QWidget()
        under = QVBoxLayout(left)
        under.setContentsMargins(0, 0, 0, 0)
        under.addWidget(self.table, 1)
        under.addWidget(self.new_controls)
        split = QSplitter()
        split.addWidget(left)
        split.addWidget(self.detail)
        for part, share in enumerate(_DETAIL_SHARE):
            split.setStretchFactor(part, share)
        split.setChildrenCollapsible(False)
        layout = column(self)
        layout.addLayout(top)
        layout.addLayout(choices)
        layout.addWidget(self._said)
        layout.addWidget(split, 1)
        layout.addWidget(self.undo_bar)

    def _choice(self, row: QHBoxLayout, field: str, every: str, name: str, entries: list[tuple[str, Any]]) -> None:
        box = QComboBox()
        box.setAccessibleName(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(8)
        box.addItem(every, None)
        for words, value in entries:
            box.addItem(words, value)
        box.currentIndexChanged.connect(lambda: self._refilter())
        self._filters[field] = box
        row.addWidget(box, 1)

    def _connect(self) -> None:
        self._search.textChanged.connect(self.filter.search)
        self.filter.modelReset.connect(self._restore)
        self.table.selectionModel().currentRowChanged.connect(lambda: self._again())
        self.table.activated.connect(lambda index: self.open_page.emit(index.siblingAtColumn(0).data(FINDING_ROLE)))
        self.detail.open_page.connect(self.open_page)
        self.detail.check_again.connect(self.check_again)
        self.detail.keep.connect(self.keep)
        self.detail.want.connect(self.want)
        self.detail.letter.connect(self.letter)
        for keys, act in (
            (QKeySequence.StandardKey.Find, self._search.setFocus),
            (QKeySequence.StandardKey.Refresh, self._recheck),
            (QKeySequence(Qt.Key.Key_Escape), self._escape),
        ):
            QShortcut(keys, self, act, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def know_own(self, own: Iterable[tuple[str, str]]) -> None:
        """(account, setting) of what the person wants otherwise than advised."""
        self.detail.own = frozenset(own)
        self._again()

    def know_kept(self, rows: Iterable[KeptRow]) -> None:
        """What the person keeps, and what they said about it."""
        self.model.know_kept(rows)
        self.detail.kept = self.model.kept
        self._again()

    def show_account(self, account: str) -> None:
        """Only this account's settings; all of them for an empty id."""
        box = self._filters["account"]
        box.setCurrentIndex(max(0, box.findData(account)))
        self.filter.refresh()
        if not self.table.currentIndex().isValid() and self.filter.rowCount():
            self.table.selectRow(0)

    def show_accounts(self, accounts: list[tuple[str, str]], services: list[tuple[str, str]]) -> None:
        """What can be chosen: (id, words) of each account and of each service."""
        for field, entries in (("account", accounts), ("service", services)):
            box = self._filters[field]
            chosen = box.currentData()
            box.blockSignals(True)
            while box.count() > 1:
                box.removeItem(1)
            for one, words in entries:
                box.addItem(plain(words), one)
            box.setCurrentIndex(max(0, box.findData(chosen)))
            box.blockSignals(False)
            box.setVisible(len(entries) > 1)

    def know(self, described: ServiceDescribed) -> None:
        """All that the catalogue says about a service."""
        service = described.service
        self._services[service.id] = service
        self._advice |= {(service.id, one.setting): one for one in described.advice}
        self._not_advice = described.not_advice.get(self._language) or described.not_advice.get("en", "")
        self._again()

    def chosen(self) -> Finding | None:
        """The finding the person is looking at."""
        index = self.table.currentIndex()
        return self.filter.finding(index.row()) if index.isValid() else None

    def _chosen_few(self) -> list[Finding]:
        """What the search and the filters leave; empty where they leave everything."""
        shown = [self.filter.finding(row) for row in range(self.filter.rowCount())]
        return shown if len(shown) < self.model.rowCount() else []

    def _escape(self) -> None:
        """First out of a search, then out of the list."""
        if self._search.text():
            self._search.clear()
            self.table.setFocus()
        else:
            self.back.emit()

    def _recheck(self) -> None:
        finding = self.chosen()
        if finding is not None:
            self.check_again.emit(finding)

    def _refilter(self) -> None:
        chosen = {field: box.currentData() for field, box in self._filters.items()}
        self.filter.want(**chosen | {"account": chosen["account"] or "", "service": chosen["service"] or ""})

    def _restore(self) -> None:
        """After the rows were drawn anew: back to the setting the person was looking at, else to the first."""
        shown, whole = self.filter.rowCount(), self.model.rowCount()
        of = trn("%n setting", "%n settings", whole)
        self._said.say(of if shown == whole else tr("{shown} of {settings}").format(shown=shown, settings=of))
        for one in (self._guide_button, self._report_button, self.detail):
            one.setEnabled(bool(whole))
        if not whole:
            self._said.say(tr("Nothing has been checked yet. “Check all now” on the overview fills this list."))
        if whole and not shown:
            self._said.say(tr("No setting fits. Take a filter away, or search for something else."))
        row = self.filter.row_of(*self._at)
        if row >= 0 or shown:
            self.table.selectRow(max(row, 0))
        else:
            self._again()

    def _again(self) -> None:
        finding = self.chosen()
        if finding is not None and self.isVisible():  # what nobody sees, nobody has chosen
            self._at = finding.account, finding.setting
        title = self.model.title(finding) if finding else ""
        advice = self._advice.get((finding.service, finding.setting)) if finding else None
        unread = finding is not None and self.model.is_kept_unread(finding)
        self.detail.show_finding(finding, self._setting(finding), title, advice, self._not_advice, unread=unread)

    def _setting(self, finding: Finding | None) -> Setting | None:
        service = self._services.get(finding.service) if finding else None
        return service.setting(finding.setting) if service and finding else None
