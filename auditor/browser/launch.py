"""Starting the audit's browser, with one set of switches, a private folder, and an end that leaves nothing behind."""

import os
import shutil
import tempfile
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from playwright.async_api import Browser, Error, Playwright, async_playwright

from auditor.browser.audit_browser import AuditBrowser
from auditor.browser.find import FoundBrowser, find_browser
from auditor.browser.guard import Guard
from auditor.problems import BrowserLost, BrowserWontStart

PLAYWRIGHT_DISABLES: Final = (
    "AvoidUnnecessaryBeforeUnloadCheckSync", "DestroyProfileOnBrowserClose", "HttpsUpgrades",
    "HttpsFirstBalancedModeAutoEnable", "LensOverlay", "MediaRouter", "PaintHolding", "ThirdPartyStoragePartitioning",
    "AvoidCorsURLLoaderRestartOnRedirect", "TcpPortRandomizationWin", "OptimizationHints",
    "NetworkTimeServiceQuerying", "AimEnabled", "PreconnectToSearch", "msForceBrowserSignIn",
    "msEdgeUpdateLaunchServicesPreferredVersion",
)  # fmt: skip
"""Playwright 1.65's own list. Chromium honours only the last --disable-features, so ours must repeat it."""

WE_DISABLE: Final = ("WebUIOmniboxPopup", "WebUIOmniboxAimPopup", "Translate")
"""The address bar's pop-up page costs 50 MB and 0.3 CPU-seconds a context, and nobody sees it (measured)."""

_DISABLE: Final = "--disable-features="
_FOLDER: Final = "privacy-auditor-browser-"
_MARKER: Final = "owned-by-privacy-settings-auditor"
_START_MILLISECONDS: Final = 30_000


@dataclass(frozen=True, slots=True)
class Launch:
    """What to start: a browser by path or the best one found, visible or not, with a test's extra switches."""

    executable: Path | None = None
    headed: bool = False
    extra_args: tuple[str, ...] = ()
    home: Path | None = None


def switches(extra: Sequence[str]) -> list[str]:
    """Every switch we pass, all --disable-features merged into one."""
    features = [*PLAYWRIGHT_DISABLES, *WE_DISABLE]
    others = []
    for switch in extra:
        if switch.startswith(_DISABLE):
            features += [name for name in switch.removeprefix(_DISABLE).split(",") if name]
        else:
            others.append(switch)
    return [_DISABLE + ",".join(dict.fromkeys(features)), *others]


@asynccontextmanager
async def launched(launch: Launch) -> AsyncIterator[AuditBrowser]:
    """A started, guarded browser. Raises BrowserNotFound, BrowserTooOld, BrowserWontStart, BrowserLost."""
    found = find_browser(launch.executable)
    sweep()
    with private_folder() as folder:
        environment = os.environ | {"TMPDIR": str(folder), "TEMP": str(folder), "TMP": str(folder)}
        os.environ["TMPDIR"], before = str(folder), os.environ.get("TMPDIR")
        try:
            starting = await async_playwright().start()
        finally:
            _restore("TMPDIR", before)
        try:
            browser = await started(starting, found, launch, environment)
            guard = Guard()
            await guard.arm(browser)
            yield AuditBrowser(browser, guard, found)
        finally:
            await _ended(starting)


async def started(playwright: Playwright, found: FoundBrowser, launch: Launch, environment: dict[str, str]) -> Browser:
    """The browser process. The sandbox is off only for root, who cannot have one. Raises BrowserWontStart."""
    try:
        return await playwright.chromium.launch(
            executable_path=found.path,
            headless=not launch.headed,
            args=switches(launch.extra_args),
            chromium_sandbox=not is_root(),
            env=dict(environment),
            handle_sigint=False,
            handle_sigterm=False,
            handle_sighup=False,
            timeout=_START_MILLISECONDS,
        )
    except Error as failure:
        detail = next((line.strip() for line in str(failure).splitlines() if line.strip()), "")
        raise BrowserWontStart(path=str(found.path), detail=detail[:200]) from None


def is_root() -> bool:
    """Whether this is root, for whom Chromium refuses to start with its sandbox."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


class private_folder:  # noqa: N801 -- reads as a verb where it is used
    """A folder for the driver and the browser, ours alone, deleted with everything in it."""

    def __enter__(self) -> Path:
        self._path = Path(tempfile.mkdtemp(prefix=_FOLDER))
        (self._path / _MARKER).write_text(str(os.getpid()), encoding="ascii")
        return self._path

    def __exit__(self, *failure: object) -> None:
        shutil.rmtree(self._path, ignore_errors=True)


def sweep() -> None:
    """Delete the folders that killed runs left behind; only ones with our mark whose process is gone."""
    for folder in Path(tempfile.gettempdir()).glob(_FOLDER + "*"):
        with suppress(OSError, ValueError):
            owner = int((folder / _MARKER).read_text(encoding="ascii"))
            if not _runs(owner):
                shutil.rmtree(folder, ignore_errors=True)


def _runs(pid: int) -> bool:
    if os.name == "nt":
        return pid == os.getpid()
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _restore(name: str, value: str | None) -> None:
    if value is None:
        os.environ.pop(name, None)
    else:
        os.environ[name] = value


async def _ended(playwright: Playwright) -> None:
    with suppress(Error, BrowserLost):
        await playwright.stop()
