"""Our own watchdog. Playwright's deadlines do not cover a page script that never ends, and after its driver died it
still says it is connected (measured). So the browser is asked for a sign of life every two seconds; when none comes,
browser and driver are ended and whoever waits for them is told.
"""

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Awaitable
from contextlib import asynccontextmanager, suppress
from typing import Final, TypeVar

from playwright.async_api import Browser, CDPSession, Error

from auditor.browser.renderers import Renderers
from auditor.problems import BrowserLost, BrowserWontStart

BEAT_SECONDS: Final = 1.5
ANSWER_SECONDS: Final = 6.0
ONCE_MORE_SECONDS: Final = 1.0
"""Where we ourselves were held up, the answer may be there and only not be read yet: it is asked for once more."""

CLOSE_SECONDS: Final = 5.0

Answer = TypeVar("Answer")


class Pulse:
    """Whether a browser and its driver still answer, and the means to end them when they do not."""

    def __init__(self, session: CDPSession, browser_pid: int, driver_pid: int) -> None:
        self._session = session
        self._browser_pid = browser_pid
        self._driver_pid = driver_pid
        self._lost = asyncio.Event()
        self.renderers = Renderers(session)

    async def beat(self) -> None:
        """Ask for signs of life until one fails to come."""
        while not self._lost.is_set():
            if not (await self._answers(ANSWER_SECONDS) or await self._answers(ONCE_MORE_SECONDS)):
                self.end()
            await asyncio.sleep(BEAT_SECONDS)

    async def _answers(self, seconds: float) -> bool:
        with suppress(TimeoutError, Error):
            async with asyncio.timeout(seconds):
                await self._session.send("Browser.getVersion")
                return True
        return False

    async def close_page(self, target: str) -> None:
        """Have the browser itself close a page, however busy that is."""
        with suppress(Error):
            await self._session.send("Target.closeTarget", {"targetId": target})

    def end(self) -> None:
        """Kill the browser with all its children, and the driver. Everybody who waits is told."""
        self._lost.set()
        end_group(self._browser_pid)
        end_one(self._driver_pid)

    async def through(self, work: Awaitable[Answer], seconds: float) -> Answer:
        """The work's result. Raises BrowserLost when the browser stops answering, TimeoutError after `seconds`."""
        task = asyncio.ensure_future(work)
        lost = asyncio.ensure_future(self._lost.wait())
        try:
            await asyncio.wait({task, lost}, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
            if self._lost.is_set():
                raise BrowserLost(detail="It gave no sign of life.")
            if not task.done():
                raise TimeoutError
            return task.result()
        finally:
            for one in (task, lost):
                one.cancel()
            await asyncio.gather(task, lost, return_exceptions=True)


@asynccontextmanager
async def beating(browser: Browser, driver: int) -> AsyncIterator[Pulse]:
    """Watch over a browser and end it for certain: asked first, then killed. Raises BrowserWontStart."""
    try:
        session = await browser.new_browser_cdp_session()
        told = await session.send("SystemInfo.getProcessInfo")
    except Error:
        raise BrowserWontStart(path="", detail="It ended right after its start.") from None
    (browser_pid,) = [process["id"] for process in told["processInfo"] if process["type"] == "browser"]
    pulse = Pulse(session, browser_pid, driver)
    watching = [asyncio.ensure_future(pulse.beat()), asyncio.ensure_future(pulse.renderers.watch())]
    try:
        yield pulse
    finally:
        for one in watching:
            one.cancel()
        await asyncio.gather(*watching, return_exceptions=True)
        with suppress(TimeoutError, Error):
            async with asyncio.timeout(CLOSE_SECONDS):
                await browser.close()
        end_group(browser_pid)


def driver_pid(starter: object) -> int:
    """The process of Playwright's driver; it has no public name, and 0 means that this version hides it elsewhere."""
    for name in ("_client", "_transport", "_proc", "pid"):
        starter = getattr(starter, name, 0)
    return starter if isinstance(starter, int) else 0


def has_ended(failure: Error) -> bool:
    """Whether Playwright says that the page, its context or the whole browser is gone."""
    return "has been closed" in str(failure) or "Connection closed" in str(failure)


def end_group(leader: int) -> None:
    """Kill a browser with all its children: it was started as the leader of a process group of its own."""
    if leader <= 0:
        return
    if sys.platform == "win32":
        subprocess.run(["taskkill", "/F", "/T", "/PID", str(leader)], capture_output=True, check=False)  # noqa: S603, S607
        return
    with suppress(ProcessLookupError, PermissionError):
        if leader != os.getpgid(0):
            os.killpg(leader, signal.SIGKILL)


def end_one(pid: int) -> None:
    """Kill one process. One that is gone is no error."""
    if pid <= 0:
        return
    with suppress(OSError):
        os.kill(pid, signal.SIGTERM if sys.platform == "win32" else signal.SIGKILL)
