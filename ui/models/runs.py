"""Stored runs as lines to choose from. A line is put into words when it is looked at: there may be ten thousand."""

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from auditor.events import SnapshotRow
from auditor.snapshot.model import Whose
from ui.days import alike, time_of
from ui.text import plain
from ui.translate import tr

Index = QModelIndex | QPersistentModelIndex
_ROOT: Final = QModelIndex()


class RunsModel(QAbstractListModel):
    """Newest first, by the time of the check: an import may be of an old one."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: Sequence[SnapshotRow] = ()
        self._alike: frozenset[str] = frozenset()

    def show(self, rows: Sequence[SnapshotRow]) -> None:
        """These, and no others."""
        self.beginResetModel()
        self.rows = sorted(rows, key=lambda row: row.started, reverse=True)
        self._alike = alike(row.started for row in rows)
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 -- Qt calls it so
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = 0) -> Any:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(row)
        return row.run if role == Qt.ItemDataRole.UserRole else None

    def _words(self, row: SnapshotRow) -> str:
        """When it was; and whose, where it is not the person's own."""
        at = time_of(row.started, seconds=row.started in self._alike) or plain(row.started)
        match row.whose:
            case Whose.PRACTICE:
                return tr("{check} · practice accounts").format(check=at)
            case Whose.IMPORTED:
                return tr("{check} · imported").format(check=at)
        return at
