"""Two runs compared: what moved between them, in five groups; nothing moved is good news and is said so."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QTreeWidget, QTreeWidgetItem, QWidget

from auditor.events import SnapshotRow
from auditor.snapshot.diff import Change, Diff
from auditor.snapshot.model import Whose
from ui.announce import announce
from ui.models.runs import RunsModel
from ui.text import PlainLabel, plain
from ui.translate import tr, trn
from ui.widgets.plain_things import Heading, column
from ui.widgets.run_choice import RunChoice
from ui.wording import value_word


class Changes(QWidget):
    """`wanted` carries the ids of the two runs, the older one first."""

    wanted = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._runs = RunsModel()
        self._before = RunChoice(self._runs, tr("The earlier check"))
        self._after = RunChoice(self._runs, tr("The later check"))
        self._said = PlainLabel()
        self._tree = QTreeWidget()
        self._tree.setHeaderLabels([tr("Setting"), tr("Service"), tr("Before"), tr("After")])
        self._tree.setAccessibleName(tr("What has changed"))
        dates = QFormLayout()
        for box, words in ((self._before, tr("&From")), (self._after, tr("&To"))):
            box.currentIndexChanged.connect(lambda: self._chosen())
            dates.addRow(words, box)
        layout = column(self)
        layout.addWidget(Heading(tr("What has changed")))
        layout.addLayout(dates)
        layout.addWidget(self._said)
        layout.addWidget(self._tree, 1)
        self.setFocusProxy(self._before)
        self.show_runs(())

    def show_runs(self, rows: Sequence[SnapshotRow], whose: Whose = Whose.OWN) -> None:
        """What can be compared, newest first; the last two of these runs are."""
        for box in (self._before, self._after):
            box.blockSignals(True)
        self._runs.show(rows)
        for box in (self._before, self._after):
            box.blockSignals(False)
        for part in (self._before, self._after, self._tree):
            part.setEnabled(len(rows) > 1)
        places = [place for place, row in enumerate(self._runs.rows) if row.whose is whose] or list(range(len(rows)))
        newer, older = places[0] if places else -1, places[1] if len(places) > 1 else -1
        self._choose(older, newer)
        if older >= 0:
            self._chosen()
        else:
            self._tree.clear()
            self._say(tr("After a second check you see here what has moved since the first."))

    def _choose(self, older: int, newer: int) -> None:
        """Show these two as chosen."""
        for box, place in ((self._before, older), (self._after, newer)):
            box.blockSignals(True)
            box.setCurrentIndex(place)
            box.blockSignals(False)

    def show_diff(self, diff: Diff, name: Callable[[Change], str], services: dict[str, str], both: int = 1) -> None:
        """What moved among `both` settings that were read twice."""
        self._tree.clear()
        groups = diff.groups()
        for group, words in self._groups():
            if not groups[group]:
                continue
            top = QTreeWidgetItem(self._tree, [f"{words} ({len(groups[group])})"])
            top.setFirstColumnSpanned(True)
            for change in groups[group]:
                cells = (
                    name(change), services.get(change.service, change.service),
                    *(value_word(value) if value else "–" for value in (change.before, change.after)),
                )  # fmt: skip
                QTreeWidgetItem(top, [plain(cell) for cell in cells])
            top.setExpanded(True)
        for part in range(self._tree.columnCount()):
            self._tree.resizeColumnToContents(part)
        moved = sum(map(len, groups.values()))
        said = [] if moved else [_unmoved(both)]
        if diff.only_before or diff.only_after:
            said.append(tr("Accounts that were checked only once are not compared."))
        self._say(" ".join(said))
        announce(self, said[0] if said else trn("%n change", "%n changes", moved))

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
            self._say(tr("Choose two different checks."))
            return
        older, newer = max(before, after), min(before, after)  # the newest is first in the list
        self._choose(older, newer)
        self.wanted.emit(self._runs.rows[older].run, self._runs.rows[newer].run)

    def _say(self, words: str) -> None:
        self._said.say(words)
        self._said.setVisible(bool(words))


def _unmoved(both: int) -> str:
    """That nothing moved is good news only where something was compared."""
    if both:
        return tr("Nothing has moved between these two checks. Everything is as you left it.")
    return tr("Nothing was read in both of these checks, so there is nothing to compare.")
