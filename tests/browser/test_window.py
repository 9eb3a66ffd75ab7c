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
from auditor.accounts.turns import Finished, ReadNow, Said, Skipped
from auditor.browser import folders
from auditor.browser.completion import Completion
from auditor.browser.find import FoundBrowser, find_browser
from auditor.browser.launch import Launch, launched
from auditor.browser.session import MemorySessions, State
from auditor.browser.window import OwnWindow, _over, command
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


class Open:
    """A window that stays open until it is closed."""

    def __init__(self) -> None:
        self.closed = asyncio.Event()

    async def wait(self) -> int:
        await self.closed.wait()
        return 0


@pytest.mark.parametrize("how", ["said", "skipped", "closed", "noticed"])
async def test_f28_a_sign_in_is_over_when_the_person_says_so_closes_the_window_or_it_is_noticed(how: str) -> None:
    window, said = Open(), asyncio.Queue[Said]()
    seen = asyncio.Event()

    async def notice() -> State | None:
        await seen.wait()
        return {"cookies": []}

    noticing = asyncio.ensure_future(notice())
    over = asyncio.ensure_future(_over(window, said, noticing))  # type: ignore[arg-type]
    said.put_nowait(ReadNow())
    await asyncio.sleep(0)
    assert not over.done()
    {
        "said": lambda: said.put_nowait(Finished()), "skipped": lambda: said.put_nowait(Skipped()),
        "closed": window.closed.set, "noticed": seen.set,
    }[how]()  # fmt: skip
    assert await over is (how != "skipped")
    assert noticing.cancelled() is (how != "noticed")


@pytest.mark.browser
@pytest.mark.usefixtures("display")
async def test_a_sign_in_is_noticed_by_itself_from_the_rules_own_evidence_while_the_window_is_open(site: Site) -> None:
    signs_in = "<script>setTimeout(() => { document.cookie = 's=alice'; location = '/feed' }, 500)</script>"
    site.pages = {"/login": signs_in, "/feed": "<h1>Feed</h1>", "/home": home, "/settings": home}
    service, account = service_at(site)
    account = replace(account, way=Way.SELF)
    sessions = MemorySessions()
    async with launched(Launch(windows=True), sessions) as browser:
        await browser.prepare(service, account)
        assert await sessions.load(account) is not None
        async with browser.signed_in(service, account, Person(None)) as tab:
            await tab.reach("/settings")
    assert len(site.to("/login")) == 1


@pytest.mark.parametrize(
    ("last", "worth"),
    [
        ("https://shop.example/feed", True),
        ("https://shop.example/login", False),
        ("https://shop.example/login?next=/feed", False),
        ("https://shop.example/account/verify", False),
        ("https://shop.example/oauth/start", False),
        ("https://other.example/feed", False),
        ("", False),
    ],
)
def test_f28_a_person_in_the_midst_of_signing_in_is_not_disturbed(tmp_path: Path, last: str, worth: bool) -> None:
    async def prove(state: State) -> State | None:
        return state

    written(tmp_path, "anything")
    if last:
        with sqlite3.connect(tmp_path / "Default" / "History") as db:
            db.execute("CREATE TABLE urls (url TEXT, last_visit_time INTEGER)")
            db.executemany("INSERT INTO urls VALUES (?, ?)", [("https://shop.example/old", 1), (last, 2)])
        db.close()
    completion = Completion((), "https://shop.example/login", ("https://shop.example",), prove)
    assert completion.may_be_proved(tmp_path) is worth
    assert not replace(completion, cookies=("sid",)).may_be_proved(tmp_path)


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
