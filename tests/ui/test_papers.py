"""Reports and letters in the window: previewed without loading anything, sent by the person, waited for."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QUrl
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from auditor.events import LetterDrafted
from auditor.judge import State
from auditor.letters.known import known
from auditor.letters.model import Draft, Right
from ui.conductor import Conductor
from ui.saving import where_to_save
from ui.screens import letter as letter_screen
from ui.screens.letter import open_address
from ui.screens.report import formats
from ui.widgets.plain_things import Heading

Make = Callable[[str], Conductor]


def audited(qtbot: QtBot, window: Conductor) -> Conductor:
    window.window.welcome.practice_button.click()
    qtbot.waitUntil(lambda: window.window.presents(window.auditing.overview), timeout=10_000)
    return window


def writing(qtbot: QtBot, shown: Conductor) -> Conductor:
    """At a letter about the locked setting."""
    locked = next(one for one in shown.model.findings() if one.state is State.LOCKED)
    shown.papers.write(locked)
    qtbot.waitUntil(lambda: "Shop" in shown.papers.letter.body.toPlainText(), timeout=5_000)
    return shown


def test_the_preview_hides_names_until_they_are_asked_for(qtbot: QtBot, window: Make) -> None:
    shown = audited(qtbot, window("normal"))
    shown.papers.open_report()
    text = shown.papers.report.text
    qtbot.waitUntil(lambda: "Shop account 1" in text.toPlainText(), timeout=5_000)
    assert "ada" not in text.toPlainText()
    shown.papers.report.names.setChecked(True)
    qtbot.waitUntil(lambda: "ada" in text.toPlainText(), timeout=5_000)


def test_the_preview_loads_nothing(qtbot: QtBot, window: Make) -> None:
    shown = window("normal")
    document = shown.papers.report.text.document()
    assert document.resource(2, QUrl("file:///etc/passwd")) is None
    assert document.resource(2, QUrl("https://shop.example/x.png")) is None
    del qtbot


def test_every_format_can_be_chosen_and_is_explained(
    qtbot: QtBot, window: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = audited(qtbot, window("normal"))
    report = shown.papers.report
    shown.papers.open_report()
    qtbot.waitUntil(lambda: "Report of run-1" in report.text.toPlainText(), timeout=5_000)
    report.check.setCurrentIndex(1)
    qtbot.waitUntil(lambda: "Report of run-0" in report.text.toPlainText(), timeout=5_000)
    for row, form in enumerate(formats()):
        target = str(tmp_path / f"out.{form}")
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, target=target: (target, ""))
        report.format.setCurrentIndex(row)
        report.save_button.click()
        wrote = f"Wrote {target}"
        qtbot.waitUntil(lambda wrote=wrote: wrote in shown.window.statusBar().currentMessage(), timeout=5_000)  # type: ignore[misc]
        assert Path(target).read_text() == f"{form} of run-0"


def test_a_letter_takes_what_the_person_types_and_stores_it_nowhere(qtbot: QtBot, window: Make, tmp_path: Path) -> None:
    shown = writing(qtbot, audited(qtbot, window("normal")))
    letter = shown.papers.letter
    assert letter.body.toPlainText().startswith("To <b>Shop</b>")
    letter.name.setText("Ada Example")
    letter.fill.click()
    qtbot.waitUntil(lambda: "Ada Example" in letter.body.toPlainText(), timeout=5_000)
    assert "not legal advice" in letter._said.text()
    shown.shared.settings.sync()
    assert not [file for file in tmp_path.rglob("*") if file.is_file() and b"Ada" in file.read_bytes()]


def test_the_mail_program_gets_the_text_as_the_person_left_it(
    qtbot: QtBot, window: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = writing(qtbot, audited(qtbot, window("normal")))
    opened: list[str] = []
    monkeypatch.setattr(letter_screen, "open_address", opened.append)
    shown.papers.letter.body.setPlainText("My & own words?cc=x@y.example\n")
    shown.papers.letter.mail.click()
    (address,) = opened
    assert address == "mailto:dpo@shop.example?subject=Subject&body=My%20%26%20own%20words%3Fcc%3Dx%40y.example%0D%0A"


def test_no_other_program_is_ever_opened() -> None:
    opened: list[QUrl] = []

    def keep(url: QUrl) -> bool:
        opened.append(url)
        return True

    for address in ("javascript:1", "file:///etc/passwd", "http://x.example", "mailto:a@b.example?subject=%26"):
        open_address(address, keep)
    assert [bytes(url.toEncoded().data()) for url in opened] == [b"mailto:a@b.example?subject=%26"]


def test_what_waits_is_on_the_overview_until_it_is_answered(qtbot: QtBot, window: Make) -> None:
    shown = writing(qtbot, audited(qtbot, window("normal")))
    shown.papers.letter.sent_button.click()
    qtbot.waitUntil(lambda: shown.papers.letters.table.rowCount() == 1, timeout=5_000)
    assert shown.window.presents(shown.papers.letters)
    state = shown.papers.letters.table.item(0, 5)
    assert state is not None
    assert state.text() == "Overdue"
    assert "overdue: 1" in shown.auditing.overview.waiting.text()
    assert shown.papers.letters.complain_button.isEnabled()
    shown.papers.letters.answer_button.click()
    qtbot.waitUntil(lambda: shown.auditing.overview.waiting.text() == "", timeout=5_000)
    assert not shown.papers.letters.complain_button.isEnabled()


def test_a_complaint_names_the_authority_and_offers_the_evidence(qtbot: QtBot, window: Make) -> None:
    shown = writing(qtbot, audited(qtbot, window("normal")))
    shown.papers.letter.sent_button.click()
    qtbot.waitUntil(shown.papers.letters.complain_button.isEnabled, timeout=5_000)
    shown.papers.letters.complain_button.click()
    letter = shown.papers.letter
    qtbot.waitUntil(lambda: "bfdi.bund.de" in letter._said.text(), timeout=5_000)
    assert not letter.evidence_button.isHidden()
    assert letter.sent_button.isHidden()
    assert letter.findChildren(Heading)[0].text() == "A complaint to the authority"


def test_the_main_button_of_a_complaint_carries_the_evidence_and_that_of_a_letter_opens_a_mail(qtbot: QtBot) -> None:
    screen = letter_screen.LetterScreen()
    qtbot.addWidget(screen)
    for complaint, main, other in (
        (True, screen.evidence_button, screen.mail), (False, screen.mail, screen.evidence_button),
    ):  # fmt: skip
        screen.begin("t", "a", complaint=complaint)
        assert (main.isDefault(), main.font().bold()) == (True, True)
        assert (other.isDefault(), other.font().bold()) == (False, False)


def test_an_authority_without_a_country_is_named_in_the_persons_language(qtbot: QtBot) -> None:
    right, screen = known().rights[0], letter_screen.LetterScreen("de")
    qtbot.addWidget(screen)
    screen.begin("t", "a", complaint=True)
    authority = known().authority("", right)
    screen.show_draft(LetterDrafted(1, Draft((), "s", "b"), right, (right,), "mailto:", True, authority), "de")
    assert "Die zuständige Datenschutzbehörde" in screen._said.text()


def test_what_the_person_wrote_can_be_had_back_after_a_new_draft(qtbot: QtBot, window: Make) -> None:
    shown = writing(qtbot, audited(qtbot, window("normal")))
    letter = shown.papers.letter
    assert letter.undo_bar.isHidden()
    letter.body.setPlainText("My own words")
    letter.name.setText("Ada Example")
    letter.fill.click()
    qtbot.waitUntil(lambda: "Ada Example" in letter.body.toPlainText(), timeout=5_000)
    letter.undo_bar.button.click()
    assert letter.body.toPlainText() == "My own words"


def test_a_letter_that_was_left_is_there_again(qtbot: QtBot, window: Make) -> None:
    shown = writing(qtbot, audited(qtbot, window("normal")))
    letter, finding = shown.papers.letter, shown.model.findings()[3]
    letter.body.setPlainText("My own words")
    letter.back.emit()
    shown.papers.write(shown.model.findings()[1])
    qtbot.waitUntil(lambda: letter.body.toPlainText().startswith("To <b>Shop</b>"), timeout=5_000)
    shown.papers.write(finding)
    qtbot.waitUntil(lambda: letter.body.toPlainText() == "My own words", timeout=5_000)


def test_a_new_letter_begins_with_today(qtbot: QtBot, window: Make) -> None:
    shown = writing(qtbot, audited(qtbot, window("normal")))
    shown.papers.letter.day.setDate(QDate(2020, 1, 1))
    shown.papers.write(shown.model.findings()[1])
    assert shown.papers.letter.day.date() == QDate.currentDate()


def test_without_an_address_no_mail_is_opened(qtbot: QtBot, window: Make) -> None:
    letter = writing(qtbot, audited(qtbot, window("normal"))).papers.letter
    letter.to.clear()
    assert not letter.mail.isEnabled()
    letter.to.setText("dpo@shop.example")
    assert letter.mail.isEnabled()


def test_a_complaint_says_where_its_evidence_is(qtbot: QtBot, window: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(letter_screen, "open_address", lambda _: None)
    shown = writing(qtbot, audited(qtbot, window("normal")))
    shown.papers.letter.sent_button.click()
    qtbot.waitUntil(shown.papers.letters.complain_button.isEnabled, timeout=5_000)
    shown.papers.letters.complain_button.click()
    letter = shown.papers.letter
    qtbot.waitUntil(lambda: "attaches it" in letter._said.text(), timeout=5_000)
    letter.mail.click()
    assert "Attach the evidence" in letter._said.text()


def test_a_letter_says_what_it_is_about_and_comes_back_when_its_removal_is_undone(qtbot: QtBot, window: Make) -> None:
    shown = writing(qtbot, audited(qtbot, window("normal")))
    shown.papers.letter.sent_button.click()
    letters = shown.papers.letters
    qtbot.waitUntil(lambda: letters.table.rowCount() == 1, timeout=5_000)
    told = [item.text() for place in range(2) if (item := letters.table.item(0, place)) is not None]
    assert told == ["Shop & Sons <b> · ada", "Good state 3"]
    letters.forget_button.click()
    qtbot.waitUntil(lambda: letters.table.rowCount() == 0, timeout=5_000)
    assert not letters.forget_button.isEnabled()
    letters.undo_bar.button.click()
    qtbot.waitUntil(lambda: letters.table.rowCount() == 1, timeout=5_000)


def test_a_saved_file_gets_the_ending_of_its_format_when_none_is_typed(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = QWidget()
    qtbot.addWidget(window)

    def saved_as(typed: str) -> str:
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (typed, ""))
        return where_to_save(window, "Export", "privacy-settings.html", "Report (*.html)")

    mine = str(tmp_path / "myreport")
    assert saved_as(mine) == f"{mine}.html"
    assert saved_as(f"{mine}.htm") == f"{mine}.htm"
    assert saved_as("") == ""


def test_a_file_that_exists_with_the_ending_is_replaced_only_after_a_yes(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    there = tmp_path / "myreport.html"
    there.write_text("old")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "myreport"), ""))
    for answer, path in ((QMessageBox.StandardButton.No, ""), (QMessageBox.StandardButton.Yes, str(there))):
        monkeypatch.setattr(QMessageBox, "question", lambda *_, answer=answer: answer)
        assert where_to_save(window, "Export", "privacy-settings.html", "Report (*.html)") == path


def told(right: Right, body: str) -> LetterDrafted:
    return LetterDrafted(1, Draft(("a@b.example",), "s", body), right, known().rights, "mailto:", True, None)


def test_words_that_are_had_back_are_about_the_right_they_were_written_for(qtbot: QtBot) -> None:
    first, second = known().rights[:2]
    screen = letter_screen.LetterScreen()
    qtbot.addWidget(screen)
    screen.begin("t", "a", complaint=False)
    screen.show_draft(told(first, "one"), "en")
    screen.body.setPlainText("My words about the first right")
    screen.rights.setCurrentIndex(1)
    screen.show_draft(told(second, "two"), "en")
    screen.undo_bar.button.click()
    assert screen.body.toPlainText() == "My words about the first right"
    assert screen.rights.currentData() == first.id


def test_a_letter_that_was_left_keeps_what_it_asks_for(qtbot: QtBot, window: Make) -> None:
    shown = writing(qtbot, audited(qtbot, window("normal")))
    letter, second = shown.papers.letter, known().rights[1]
    finding = next(one for one in shown.model.findings() if one.state is State.LOCKED)
    shown.papers._drafted(told(second, "a draft"))
    letter.body.setPlainText("My own words")
    letter.back.emit()
    shown.papers.write(finding)
    qtbot.waitUntil(lambda: letter.body.toPlainText() == "My own words", timeout=5_000)
    assert letter.rights.currentData() == second.id


def test_a_letter_that_was_sent_is_not_there_again_as_unsent(qtbot: QtBot, window: Make) -> None:
    shown = writing(qtbot, audited(qtbot, window("normal")))
    letter = shown.papers.letter
    finding = next(one for one in shown.model.findings() if one.state is State.LOCKED)
    letter.body.setPlainText("My own words")
    letter.sent_button.click()
    qtbot.waitUntil(lambda: shown.papers.letters.table.rowCount() == 1, timeout=5_000)
    shown.papers.write(finding)
    qtbot.waitUntil(lambda: letter.body.toPlainText().startswith("To <b>Shop</b>"), timeout=5_000)
