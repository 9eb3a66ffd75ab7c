"""Taking down the page as it stands, frames and shadow trees included, for a test page. Reads only."""

from collections.abc import Mapping
from importlib import resources
from typing import Any

from playwright.async_api import Error, Page

from auditor.browser.worlds import Worlds
from auditor.reading.page_writer import Frame

MOST_ELEMENTS = 20_000


async def taken_down(page: Page) -> tuple[Frame, ...]:
    """Every frame of the page as raw data, the top frame first; each knows which frames stand in it."""
    script = resources.files("auditor.browser").joinpath("record.js").read_text(encoding="utf-8")
    worlds = await Worlds(page).now()
    numbers = {world.frame: number for number, world in enumerate(worlds)}
    frames: list[Frame] = []
    for world in worlds:
        inner = {frame: number for frame, number in numbers.items() if frame != world.frame}
        try:
            raw: Mapping[str, Any] = await world.take_down(script, inner, MOST_ELEMENTS)
        except Error:  # a frame may go while it is looked at
            raw = {"lang": "", "dir": "", "body": [], "styles": [], "said": [], "cut": True}
        frames.append(Frame(raw))
    return tuple(frames)
