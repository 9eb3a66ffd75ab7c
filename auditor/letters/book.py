"""The letters the person sent, in a private file beside the snapshots. It holds no name, address or text."""

import secrets
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Final

import msgspec

from auditor.letters.deadlines import due
from auditor.letters.model import Letter, Right
from auditor.problems import FileDamaged, NewerFormat
from auditor.snapshot.read_file import not_opened
from auditor.snapshot.write import write_own

FORMAT: Final = 1
FILE_NAME: Final = "letters.json"


class _Version(msgspec.Struct):
    """What a file of any version says first of all."""

    format: int


class _File(msgspec.Struct, forbid_unknown_fields=True):
    """What the file holds."""

    format: int
    letters: list[Letter]


class LetterBook:
    """Letters in `home`. Every method raises StorageProblem."""

    def __init__(self, home: Path) -> None:
        self._file = home / FILE_NAME

    def letters(self) -> tuple[Letter, ...]:
        """Every letter, what is due first at the top; the answered ones last."""
        return tuple(sorted(self._read(), key=lambda letter: (bool(letter.answered), letter.due)))

    def letter(self, wanted: str) -> Letter | None:
        """The letter with this id."""
        return next((letter for letter in self._read() if letter.id == wanted), None)

    def note(self, right: Right, service: str, account: str, setting: str, *, sent: date) -> Letter:
        """The person sent a letter on this day."""
        until = due(sent, right.period).isoformat()
        noted = Letter(secrets.token_hex(8), service, account, setting, right.id, sent.isoformat(), until)
        self._write([*self._read(), noted])
        return noted

    def answered(self, wanted: str, *, on: date | None) -> None:
        """An answer came on this day; None takes that back."""
        day = on.isoformat() if on else ""
        self._write([replace(one, answered=day) if one.id == wanted else one for one in self._read()])

    def forget(self, wanted: str) -> None:
        """Remove the letter with this id, or every letter of the account with it."""
        self._write([letter for letter in self._read() if wanted not in (letter.id, letter.account)])

    def put_back(self, letter: Letter) -> None:
        """Have a letter again as it was before it was forgotten."""
        self._write([*(one for one in self._read() if one.id != letter.id), letter])

    def _read(self) -> list[Letter]:
        try:
            data = self._file.read_bytes()
        except FileNotFoundError:
            return []
        except OSError as failure:
            raise not_opened(self._file, failure) from None
        try:
            if (version := msgspec.json.decode(data, type=_Version).format) > FORMAT:
                raise NewerFormat(path=str(self._file), format=version, known=FORMAT)
            found = msgspec.json.decode(data, type=_File)
            for letter in found.letters:
                date.fromisoformat(letter.due)
        except (msgspec.MsgspecError, ValueError):
            raise FileDamaged(path=str(self._file), detail="It is not as this program wrote it.") from None
        return found.letters

    def _write(self, letters: list[Letter]) -> None:
        if letters == self._read():
            return
        write_own(self._file, msgspec.json.encode(_File(FORMAT, letters)))
