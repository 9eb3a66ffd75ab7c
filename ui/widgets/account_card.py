"""One account on the overview: its service, what is left to do, and a way into its checklist."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from auditor.accounts.model import Account
from auditor.checklist import foremost
from auditor.judge import State
from ui.text import PlainLabel
from ui.translate import tr
from ui.widgets.plain_things import button
from ui.widgets.state_badge import StateIcon
from ui.wording import counts_line


class AccountCard(QFrame):
    """“4 to change · 2 couldn't be read · 9 as you want them”. Only an account of the person's own can be removed."""

    opened = Signal(str)
    removed = Signal(str)

    def __init__(self, account: Account, service: str, parent: QWidget | None = None, *, own: bool = True) -> None:
        super().__init__(parent)
        self.account = account
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._name = PlainLabel(service)
        font = self._name.font()
        font.setPointSizeF(font.pointSizeF() * 1.2)
        font.setBold(True)
        self._name.setFont(font)
        self._user = PlainLabel(account.username)
        self._user.setVisible(bool(account.username))
        self._counts = PlainLabel(tr("Not checked yet"))
        self._open = button(tr("Open checklist"))
        self._open.clicked.connect(lambda: self.opened.emit(account.id))
        self.remove_button = button(tr("Remove…"))
        self.remove_button.clicked.connect(lambda: self.removed.emit(account.id))
        self._icon = StateIcon(1.8)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch()
        for part in (self._name, self._user, self._counts):
            words.addWidget(part)
        words.addStretch()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 10)
        layout.setSpacing(14)
        layout.addWidget(self._icon)
        layout.addLayout(words, 1)
        layout.addWidget(self._open)
        layout.addWidget(self.remove_button)
        self.remove_button.setVisible(own)
        self.name(service)

    def name(self, service: str) -> None:
        """What the service is called."""
        self._name.say(service)
        self._open.setAccessibleName(tr("Open checklist of {service}").format(service=service))
        self.remove_button.setAccessibleName(tr("Remove {service} from this program").format(service=service))

    def count(self, counts: dict[State, int], checked: str) -> None:
        """How many settings are in which state, and when they were looked at."""
        self._icon.show_state(foremost(counts))
        line = counts_line(counts) or tr("Not checked yet")
        self._counts.say(f"{line} · {tr('checked {day}').format(day=checked)}" if checked else line)

    def left(self, counts: dict[State, int]) -> int:
        """What the overview sorts by."""
        return counts.get(State.TO_CHANGE, 0)
