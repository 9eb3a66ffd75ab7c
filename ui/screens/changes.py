"""Two runs compared: what moved between them, in five groups; nothing moved is good news and is said so."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QTreeWidget, QTreeWidgetItem, QWidget

from auditor.events import SnapshotRow
from auditor.snapshot.diff import Change, Diff
from ui.announce import announce
from ui.screens.overview import day_of
from ui.text import PlainLabel, plain
from ui.translate import tr
from ui.widgets.plain_things import Heading, column

_TIME: Final = slice(11, 16)


class Changes(QWidget):
    """`wanted` carries the ids of the two runs, the older one first."""

    wanted = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._before, self._after = QComboBox(), QComboBox()
        self._said = PlainLabel()
        self._tree = QTreeWidget()
        self._tree.setHeaderLabels([tr("Setting"), tr("Service"), tr("Before"), tr("Now")])
        self._tree.setAccessibleName(tr("What has changed"))
        dates = QFormLayout()
        for box, words, name in (
            (self._before, tr("&From"), tr("The earlier check")), (self._after, tr("&To"), tr("The later check")),
        ):  # fmt: skip
            box.setAccessibleName(name)
            box.currentIndexChanged.connect(lambda: self._chosen())
            dates.addRow(words, box)
        layout = column(self)
        layout.addWidget(Heading(tr("What has changed")))
        layout.addLayout(dates)
        layout.addWidget(self._said)
        layout.addWidget(self._tree, 1)
        self.setFocusProxy(self._before)
        self.show_runs(())

    def show_runs(self, rows: Sequence[SnapshotRow]) -> None:
        """What can be compared, newest first; the last two are."""
        for box in (self._before, self._after):
            box.blockSignals(True)
            box.clear()
            for row in rows:
                box.addItem(f"{day_of(row.started)}, {row.started[_TIME]} UTC", row.run)
            box.blockSignals(False)
        enough = len(rows) > 1
        for part in (self._before, self._after, self._tree):
            part.setEnabled(enough)
        if not enough:
            self._tree.clear()
            self._said.say(tr("After a second check you see here what has moved since the first."))
            return
        self._after.setCurrentIndex(0)
        self._before.setCurrentIndex(1)
        self._chosen()

    def show_diff(self, diff: Diff, name: Callable[[Change], str], services: dict[str, str]) -> None:
        """What moved."""
        self._tree.clear()
        groups = diff.groups()
        for group, words in self._groups():
            if not groups[group]:
                continue
            top = QTreeWidgetItem(self._tree, [f"{words} ({len(groups[group])})"])
            top.setFirstColumnSpanned(True)
            for change in groups[group]:
                cells = (
                    name(change), services.get(change.service, change.service), change.before or "–",
                    change.after or "–",
                )  # fmt: skip
                QTreeWidgetItem(top, [plain(cell) for cell in cells])
            top.setExpanded(True)
        for part in range(self._tree.columnCount()):
            self._tree.resizeColumnToContents(part)
        moved = sum(map(len, groups.values()))
        said = [tr("Nothing has moved between these two checks. Everything is as you left it.")] if not moved else []
        if diff.only_before or diff.only_after:
            said.append(tr("Accounts that were checked only once are not compared."))
        self._said.say(" ".join(said))
        self._said.setVisible(bool(said))
        announce(self, said[0] if said else tr("{n} changes").format(n=moved))

    @staticmethod
    def _groups() -> list[tuple[str, str]]:
        return [
            ("changed_without_you", tr("Changed without you")),
            ("changed_by_you", tr("Changed by you")),
            ("new_settings", tr("New settings")),
            ("no_longer_readable", tr("No longer readable")),
            ("advice_changed", tr("Our advice has changed")),
        ]

    def _chosen(self) -> None:
        before, after = self._before.currentIndex(), self._after.currentIndex()
        if before < 0 or after < 0 or before == after:
            self._tree.clear()
            self._said.say(tr("Choose two different checks."))
            self._said.show()
            return
        older, newer = max(before, after), min(before, after)  # the newest is first in the list
        self.wanted.emit(self._before.itemData(older), self._before.itemData(newer))
