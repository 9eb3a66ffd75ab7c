"""Pointing at a control without touching it: the browser itself draws over the page, as its developer tools do.

Nothing is added to the page and no script of it can notice; clicks go through to what is below.
"""

import asyncio
from contextlib import suppress
from typing import Any, Final

from playwright.async_api import CDPSession, Error, Page

from auditor.browser.tree import TREE
from auditor.browser.worlds import Worlds
from auditor.reading.model import Control
from auditor.reading.survey import numbered

TALLEST: Final = 260
"""Pixels: what is taller is no row of one control any more."""

ROW_OF: Final = (
    """
(el, found, label, tallest) => {
"""
    + TREE
    + """
  const textOf = (node) => node.innerText || (node.shadowRoot && node.shadowRoot.textContent) || '';
  const said = (node) => textOf(node).replace(/\\s+/g, ' ');
  let row = el;
  for (let node = el, far = 0; node && far < 10; node = up(node), far++) {
    if (node === document.body || node.getBoundingClientRect().height > tallest) break;
    if (node !== el && found.some((other) => other !== el && within(other, node))) break;
    if (node.getBoundingClientRect().height > 0) row = node;
    if (said(node).includes(label)) break;
  }
  return row;
}
"""
)
"""The row of a control: the smallest part of the page that holds it, its label, and no other control."""

ROW: Final = f"""
function (number, label, tallest) {{
  const found = globalThis.auditorFound || [], el = found[number];
  return el && el.isConnected ? ({ROW_OF})(el, found, label, tallest) : null;
}}
"""
"""The same, for a control by its number in the last look at its world."""

TO_THE_MIDDLE: Final = "function () { this.scrollIntoView({block: 'center', inline: 'nearest', behavior: 'instant'}); }"

AROUND: Final = 6.0
"""Pixels between the row and the frame that is drawn round it."""

FOLLOW_SECONDS: Final = 0.12
COLOURS: Final[dict[str, Any]] = {
    "color": {"r": 255, "g": 176, "b": 0, "a": 0.25},
    "outlineColor": {"r": 196, "g": 64, "b": 0, "a": 1},
}


class Finger:
    """Points at one control of a page at a time."""

    def __init__(self, page: Page) -> None:
        self._worlds = Worlds(page)
        self._following: asyncio.Task[None] | None = None

    async def point_at(self, wanted: Control, *, scroll: bool) -> bool:
        """Point at this control if it is in sight; False when it is not."""
        for world in await self._worlds.now():
            try:
                controls = numbered(await world.look(), world.url)
            except Error:  # a frame may go while it is looked at
                continue
            for number, control in controls:
                if control.place is not None and is_same(control, wanted):
                    row = await world.object_of(ROW, number, control.label, TALLEST)
                    return row is not None and await self._show(world.session, row, scroll=scroll)
        return False

    @property
    def points(self) -> bool:
        """Whether it points at something that is still on the page."""
        return self._following is not None and not self._following.done()

    async def let_go(self) -> None:
        """Point at nothing."""
        if self._following is not None:
            self._following.cancel()
            await asyncio.gather(self._following, return_exceptions=True)
            self._following = None

    async def _show(self, session: CDPSession, row: str, *, scroll: bool) -> bool:
        await self.let_go()
        try:
            if scroll:
                await to_the_middle(session, row)
            await session.send("DOM.enable")
            await session.send("Overlay.enable")
            frame = await _frame_round(session, row)
        except Error:
            return False
        if frame:
            self._following = asyncio.create_task(_follow(session, row))
        return bool(frame)


async def to_the_middle(session: CDPSession, row: str) -> None:
    """Scroll an element into the middle, its frame first. For the browser it is in sight also below a page's bar."""
    await session.send("DOM.scrollIntoViewIfNeeded", {"objectId": row})
    await session.send("Runtime.callFunctionOn", {"objectId": row, "functionDeclaration": TO_THE_MIDDLE})


async def _follow(session: CDPSession, row: str) -> None:
    """Keep the frame round the row, wherever it is scrolled, until the row is gone. A frame round a node itself
    would follow by itself, but goes with the first move of the mouse (measured)."""
    drawn: list[float] = []
    with suppress(Error):
        try:
            while frame := await _frame_round(session, row):
                if frame != drawn:
                    await session.send("Overlay.highlightQuad", {"quad": frame, **COLOURS})
                    drawn = frame
                await asyncio.sleep(FOLLOW_SECONDS)
        finally:
            await session.send("Overlay.hideHighlight")


async def _frame_round(session: CDPSession, row: str) -> list[float]:
    """Eight numbers, corner by corner, in pixels of the window; none for what has no place."""
    quads = (await session.send("DOM.getContentQuads", {"objectId": row}))["quads"]
    xs = [x for quad in quads for x in quad[0::2]]
    ys = [y for quad in quads for y in quad[1::2]]
    if not xs:
        return []
    left, right = min(xs) - AROUND, max(xs) + AROUND
    top, bottom = min(ys) - AROUND, max(ys) + AROUND
    return [left, top, right, top, right, bottom, left, bottom]


def is_same(one: Control, other: Control) -> bool:
    """Whether two looks saw the same control, whatever it is set to."""
    return (one.section, one.label, one.kind, one.mark) == (other.section, other.label, other.kind, other.mark)
