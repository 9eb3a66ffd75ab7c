"""One card an account, what is left to do first; never one big number alone."""

from collections import Counter
from collections.abc import Callable, Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from auditor.accounts.model import Account
from auditor.checklist import foremost
from auditor.judge import Finding, State
from ui.days import day_of
from ui.text import PlainLabel
from ui.translate import tr
from ui.widgets.account_card import AccountCard
from ui.widgets.plain_things import SECTION, Heading, button, column, scrolling
from ui.widgets.state_badge import StateIcon
from ui.wording import counts_line


class Overview(QWidget):
    """All accounts at a glance."""

    checklist = Signal(str)
    remove = Signal(str)
    check = Signal()
    add_account = Signal()
    export = Signal()
    guide = Signal()
    letters = Signal()
    end_practice = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._cards: dict[str, AccountCard] = {}
        self._stand_icon, self._stand = StateIcon(1.5), Heading("", SECTION)
        self._stand_icon.hide()
        self._said = PlainLabel()
        self.waiting = QPushButton()
        self.waiting.clicked.connect(self.letters)
        self.say_waiting("")
        self.practice = QPushButton()
        self.practice.clicked.connect(self.end_practice)
        self.say_practice("")
        self.reminder = QPushButton()
        self.reminder.clicked.connect(self.check)
        self.remind("")
        self._list = QVBoxLayout()
        self._list.addStretch()
        inside = QWidget()
        inside.setLayout(self._list)
        self._list.setContentsMargins(0, 0, 0, 0)
        stand = QHBoxLayout()
        stand.addWidget(self._stand_icon)
        stand.addWidget(self._stand, 1)
        layout = column(self)
        layout.addWidget(Heading(tr("Your accounts")))
        layout.addLayout(stand)
        for line in (self._said, self.practice, self.reminder, self.waiting):
            layout.addWidget(line)
        layout.addWidget(scrolling(inside, tr("Your accounts")), 1)
        layout.addLayout(self._buttons())
        self._tell_emptiness()

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for one in (
            button(tr("&Guide me through these"), self.guide.emit, main=True),
            button(tr("Open the whole checklist"), lambda: self.checklist.emit("")),
            button(tr("Check all now"), self.check.emit),
            button(tr("Add an account"), self.add_account.emit),
            button(tr("Export…"), self.export.emit),
        ):
            row.addWidget(one)
        row.addStretch()
        return row

    def say_practice(self, words: str) -> None:
        """That the accounts shown are for practice; hidden where they are not, or where there are no others."""
        _say(self.practice, words, tr("Practice accounts"))

    def say_waiting(self, words: str) -> None:
        """Which letters still wait for an answer; hidden where none does."""
        _say(self.waiting, words, tr("Letters"))

    def remind(self, words: str) -> None:
        """That a check is due; hidden where none is."""
        _say(self.reminder, words, tr("Check all now"))

    def show_accounts(self, accounts: Iterable[Account], names: dict[str, str], *, own: bool = True) -> None:
        """These accounts, and no others; `own` says that they are not those for practice."""
        for card in self._cards.values():
            card.deleteLater()
        self._cards = {}
        for account in accounts:
            card = AccountCard(account, names.get(account.service, account.service), own=own)
            card.opened.connect(self.checklist)
            card.removed.connect(self.remove)
            self._cards[account.id] = card
        self._arrange({})
        self._tell_emptiness()

    def show_findings(
        self, findings: Iterable[Finding], names: dict[str, str], state_of: Callable[[Finding], State]
    ) -> None:
        """Count them into their accounts' cards, each as what the checklist shows it."""
        counts: dict[str, Counter[State]] = {}
        seen: dict[str, str] = {}
        for finding in findings:
            counts.setdefault(finding.account, Counter())[state_of(finding)] += 1
            seen[finding.account] = max(seen.get(finding.account, ""), finding.read_at or "")
        self._tell_standing(sum(counts.values(), Counter()))
        for account, card in self._cards.items():
            card.name(names.get(card.account.service, card.account.service))
            card.count(dict(counts.get(account, {})), day_of(seen.get(account, "")))
        self._arrange({account: card.left(dict(counts.get(account, {}))) for account, card in self._cards.items()})

    def _tell_standing(self, counts: Counter[State]) -> None:
        """All accounts together: what is left and what is well beside each other, never one number alone."""
        self._stand.say(counts_line(counts))
        self._stand.setVisible(bool(counts))
        self._stand_icon.show_state(foremost(counts))
        self._stand_icon.setVisible(bool(counts))

    def _arrange(self, left: dict[str, int]) -> None:
        while self._list.count():
            self._list.takeAt(0)
        for account in sorted(self._cards, key=lambda one: -left.get(one, 0)):
            self._list.addWidget(self._cards[account])
        self._list.addStretch()

    def _tell_emptiness(self) -> None:
        none = tr("No accounts yet. Try the practice accounts: they need no password.")
        self._said.say("" if self._cards else none)
        self._said.setVisible(not self._cards)


def _say(banner: QPushButton, words: str, name: str) -> None:
    banner.setText(words)
    banner.setAccessibleName(words.replace("&", "") or name)
    banner.setMinimumHeight(max(32, banner.fontMetrics().height() + 12))
    banner.setVisible(bool(words))
