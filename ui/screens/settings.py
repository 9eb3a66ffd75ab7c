"""How the program looks, what it aims for, which browser it uses, and when it reminds."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QVBoxLayout, QWidget

from auditor.events import BrowserRow
from ui.text import PlainLabel, plain
from ui.translate import tr
from ui.widgets.plain_things import SECTION, Heading, button, column, scrolling
from ui.wording import preset_choices, preset_words

LANGUAGES: Final = (("en", "English"), ("de", "Deutsch"), ("fr", "Français"), ("es", "Español"), ("ja", "日本語"))
OTHER: Final = "?"
WIDEST: Final = 64
"""Letters: a field as wide as the window would stand far from its question."""

LANGUAGE, THEME, PRESET, BROWSER, REMINDERS = "language", "theme", "preset", "browser", "reminders"
DEFAULTS: Final = {LANGUAGE: "", THEME: "system", PRESET: "strict", BROWSER: "", REMINDERS: "never"}


class Settings(QWidget):
    """`changed` carries the name of a choice and what was chosen; `open_again` asks for a new start."""

    changed = Signal(str, str)
    open_again = Signal()

    def __init__(self, chosen: Mapping[str, str]) -> None:
        super().__init__()
        self._chosen = {**DEFAULTS, **chosen}
        self.language = self._choice(LANGUAGE, [("", tr("As the system")), *LANGUAGES])
        self.theme = self._choice(
            THEME, [("system", tr("As the system")), ("light", tr("Light")), ("dark", tr("Dark"))]
        )
        self.preset = self._choice(PRESET, preset_choices())
        self.browser = self._choice(BROWSER, [("", tr("The first that is found"))])
        self.reminders = self._choice(
            REMINDERS,
            [("never", tr("Never")), ("monthly", tr("Every month")), ("quarterly", tr("Every three months"))],
        )
        self._aim, self._uses = PlainLabel(), PlainLabel()
        self.again = button(tr("&Open again now"), self.open_again.emit)
        self.again.hide()
        self.show_browsers(())
        self._arrange()
        self._explain()

    def _choice(self, name: str, options: Sequence[tuple[str, str]]) -> QComboBox:
        box = QComboBox()
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMaximumWidth(box.fontMetrics().averageCharWidth() * WIDEST)
        for value, words in options:
            box.addItem(words, value)
        box.setCurrentIndex(max(0, box.findData(self._chosen[name])))
        box.activated.connect(lambda: self._choose(name, str(box.currentData())))
        return box

    def _arrange(self) -> None:
        inside = QWidget()
        form = QVBoxLayout(inside)
        later = tr("It takes effect when the program is opened again.")
        never_by_itself = tr(
            "The reminder is shown in this window: while it is open, and when you open it. It names no account, and "
            "nothing is checked by itself."
        )
        rows: tuple[tuple[str, QComboBox, QWidget], ...] = (
            (tr("&Language"), self.language, PlainLabel(later)),
            (tr("L&ook"), self.theme, PlainLabel(later)),
            (tr("What to &aim for"), self.preset, self._aim),
            (tr("&Browser"), self.browser, self._uses),
            (tr("&Remind me to check"), self.reminders, PlainLabel(never_by_itself)),
        )
        for words, box, more in rows:
            form.addLayout(_row(words, box, more))
        form.insertWidget(2, self.again)
        form.addStretch()
        layout = column(self)
        layout.addWidget(Heading(tr("Settings")))
        layout.addWidget(scrolling(inside, tr("Settings")), 1)
        self.setFocusProxy(self.language)

    def show_browsers(self, found: Sequence[BrowserRow]) -> None:
        """The browsers there are to choose from; the one that was chosen stays in the list though it is gone."""
        box, chosen = self.browser, self._chosen[BROWSER]
        box.clear()
        box.addItem(tr("The first that is found"), "")
        for one in found:
            words = one.path if one.new_enough else tr("{path} (too old)").format(path=one.path)
            box.addItem(plain(f"{one.version} · {words}" if one.version else words), one.path)
        if chosen and box.findData(chosen) < 0:
            box.addItem(plain(chosen), chosen)
        box.addItem(tr("Another one…"), OTHER)
        box.setCurrentIndex(max(0, box.findData(chosen)))

    def back_to(self, name: str, value: str) -> None:
        """What was chosen cannot be had: as it was before."""
        self._chosen[name] = value
        if name == BROWSER:
            self.browser.setCurrentIndex(max(0, self.browser.findData(value)))

    def _choose(self, name: str, value: str) -> None:
        if value == OTHER:
            value = self._ask_for_browser() or self._chosen[name]
            self._chosen[name] = value
            if self.browser.findData(value) < 0:
                self.browser.insertItem(self.browser.count() - 1, plain(value), value)
            self.browser.setCurrentIndex(self.browser.findData(value))
        self._chosen[name] = value
        if name in (LANGUAGE, THEME):
            self.again.show()
        self._explain()
        self.changed.emit(name, value)

    def _ask_for_browser(self) -> str:
        return QFileDialog.getOpenFileName(self, tr("Choose a browser"))[0]

    def _explain(self) -> None:
        self._aim.say(f"{preset_words(self._chosen[PRESET])} {tr('It counts from the next check on.')}")
        self._uses.say(
            tr("Your settings are read in it, and in it you sign in yourself. It has to be a Chrome, Edge or Chromium.")
        )


def _row(words: str, box: QComboBox, more: QWidget) -> QVBoxLayout:
    """A question, its answer below it, and what the answer means."""
    row = QVBoxLayout()
    label: QLabel = Heading(words, SECTION)
    label.setBuddy(box)
    box.setAccessibleName(words.replace("&", ""))
    row.addWidget(label)
    row.addWidget(box)
    row.addWidget(more)
    row.addSpacing(12)
    return row
