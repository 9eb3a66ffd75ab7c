"""Accounts, sealed sessions and attempts: nothing in the clear, nothing half removed, nothing tried too soon."""

import json
from pathlib import Path

import pytest

from auditor.accounts.attempts import PAUSE_SECONDS, Attempts
from auditor.accounts.book import AccountBook
from auditor.accounts.model import Account, Stored, Way
from auditor.accounts.sealed import SealedSessions
from auditor.accounts.vault import MemoryVault, Vault
from auditor.problems import (
    AttemptTooSoon,
    FileDamaged,
    NewerFormat,
    SecretNotFound,
    UnknownAccount,
    VaultAbsent,
    VaultElsewhere,
)
from auditor.secret import Secret

CANARY = "canary-c00kie"
ACCOUNT = Account("a1", "shop", Way.PASSWORD, username="alice@example.org")


def no_vault() -> Vault:
    raise VaultAbsent(backend="none")


def everything_in(directory: Path) -> bytes:
    return b"".join(file.read_bytes() for file in directory.rglob("*") if file.is_file())


def test_an_account_is_remembered_with_its_password_in_the_vault_alone(tmp_path: Path) -> None:
    vault = MemoryVault()
    book = AccountBook(tmp_path, lambda: vault)
    added = book.add(ACCOUNT, Secret(CANARY))
    assert added.stored is Stored.KEYRING
    assert AccountBook(tmp_path, lambda: vault).accounts() == (added,)
    assert book.password(added) is not None
    assert CANARY.encode() not in everything_in(tmp_path)
    assert (tmp_path / "accounts.json").stat().st_mode & 0o077 == 0


def test_r8_without_a_keyring_nothing_is_stored_not_even_the_account(tmp_path: Path) -> None:
    book = AccountBook(tmp_path, no_vault)
    assert book.add(ACCOUNT, Secret(CANARY)).stored is Stored.NOTHING
    assert AccountBook(tmp_path, no_vault).accounts() == ()
    assert everything_in(tmp_path) == b""


def test_r8_an_account_that_another_engine_knew_for_its_run_is_known_again_and_still_not_stored(tmp_path: Path) -> None:
    unstored = AccountBook(tmp_path, no_vault).add(ACCOUNT, Secret(CANARY))
    book = AccountBook(tmp_path, no_vault)
    for _ in range(2):
        book.know_again(unstored)
    assert book.accounts() == (unstored,)
    assert book.password(unstored) is None
    assert everything_in(tmp_path) == b""


def test_what_is_stored_is_not_known_twice(tmp_path: Path) -> None:
    book = AccountBook(tmp_path, MemoryVault)
    added = book.add(ACCOUNT)
    book.know_again(added)
    assert book.accounts() == (added,)


def test_a_password_stored_with_another_keyring_is_told_apart_from_one_that_is_gone(tmp_path: Path) -> None:
    first = MemoryVault("first")
    added = AccountBook(tmp_path, lambda: first).add(ACCOUNT, Secret(CANARY))
    with pytest.raises(VaultElsewhere):
        AccountBook(tmp_path, lambda: MemoryVault("second")).password(added)
    with pytest.raises(SecretNotFound):
        AccountBook(tmp_path, lambda: MemoryVault("first")).password(added)


def test_r9_removing_an_account_removes_its_password_and_its_session(tmp_path: Path) -> None:
    vault = MemoryVault()
    book = AccountBook(tmp_path, lambda: vault)
    added = book.add(ACCOUNT, Secret(CANARY))
    assert book.save_session(added.id, {"cookies": [CANARY]})
    book.remove(added.id)
    assert book.accounts() == ()
    assert book.session(added.id) is None
    with pytest.raises(SecretNotFound):
        vault.get(added.id)
    with pytest.raises(UnknownAccount):
        book.remove(added.id)


def test_a_damaged_or_newer_list_of_accounts_is_refused_and_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "accounts.json"
    file.write_text('{"format": 1, "acc')
    with pytest.raises(FileDamaged):
        AccountBook(tmp_path, no_vault).accounts()
    file.write_text('{"format": 99, "accounts": []}')
    with pytest.raises(NewerFormat):
        AccountBook(tmp_path, no_vault).accounts()
    assert file.read_text() == '{"format": 99, "accounts": []}'


def test_r8_without_a_keyring_an_account_lives_until_the_program_ends(tmp_path: Path) -> None:
    book = AccountBook(tmp_path, no_vault)
    added = book.add(ACCOUNT, Secret(CANARY))
    assert book.accounts() == (added,)
    kept = book.password(added)
    assert kept is not None
    assert kept.reveal() == CANARY
    assert not [*tmp_path.rglob("*")]
    assert AccountBook(tmp_path, no_vault).accounts() == ()
    book.remove(added.id)
    assert book.accounts() == ()


def test_r13_an_account_of_this_run_alone_waits_too_and_nothing_is_written_about_it(tmp_path: Path) -> None:
    attempts = Attempts(tmp_path)
    attempts.failed("a1", lasting=False)
    with pytest.raises(AttemptTooSoon):
        attempts.allow("a1", "shop")
    assert not [*tmp_path.rglob("*")]
    Attempts(tmp_path).allow("a1", "shop")


def test_r6_a_sealed_session_opens_for_its_account_and_shows_nothing_on_the_disk(tmp_path: Path) -> None:
    sessions = SealedSessions(tmp_path, MemoryVault())
    sessions.save("a1", {"cookies": [{"name": "sid", "value": CANARY}]})
    assert sessions.load("a1") == {"cookies": [{"name": "sid", "value": CANARY}]}
    assert sessions.load("a2") is None
    assert CANARY.encode() not in everything_in(tmp_path)


def test_r6_every_flipped_byte_of_a_sealed_session_is_noticed(tmp_path: Path) -> None:
    sessions = SealedSessions(tmp_path, MemoryVault())
    sessions.save("a1", {"cookies": []})
    file = tmp_path / "a1.session"
    whole = file.read_bytes()
    for place in range(len(whole)):
        file.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        with pytest.raises(FileDamaged):
            sessions.load("a1")
    for length in range(len(whole)):
        file.write_bytes(whole[:length])
        with pytest.raises(FileDamaged):
            sessions.load("a1")


def test_r6_a_session_moved_to_another_account_does_not_open(tmp_path: Path) -> None:
    sessions = SealedSessions(tmp_path, MemoryVault())
    sessions.save("a1", {"cookies": []})
    (tmp_path / "a1.session").rename(tmp_path / "a2.session")
    with pytest.raises(FileDamaged):
        sessions.load("a2")


def test_r7_a_lost_key_is_never_made_anew_over_sessions_that_need_it(tmp_path: Path) -> None:
    SealedSessions(tmp_path, MemoryVault()).save("a1", {"cookies": []})
    before = everything_in(tmp_path)
    with pytest.raises(SecretNotFound):
        SealedSessions(tmp_path, MemoryVault()).save("a2", {"cookies": []})
    assert everything_in(tmp_path) == before


def test_r6_two_sealings_of_the_same_session_look_different(tmp_path: Path) -> None:
    sessions = SealedSessions(tmp_path, MemoryVault())
    sessions.save("a1", {"cookies": []})
    first = (tmp_path / "a1.session").read_bytes()
    sessions.save("a1", {"cookies": []})
    assert (tmp_path / "a1.session").read_bytes() != first


def test_r13_a_refused_sign_in_is_not_tried_again_for_a_quarter_of_an_hour(tmp_path: Path) -> None:
    clock = [1000.0]
    attempts = Attempts(tmp_path, lambda: clock[0])
    attempts.allow("a1", "shop")
    attempts.failed("a1")
    clock[0] += PAUSE_SECONDS - 1
    with pytest.raises(AttemptTooSoon) as caught:
        attempts.allow("a1", "shop")
    assert caught.value.facts["minutes"] == 1
    attempts.allow("a2", "shop")
    clock[0] += 1
    attempts.allow("a1", "shop")


def test_r13_a_success_clears_the_pause_and_a_clock_set_back_does_not_prolong_it(tmp_path: Path) -> None:
    clock = [100_000.0]
    attempts = Attempts(tmp_path, lambda: clock[0])
    attempts.failed("a1")
    clock[0] = 10.0
    attempts.allow("a1", "shop")
    clock[0] = 100_001.0
    attempts.succeeded("a1")
    attempts.allow("a1", "shop")
    assert json.loads((tmp_path / "attempts.json").read_text()) == {}
