"""“I'll sign in myself”: an ordinary window of the installed browser, with no automation flag and no debug port (R15).

It has a private profile, in memory where the system allows, which is opened once more after the window is closed, by
pipe and with no way out to the network, to take the session out of it; then it is deleted. The flags with which
Playwright would switch the profile's encryption are left out: with them Chromium deletes its cookies (measured).
"""

import asyncio
import json
import os
import shutil
import signal
import sys
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any, Final

from playwright.async_api import BrowserContext, Error, Playwright

from auditor.accounts.turns import Finished, Said, Skipped
from auditor.browser.completion import COOKIE_FILES, Completion, cookies_in, last_address
from auditor.browser.find import FoundBrowser
from auditor.browser.folders import private_folder
from auditor.browser.pulse import end_group
from auditor.browser.session import State
from auditor.browser.switches import is_root, switches
from auditor.problems import BrowserLost, BrowserWontStart, NeedsPerson, SignInSkipped

CLOSE_SECONDS: Final = 15.0
WRITTEN_SECONDS: Final = 40.0
"""Chromium writes cookies down every 30 seconds and when its window is closed; asked to end, it may not (measured)."""

PLAIN: Final = ("--no-first-run", "--no-default-browser-check", "--disable-sync")
KEEPS_ENCRYPTION: Final = ("--password-store=basic", "--use-mock-keychain")
"""Playwright's own switches that must not reach a profile which a plain browser has written."""

AFTER_SECONDS: Final = 2.0
"""What a page that was just signed in to may still be keeping."""

MOST_PROOFS: Final = 10
"""How often a service is asked at most whether the person is signed in yet."""

KEPT_PARTS: Final = (
    "Local State", "First Run", "Default/Preferences", "Default/Cookies", "Default/Network/Cookies",
    "Default/Local Storage", "Default/IndexedDB",
)  # fmt: skip
_POLL_SECONDS: Final = 0.5
NOTHING_PROVES_IT: Final = Completion()
NO_NETWORK: Final = "--host-resolver-rules=MAP * ~NOTFOUND"
PREFERENCES: Final[dict[str, Any]] = {
    "session": {"restore_on_startup": 1},  # else Chromium drops session cookies when the profile is opened again
    "credentials_enable_service": False,
    "profile": {"password_manager_enabled": False},
    "browser": {"has_seen_welcome_page": True},
}


def has_display() -> bool:
    """Whether a window could be shown to anybody."""
    return sys.platform in ("win32", "darwin") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def command(found: FoundBrowser, profile: Path, address: str, extra: Sequence[str]) -> list[str]:
    """How the window is started: as a person would start it, but for the profile and a test's own switches."""
    sandbox = ["--no-sandbox", "--test-type"] if is_root() else []  # root cannot have one; the second hides a warning
    return [str(found.path), f"--user-data-dir={profile}", *PLAIN, *sandbox, *extra, address]


@asynccontextmanager
async def plain_window(
    found: FoundBrowser, profile: Path, address: str, extra: Sequence[str]
) -> AsyncIterator[asyncio.subprocess.Process]:
    """The window, until it is closed by whoever opened it here or by the person. Raises BrowserWontStart."""
    preferences = profile / "Default" / "Preferences"
    preferences.parent.mkdir(parents=True, exist_ok=True)
    if not preferences.exists():
        preferences.write_text(json.dumps(PREFERENCES), encoding="utf-8")
    (profile / "First Run").touch()
    nothing = asyncio.subprocess.DEVNULL
    try:
        window = await asyncio.create_subprocess_exec(
            *command(found, profile, address, extra), stdin=nothing, stdout=nothing, stderr=nothing,
            start_new_session=True,
        )  # fmt: skip
    except OSError as failure:
        raise BrowserWontStart(path=str(found.path), detail=type(failure).__name__) from None
    try:
        yield window
    finally:
        await _closed(window)


async def _closed(window: asyncio.subprocess.Process) -> None:
    """Ask the browser to end, so that it writes everything down; end it for certain."""
    with suppress(ProcessLookupError):
        if window.returncode is None:
            window.send_signal(signal.SIGTERM)
    with suppress(TimeoutError):
        async with asyncio.timeout(CLOSE_SECONDS):
            await window.wait()
    end_group(window.pid)


class OwnWindow:
    """Lets the person sign in by themselves and takes the session out of the profile afterwards."""

    def __init__(self, playwright: Playwright, found: FoundBrowser, extra: Sequence[str] = ()) -> None:
        self._playwright = playwright
        self._found = found
        self._extra = tuple(extra)

    async def sign_in(
        self,
        address: str,
        origins: Sequence[str],
        said: "asyncio.Queue[Said] | None" = None,
        completion: Completion = NOTHING_PROVES_IT,
    ) -> State:
        """Show `address` until the window is closed, the person says that they are ready, or `completion` is reached.

        There is no time limit. Cookies of every site are taken over, local storage and IndexedDB of `origins`.
        Raises NeedsPerson without a display, BrowserWontStart.
        """
        with private_folder() as folder:
            profile = folder / "profile"
            proved = await self.shown(profile, address, said or asyncio.Queue(), completion)
            return proved or await self._session_of(profile, folder, origins)

    async def shown(
        self, profile: Path, address: str, said: "asyncio.Queue[Said]", completion: Completion
    ) -> State | None:
        """The window alone, on any profile, until the sign-in is over; the session, where that had to be proved.

        Raises NeedsPerson, SignInSkipped, BrowserWontStart.
        """
        if not has_display():
            raise NeedsPerson(service=address)
        async with plain_window(self._found, profile, address, self._extra) as window:
            noticing = asyncio.ensure_future(self._noticed(profile, completion))
            if not await _over(window, said, noticing):
                raise SignInSkipped(service=address)
            if not noticing.cancelled():
                await asyncio.sleep(AFTER_SECONDS)
                return noticing.result()
            if window.returncode is None:
                await _written(profile, window)
            return None

    async def _noticed(self, profile: Path, completion: Completion) -> State | None:
        """Wait until the profile shows that the person has signed in; the session, where that had to be proved."""
        seen: tuple[float, str] = (0.0, "")
        tried: set[tuple[object, ...]] = set()
        while True:
            await asyncio.sleep(_POLL_SECONDS)
            now = (_newest(profile), last_address(profile))
            if now == seen:
                continue
            seen = now
            if completion.reached(profile):
                return None
            stand = (cookies_in(profile), now[1])
            if stand in tried or len(tried) >= MOST_PROOFS or not completion.may_be_proved(profile):
                continue
            tried.add(stand)
            proved = await self._proved(profile, completion)
            if proved is not None:
                return proved

    async def _proved(self, profile: Path, completion: Completion) -> State | None:
        """The session that a copy of the profile holds, once it is proved to be signed in."""
        if completion.prove is None:
            return None
        with private_folder() as folder, suppress(BrowserWontStart, Error):
            copied = copy_of(profile, folder / "profile")
            return await completion.prove(await self._session_of(copied, folder, completion.origins))
        return None

    async def _session_of(self, profile: Path, folder: Path, origins: Sequence[str]) -> State:
        environment = dict(os.environ | {name: str(folder) for name in ("TMPDIR", "TEMP", "TMP")})
        try:
            context = await self._playwright.chromium.launch_persistent_context(
                profile,
                executable_path=self._found.path,
                headless=True,
                args=[*switches(self._extra), NO_NETWORK],
                ignore_default_args=[*KEEPS_ENCRYPTION],
                chromium_sandbox=not is_root(),
                service_workers="block",
                env={**environment},
                handle_sigint=False,
                handle_sigterm=False,
                handle_sighup=False,
            )
        except Error as failure:
            raise BrowserWontStart(path=str(self._found.path), detail=str(failure).splitlines()[0][:200]) from None
        try:
            return await _captured(context, origins)
        except Error:
            raise BrowserLost(detail="It was closed while the sign-in was taken over.") from None
        finally:
            with suppress(Error):
                await context.close()


async def _captured(context: BrowserContext, origins: Sequence[str]) -> State:
    """Playwright tells the storage of origins that a page stands at: an empty page of our own, at each of them."""
    await context.route("**/*", lambda route: route.fulfill(body="", content_type="text/html"))
    page = await context.new_page()
    for origin in dict.fromkeys(origins):
        with suppress(Error):
            await page.goto(origin + "/")
    return dict(await context.storage_state(indexed_db=True))


def _newest(profile: Path) -> float:
    newest = 0.0
    for place in COOKIE_FILES:
        with suppress(OSError):
            newest = max(newest, (profile / place).stat().st_mtime)
    return newest


async def _written(profile: Path, window: asyncio.subprocess.Process) -> None:
    """Wait until the browser has written its cookies down, or the window is closed."""
    said = time.time()
    while (  # noqa: ASYNC110 -- the browser tells nobody when it writes
        window.returncode is None and time.time() - said < WRITTEN_SECONDS and _newest(profile) <= said
    ):
        await asyncio.sleep(_POLL_SECONDS)


async def _over(
    window: asyncio.subprocess.Process, said: "asyncio.Queue[Said]", noticing: "asyncio.Task[State | None]"
) -> bool:
    """Wait for the end of the sign-in, however it is known; `noticing` is cancelled unless it is what ended it.

    False where the person does not want to sign in.
    """
    word = asyncio.ensure_future(_last_word(said))
    waiting = {asyncio.ensure_future(window.wait()), word, noticing}
    try:
        await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for one in waiting:
            one.cancel()
        await asyncio.gather(*waiting, return_exceptions=True)
    return word.cancelled() or not isinstance(word.result(), Skipped)


async def _last_word(said: "asyncio.Queue[Said]") -> Said:
    while not isinstance(word := await said.get(), Finished | Skipped):
        pass
    return word


def copy_of(profile: Path, target: Path) -> Path:
    """What a session needs of a profile that is open in a window: a second browser cannot open the same one."""
    for part in KEPT_PARTS:
        source = profile / part
        with suppress(OSError, shutil.Error):  # a file may go while it is copied
            if source.is_dir():
                shutil.copytree(source, target / part, ignore=shutil.ignore_patterns("LOCK"))
            elif source.is_file():
                (target / part).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(source, target / part)
    return target
