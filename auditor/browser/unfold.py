"""Reading what is folded away: tabs, accordions and details are opened one by one, long lists are scrolled.

Each opening goes through the guarded pointer; what a switch, field or action would be is never touched.
"""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Final

from playwright.async_api import Error

from auditor.browser.eyes import Eyes
from auditor.browser.pointer import Pointer
from auditor.catalogue.model import Witness
from auditor.problems import PageProblem
from auditor.reading.model import Control, Survey

FOLDED: Final = (
    "[role=tab]:not([aria-selected=true]):not([aria-disabled=true])",
    "[aria-expanded=false]:not([aria-haspopup]):not([role=combobox]):not(input):not(select)",
    "details:not([open]) > summary",
)
MOST_OPENINGS: Final = 25
MOST_SCROLLS: Final = 40


async def unfolded_survey(eyes: Eyes, pointer: Pointer, witnesses: tuple[Witness, ...] = ()) -> Survey:
    """The page as it is, then with each folded part opened in turn; one control is counted once."""
    first = await eyes.survey(witnesses)
    if first.reason is not None or first.truncated:
        return first
    merged = first
    for _opening in range(MOST_OPENINGS):
        if not await _open_next(pointer):
            break
        merged = _with(merged, await eyes.survey())
    return _with(merged, await _scrolled(eyes, pointer, merged))


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


async def _open_next(pointer: Pointer) -> bool:
    """Open the next folded thing that has not been tried; False when there is none left."""
    page = pointer.page
    for frame in page.frames:
        for css in FOLDED:
            try:
                for one in await frame.locator(css).all():
                    if not await one.is_visible() or await pointer.was_tried(one):
                        continue
                    if await pointer.open(one):
                        return True
            except (Error, PageProblem):
                continue
    return False


async def _scrolled(eyes: Eyes, pointer: Pointer, so_far: Survey) -> Survey:
    """Scroll to the end, step by step, as long as something new comes into sight."""
    merged = so_far
    for _step in range(MOST_SCROLLS):
        try:
            moved = await pointer.scroll()
        except (Error, PageProblem):  # a page that broke its own script engine is read as far as it shows
            moved = False
        if not moved:
            break
        merged = _with(merged, await eyes.survey())
    return merged


def _with(known: Survey, seen: Survey) -> Survey:
    """Both surveys' controls, each once; the later sight of a control that moved on is not believed over the first."""
    if seen.reason is not None:
        return known
    keys = {_key(control) for control in known.controls}
    fresh = tuple(control for control in seen.controls if _key(control) not in keys)
    return replace(known, controls=known.controls + fresh, truncated=known.truncated or seen.truncated)


def _key(control: Control) -> tuple[str, str, str, str, str]:
    return control.frame, control.section, control.label, control.mark.id, control.kind
