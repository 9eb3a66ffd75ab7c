"""Which browser is used: the list to choose from, and the choice."""

import asyncio
from pathlib import Path
from typing import Final

from auditor import events
from auditor.browser.find import OLDEST_VERSION, FoundBrowser, candidates, find_browser, probed
from auditor.desk.sitting import Acts, Sitting
from auditor.problems import BrowserWontStart


async def list_browsers(command: events.ListBrowsers, sitting: Sitting) -> None:
    """Every browser that is installed and answers."""
    found = await asyncio.to_thread(_installed)
    rows = tuple(events.BrowserRow(str(one.path), one.version, _new_enough(one)) for one in found)
    sitting.tell(events.Browsers(command.ask, rows))


async def use_browser(command: events.UseBrowser, sitting: Sitting) -> None:
    """Try it before it is taken. Raises BrowserNotFound, BrowserTooOld, BrowserWontStart."""
    chosen = Path(command.path) if command.path else None
    if chosen is not None:
        await asyncio.to_thread(find_browser, chosen)
    sitting.program.browser = chosen
    sitting.tell(events.Done(command.ask))


def _installed() -> list[FoundBrowser]:
    found = []
    for path in candidates():
        try:
            found.append(probed(path))
        except BrowserWontStart:
            continue
    return sorted(found, key=lambda one: not _new_enough(one))  # stable: the first that can be used stays first


def _new_enough(found: FoundBrowser) -> bool:
    return not found.version or found.major >= OLDEST_VERSION


ACTS: Final[Acts] = {events.ListBrowsers: list_browsers, events.UseBrowser: use_browser}
