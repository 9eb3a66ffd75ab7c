"""The pass: for every account sign in, reach each page, survey, match, judge; store and tell each finding at once.

Services are read side by side, the accounts of one service one after the other. A page gets its second look without
holding a slot, while other services work. What keeps one account from being read never stops another.
"""

import asyncio
import os
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Protocol

from auditor.accounts.model import Account, Way
from auditor.accounts.turns import NoTurns, Turns
from auditor.browser.asker import Asker
from auditor.browser.camera import Subject
from auditor.catalogue.model import Service, Setting, Step, Witness
from auditor.discovery import new_on_page
from auditor.events import AccountEnded, AccountStarted, Discovered, Event, Judged
from auditor.judge import Finding, by_hand, judge, not_checked
from auditor.pictured import Album, Sitting, picture
from auditor.plan import Page, Planned, by_service
from auditor.problems import (
    BrowserLost,
    BrowserProblem,
    NeedsPerson,
    NoticeDeclined,
    PageProblem,
    Problem,
    Reason,
    SignedOut,
    SignInProblem,
    VaultProblem,
)
from auditor.reading.match import match
from auditor.reading.model import Survey, Unreadable
from auditor.snapshot.model import NewControl
from auditor.with_person import OpenWindow, Report, Window, ask_person, read_with_person


class Tab(Protocol):
    """A signed-in tab that can be led to a page and read; it offers nothing that could change one."""

    async def reach(self, address: str, steps: tuple[Step, ...] = ()) -> None: ...
    async def survey(self, *, unfold: bool = True, witnesses: tuple[Witness, ...] = ()) -> Survey: ...
    async def look_again(self, first: Survey) -> Survey: ...
    async def pictures(self, subjects: Sequence[Subject]) -> list[bytes | None]: ...


class Browser(Protocol):
    """A started browser: one context per account."""

    async def prepare(self, service: Service, account: Account) -> None: ...
    def signed_in(self, service: Service, account: Account, asker: Asker) -> AbstractAsyncContextManager[Tab]: ...


class Recorder(Protocol):
    """Where findings go the moment they are made."""

    def add(self, run: str, finding: Finding) -> None: ...
    def add_again(self, run: str, finding: Finding) -> None: ...
    def add_new(self, run: str, control: NewControl) -> None: ...


Tell = Callable[[Event], None]
OpenBrowser = Callable[[], AbstractAsyncContextManager[Browser]]
ATTEMPTS = 2
BY_PERSON = (Way.PAGE, Way.GUIDE)


def side_by_side() -> int:
    """How many services are read at once: measured best at twice the cores, between four and eight."""
    return max(4, min(8, 2 * (os.cpu_count() or 2)))


@asynccontextmanager
async def no_window(planned: Planned) -> AsyncIterator[Window]:
    """Where no window can be opened. Raises NeedsPerson."""
    raise NeedsPerson(service=planned.service.name)
    yield  # a context manager has one


@dataclass(frozen=True, slots=True)
class Errand:
    """What a run needs besides its plan: who asks, who records, who is told, and how the person takes part.

    `already` names what an earlier part of the same run found out: (account, setting). `album` keeps pictures.
    """

    run: str
    answers: int
    asker: Asker
    recorder: Recorder
    tell: Tell
    turns: Turns = field(default_factory=NoTurns)
    open_window: OpenWindow = no_window
    already: frozenset[tuple[str, str]] = frozenset()
    album: Album | None = None


class Audit:
    """One run over `plan`. `perform()` once; cancelling it keeps every finding made so far."""

    def __init__(self, plan: Sequence[Planned], errand: Errand) -> None:
        self._plan = plan
        self._errand = errand
        self._found = set(errand.already)
        self._new: set[NewControl] = set()
        self._slots = asyncio.Semaphore(side_by_side())

    async def perform(self, open_browser: OpenBrowser) -> None:
        """Every planned setting ends with a finding, unless the process is killed. Raises BrowserProblem at start."""
        try:
            for planned in self._plan:
                self._list_unread(planned)
                if planned.declined:
                    self._give_up(planned, NoticeDeclined.reason, NoticeDeclined(service=planned.service.name))
            await self._read_all(open_browser)
        except asyncio.CancelledError:
            for planned in self._plan:
                self._miss_rest(planned, Reason.STOPPED)
            raise

    async def _read_all(self, open_browser: OpenBrowser) -> None:
        """The program's own reading, and beside it the accounts whose person opens the pages or answers, in turn."""
        visited = [planned for planned in self._plan if self._left_to_read(planned) and not planned.declined]
        by_person = [planned for planned in visited if planned.account.way in BY_PERSON]
        by_itself = [planned for planned in visited if planned.account.way not in BY_PERSON]
        try:
            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(self._read_with(open_browser, by_itself))
                tasks.create_task(self._take_turns(by_person))
        except BaseExceptionGroup as failures:
            raise _first(failures) from None

    def _left_to_read(self, planned: Planned) -> bool:
        return any(self._left_on(page, planned) for page in planned.pages())

    def _left_on(self, page: Page, planned: Planned) -> list[Setting]:
        """The settings of a page that nothing was found out about yet: some may be, from before a cut."""
        return [setting for setting in page.settings if (planned.account.id, setting.id) not in self._found]

    async def _read_with(self, open_browser: OpenBrowser, waiting: list[Planned]) -> None:
        for _attempt in range(ATTEMPTS):
            if not waiting:
                return
            async with open_browser() as browser:
                waiting = await self._read_groups(browser, by_service(waiting))
        for planned in waiting:
            self._give_up(planned, Reason.BROWSER_LOST, BrowserLost(detail="It was closed."))

    async def _take_turns(self, by_person: Sequence[Planned]) -> None:
        errand = self._errand
        report = Report(self._found_out_again, self._discover, errand.tell, errand.answers, now)
        for planned in by_person:
            account, service = planned.account, planned.service
            self._say(AccountStarted(errand.answers, account.id, service.id, account.way.value))
            try:
                if account.way is Way.GUIDE:
                    await ask_person(planned, errand.turns, report)
                else:
                    await read_with_person(planned, errand.turns, report, errand.open_window)
            except (SignInProblem, BrowserProblem) as problem:
                reason = problem.reason if isinstance(problem, SignInProblem) else Reason.BROWSER_LOST
                self._give_up(planned, reason, problem)
                continue
            self._miss_rest(planned, Reason.STOPPED)
            self._say(AccountEnded(errand.answers, account.id, service.id))

    async def _read_groups(self, browser: Browser, groups: Sequence[tuple[Planned, ...]]) -> list[Planned]:
        """Read every service side by side; a failure to record ends them all. Returns what a lost browser left."""
        try:
            async with asyncio.TaskGroup() as tasks:
                reading = [tasks.create_task(self._read_group(browser, group)) for group in groups]
        except BaseExceptionGroup as failures:
            raise _first(failures) from None
        return [planned for group in reading for planned in group.result()]

    async def _read_group(self, browser: Browser, group: tuple[Planned, ...]) -> list[Planned]:
        """Read one service's accounts in turn; returns those that a lost browser left unread."""
        lost: list[Planned] = []
        for planned in group:
            await self._errand.turns.go_on()
            try:
                await self._read_account(browser, planned)
            except BrowserLost:
                lost.append(planned)
        return lost

    async def _read_account(self, browser: Browser, planned: Planned) -> None:
        account, service, errand = planned.account, planned.service, self._errand
        try:
            for again in (True, False):
                self._say(AccountStarted(errand.answers, account.id, service.id, "sign_in"))
                try:
                    await self._read_pages(browser, planned)
                    break
                except _EndedWhileReading as ended:
                    if not again:
                        raise ended.problem from None
        except (SignInProblem, PageProblem) as problem:
            self._give_up(planned, problem.reason, problem)
            return
        except VaultProblem as problem:  # one account's password is not at hand: the others are read all the same
            self._give_up(planned, Reason.NEEDS_SIGN_IN, problem)
            return
        self._say(AccountEnded(errand.answers, account.id, service.id))

    async def _read_pages(self, browser: Browser, planned: Planned) -> None:
        """Sign in and read what is still to be read. A session that ends half-way is begun anew, once (F16)."""
        account = planned.account
        await browser.prepare(planned.service, account)
        async with AsyncExitStack() as stack:
            async with self._slots:
                signing_in = browser.signed_in(planned.service, account, self._errand.asker)
                tab = await stack.enter_async_context(signing_in)
            for page in planned.pages():
                await self._errand.turns.go_on()
                if self._left_on(page, planned):
                    try:
                        await self._read_page(tab, planned, page)
                    except SignedOut as problem:
                        raise _EndedWhileReading(problem) from None

    async def _read_page(self, tab: Tab, planned: Planned, page: Page) -> None:
        errand = self._errand
        self._say(AccountStarted(errand.answers, planned.account.id, planned.service.id, "read", page.address))
        try:
            async with self._slots:
                await tab.reach(page.address, page.steps)
                first = await tab.survey(witnesses=planned.service.witnesses)
            survey = await tab.look_again(first)
        except PageProblem as problem:
            for setting in self._left_on(page, planned):
                self._found_out(judge(planned.place(setting, now()), Unreadable(problem.reason)))
            return
        readings = match(page.settings, survey, planned.service.languages)
        sittings: list[Sitting] = []
        for setting in self._left_on(page, planned):
            finding = judge(planned.place(setting, now()), readings[setting.id])
            sittings.append(Sitting(setting, finding, readings[setting.id]))
            self._found_out(finding)
        self._discover(planned, page.address, survey)
        if errand.album is not None:
            async with self._slots:
                await picture(tab, sittings, errand.album, errand.run)

    def _discover(self, planned: Planned, address: str, survey: Survey) -> int:
        """Record the privacy choices that no rule knows; says how many. A page may be read more than once."""
        fresh = 0
        for control in new_on_page(survey, planned.service, planned.account.id, address):
            if control not in self._new:
                self._new.add(control)
                self._errand.recorder.add_new(self._errand.run, control)
                self._say(Discovered(self._errand.answers, control))
                fresh += 1
        return fresh

    def _list_unread(self, planned: Planned) -> None:
        for setting in planned.unread():
            if (planned.account.id, setting.id) in self._found:
                continue
            self._found_out(by_hand(planned.place(setting)))

    def _give_up(self, planned: Planned, reason: Reason, problem: Problem) -> None:
        self._miss_rest(planned, reason)
        told = AccountEnded(
            self._errand.answers, planned.account.id, planned.service.id, problem.code, dict(problem.facts)
        )
        self._say(told)

    def _miss_rest(self, planned: Planned, reason: Reason) -> None:
        for setting in planned.settings:
            if (planned.account.id, setting.id) not in self._found:
                self._found_out(not_checked(planned.place(setting), reason))

    def _found_out(self, finding: Finding) -> None:
        self._found.add((finding.account, finding.setting))
        self._errand.recorder.add(self._errand.run, finding)
        self._say(Judged(self._errand.answers, finding))

    def _found_out_again(self, finding: Finding) -> None:
        """As `_found_out`, in the place of what was found out about this setting before."""
        if (finding.account, finding.setting) not in self._found:
            self._found_out(finding)
            return
        self._errand.recorder.add_again(self._errand.run, finding)
        self._say(Judged(self._errand.answers, finding))

    def _say(self, event: Event) -> None:
        self._errand.tell(event)


class _EndedWhileReading(Exception):
    """The session ended after it had been signed in."""

    def __init__(self, problem: SignedOut) -> None:
        super().__init__()
        self.problem = problem


def now() -> str:
    """This moment in UTC, as snapshots write it."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")


def _first(failures: BaseExceptionGroup[BaseException]) -> BaseException:
    first = failures.exceptions[0]
    return _first(first) if isinstance(first, BaseExceptionGroup) else first
