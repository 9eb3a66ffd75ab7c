"""An end to pages that grow without measure: read whole, one of half a million nodes takes more than a gigabyte.

A document's length is announced before it comes. For what scripts make, the browser tells how many nodes there are even
while one runs; and it closes a page even while that is busy. Where neither tells in time, the renderer's memory does
(`renderers`). A page that was cut off on the way could still show its defaults, so nothing of it is believed: the
answer is that it is too large.
"""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Final, TypeVar
from urllib.parse import urldefrag

from playwright.async_api import CDPSession, Error, Frame, Page, Response

from auditor.browser.pulse import Pulse
from auditor.problems import PageProblem, Reason

MOST_PAGE_NODES: Final = 200_000
"""Settings pages have 500 to 20,000."""

MOST_PAGE_BYTES: Final = 5_000_000
ASK_SECONDS: Final = 0.3
AGAIN_SECONDS: Final = 0.7

Answer = TypeVar("Answer")


class Growth:
    """How large one page has become, asked again and again over a session that is kept."""

    def __init__(self, page: Page, pulse: Pulse) -> None:
        self._page = page
        self._pulse = pulse
        self._target = ""
        self._session: CDPSession | None = None
        self._exceeds = asyncio.Event()
        self._awaited = ""
        page.on("framenavigated", self._arrived)
        page.on("crash", self._crashed)

    @property
    def is_too_much(self) -> bool:
        """Whether the page was closed, or its renderer ended, for its size."""
        return self._exceeds.is_set()

    def announced(self, document: Response) -> None:
        """The page's own document is about to come. It may take its place, or closing would not be heard (measured).

        One that never does, such as a download, says nothing about the page that is there.
        """
        length = document.headers.get("content-length", "")
        self._awaited = document.url if length.isdecimal() and int(length) > MOST_PAGE_BYTES else ""

    def _arrived(self, frame: Frame) -> None:
        if self._awaited and frame == self._page.main_frame and urldefrag(frame.url).url == self._awaited:
            self._exceeds.set()

    def _crashed(self, _page: Page) -> None:
        if self._pulse.renderers.ended_one():
            self._exceeds.set()

    async def unless_too_much(self, work: Callable[[], Awaitable[Answer]]) -> Answer:
        """The work's result. Raises PageProblem(TOO_LARGE), and closes the page, when it has grown too large."""
        limit, task = asyncio.ensure_future(self._exceeds.wait()), asyncio.ensure_future(self._counted(work))
        try:
            with self._pulse.renderers.watched():
                await asyncio.wait({task, limit}, return_when=asyncio.FIRST_COMPLETED)
            if self.is_too_much:
                await self._close()
                raise PageProblem(Reason.TOO_LARGE)
            return await task
        finally:
            for one in (task, limit):
                one.cancel()
            await asyncio.gather(task, limit, return_exceptions=True)

    async def _counted(self, work: Callable[[], Awaitable[Answer]]) -> Answer:
        """The first question is asked before the work begins: in the middle of a script it would have to wait."""
        with suppress(Error):  # the page is gone, as the work will notice
            await self._nodes()
        count = asyncio.ensure_future(self._count())
        try:
            return await work()
        finally:
            count.cancel()
            await asyncio.gather(count, return_exceptions=True)

    async def _close(self) -> None:
        """While one document takes another's place the browser may forget that it was asked: it is asked again.

        A page that crashed before it had an id needs no closing in haste.
        """
        closed = asyncio.Event()
        self._page.once("close", lambda _page: closed.set())
        while self._target and not (closed.is_set() or self._page.is_closed()):
            await self._pulse.close_page(self._target)
            with suppress(TimeoutError):
                async with asyncio.timeout(AGAIN_SECONDS):
                    await closed.wait()

    async def _count(self) -> None:
        with suppress(Error):
            while await self._nodes() <= MOST_PAGE_NODES:  # noqa: ASYNC110 -- the browser tells only when asked
                await asyncio.sleep(ASK_SECONDS)
            self._exceeds.set()

    async def _nodes(self) -> int:
        if self._session is None:
            self._session = await self._page.context.new_cdp_session(self._page)
            self._target = (await self._session.send("Target.getTargetInfo"))["targetInfo"]["targetId"]
            await self._session.send("Performance.enable")
        told = (await self._session.send("Performance.getMetrics"))["metrics"]
        return next((int(one["value"]) for one in told if one["name"] == "Nodes"), 0)
