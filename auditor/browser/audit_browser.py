"""A started browser: one context an account, guarded from its first request."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from urllib.parse import urljoin

from playwright.async_api import Browser, BrowserContext, Error, Page, WebSocketRoute

from auditor.accounts.model import Account, Way
from auditor.browser.asker import Asker
from auditor.browser.find import FoundBrowser
from auditor.browser.guard import Guard, Watch
from auditor.browser.sign_in import FormSignIn, go, proved
from auditor.browser.tab import Tab
from auditor.catalogue.model import Service
from auditor.problems import BrowserLost, NeedsPerson


class AuditBrowser:
    """Opens guarded tabs. `stopped` counts the requests the guard held back."""

    def __init__(self, browser: Browser, guard: Guard, found: FoundBrowser) -> None:
        self._browser = browser
        self._guard = guard
        self.executable: Path = found.path
        self.version = found.version

    @property
    def blocked(self) -> int:
        """How many requests that could have changed something were stopped."""
        return self._guard.stopped

    @asynccontextmanager
    async def signed_in(self, service: Service, account: Account, asker: Asker) -> AsyncIterator[Tab]:
        """A tab that is proved to be signed in. Raises SignInProblem, PageProblem, BrowserLost."""
        if account.way is not Way.PASSWORD or service.sign_in is None:
            raise NeedsPerson(service=service.name)
        base = account.origin or next(iter(service.origins), "")
        async with self._guarded(service.hosts or (_host_of(base),)) as (page, watch):
            watch.signing_in = True
            form = FormSignIn(page, service, account, asker)
            await form.perform(urljoin(base + "/", service.sign_in.url))
            evidence = service.sign_in.signed_in
            if evidence is not None:
                await go(page, urljoin(base + "/", evidence.page))
            if evidence is None or not await proved(page, evidence):
                raise await form.failure()
            watch.signing_in = False
            yield Tab(page, watch, service, base)

    @asynccontextmanager
    async def visit(self, *, hosts: tuple[str, ...] = ()) -> AsyncIterator[Tab]:
        """A tab with no account, for `survey`; without hosts it may go to any web address."""
        async with self._guarded(hosts) as (page, watch):
            yield Tab(page, watch, None, "")

    @asynccontextmanager
    async def _guarded(self, hosts: tuple[str, ...]) -> AsyncIterator[tuple[Page, Watch]]:
        watch = Watch(hosts)
        try:
            context = await self._browser.new_context(
                service_workers="block", accept_downloads=False, permissions=[], viewport={"width": 1280, "height": 900}
            )
        except Error as failure:
            raise BrowserLost(detail=str(failure).splitlines()[0][:120]) from None
        try:
            await _without_side_doors(context, watch)
            page = await context.new_page()
            watch.frames.add(await _frame_id(page))
            self._guard.watch(watch)
            context.on("page", _close_pop_up)
            yield page, watch
        finally:
            with suppress(ValueError):
                self._guard.forget(watch)
            with suppress(Error):
                await context.close()


async def _without_side_doors(context: BrowserContext, watch: Watch) -> None:
    """WebSockets go through us: from our first step on, what the page sends is dropped."""

    def relay(socket: WebSocketRoute) -> None:
        server = socket.connect_to_server()

        def from_page(message: str | bytes) -> None:
            if watch.touched and not watch.signing_in:
                watch.stopped.append("WEBSOCKET")
            else:
                server.send(message)

        socket.on_message(from_page)
        server.on_message(socket.send)

    await context.route_web_socket("**", relay)


async def _close_pop_up(page: Page) -> None:
    with suppress(Error):
        await page.close()


async def _frame_id(page: Page) -> str:
    session = await page.context.new_cdp_session(page)
    tree = await session.send("Page.getFrameTree")
    await session.detach()
    identity: str = tree["frameTree"]["frame"]["id"]
    return identity


def _host_of(origin: str) -> str:
    return origin.partition("://")[2].partition(":")[0]
