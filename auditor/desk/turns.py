"""The person's turn, as the window takes it: what they say, pages they open, notices they answer."""

import asyncio
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from typing import Final
from urllib.parse import urlsplit

from auditor import events
from auditor.accounts.model import Account, Way
from auditor.accounts.turns import Finished, ReadNow, Said, Skipped, Told, Turn
from auditor.browser.origin import is_loopback
from auditor.catalogue.model import Service
from auditor.desk.sitting import Acts, Sitting
from auditor.plan import Planned
from auditor.problems import PageProblem, SignInProblem, UsageProblem
from auditor.reading.discover import privacy_of
from auditor.reading.model import Control, Survey
from auditor.with_person import next_word

ANY_SITE: Final = Account("", "")


async def turn_done(command: events.TurnDone, sitting: Sitting) -> None:
    """The person has finished what they were wanted for."""
    sitting.hear(command.account, Skipped() if command.skip else Finished())
    sitting.tell(events.Done(command.ask))


async def read_this_page(command: events.ReadThisPage, sitting: Sitting) -> None:
    """Read what the person has in front of them, and say so when it was read."""
    word = ReadNow()
    sitting.hear(command.account, word)
    await word.read.wait()
    sitting.tell(events.Done(command.ask))


async def answer_setting(command: events.AnswerSetting, sitting: Sitting) -> None:
    """Take the person's word for a setting."""
    sitting.hear(command.account, Told(command.setting, command.value))
    sitting.tell(events.Done(command.ask))


async def answer_notice(command: events.AnswerNotice, sitting: Sitting) -> None:
    """Remember a yes; a run that waits goes on either way."""
    service = sitting.program.service(command.service)
    if command.agrees:
        sitting.program.notices.remember(service)
    sitting.notice_answered(service.id, agrees=command.agrees)
    sitting.tell(events.Done(command.ask))


async def open_for_reading(command: events.OpenForReading, sitting: Sitting) -> None:
    """A window at any address, until the person closes it or has finished."""
    parts = urlsplit(command.address)
    if parts.scheme != "https" and not (parts.scheme == "http" and is_loopback(command.address)):
        raise UsageProblem(detail=f"“{command.address}” is not an https address.")
    turns = WindowTurns(command.ask, sitting)
    async with sitting.program.driven(command.address) as window:  # noqa: SIM117 -- the turn begins when it is open
        async with turns.turn(ANY_SITE, Turn.PAGE, command.address) as said:
            while (word := await next_word(said, window.closed)) is not None:
                if isinstance(word, ReadNow):
                    try:
                        sitting.tell(as_event(command.ask, await window.look()))
                    except (PageProblem, SignInProblem) as problem:
                        sitting.tell(events.Surveyed(command.ask, "", reason=problem.reason))
                    finally:
                        word.read.set()
    sitting.tell(events.Done(command.ask))


def as_event(answers: int, survey: Survey) -> events.Surveyed:
    """A survey as the window shows it."""
    controls = tuple(_as_row(control, survey.language) for control in survey.controls)
    return events.Surveyed(answers, survey.url, controls, survey.reason, truncated=survey.truncated)


def _as_row(control: Control, language: str) -> events.SurveyedControl:
    privacy = privacy_of(control, language)
    return events.SurveyedControl(
        control.label,
        control.section,
        control.kind,
        control.value,
        control.options,
        disabled=control.disabled,
        reason=control.reason,
        category=privacy.category if privacy else None,
        likely_private=privacy.likely_private if privacy else None,
        confidence=privacy.confidence if privacy else 0.0,
    )


class WindowTurns:
    """Tells the window that it is the person's turn; what the person says comes back as commands."""

    def __init__(self, answers: int, sitting: Sitting) -> None:
        self._answers = answers
        self._sitting = sitting

    def someone_for(self, what: Turn) -> bool:
        """A window has a person in front of it, whatever they are wanted for."""
        return what in Turn

    async def go_on(self) -> None:
        """Waits until the person ends the pause they asked for."""
        await self._sitting.may_go_on.wait()

    @asynccontextmanager
    async def turn(self, account: Account, what: Turn, address: str) -> AsyncIterator["asyncio.Queue[Said]"]:
        """One turn, told and over."""
        self._sitting.tell(events.YourTurn(self._answers, account.id, account.service, what.value, address))
        try:
            with self._sitting.hearing(account.id) as said:
                yield said
        finally:
            self._sitting.tell(events.YourTurnOver(self._answers, account.id))


def is_visited(planned: Planned) -> bool:
    """Whether a program goes to the service for this account: only then is there a notice to be answered."""
    return planned.account.way is not Way.GUIDE and bool(planned.pages())


async def services_declined(services: Iterable[Service], answers: int, sitting: Sitting) -> set[str]:
    """Ask about each service whose notice was never answered; the ids of those that are not to be visited."""
    declined = set()
    for service in {service.id: service for service in services}.values():
        if not sitting.program.notices.answered(service):
            terms = service.terms
            said = (terms.automated, terms.line, terms.source)
            sitting.tell(events.NoticeWanted(answers, service.id, *said, name=service.name))
            if not await sitting.notice_of(service.id):
                declined.add(service.id)
    return declined


ACTS: Final[Acts] = {
    events.TurnDone: turn_done,
    events.ReadThisPage: read_this_page,
    events.AnswerSetting: answer_setting,
    events.AnswerNotice: answer_notice,
    events.OpenForReading: open_for_reading,
}
