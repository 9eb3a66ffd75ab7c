"""Which controls of a page are pictured as evidence, and what may show on them: words of the catalogue alone."""

import asyncio
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Final, Protocol

from auditor.browser.camera import Subject
from auditor.catalogue.model import Kind, Setting
from auditor.judge import Finding
from auditor.problems import PageProblem, StorageProblem
from auditor.reading.model import Control, Reading, Unreadable, Value
from auditor.reading.words import ALWAYS_ON, OFF_WORDS, ON_WORDS
from auditor.snapshot.pictures import Picture, Shown

TWO_STATES: Final = frozenset({Kind.SWITCH, Kind.CHECKBOX})
_STATE_WORDS: Final = tuple(sorted(ON_WORDS | OFF_WORDS | ALWAYS_ON))


class Tab(Protocol):
    """A tab that can be pictured."""

    async def pictures(self, subjects: Sequence[Subject]) -> list[bytes | None]: ...


class Album(Protocol):
    """Where pictures are kept."""

    def keep(self, run: str, pictures: Sequence[Picture]) -> None: ...


@dataclass(frozen=True, slots=True)
class Sitting:
    """A page as it was read: what was found out, and the control that told it."""

    setting: Setting
    finding: Finding
    reading: Reading


async def picture(tab: Tab, sittings: Sequence[Sitting], album: Album, run: str) -> None:
    """Picture what stands on the page now. An audit never fails for want of a picture. Raises BrowserLost."""
    pictures = await pictures_of(tab, sittings)
    with suppress(StorageProblem):
        await asyncio.to_thread(album.keep, run, pictures)


async def pictures_of(tab: Tab, sittings: Sequence[Sitting]) -> list[Picture]:
    """Pictures of what stands on the page now; of what cannot be pictured there is none. Raises BrowserLost."""
    wanted = [(one, subject) for one in sittings if (subject := subject_of(one.setting, one.reading)) is not None]
    if not wanted:
        return []
    try:
        taken = await tab.pictures([subject for _, subject in wanted])
    except PageProblem:
        return []
    return [Picture(_shown(one.finding), png) for (one, _), png in zip(wanted, taken, strict=True) if png]


def subject_of(setting: Setting, reading: Reading) -> Subject | None:
    """The control that was read, with the words that may show; None where there is none, or its value may not show."""
    control = reading.control if isinstance(reading, Value | Unreadable) else None
    if control is None:
        return None
    words = _words_of(setting)
    return Subject(control, words) if _value_may_show(control, words) else None


def _words_of(setting: Setting) -> tuple[str, ...]:
    texts = [text for several in (setting.labels, setting.section) for found in several.values() for text in found]
    return (*texts, *setting.options, *setting.want, *_STATE_WORDS)


def _value_may_show(control: Control, words: Sequence[str]) -> bool:
    if control.kind in TWO_STATES or control.value is None:
        return True
    plain = control.value.strip().casefold()
    return any(plain == word.strip().casefold() for word in words)


def _shown(finding: Finding) -> Shown:
    return Shown(finding.service, finding.account, finding.setting, finding.page or "", finding.read_at or "")

