"""Reading what is folded away: tabs, accordions and details are opened one by one, long lists are scrolled.

What a tab shows is gone with the next one, so it gets its second look before that.

There is an end to both, by number and by the clock; a page of which more could be unfolded then counts as cut short.

Each opening goes through the guarded pointer; what a switch, field or action would be is never touched.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import replace
from typing import Final

from playwright.async_api import Error, Frame, Locator, Page

from auditor.browser.eyes import Eyes
from auditor.browser.frames import frames_of
from auditor.browser.pointer import Pointer
from auditor.catalogue.model import Witness
from auditor.problems import PageProblem, Reason
from auditor.reading.model import Control, Survey

TABS: Final = "[role=tab]:not([aria-selected=true]):not([aria-disabled=true])"
FOLDED: Final = (
    TABS,
    "[aria-expanded=false]:not([aria-haspopup]):not([role=combobox]):not(input):not(select)",
    "details:not([open]) > summary",
)
TO_HIDDEN: Final = "a[href^='#']:not([href='#']), [data-toggle=collapse], [data-bs-toggle=collapse]"
"""Tabs and accordions that say nothing of being closed: they name a part of the page that does not show, no dialog."""

NAME_HIDDEN: Final = """
(all) => all.map((el) => {
  const named = el.dataset.bsTarget || el.dataset.target || el.getAttribute('href') || '';
  const part = /^#./.test(named) && el.ownerDocument.getElementById(named.slice(1));
  return !!part && !part.checkVisibility() && !part.closest('dialog, [role=dialog], [role=menu], .modal, .dropdown');
})
"""
MOST_OPENINGS: Final = 25
MOST_SCROLLS: Final = 100
UNFOLDING_SECONDS: Final = 30.0
SCROLLING_SECONDS: Final = 20.0
STEP_SECONDS: Final = 15.0
"""A page that gives no answer for so long, or in which nothing can be pressed, is busy for ever."""


async def unfolded_survey(eyes: Eyes, pointer: Pointer, witnesses: tuple[Witness, ...] = ()) -> Survey:
    """The page as it is, then with each folded part opened in turn; one control is counted once."""
    first = await _twice_if_tabbed(eyes, pointer, await eyes.survey(witnesses))
    if first.reason is not None or first.truncated:
        return first
    merged, ends = first, time.monotonic() + UNFOLDING_SECONDS
    for _opening in range(MOST_OPENINGS):
        if time.monotonic() > ends:
            return replace(merged, truncated=True)
        if not await _answered(_open_next(pointer)):
            return await _scrolled(eyes, pointer, merged)
        seen = await eyes.survey()
        if _fresh(merged, seen):
            seen = await _twice_if_tabbed(eyes, pointer, seen)
        merged = _with(merged, seen)
    return replace(await _scrolled(eyes, pointer, merged), truncated=True)


async def seen_again(eyes: Eyes, pointer: Pointer, first: Survey) -> Survey:
    """The second look. Where something moved meanwhile, what shows now is not all there was: tabs are opened anew."""
    second = await eyes.look_again(first)
    if len(second.controls) >= len(first.controls) or second.reason is not None:
        return second
    pointer.arrived()
    return replace(await unfolded_survey(eyes, pointer), witnessed=first.witnessed)


async def unfold_until(shows: Callable[[], Awaitable[bool]], pointer: Pointer) -> bool:
    """Open and scroll as `unfolded_survey` does, only as far as what is looked for needs; False when it never shows."""
    pointer.arrived()
    for _opening in range(MOST_OPENINGS):
        if await shows():
            return True
        if not await _open_next(pointer):
            break
    for _step in range(MOST_SCROLLS):
        if await shows():
            return True
        if not await pointer.scroll():
            break
    return False


async def _twice_if_tabbed(eyes: Eyes, pointer: Pointer, seen: Survey) -> Survey:
    """What shows now, once more after a moment where opening the next tab would take it away."""
    return await eyes.look_again(seen) if await _answered(_is_tabbed(pointer.page)) else seen


async def _is_tabbed(page: Page) -> bool:
    for frame in frames_of(page):
        with suppress(Error):
            if await frame.locator(TABS).count() or any(await frame.locator(TO_HIDDEN).evaluate_all(NAME_HIDDEN)):
                return True
    return False


async def _answered(step: Awaitable[bool]) -> bool:
    """What comes of one step. Raises PageProblem(TIMEOUT) when the page is busy for too long."""
    try:
        async with asyncio.timeout(STEP_SECONDS):
            return await step
    except TimeoutError:
        raise PageProblem(Reason.TIMEOUT) from None


async def _open_next(pointer: Pointer) -> bool:
    """Open the next folded thing that has not been tried; False when there is none left."""
    page = pointer.page
    for frame in frames_of(page):
        for css in (*FOLDED, TO_HIDDEN):
            try:
                for one in reversed(await _folded(frame, css)):  # tabs within a tab come after it
                    if not await one.is_visible() or await pointer.was_tried(one):
                        continue
                    if await pointer.open(one):
                        return True
            except (Error, PageProblem):
                continue
    return False


async def _folded(frame: Frame, css: str) -> list[Locator]:
    """What one selector finds; of what does not say that it is closed, what names a hidden part, in one question."""
    found = frame.locator(css)
    every = await found.all()
    if css != TO_HIDDEN:
        return every
    return [one for one, is_closed in zip(every, await found.evaluate_all(NAME_HIDDEN), strict=False) if is_closed]


async def _scrolled(eyes: Eyes, pointer: Pointer, so_far: Survey) -> Survey:
    """Scroll to the end, step by step; a step that changed nothing in the page has brought nothing new into sight.

    At the end is looked in any case: a shadow tree that came to an element which was there tells nobody.
    """
    merged, steps, calm, ends = so_far, 0, False, time.monotonic() + SCROLLING_SECONDS
    while steps < MOST_SCROLLS and time.monotonic() < ends:
        if not await _scrolls(pointer, calm=calm):
            return _with(merged, await eyes.survey()) if steps else merged
        steps, calm = steps + 1, not await eyes.has_changed()
        if not calm:
            merged = _with(merged, await eyes.survey())
    return replace(merged, truncated=True)


async def _scrolls(pointer: Pointer, *, calm: bool) -> bool:
    """One step; a page that broke its own script engine is read as far as it shows."""
    with suppress(Error, PageProblem):
        return await _answered(pointer.scroll(calm=calm))
    return False


def _with(known: Survey, seen: Survey) -> Survey:
    """Both surveys' controls, each once; the later sight of a control that moved on is not believed over the first."""
    if seen.reason is not None:
        return known
    return replace(known, controls=known.controls + _fresh(known, seen), truncated=known.truncated or seen.truncated)


def _fresh(known: Survey, seen: Survey) -> tuple[Control, ...]:
    """The controls that were not known before."""
    keys = {_key(control) for control in known.controls}
    return tuple(control for control in seen.controls if _key(control) not in keys)


def _key(control: Control) -> tuple[str, str, str, str, str]:
    return control.frame, control.section, control.label, control.mark.id, control.kind
