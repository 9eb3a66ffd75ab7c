"""The report before it is written: what will be in it, as it will read, with names or without."""

import re
from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QHBoxLayout, QTextEdit, QWidget

from auditor.events import SnapshotRow
from auditor.snapshot.model import Whose
from ui.models.runs import RunsModel
from ui.screens.settings import LANGUAGES
from ui.text import PlainLabel
from ui.translate import tr
from ui.widgets.plain_things import Heading, button, column
from ui.widgets.run_choice import RunChoice

DRAWN: Final = re.compile(r"<(style|svg|head)\b.*?</\1>", re.DOTALL)
"""Parts of our own template that Qt cannot draw; foreign text in it is escaped and never matches."""


class _Sealed(QTextDocument):
    """Shows text and loads nothing, neither from the network nor from this computer."""

    def loadResource(self, kind: int, name: QUrl | str) -> Any:  # noqa: N802 -- Qt calls it so
        del kind, name


class Report(QWidget):
    """`preview` asks for the chosen check as a report; `save` carries the format; `bring_in` imports a file."""

    preview = Signal()
    save = Signal(str)
    bring_in = Signal()

    def __init__(self, language: str = "en") -> None:
        super().__init__()
        self._said = PlainLabel(tr("Nothing is sent anywhere: a file is written where you choose."))
        self._runs = RunsModel()
        self.check = RunChoice(self._runs, tr("The check to show and export"))
        self.names = QCheckBox(tr("Show account &names"))
        self.language, self.format = QComboBox(), QComboBox()
        for code, words in LANGUAGES:
            self.language.addItem(words, code)
        self.language.setCurrentIndex(max(0, self.language.findData(language)))
        for form, words in formats().items():
            self.format.addItem(words, form)
        self.text = QTextEdit()
        self.text.setReadOnly(True)
        self.text.setDocument(_Sealed(self.text))
        self.text.setAccessibleName(tr("Preview of the report"))
        self.language.setAccessibleName(tr("Language of the report"))
        self.format.setAccessibleName(tr("Kind of file"))
        self.save_button = button(tr("&Save…"), lambda: self.save.emit(self.format.currentData()), main=True)
        self._arrange()
        self.check.currentIndexChanged.connect(lambda: self.preview.emit())
        self.names.toggled.connect(lambda: self.preview.emit())
        self.language.activated.connect(lambda: self.preview.emit())
        self.format.currentIndexChanged.connect(lambda: self._explain())
        self._explain()

    def _arrange(self) -> None:
        top, bottom = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.names)
        top.addWidget(self.language)
        top.addStretch()
        for part in (self.format, self.save_button, button(tr("&Import a snapshot…"), self.bring_in.emit)):
            bottom.addWidget(part)
        bottom.addStretch()
        layout = column(self)
        layout.addWidget(Heading(tr("Report")))
        which = QFormLayout()
        which.addRow(tr("&Check"), self.check)
        layout.addLayout(which)
        layout.addLayout(top)
        layout.addWidget(self.text, 1)
        layout.addWidget(self._said)
        layout.addLayout(bottom)
        self.setFocusProxy(self.check)

    @property
    def run(self) -> str:
        """The check that is shown; empty where there is none."""
        return str(self.check.currentData() or "")

    def show_runs(self, rows: Sequence[SnapshotRow], whose: Whose = Whose.OWN, chosen: str = "") -> None:
        """What can be exported, newest first: `chosen` is shown, or the newest of these, or what there is."""
        self.check.blockSignals(True)
        self._runs.show(rows)
        places = [place for place, row in enumerate(self._runs.rows) if chosen == row.run]
        places += [place for place, row in enumerate(self._runs.rows) if row.whose is whose]
        self.check.setCurrentIndex(next(iter(places), 0 if rows else -1))
        self.check.blockSignals(False)
        self.check.setEnabled(bool(rows))
        if rows:
            self.preview.emit()
        else:
            self.show_nothing()

    def show_report(self, html: str) -> None:
        """The report's words; colours and icons come with the file."""
        self.text.setHtml(DRAWN.sub("", html))
        self.save_button.setEnabled(True)

    def show_nothing(self) -> None:
        """No check was made yet."""
        self.text.setPlainText(tr("There is nothing to export yet. Check some accounts first."))
        self.save_button.setEnabled(False)

    def _explain(self) -> None:
        self._said.say(explained(self.format.currentData()))


def formats() -> dict[str, str]:
    """Every format with its words."""
    return {
        "html": tr("Report to read (*.html)"),
        "pdf": tr("Report to print (*.pdf)"),
        "csv": tr("Table (*.csv)"),
        "json": tr("Snapshot (*.json)"),
        "evidence": tr("Evidence pack (*.zip)"),
    }


def explained(form: str) -> str:
    """What a format is good for, and what is in it."""
    return {
        "html": tr("One file without scripts that loads nothing. Account names are in it only if shown above."),
        "pdf": tr("The same report on paper, printed by your browser without network. This takes some seconds."),
        "csv": tr("One row for each setting, for a spreadsheet."),
        "json": tr("Everything a check found, for other programs. It never holds an account name."),
        "evidence": tr(
            "The snapshot sealed with its hash and chained to your last pack. Anyone can check it with "
            "“privacy-auditor verify”. It never holds an account name."
        ),
    }[form]
