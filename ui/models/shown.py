"""Which findings are shown, and in which order. Kept in plain lists: five thousand rows are sorted in a blink.

Qt's own proxy asks the model twice for every comparison, which takes a quarter of a second with as many rows.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QTimer

from auditor.catalogue.model import Category, Severity
from auditor.judge import Finding, State
from ui.models.findings import FindingsModel

Index = QModelIndex | QPersistentModelIndex
_ROOT: Final = QModelIndex()
_GATHER_MILLISECONDS: Final = 120


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be shown; what is empty or None lets everything through."""

    words: tuple[str, ...] = ()
    account: str = ""
    service: str = ""
    state: State | None = None
    category: Category | None = None
    severity: Severity | None = None


class FindingsFilter(QAbstractTableModel):
    """The rows of a `FindingsModel` that fit all that is wanted, in the order of a column."""

    def __init__(self, model: FindingsModel) -> None:
        super().__init__()
        self._model = model
        self._rows: list[int] = []
        self.wanted = Wanted()
        self._column, self._backwards = 0, False
        self._later = QTimer(self, singleShot=True, interval=_GATHER_MILLISECONDS)
        self._later.timeout.connect(self.refresh)
        model.modelReset.connect(self.refresh)
        for signal in (model.rowsInserted, model.dataChanged):
            signal.connect(self._soon)
        self.refresh()

    def want(self, **changes: Any) -> None:
        """Change what is wanted: any field of `Wanted`."""
        self.wanted = replace(self.wanted, **changes)
        self.refresh()

    def search(self, words: str) -> None:
        """Keep rows that hold all these words."""
        self.want(words=tuple(words.casefold().split()))

    def only(self, *, account: str = "", state: State | None = None) -> None:
        """Keep one account's rows, or one state's."""
        self.want(account=account, state=state)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """By this column; rows that are equal there stand in the order to act."""
        self._column, self._backwards = column, order == Qt.SortOrder.DescendingOrder
        self.refresh()

    def refresh(self) -> None:
        """Filter and sort anew."""
        self._later.stop()
        fits = self._fits()
        rows = [row for row in range(self._model.rowCount()) if fits(row)]
        rows.sort(key=self._model.order_of)
        key = self._model.sort_key(self._column)
        rows.sort(key=key, reverse=self._backwards)
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row_of(self, account: str, setting: str) -> int:
        """Where this setting is shown; -1 where it is not."""
        place = self._model.place_of(account, setting)
        return self._rows.index(place) if place in self._rows else -1

    def _soon(self) -> None:
        if not self._later.isActive():
            self._later.start()

    def _fits(self) -> Callable[[int], bool]:
        wanted, model = self.wanted, self._model

        def fits(row: int) -> bool:
            finding = model.at(row)
            return (
                (not wanted.account or finding.account == wanted.account)
                and (not wanted.service or finding.service == wanted.service)
                and (wanted.state is None or model.state_of(finding) is wanted.state)
                and (wanted.category is None or model.category(finding) is wanted.category)
                and (wanted.severity is None or model.severity(finding) is wanted.severity)
                and all(word in model.search_text(row) for word in wanted.words)
            )

        return fits

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 -- Qt calls it so
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:  # noqa: N802
        return 0 if parent.isValid() else self._model.columnCount()

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:  # noqa: N802
        return self._model.headerData(section, orientation, role)

    def data(self, index: Index, role: int = 0) -> Any:
        return self._model.told(self._rows[index.row()], index.column(), role)

    def finding(self, row: int) -> Finding:
        """The finding shown in this row."""
        return self._model.at(self._rows[row])
