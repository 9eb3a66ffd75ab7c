"""The eyes of a tab: they hear its network, run the survey in isolated worlds, and tell when the page has settled.

Nothing here can click, type or change a page. The survey script runs where page scripts cannot see or alter it;
closed shadow roots are reached through the debugger, not by patching `attachShadow`.
"""

import asyncio
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final
from urllib.parse import urlsplit

from playwright.async_api import Error, Frame, Page
from playwright.async_api import Request as PageRequest
from playwright.async_api import Response as PageResponse

from auditor.browser.request import has_any
from auditor.browser.vocabulary import PLAIN_READS
from auditor.browser.worlds import World, Worlds
from auditor.catalogue.model import Witness
from auditor.problems import PageProblem, Reason
from auditor.reading.model import Control, Survey
from auditor.reading.settle import (
    LONGEST_SECONDS,
    SECOND_LOOK_SECONDS,
    Request,
    Sight,
    Traffic,
    at_home,
    breaks_off,
    may_be_data,
    same_sight,
    same_site,
    sight,
)
from auditor.reading.survey import MOST_CONTROLS, controls_of
from auditor.reading.witness import witnessed

GLANCE_SECONDS: Final = 20.0
"""One look may take this long: a page script that never ends would hold it for ever."""

POLL_SECONDS: Final = 0.05
BLANK_SECONDS: Final = 5.0
_LARGEST_BODY: Final = 2_000_000
MOST_ANSWERS: Final = 40
BODY_SECONDS: Final = 2.0
LONGEST_QUESTION: Final = 4_000
"""So many bytes of what a request sends are compared with what others send."""



class Eyes:
    """Looks at one page. Make it before the page's first navigation, so that it hears every request."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._traffic = Traffic()
        self._arrived = time.monotonic()
        self._answers: list[PageResponse] = []
        self._whole: set[PageResponse] = set()
        self._worlds = Worlds(page)
        self._sight: list[Sight] = []
        self._steady = 0.0
        page.on("request", self._on_request)
        page.on("requestfinished", lambda request: self._on_end(request, failed=False))
        page.on("requestfailed", lambda request: self._on_end(request, failed=True))
        page.on("response", self._on_response)
        page.on("framenavigated", self._on_navigated)

    def navigated(self) -> None:
        """A new page is being loaded; what went before does not count."""
        self._traffic = Traffic(last_change=time.monotonic())
        self._answers, self._whole = [], set()
        self._arrived = time.monotonic()
        self._steady = 0.0

    @property
    def is_quiet(self) -> bool:
        """Whether nothing of what the page asked for is still to come."""
        return self._traffic.quiet(time.monotonic())

    async def survey(self, witnesses: Sequence[Witness] = ()) -> Survey:
        """The page's controls once it has settled. Raises PageProblem(TIMEOUT) when a look never ends."""
        began = time.monotonic()
        await self._until(lambda now: not self._traffic.pending(now), began)
        before = await self.glance()
        while True:
            await asyncio.sleep(POLL_SECONDS)
            await self._until(self._traffic.quiet, began)
            now_seen = await self.glance()
            if self._agree(before, now_seen) and not self._traffic.pending(time.monotonic()):
                break
            if time.monotonic() - began > LONGEST_SECONDS:
                return replace(now_seen, reason=Reason.NOT_SETTLED, settled=False)
            before = now_seen
        settled = self._judged(now_seen, began)
        if settled.controls and settled.reason is None and await self._has_broken_answer():
            settled = replace(settled, reason=Reason.DATA_FAILED, settled=False)
        return replace(settled, witnessed=await self._witnessed(witnesses))

    async def look_again(self, first: Survey) -> Survey:
        """The second look, a second after all was first seen so: what a timer flips without any request shows then."""
        await asyncio.sleep(max(0.0, self._steady + SECOND_LOOK_SECONDS - time.monotonic()))
        if first.reason is not None:
            return first
        second = await self.glance()
        if same_sight(first.controls[: len(second.controls)], second.controls) or _covers(first, second):
            return first
        again = await self.survey()
        return replace(again, witnessed=first.witnessed)

    async def glance(self) -> Survey:
        """One look at everything, settled or not. Raises PageProblem."""
        try:
            async with asyncio.timeout(GLANCE_SECONDS):
                raw = await self._look()
        except TimeoutError:
            raise PageProblem(Reason.TIMEOUT) from None
        seen = _merged(self._page.url, raw) if raw is not None else Survey(self._page.url, (), Reason.NOT_SETTLED)
        now_seen = [sight(control) for control in seen.controls]
        if now_seen != self._sight or not self._steady:
            self._sight, self._steady = now_seen, time.monotonic()
        return seen

    async def has_changed(self) -> bool:
        """Whether anything in the page changed since the last look, or may yet: something is still being loaded."""
        if not self.is_quiet:
            return True
        worlds = await self._worlds.now()
        return any(await asyncio.gather(*(_changed(world) for world in worlds)))

    async def _look(self) -> list[tuple[str, Mapping[str, Any]]] | None:
        """What every frame shows; None where one that is there could not be looked at: the others are not the page."""
        worlds = await self._worlds.now()
        looks = await asyncio.gather(*(_safely(world) for world in worlds))
        seen = {world: look for world, look in zip(worlds, looks, strict=True) if look is not None}
        lost = {world.frame for world in worlds} - {world.frame for world in seen}
        if lost and lost & {world.frame for world in await self._worlds.now()}:
            return None
        return [(world.url, look) for world, look in seen.items()]

    async def _until(self, calm: Callable[[float], bool], began: float) -> None:
        while not calm(time.monotonic()) and time.monotonic() - began <= LONGEST_SECONDS:  # noqa: ASYNC110 -- polled
            await asyncio.sleep(POLL_SECONDS)

    def _agree(self, one: Survey, other: Survey) -> bool:
        if not other.controls and time.monotonic() - self._arrived < BLANK_SECONDS:
            return False
        return same_sight(one.controls, other.controls) and not other.reason

    def _judged(self, survey: Survey, began: float) -> Survey:
        """A settled look, unless the page as a whole cannot be believed."""
        reason = survey.reason
        now = time.monotonic()
        if survey.controls and (survey.troubled or self._traffic.failures() or self._traffic.hanging(now)):
            reason = Reason.DATA_FAILED
        if not survey.controls and not reason:
            reason = Reason.DATA_FAILED if self._traffic.failures() else None
        return replace(survey, reason=reason, settled=reason is None, milliseconds=(now - began) * 1000)

    async def _has_broken_answer(self) -> bool:
        """Whether data the page asked for broke off in the middle: it may be showing its defaults instead."""
        for answer in self._answers[-MOST_ANSWERS:]:
            if answer in self._whole or not self._traffic.has_ended(answer.request) or not may_be_data(answer.headers):
                continue
            try:
                async with asyncio.timeout(BODY_SECONDS):
                    body = await answer.body()
            except (Error, TimeoutError):  # the browser no longer has it
                continue
            if len(body) <= _LARGEST_BODY and breaks_off(body):
                return True
            self._whole.add(answer)
        return False

    async def _witnessed(self, witnesses: Sequence[Witness]) -> dict[str, str]:
        found: dict[str, str] = {}
        for witness in witnesses:
            for answer in self._answers:
                if answer.url.split("?")[0] == witness.url.split("?")[0] and answer.ok:
                    try:
                        body = await answer.body()
                    except Error:
                        continue
                    if len(body) <= _LARGEST_BODY:
                        found |= witnessed(witness, body)
        return found

    def _on_request(self, request: PageRequest) -> None:
        asked, here = request.url, self._page.url
        is_foreign = not same_site(asked, here)
        told = Request(
            asked, request.resource_type, request.method, time.monotonic(), is_page=self._is_page(request),
            is_foreign=is_foreign, is_sibling=not is_foreign and urlsplit(asked).hostname != urlsplit(here).hostname,
            is_outbound=at_home(here) and not at_home(asked), body=(request.post_data_buffer or b"")[:LONGEST_QUESTION],
        )  # fmt: skip
        self._traffic.began(request, told)

    def _on_end(self, request: PageRequest, *, failed: bool) -> None:
        blocked = failed and "BLOCKED_BY_CLIENT" in (request.failure or "") and not self._was_to_read(request)
        self._traffic.ended(request, time.monotonic(), failed=failed and not blocked)

    def _on_response(self, response: PageResponse) -> None:
        self._traffic.answered(response.request, response.status, time.monotonic())
        if response.request.resource_type in ("xhr", "fetch"):
            self._answers.append(response)

    def _on_navigated(self, frame: Frame) -> None:
        """Also after a step within the page's own document: then there is nothing to forget."""
        if frame == self._page.main_frame and self._traffic.page_shown():
            self._arrived = time.monotonic()
            self._steady = 0.0  # another document that looks alike was not seen so before
            self._answers = [answer for answer in self._answers if answer.request in self._traffic.requests]

    def _was_to_read(self, request: PageRequest) -> bool:
        """Whether the guard refused what by its name only reads: what the page shows may lack it then."""
        asked = urlsplit(request.url)
        return asked.netloc == urlsplit(self._page.url).netloc and has_any(f"{asked.path} {asked.query}", PLAIN_READS)

    def _is_page(self, request: PageRequest) -> bool:
        try:
            return request.is_navigation_request() and request.frame == self._page.main_frame
        except Error:  # a worker's request has no frame
            return False


async def _safely(world: World) -> Mapping[str, Any] | None:
    """A frame may go while it is looked at: then it has nothing to show."""
    try:
        return await world.look()
    except Error:
        return None


async def _changed(world: World) -> bool:
    try:
        return await world.has_changed()
    except Error:
        return True


def _merged(url: str, looks: Sequence[tuple[str, Mapping[str, Any]]]) -> Survey:
    controls: list[Control] = []
    for frame, look in looks:
        controls += controls_of(look, frame)
    first = looks[0][1] if looks else {}
    busy = any(look["busy"] for _, look in looks)
    cut = any(look["truncated"] for _, look in looks) or len(controls) > MOST_CONTROLS
    reason = None
    if busy:
        reason = Reason.NOT_SETTLED
    elif not controls and not any(look["text"] for _, look in looks):
        reason = Reason.BLANK
    return Survey(
        url,
        tuple(controls[:MOST_CONTROLS]),
        reason,
        truncated=cut,
        troubled=any(look["failed"] for _, look in looks),
        language=str(first.get("language", "")),
        milliseconds=sum(float(look["ms"]) for _, look in looks),
    )


def _covers(first: Survey, second: Survey) -> bool:
    """Whether a merged survey of unfolded parts still says what the page shows now."""
    known = {(c.section, c.label, c.kind, c.value, c.disabled) for c in first.controls}
    return all((c.section, c.label, c.kind, c.value, c.disabled) in known for c in second.controls)
