"""One line an account while its settings are read: an icon, its name, and how far it is, in words."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem

from auditor.accounts.model import Account
from auditor.judge import State
from ui.look import icon
from ui.text import plain
from ui.translate import tr
from ui.wording import counts_line

MOST_LINES: Final = 6
LEAST_HEIGHT: Final = 28


@dataclass
class _Line:
    account: Account
    item: QListWidgetItem
    icon: str = "ring"
    words: str = ""
    found: Counter[State] = field(default_factory=Counter)


class AccountProgress(QListWidget):
    """Nothing in it can be chosen; it is there to be read."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: dict[str, _Line] = {}
        self._names: Mapping[str, str] = {}
        self.setAccessibleName(tr("Accounts and how far they are"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        side = self.fontMetrics().height()
        self.setIconSize(QSize(side, side))

    def begin(self, accounts: Iterable[Account], names: Mapping[str, str]) -> None:
        """A line for each of these; `names` may be filled in later, see `refresh`."""
        self.clear()
        self._names = names
        self._lines = {one.id: _Line(one, QListWidgetItem(self), words=tr("not begun")) for one in accounts}
        height = max(LEAST_HEIGHT, self.fontMetrics().height() + 10)
        for line in self._lines.values():
            line.item.setSizeHint(QSize(0, height))
        self.setFixedHeight(height * max(1, min(MOST_LINES, len(self._lines))) + 6)
        self.refresh()

    def refresh(self) -> None:
        """Services are called by their names as soon as these are known."""
        for line in self._lines.values():
            self._draw(line)

    def works(self, account: str, words: str) -> None:
        """The program does something there."""
        self._turn(account, "gear", words)

    def waits_for_person(self, account: str, words: str) -> None:
        """The person is wanted there."""
        self._turn(account, "your-turn", words)

    def found(self, account: str, state: State) -> None:
        """One setting more."""
        if account in self._lines:
            self._lines[account].found[state] += 1

    def ends(self, account: str, problem: str) -> None:
        """All of it was read, or a problem in words says why not."""
        if account in self._lines:
            counted = counts_line(self._lines[account].found)
            done = tr("done: {counts}").format(counts=counted) if counted else tr("done")
            self._turn(account, "question" if problem else "tick", problem or done)

    def words(self, account: str) -> str:
        """What the line says."""
        return self._lines[account].item.text()

    def _turn(self, account: str, icon_name: str, words: str) -> None:
        if account in self._lines:
            line = self._lines[account]
            line.icon, line.words = icon_name, words
            self._draw(line)
            self.scrollToItem(line.item)

    def _draw(self, line: _Line) -> None:
        service = self._names.get(line.account.service, line.account.service)
        name = f"{service} · {line.account.username}" if line.account.username else service
        line.item.setIcon(icon(line.icon))
        line.item.setText(plain(f"{name}: {line.words}"))
