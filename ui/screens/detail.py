"""One setting in full: what it does, what it costs, where it stands, who says so, and what to do about it."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from auditor.catalogue.model import Setting
from auditor.judge import Finding, State
from ui.text import PlainLabel
from ui.translate import tr
from ui.widgets.state_badge import StateBadge
from ui.wording import now_and_wanted

LETTERED: Final = frozenset({State.BY_HAND, State.LOCKED})
"""Where no control is in the person's hands, a letter may be."""


class Detail(QWidget):
    """The right side of the checklist."""

    open_page = Signal(object)
    check_again = Signal(object)
    keep = Signal(object)
    letter = Signal(object)

    def __init__(self, language: str = "en") -> None:
        super().__init__()
        self._language = language
        self._finding: Finding | None = None
        self._title = PlainLabel(selectable=True)
        font = self._title.font()
        font.setPointSizeF(font.pointSizeF() * 1.3)
        font.setBold(True)
        self._title.setFont(font)
        self._badge = StateBadge()
        self._state = PlainLabel()
        self._parts = {name: (PlainLabel(words), PlainLabel(selectable=True)) for name, words in self._headings()}
        self._open = QPushButton(tr("&Open this page"))
        self._again = QPushButton(tr("&Check again"))
        self._keep = QPushButton(tr("&Keep as it is…"))
        self._open.clicked.connect(lambda: self.open_page.emit(self._finding))
        self._again.clicked.connect(lambda: self.check_again.emit(self._finding))
        self._keep.clicked.connect(lambda: self.keep.emit(self._finding))
        self._letter = QPushButton(tr("Write a &letter…"))
        self._letter.clicked.connect(lambda: self.letter.emit(self._finding))
        self._arrange()
        self.show_finding(None, None, "")

    @staticmethod
    def _headings() -> list[tuple[str, str]]:
        return [
            ("why", tr("What it does")),
            ("cost", tr("What you give up by changing it")),
            ("where", tr("Where it is")),
            ("instead", tr("Why this is not read")),
            ("sources", tr("Who says so")),
        ]

    def _arrange(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        for part in (self._title, self._badge, self._state):
            column.addWidget(part)
        for heading, text in self._parts.values():
            font = heading.font()
            font.setBold(True)
            heading.setFont(font)
            column.addSpacing(6)
            column.addWidget(heading)
            column.addWidget(text)
        column.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        scroll.setAccessibleName(tr("Details of the setting"))
        row = QHBoxLayout()
        for button in (self._open, self._again, self._keep, self._letter):
            button.setMinimumHeight(max(32, button.fontMetrics().height() + 12))
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.addWidget(scroll, 1)
        layout.addLayout(row)

    def show_finding(self, finding: Finding | None, setting: Setting | None, title: str) -> None:
        """Show this setting, or that none is chosen."""
        self._finding = finding
        self._title.say(title if finding else tr("Choose a setting to see what it does."))
        self._badge.setVisible(finding is not None)
        self._state.say(now_and_wanted(finding) if finding else "")
        if finding is not None:
            self._badge.show_state(finding.state)
        for name, words in self._texts(finding, setting).items():
            heading, text = self._parts[name]
            text.say(words)
            heading.setVisible(bool(words))
            text.setVisible(bool(words))
        readable = finding is not None and finding.page is not None
        self._open.setEnabled(readable)
        self._again.setEnabled(readable)
        self._letter.setVisible(finding is not None and finding.state in LETTERED)
        kept = finding is not None and finding.state is State.KEPT
        self._keep.setText(tr("Don't &keep it any more") if kept else tr("&Keep as it is…"))
        self._keep.setEnabled(finding is not None and (kept or finding.state in (State.TO_CHANGE, State.LOCKED)))

    def _texts(self, finding: Finding | None, setting: Setting | None) -> dict[str, str]:
        if finding is None or setting is None:
            return dict.fromkeys(self._parts, "")
        where = " · ".join(part for part in (setting.path, finding.section, f"“{finding.label}”") if part)
        return {
            "why": self._said(setting.why),
            "cost": self._said(setting.cost),
            "where": where,
            "instead": setting.instead,
            "sources": "\n".join(
                f"{source.url or source.title + ' (' + tr('no public address') + ')'}"
                f"{', ' + tr('seen {day}').format(day=source.seen) if source.seen else ''}"
                for source in setting.sources
            )
            + (f"\n{tr('Last checked {day}').format(day=setting.checked)}" if setting.checked else ""),
        }

    def _said(self, texts: object) -> str:
        told: dict[str, str] = texts if isinstance(texts, dict) else {}
        return told.get(self._language) or told.get("en", "")
