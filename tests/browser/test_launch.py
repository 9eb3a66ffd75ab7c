"""Finding and starting a browser, and an end that leaves nothing behind (F3-F7, R14, R17)."""

import asyncio
import os
import re
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.async_api import async_playwright

from auditor.browser import folders
from auditor.browser.audit_browser import AuditBrowser
from auditor.browser.find import BROWSER_VARIABLE, candidates, find_browser, probed
from auditor.browser.folders import MARKER, PREFIX, is_free, private_folder, sweep
from auditor.browser.launch import Launch, launched, told_by
from auditor.browser.pulse import driver_pid
from auditor.browser.switches import NO_ERRANDS, switches
from auditor.problems import BrowserLost, BrowserNotFound, BrowserTooOld, BrowserWontStart, PageProblem, Reason
from tests.browser.site import Site
from tests.reading.site import PageSite

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="counts processes in /proc")


def fake_browser(path: Path, says: str, code: int = 0) -> Path:
    path.write_text(f"#!/bin/sh\necho '{says}'\nexit {code}\n")
    path.chmod(0o755)
    return path


# --- finding


def test_a_browser_that_is_named_is_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mine = fake_browser(tmp_path / "mine", "Chromium 150.0.1.2 somewhere")
    assert find_browser(mine).version == "150.0.1.2"
    monkeypatch.setenv(BROWSER_VARIABLE, str(mine))
    assert find_browser().path == mine


def test_a_named_browser_that_is_not_there_is_never_passed_over(tmp_path: Path) -> None:
    with pytest.raises(BrowserNotFound) as problem:
        find_browser(tmp_path / "gone")
    assert problem.value.facts["looked_in"] == (str(tmp_path / "gone"),)


def test_a_browser_too_old_says_what_is_needed(tmp_path: Path) -> None:
    with pytest.raises(BrowserTooOld) as problem:
        find_browser(fake_browser(tmp_path / "old", "Google Chrome 88.0.4324.96"))
    assert problem.value.facts["version"] == "88.0.4324.96"


@pytest.mark.parametrize(("says", "code"), [("", 1), ("hello", 0), ("Chromium 150.0", 3)])
def test_a_program_that_is_no_browser_does_not_start(tmp_path: Path, says: str, code: int) -> None:
    with pytest.raises(BrowserWontStart):
        probed(fake_browser(tmp_path / "odd", says, code))


def test_an_old_browser_is_passed_over_for_a_newer_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(BROWSER_VARIABLE, raising=False)
    monkeypatch.setenv("PLAYWRIGHT_BROWSERS_PATH", str(tmp_path / "none"))
    fake_browser(tmp_path / "google-chrome", "Google Chrome 90.0.1")
    fake_browser(tmp_path / "microsoft-edge", "Microsoft Edge 140.0.1")
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin:/usr/sbin")
    monkeypatch.setattr(
        "auditor.browser.find.shutil.which", lambda name: str(tmp_path / name) if (tmp_path / name).exists() else None
    )
    assert find_browser().path == tmp_path / "microsoft-edge"
    (tmp_path / "microsoft-edge").unlink()
    with pytest.raises(BrowserTooOld):
        find_browser()
    (tmp_path / "google-chrome").unlink()
    with pytest.raises(BrowserNotFound):
        find_browser()


def test_an_installed_browser_comes_before_playwrights_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own = tmp_path / "own" / "chromium-1200" / "chrome-linux64"
    own.mkdir(parents=True)
    fake_browser(own / "chrome", "Chromium 150.0")
    monkeypatch.setenv("PLAYWRIGHT_BROWSERS_PATH", str(tmp_path / "own"))
    fake_browser(tmp_path / "chromium", "Chromium 140.0")
    monkeypatch.setattr(
        "auditor.browser.find.shutil.which", lambda name: str(tmp_path / name) if (tmp_path / name).exists() else None
    )
    if sys.platform == "linux":
        assert [*candidates()] == [tmp_path / "chromium", own / "chrome"]


# --- switches and failures to start


def test_there_is_one_disable_features_and_it_holds_everybodys() -> None:
    given = switches(["--disable-features=Mine,Translate", "--host-resolver-rules=MAP a b", "--disable-features=Other"])
    lists = [switch for switch in given if switch.startswith("--disable-features=")]
    assert len(lists) == 1
    named = lists[0].removeprefix("--disable-features=").split(",")
    assert {"Mine", "Other", "Translate", "WebUIOmniboxPopup", "PaintHolding"} <= {*named}
    assert len(named) == len({*named})
    assert [switch.partition("=")[2] for switch in given if "host-resolver" in switch] == [f"{NO_ERRANDS},MAP a b"]


@pytest.mark.browser
async def test_the_browser_tells_its_maker_nothing(tmp_path: Path) -> None:
    log = tmp_path / "network.json"
    form = "<form><input name=user><input type=password name=pass><button>Sign in</button></form>"
    with PageSite(f"<!doctype html><html><body>{form}") as site:
        async with launched(Launch(extra_args=(f"--log-net-log={log}",))) as browser, browser.visit() as tab:
            await tab.reach(site.url)
    asked = re.findall(r'"url":"(https?://[^"]*)"', log.read_text("utf-8", "replace"))
    unreachable = {"gaia.invalid", "update.googleapis.com"}  # asked for, and resolved to nothing
    assert {urlsplit(url).hostname for url in asked} - unreachable == {"127.0.0.1"}


@pytest.mark.browser
def test_we_repeat_every_feature_that_this_playwright_disables() -> None:
    import playwright  # noqa: PLC0415

    from auditor.browser.switches import PLAYWRIGHT_DISABLES  # noqa: PLC0415

    (folder,) = playwright.__path__
    bundle = Path(folder, "driver/package/lib/coreBundle.js").read_text(encoding="utf-8")
    listed = bundle.split("disabledFeatures = [")[1].split("]")[0]
    assert set(re.findall(r'^ *"(\w+)"', listed, re.MULTILINE)) <= {*PLAYWRIGHT_DISABLES}


@pytest.mark.browser
async def test_this_playwrights_driver_can_be_found_to_be_ended() -> None:
    starter = async_playwright()
    playwright = await starter.start()
    assert driver_pid(starter) > 0
    await playwright.stop()


def test_the_browsers_own_words_say_why_it_did_not_start() -> None:
    said = "BrowserType.launch: closed\n[pid=1][err] [1:1:ERROR:content] No usable sandbox! Update your kernel\nmore"
    assert "No usable sandbox" in told_by(said)


@pytest.mark.browser
async def test_a_browser_that_ends_at_once_gives_one_clear_problem(tmp_path: Path) -> None:
    broken = fake_browser(tmp_path / "broken", "Chromium 150.0.0.0")
    with pytest.raises(BrowserWontStart):
        async with launched(Launch(executable=broken)):
            pytest.fail("it started")


# --- folders


def test_a_profile_is_kept_in_memory_where_the_system_has_room_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shared, session = tmp_path / "shm", tmp_path / "run" / "user"
    shared.mkdir()
    session.mkdir(parents=True)
    mounts = tmp_path / "mounts"
    mounts.write_text(f"/dev/sda1 / ext4 rw 0 0\ntmpfs {shared} tmpfs rw 0 0\nnone {session.parent} ramfs rw 0 0\n")
    monkeypatch.setattr(folders, "MEMORY", shared)
    monkeypatch.setattr(folders, "MOUNTS", mounts)
    monkeypatch.setattr(folders, "ROOM_NEEDED", 0)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(session))
    assert folders.memory_places() == (shared, session)
    assert folders.where() == shared
    shared.rmdir()
    assert folders.where() == session
    monkeypatch.setattr(folders, "ROOM_NEEDED", 1 << 60)
    assert folders.where() == Path(tempfile.gettempdir())
    mounts.write_text(f"/dev/sda1 / ext4 rw 0 0\ntmpfs {tmp_path}x tmpfs rw 0 0\n")
    assert folders.memory_places() == ()


def test_a_folder_is_private_and_gone_afterwards() -> None:
    with private_folder() as folder:
        assert (folder.stat().st_mode & 0o777) == 0o700
        (folder / "profile").mkdir()
        (folder / "profile" / "Cookies").write_text("secret")
    assert not folder.exists()


def test_r9_what_a_killed_run_left_is_swept_and_nothing_without_our_mark(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folders, "MEMORY", tmp_path / "none")
    monkeypatch.setattr("auditor.browser.folders.tempfile.gettempdir", lambda: str(tmp_path))
    left = tmp_path / f"{PREFIX}left"
    left.mkdir()
    (left / MARKER).touch()
    (left / "Cookies").write_text("secret")
    foreign = tmp_path / f"{PREFIX}foreign"
    foreign.mkdir()
    (foreign / "thesis.txt").write_text("not ours")
    with private_folder() as held:
        sweep()
        assert held.exists()
    assert not left.exists()
    assert (foreign / "thesis.txt").exists()


# --- an end that leaves nothing behind


def children(pid: int) -> set[int]:
    """The processes that descend from this one."""
    parents: dict[int, int] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                told = (entry / "stat").read_text().rpartition(")")[2].split()
            except OSError:
                continue
            if told[0] != "Z":
                parents[int(entry.name)] = int(told[1])
    found = {pid}
    while more := {child for child, parent in parents.items() if parent in found} - found:
        found |= more
    return found - {pid}


def named(pids: set[int], word: str) -> set[int]:
    """Those whose command line has this word."""
    return {pid for pid in pids if word in (Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode())}


def running(pids: set[int]) -> set[int]:
    still = set()
    for pid in pids:
        try:
            if Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z":
                still.add(pid)
        except OSError:
            continue
    return still


async def until(happens: Callable[[], bool], seconds: float) -> bool:
    deadline = time.monotonic() + seconds
    while not happens():
        if time.monotonic() > deadline:
            return False
        await asyncio.sleep(0.05)
    return True


@LINUX
@pytest.mark.browser
@pytest.mark.parametrize("blow", ["driver killed", "browser killed", "browser frozen", "driver frozen"])
async def test_f3_f5_f6_a_lost_browser_is_noticed_within_ten_seconds_and_nothing_is_left(blow: str, site: Site) -> None:
    site.pages = {"/": "<p>hello</p>"}
    before = children(os.getpid())
    with pytest.raises(BrowserLost):
        async with launched(Launch()) as browser, browser.visit() as tab:
            await tab.reach(f"{site.origin}/")
            mine = children(os.getpid()) - before
            drivers, browsers = named(mine, "run-driver"), named(mine, "--remote-debugging-pipe")
            assert drivers
            assert browsers
            how = signal.SIGSTOP if "frozen" in blow else signal.SIGKILL
            for pid in drivers if "driver" in blow else browsers:
                os.kill(pid, how)
            began = time.monotonic()
            await tab.reach(f"{site.origin}/")
    assert time.monotonic() - began < 25
    assert await until(lambda: not running(mine), 10), running(mine)


SITTING = """
import asyncio, sys
from auditor.browser.launch import Launch, launched

async def sit():
    async with launched(Launch()) as browser, browser.visit() as tab:
        await tab.reach(sys.argv[1])
        print("ready", flush=True)
        await asyncio.sleep(600)

asyncio.run(sit())
"""


@LINUX
@pytest.mark.browser
@pytest.mark.parametrize("blow", [signal.SIGKILL, signal.SIGINT], ids=lambda blow: blow.name)
async def test_no_process_outlives_a_killed_program_by_ten_seconds(blow: signal.Signals, site: Site) -> None:
    site.pages = {"/": "<p>hello</p>"}
    before = {*folders.where().glob(PREFIX + "*")}
    with subprocess.Popen(  # noqa: ASYNC220
        [sys.executable, "-c", SITTING, f"{site.origin}/"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "ready\n"
        members, mine = children(program.pid), {*folders.where().glob(PREFIX + "*")} - before
        assert mine
        assert named(members, "run-driver")
        os.kill(program.pid, blow)
        assert await until(lambda: not running(members), 10), running(members)
        program.wait(10)
    sweep()
    assert not [folder for folder in mine if folder.exists() and is_free(folder / MARKER)]


@LINUX
@pytest.mark.browser
async def test_r17_nothing_listens_and_no_certificate_error_is_ignored(site: Site) -> None:
    before = children(os.getpid())
    async with launched(Launch()) as browser, browser.visit() as tab:
        mine = children(os.getpid()) - before
        assert named(mine, "--remote-debugging-pipe")
        assert not named(mine, "--remote-debugging-port")
        assert not named(mine, "--ignore-certificate")
        with pytest.raises(PageProblem) as problem:
            await tab.reach(site.origin.replace("http://", "https://"))
        assert problem.value.reason is Reason.NETWORK


@pytest.mark.browser
@pytest.mark.asyncio(loop_scope="module")
async def test_f7_a_page_script_that_never_ends_is_given_up_and_the_next_page_is_read(
    browser: AuditBrowser, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("auditor.browser.tab.SURVEY_SECONDS", 4.0)
    site.pages = {"/endless": "<p>x</p><script>onload = () => { for (;;); }</script>", "/": "<p>hello</p>"}
    async with browser.visit() as tab:
        await tab.reach(f"{site.origin}/endless")
        with pytest.raises(PageProblem) as problem:
            await tab.survey()
        assert problem.value.reason is Reason.TIMEOUT
        await tab.reach(f"{site.origin}/")
        assert await tab.page.text_content("p") == "hello"


@pytest.mark.browser
@pytest.mark.asyncio(loop_scope="module")
async def test_f4_a_page_that_crashes_gets_a_fresh_tab(browser: AuditBrowser, site: Site) -> None:
    site.pages = {"/": "<p>hello</p>"}
    async with browser.visit() as tab:
        await tab.reach(f"{site.origin}/")
        crashed = asyncio.Event()
        tab.page.on("crash", lambda _page: crashed.set())
        session = await tab.page.context.new_cdp_session(tab.page)
        crash = asyncio.ensure_future(session.send("Page.crash"))
        await asyncio.wait_for(crashed.wait(), 10)
        await tab.reach(f"{site.origin}/")
        assert await tab.page.text_content("p") == "hello"
        crash.cancel()
        await asyncio.gather(crash, return_exceptions=True)
