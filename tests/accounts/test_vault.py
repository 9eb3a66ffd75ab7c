"""The keyring: constructed by name, read back, and honest about what it cannot do."""

import asyncio
import threading
import time
from itertools import pairwise
from typing import Any

import pytest

from auditor.accounts.vault import LONGEST_SECRET, KeyringVault, MemoryVault, in_background, problem_of, system_vault
from auditor.problems import SecretNotFound, SecretNotSaved, VaultAbsent, VaultDenied, VaultLocked, VaultProblem
from auditor.secret import Secret
from auditor.wording import PROBLEM_WORDS

CANARY = "canary-pa55-Ω"


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
def test_r2_a_backend_that_does_not_keep_the_secret_is_never_reported_as_saved(fault: str) -> None:
    with pytest.raises(VaultProblem) as caught:
        KeyringVault(Dict(fault), "dict").put("a1", Secret(CANARY))
    assert CANARY not in str(caught.value)
    assert caught.value.__cause__ is None


def test_r2_a_backend_that_keeps_what_was_removed_is_noticed() -> None:
    vault = KeyringVault(Dict("keeps"), "dict")
    vault.put("a1", Secret(CANARY))
    with pytest.raises(SecretNotSaved):
        vault.remove("a1")


@pytest.mark.parametrize("secret", ["x" * (LONGEST_SECRET + 1), "\U0001f511" * (LONGEST_SECRET // 2 + 1)])
def test_r5_a_secret_too_long_for_windows_is_refused_before_the_call(secret: str) -> None:
    backend = Dict()
    with pytest.raises(SecretNotSaved):
        KeyringVault(backend, "dict").put("a1", Secret(secret))
    assert not backend.items


class Windows:
    """`win32cred` as keyring calls it: a credential a target name, its text as UTF-16, at most 2,560 bytes of it."""

    def __init__(self) -> None:
        self.written: list[dict[str, Any]] = []

    def write(self, credential: dict[str, Any], _flags: int) -> None:
        if len(credential["CredentialBlob"].encode("utf-16-le")) > 2_560:
            raise OSError("the stub received bad data")
        self.written.append(credential)

    def read(self, target: str, **_more: Any) -> dict[str, Any] | None:
        return next((one for one in reversed(self.written) if one["TargetName"] == target), None)


class WinVault:
    """keyring's WinVaultKeyring in short: it renames an item when a second name appears under the same service."""

    priority = 5
    persist: Any = "enterprise"

    def __init__(self) -> None:
        self.windows = Windows()

    def get_password(self, service: str, username: str) -> str | None:
        found = self.windows.read(service)
        return found["CredentialBlob"] if found and found["UserName"] == username else None

    def set_password(self, service: str, username: str, password: str) -> None:
        there = self.windows.read(service)
        if there and there["UserName"] != username:
            raise AssertionError("an item would be renamed in two steps")
        told = {"TargetName": service, "UserName": username, "CredentialBlob": password, "Persist": self.persist}
        self.windows.write(told, 0)

    def delete_password(self, service: str, username: str) -> None:
        self.windows.written = [one for one in self.windows.written if one["TargetName"] != service]


def test_r5_on_windows_each_account_is_a_service_of_its_own_and_stays_on_this_machine() -> None:
    vault = system_vault("win32", lambda _module: type("module", (), {"WinVaultKeyring": WinVault}))
    vault.put("a1", Secret(CANARY))
    vault.put("a2", Secret("x" * LONGEST_SECRET))
    written = vault._backend.windows.written  # type: ignore[attr-defined]
    assert [one["TargetName"] for one in written] == ["privacy-settings-auditor/a1", "privacy-settings-auditor/a2"]
    assert {one["Persist"] for one in written} == {"local machine"}
    with pytest.raises(SecretNotSaved):
        vault.put("a3", Secret("x" * 1_281))
    assert len(written) == 2


def test_r4_items_carry_opaque_names_only() -> None:
    backend = Dict()
    KeyringVault(backend, "dict").put("3f2a", Secret(CANARY))
    assert list(backend.items) == [("privacy-settings-auditor/3f2a", "3f2a")]


def _raised(name: str, message: str = "", **told: object) -> Exception:
    return type(name, (Exception,), told)(message)  # type: ignore[no-any-return]


@pytest.mark.parametrize(
    ("failure", "problem"),
    [
        (_raised("KeyringLocked"), VaultLocked),
        (_raised("InitError", "Prompt dismissed"), VaultDenied),
        (_raised("InitError", "no bus"), VaultAbsent),
        (_raised("NoKeyringError"), VaultAbsent),
        (_raised("KeyringError", "(-128, 'User canceled')"), VaultDenied),
        (_raised("error", winerror=1312), VaultDenied),
    ],
)
def test_r7_each_failure_of_a_backend_has_its_own_problem(failure: Exception, problem: type[VaultProblem]) -> None:
    assert type(problem_of(failure, "b")) is problem


async def test_r3_a_keyring_that_never_answers_leaves_the_loop_free_and_is_called_off_at_once() -> None:
    """A desktop's prompt that stands open for ever: ticks go on, and giving up takes no time."""
    asked, answer = threading.Event(), threading.Event()

    def locked() -> None:
        asked.set()
        answer.wait()

    waiting = asyncio.ensure_future(in_background(locked))
    ticks = [time.monotonic()]
    while len(ticks) < 30:
        await asyncio.sleep(0.01)
        ticks.append(time.monotonic())
    assert asked.is_set()
    gaps = sorted(later - earlier for earlier, later in pairwise(ticks))
    assert gaps[len(gaps) * 95 // 100] <= 0.1
    began = time.monotonic()
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    assert time.monotonic() - began <= 1.0
    answer.set()


def test_r8_a_vault_in_memory_keeps_secrets_for_this_run() -> None:
    vault = MemoryVault()
    vault.put("a1", Secret(CANARY))
    assert vault.get("a1").reveal() == CANARY
    assert CANARY not in repr(vault)


def test_a_bug_is_not_taken_for_a_keyring_failure() -> None:
    with pytest.raises(ZeroDivisionError):
        problem_of(ZeroDivisionError(), "b")


def test_r7_no_vault_problem_blames_the_password_and_all_are_told_apart() -> None:
    codes = ["vault_absent", "vault_locked", "vault_denied", "vault_elsewhere", "secret_not_found", "secret_not_saved"]
    told = [str(PROBLEM_WORDS[code]) for code in codes]
    assert len(set(told)) == len(codes)
    assert not any("wrong password" in words.casefold() for words in told)


@pytest.mark.parametrize("platform", ["darwin", "win32"])
def test_r1_the_other_systems_keyrings_are_constructed_by_name(platform: str) -> None:
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
