"""A visible window that the person drives. The program only looks, when told to, at the page in front; it never
clicks, types or navigates there after its first page, and so the person's own clicks go unguarded."""

import asyncio
import time
from collections.abc import Sequence
from contextlib import suppress
from typing import Final

from playwright.async_api import BrowserContext, Error, Page, Request

from auditor.browser.eyes import Eyes
from auditor.browser.pulse import Pulse, has_ended
from auditor.browser.shown import asks_for_password
from auditor.catalogue.model import Witness
from auditor.problems import BrowserLost, PageProblem, Reason, SignedOut
from auditor.reading.model import Survey

LOOK_SECONDS: Final = 90.0
WORLD: Final = "privacy-settings-auditor"
HAND: Final = "personIsHere"
HEARS: Final = f"""
for (const kind of ['pointermove', 'pointerdown', 'keydown', 'wheel'])
  addEventListener(kind, (event) => {{
    const still = kind === 'pointermove' && !event.movementX && !event.movementY;
    if (event.isTrusted && !still) {HAND}('');
  }}, {{ capture: true, passive: true }});
"""
"""Runs in a world of its own, where the page can neither see nor call it.

A browser makes up moves where a page slides below a hand that rests: they tell nothing about the person.
"""


class DrivenWindow:
    """All tabs of one context. Make it before its first page is opened. `closed` is set when the last is gone."""

    def __init__(self, context: BrowserContext, pulse: Pulse) -> None:
        self.closed = asyncio.Event()
        self._pulse = pulse
        self._eyes: dict[Page, Eyes] = {}
        self._used: dict[Page, float] = {}
        self._listening: set[asyncio.Task[None]] = set()
        context.on("page", self._opened)
        context.on("close", lambda _context: self.closed.set())

    async def look(self, witnesses: Sequence[Witness] = ()) -> Survey:
        """What is on the page in front, settled, nothing opened. Raises PageProblem, SignedOut, BrowserLost."""
        try:
            return await self._pulse.through(self._look(witnesses), LOOK_SECONDS)
        except TimeoutError:
            raise PageProblem(Reason.TIMEOUT) from None
        except Error as failure:
            if has_ended(failure):
                raise BrowserLost(detail="It was closed.") from None
            raise PageProblem(Reason.PAGE_FAILED) from None

    async def _look(self, witnesses: Sequence[Witness]) -> Survey:
        page = self._in_front()
        if await asks_for_password(page):
            raise SignedOut()
        eyes = self._eyes[page]
        return await eyes.look_again(await eyes.survey(witnesses))

    def _in_front(self) -> Page:
        """The tab where the person was last active. Every tab calls itself visible, as Playwright has them do."""
        if not self._eyes:
            raise BrowserLost(detail="It was closed.")
        return max(self._eyes, key=lambda page: self._used[page])

    async def _listen(self, page: Page) -> None:
        """Hear of every move of the person's hand in this tab, whatever page is in it."""
        with suppress(Error):  # it was closed at once
            session = await page.context.new_cdp_session(page)
            session.on("Runtime.bindingCalled", lambda _event: self._touch(page))
            await session.send("Runtime.enable")
            await session.send("Runtime.addBinding", {"name": HAND, "executionContextName": WORLD})
            await session.send("Page.enable")
            script = {"source": HEARS, "worldName": WORLD, "runImmediately": True}
            await session.send("Page.addScriptToEvaluateOnNewDocument", script)

    def _touch(self, page: Page) -> None:
        self._used[page] = time.monotonic()

    def _opened(self, page: Page) -> None:
        self._eyes[page] = Eyes(page)
        self._touch(page)
        listening = asyncio.ensure_future(self._listen(page))
        self._listening.add(listening)
        listening.add_done_callback(self._listening.discard)

        def leaves(request: Request) -> None:
            with suppress(Error):  # a request without a frame is none of the page's own
                if request.is_navigation_request() and request.frame == page.main_frame:
                    self._touch(page)

        page.on("request", leaves)
        page.on("close", lambda _page: self._gone(page))

    def _gone(self, page: Page) -> None:
        self._eyes.pop(page, None)
        if not self._eyes:
            self.closed.set()
