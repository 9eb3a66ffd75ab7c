"""“I'll sign in myself”: a plain window (R15), its session handed over, and nothing of it left on a disk (R16)."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.async_api import async_playwright

from auditor.accounts.model import Way
from auditor.browser import folders
from auditor.browser.find import FoundBrowser, find_browser
from auditor.browser.launch import Launch, launched
from auditor.browser.session import MemorySessions
from auditor.browser.window import OwnWindow, command
from auditor.problems import NeedsPerson, SignedOut
from tests.browser.site import Reply, Site
from tests.browser.test_sign_in import Person, home, service_at

PLAIN_PAGE = """<h1>Sign in</h1><script>
localStorage.setItem('token', 'kept-in-local-storage')
const open = indexedDB.open('db', 1)
open.onupgradeneeded = () => open.result.createObjectStore('s').put('kept-in-indexed-db', 'k')
open.onsuccess = () => setTimeout(() => window.close(), 700)
</script>"""


def test_r15_the_window_has_no_automation_flag_and_no_debug_port(tmp_path: Path) -> None:
    line = " ".join(command(FoundBrowser(Path("chromium"), "150"), tmp_path, "https://shop.example/login", ("--mine",)))
    for flag in ("remote-debugging", "enable-automation", "headless", "password-store", "mock-keychain", "disable-web"):
        assert flag not in line
    assert line.endswith("--mine https://shop.example/login")


async def test_without_a_display_the_person_is_needed_and_nothing_hangs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("auditor.browser.window.has_display", lambda: False)
    window = OwnWindow(None, FoundBrowser(Path("chromium"), "150"))  # type: ignore[arg-type]
    with pytest.raises(NeedsPerson):
        await window.sign_in("https://shop.example/login", [])


@pytest.fixture
def display(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A screen of its own that nobody looks at."""
    if sys.platform != "linux" or shutil.which("Xvfb") is None:
        pytest.skip("needs Xvfb")
    read, write = os.pipe()
    with subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x900x24"],
                          pass_fds=[write], stderr=subprocess.DEVNULL) as screen:  # fmt: skip
        os.close(write)
        with os.fdopen(read) as told:
            monkeypatch.setenv("DISPLAY", f":{told.readline().strip()}")
        try:
            yield
        finally:
            screen.terminate()


@asynccontextmanager
async def self_made_sign_in(site: Site) -> AsyncIterator[OwnWindow]:
    """A window at a page that signs in by itself and then, as the person would, closes the window."""
    site.pages["/login"] = Reply(PLAIN_PAGE, headers={"Set-Cookie": "s=alice; Path=/; HttpOnly"})
    async with async_playwright() as playwright:
        yield OwnWindow(playwright, find_browser())


@pytest.mark.browser
@pytest.mark.usefixtures("display")
async def test_the_session_of_a_plain_window_is_taken_over_whole_and_its_profile_is_gone(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = Path(tempfile.mkdtemp(prefix="w"))  # a short path: sockets are made below it
    monkeypatch.setattr(folders, "where", lambda: root)
    async with self_made_sign_in(site) as window:
        before = len(site.asked)
        state = await window.sign_in(f"{site.origin}/login", [site.origin])
    assert [(one["name"], one["value"]) for one in state["cookies"]] == [("s", "alice")]
    (kept,) = state["origins"]
    assert {"name": "token", "value": "kept-in-local-storage"} in kept["localStorage"]
    assert "kept-in-indexed-db" in str(kept["indexedDB"])
    assert len(site.to("/login")) == 1, f"opening the profile again asked the service: {site.asked[before:]}"
    root.rmdir()  # noqa: ASYNC240 -- raises when anything is left in it


@pytest.mark.browser
@pytest.mark.usefixtures("display")
async def test_an_account_whose_person_signs_in_is_read_with_that_session(site: Site) -> None:
    site.pages["/settings"] = site.pages["/home"] = home
    sessions = MemorySessions()
    service, account = service_at(site)
    account = replace(account, way=Way.SELF)
    async with self_made_sign_in(site) as window:
        await sessions.save(account, await window.sign_in(f"{site.origin}/login", [site.origin]))
    async with launched(Launch(), sessions) as browser, browser.signed_in(service, account, Person(None)) as tab:
        await tab.reach("/settings")


@pytest.mark.browser
async def test_a_session_that_ended_is_said_to_have_ended_not_read(site: Site) -> None:
    site.pages |= {"/settings": home, "/home": home, "/login": "<input type=password>"}
    service, account = service_at(site)
    account = replace(account, way=Way.SELF)
    sessions = MemorySessions()
    await sessions.save(account, {"cookies": [], "origins": []})
    async with launched(Launch(), sessions) as browser:
        with pytest.raises(SignedOut):
            async with browser.signed_in(service, account, Person()):
                pytest.fail("it was signed in")
    assert not site.to("/login", "POST")
