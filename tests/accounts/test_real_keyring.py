"""The vault on a real gnome-keyring, started by each test in the state that it wants."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.accounts.keyring_session import AVAILABLE, LOCK, Session

CANARY = "canary-pa55-Ω"
NAME = "canary.person@example.test"
pytestmark = pytest.mark.skipif(not AVAILABLE, reason="gnome-keyring and dbus-run-session are not installed here")

ASK = """
from auditor.accounts.vault import system_vault
from auditor.problems import VaultProblem
from auditor.secret import Secret
try:
    vault = system_vault()
    {calls}
except VaultProblem as problem:
    print(problem.code)
"""
STORE = f'vault.put("a1", Secret("{CANARY}")); print(vault.get("a1").reveal())'


def test_a_real_keyring_keeps_a_secret(tmp_path: Path) -> None:
    assert Session(tmp_path).python(ASK.format(calls=STORE)).stdout.strip() == CANARY


def test_a_real_keyring_without_the_item_says_not_found(tmp_path: Path) -> None:
    assert Session(tmp_path).python(ASK.format(calls='vault.get("a1")')).stdout.strip() == "secret_not_found"


def test_a_locked_keyring_says_so_and_does_not_hang(tmp_path: Path) -> None:
    locked = Session(tmp_path).python(LOCK + ASK.format(calls='vault.get("a1")'))
    assert locked.stdout.strip() in ("vault_locked", "vault_denied"), locked.stderr


def test_without_a_daemon_or_a_bus_there_is_no_vault(tmp_path: Path) -> None:
    session = Session(tmp_path)
    script = ASK.format(calls='vault.put("a1", Secret("x"))')
    told = subprocess.run(
        [sys.executable, "-c", script], env=session.environment() | {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/none"},
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert told.stdout.strip() == "vault_absent", told.stderr


# --- R1: nothing but the keyring built by name is ever asked

FOREIGN = """
import keyring.backend, pathlib
class Keyring(keyring.backend.KeyringBackend):
    priority = 99
    def set_password(self, s, u, p): pathlib.Path(__file__).with_suffix(".got").write_text(p)
    def get_password(self, s, u): return pathlib.Path(__file__).with_suffix(".got").read_text()
"""
TRUNCATES = """
import keyring.backends.SecretService as real
kept = real.Keyring.set_password
real.Keyring.set_password = lambda self, service, name, password: kept(self, service, name, password[:4])
"""


def plaintext_installed(home: Path) -> dict[str, str]:
    """A package that offers itself to keyring as the best backend there is, as `keyrings.alt` does."""
    told = home / "site" / "plain-1.0.dist-info"
    told.mkdir(parents=True)
    (told / "METADATA").write_text("Metadata-Version: 2.1\nName: plain\nVersion: 1.0\n")
    (told / "entry_points.txt").write_text("[keyring.backends]\nplain = plain\n")
    (home / "site" / "plain.py").write_text(FOREIGN)
    return {"PYTHONPATH": str(home / "site")}


def null_by_environment(_home: Path) -> dict[str, str]:
    return {"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}


def foreign_path_in_keyringrc(home: Path) -> dict[str, str]:
    foreign = home / "foreign"
    foreign.mkdir()
    (foreign / "stolen.py").write_text(FOREIGN)
    config = home / "config" / "python_keyring"
    config.mkdir(parents=True)
    (config / "keyringrc.cfg").write_text(f"[backend]\ndefault-keyring=stolen.Keyring\nkeyring-path={foreign}\n")
    return {}


SETUPS = {
    "a plaintext alternative is installed": plaintext_installed,
    "the environment names the null backend": null_by_environment,
    "keyringrc.cfg names a foreign module": foreign_path_in_keyringrc,
}


def canaries_in(home: Path) -> list[Path]:
    return [file for file in home.rglob("*") if file.is_file() and CANARY.encode() in file.read_bytes()]


@pytest.mark.parametrize("setup", SETUPS)
def test_r1_a_hostile_set_up_is_ignored_and_the_real_keyring_keeps_the_secret(tmp_path: Path, setup: str) -> None:
    session, environment = Session(tmp_path), SETUPS[setup](tmp_path)
    told = session.python(ASK.format(calls=STORE), **environment)
    assert told.stdout.strip() == CANARY, told.stderr
    assert not canaries_in(tmp_path)


def test_r1_a_backend_that_truncates_is_refused(tmp_path: Path) -> None:
    told = Session(tmp_path).python(TRUNCATES + ASK.format(calls=STORE))
    assert told.stdout.strip() == "secret_not_saved", told.stderr
    assert not canaries_in(tmp_path)


# --- R4, R7, R10, F11

ADD = f"""
import os, pathlib
from auditor.accounts.book import AccountBook
from auditor.accounts.model import Account, Way
from auditor.accounts.vault import system_vault
from auditor.secret import Secret
home = pathlib.Path(os.environ["PRIVACY_AUDITOR_HOME"])
book = AccountBook(home, system_vault)
account = Account("a1", "shop", Way.PASSWORD, username="{NAME}", origin="https://shop.example")
"""
ATTRIBUTES = """
import secretstorage
collection = secretstorage.get_default_collection(secretstorage.dbus_init())
collection.lock()
for item in collection.get_all_items():
    print(item.get_label(), item.get_attributes())
"""


def test_r4_the_labels_and_attributes_of_a_locked_keyring_name_nobody(tmp_path: Path) -> None:
    told = Session(tmp_path).python(
        ADD + f"book.add(account, Secret('{CANARY}')); book.save_session('a1', {{'cookies': []}})" + ATTRIBUTES
    )
    assert told.stdout.count("privacy-settings-auditor/") >= 2, told.stderr
    for canary in (NAME, NAME.split("@", maxsplit=1)[0], CANARY, "shop"):
        assert canary not in told.stdout


def test_r10_nothing_needs_a_password_in_the_keyring(tmp_path: Path) -> None:
    told = Session(tmp_path).python(ADD + "print(book.add(account).stored, len(book.accounts()))" + ATTRIBUTES)
    assert told.stdout == "session 1\n", told.stderr


PROMPTER = """
import threading
from jeepney import DBusAddress, new_method_call
from jeepney.io.blocking import open_dbus_connection
bus = open_dbus_connection()
names = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
bus.send_and_get_reply(new_method_call(names, "RequestName", "su", ("org.gnome.keyring.SystemPrompter", 4)))
"""
"""The desktop's prompt, which stands open for ever: it takes the call and never answers."""

IGNORED = """
import asyncio, time
from auditor.accounts.vault import in_background

async def main():
    waiting = asyncio.ensure_future(in_background(lambda: system_vault().get("a1")))
    gap, last = 0.0, time.monotonic()
    for _ in range(100):
        await asyncio.sleep(0.01)
        gap, last = max(gap, time.monotonic() - last), time.monotonic()
    still_open = not waiting.done()
    began = time.monotonic()
    waiting.cancel()
    await asyncio.gather(waiting, return_exceptions=True)
    print("prompt open" if still_open else "answered", time.monotonic() - began <= 1.0, gap <= 0.5)

asyncio.run(main())
"""


def test_f11_a_prompt_that_nobody_answers_holds_nothing_up(tmp_path: Path) -> None:
    program = ADD + "system_vault().put('a1', Secret('x'))\n" + LOCK + PROMPTER + IGNORED
    told = Session(tmp_path).python(program)
    assert told.stdout.strip() == "prompt open True True", told.stdout + told.stderr


STATES = """
from auditor.accounts.vault import MemoryVault, problem_of
from auditor.problems import VaultAbsent, VaultProblem
from auditor.wording import explain
class Later:
    there = False
    def __call__(self):
        if not self.there:
            raise VaultAbsent(backend="none")
        return system_vault()
def tell(call):
    try:
        print("fine" if call() is None else "fine")
    except VaultProblem as problem:
        print(problem.code, "|", explain(problem).replace(chr(10), " "))
added = book.add(account, Secret("x"))
tell(lambda: system_vault().get("nowhere"))
tell(lambda: AccountBook(home, lambda: MemoryVault("KWallet")).password(added))
later = Later()
opened = AccountBook(home, later)
tell(lambda: opened.password(added))
later.there = True
tell(lambda: opened.password(added))
dismissed = type("InitError", (Exception,), {})("Prompt dismissed")
def raises():
    raise problem_of(dismissed, "SecretService")
tell(raises)
"""


def test_f11_six_states_of_a_keyring_have_six_answers_and_none_hangs(tmp_path: Path) -> None:
    """Not found, another keyring's, absent, back later, denied, locked: none of them says “wrong password”."""
    locked = "tell(lambda: system_vault().get('a1'))\n"
    told = Session(tmp_path).python(ADD + STATES + LOCK + locked)
    lines = told.stdout.splitlines()
    codes = [line.split(" | ")[0] for line in lines]
    assert codes == [
        "secret_not_found", "vault_elsewhere", "vault_absent", "fine", "vault_denied", "vault_locked"
    ], told.stderr  # fmt: skip
    assert len({line.split(" | ")[-1] for line in lines}) == 6
    assert "wrong password" not in told.stdout.casefold()


def test_r7_a_lost_key_is_not_made_anew_by_a_keyring_that_answers_again(tmp_path: Path) -> None:
    first = Session(tmp_path).python(ADD + "book.add(account); print(book.save_session('a1', {'cookies': []}))")
    assert first.stdout.strip() == "True", first.stderr
    before = (tmp_path / "auditor" / "sessions" / "a1.session").read_bytes()
    for file in (tmp_path / "data").rglob("*.keyring"):
        file.unlink()
    again = Session(tmp_path).python(
        ADD + "from auditor.problems import SecretNotFound\n"
        "try: book.save_session('a1', {'cookies': [1]})\nexcept SecretNotFound: print('not found')"
    )
    assert again.stdout.strip() == "not found", again.stderr
    assert (tmp_path / "auditor" / "sessions" / "a1.session").read_bytes() == before
