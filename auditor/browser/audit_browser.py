"""A started browser: one context an account, guarded from its first request."""

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final
from urllib.parse import urljoin, urlsplit

from playwright.async_api import Browser, BrowserContext, Dialog, Error, Page

from auditor.accounts.model import Account, Way
from auditor.accounts.turns import NoTurns, Turn, Turns
from auditor.browser.asker import Asker, Unhurried
from auditor.browser.completion import Completion
from auditor.browser.driven import DrivenWindow
from auditor.browser.find import FoundBrowser
from auditor.browser.guard import Guard
from auditor.browser.origin import origin_of
from auditor.browser.pace import Pace
from auditor.browser.pulse import CLOSE_SECONDS, Pulse
from auditor.browser.session import Sessions, State, captured
from auditor.browser.shown import proved
from auditor.browser.sign_in import FormSignIn, has_form, needs_password
from auditor.browser.sockets import through_the_guard
from auditor.browser.tab import Tab
from auditor.browser.watch import Watch
from auditor.browser.window import OwnWindow
from auditor.browser.workers import seal_workers
from auditor.catalogue.model import Service
from auditor.problems import (
    BrowserLost,
    NeedsPerson,
    OriginRefused,
    PageProblem,
    Reason,
    SignedOut,
    SignInChallenge,
)

SIGN_IN_SECONDS = 180.0
"""What a form's pages may take; the time in which a person looks for a one-time code does not count."""

LONGEST_SITTING_SECONDS = 24 * 3600.0

CONTEXT_SECONDS = 60.0
CONTEXT: Final[Any] = {"service_workers": "block", "accept_downloads": False, "permissions": []}
VIEWPORT: Final[Any] = {"width": 1280, "height": 900}


@dataclass(frozen=True, slots=True)
class Entry:
    """How accounts get in: kept sessions, and a window for the person where somebody is there to use one.

    `profile` is the one context of a browser that was started on a kept profile.
    """

    sessions: Sessions
    window: OwnWindow | None = None
    turns: Turns = field(default_factory=NoTurns)
    profile: BrowserContext | None = None
    visible: bool = False


class AuditBrowser:
    """Opens guarded tabs. `blocked` counts the requests the guard held back."""

    def __init__(self, browser: Browser, guard: Guard, pulse: Pulse, found: FoundBrowser, entry: Entry) -> None:
        self._browser = browser
        self._guard = guard
        self._pulse = pulse
        self._sessions = entry.sessions
        self.window = entry.window
        self._profile = entry.profile
        self._says = entry.turns
        self._visible = entry.visible
        self._windows = asyncio.Lock()  # one window at a time: a person signs in at one place at a time
        self._paces: defaultdict[str, Pace] = defaultdict(Pace)
        self._turns: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        self.found = found
        self.executable: Path = found.path
        self.version = found.version

    @property
    def blocked(self) -> int:
        """How many requests that could have changed something were stopped."""
        return self._guard.stopped

    @asynccontextmanager
    async def signed_in(self, service: Service, account: Account, asker: Asker) -> AsyncIterator[Tab]:
        """A tab that is proved to be signed in. Raises SignInProblem, PageProblem, BrowserLost.

        One a service at a time. A kept session is used where there is one; else the form is filled in. What only the
        person can do, a captcha or an expired session of theirs, is done by them in a window of its own.
        """
        base = account.origin or next(iter(service.origins), "")
        async with self._turns[service.id], AsyncExitStack() as stack:
            kept = await self._sessions.load(account)
            try:
                tab, kept = await self._entered(stack, service, account, asker, kept)
            except (SignInChallenge, SignedOut) as problem:
                await stack.aclose()
                what = Turn.CHALLENGE if isinstance(problem, SignInChallenge) else Turn.SIGN_IN
                kept = await self._by_the_person(service, account, what)
                if kept is None:
                    raise
                by_hand = replace(account, way=Way.SELF)  # a password is never sent a second time by itself (R13)
                try:
                    tab, kept = await self._entered(stack, service, by_hand, asker, kept)
                except SignedOut:
                    raise problem from None
            tab.belongs_to(service, base)
            kept = await self._keep(tab, account, kept)
            try:
                yield tab
            finally:
                await self._keep(tab, account, kept)

    async def prepare(self, service: Service, account: Account) -> None:
        """Let the person sign in where they do so themselves and there is no session yet. There is no time limit.

        Raises NeedsPerson, BrowserWontStart.
        """
        if account.way is Way.SELF and self.window is not None and await self._sessions.load(account) is None:
            async with self._turns[service.id]:
                await self._by_the_person(service, account, Turn.SIGN_IN)

    async def _entered(
        self, stack: AsyncExitStack, service: Service, account: Account, asker: Asker, kept: State | None
    ) -> tuple[Tab, State | None]:
        """A tab that is proved to be signed in, and the session it was signed in with."""
        if kept is None:
            _may_use_form(service, account)
        base = account.origin or next(iter(service.origins), "")
        tab = await stack.enter_async_context(self._guarded(_hosts(service, base), self._paces[service.id], kept))
        if not (kept and await self._still_signed_in(tab, service, base)):
            if kept:
                _may_use_form(service, account, had_session=True)
                await tab.page.context.clear_cookies()
            await self._sign_in(tab, service, account, asker, base)
        return tab, kept

    @asynccontextmanager
    async def visit(self, *, hosts: tuple[str, ...] = ()) -> AsyncIterator[Tab]:
        """A tab with no account, for `survey`; without hosts it may go to any web address."""
        async with self._guarded(hosts, Pace(), None) as tab:
            yield tab

    @asynccontextmanager
    async def driven(self, service: Service | None, account: Account, address: str) -> AsyncIterator[DrivenWindow]:
        """A visible window at `address` for the person to drive, with the account's session where there is one.

        Nothing that the person does there is guarded; nothing is done there but looking. Raises BrowserLost.
        """
        kept = await self._sessions.load(account)
        watch = Watch(handed_over=True)
        context = await self._pulse.through(self._context(kept, viewport=False), CONTEXT_SECONDS)
        try:
            window = DrivenWindow(context, self._pulse)
            tab = await self._pulse.through(self._tab(context, watch, self._paces[account.service]), CONTEXT_SECONDS)
            with suppress(PageProblem):  # the person goes on from wherever that leads
                await tab.within(CONTEXT_SECONDS, lambda: tab.load(address, lenient=True))
            with suppress(Error):
                await tab.page.bring_to_front()
            yield window
        finally:
            if service is not None:
                await self._keep_of(context, account, kept)
            with suppress(TimeoutError, Error, BrowserLost):
                await self._pulse.through(context.close(), CLOSE_SECONDS)
            self._guard.forget(watch)

    async def _by_the_person(self, service: Service, account: Account, what: Turn) -> State | None:
        """What a window of its own gave in which the person signed in; None where nobody could see one."""
        if self.window is None or account.way not in (Way.SELF, Way.PASSWORD) or not self._says.someone_for(what):
            return None
        base = account.origin or next(iter(service.origins), "")
        address = urljoin(base + "/", service.sign_in.url if service.sign_in else service.homepage)
        origins = (*service.origins, *([base] if base else ()))
        cookies = service.sign_in.cookies if service.sign_in else ()
        completion = Completion(cookies, address, origins, lambda state: self._proved_by(service, base, state))
        async with self._windows, self._says.turn(account, what, address) as said:
            state = await self.window.sign_in(address, origins, said, completion)
        await self._sessions.save(account, state)
        return state

    async def _sign_in(self, tab: Tab, service: Service, account: Account, asker: Asker, base: str) -> None:
        assert service.sign_in is not None  # noqa: S101 -- _may_use_form made sure
        password = await asker.password(service, account) if needs_password(service) else None
        if password is None and needs_password(service):
            raise NeedsPerson(service=service.name)
        watch = tab.watch
        watch.signing_in = True
        try:
            where = service.sign_in.url
            await tab.within(CONTEXT_SECONDS, lambda: tab.load(where, base=base, lenient=True))
        except PageProblem:
            if watch.refused:
                raise OriginRefused(service=service.name, shown=origin_of(watch.refused) or "elsewhere") from None
            raise
        unhurried = Unhurried(asker)
        form = FormSignIn(tab.page, service, account, unhurried, lambda: tab.dismiss(service.banners))
        try:
            work = unhurried.within(SIGN_IN_SECONDS, form.perform(password))
            await self._pulse.through(work, LONGEST_SITTING_SECONDS)
        except PageProblem as problem:
            if problem.reason is Reason.RESTRICTED:
                self._paces[service.id].stop(Reason.RESTRICTED)
            raise
        except TimeoutError:
            raise PageProblem(Reason.TIMEOUT) from None
        except Error as failure:
            raise PageProblem(Reason.PAGE_FAILED, detail=str(failure).splitlines()[0][:120]) from None
        finally:
            watch.signing_in = False
        if not await self._still_signed_in(tab, service, base, strictly=True):
            raise await form.failure()

    async def _still_signed_in(self, tab: Tab, service: Service, base: str, *, strictly: bool = False) -> bool:
        """Whether the page that proves it does. A rule without proof is trusted only with a session of the person's."""
        evidence = service.sign_in.signed_in if service.sign_in else None
        if evidence is None:
            return not strictly
        await tab.within(CONTEXT_SECONDS, lambda: tab.load(evidence.page, base=base, lenient=True))
        return await tab.within(CONTEXT_SECONDS, lambda: proved(tab.page, evidence))

    async def _proved_by(self, service: Service, base: str, state: State) -> State | None:
        """The session after the page that proves a sign-in was loaded with it; None where nothing is proved."""
        try:
            async with self._guarded(_hosts(service, base), self._paces[service.id], state) as tab:
                if await self._still_signed_in(tab, service, base, strictly=True):
                    return await self._pulse.through(captured(tab.page.context), CLOSE_SECONDS)
        except (PageProblem, TimeoutError, BrowserLost):  # the person is not disturbed by what fails beside them
            return None
        return None

    async def _keep(self, tab: Tab, account: Account, known: State | None) -> State | None:
        return await self._keep_of(tab.page.context, account, known)

    async def _keep_of(self, context: BrowserContext, account: Account, known: State | None) -> State | None:
        """Keep the session again where the service has rotated its tokens; a browser that is gone has none."""
        with suppress(TimeoutError, BrowserLost):
            state = await self._pulse.through(captured(context), CLOSE_SECONDS)
            if state is not None and state != known and (known is None or state.get("cookies") or state.get("origins")):
                await self._sessions.save(account, state)
                return state
        return known

    @asynccontextmanager
    async def _guarded(self, hosts: tuple[str, ...], pace: Pace, state: State | None) -> AsyncIterator[Tab]:
        watch = Watch(hosts)
        context = await self._pulse.through(self._context(state, viewport=not self._visible), CONTEXT_SECONDS)
        try:
            yield await self._pulse.through(self._tab(context, watch, pace), CONTEXT_SECONDS)
        finally:
            watch.closing = True
            with suppress(TimeoutError, Error, BrowserLost):
                await self._pulse.through(context.close(), CLOSE_SECONDS)
            self._guard.forget(watch)

    async def _context(self, state: State | None, *, viewport: bool = True) -> BrowserContext:
        if self._profile is not None:
            return self._profile
        size: Any = {"viewport": VIEWPORT} if viewport else {"no_viewport": True}
        try:
            return await self._browser.new_context(**CONTEXT, **size, storage_state=state)  # type: ignore[arg-type]
        except Error as failure:
            raise BrowserLost(detail=str(failure).splitlines()[0][:120]) from None

    async def _tab(self, context: BrowserContext, watch: Watch, pace: Pace) -> Tab:
        try:
            await through_the_guard(context, watch, self._guard)
            await seal_workers(context)
            page = await context.new_page()
            await self._guard.watch(watch, page)
        except Error as failure:
            raise BrowserLost(detail=str(failure).splitlines()[0][:120]) from None
        tab = Tab(page, watch, self._guard, self._pulse, pace)
        context.on("page", lambda opened: asyncio.ensure_future(_close_pop_up(opened, tab)))
        context.on("dialog", lambda dialog: asyncio.ensure_future(_answer(dialog, watch)))
        return tab


def _may_use_form(service: Service, account: Account, *, had_session: bool = False) -> None:
    if account.way is not Way.PASSWORD or not has_form(service):
        raise SignedOut() if had_session else NeedsPerson(service=service.name)


def _hosts(service: Service, base: str) -> tuple[str, ...]:
    """Where the top frame may be; for people's own servers nothing but the origin they confirmed."""
    if service.hosts and not service.self_hosted:
        return service.hosts
    return (urlsplit(urljoin(base, "/")).netloc,)


async def _close_pop_up(opened: Page, tab: Tab) -> None:
    if opened is not tab.page and not tab.is_renewing and not tab.watch.handed_over:
        with suppress(Error):
            await opened.close()


async def _answer(dialog: Dialog, watch: Watch) -> None:
    """A question of the page's is the person's to answer while the page is theirs; to us, no, except to leaving it."""
    if not watch.handed_over:
        with suppress(Error):
            await (dialog.accept() if dialog.type == "beforeunload" else dialog.dismiss())
