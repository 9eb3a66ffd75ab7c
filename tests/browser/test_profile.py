"""Kept profiles (R16, F12): opened only when nothing in them can be lost; and sign-in in a plain window (R15, R17)."""

import asyncio
import os
import shutil
import socket
import sqlite3
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from auditor.accounts.model import Account, Way
from auditor.accounts.turns import NoTurns
from auditor.browser.audit_browser import AuditBrowser
from auditor.browser.completion import cookies_in
from auditor.browser.find import FoundBrowser
from auditor.browser.folders import MARKER, lock
from auditor.browser.launch import Launch, launched
from auditor.browser.profile import KeptProfiles
from auditor.browser.profile_browser import ProfileBrowser, ProfileSessions
from auditor.catalogue.model import PROFILE, Service, SignIn
from auditor.problems import ProfileRefused, VaultAbsent, VaultLocked, VaultProblem
from tests.accounts.keyring_session import AVAILABLE, Session
from tests.browser.site import Reply, Site
from tests.browser.test_sign_in import RULE, Person, home, login, service_at
from tests.e2e.program import family

ACCOUNT = Account("a1", "shop")
KEPT = Service("shop", "Shop", (), (), SignIn("/login", session=PROFILE), (), self_hosted=True)
BROWSER = FoundBrowser(Path("chromium"), "150.0.1.0")


@dataclass
class Keyring:
    """Answers, or does not."""

    fault: VaultProblem | None = None
    asked: int = field(default=0)

    async def __call__(self) -> None:
        self.asked += 1
        if self.fault is not None:
            raise self.fault


def profile_of(home: Path, version: str = "150.0.0.0") -> Path:
    """A profile in which somebody has signed in."""
    profile = home / "profiles" / ACCOUNT.id / "profile"
    (profile / "Default" / "Sessions").mkdir(parents=True)
    (profile / "Default" / "Sessions" / "Tabs_1").write_text("https://shop.example/feed")
    (profile / "Last Version").write_text(version)
    (profile.parent / MARKER).touch()
    with sqlite3.connect(profile / "Default" / "Cookies") as db:
        db.execute("CREATE TABLE cookies (host_key TEXT, name TEXT, encrypted_value BLOB)")
        db.execute("INSERT INTO cookies VALUES ('.shop.example', 'sid', x'763131')")
    db.close()
    return profile


def contents(folder: Path) -> dict[str, bytes]:
    return {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


@pytest.mark.parametrize("fault", ["keyring absent", "keyring locked", "an older browser", "held by another run",
                                   "open in a browser"])  # fmt: skip
async def test_r16_f12_a_profile_that_could_lose_its_cookies_is_left_as_it_is(fault: str, tmp_path: Path) -> None:
    profile = profile_of(tmp_path, "151.0.0.0" if "older" in fault else "150.0.0.0")
    faults = {"keyring absent": VaultAbsent(backend="x"), "keyring locked": VaultLocked(backend="x")}
    if fault.startswith("open"):
        (profile / "SingletonLock").symlink_to(f"{socket.gethostname()}-{os.getpid()}")
    before = contents(profile)
    with (profile.parent / MARKER).open("a") as holder:
        if fault.startswith("held"):
            lock(holder)
        with pytest.raises(ProfileRefused):
            async with KeptProfiles(tmp_path, Keyring(faults.get(fault))).leased(KEPT, ACCOUNT, BROWSER):
                pytest.fail("it was opened")
    assert contents(profile) == before
    assert cookies_in(profile) == (("shop.example", "sid"),)


async def test_r16_a_profile_is_ours_alone_while_it_is_open_and_its_tabs_are_not_opened_again(tmp_path: Path) -> None:
    profile = profile_of(tmp_path)
    profiles = KeptProfiles(tmp_path, Keyring())
    async with profiles.leased(KEPT, ACCOUNT, BROWSER) as leased:
        assert leased == profile
        assert not [*profile.rglob("Tabs_*")]
        with pytest.raises(ProfileRefused):
            async with profiles.leased(KEPT, ACCOUNT, BROWSER):
                pytest.fail("it was opened twice")
    async with profiles.leased(KEPT, ACCOUNT, BROWSER):
        pass


def test_r9_a_removed_account_leaves_no_profile_and_only_a_folder_of_ours_is_deleted(tmp_path: Path) -> None:
    profile = profile_of(tmp_path)
    KeptProfiles(tmp_path, Keyring()).remove(ACCOUNT.id)
    assert not profile.parent.exists()
    foreign = tmp_path / "profiles" / "b2"
    foreign.mkdir(parents=True)
    KeptProfiles(tmp_path, Keyring()).remove("b2")
    assert foreign.is_dir()
    with pytest.raises(ValueError, match="letters"):
        KeptProfiles(tmp_path, Keyring()).remove("../other")


@asynccontextmanager
async def over_profiles(home_folder: Path, keyring: Keyring, opened: list[Path]) -> AsyncIterator[ProfileBrowser]:
    @asynccontextmanager
    async def on(profile: Path) -> AsyncIterator[AuditBrowser]:
        opened.append(profile)
        async with launched(Launch(profile=profile), ProfileSessions()) as browser:
            line = started_with(profile)
            assert "--password-store=basic" not in line
            assert "--use-mock-keychain" not in line
            assert "--remote-debugging-port" not in line
            yield browser

    async with launched(Launch()) as browser:
        yield ProfileBrowser(browser, KeptProfiles(home_folder, keyring), on, NoTurns())


def started_with(profile: Path) -> str:
    """The command line of the browser on this profile."""
    for pid in family(os.getpid()):
        line = Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode()
        if f"--user-data-dir={profile}" in line and "--type=" not in line:
            return line
    raise AssertionError("no browser is on this profile")


def kept_at(site: Site, way: Way = Way.PASSWORD) -> tuple[Service, Account]:
    service, account = service_at(site, replace(RULE, session=PROFILE))
    return service, replace(account, way=way)


@pytest.mark.browser
@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
async def test_r16_a_service_that_keeps_a_profile_is_signed_in_to_once_and_guarded(site: Site, tmp_path: Path) -> None:
    remembered = "s=alice; Max-Age=9999"
    site.pages = {"/login": lambda asked: with_cookie(login(asked), remembered), "/home": home, "/settings": home}
    service, account = kept_at(site)
    opened: list[Path] = []
    async with over_profiles(tmp_path, Keyring(), opened) as browser:
        for _visit in range(2):
            async with browser.signed_in(service, account, Person()) as tab:
                await tab.reach("/settings")
                site.pages["/settings"] = lambda asked: home_with_save(home(asked))
                await tab.reach("/settings")
    assert len(site.to("/login", "POST")) == 1
    assert not site.to("/save")
    assert len(opened) == 2
    assert not (tmp_path / "sessions").exists()


def with_cookie(reply: Reply, cookie: str) -> Reply:
    told = {name: f"{cookie}; Path=/" if name == "Set-Cookie" else value for name, value in reply.headers.items()}
    return replace(reply, headers=told)


def home_with_save(reply: Reply) -> Reply:
    return replace(
        reply, body=reply.body + "<script>fetch('/save?ads=off', {method: 'POST', body: 'ads=off'})</script>"
    )


@pytest.mark.browser
async def test_f12_with_the_keyring_out_of_reach_no_browser_is_started_on_the_profile(
    site: Site, tmp_path: Path
) -> None:
    service, account = kept_at(site)
    opened: list[Path] = []
    async with over_profiles(tmp_path, Keyring(VaultLocked(backend="x")), opened) as browser:
        with pytest.raises(ProfileRefused):
            async with browser.signed_in(service, account, Person()):
                pytest.fail("it was opened")
    assert not opened
    assert not site.asked


HAND_OVER = """
import asyncio
from pathlib import Path
from dataclasses import replace
from auditor.accounts.model import Way
from auditor.accounts.turns import NoTurns
from auditor.accounts.vault import in_background, make_sure, system_vault
from auditor.browser.launch import Launch, launched
from auditor.browser.profile import KeptProfiles
from auditor.browser.profile_browser import ProfileBrowser, ProfileSessions
from contextlib import asynccontextmanager
from tests.browser.site import Reply, Site
from tests.browser.test_profile import cookie_rows, kept_at
from tests.browser.test_sign_in import Person, home

async def main():
    with Site() as site:
        closes = "<script>setTimeout(() => window.close(), 1500)</script>"
        site.pages = {"/login": Reply(closes, headers={"Set-Cookie": "s=alice; Path=/; HttpOnly"}),
                      "/home": home, "/settings": home}
        service, account = kept_at(site, Way.SELF)
        keyring = lambda: in_background(lambda: make_sure(system_vault()))
        profiles = KeptProfiles(Path(HOME), keyring)
        @asynccontextmanager
        async def on(profile):
            print("sealed", cookie_rows(profile), flush=True)
            async with launched(Launch(profile=profile), ProfileSessions()) as browser:
                yield browser
        async with launched(Launch(windows=True)) as browser:
            both = ProfileBrowser(browser, profiles, on, NoTurns())
            for _ in range(2):
                async with both.signed_in(service, account, Person(None)) as tab:
                    await tab.reach("/settings")
                    print("signed in", len(site.to("/login")), flush=True)
asyncio.run(main())
"""


def cookie_rows(profile: Path) -> list[str]:
    """How each cookie is sealed: `v11` is a key of the keyring's, `v10` a constant that everybody knows."""
    rows = []
    for file in profile.rglob("Cookies"):
        with sqlite3.connect(f"file:{file}?mode=ro", uri=True) as db:
            rows += [bytes(sealed[:3]).decode() for (sealed,) in db.execute("SELECT encrypted_value FROM cookies")]
        db.close()
    return rows


@pytest.mark.browser
@pytest.mark.usefixtures("display")
@pytest.mark.skipif(not AVAILABLE, reason="gnome-keyring and dbus-run-session are not installed here")
def test_r15_r16_the_audit_sees_the_plain_windows_session_sealed_by_a_real_keyring(tmp_path: Path) -> None:
    program = HAND_OVER.replace("HOME", repr(str(tmp_path / "kept")))
    shown = {"DISPLAY": os.environ["DISPLAY"], "PYTHONPATH": str(Path.cwd())}
    told = Session(tmp_path).python(program, **shown)
    assert told.stdout.splitlines() == ["sealed ['v11']", "signed in 1"] * 2, told.stderr[-2000:]


@pytest.mark.browser
@pytest.mark.skipif(sys.platform != "linux" or shutil.which("ss") is None, reason="needs Linux and ss")
async def test_r17_no_browser_of_ours_listens_on_a_port(site: Site) -> None:
    site.pages = {"/": "<p>hello"}
    async with launched(Launch()) as browser, browser.visit() as tab:
        await tab.reach(f"{site.origin}/")
        asked = await asyncio.create_subprocess_exec("ss", "-Hltnp", stdout=asyncio.subprocess.PIPE)
        told = (await asked.communicate())[0].decode()
        ours = family(os.getpid())
    listening = {pid for pid in ours if f"pid={pid}," in told}
    assert listening == {os.getpid()}, "the test's own site, and nothing else"
