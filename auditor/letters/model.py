"""Rights, authorities, drafts and letters as values."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from auditor.catalogue.model import Source


@dataclass(frozen=True, slots=True)
class Period:
    """How long a service has to answer. Exactly one of the three is set."""

    months: int = 0
    days: int = 0
    business_days: int = 0


@dataclass(frozen=True, slots=True)
class Right:
    """What a person may ask for: under which law, by when it has to be answered under which, and the words for it."""

    id: str
    name: Mapping[str, str]
    law: str
    answer: str
    regions: tuple[str, ...]
    period: Period
    subject: Mapping[str, str]
    body: Mapping[str, str]
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Authority:
    """Who takes a complaint in a region. `email` is empty where complaints go through its site.

    `names` is there where no authority is meant by its own name, which is the same in every language.
    """

    region: str
    name: str
    email: str
    web: str
    note: Mapping[str, str]
    sources: tuple[Source, ...]
    names: Mapping[str, str] = field(default_factory=dict)

    def called(self, language: str) -> str:
        """Its name, in this language where it has one there."""
        return self.names.get(language, self.name)


@dataclass(frozen=True, slots=True)
class Sender:
    """What the person typed for a draft. It goes into the draft and is stored nowhere."""

    name: str = ""
    address: str = ""
    account: str = ""


@dataclass(frozen=True, slots=True)
class About:
    """What a letter is about, in words."""

    service: str
    company: str
    setting: str


@dataclass(frozen=True, slots=True)
class Draft:
    """A letter to be read, changed and sent by the person. `to` is empty where only `form` leads to the service."""

    to: tuple[str, ...]
    subject: str
    body: str
    form: str = ""


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter the person says they sent. Days are ISO 8601; `answered` is empty while it waits."""

    id: str
    service: str
    account: str
    setting: str
    right: str
    sent: str
    due: str
    answered: str = ""

    def overdue(self, today: date) -> bool:
        """Whether the deadline has passed without an answer."""
        return not self.answered and today > date.fromisoformat(self.due)
