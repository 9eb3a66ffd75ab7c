"""Starting the audit's browser, with one set of switches, a private folder, and an end that leaves nothing behind."""

import asyncio
import json
import os
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from playwright.async_api import Browser, BrowserContext, Error, Page, Playwright, async_playwright

from auditor.accounts.turns import NoTurns, Turns
from auditor.browser.audit_browser import CONTEXT, VIEWPORT, AuditBrowser, Entry
from auditor.browser.closed_roots import teach
from auditor.browser.find import FoundBrowser, find_browser
from auditor.browser.folders import private_folder, sweep
from auditor.browser.guard import Guard
from auditor.browser.pulse import CLOSE_SECONDS, beating, driver_pid, end_one
from auditor.browser.session import MemorySessions, Sessions
from auditor.browser.switches import is_root, switches
from auditor.browser.window import KEEPS_ENCRYPTION, OwnWindow
from auditor.problems import BrowserWontStart
from auditor.snapshot.write import write_file

_START_MILLISECONDS: Final = 30_000
PREFERENCES: Final = {"net": {"network_prediction_options": 2}}
"""Never: what a page asks to be fetched or drawn in advance goes by a road that no interception sees (measured)."""


@dataclass(frozen=True, slots=True)
class Launch:
    """What to start: a browser by path or the best one found, visible or not, with a test's extra switches.

    `windows`: somebody is there, so an account whose person signs in themselves gets a window of its own for it.
    `profile`: a kept profile to start on; whoever names one holds its lease.
    """

    executable: Path | None = None
    headed: bool = False
    windows: bool = False
    extra_args: tuple[str, ...] = ()
    home: Path | None = None
    profile: Path | None = None


@asynccontextmanager
async def launched(
    launch: Launch, sessions: Sessions | None = None, turns: Turns | None = None
) -> AsyncIterator[AuditBrowser]:
    """A started, guarded browser. Raises BrowserNotFound, BrowserTooOld, BrowserWontStart, BrowserLost.

    `sessions` keeps signed-in states beyond this browser; without it they end with it. `turns` tells the person when
    they are wanted, and hears what they say.
    """
    found = await asyncio.to_thread(find_browser, launch.executable)
    await asyncio.to_thread(sweep)
    with private_folder() as folder:
        async with driver(folder) as (playwright, pid):
            browser, context = await started(playwright, found, launch, folder)
            async with beating(browser, pid) as pulse:
                guard = Guard()
                await guard.arm(browser)
                window = OwnWindow(playwright, found, launch.extra_args) if launch.windows else None
                entry = Entry(sessions or MemorySessions(), window, turns or NoTurns(), context, visible=launch.headed)
                yield AuditBrowser(browser, guard, pulse, found, entry)


async def started(
    playwright: Playwright, found: FoundBrowser, launch: Launch, folder: Path
) -> tuple[Browser, BrowserContext | None]:
    """The browser process, and its one context where it was started on a kept profile. Raises BrowserWontStart.

    Without a kept profile it has one of its own, used for nothing but the preferences above: they hold for every
    context that is made later. The sandbox is off only for root, who cannot have one. On a kept profile Playwright's
    own switches for the keyring are left out: with them Chromium would delete the cookies in it (measured).
    """
    how: dict[str, Any] = {
        "executable_path": found.path,
        "headless": not launch.headed,
        "args": switches(launch.extra_args),
        "chromium_sandbox": not is_root(),
        "env": dict(os.environ | _temporary(folder)),
        "handle_sigint": False,
        "handle_sigterm": False,
        "handle_sighup": False,
        "timeout": _START_MILLISECONDS,
    }
    kept = CONTEXT | {"viewport": VIEWPORT, "ignore_default_args": [*KEEPS_ENCRYPTION]} if launch.profile else {}
    profile = launch.profile or folder / "profile"
    _prefer(profile)
    try:
        context = await playwright.chromium.launch_persistent_context(profile, **how, **kept)
        if not launch.profile:
            await _out_of_sight(context.pages, headed=launch.headed)
    except Error as failure:
        raise BrowserWontStart(path=str(found.path), detail=told_by(str(failure))) from None
    if context.browser is None:
        raise BrowserWontStart(path=str(found.path), detail="It started without a browser to ask.")
    return context.browser, context if launch.profile else None


def _prefer(profile: Path) -> None:
    """Put our preferences into a profile, beside those that are there; the browser must not be running on it."""
    file = profile / "Default" / "Preferences"
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    known: dict[str, Any] = {}
    with suppress(OSError, ValueError):
        known = json.loads(file.read_text(encoding="utf-8"))
    for name, values in PREFERENCES.items():
        known[name] = {**known.get(name, {}), **values}
    write_file(file, json.dumps(known).encode())  # whole or not at all: it is the person's kept profile


async def _out_of_sight(first: Sequence[Page], *, headed: bool) -> None:
    """The page that a browser opens at its start. A visible browser ends with its last window, so that one stays."""
    for page in first:
        if not headed:
            await page.close()
            continue
        session = await page.context.new_cdp_session(page)
        window = await session.send("Browser.getWindowForTarget")
        small = {"windowId": window["windowId"], "bounds": {"windowState": "minimized"}}
        await session.send("Browser.setWindowBounds", small)
        await session.detach()


def told_by(failure: str) -> str:
    """The line of a failed start that says why: the browser's own word where there is one."""
    lines = [line.strip(" -│║╔╚") for line in failure.splitlines()]
    for telling in ("No usable sandbox", "Missing X server", "error while loading", "ERROR:", "FATAL:", "not found"):
        for line in lines:
            if telling in line:
                return line[-200:]
    return next((line for line in lines if line), "")[:200]


def _temporary(folder: Path) -> dict[str, str]:
    return {"TMPDIR": str(folder), "TEMP": str(folder), "TMP": str(folder)}


@asynccontextmanager
async def driver(folder: Path) -> AsyncIterator[tuple[Playwright, int]]:
    """Playwright's driver with its temporary files in our folder; its environment is ours at the moment it starts."""
    before = {name: os.environ.get(name) for name in _temporary(folder)}
    os.environ.update(_temporary(folder))
    try:
        starter = async_playwright()
        playwright = await starter.start()
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value
    await teach(playwright)
    pid = driver_pid(starter)
    try:
        yield playwright, pid
    finally:
        try:
            async with asyncio.timeout(CLOSE_SECONDS):
                await playwright.stop()
        except (TimeoutError, Error):
            end_one(pid)
