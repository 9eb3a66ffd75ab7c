"""A visible window that the person drives. The program only looks, when told to, at the page in front; it never
clicks, types or navigates there after its first page, and so the person's own clicks go unguarded."""

import asyncio
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
IN_FRONT: Final = "[document.visibilityState === 'visible', document.hasFocus()]"


class DrivenWindow:
    """All tabs of one context. Make it before its first page is opened. `closed` is set when the last is gone."""

    def __init__(self, context: BrowserContext, pulse: Pulse) -> None:
        self.closed = asyncio.Event()
        self._pulse = pulse
        self._eyes: dict[Page, Eyes] = {}
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
        page = await self._in_front()
        if await asks_for_password(page):
            raise SignedOut()
        eyes = self._eyes[page]
        return await eyes.look_again(await eyes.survey(witnesses))

    async def _in_front(self) -> Page:
        """The tab that the person looks at: the one with the keyboard, else one that is visible, else the newest."""
        if not self._eyes:
            raise BrowserLost(detail="It was closed.")
        ranked = [(await _rank(page), number, page) for number, page in enumerate(self._eyes)]
        return max(ranked, key=lambda one: one[:2])[2]

    def _opened(self, page: Page) -> None:
        eyes = self._eyes[page] = Eyes(page)

        def leaves(request: Request) -> None:
            with suppress(Error):  # a request without a frame is none of the page's own
                if request.is_navigation_request() and request.frame == page.main_frame:
                    eyes.navigated()

        page.on("request", leaves)
        page.on("close", lambda _page: self._gone(page))

    def _gone(self, page: Page) -> None:
        self._eyes.pop(page, None)
        if not self._eyes:
            self.closed.set()


async def _rank(page: Page) -> tuple[bool, bool]:
    with suppress(Error):
        visible, focused = await page.evaluate(IN_FRONT)
        return bool(focused), bool(visible)
    return False, False
