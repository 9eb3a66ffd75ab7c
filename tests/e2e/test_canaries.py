"""R8, R9, R29, R37: marked secrets go through the whole program and are then looked for wherever it could leave any."""

import base64
import gzip
import signal
import subprocess
import sys
import threading
import time
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

import pytest

from auditor.browser.folders import MARKER, PREFIX, is_free, where
from tests.accounts.keyring_session import AVAILABLE, Session
from tests.browser.site import Asked, Reply, Site, redirect
from tests.canaries import disguises, in_files, in_memory
from tests.e2e.canary_window import planted
from tests.e2e.program import Answer, Program
from tests.e2e.says_code import CODE_BACKWARDS

PASSWORD = "canary/pa55+wörd-9417"
CODE = CODE_BACKWARDS[::-1]
COOKIE = "canary-c00kie-5820-of-the-session"
PERSON = "canary.person-3306@example.test"
SECRETS = (PASSWORD, CODE, COOKIE)

RULE = """format = 1
id = "canary"
name = "Canary"
self_hosted = true

[sign_in]
url = "/login"
username = { css = "#u" }
password = { css = "#p" }
code = { css = "#c" }
refused.en = ["Wrong name or password."]
signed_in = { page = "/settings", shows.en = ["Your settings"] }

[[setting]]
id = "ads"
labels.en = ["Personalised ads"]
page = "/settings"
kind = "checkbox"
want = ["off"]
category = "ads_personalization"
sources = [{ url = "https://help.example/ads", seen = 2026-11-01 }]
checked = 2026-11-01
"""
FORM = "<form method=post action=/login><input id=u name=u><input type=password id=p name=p><button>Go</button></form>"
ASKS_CODE = "<form method=post action=/code><input id=c name=c autocomplete=one-time-code><button>Go</button></form>"
SETTINGS = f"<h1>Your settings</h1><p>{PERSON}</p><label><input type=checkbox checked> Personalised ads</label>"


def login(asked: Asked) -> Reply:
    if asked.method == "GET":
        return Reply(FORM)
    right = asked.form.get("u") == PERSON and asked.form.get("p") == PASSWORD
    return redirect("/code") if right else Reply(FORM + "<p>Wrong name or password.</p>")


def code(asked: Asked) -> Reply:
    if asked.method == "GET":
        return Reply(ASKS_CODE)
    return redirect("/settings", cookie=f"session={COOKIE}") if asked.form.get("c") == CODE else Reply(ASKS_CODE)


def settings(asked: Asked) -> Reply:
    return Reply(SETTINGS) if COOKIE in asked.cookie else redirect("/login")


@dataclass
class Place:
    """One desktop of its own with an unlocked keyring. Everything below `searched` is searched in the end."""

    site: Site
    searched: Path
    rules: Path
    environment: dict[str, str]
    calls: int = 0

    def __call__(self, *arguments: str, says: str = "") -> Answer:
        """One call of the command line, to its end; its words are kept, to be searched as well."""
        told = subprocess.run(
            [sys.executable, "-m", "auditor", "--catalogue", str(self.rules), *arguments], input=says,
            env=self.environment, capture_output=True, text=True, timeout=120, check=False,
        )  # fmt: skip
        self.calls += 1
        if arguments[:1] != ("accounts",):  # what it lists is the accounts' own names
            (self.searched / "out" / f"call-{self.calls}.txt").write_text(told.stdout + told.stderr, encoding="utf-8")
        return Answer(told.returncode, told.stdout, told.stderr)

    def add(self) -> str:
        """Add the account with its password; its id."""
        more = ("--url", self.site.origin, "--username", PERSON, "--password-stdin", "--yes", "--json")
        answer = self("accounts", "add", "canary", *more, says=PASSWORD + "\n")
        assert answer.json["stored"] == "keyring", answer.err
        account: str = answer.json["id"]
        return account


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    if not AVAILABLE or sys.platform != "linux":
        pytest.skip("gnome-keyring and dbus-run-session are not installed here")
    (tmp_path / "rules").mkdir()
    (tmp_path / "rules" / "canary.toml").write_text(RULE, encoding="utf-8")
    searched = tmp_path / "searched"
    for folder in (searched, searched / "tmp", searched / "out"):
        folder.mkdir(mode=0o700)
    with Site({"/login": login, "/code": code, "/settings": settings}) as site, Session(searched).bus() as told:
        yield Place(site, searched, tmp_path / "rules", told | {
            "TMPDIR": str(searched / "tmp"), "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": str(Path(__file__).parents[2]),
        })  # fmt: skip


def browser_folders() -> set[Path]:
    return set(where().glob(PREFIX + "*"))


def are_in_use(folders: set[Path]) -> bool:
    """Whether a browser that was left alone is still writing there while it dies."""
    lines = [line.read_bytes() for line in Path("/proc").glob("[0-9]*/cmdline") if line.exists()]
    return any(str(folder).encode() in line for folder in folders for line in lines)


# --- the search itself


HIDING: dict[str, Callable[[bytes], bytes]] = {
    "gzip": gzip.compress,
    "zlib": zlib.compress,
    "gzip after other bytes": lambda told: b"\x00head" + gzip.compress(told) + b"tail",
}


@pytest.mark.parametrize("canary", [*SECRETS, PERSON], ids=["password", "code", "cookie", "person"])
def test_r29_a_planted_canary_is_found_in_every_disguise(tmp_path: Path, canary: str) -> None:
    """A search that finds nothing proves something only if it can find."""
    planted_files = []
    for name, told in disguises(canary).items():
        for how, hide in {"": bytes, **HIDING}.items():
            file = tmp_path / f"{name}-{how}".replace("/", "-")
            file.write_bytes(hide(b"before" + told + b"after"))
            planted_files.append(str(file))
    for number in range(3):
        file = tmp_path / f"in a longer text {number}"
        file.write_bytes(base64.b64encode(b"x" * number + canary.encode() + b"yyy"))
        planted_files.append(str(file))
    (tmp_path / "address").write_text(f"https://shop.example/?q={quote(canary, safe='')}")
    with zipfile.ZipFile(tmp_path / "zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("inner.json", canary)
    planted_files += [str(tmp_path / "address"), str(tmp_path / "zip")]
    assert set(in_files([tmp_path], [canary])) == set(planted_files)


# --- the whole program


@pytest.mark.browser
@pytest.mark.slow
def test_r29_r37_no_secret_is_in_any_file_or_in_the_windows_memory(place: Place) -> None:
    """The window has its engine sign in with a password and a code; both are searched during the run and after it."""
    account, before = place.add(), browser_folders()
    window = subprocess.Popen(
        [sys.executable, "-m", "tests.e2e.canary_window", str(place.rules)], env=place.environment,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    )  # fmt: skip
    assert window.stdin is not None
    assert window.stdout is not None
    hits: dict[str, set[str]] = {}
    try:
        for line in window.stdout:
            if line.strip() in ("YourTurn", "Judged", "AuditEnded", "Failed"):
                hits |= in_files([*(browser_folders() - before)], SECRETS)
                hits |= {f"memory at {line.strip()}": found for found in [in_memory(window.pid, SECRETS)] if found}
            if line.strip() in ("AuditEnded", "Failed"):
                break
        assert place.site.to("/code", "POST"), "the sign-in never came as far as the code"
        assert in_memory(window.pid, [planted(window.pid)]), "not even what was planted is found in its memory"
    finally:
        window.stdin.close()
        window.wait(30)
        window.stdout.close()
    assert not hits

    wrong = place("audit", "--account", account, "--password-stdin", "--yes", says=f"another-{PASSWORD}\n")
    assert "another-" not in wrong.out + wrong.err
    for form in ("json", "csv", "html"):
        told = place("export", "latest", "--format", form, "--out", str(place.searched / "out" / f"snapshot.{form}"))
        assert told.code == 0, told.err
    assert '"ads"' in (place.searched / "out" / "snapshot.json").read_text(encoding="utf-8")
    assert not in_files([place.searched], SECRETS)
    names = in_files([place.searched], [PERSON])
    assert set(names) <= {str(place.searched / "auditor" / "accounts.json")}, names


@pytest.mark.browser
@pytest.mark.slow
def test_r9_r29_a_killed_run_leaves_no_secret_and_a_removed_account_no_trace(place: Place) -> None:
    account, before = place.add(), browser_folders()
    stands_still = threading.Event()
    place.site.pages["/settings"] = lambda asked: (stands_still.wait(60) and settings(asked)) or Reply("", 503)
    running = subprocess.Popen(
        [sys.executable, "-m", "auditor", "--catalogue", str(place.rules), "audit", "--account", account,
         "--code-from-stdin", "--yes"],
        env=place.environment, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert running.stdin is not None
    running.stdin.write(CODE + "\n")
    running.stdin.flush()
    deadline = time.monotonic() + 60
    while not place.site.to("/settings") and time.monotonic() < deadline:
        time.sleep(0.05)
    assert place.site.to("/settings"), "it never got as far as the cookie"
    running.send_signal(signal.SIGKILL)
    running.communicate()
    left = {one for one in browser_folders() - before if (one / MARKER).exists() and is_free(one / MARKER)}
    assert left, "what other tests hold at this moment does not count"
    assert not in_files([place.searched, *left], SECRETS)
    stands_still.set()
    while are_in_use(left) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert place("survey", place.site.origin + "/login", "--json", "-").code in (0, 1, 3)
    assert not [folder for folder in left if folder.exists()], "the next start did not sweep"

    assert place("audit", "--account", account, "--code-from-stdin", "--yes", says=CODE + "\n").code == 1
    assert in_files([place.searched / "auditor"], [account])
    assert place("accounts", "remove", account).code == 0
    traces = in_files([place.searched / "auditor", place.searched / "tmp"], [account, PERSON, *SECRETS])
    assert not traces, traces


@pytest.mark.browser
def test_r8_without_a_keyring_everything_works_for_this_run_and_no_secret_is_kept(program: Program) -> None:
    more = ("--username", PERSON, "--password-stdin", "--yes", "--json")
    added = program("accounts", "add", "pinterest", *more, says=PASSWORD + "\n")
    assert added.json["stored"] == "nothing", added.err
    assert "keyring" in added.err.casefold()
    assert program("accounts", "list", "--json").json == []
    assert program("audit", "--practice", "--seed", "7").code == 1
    assert not in_files([program.home], (PASSWORD, PERSON))
