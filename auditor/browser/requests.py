"""What a page asks for while it is signed in to: whether a form was sent, and whether the page has come to rest."""

import asyncio
import time
from typing import Final

from playwright.async_api import Page, Request

from auditor.browser.shown import POLL_SECONDS

SENDS: Final = ("document", "xhr", "fetch")


class Requests:
    """The data, documents and scripts a page is asking for, and how long it has been quiet."""

    def __init__(self, page: Page) -> None:
        self._open: set[Request] = set()
        self._changed = time.monotonic()
        self.any_sent = False
        page.on("request", self._began)
        page.on("requestfinished", self._ended)
        page.on("requestfailed", self._ended)
        page.on("response", lambda answer: self._ended(answer.request))  # a body nobody reads never ends (measured)

    def forget(self) -> None:
        """Count from here."""
        self.any_sent = False
        self._open = set()
        self._changed = time.monotonic()

    def quiet_for(self, seconds: float) -> bool:
        """Whether nothing was under way for so long."""
        return not self._open and time.monotonic() - self._changed >= seconds

    async def settled(self, seconds: float, longest: float) -> None:
        """Wait until nothing was under way for so long; no longer than `longest`, since some pages never rest."""
        deadline = time.monotonic() + longest
        while not self.quiet_for(seconds) and time.monotonic() < deadline:  # noqa: ASYNC110 -- requests are polled
            await asyncio.sleep(POLL_SECONDS)

    def _began(self, request: Request) -> None:
        if request.resource_type in SENDS or request.resource_type == "script":
            self.any_sent = self.any_sent or request.resource_type in SENDS
            self._open.add(request)
            self._changed = time.monotonic()

    def _ended(self, request: Request) -> None:
        if request in self._open:
            self._open.discard(request)
            self._changed = time.monotonic()
