"""Letters: drafting them, noting what was sent and answered, and a complaint about what was not."""

import asyncio
from dataclasses import fields, replace
from datetime import date
from pathlib import Path
from typing import Any, Final

from auditor import events
from auditor.audit import now
from auditor.catalogue.model import Service, Setting
from auditor.desk.sitting import Acts, Sitting
from auditor.export.evidence import pack
from auditor.exporting import CHAIN_FILE, last_seal, noted_seal
from auditor.letters.book import LetterBook
from auditor.letters.known import known
from auditor.letters.model import About, Draft, Letter, Right
from auditor.letters.write import addressed, as_eml, complaint, draft, line, mailto, text
from auditor.problems import UnknownAccount, UnknownSnapshot
from auditor.snapshot.model import Snapshot, Whose
from auditor.snapshot.write import write_file

ATTACHED: Final = "evidence.zip"


async def draft_letter(command: events.DraftLetter, sitting: Sitting) -> None:
    """A letter about one setting of an account."""
    one = sitting.account(command.account)
    rights = known().fitting(one.account.region)
    right = next((right for right in rights if right.id == command.right), rights[0])
    setting = one.service.setting(command.setting)
    to, form = addressed(one.service, setting)
    about = _about(one.service, setting, command.setting, command.language)
    made = draft(right, about, command.sender, to=to, form=form, on=date.today(), language=command.language)
    sitting.tell(events.LetterDrafted(command.ask, made, right, rights, *mailto(made)))


async def draft_complaint(command: events.DraftComplaint, sitting: Sitting) -> None:
    """A complaint about a letter that was not answered in time."""
    letter = LetterBook(sitting.program.home).letter(command.letter)
    if letter is None:
        raise UnknownSnapshot(snapshot=command.letter)
    service, region = _written_to(letter, sitting)
    right = _right(letter.right)
    authority = known().authority(region, right)
    if service is not None:
        about = _about(service, service.setting(letter.setting), letter.setting, command.language)
    else:
        about = About(letter.service, "", letter.setting)
    today, language = date.today(), command.language
    made = complaint(known(), letter, authority, about, command.sender, on=today, language=language)
    sitting.tell(events.LetterDrafted(command.ask, made, right, (right,), *mailto(made), authority))


def _right(wanted: str) -> Right:
    """The right with this id. Raises UnknownSnapshot where it is not shipped any more."""
    try:
        return known().right(wanted)
    except KeyError:
        raise UnknownSnapshot(snapshot=wanted) from None


def _written_to(letter: Letter, sitting: Sitting) -> tuple[Service | None, str]:
    """The service of a letter and the region of its account: the account may be gone, and the letter still waits."""
    try:
        one = sitting.account(letter.account)
    except UnknownAccount:
        return sitting.program.service_or_none(letter.service), ""
    return one.service, one.account.region


async def save_letter(command: events.SaveLetter, sitting: Sitting) -> None:
    """A draft as a text file, or as a mail with the evidence attached."""
    await asyncio.to_thread(_saved, command.draft, Path(command.path), sitting, command.evidence)
    sitting.tell(events.Exported(command.ask, command.path))


def _saved(made: Draft, path: Path, sitting: Sitting, account: str) -> None:
    if not account:
        to = ", ".join(made.to) or made.form
        write_file(path, f"{to}\n{line(made.subject)}\n\n{text(made.body)}".encode())
        return
    chain = sitting.program.home / CHAIN_FILE
    checked = _last_check(account, sitting)
    pictures = [one for one in sitting.program.album.of(checked.run) if one.shows.account == account]
    packed = pack(checked, pictures, made=now(), previous=last_seal(chain))
    write_file(path, as_eml(made, packed, ATTACHED))
    noted_seal(chain, packed)


def _last_check(account: str, sitting: Sitting) -> Snapshot:
    """What the newest check of an account found there; what it found elsewhere is nobody else's business."""
    with sitting.program.store() as store:
        others = store.others()
        for row in store.rows():
            if others.get(row.run) is Whose.IMPORTED:
                continue
            snapshot = store.load(row.run)
            if any(finding.account == account for finding in snapshot.findings):
                return _only(account, snapshot)
    raise UnknownSnapshot(snapshot=account)


def _only(account: str, snapshot: Snapshot) -> Snapshot:
    """All that a snapshot lists is listed by account: findings, new controls, and whatever comes after them."""
    listed = {field.name: getattr(snapshot, field.name) for field in fields(snapshot)}
    own: dict[str, Any] = {
        name: tuple(one for one in ones if one.account == account)
        for name, ones in listed.items()
        if isinstance(ones, tuple)
    }
    return replace(snapshot, **own)


async def note_letter(command: events.NoteLetter, sitting: Sitting) -> None:
    """The person sent it."""
    one = sitting.account(command.account)
    right, sent = _right(command.right), date.fromisoformat(command.sent)
    LetterBook(sitting.program.home).note(right, one.service.id, command.account, command.setting, sent=sent)
    _tell(command.ask, sitting)


async def note_answer(command: events.NoteAnswer, sitting: Sitting) -> None:
    """An answer came."""
    day = date.fromisoformat(command.on) if command.on else None
    LetterBook(sitting.program.home).answered(command.letter, on=day)
    _tell(command.ask, sitting)


async def forget_letter(command: events.ForgetLetter, sitting: Sitting) -> None:
    """Take it off the list."""
    LetterBook(sitting.program.home).forget(command.letter)
    _tell(command.ask, sitting)


async def put_back_letter(command: events.PutBackLetter, sitting: Sitting) -> None:
    """It is on the list again."""
    LetterBook(sitting.program.home).put_back(command.letter)
    _tell(command.ask, sitting)


async def list_letters(command: events.ListLetters, sitting: Sitting) -> None:
    """All of them."""
    _tell(command.ask, sitting)


def _tell(ask: int, sitting: Sitting) -> None:
    letters = LetterBook(sitting.program.home).letters()
    overdue = tuple(letter.id for letter in letters if letter.overdue(date.today()))
    sitting.tell(events.Letters(ask, letters, overdue, {right.id: right.name for right in known().rights}))


def _about(service: Service, setting: Setting | None, wanted: str, language: str) -> About:
    words = ""
    if setting is not None:
        words = next((texts[0] for texts in (setting.labels.get(language), setting.labels.get("en")) if texts), "")
        words = words or setting.title.get(language) or setting.title.get("en", "")
    return About(service.name, service.contact.company, words or wanted)


ACTS: Final[Acts] = {
    events.DraftLetter: draft_letter,
    events.DraftComplaint: draft_complaint,
    events.SaveLetter: save_letter,
    events.NoteLetter: note_letter,
    events.NoteAnswer: note_answer,
    events.ForgetLetter: forget_letter,
    events.PutBackLetter: put_back_letter,
    events.ListLetters: list_letters,
}
