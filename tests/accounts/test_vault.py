"""The keyring: constructed by name, read back, and honest about what it cannot do."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from auditor.accounts.vault import LONGEST_SECRET, KeyringVault, MemoryVault, problem_of, system_vault
from auditor.problems import SecretNotFound, SecretNotSaved, VaultAbsent, VaultDenied, VaultLocked, VaultProblem
from auditor.secret import Secret
from auditor.wording import PROBLEM_WORDS
from tests.accounts.keyring_session import AVAILABLE, LOCK, Session

CANARY = "canary-pa55-Ω"
real_keyring = pytest.mark.skipif(not AVAILABLE, reason="gnome-keyring and dbus-run-session are not installed here")

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


class Dict:
    """A backend in memory, with a fault to try."""

    def __init__(self, fault: str = "") -> None:
        self.items: dict[tuple[str, str], str] = {}
        self.fault = fault

    def get_password(self, service: str, username: str) -> str | None:
        return self.items.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.fault == "raises":
            raise OSError("bus went away: " + password)
        kept = {"drops": None, "truncates": password[:4], "alters": password.swapcase()}.get(self.fault, password)
        if kept is not None:
            self.items[service, username] = kept

    def delete_password(self, service: str, username: str) -> None:
        if self.fault != "keeps":
            del self.items[service, username]


def test_what_is_stored_comes_back_and_what_is_removed_is_gone() -> None:
    vault = KeyringVault(Dict(), "dict")
    vault.put("a1", Secret(CANARY))
    assert vault.get("a1").reveal() == CANARY
    vault.remove("a1")
    vault.remove("a1")
    with pytest.raises(SecretNotFound):
        vault.get("a1")


@pytest.mark.parametrize("fault", ["drops", "truncates", "alters", "raises"])
def test_a_backend_that_does_not_keep_the_secret_is_never_reported_as_saved(fault: str) -> None:
    with pytest.raises(VaultProblem) as caught:
        KeyringVault(Dict(fault), "dict").put("a1", Secret(CANARY))
    assert CANARY not in str(caught.value)
    assert caught.value.__cause__ is None


def test_a_backend_that_keeps_what_was_removed_is_noticed() -> None:
    vault = KeyringVault(Dict("keeps"), "dict")
    vault.put("a1", Secret(CANARY))
    with pytest.raises(SecretNotSaved):
        vault.remove("a1")


def test_a_secret_too_long_for_windows_is_refused_before_the_call() -> None:
    backend = Dict()
    with pytest.raises(SecretNotSaved):
        KeyringVault(backend, "dict").put("a1", Secret("x" * (LONGEST_SECRET + 1)))
    assert not backend.items


def test_items_carry_opaque_names_only() -> None:
    backend = Dict()
    KeyringVault(backend, "dict").put("3f2a", Secret(CANARY))
    assert list(backend.items) == [("privacy-settings-auditor/3f2a", "3f2a")]


def _raised(name: str, message: str = "") -> Exception:
    return type(name, (Exception,), {})(message)  # type: ignore[no-any-return]


@pytest.mark.parametrize(
    ("failure", "problem"),
    [
        (_raised("KeyringLocked"), VaultLocked),
        (_raised("InitError", "Prompt dismissed"), VaultDenied),
        (_raised("InitError", "no bus"), VaultAbsent),
        (_raised("NoKeyringError"), VaultAbsent),
        (_raised("KeyringError", "(-128, 'User canceled')"), VaultDenied),
    ],
)
def test_each_failure_of_a_backend_has_its_own_problem(failure: Exception, problem: type[VaultProblem]) -> None:
    assert type(problem_of(failure, "b")) is problem


def test_a_bug_is_not_taken_for_a_keyring_failure() -> None:
    with pytest.raises(ZeroDivisionError):
        problem_of(ZeroDivisionError(), "b")


def test_no_vault_problem_blames_the_password_and_all_are_told_apart() -> None:
    codes = ["vault_absent", "vault_locked", "vault_denied", "vault_elsewhere", "secret_not_found", "secret_not_saved"]
    told = [str(PROBLEM_WORDS[code]) for code in codes]
    assert len(set(told)) == len(codes)
    assert not any("wrong password" in words.casefold() for words in told)


@pytest.mark.parametrize("platform", ["darwin", "win32"])
def test_the_other_systems_keyrings_are_constructed_by_name(platform: str) -> None:
    asked: list[str] = []

    class Maker(Dict):
        priority = 5
        persist = "enterprise"

    def load(module: str) -> Any:
        asked.append(module)
        return type("module", (), {"Keyring": Maker, "WinVaultKeyring": Maker})

    vault = system_vault(platform, load)
    assert asked == [{"darwin": "keyring.backends.macOS", "win32": "keyring.backends.Windows"}[platform]]
    vault.put("a1", Secret(CANARY))
    if platform == "win32":
        assert vault._backend.persist == "local machine"  # type: ignore[attr-defined]


def test_an_unknown_system_has_no_vault() -> None:
    with pytest.raises(VaultAbsent):
        system_vault("plan9")


def test_without_a_keyring_secrets_live_in_memory_for_this_run() -> None:
    vault = MemoryVault()
    vault.put("a1", Secret(CANARY))
    assert vault.get("a1").reveal() == CANARY
    assert CANARY not in repr(vault)


@real_keyring
def test_a_real_keyring_keeps_a_secret(tmp_path: Path) -> None:
    assert Session(tmp_path).python(ASK.format(calls=STORE)).stdout.strip() == CANARY


@real_keyring
def test_a_real_keyring_without_the_item_says_not_found(tmp_path: Path) -> None:
    assert Session(tmp_path).python(ASK.format(calls='vault.get("a1")')).stdout.strip() == "secret_not_found"


@real_keyring
def test_a_locked_keyring_says_so_and_does_not_hang(tmp_path: Path) -> None:
    locked = Session(tmp_path).python(LOCK + ASK.format(calls='vault.get("a1")'))
    assert locked.stdout.strip() in ("vault_locked", "vault_denied"), locked.stderr


@real_keyring
def test_without_a_daemon_or_a_bus_there_is_no_vault(tmp_path: Path) -> None:
    session = Session(tmp_path)
    script = ASK.format(calls='vault.put("a1", Secret("x"))')
    told = subprocess.run(
        [sys.executable, "-c", script], env=session.environment() | {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/none"},
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert told.stdout.strip() == "vault_absent", told.stderr


@real_keyring
@pytest.mark.parametrize(
    "hostile",
    [
        {"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"},
        {"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"},
        {"KEYRINGRC": "1"},
    ],
    ids=lambda hostile: next(iter(hostile.items()))[1],
)
def test_configuration_cannot_swap_in_another_backend(tmp_path: Path, hostile: dict[str, str]) -> None:
    session = Session(tmp_path)
    if hostile.pop("KEYRINGRC", None):
        foreign = tmp_path / "foreign"
        foreign.mkdir()
        (foreign / "stolen.py").write_text(
            "import keyring.backend, pathlib\n"
            "class Keyring(keyring.backend.KeyringBackend):\n"
            "    priority = 99\n"
            "    def set_password(self, s, u, p): pathlib.Path(__file__).with_suffix('.got').write_text(p)\n"
            "    def get_password(self, s, u): return pathlib.Path(__file__).with_suffix('.got').read_text()\n"
        )
        config = tmp_path / "config" / "python_keyring"
        config.mkdir(parents=True)
        (config / "keyringrc.cfg").write_text(f"[backend]\ndefault-keyring=stolen.Keyring\nkeyring-path={foreign}\n")
    told = session.python(ASK.format(calls=STORE), **hostile)
    assert told.stdout.strip() == CANARY, told.stderr
    found = [file for file in tmp_path.rglob("*") if file.is_file() and CANARY.encode() in file.read_bytes()]
    assert not found
