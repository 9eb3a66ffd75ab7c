"""A signed-in tab as the audit sees it: it can be led to a page and read, and offers nothing that changes one."""

import asyncio
from collections.abc import Awaitable
from typing import Final, TypeVar
from urllib.parse import urljoin

from playwright.async_api import Error, Page, Response

from auditor.browser.eyes import Eyes
from auditor.browser.guard import Watch
from auditor.browser.origin import is_loopback
from auditor.browser.pace import Pace
from auditor.browser.pointer import Pointer
from auditor.browser.reach import take
from auditor.browser.sign_in import password_field_shown, reason_of, shows_any
from auditor.browser.unfold import unfolded_survey
from auditor.catalogue.model import Service, Step, Verb, Witness
from auditor.problems import BrowserLost, PageProblem, Reason, SignedOut
from auditor.reading.model import Survey

LOAD_MILLISECONDS: Final = 30_000
STEP_SECONDS: Final = 60.0
SURVEY_SECONDS: Final = 75.0
_CLIENT_ERROR: Final = 400
_SERVER_ERROR: Final = 500
_UNAUTHORIZED: Final = 401
_STATUS: Final = {403: Reason.NOT_PRIVILEGED, 404: Reason.NOT_FOUND, 410: Reason.NOT_FOUND}

Answer = TypeVar("Answer")


class Tab:
    """One tab of one service. Every method raises BrowserLost when the browser stops answering."""

    def __init__(self, page: Page, watch: Watch, service: Service | None, base: str) -> None:
        self._page = page
        self._watch = watch
        self._service = service
        self._base = base
        self._eyes = Eyes(page)
        self._pointer = Pointer(page, watch)
        self._pace = Pace()

    async def reach(self, address: str, steps: tuple[Step, ...] = ()) -> None:
        """Load the page and take the steps. Raises PageProblem with its reason, SignedOut."""
        await self._within(STEP_SECONDS, self._reach(address, steps))

    async def survey(self, *, unfold: bool = True, witnesses: tuple[Witness, ...] = ()) -> Survey:
        """Every control of the page, settled. Raises PageProblem."""
        looking = unfolded_survey(self._eyes, self._pointer, witnesses) if unfold else self._eyes.survey(witnesses)
        return await self._within(SURVEY_SECONDS, looking)

    async def look_again(self, first: Survey) -> Survey:
        """The second look at the same page, about a second after the first. Raises PageProblem."""
        return await self._within(SURVEY_SECONDS, self._eyes.look_again(first))

    async def _reach(self, address: str, steps: tuple[Step, ...]) -> None:
        await self._load(urljoin(self._base + "/", address) if address.startswith("/") else address)
        await self._dismiss_banner()
        for step in steps:
            if step.verb is Verb.GO and step.address:
                await self._load(urljoin(self._base + "/", step.address))
            else:
                await take(step, self._page, self._pointer)
            self._check_where()
        if self._service is not None and await password_field_shown(self._page):
            raise SignedOut()

    async def _load(self, url: str) -> None:
        await self._pace.before_load()
        self._watch.arrived()
        self._eyes.navigated()
        self._pointer.arrived()
        try:
            answer = await self._page.goto(url, wait_until="domcontentloaded", timeout=LOAD_MILLISECONDS)
            if answer is None:
                answer = await self._page.reload(wait_until="domcontentloaded", timeout=LOAD_MILLISECONDS)
        except Error as failure:
            if not self._page.context.browser or not self._page.context.browser.is_connected():
                raise BrowserLost(detail="") from None
            reason = Reason.RESTRICTED if self._watch.refused else reason_of(str(failure))
            raise PageProblem(reason, detail=str(failure).splitlines()[0][:120]) from None
        self._check_where()
        if answer is not None and await self._look_at(answer):
            await self._load(url)

    async def _look_at(self, answer: Response) -> bool:
        """Judge a page by its status; True when it may be asked for once more."""
        peer = await answer.server_addr()
        self._pace.loopback = bool(peer and is_loopback(f"http://{_host(peer['ipAddress'])}/"))
        if await self._pace.answered(answer.status, answer.headers.get("retry-after")):
            return True
        if answer.status >= _SERVER_ERROR:
            raise PageProblem(Reason.SERVER_ERROR, status=answer.status)
        if answer.status == _UNAUTHORIZED:
            raise SignedOut()
        if answer.status >= _CLIENT_ERROR:
            raise PageProblem(_STATUS.get(answer.status, Reason.PAGE_FAILED), status=answer.status)
        return False

    def _check_where(self) -> None:
        if not self._watch.covers(self._page.url):
            raise PageProblem(Reason.RESTRICTED, shown=self._page.url[:80])

    async def _dismiss_banner(self) -> None:
        if self._service is None or not self._service.banners:
            return
        names = [name for texts in self._service.banners.values() for name in texts]
        if await shows_any(self._page, names):
            await take(Step(Verb.DISMISS, self._service.banners), self._page, self._pointer)

    async def _within(self, seconds: float, work: Awaitable[Answer]) -> Answer:
        """Our own deadline: Playwright's do not cover a page script that never ends, nor a driver that died."""
        try:
            async with asyncio.timeout(seconds):
                return await work
        except TimeoutError:
            raise await self._who_is_to_blame() from None
        except Error as failure:
            if "closed" in str(failure) or "crash" in str(failure):
                raise BrowserLost(detail=str(failure).splitlines()[0][:120]) from None
            raise PageProblem(Reason.PAGE_FAILED, detail=str(failure).splitlines()[0][:120]) from None

    async def _who_is_to_blame(self) -> PageProblem | BrowserLost:
        try:
            async with asyncio.timeout(5):
                await self._page.context.storage_state()
        except (TimeoutError, Error):
            return BrowserLost(detail="")
        return PageProblem(Reason.TIMEOUT)


def _host(address: str) -> str:
    return f"[{address}]" if ":" in address and not address.startswith("[") else address
