"""Finding a browser: the one the person names, an installed Chrome, Edge or Chromium, then Playwright's own."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from auditor.problems import BrowserNotFound, BrowserTooOld, BrowserWontStart

BROWSER_VARIABLE: Final = "PRIVACY_AUDITOR_BROWSER"
OLDEST_VERSION: Final = 120
"""The oldest major version the page script and the guard were written for."""

NAMES: Final = (
    "google-chrome-stable", "google-chrome", "chromium", "chromium-browser", "microsoft-edge-stable", "microsoft-edge",
)  # fmt: skip
MAC_PLACES: Final = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
)
WINDOWS_PLACES: Final = (
    "Google/Chrome/Application/chrome.exe", "Chromium/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe",
)  # fmt: skip
_PROBE_SECONDS: Final = 20


@dataclass(frozen=True, slots=True)
class FoundBrowser:
    """A browser that answered; `version` as it printed it."""

    path: Path
    version: str

    @property
    def major(self) -> int:
        """The first number of its version, 0 where it printed none."""
        return int(self.version.partition(".")[0] or 0)


def find_browser(chosen: Path | None = None) -> FoundBrowser:
    """The browser to use. One that was named is used or refused, never passed over.

    Raises BrowserNotFound, BrowserTooOld, BrowserWontStart.
    """
    named = chosen or (Path(os.environ[BROWSER_VARIABLE]) if os.environ.get(BROWSER_VARIABLE) else None)
    if named is not None:
        if not named.is_file():
            raise BrowserNotFound(looked_in=(str(named),))
        return _new_enough(probed(named))
    too_old: BrowserTooOld | None = None
    looked_in = []
    for path in candidates():
        looked_in.append(str(path))
        try:
            return _new_enough(probed(path))
        except BrowserTooOld as problem:
            too_old = too_old or problem
        except BrowserWontStart:
            continue
    raise too_old or BrowserNotFound(looked_in=tuple(looked_in))


def candidates() -> Iterator[Path]:
    """Every place worth a look, in order, snap packages last: their profile cannot be where we put it."""
    installed = [*_installed()]
    yield from (path for path in installed if not is_confined(path))
    yield from _playwrights_own()
    yield from (path for path in installed if is_confined(path))


def _installed() -> Iterator[Path]:
    if sys.platform == "darwin":
        places = [Path(place) for place in MAC_PLACES]
        places += [Path.home() / place.lstrip("/") for place in MAC_PLACES]
    elif sys.platform == "win32":
        roots = [os.environ.get(name) for name in ("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA")]
        places = [Path(root) / place for place in WINDOWS_PLACES for root in roots if root]
    else:
        places = [Path(found) for found in map(shutil.which, NAMES) if found]
    yield from (place for place in places if place.is_file())


def _playwrights_own() -> Iterator[Path]:
    """The newest Chromium in Playwright's download folder, without starting its driver to ask."""
    roots = {
        "darwin": Path.home() / "Library/Caches/ms-playwright",
        "win32": Path(os.environ.get("LOCALAPPDATA", "")) / "ms-playwright",
    }
    root = Path(
        os.environ.get("PLAYWRIGHT_BROWSERS_PATH") or roots.get(sys.platform, Path.home() / ".cache/ms-playwright")
    )
    patterns = (
        "chromium-*/chrome-linux*/chrome",
        "chromium-*/chrome-mac*/*.app/Contents/MacOS/*",
        "chromium-*/chrome-win*/chrome.exe",
    )
    found = [path for pattern in patterns for path in root.glob(pattern) if path.is_file()]
    yield from sorted(found, reverse=True)


def is_confined(path: Path) -> bool:
    """Whether this is a snap package's launcher."""
    resolved = str(path.resolve())
    return resolved.startswith("/snap/") or resolved == "/usr/bin/snap"


def probed(path: Path) -> FoundBrowser:
    """Ask a browser for its version. Raises BrowserWontStart."""
    if sys.platform == "win32":
        versions = [entry.name for entry in path.parent.iterdir() if re.fullmatch(r"\d+(\.\d+){3}", entry.name)]
        return FoundBrowser(path, max(versions, default="", key=lambda name: [int(n) for n in name.split(".")]))
    try:
        told = subprocess.run(  # noqa: S603 -- a browser found in a fixed place, or named by the person
            [path, "--version"], capture_output=True, text=True, timeout=_PROBE_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as failure:
        raise BrowserWontStart(path=str(path), detail=type(failure).__name__) from None
    version = re.search(r"\d+(\.\d+)+", told.stdout)
    if told.returncode != 0 or version is None:
        raise BrowserWontStart(path=str(path), detail=(told.stderr.splitlines() or ["no version"])[0][:200])
    return FoundBrowser(path, version.group())


def _new_enough(found: FoundBrowser) -> FoundBrowser:
    if found.version and found.major < OLDEST_VERSION:
        raise BrowserTooOld(path=str(found.path), version=found.version, needed=OLDEST_VERSION)
    return found
