"""One setting at a time: what it does, what to do now, and how far it is. Single keys do everything."""

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QProgressBar, QStackedLayout, QVBoxLayout, QWidget

from auditor.catalogue.model import Setting
from auditor.events import GuideEnded, GuideStep, Move, Phase
from auditor.judge import Finding, State, is_keepable
from ui.announce import announce
from ui.guide_words import end_words, main_words, phase_words, what_to_do
from ui.states import colour
from ui.text import PlainLabel
from ui.translate import tr
from ui.widgets.guide_help import GuideHelp
from ui.widgets.paragraphs import Paragraphs
from ui.widgets.plain_things import SECTION, Heading, button, column, scrolling
from ui.widgets.state_badge import StateIcon
from ui.wording import now_and_wanted

LOOKS: Final[dict[Phase, State]] = {
    Phase.OPENING: State.NOT_CHECKED, Phase.POINTING: State.BY_HAND, Phase.SEEN: State.AS_WANTED,
    Phase.SAVING: State.BY_HAND, Phase.OTHER_VALUE: State.TO_CHANGE, Phase.PROVING: State.NOT_CHECKED,
    Phase.NOT_SAVED: State.TO_CHANGE, Phase.CANNOT_FIND: State.UNREADABLE, Phase.LOCKED: State.LOCKED,
    Phase.BY_HAND: State.BY_HAND, Phase.TROUBLE: State.UNREADABLE, Phase.PROVED: State.AS_WANTED,
    Phase.ALREADY: State.AS_WANTED, Phase.KEPT: State.KEPT, Phase.SKIPPED: State.NOT_CHECKED,
    Phase.DONE: State.AS_WANTED, Phase.AWAY: State.BY_HAND,
}  # fmt: skip
"""A phase has the icon and colour of the state it is most like; its words stand beside them."""

BUSY: Final = frozenset({Phase.OPENING, Phase.PROVING, Phase.SEEN})


class Guide(QWidget):
    """`moved` carries what the person does: the item's number and the move. `closed` leaves the screen.

    Enter presses the first button; S, K, F, B and Esc the others. `help.row` is where further buttons may stand, and
    `by_hand_shown` tells the finding they are about, or None.
    """

    moved = Signal(int, object)
    keep = Signal(int, object)
    stop = Signal()
    closed = Signal()
    by_hand_shown = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._item, self._whole = 0, 0
        self._step: GuideStep | None = None
        self.progress, self._account = Heading("", SECTION), PlainLabel()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(max(6, self.fontMetrics().height() // 2))
        self._bar.setAccessibleName(tr("Settled so far"))
        self._title, self._why, self._now = Heading(""), PlainLabel(), PlainLabel()
        self.todo = Heading("", 1.35)
        self._icon, self.state = StateIcon(1.5), Heading("", SECTION)
        self.help, self._facts = GuideHelp(), Paragraphs(self._headings())
        self.by_hand_row = self.help.row
        self.end_title, self._end_lines = Heading("", 1.8), PlainLabel()
        self._make_buttons()
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._working())
        self._pages.addWidget(self._summary())
        self._shortcuts()

    @staticmethod
    def _headings() -> dict[str, str]:
        return {
            "cost": tr("What you give up by changing it"),
            "where": tr("Where it is"),
            "next": tr("What comes after", "Guide"),
        }

    def _make_buttons(self) -> None:
        self.main = button(main_words(Phase.POINTING), self._main, main=True)
        self.skip = button(tr("&Skip (S)"), lambda: self._move(Move.SKIP))
        self.keep_button = button(tr("&Keep as it is… (K)"), self._keep)
        self.find_button = button(tr("Can't &find it (F)"), lambda: self._move(Move.CANNOT_FIND))
        self.back = button(tr("&Back (B)"), lambda: self._move(Move.BACK))
        self.stop_button = button(tr("Sto&p (Esc)"), self.stop.emit)
        self.done = button(tr("Back to the &checklist"), self.closed.emit, main=True)

    def _working(self) -> QWidget:
        page, inside = QWidget(), QWidget()
        words = QVBoxLayout(inside)
        words.setSpacing(14)
        state = QHBoxLayout()
        state.addWidget(self._icon)
        state.addWidget(self.state, 1)
        words.addWidget(self._title)
        words.addWidget(self._why)
        words.addWidget(self._now)
        words.addSpacing(16)
        words.addWidget(self.todo)
        words.addLayout(state)
        words.addWidget(self.help)
        words.addStretch()
        words.addWidget(self._facts)
        top = QHBoxLayout()
        top.addWidget(self.progress)
        top.addWidget(self._account, 1)
        first, rest = QHBoxLayout(), QHBoxLayout()
        for one in (self.main, self.skip, self.keep_button):
            first.addWidget(one, 1 if one is self.main else 0)
        for one in (self.find_button, self.back, self.stop_button):
            rest.addWidget(one)
        layout = column(page)
        layout.addLayout(top)
        layout.addWidget(self._bar)
        layout.addWidget(scrolling(inside, tr("What to do")), 1)
        layout.addLayout(first)
        layout.addLayout(rest)
        return page

    def _summary(self) -> QWidget:
        page = QWidget()
        layout = column(page)
        layout.addStretch()
        for part in (self.end_title, self._end_lines):
            layout.addWidget(part)
        layout.addSpacing(16)
        row = QHBoxLayout()
        row.addWidget(self.done)
        row.addStretch()
        layout.addLayout(row)
        layout.addStretch()
        return page

    def _shortcuts(self) -> None:
        for key, act in (
            ("S", self.skip.click), ("K", self.keep_button.click), ("F", self.find_button.click),
            ("B", self.back.click), (QKeySequence(Qt.Key.Key_Escape), self._escape),
            (QKeySequence(Qt.Key.Key_Return), self._enter), (QKeySequence(Qt.Key.Key_Enter), self._enter),
        ):  # fmt: skip
            QShortcut(key, self, act, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    # --- what is shown -----------------------------------------------------------------------------------------------

    def begin(self, whole: int) -> None:
        """A guide through so many settings."""
        self._whole, self._step = whole, None
        self._bar.setRange(0, max(1, whole))
        self._bar.setValue(0)
        self._turn_to(0)
        for words in (self._title, self._why, self._now, self._account, self.progress, self.todo):
            words.say("")
        self.state.say(phase_words(Phase.OPENING))
        self._facts.say({})
        self.help.hide()
        self.main.setFocus()

    def show_step(
        self, step: GuideStep, setting: Setting | None, title: str, account: str, full: Callable[[str], str],
        *, told: Mapping[str, str],
    ) -> None:  # fmt: skip
        """This is how far it is. `told` says of the setting: why, cost, where and next."""
        before = self._step
        self._step, self._item = step, step.item
        self.progress.say(tr("{n} of {whole}").format(n=step.item + 1, whole=self._whole))
        self._bar.setValue(step.item + (step.phase in (Phase.PROVED, Phase.ALREADY, Phase.KEPT, Phase.DONE)))
        self._account.say(account)
        self._title.say(title)
        self._why.say(told.get("why", ""))
        known = step.finding.value is not None
        self._now.say(now_and_wanted(step.finding) if known else "")
        self._now.setVisible(known)
        self.todo.say(what_to_do(step))
        self.todo.setVisible(bool(self.todo.text()))
        self._show_phase(step.phase)
        self.help.show_step(step, setting, full, told.get("instead", ""))
        self._facts.say(told if self.help.isHidden() else {**told, "where": ""})
        self._enable(step)
        self.by_hand_shown.emit(step.finding if step.phase is Phase.BY_HAND else None)
        if before is None or before.item != step.item or not self._has_keyboard():
            self.main.setFocus()
        announce(self.state, f"{self.state.text()}. {self.todo.text()}")

    def show_end(self, ended: GuideEnded, left: int = 0) -> None:
        """It is over: a word of relief, and what became of each; `left` are still to change in the list."""
        title, lines = end_words(ended, left)
        self.end_title.say(title)
        self._end_lines.say("\n".join(lines))
        self._step = None
        self._turn_to(1)
        self.by_hand_shown.emit(None)
        self.done.setFocus()
        announce(self.end_title, f"{title} {', '.join(lines)}")

    def _turn_to(self, page: int) -> None:
        """The keyboard waits here meanwhile: a button that is hidden would hand it to the window's places."""
        if self._has_keyboard():
            self.setFocus()
        self._pages.setCurrentIndex(page)

    @property
    def item(self) -> int:
        """The number of the item that is on."""
        return self._item

    def shown(self) -> Finding | None:
        """The finding that is on."""
        return self._step.finding if self._step else None

    def _show_phase(self, phase: Phase) -> None:
        self.state.say(phase_words(phase))
        self._icon.show_state(LOOKS[phase])
        palette = self.state.palette()
        palette.setColor(QPalette.ColorRole.WindowText, colour(LOOKS[phase]))
        self.state.setPalette(palette)

    def _enable(self, step: GuideStep) -> None:
        enter = f"{main_words(step.phase)} ({tr('Enter')})"
        self.main.setText(tr("Please wait") if step.phase in BUSY else enter)
        self.keep_button.setEnabled(is_keepable(step.finding) and step.phase is not Phase.PROVED)
        self.find_button.setEnabled(step.phase not in (Phase.BY_HAND, *BUSY))
        self.back.setEnabled(step.item > 0)

    def _has_keyboard(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused) and focused.isEnabled()

    # --- what the person does ----------------------------------------------------------------------------------------

    def _enter(self) -> None:
        """Enter presses the button that has the keyboard, else the first one."""
        for one in (self.skip, self.keep_button, self.find_button, self.back, self.stop_button, self.done):
            if one.hasFocus():
                one.click()
                return
        (self.main if self._pages.currentIndex() == 0 else self.done).click()

    def _escape(self) -> None:
        (self.stop if self._pages.currentIndex() == 0 else self.closed).emit()

    def _main(self) -> None:
        if self._step is not None and self._step.phase not in BUSY:
            self._move(Move.DID_IT if self._step.phase is Phase.BY_HAND else Move.NEXT)

    def _keep(self) -> None:
        if self._step is not None and self.keep_button.isEnabled():
            self.keep.emit(self._item, self._step.finding)

    def _move(self, move: Move) -> None:
        if self._step is not None:
            self.moved.emit(self._item, move)
