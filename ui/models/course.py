"""The course of things as a table: a row for each point, newest first, a column for each state there ever was."""

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from auditor.judge import State
from auditor.snapshot.course import Point
from ui.days import alike, time_of
from ui.models.findings import ORDER
from ui.states import state_icon
from ui.wording import state_word

Index = QModelIndex | QPersistentModelIndex
_ROOT: Final = QModelIndex()


class CourseModel(QAbstractTableModel):
    """Rows in, roles out."""

    def __init__(self) -> None:
        super().__init__()
        self._points: Sequence[Point] = ()
        self._alike: frozenset[str] = frozenset()
        self.states: Sequence[State] = ()

    def show(self, points: Sequence[Point]) -> None:
        """These, oldest first, and no others."""
        self.beginResetModel()
        self._points = points[::-1]
        self._alike = alike(point.at for point in points)
        self.states = [state for state in ORDER if any(point.counts.get(state) for point in points)]
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 -- Qt calls it so
        return 0 if parent.isValid() else len(self._points)

    def columnCount(self, parent: Index = _ROOT) -> int:  # noqa: N802
        return 0 if parent.isValid() else len(self.states)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:  # noqa: N802
        if orientation == Qt.Orientation.Vertical:
            at = self._points[section].at
            return time_of(at, seconds=at in self._alike) if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.DecorationRole:
            return state_icon(self.states[section])
        return state_word(self.states[section]) if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = 0) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return str(self._points[index.row()].counts.get(self.states[index.column()], 0))
        return None
