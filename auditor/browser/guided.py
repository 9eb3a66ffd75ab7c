"""A tab for a guide: it is loaded and read like an audit's, points at a control, and is then the person's to use.

From `hand_over` on it only looks. The next fresh load takes it back, under the guard again.
"""

import asyncio
from collections.abc import Sequence
from contextlib import suppress
from typing import Final

from playwright.async_api import Error, Page

from auditor.browser.camera import Subject
from auditor.browser.finger import Finger
from auditor.browser.tab import Tab
from auditor.browser.unfold import unfold_until
from auditor.catalogue.model import Step, Witness
from auditor.problems import PageProblem
from auditor.reading.model import Control, Survey

GLANCE_SECONDS: Final = 30.0
SHOW_SECONDS: Final = 60.0


class GuidedTab:
    """One account's tab during a guide. `gone` is set when the person has closed it."""

    def __init__(self, tab: Tab) -> None:
        self._tab = tab
        self._page = tab.page
        self._finger = Finger(tab.page)
        self.gone = asyncio.Event()
        self._watch_for_its_end()

    @property
    def saves(self) -> int:
        """How often something that looks like saving was sent while the page was the person's."""
        return self._tab.watch.saved

    @property
    def quiet(self) -> bool:
        """Whether nothing of what the page sent is still under way."""
        return self._tab.eyes.is_quiet

    async def let_go(self) -> None:
        """Point at nothing any more."""
        await self._finger.let_go()

    async def load(self, address: str, steps: tuple[Step, ...], witnesses: tuple[Witness, ...]) -> Survey:
        """The page afresh, under the guard, read as an audit reads it. Raises PageProblem, SignedOut, BrowserLost."""
        await self._finger.let_go()
        self._tab.watch.takes_back(self._tab.page.url)
        await self._tab.reach(address, steps)
        if self._tab.page is not self._page:  # it had crashed, and a new one stands in its place
            self._page, self._finger = self._tab.page, Finger(self._tab.page)
            self._watch_for_its_end()
        return await self._tab.look_again(await self._tab.survey(witnesses=witnesses))

    async def pictures(self, subjects: Sequence[Subject]) -> list[bytes | None]:
        """As an audit's tab pictures them; a page that is the person's is not moved, and not pictured."""
        if self._tab.watch.handed_over:
            return [None] * len(subjects)
        return await self._tab.pictures(subjects)

    async def point_at(self, control: Control) -> bool:
        """Bring the control into sight and point at it, before the page is handed over. False: it cannot be shown."""
        await self._finger.let_go()
        if self._tab.watch.handed_over:
            return await self._point(control, scroll=False)
        pointed = False

        async def shows() -> bool:
            nonlocal pointed
            pointed = await self._point(control, scroll=True)
            return pointed

        with suppress(PageProblem):
            await self._tab.within(SHOW_SECONDS, lambda: unfold_until(shows, self._tab.pointer))
        return pointed

    async def hand_over(self) -> None:
        """From here on the page is the person's; it is theirs to find in front of them."""
        self._tab.watch.handed_over = True
        with suppress(Error):
            await self._tab.page.bring_to_front()

    async def glance(self, pointing_at: Control | None = None) -> Survey | None:
        """One look while the page is the person's, and the finger back where it was; None when it cannot be seen now.

        Raises BrowserLost.
        """
        if self.gone.is_set():
            return None
        try:
            seen = await self._tab.within(GLANCE_SECONDS, self._tab.eyes.glance)
        except PageProblem:  # it is on its way elsewhere, or asks the person something
            return None
        if pointing_at is not None and not self._finger.points:
            await self._point(pointing_at, scroll=False)
        return seen

    async def _point(self, control: Control, *, scroll: bool) -> bool:
        try:
            return await self._finger.point_at(control, scroll=scroll)
        except (Error, PageProblem):
            return False

    def _watch_for_its_end(self) -> None:
        page = self._page
        page.on("close", lambda _page: self._closed(page))

    def _closed(self, page: Page) -> None:
        if page is self._tab.page and not self._tab.has_outgrown:
            self.gone.set()
