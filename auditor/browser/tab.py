"""A tab as the audit sees it: it can be led to a page and read, and offers nothing that changes one."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from typing import Final, TypeVar
from urllib.parse import urldefrag, urljoin

from playwright.async_api import Error, Page, Response

from auditor.browser.camera import Camera, Subject
from auditor.browser.eyes import Eyes
from auditor.browser.guard import Guard
from auditor.browser.origin import is_loopback
from auditor.browser.outgrown import Growth
from auditor.browser.pace import Pace
from auditor.browser.pointer import Pointer
from auditor.browser.pulse import Pulse, has_ended
from auditor.browser.reach import dismiss, take
from auditor.browser.record import taken_down
from auditor.browser.shown import asks_for_password, reason_of, shows_any
from auditor.browser.unfold import seen_again, unfold_until, unfolded_survey
from auditor.browser.watch import Watch
from auditor.catalogue.model import Service, Step, Texts, Witness
from auditor.problems import BrowserLost, PageProblem, Reason, SignedOut
from auditor.reading.model import Survey
from auditor.reading.page_writer import Frame

LOAD_MILLISECONDS: Final = 25_000
LONGEST_SITTING_SECONDS: Final = 12 * 3600.0
STEP_SECONDS: Final = 75.0
SURVEY_SECONDS: Final = 90.0
PICTURE_SECONDS: Final = 30.0
PICTURING_SECONDS: Final = 12.0
"""After so long nothing more is unfolded for the sake of a picture."""

RENEW_SECONDS: Final = 10.0
_OVERTAKEN: Final = ("is interrupted by another navigation", "ERR_ABORTED")
"""What is said of a load that another took the place of: a page may send the browser on a second after a sign-in."""

_CLIENT_ERROR: Final = 400
_SERVER_ERROR: Final = 500
_UNAUTHORIZED: Final = 401
_STATUS: Final = {
    403: Reason.NOT_PRIVILEGED,
    404: Reason.NOT_FOUND,
    407: Reason.NETWORK,
    408: Reason.TIMEOUT,
    410: Reason.NOT_FOUND,
}

Answer = TypeVar("Answer")


class Tab:
    """One tab of one service. Every method raises BrowserLost when the browser stops answering."""

    def __init__(self, page: Page, watch: Watch, guard: Guard, pulse: Pulse, pace: Pace) -> None:
        self.watch = watch
        self.is_renewing = False
        self._guard = guard
        self._pulse = pulse
        self._pace = pace
        self._service: Service | None = None
        self._base = ""
        self._attach(page)

    @property
    def page(self) -> Page:
        """The page, for the sign-in that comes before any reading."""
        return self._page

    @property
    def eyes(self) -> Eyes:
        """What looks at the page there is now."""
        return self._eyes

    @property
    def has_outgrown(self) -> bool:
        """Whether the page was closed by us because it had grown too large."""
        return self._growth.is_too_much

    @property
    def pointer(self) -> Pointer:
        """What opens things on it."""
        return self._pointer

    def belongs_to(self, service: Service, base: str) -> None:
        """From now on pages are this service's: addresses are below `base`, and a sign-in page means signed out."""
        self._service = service
        self._base = base

    async def reach(self, address: str, steps: tuple[Step, ...] = ()) -> None:
        """Load the page and take the steps. Raises PageProblem with its reason, SignedOut."""
        if self._broken or self._stale or self.has_outgrown:
            await self._through(STEP_SECONDS, self._renew())
        await self.within(STEP_SECONDS, lambda: self._reach(address, steps))

    async def survey(self, *, unfold: bool = True, witnesses: tuple[Witness, ...] = ()) -> Survey:
        """Every control of the page, settled. Raises PageProblem, SignedOut."""
        return await self.within(SURVEY_SECONDS, lambda: self._survey(witnesses, unfold=unfold))

    async def look_again(self, first: Survey) -> Survey:
        """The second look at the same page, about a second after the first. Raises PageProblem."""
        return await self.within(SURVEY_SECONDS, lambda: seen_again(self._eyes, self._pointer, first))

    async def take_down(self) -> tuple[Frame, ...]:
        """The page as it stands, raw, for `reading.recording` to strip. Raises PageProblem."""
        return await self.within(SURVEY_SECONDS, lambda: taken_down(self._page))

    async def pictures(self, subjects: Sequence[Subject]) -> list[bytes | None]:
        """A picture of each control that stands on the page as it was read. Raises PageProblem."""
        taken: dict[int, bytes | None] = {}
        ends = time.monotonic() + PICTURING_SECONDS

        async def has_all() -> bool:
            taken.update(await self._camera.take({n: one for n, one in enumerate(subjects) if n not in taken}))
            return len(taken) == len(subjects) or time.monotonic() > ends

        await self.within(PICTURE_SECONDS, lambda: unfold_until(has_all, self._pointer))
        return [taken.get(number) for number in range(len(subjects))]

    async def hand_over(self) -> None:
        """Leave the visible page to the person, unguarded, until they close its window. Raises BrowserLost."""
        self.watch.handed_over = True
        closed = asyncio.Event()
        self._page.on("close", lambda _page: closed.set())
        if not self._page.is_closed():
            with suppress(Error):  # closed at this very moment
                await self._page.bring_to_front()
            with suppress(TimeoutError):
                await self._pulse.through(closed.wait(), LONGEST_SITTING_SECONDS)

    def _attach(self, page: Page) -> None:
        self._page = page
        self._eyes = Eyes(page)
        self._pointer = Pointer(page, self.watch)
        self._camera = Camera(page, self.watch)
        self._growth = Growth(page, self._pulse)
        self._broken = self._stale = False
        self._answer: Response | None = None
        page.on("crash", self._on_crash)
        page.on("response", self._on_response)

    def _on_crash(self, _page: Page) -> None:
        self._broken = True

    def _on_response(self, answer: Response) -> None:
        """A page's own data requests can be refused too; the second such refusal ends our visit."""
        if answer.request.resource_type not in ("xhr", "fetch"):
            if answer.request.is_navigation_request() and answer.frame == self._page.main_frame:
                self._answer = answer
                self._growth.announced(answer)
            return
        try:
            self._pace.answered(answer.status, answer.headers.get("retry-after"))
        except PageProblem:
            return  # noted: the next load raises it

    async def _survey(self, witnesses: tuple[Witness, ...], *, unfold: bool) -> Survey:
        survey = await (
            unfolded_survey(self._eyes, self._pointer, witnesses) if unfold else self._eyes.survey(witnesses)
        )
        await self._check_who_is_shown()
        return survey

    async def _reach(self, address: str, steps: tuple[Step, ...]) -> None:
        await self._load(address)
        if self._broken:  # a page that crashes is given one more chance in a fresh tab
            await self._renew()
            await self._load(address)
        for step in steps:
            await self._dismiss_banner()
            await take(step, self._pointer, self._load)
            self._check_where()
        await self._dismiss_banner()
        await self._check_who_is_shown()

    async def load(self, address: str, *, base: str = "", lenient: bool = False) -> None:
        """Load an address below `base`. Raises PageProblem; `lenient` takes a page with an error's status."""
        url = urljoin(base + "/" if base else self._page.url, address)
        if await self._loaded(url, lenient=lenient) and await self._loaded(url, lenient=lenient):
            raise PageProblem(Reason.RATE_LIMITED)

    async def _load(self, address: str) -> None:
        await self.load(address, base=self._base)

    async def _loaded(self, url: str, *, lenient: bool) -> bool:
        """Load once; True when the service asked us to come back and we may."""
        await self._pace.before_load()
        self.watch.goes(url, self._page.url)
        self._eyes.navigated()
        self._pointer.arrived()
        self._answer = None
        try:
            answer = await self._goto(url)
        except Error as failure:
            if has_ended(failure):
                raise BrowserLost(detail="It was closed.") from None
            if self._broken or await self._is_there(url, str(failure)):
                return False
            if self._answer is not None and "ERR_HTTP_RESPONSE_CODE_FAILURE" in str(failure):  # an error without a body
                self._stale = True  # the browser's own page about it would come between us and the next one
                return await self._refused(self._answer, lenient=lenient)
            reason = Reason.RESTRICTED if self.watch.refused else reason_of(str(failure))
            raise PageProblem(reason, detail=str(failure).splitlines()[0][:120]) from None
        self._check_where()
        return answer is not None and await self._refused(answer, lenient=lenient)

    async def _goto(self, url: str) -> Response | None:
        try:
            answer = await self._page.goto(url, wait_until="domcontentloaded", timeout=LOAD_MILLISECONDS)
        except Error as failure:
            if not any(said in str(failure) for said in _OVERTAKEN):
                raise
            # the browser was still drawing its own page about the failure before, or the page had its own way to go
            await self._pace.before_load()
            answer = await self._page.goto(url, wait_until="domcontentloaded", timeout=LOAD_MILLISECONDS)
        if answer is None:  # only the fragment differs: the same document would stay
            answer = await self._page.reload(wait_until="domcontentloaded", timeout=LOAD_MILLISECONDS)
        return answer

    async def _is_there(self, url: str, failure: str) -> bool:
        """Whether the page came all the same: one that at once tries to start another program does not say so."""
        if "Timeout" not in failure or urldefrag(self._page.url).url != urldefrag(url).url:
            return False
        state = await self._page.evaluate("document.readyState")
        return bool(state != "loading")

    async def _refused(self, answer: Response, *, lenient: bool) -> bool:
        peer = await answer.server_addr()
        self._pace.loopback = bool(peer and is_loopback(f"http://{_host(peer['ipAddress'])}/"))
        if self._pace.answered(answer.status, answer.headers.get("retry-after")):
            return True
        if answer.status >= _SERVER_ERROR:
            raise PageProblem(Reason.SERVER_ERROR, status=answer.status)
        if lenient or answer.status < _CLIENT_ERROR:
            return False
        if answer.status == _UNAUTHORIZED and self._service is not None:
            raise SignedOut()
        raise PageProblem(_STATUS.get(answer.status, Reason.PAGE_FAILED), status=answer.status)

    def _check_where(self) -> None:
        if not self.watch.covers(self._page.url):
            raise PageProblem(Reason.RESTRICTED, shown=self._page.url[:80])

    async def _check_who_is_shown(self) -> None:
        """A sign-in page, a challenge or a notice of restriction is not a settings page."""
        if self._service is None:
            return
        rule = self._service.sign_in
        if rule is not None:
            await self._check_notice(rule.restricted, Reason.RESTRICTED, for_good=True)
            await self._check_notice(rule.challenge, Reason.CHALLENGE, for_good=False)
            at_sign_in = self._bare(rule.url)
            inside = [rule.signed_in.page if rule.signed_in else "", *(one.page for one in self._service.settings)]
            if self._bare(self._page.url) == at_sign_in and at_sign_in not in map(self._bare, filter(None, inside)):
                raise SignedOut()
        if await asks_for_password(self._page):
            raise SignedOut()

    def _bare(self, address: str) -> str:
        """An address in full, without what changes from visit to visit."""
        return urljoin(self._base + "/", address).split("?")[0].split("#")[0].rstrip("/")

    async def _check_notice(self, texts: Texts, reason: Reason, *, for_good: bool) -> None:
        if texts and await shows_any(self._page, [text for several in texts.values() for text in several]):
            if for_good:
                self._pace.stop(reason)
            raise PageProblem(reason)

    async def dismiss(self, banners: Texts) -> None:
        """Press the reject choice of a listed banner where one is shown."""
        if banners:
            await dismiss(banners, self._pointer)

    async def _dismiss_banner(self) -> None:
        if self._service is not None:
            await self.dismiss(self._service.banners)

    async def _renew(self) -> None:
        """A fresh page in the same context: the old one crashed, or its script never ends."""
        old = self._page
        self.is_renewing = True
        try:
            page = await old.context.new_page()
            await self._guard.watch(self.watch, page)
            self._attach(page)
        finally:
            self.is_renewing = False
        await old.close()

    async def within(self, seconds: float, work: Callable[[], Awaitable[Answer]]) -> Answer:
        """Some work on the page, with an end to it, and to a page without measure. Raises PageProblem, BrowserLost."""
        free = self.watch.handed_over or self._broken or self.has_outgrown
        return await self._through(seconds, work() if free else self._growth.unless_too_much(work))

    async def _through(self, seconds: float, work: Awaitable[Answer]) -> Answer:
        try:
            return await self._pulse.through(work, seconds)
        except TimeoutError:
            self._broken = True
            raise PageProblem(Reason.TIMEOUT) from None
        except Error as failure:
            if has_ended(failure):
                raise BrowserLost(detail="It was closed.") from None
            self._broken = self._broken or "crash" in str(failure)
            raise PageProblem(Reason.PAGE_FAILED, detail=str(failure).splitlines()[0][:120]) from None


def _host(address: str) -> str:
    return f"[{address}]" if ":" in address and not address.startswith("[") else address
