"""Findings as rows: roles out, no decisions. Which of them are shown, and in which order, is `ui.models.shown`'s."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from auditor.catalogue.advice import Advice
from auditor.catalogue.model import Category, Service, Severity
from auditor.events import KeptRow
from auditor.judge import Finding, Kept, State, is_kept_unseen
from ui.states import colour, state_icon
from ui.text import plain, tooltip
from ui.translate import tr
from ui.wording import severity_word, state_word

Index = QModelIndex | QPersistentModelIndex
STATE, NAME, SERVICE, SEVERITY = range(4)
COLUMNS: Final = 4
FINDING_ROLE: Final = Qt.ItemDataRole.UserRole + 1
ORDER: Final = (
    State.TO_CHANGE, State.LOCKED, State.UNREADABLE, State.NOT_CHECKED, State.BY_HAND, State.KEPT, State.AS_WANTED,
    State.NOT_OFFERED,
)  # fmt: skip
_RANK: Final = {state: rank for rank, state in enumerate(ORDER)}
_WEIGHT: Final = {Severity.HIGH: 0, Severity.MEDIUM: 1, Severity.LOW: 2}
_ROOT: Final = QModelIndex()


class FindingsModel(QAbstractTableModel):
    """The newest finding of every setting of every account shown."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Finding] = []
        self._places: dict[tuple[str, str], int] = {}
        self._names: dict[str, str] = {}
        self._titles: dict[tuple[str, str], str] = {}
        self._severities: dict[tuple[str, str], Severity] = {}
        self._categories: dict[tuple[str, str], Category] = {}
        self._texts: dict[int, str] = {}
        self.kept: Mapping[tuple[str, str], Kept] = {}

    def show(self, findings: Iterable[Finding]) -> None:
        """Replace everything."""
        self.beginResetModel()
        self._rows = list(findings)
        self._texts.clear()
        self._places = {(row.account, row.setting): place for place, row in enumerate(self._rows)}
        self.endResetModel()

    def put(self, finding: Finding) -> None:
        """Show a finding in the place of the setting's earlier one, or at the end."""
        key = (finding.account, finding.setting)
        place = self._places.get(key)
        if place is not None:
            self._rows[place] = finding
            self._texts.pop(place, None)
            self.dataChanged.emit(self.index(place, 0), self.index(place, self.columnCount() - 1))
            return
        place = len(self._rows)
        self.beginInsertRows(_ROOT, place, place)
        self._rows.append(finding)
        self._places[key] = place
        self.endInsertRows()

    def name_services(self, names: Mapping[str, str], titles: Mapping[tuple[str, str], str]) -> None:
        """What services and settings are called in the catalogue."""
        self._names.update(names)
        self._titles.update(titles)
        self._know_more()

    def know(self, service: Service, advice: Iterable[Advice]) -> None:
        """What a service's settings are about, and how much each matters."""
        self._categories |= {(service.id, setting.id): setting.category for setting in service.settings}
        self._severities |= {(service.id, one.setting): one.severity for one in advice}
        self._know_more()

    def know_kept(self, rows: Iterable[KeptRow]) -> None:
        """What the person keeps, also of what has no value."""
        self.kept = {(row.account, row.setting): Kept(row.value, row.because, row.until) for row in rows}
        self._know_more()

    def is_kept_unread(self, finding: Finding) -> bool:
        """Whether the person keeps it though it was not read; from the day on which they want to be asked, no more."""
        kept = self.kept.get((finding.account, finding.setting))
        return is_kept_unseen(finding, kept) and kept is not None and kept.holds(date.today())

    def state_of(self, finding: Finding) -> State:
        """What it is shown, filtered and counted as: kept also where the person keeps it though it was not read."""
        return State.KEPT if self.is_kept_unread(finding) else finding.state

    def _know_more(self) -> None:
        self._texts.clear()
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, self.columnCount() - 1))

    def severity(self, finding: Finding) -> Severity | None:
        """How much the setting matters; None while the catalogue has not told."""
        return self._severities.get((finding.service, finding.setting))

    def category(self, finding: Finding) -> Category | None:
        """What the setting is about; None while the catalogue has not told."""
        return self._categories.get((finding.service, finding.setting))

    def place_of(self, account: str, setting: str) -> int:
        """The row of this setting, -1 where there is none."""
        return self._places.get((account, setting), -1)

    def search_text(self, row: int) -> str:
        """Everything of a row that a person may search for, in small letters."""
        text = self._texts.get(row)
        if text is None:
            finding = self._rows[row]
            parts = (self.title(finding), finding.label, finding.section, self.service_name(finding.service))
            text = self._texts[row] = " ".join(parts).casefold()
        return text

    def order_of(self, row: int) -> tuple[int, int]:
        """The order to act: what is to be changed first, and of that what matters most."""
        finding = self._rows[row]
        severity = self.severity(finding)
        return _RANK[self.state_of(finding)], _WEIGHT[severity] if severity else 1

    def sort_key(self, column: int) -> Callable[[int], Any]:
        """What a column is sorted by."""
        if column == STATE:
            return self.order_of
        if column == SEVERITY:
            return lambda row: _WEIGHT.get(self._severities.get(self._key(row), Severity.MEDIUM), 1)
        if column == SERVICE:
            return lambda row: self.service_name(self._rows[row].service).casefold()
        return lambda row: self.title(self._rows[row]).casefold()

    def _key(self, row: int) -> tuple[str, str]:
        return self._rows[row].service, self._rows[row].setting

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
        return 0 if parent.isValid() else COLUMNS

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:  # noqa: N802
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (tr("State"), tr("Setting"), tr("Service"), tr("Matters"))[section]

    def data(self, index: Index, role: int = 0) -> Any:
        return self.told(index.row(), index.column(), role)

    def told(self, row: int, column: int, role: int) -> Any:
        """What a cell says in a role."""
        finding = self._rows[row]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(finding, column)
        if role == Qt.ItemDataRole.DecorationRole and column == STATE:
            return state_icon(self.state_of(finding))
        if role == Qt.ItemDataRole.ForegroundRole and column == STATE:
            return colour(self.state_of(finding))
        if role == Qt.ItemDataRole.ToolTipRole and column == NAME:
            return tooltip(self._text(finding, NAME))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._text(finding, STATE)}: {self._text(finding, NAME)}, {self._text(finding, SERVICE)}"
        if role == FINDING_ROLE:
            return finding
        return None

    def _text(self, finding: Finding, column: int) -> str:
        if column == STATE:
            return state_word(finding.state, unread=self.is_kept_unread(finding))
        if column == SEVERITY:
            severity = self.severity(finding)
            return severity_word(severity) if severity else ""
        return plain(self.title(finding) if column == NAME else self.service_name(finding.service))
