"""One card an account, what is left to do first; never one big number alone."""

import re
from collections import Counter
from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QDateTime, QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from auditor.accounts.model import Account
from auditor.judge import Finding, State
from ui.text import PlainLabel
from ui.translate import tr
from ui.widgets.account_card import AccountCard

_WEEKDAY: Final = re.compile(r"[\s,،]*dddd?[\s,،]*")
"""The name of the day, as a language's long form of a date has it: before the rest, or after it."""


class Overview(QWidget):
    """All accounts at a glance."""

    checklist = Signal(str)
    check = Signal()
    add_account = Signal()
    export = Signal()
    guide = Signal()
    letters = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._cards: dict[str, AccountCard] = {}
        title = PlainLabel(tr("Your accounts"))
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 1.5)
        font.setBold(True)
        title.setFont(font)
        self._said = PlainLabel()
        self.waiting = QPushButton()
        self.waiting.clicked.connect(self.letters)
        self.say_waiting("")
        self.reminder = QPushButton()
        self.reminder.clicked.connect(self.check)
        self.remind("")
        self._list = QVBoxLayout()
        self._list.addStretch()
        inside = QWidget()
        inside.setLayout(self._list)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        scroll.setAccessibleName(tr("Your accounts"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.addWidget(title)
        layout.addWidget(self._said)
        layout.addWidget(self.reminder)
        layout.addWidget(self.waiting)
        layout.addWidget(scroll, 1)
        layout.addLayout(self._buttons())
        self._tell_emptiness()

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for words, signal in (
            (tr("Check all now"), self.check),
            (tr("&Guide me through these"), self.guide),
            (tr("Open the whole checklist"), None),
            (tr("Add an account"), self.add_account),
            (tr("Export…"), self.export),
        ):
            button = QPushButton(words)
            button.setMinimumHeight(max(32, button.fontMetrics().height() + 12))
            button.clicked.connect(signal if signal is not None else lambda: self.checklist.emit(""))
            row.addWidget(button)
        row.addStretch()
        return row

    def say_waiting(self, words: str) -> None:
        """Which letters still wait for an answer; hidden where none does."""
        _say(self.waiting, words, tr("Letters"))

    def remind(self, words: str) -> None:
        """That a check is due; hidden where none is."""
        _say(self.reminder, words, tr("Check all now"))

    def show_accounts(self, accounts: Iterable[Account], names: dict[str, str]) -> None:
        """These accounts, and no others."""
        for card in self._cards.values():
            card.deleteLater()
        self._cards = {}
        for account in accounts:
            card = AccountCard(account, names.get(account.service, account.service))
            card.opened.connect(self.checklist)
            self._cards[account.id] = card
        self._arrange({})
        self._tell_emptiness()

    def show_findings(self, findings: Iterable[Finding], names: dict[str, str]) -> None:
        """Count them into their accounts' cards."""
        counts: dict[str, Counter[State]] = {}
        seen: dict[str, str] = {}
        for finding in findings:
            counts.setdefault(finding.account, Counter())[finding.state] += 1
            seen[finding.account] = max(seen.get(finding.account, ""), finding.read_at or "")
        for account, card in self._cards.items():
            card.name(names.get(card.account.service, card.account.service))
            card.count(dict(counts.get(account, {})), day_of(seen.get(account, "")))
        self._arrange({account: card.left(dict(counts.get(account, {}))) for account, card in self._cards.items()})

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


def day_of(moment: str) -> str:
    """A moment in the person's own way of writing days."""
    if not moment:
        return ""
    read = QDateTime.fromString(moment, "yyyy-MM-ddTHH:mm:ss.zzzt" if "." in moment else "yyyy-MM-ddTHH:mm:sst")
    if not read.isValid():
        read = QDateTime.fromString(moment[:19], "yyyy-MM-ddTHH:mm:ss")
    return QLocale().toString(read.date(), _WEEKDAY.sub("", QLocale().dateFormat(QLocale.FormatType.LongFormat)))
