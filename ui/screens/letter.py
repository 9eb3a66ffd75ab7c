"""One letter before it goes out: what it asks for, who it is from, and its text, which the person may change."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QDate, QSignalBlocker, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from auditor.events import LetterDrafted
from auditor.letters.model import Draft, Right, Sender
from auditor.letters.write import cited, mailto
from ui.text import PlainLabel, plain
from ui.translate import tr
from ui.widgets.plain_things import Heading, button, column, make_main, scrolling
from ui.widgets.undo_bar import UndoBar

LANGUAGES: Final = (("en", "English"), ("de", "Deutsch"))
TEXT_LINES: Final = 12
ADDRESS_LINES: Final = 3


@dataclass(frozen=True, slots=True)
class Written:
    """A letter as it stands, with the right it uses and its language: words alone would be noted under another."""

    draft: Draft
    right: str
    language: str


class LetterScreen(QWidget):
    """`drafted` asks for a new draft; `sent`, `save` and `evidence` carry what the person does with this one."""

    drafted = Signal()
    sent = Signal(str, str)
    save = Signal(object)
    evidence = Signal(object)
    back = Signal()

    def __init__(self, language: str = "en") -> None:
        super().__init__()
        self.complaint = False
        self._form = ""
        self._drafted: Draft | None = None
        self._uses = "", language
        self._title, self._said = Heading(tr("A letter")), PlainLabel()
        self.rights, self.language = QComboBox(), QComboBox()
        self.name, self.account, self.to, self.subject = QLineEdit(), QLineEdit(), QLineEdit(), QLineEdit()
        self.address, self.body = QPlainTextEdit(), QPlainTextEdit()
        for code, words in LANGUAGES:
            self.language.addItem(words, code)
        self.language.setCurrentIndex(max(0, self.language.findData(language)))
        self.day = QDateEdit()
        self.day.setCalendarPopup(True)
        self.undo_bar = UndoBar()
        self.law = PlainLabel(selectable=True)
        self._make_buttons()
        self._arrange()
        self.rights.activated.connect(lambda: self.drafted.emit())
        self.language.activated.connect(lambda: self.drafted.emit())
        self.to.textChanged.connect(self._may_mail)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.back.emit)

    def _make_buttons(self) -> None:
        self.fill = button(tr("&Fill these in"), self.drafted.emit)
        self.mail = button(tr("Open in &mail program"), self._open_mail, main=True)
        self.form = button(tr("Open their &page for requests"), self._open_form)
        self.save_button = button(tr("&Save as text…"), lambda: self.save.emit(self.draft()))
        self.evidence_button = button(tr("Save as mail with &evidence…"), lambda: self.evidence.emit(self.draft()))
        self.sent_button = button(tr("&I sent it on"), self._sent)

    def _arrange(self) -> None:
        inside = QWidget()
        words = QVBoxLayout(inside)
        lines = QFormLayout()
        lines.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        lines.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for label, field in (
            (tr("What to ask for"), self.rights), (tr("Language"), self.language), (tr("Your name"), self.name),
            (tr("Your address"), self.address), (tr("Your account there"), self.account),
        ):  # fmt: skip
            self._row(lines, label, field)
        lines.addRow("", self.fill)
        for label, field in ((tr("To"), self.to), (tr("Subject"), self.subject), (tr("Text"), self.body)):
            self._row(lines, label, field)
        height = self.fontMetrics().lineSpacing()
        for field, number in ((self.address, ADDRESS_LINES), (self.body, TEXT_LINES)):
            field.setTabChangesFocus(True)
            field.setMinimumHeight(height * number + 16)
        self.address.setMaximumHeight(height * ADDRESS_LINES + 16)
        words.addWidget(self._said)
        words.addLayout(lines)
        words.addWidget(self.law)
        layout = column(self)
        layout.addWidget(self._title)
        layout.addWidget(scrolling(inside, tr("The letter")), 1)
        layout.addWidget(self.undo_bar)
        for parts in (
            (self.evidence_button, self.mail, self.form, self.save_button),
            (self.sent_button, self.day, button(tr("&Back"), self.back.emit)),
        ):
            row = QHBoxLayout()
            for part in parts:
                row.addWidget(part)
            row.addStretch()
            layout.addLayout(row)
        self.day.setAccessibleName(tr("The day you sent it"))
        self.setFocusProxy(self.rights)

    def _row(self, lines: QFormLayout, label: str, field: QWidget) -> None:
        lines.addRow(label, field)
        field.setAccessibleName(label)

    def begin(self, title: str, account: str, *, complaint: bool) -> None:
        """A letter about this; the person's own words from the letter before stay."""
        self.complaint, self._drafted = complaint, None
        self._title.say(title)
        self.put(Draft((), "", ""))  # until the draft is there, nobody else's words are
        self.undo_bar.hide()
        self.day.setMaximumDate(QDate.currentDate())
        self.day.setDate(QDate.currentDate())
        self.account.setText(account)
        self.rights.clear()
        self.rights.setEnabled(not complaint)
        for part in (self.sent_button, self.day):
            part.setVisible(not complaint)
        self.evidence_button.setVisible(complaint)
        make_main(self.evidence_button, main=complaint)  # a mail that is opened from here carries no evidence
        make_main(self.mail, main=not complaint)

    def show_draft(self, told: LetterDrafted, language: str) -> None:
        """The draft, to be read and changed. What the person had written in its place can be had back."""
        mine = self.written if self.is_changed else None
        with QSignalBlocker(self.rights):
            self.rights.clear()
            for right in told.rights:
                self.rights.addItem(_in(right, language), right.id)
            self.rights.setCurrentIndex(self.rights.findData(told.right.id))
        self.put(told.draft)
        self._drafted, self._uses = self.draft(), (told.right.id, str(self.language.currentData()))
        if mine is not None:
            self.undo_bar.offer(tr("The letter was written anew."), lambda: self.put_back(mine))
        self.form.setVisible(bool(self._form))
        self._said.say(self._advice(told, language))
        self.law.say(_law(told, language))

    @property
    def written(self) -> Written:
        """What is there now."""
        return Written(self.draft(), *self._uses)

    def put_back(self, written: Written) -> None:
        """A letter as it was, with what it asks for."""
        for box, value in ((self.rights, written.right), (self.language, written.language)):
            with QSignalBlocker(box):
                box.setCurrentIndex(max(0, box.findData(value)))
        self._uses = written.right, written.language
        self.put(written.draft)

    def put(self, draft: Draft) -> None:
        """These words, in the place of those that are there."""
        self.to.setText(", ".join(draft.to))
        self.subject.setText(draft.subject)
        self.body.setPlainText(draft.body)
        self._form = draft.form
        self._may_mail()

    @property
    def is_changed(self) -> bool:
        """Whether the person changed the draft."""
        return self._drafted is not None and self.draft() != self._drafted

    def _may_mail(self) -> None:
        self.mail.setEnabled(bool(self.to.text().strip()))

    def _advice(self, told: LetterDrafted, language: str) -> str:
        lines = [
            tr("Read it and change what does not fit. Your name and address are not stored. This is not legal advice.")
        ]
        if not told.draft.to and self._form:
            lines.append(tr("There is no mail address for this: copy the text into their page."))
        if not told.draft.to and not self._form:
            lines.append(tr("No address is known. Look for one in their privacy policy."))
        if told.authority is not None:
            note = told.authority.note.get(language) or told.authority.note.get("en", "")
            lines.append(" ".join(part for part in (told.authority.called(language), told.authority.web, note) if part))
            lines.append(tr("“Save as mail with evidence” attaches it; a mail opened from here has no evidence yet."))
        return "\n".join(lines)

    def written_by(self) -> Sender:
        """What the person typed about themselves."""
        return Sender(self.name.text(), self.address.toPlainText(), self.account.text())

    def draft(self) -> Draft:
        """The letter as it stands now."""
        to = tuple(part.strip() for part in self.to.text().split(",") if part.strip())
        return Draft(to, self.subject.text(), self.body.toPlainText(), self._form)

    def _open_mail(self) -> None:
        address, whole = mailto(self.draft())
        if not whole:
            QGuiApplication.clipboard().setText(self.body.toPlainText())
            self._said.say(tr("The text is too long to be handed over. It is copied: paste it into the mail."))
        elif self.complaint:
            self._said.say(tr("Attach the evidence: save it with “Save as mail with evidence” or from the report."))
        open_address(address)

    def _open_form(self) -> None:
        QGuiApplication.clipboard().setText(self.body.toPlainText())
        self._said.say(tr("The text is copied: paste it into their page."))
        open_address(self._form)

    def _sent(self) -> None:
        self._drafted = self.draft()  # what was sent is nothing that waits to be
        self.sent.emit(str(self.rights.currentData() or ""), self.day.date().toString(Qt.DateFormat.ISODate))


def open_address(address: str, opens: Callable[[QUrl], bool] = QDesktopServices.openUrl) -> None:
    """Hand a mail or web address to the program that is there for it, and no other kind of address."""
    if address.startswith(("mailto:", "https://")):
        opens(QUrl.fromEncoded(address.encode()))


def _in(right: Right, language: str) -> str:
    return plain(right.name.get(language) or right.name["en"])


def _law(told: LetterDrafted, language: str) -> str:
    sources = [" ".join(part for part in (one.title, one.url or "", one.dated) if part) for one in told.right.sources]
    if told.authority is not None:
        sources += [
            " ".join(part for part in (one.title, one.url or "", one.dated) if part) for one in told.authority.sources
        ]
    by = tr("{law}; to be answered under {answer}.").format(
        law=cited(told.right.law, language), answer=cited(told.right.answer, language)
    )
    return "\n".join([by, *sources])
