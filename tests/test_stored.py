"""What is stored on this computer, and that it really goes."""

from pathlib import Path

import pytest

from auditor.accounts.book import AccountBook
from auditor.accounts.model import Account, Way
from auditor.accounts.sealed import KEY_ITEM
from auditor.accounts.vault import MemoryVault
from auditor.problems import SecretNotFound, VaultLocked
from auditor.secret import Secret
from auditor.snapshot.store import Store
from auditor.stored import KEYRING, StoredThings
from auditor.unfinished import Unfinished, UnfinishedRun
from auditor.visited import Visited


class LockedVault(MemoryVault):
    def remove(self, item: str) -> None:
        raise VaultLocked(backend="memory")


def filled(home: Path, vault: MemoryVault) -> StoredThings:
    book = AccountBook(home, lambda: vault)
    account = book.add(Account("a1", "shop", Way.PASSWORD, username="ada"), Secret("canary"))
    book.save_session(account.id, {"cookies": ["canary"]})
    with Store(home / "snapshots.sqlite") as store:
        store.begin("r", started="2026-11-01T00:00:00.000+00:00", program="0", catalogue="0")
        store.end("r", ended="2026-11-01T00:00:02.000+00:00", complete=True)
    Visited(home).note("2026-11-01T00:00:00.000+00:00", ["https://shop.example/login", "https://shop.example/settings"])
    UnfinishedRun(home).note(Unfinished("r"))
    (home / "letter to grandma.txt").write_text("not ours")
    return StoredThings(home, book)


def test_every_item_is_told_with_place_and_size(tmp_path: Path) -> None:
    items = {item.id: item for item in filled(tmp_path, MemoryVault()).items()}
    assert set(items) == {KEYRING, "snapshots", "backup", "accounts", "sessions", "hosts", "unfinished"}
    assert items[KEYRING].count == 2
    assert all(item.bytes > 0 and Path(item.place).exists() for item in items.values() if item.id != KEYRING)


def test_one_item_is_deleted_and_the_others_stay(tmp_path: Path) -> None:
    things = filled(tmp_path, MemoryVault())
    things.delete("hosts")
    assert "hosts" not in {item.id for item in things.items()}
    assert "snapshots" in {item.id for item in things.items()}


def test_forgetting_everything_leaves_nothing_of_ours_and_touches_nothing_else(tmp_path: Path) -> None:
    vault = MemoryVault()
    things = filled(tmp_path, vault)
    things.forget()
    assert things.items() == ()
    assert [path.name for path in tmp_path.iterdir()] == ["letter to grandma.txt"]
    for item in ("a1", KEY_ITEM):
        with pytest.raises(SecretNotFound):
            vault.get(item)


def test_a_keyring_that_refuses_leaves_everything_as_it_was(tmp_path: Path) -> None:
    things = filled(tmp_path, LockedVault())
    before = things.items()
    with pytest.raises(VaultLocked):
        things.forget()
    assert things.items() == before


def test_hosts_are_told_once_a_visit_without_their_pages(tmp_path: Path) -> None:
    filled(tmp_path, MemoryVault())
    assert [visit.hosts for visit in Visited(tmp_path).visits()] == [("shop.example",)]
    assert "settings" not in Visited(tmp_path).file.read_text()
