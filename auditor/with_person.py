"""The two ways that need the person all along: they open the pages, or they say what a setting is set to.

Neither touches a page. What the person opened is read as it stands; what the person says is recorded as their word.
"""

import asyncio
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import Protocol

from auditor.accounts.turns import Finished, ReadNow, Said, Skipped, Told, Turn, Turns
from auditor.catalogue.model import Witness
from auditor.events import PageRead
from auditor.judge import Finding, answered, judge
from auditor.plan import Planned
from auditor.problems import NeedsPerson, PageProblem, SignInProblem
from auditor.reading.match import match
from auditor.reading.model import Survey, Value


class Window(Protocol):
    """A visible window that the person drives."""

    closed: asyncio.Event

    async def look(self, witnesses: tuple[Witness, ...] = ()) -> Survey: ...


OpenWindow = Callable[[Planned], AbstractAsyncContextManager[Window]]
"""Opens a window for one account; raises NeedsPerson where nobody could see it."""


@dataclass(frozen=True, slots=True)
class Report:
    """Where what was found out goes: findings, pages as they stand, and what became of each page."""

    found_out: Callable[[Finding], None]
    saw: Callable[[Planned, str, Survey], int]
    tell: Callable[[PageRead], None]
    answers: int
    now: Callable[[], str]


async def ask_person(planned: Planned, turns: Turns, report: Report) -> None:
    """“Guide me”: each answer is a finding of its own kind. Raises NeedsPerson where nobody can be asked."""
    if not turns.someone_for(Turn.GUIDE):
        raise NeedsPerson(service=planned.service.name)
    first = next((page.address for page in planned.pages()), "")
    async with turns.turn(planned.account, Turn.GUIDE, planned.full(first)) as said:
        while not isinstance(word := await said.get(), Finished | Skipped):
            setting = planned.service.setting(word.setting) if isinstance(word, Told) else None
            if isinstance(word, Told) and setting in planned.settings and setting is not None:
                report.found_out(answered(planned.place(setting, report.now()), word.value))


async def read_with_person(planned: Planned, turns: Turns, report: Report, open_window: OpenWindow) -> None:
    """“Read the page I opened”, until the person has finished or closed the window. Raises NeedsPerson, BrowserLost."""
    if not turns.someone_for(Turn.PAGE):
        raise NeedsPerson(service=planned.service.name)
    first = next((page.address for page in planned.pages()), "")
    async with open_window(planned) as window, turns.turn(planned.account, Turn.PAGE, planned.full(first)) as said:
        while (word := await next_word(said, window.closed)) is not None:
            if isinstance(word, ReadNow):
                try:
                    await _read(planned, window, report)
                finally:
                    word.read.set()


async def next_word(said: "asyncio.Queue[Said]", closed: asyncio.Event) -> Said | None:
    """What the person says next; None when they have finished, or closed the window."""
    word, gone = asyncio.ensure_future(said.get()), asyncio.ensure_future(closed.wait())
    try:
        await asyncio.wait({word, gone}, return_when=asyncio.FIRST_COMPLETED)
        return None if gone.done() or isinstance(word.result(), Finished | Skipped) else word.result()
    finally:
        for one in (word, gone):
            one.cancel()
        await asyncio.gather(word, gone, return_exceptions=True)


async def _read(planned: Planned, window: Window, report: Report) -> None:
    account, service = planned.account, planned.service
    try:
        survey = await window.look(service.witnesses)
    except (PageProblem, SignInProblem) as problem:
        report.tell(PageRead(report.answers, account.id, service.id, "", reason=problem.reason))
        return
    settings = planned.shown_at(survey.url)
    readings = match(settings, survey, service.languages)
    judged = 0
    for setting in settings:
        reading = readings[setting.id]
        if setting.steps and not isinstance(reading, Value):
            continue  # what the steps would have opened is not open
        report.found_out(judge(planned.place(setting, report.now()), reading))
        judged += 1
    new = report.saw(planned, survey.url, survey)
    told = PageRead(report.answers, account.id, service.id, survey.url, len(survey.controls), judged, new)
    report.tell(told)
