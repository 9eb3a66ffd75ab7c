"""A kept browser profile, for services whose rule says that they do not take a session over (R16).

One folder an account, below the person's own data. Opened while the keyring is out of reach, by an older browser, or
with Playwright's own switches for the keyring, Chromium deletes the cookies in it for good (measured): then it is not
opened at all, and stays as it is. Cookies in it are sealed by the browser with a key of the keyring; its local storage
and cache are not, which SECURITY.md declares.
"""

import os
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Final

from auditor.accounts.model import Account
from auditor.browser.find import FoundBrowser
from auditor.browser.folders import MARKER, lock
from auditor.catalogue.model import PROFILE, Service
from auditor.problems import ProfileRefused, VaultProblem

FOLDER: Final = "profiles"


def keeps_profile(service: Service) -> bool:
    """Whether this service's rule asks for a kept profile."""
    return service.sign_in is not None and service.sign_in.session == PROFILE


class KeptProfiles:
    """The profiles below `home`. `keyring` raises VaultProblem unless the keyring answers and is unlocked."""

    def __init__(self, home: Path, keyring: Callable[[], Awaitable[None]]) -> None:
        self._home = home / FOLDER
        self._keyring = keyring

    @asynccontextmanager
    async def leased(self, service: Service, account: Account, found: FoundBrowser) -> AsyncIterator[Path]:
        """The account's profile, ours alone as long as it is held. Raises ProfileRefused, the profile untouched."""
        try:
            await self._keyring()
        except VaultProblem as problem:
            raise ProfileRefused(service=service.name, detail=problem.code) from None
        profile = self._folder(account.id) / "profile"
        profile.mkdir(mode=0o700, parents=True, exist_ok=True)
        with (profile.parent / MARKER).open("a") as marker:
            try:
                lock(marker)
            except OSError:
                raise ProfileRefused(service=service.name, detail="in_use") from None
            if is_open(profile):
                raise ProfileRefused(service=service.name, detail="in_use")
            if is_newer(profile, found.version):
                raise ProfileRefused(service=service.name, detail="older_browser")
            forget_tabs(profile)
            yield profile

    def remove(self, account: str) -> None:
        """Delete an account's profile for good; only a folder that holds our mark is ever deleted."""
        folder = self._folder(account)
        if (folder / MARKER).is_file() and not folder.is_symlink():
            shutil.rmtree(folder)

    def _folder(self, account: str) -> Path:
        if not account or not account.replace("-", "").isalnum():
            raise ValueError("an account id is letters, digits and hyphens")
        return self._home / account


def is_new(profile: Path) -> bool:
    """Whether nobody has ever signed in with this profile."""
    return not any(profile.rglob("Cookies"))


def is_open(profile: Path) -> bool:
    """Whether a browser has this profile open: Chromium leaves a link that names its computer and process."""
    try:
        process = int((profile / "SingletonLock").readlink().name.rpartition("-")[2])
        os.kill(process, 0)
    except (OSError, ValueError):
        return False
    return True


def is_newer(profile: Path, version: str) -> bool:
    """Whether a newer browser than this one has written the profile: an older one does not understand it."""
    try:
        last = (profile / "Last Version").read_text(encoding="utf-8").strip()
    except OSError:
        return False
    return _numbers(last) > _numbers(version)


def _numbers(version: str) -> list[int]:
    return [int(part) for part in version.split(".") if part.isdigit()]


def forget_tabs(profile: Path) -> None:
    """The pages that stood open last are not opened again: they would load before anything guards them."""
    for folder in profile.glob("*/Sessions"):
        shutil.rmtree(folder, ignore_errors=True)
