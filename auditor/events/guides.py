"""A guide: one setting after the other is changed by the person, with the engine pointing, watching and proving."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from auditor.judge import Finding


class Move(StrEnum):
    """What the person can do about the setting that is on (closed)."""

    NEXT = "next"
    SKIP = "skip"
    KEEP = "keep"
    CANNOT_FIND = "cannot_find"
    BACK = "back"
    CHECK = "check"
    DID_IT = "did_it"


class Phase(StrEnum):
    """How far a setting is (closed). The person is waited for in all but the opening, proving and settled ones."""

    OPENING = "opening"
    POINTING = "pointing"
    SEEN = "seen"
    SAVING = "saving"
    OTHER_VALUE = "other_value"
    AWAY = "away"
    PROVING = "proving"
    NOT_SAVED = "not_saved"
    CANNOT_FIND = "cannot_find"
    LOCKED = "locked"
    BY_HAND = "by_hand"
    TROUBLE = "trouble"
    PROVED = "proved"
    ALREADY = "already"
    KEPT = "kept"
    SKIPPED = "skipped"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class GuideItem:
    """One setting of one account."""

    account: str
    setting: str


@dataclass(frozen=True, slots=True)
class StartGuide:
    """Answered by `GuideStarted`, then `GuideStep` and `Judged` as it goes, then `GuideEnded`; `Stop` ends it.

    Without items it goes through what is left of the person's own latest run, or of the practice accounts' with
    `practice`, in the order to act. `beside` is where on the screen
    the browser window may stand (x, y, width, height); without a width wherever it likes.
    """

    ask: int
    items: tuple[GuideItem, ...] = ()
    beside: tuple[int, int, int, int] = (0, 0, 0, 0)
    practice: bool = False


@dataclass(frozen=True, slots=True)
class GuideMove:
    """What the person does about the item with this number; passed over when another is on. Answered by `Done`.

    `shown` is the value that they keep, empty where they see none; nothing is kept where it is another by now.
    """

    ask: int
    item: int
    move: Move
    because: str = ""
    until: str | None = None
    shown: str | None = None


@dataclass(frozen=True, slots=True)
class GuideStarted:
    """The items in the order in which they will be on, counted from 0."""

    answers: int
    items: tuple[GuideItem, ...]


@dataclass(frozen=True, slots=True)
class GuideStep:
    """The item with this number has come this far.

    `finding` is what is known of it. `problem` and `facts` are a Problem's (in `trouble`, or why it is not kept);
    `hint` is a label that looks alike (in `cannot_find`), `command` what records the page for a better rule.
    `needs_save`: say so.
    """

    answers: int
    item: int
    phase: Phase
    finding: Finding
    needs_save: bool = False
    hint: str = ""
    command: str = ""
    problem: str = ""
    facts: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class GuideEnded:
    """How many items were settled how; `locked` by the service, `left` those gone past or never come to."""

    answers: int
    proved: int = 0
    already: int = 0
    kept: int = 0
    done: int = 0
    locked: int = 0
    skipped: int = 0
    left: int = 0
