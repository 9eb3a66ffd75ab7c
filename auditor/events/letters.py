"""Letters to services and authorities: drafts, what was sent, and what still waits for an answer."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from auditor.letters.model import Authority, Draft, Letter, Right, Sender


@dataclass(frozen=True, slots=True)
class DraftLetter:
    """Answered by `LetterDrafted`. `right` may be empty: the first that fits the account's region.

    `sender` goes into the draft and is stored nowhere.
    """

    ask: int
    account: str
    setting: str
    right: str = ""
    language: str = "en"
    sender: Sender = field(default_factory=Sender)


@dataclass(frozen=True, slots=True)
class NoteLetter:
    """The person sent a letter on this day (ISO 8601). Answered by `Letters`."""

    ask: int
    account: str
    setting: str
    right: str
    sent: str


@dataclass(frozen=True, slots=True)
class NoteAnswer:
    """An answer came on this day; an empty day takes that back. Answered by `Letters`."""

    ask: int
    letter: str
    on: str


@dataclass(frozen=True, slots=True)
class ForgetLetter:
    """Answered by `Letters`."""

    ask: int
    letter: str


@dataclass(frozen=True, slots=True)
class PutBackLetter:
    """Takes a `ForgetLetter` back: the letter as it was. Answered by `Letters`."""

    ask: int
    letter: Letter


@dataclass(frozen=True, slots=True)
class ListLetters:
    """Answered by `Letters`."""

    ask: int


@dataclass(frozen=True, slots=True)
class DraftComplaint:
    """Answered by `LetterDrafted`, to the authority of the account's region."""

    ask: int
    letter: str
    language: str = "en"
    sender: Sender = field(default_factory=Sender)


@dataclass(frozen=True, slots=True)
class SaveLetter:
    """Writes a draft as the person changed it. Answered by `Exported`.

    With an account in `evidence` it is a mail with an evidence pack of that account's last check attached, and of no
    other account's; without, a text.
    """

    ask: int
    draft: Draft
    path: str
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class LetterDrafted:
    """`rights` are those to choose from; `mailto` opens the mail program, with the text in it if `whole`."""

    answers: int
    draft: Draft
    right: Right
    rights: tuple[Right, ...]
    mailto: str
    whole: bool
    authority: Authority | None = None


@dataclass(frozen=True, slots=True)
class Letters:
    """Every letter, first what is due first. `overdue` holds the ids of those that were not answered in time."""

    answers: int
    letters: tuple[Letter, ...]
    overdue: tuple[str, ...]
    names: Mapping[str, Mapping[str, str]]
