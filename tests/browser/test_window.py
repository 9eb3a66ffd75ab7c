"""“I'll sign in myself”: a plain window (R15), its session handed over, and nothing of it left on a disk (R16)."""

import asyncio
import sqlite3
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.async_api import async_playwright

from auditor.accounts.model import Way
from auditor.accounts.turns import Finished, Said
from auditor.browser import folders
from auditor.browser.completion import Completion
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


STAYS_OPEN = "<h1>Signed in</h1>"


def written(profile: Path, *names: str) -> None:
    """A profile with cookies of these names, as Chromium writes it down."""
    (profile / "Default").mkdir(parents=True)
    with sqlite3.connect(profile / "Default" / "Cookies") as db:
        db.execute("CREATE TABLE cookies (host_key TEXT, name TEXT, encrypted_value BLOB)")
        db.executemany("INSERT INTO cookies VALUES ('.shop.example', ?, x'763131')", [(name,) for name in names])
    db.close()


@pytest.mark.parametrize(
    ("named", "there", "reached"),
    [
        (("sid",), ("sid", "theme"), True),
        (("sid", "uid"), ("sid",), False),
        (("wp_*_session",), ("wp_41_session",), True),
        (("sid",), ("sid2",), False),
        ((), ("sid",), False),
    ],
)
def test_a_sign_in_is_complete_when_every_cookie_that_its_rule_names_is_there(
    tmp_path: Path, named: tuple[str, ...], there: tuple[str, ...], reached: bool
) -> None:
    written(tmp_path, *there)
    assert Completion(named).reached(tmp_path) is reached


def test_a_profile_that_is_being_written_or_garbled_proves_nothing(tmp_path: Path) -> None:
    assert not Completion(("sid",)).reached(tmp_path)
    (tmp_path / "Cookies").write_bytes(b"SQLite format 3" + bytes(200))
    assert not Completion(("sid",)).reached(tmp_path)


@pytest.mark.browser
@pytest.mark.usefixtures("display")
@pytest.mark.parametrize("how", ["noticed by its cookie", "said by the person"])
async def test_a_sign_in_ends_by_itself_or_by_the_persons_word_while_the_window_is_open(site: Site, how: str) -> None:
    site.pages["/login"] = Reply(STAYS_OPEN, headers={"Set-Cookie": "s=alice; Path=/; HttpOnly"})
    said: asyncio.Queue[Said] = asyncio.Queue()
    if how.startswith("said"):
        said.put_nowait(Finished())
    async with async_playwright() as playwright:
        window = OwnWindow(playwright, find_browser())
        state = await window.sign_in(f"{site.origin}/login", [site.origin], said, Completion(("s",)))
    assert [(one["name"], one["value"]) for one in state["cookies"]] == [("s", "alice")]


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
