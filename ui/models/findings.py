"""Findings as rows: roles out, no decisions. Sorting and searching are the proxy's."""

from collections.abc import Iterable
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt

from auditor.judge import Finding, State
from ui.states import colour, state_icon
from ui.text import plain
from ui.translate import tr
from ui.wording import state_word

Index = QModelIndex | QPersistentModelIndex
STATE, NAME, SERVICE = range(3)
FINDING_ROLE: Final = Qt.ItemDataRole.UserRole + 1
SORT_ROLE: Final = Qt.ItemDataRole.UserRole + 2
ORDER: Final = (
    State.TO_CHANGE, State.LOCKED, State.UNREADABLE, State.NOT_CHECKED, State.BY_HAND, State.KEPT, State.AS_WANTED,
    State.NOT_OFFERED,
)  # fmt: skip
_RANK: Final = {state: rank for rank, state in enumerate(ORDER)}
_ROOT: Final = QModelIndex()


class FindingsModel(QAbstractTableModel):
    """The newest finding of every setting of every account shown."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Finding] = []
        self._places: dict[tuple[str, str], int] = {}
        self._names: dict[str, str] = {}
        self._titles: dict[tuple[str, str], str] = {}

    def show(self, findings: Iterable[Finding]) -> None:
        """Replace everything."""
        self.beginResetModel()
        self._rows = list(findings)
        self._places = {(row.account, row.setting): place for place, row in enumerate(self._rows)}
        self.endResetModel()

    def put(self, finding: Finding) -> None:
        """Show a finding in the place of the setting's earlier one, or at the end."""
        key = (finding.account, finding.setting)
        place = self._places.get(key)
        if place is not None:
            self._rows[place] = finding
            self.dataChanged.emit(self.index(place, 0), self.index(place, self.columnCount() - 1))
            return
        place = len(self._rows)
        self.beginInsertRows(_ROOT, place, place)
        self._rows.append(finding)
        self._places[key] = place
        self.endInsertRows()

    def name_services(self, names: dict[str, str], titles: dict[tuple[str, str], str]) -> None:
        """What services and settings are called in the catalogue."""
        self._names.update(names)
        self._titles.update(titles)
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, self.columnCount() - 1))

    def at(self, row: int) -> Finding:
        """The finding in this row."""
        return self._rows[row]

    def findings(self) -> list[Finding]:
        """Everything shown."""
        return list(self._rows)

    def service_name(self, service: str) -> str:
        """A service's name, or its id while the catalogue has not told."""
        return self._names.get(service, service)

    def title(self, finding: Finding) -> str:
        """The title that says the good state, or the label a person sees on the page."""
        return self._titles.get((finding.service, finding.setting)) or finding.label or finding.setting

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 -- Qt calls it so
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:  # noqa: N802
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:  # noqa: N802
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (tr("State"), tr("Setting"), tr("Service"))[section]

    def data(self, index: Index, role: int = 0) -> Any:
        finding = self._rows[index.row()]
        column = index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(finding, column)
        if role == Qt.ItemDataRole.DecorationRole and column == STATE:
            return state_icon(finding.state)
        if role == Qt.ItemDataRole.ForegroundRole and column == STATE:
            return colour(finding.state)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{state_word(finding.state)}: {self._text(finding, NAME)}, {self._text(finding, SERVICE)}"
        if role == FINDING_ROLE:
            return finding
        if role == SORT_ROLE:
            return _RANK[finding.state] if column == STATE else self._text(finding, column).casefold()
        return None

    def _text(self, finding: Finding, column: int) -> str:
        if column == STATE:
            return state_word(finding.state)
        return plain(self.title(finding) if column == NAME else self.service_name(finding.service))


class FindingsFilter(QSortFilterProxyModel):
    """Search words, one account, one state: whatever is chosen must all fit."""

    def __init__(self, model: FindingsModel) -> None:
        super().__init__()
        self._words: list[str] = []
        self._account = ""
        self._state: State | None = None
        self._model = model
        self.setSourceModel(model)
        self.setSortRole(SORT_ROLE)
        self.setDynamicSortFilter(True)

    def search(self, words: str) -> None:
        """Keep rows that hold all these words."""
        self.beginFilterChange()
        self._words = words.casefold().split()
        self.endFilterChange()

    def only(self, *, account: str = "", state: State | None = None) -> None:
        """Keep one account's rows, or one state's."""
        self.beginFilterChange()
        self._account, self._state = account, state
        self.endFilterChange()

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:  # noqa: N802, ARG002
        finding = self._model.at(source_row)
        if self._account and finding.account != self._account:
            return False
        if self._state is not None and finding.state is not self._state:
            return False
        if not self._words:
            return True
        text = f"{self._model.title(finding)} {finding.label} {self._model.service_name(finding.service)}".casefold()
        return all(word in text for word in self._words)
