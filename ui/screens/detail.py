"""One setting in full: what it does, what it costs, where it stands, who says so, and what to do about it."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from auditor.catalogue.advice import Advice
from auditor.catalogue.model import Form, Setting
from auditor.catalogue.values import values_of
from auditor.judge import UNSEEN, Finding, Kept, State
from ui.about import Told, about, day
from ui.text import PlainLabel
from ui.translate import tr
from ui.widgets.paragraphs import Paragraphs
from ui.widgets.plain_things import Heading, button, scrolling
from ui.widgets.state_badge import StateBadge
from ui.wording import now_and_wanted, value_word

LETTERED: Final = frozenset({State.BY_HAND, State.LOCKED})
"""Where no control is in the person's hands, a letter may be."""
_KEEPABLE: Final = frozenset({State.TO_CHANGE, State.LOCKED, *UNSEEN})


class Detail(QWidget):
    """The right side of the checklist. `own` holds (account, setting) of what the person wants otherwise.

    `kept` holds the same of what they keep as it is, with what they said about it.
    """

    open_page = Signal(object)
    check_again = Signal(object)
    keep = Signal(object)
    letter = Signal(object)
    want = Signal(object)

    def __init__(self, language: str = "en") -> None:
        super().__init__()
        self._language = language
        self._finding: Finding | None = None
        self.own: frozenset[tuple[str, str]] = frozenset()
        self.kept: Mapping[tuple[str, str], Kept] = {}
        self._title = Heading("", 1.3)
        self._badge = StateBadge()
        self._state = PlainLabel(selectable=True)
        self._paragraphs = Paragraphs(self._headings(), selectable=True)
        self._open = button(tr("&Open this page"), lambda: self.open_page.emit(self._finding), main=True)
        self._again = button(tr("Check &again"), lambda: self.check_again.emit(self._finding))
        self._keep = button(tr("&Keep as it is…"), lambda: self.keep.emit(self._finding))
        self._letter = button(tr("Write a &letter…"), lambda: self.letter.emit(self._finding))
        self._want = button(tr("Want it &differently…"), lambda: self.want.emit(self._finding))
        self._arrange()
        self.show_finding(None, None, "")

    @staticmethod
    def _headings() -> dict[str, str]:
        return {
            "why": tr("What it does"),
            "cost": tr("What you give up by changing it"),
            "where": tr("Where it is"),
            "matters": tr("Why it matters"),
            "careful": tr("Good to know"),
            "instead": tr("Why this is not read"),
            "policy": tr("What the service's policy says"),
            "law": tr("Your rights"),
            "sources": tr("Who says so"),
        }

    def _arrange(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        for part in (self._title, self._badge, self._state):
            column.addWidget(part)
        column.addSpacing(6)
        column.addWidget(self._paragraphs)
        column.addStretch()
        actions = QGridLayout()
        actions.addWidget(self._open, 0, 0, 1, 2)
        actions.addWidget(self._again, 1, 0)
        actions.addWidget(self._keep, 1, 1)
        actions.addWidget(self._want, 2, 0, 1, 2)
        actions.addWidget(self._letter, 3, 0, 1, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 0, 0, 0)
        layout.addWidget(scrolling(inside, tr("Details of the setting")), 1)
        layout.addLayout(actions)

    def show_finding(
        self, finding: Finding | None, setting: Setting | None, title: str, advice: Advice | None = None,
        not_advice: str = "", *, unread: bool = False,
    ) -> None:  # fmt: skip
        """Show this setting, or that none is chosen; `unread`: the person keeps it though it was not read."""
        self._finding = finding
        self._title.say(title if finding else tr("Choose a setting to see what it does."))
        self._badge.setVisible(finding is not None)
        own = finding is not None and (finding.account, finding.setting) in self.own
        yours = tr("You want it so yourself; advised is: {values}.") if own else ""
        advised = tr(" or ").join(map(value_word, setting.want)) if setting else ""
        state = now_and_wanted(finding) if finding else ""
        kept = unread or (finding is not None and finding.state is State.KEPT)
        said = (state, yours.format(values=advised), self._kept_words(finding) if kept else "")
        self._state.say(("\n" if unread else " ").join(words for words in said if words))
        self._want.setVisible(setting is not None and bool(values_of(setting)) and setting.form is Form.READ)
        if finding is not None:
            self._badge.show_state(State.KEPT if unread else finding.state, unread=unread)
        told = Told(finding, setting, advice, not_advice, self._language) if finding and setting else None
        self._paragraphs.say(about(told) if told else {})
        readable = finding is not None and finding.page is not None
        self._open.setEnabled(readable)
        self._again.setEnabled(readable)
        self._letter.setVisible(finding is not None and finding.state in LETTERED)
        self._keep.setText(tr("Don't &keep it any more") if kept else tr("&Keep as it is…"))
        self._keep.setEnabled(finding is not None and (kept or finding.state in _KEEPABLE))

    def _kept_words(self, finding: Finding | None) -> str:
        """Why it is kept and until when; once that day has come, what happens next."""
        kept = self.kept.get((finding.account, finding.setting)) if finding else None
        if kept is None:
            return ""
        because = tr("You keep it: {reason}.").format(reason=kept.because.rstrip(".")) if kept.because else ""
        if not kept.until:
            return because
        words = tr("You wanted to be asked again on {day}: the next check judges it anew.")
        if kept.holds(date.today()):
            words = tr("Kept until {day}.")
        return f"{because} {words.format(day=day(date.fromisoformat(kept.until)))}".strip()
