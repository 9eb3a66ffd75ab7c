"""The memory of a browser's renderers: one that takes too much is ended before it takes everybody's.

The browser does not say which page a renderer draws, and one that lays out half a million nodes answers nobody for
seconds while it grows (measured). So a renderer is ended by its process: the page that crashes of it is the one.
"""

import asyncio
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Final

import psutil
from playwright.async_api import CDPSession, Error

MOST_BYTES: Final = 480_000_000
"""Resident, of which about 120 MB are the browser's own program, shared by all (measured)."""

LOOK_SECONDS: Final = 0.2
HEARD_SECONDS: Final = 5.0
"""By then a page has crashed of it, or it was no page's of ours."""


class Renderers:
    """Watches while some page is worked on. A page that is the person's stands in a browser where none is."""

    def __init__(self, session: CDPSession) -> None:
        self._session = session
        self._pages = 0
        self._ended: list[float] = []
        self._worked_on = asyncio.Event()

    @contextmanager
    def watched(self) -> Iterator[None]:
        """For as long as a page is worked on."""
        self._pages += 1
        self._worked_on.set()
        try:
            yield
        finally:
            self._pages -= 1
            if not self._pages:
                self._worked_on.clear()

    def ended_one(self) -> bool:
        """Whether a page that crashed just now did so because its renderer was ended; each end is told once."""
        while self._ended:
            if time.monotonic() - self._ended.pop(0) < HEARD_SECONDS:
                return True
        return False

    async def watch(self) -> None:
        """Look at all of them again and again, until the browser is gone."""
        with suppress(Error):
            while await self._worked_on.wait():
                told = await self._session.send("SystemInfo.getProcessInfo")
                for process in told["processInfo"]:
                    if process["type"] == "renderer" and self._end_if_too_large(process["id"]):
                        self._ended.append(time.monotonic())
                await asyncio.sleep(LOOK_SECONDS)

    @staticmethod
    def _end_if_too_large(pid: int) -> bool:
        with suppress(psutil.Error):  # it has ended meanwhile
            process = psutil.Process(pid)
            if process.memory_info().rss > MOST_BYTES:
                process.kill()
                return True
        return False
