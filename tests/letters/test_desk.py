"""The desk's letters: a complaint carries the evidence of its own account and of no other."""

from datetime import date
from email import message_from_bytes, policy
from pathlib import Path

import pytest

from auditor import events
from auditor.desk.letters import draft_complaint, draft_letter, save_letter
from auditor.desk.sitting import Sitting
from auditor.export.evidence import verify
from auditor.letters.book import LetterBook
from auditor.letters.known import known
from auditor.letters.model import Draft, Sender
from auditor.program import Program
from auditor.snapshot.pictures import Picture, Shown
from tests.snapshot.samples import found, new_control, snapshot


@pytest.fixture
def told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Sitting, list[events.Event]]:
    monkeypatch.setenv("PRIVACY_AUDITOR_HOME", str(tmp_path / "home"))
    said: list[events.Event] = []
    return Sitting(Program(), said.append), said


async def test_a_complaint_carries_its_own_accounts_evidence_alone(
    told: tuple[Sitting, list[events.Event]], tmp_path: Path
) -> None:
    sitting, _ = told
    both = snapshot(found("ads", "on"), found("ads", "on", account="other"), new_controls=(new_control(),))
    with sitting.program.store() as store:
        store.put(both)
    shown = [Shown("shop", one, "ads", "https://shop.example/", "2026-11-26") for one in ("a1", "other")]
    sitting.program.album.keep(both.run, [Picture(one, b"\x89PNG\r\n\x1a\n") for one in shown])
    mail, evidence = tmp_path / "complaint.eml", tmp_path / "evidence.zip"
    await save_letter(events.SaveLetter(1, Draft(("a@b.example",), "s", "b"), str(mail), evidence="other"), sitting)
    message = message_from_bytes(mail.read_bytes(), policy=policy.default)
    (attached,) = message.iter_attachments()
    evidence.write_bytes(attached.get_content())
    assert [one.account for one in verify(evidence).snapshot.findings] == ["other"]
    assert [one.account for one in verify(evidence).pictures] == ["other"]
    assert not [one for one in verify(evidence).snapshot.new_controls if one.account != "other"]


async def test_a_letter_is_addressed_as_the_catalogue_knows(told: tuple[Sitting, list[events.Event]]) -> None:
    sitting, said = told
    await sitting.practice_site(1)
    try:
        account = next(iter(sitting._practice_accounts())).account
        await draft_letter(events.DraftLetter(1, account.id, "any", sender=Sender("Ada")), sitting)
    finally:
        await sitting.close()
    (drafted,) = said
    assert isinstance(drafted, events.LetterDrafted)
    assert "Ada" in drafted.draft.body
    assert drafted.mailto.startswith("mailto:")


async def test_a_complaint_is_drafted_also_where_the_account_is_gone(
    told: tuple[Sitting, list[events.Event]],
) -> None:
    sitting, said = told
    book = LetterBook(sitting.program.home)
    right = known().right("gdpr-access")
    known_service = book.note(right, "pinterest", "gone", "genai-training", sent=date(2026, 1, 31))
    unknown = book.note(right, "no-such-service", "gone", "ads", sent=date(2026, 1, 31))
    for letter in (known_service, unknown):
        await draft_complaint(events.DraftComplaint(1, letter.id), sitting)
    first, second = (one.draft.body for one in said if isinstance(one, events.LetterDrafted))
    assert "Pinterest" in first
    assert "no-such-service" in second
