"""Reports, letters and what still waits for an answer: the screens, and what they ask of the engine."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QDate, QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from auditor import events
from auditor.judge import Finding
from auditor.letters.model import Draft, Letter
from auditor.snapshot.model import Whose
from ui.about import said
from ui.parts.part import Shared, account_words
from ui.saving import where_to_save
from ui.screens.letter import LetterScreen, Written
from ui.screens.letters import Letters, waiting_words
from ui.screens.report import Report, formats
from ui.translate import tr

ENDINGS = {"evidence": "zip"}


class Papers(QObject):
    """`waiting` says in words what still waits; `back` leaves a letter for where the person came from."""

    waiting = Signal(str)
    back = Signal()

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self._shared = shared
        self._about: tuple[str, str] = ("", "")
        self._asked = self._listing = self._previewing = 0
        self._chosen = ""
        self._unsent: dict[tuple[str, str, str], Written] = {}
        self._of: Letter | None = None
        self.report, self.letters = Report(shared.language), Letters()
        self.letter = LetterScreen(shared.language)
        self.report.preview.connect(self._preview)
        self.report.save.connect(self._save_report)
        self.report.bring_in.connect(self._import)
        self.letters.answered.connect(self._answered)
        self.letters.complain.connect(self.complain)
        self.letters.forget.connect(self._forget)
        self.letter.drafted.connect(self._draft)
        self.letter.sent.connect(self._sent)
        self.letter.save.connect(lambda draft: self._save_letter(draft, evidence=False))
        self.letter.evidence.connect(lambda draft: self._save_letter(draft, evidence=True))
        self.letter.back.connect(self._leave)

    @property
    def screens(self) -> tuple[QWidget, ...]:
        """The report, the list of letters, and one letter."""
        return self.report, self.letters, self.letter

    @property
    def acts(self) -> dict[type, Callable[[Any], None]]:
        """What the engine answers."""
        return {
            events.Snapshots: self._know_runs,
            events.Previewed: self._previewed,
            events.Imported: self._imported,
            events.LetterDrafted: self._drafted,
            events.Failed: self._failed,
            events.Letters: self._list,
        }

    def begin(self) -> None:
        """Ask what still waits."""
        self._shared.client.ask(events.ListLetters)

    # --- the report --------------------------------------------------------------------------------------------------

    def open_report(self) -> None:
        """Show the last check as a report; any other can be chosen."""
        self._shared.window.present(self.report)
        self._list_runs()

    def _list_runs(self, chosen: str = "") -> None:
        self._chosen = chosen
        self._listing = self._shared.client.ask(events.ListSnapshots)

    def _know_runs(self, event: events.Snapshots) -> None:
        if event.answers == self._listing:
            whose = Whose.PRACTICE if self._shared.practice else Whose.OWN
            self.report.show_runs(event.snapshots, whose, self._chosen)

    def _preview(self) -> None:
        if self.report.run:
            self._previewing = self._shared.client.ask(
                events.Preview, run=self.report.run, names=self.report.names.isChecked(), language=self._language()
            )

    def _previewed(self, event: events.Previewed) -> None:
        """Only what was asked for last: another check may have been chosen since."""
        if event.answers == self._previewing:
            self.report.show_report(event.html)

    def _language(self) -> str:
        return str(self.report.language.currentData())

    def _save_report(self, form: str) -> None:
        name = f"privacy-settings.{ENDINGS.get(form, form)}"
        path = where_to_save(self._shared.window, tr("Export"), name, formats()[form])
        if path:
            self.export_to(path, form)

    def export_to(self, path: str, form: str) -> None:
        """Write the check that is shown; account names are in it only where the person shows them."""
        names = self.report.names.isChecked()
        self._shared.client.ask(
            events.Export, run=self.report.run, format=form, path=path, names=names, language=self._language()
        )
        self._shared.window.whisper(tr("Writing {path}…").format(path=path))

    def _import(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self._shared.window, tr("Import a snapshot"), "", tr("Snapshots and evidence packs (*.json *.zip)")
        )
        if path:
            self._shared.client.ask(events.ImportSnapshot, path=path)

    def _imported(self, event: events.Imported) -> None:
        """It can be looked at where it was brought in."""
        self._list_runs(event.run)
        words = tr("The snapshot is stored. You find it under Changes and History, marked as imported.")
        self._shared.window.whisper(words)

    # --- letters -----------------------------------------------------------------------------------------------------

    def open_letters(self) -> None:
        """Show what waits."""
        self._shared.client.ask(events.ListLetters)
        self._shared.window.present(self.letters)

    def write(self, finding: Finding) -> None:
        """A letter about this setting."""
        self._put_aside()
        self._of, self._about = None, (finding.account, finding.setting)
        self.letter.begin(self._shared.model.title(finding), self._user(finding.account), complaint=False)
        self._shared.window.present(self.letter)
        self._draft()

    def complain(self, letter: Letter) -> None:
        """A complaint about this letter."""
        self._put_aside()
        self._of, self._about = letter, (letter.account, letter.setting)
        self.letter.begin(tr("A complaint to the authority"), self._user(letter.account), complaint=True)
        self._shared.window.present(self.letter)
        self._draft()

    @property
    def _key(self) -> tuple[str, str, str]:
        return *self._about, self._of.id if self._of else ""

    def _put_aside(self) -> None:
        """What was written and not sent is there again when the same letter is opened once more."""
        if self.letter.is_changed:
            self._unsent[self._key] = self.letter.written

    def _drafted(self, event: events.LetterDrafted) -> None:
        self.letter.show_draft(event, self._shared.language)
        if (unsent := self._unsent.pop(self._key, None)) is not None:
            self.letter.put_back(unsent)

    def _failed(self, event: events.Failed) -> None:
        """No draft came: a letter without words is no screen to stay on."""
        if event.answers == self._asked and self._shared.window.presents(self.letter):
            self._leave()

    def _forget(self, letter: Letter) -> None:
        ask = self._shared.client.ask
        ask(events.ForgetLetter, letter=letter.id)
        words = tr("Removed: the letter to {service}").format(service=self._told(letter)[0])
        self.letters.undo_bar.offer(words, lambda: ask(events.PutBackLetter, letter=letter))

    def _told(self, letter: Letter) -> tuple[str, str]:
        """Whose account a letter is about, and what setting, in words."""
        shared = self._shared
        account = next((one for one in shared.accounts if one.id == letter.account), None)
        whose = account_words(account, shared.names) if account else shared.names.get(letter.service, letter.service)
        service = shared.services.get(letter.service)
        setting = service.setting(letter.setting) if service else None
        title = said(setting.title, shared.language) if setting else ""
        return whose, title or letter.setting

    def _user(self, account: str) -> str:
        return next((one.username for one in self._shared.accounts if one.id == account), "")

    def _draft(self) -> None:
        ask, language = self._shared.client.ask, str(self.letter.language.currentData())
        if self._of is not None:
            sender = self.letter.written_by()
            self._asked = ask(events.DraftComplaint, letter=self._of.id, language=language, sender=sender)
            return
        account, setting = self._about
        unsent = self._unsent.get(self._key)
        right = unsent.right if unsent else str(self.letter.rights.currentData() or "")
        self._asked = ask(
            events.DraftLetter, account=account, setting=setting, right=right, language=language,
            sender=self.letter.written_by(),
        )  # fmt: skip

    def _sent(self, right: str, day: str) -> None:
        account, setting = self._about
        if right:
            self._unsent.pop(self._key, None)
            self._shared.client.ask(events.NoteLetter, account=account, setting=setting, right=right, sent=day)
            self._shared.window.present(self.letters)

    def _save_letter(self, draft: Draft, *, evidence: bool) -> None:
        ending = tr("Mail (*.eml)") if evidence else tr("Text (*.txt)")
        name = "complaint.eml" if evidence else "letter.txt"
        path = where_to_save(self._shared.window, tr("Save"), name, ending)
        if path:
            account = self._about[0] if evidence else ""
            self._shared.client.ask(events.SaveLetter, draft=draft, path=path, evidence=account)

    def _answered(self, letter: Letter) -> None:
        day = "" if letter.answered else QDate.currentDate().toString(Qt.DateFormat.ISODate)
        self._shared.client.ask(events.NoteAnswer, letter=letter.id, on=day)

    def _list(self, event: events.Letters) -> None:
        shared = self._shared
        self.letters.show_letters(event.letters, event.overdue, event.names, self._told, shared.language)
        self.waiting.emit(waiting_words(event.letters, event.overdue))

    def _leave(self) -> None:
        if self._of is not None:
            self._shared.window.present(self.letters)
        else:
            self.back.emit()
