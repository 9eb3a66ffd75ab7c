"""The accounts this person added, what is stored for each, and its thorough removal.

The list is a private file beside the snapshots; it holds no secret. Without a keyring nothing is written at all.
"""

import json
import secrets
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any, Final

import msgspec

from auditor.accounts.model import Account, Stored
from auditor.accounts.sealed import KEY_ITEM, SealedSessions, State
from auditor.accounts.vault import Vault
from auditor.problems import FileDamaged, NewerFormat, SecretNotFound, UnknownAccount, VaultAbsent, VaultElsewhere
from auditor.secret import Secret
from auditor.snapshot.write import write_own

FORMAT: Final = 1
FILE_NAME: Final = "accounts.json"

OpenVault = Callable[[], Vault]


def new_id() -> str:
    """An id that says nothing about the account."""
    return secrets.token_hex(8)


class AccountBook:
    """Accounts in `home`. `open_vault` is called when a secret is first needed; it raises VaultAbsent without one."""

    def __init__(self, home: Path, open_vault: OpenVault) -> None:
        self._home = home
        self._file = home / FILE_NAME
        self._open_vault = open_vault
        self._this_run: dict[str, tuple[Account, Secret | None]] = {}

    def accounts(self) -> tuple[Account, ...]:
        """Every account, in the order they were added; last those of this run alone. Raises StorageProblem."""
        stored = tuple(account for account, _ in self._records())
        return (*stored, *(account for account, _ in self._this_run.values()))

    def account(self, wanted: str) -> Account:
        """The account with this id. Raises UnknownAccount."""
        for account in self.accounts():
            if account.id == wanted:
                return account
        raise UnknownAccount(account=wanted)

    def add(self, account: Account, password: Secret | None = None) -> Account:
        """Remember an account, and its password where the person gave one.

        Without a keyring nothing is stored and the account says so: it is known until this program ends, no longer.
        Raises VaultProblem, StorageProblem.
        """
        try:
            vault = self._open_vault()
        except VaultAbsent:
            unstored = replace(account, stored=Stored.NOTHING)
            self._this_run[account.id] = unstored, password
            return unstored
        stored = Stored.SESSION
        if password is not None:
            vault.put(account.id, password)
            stored = Stored.KEYRING
        added = replace(account, stored=stored)
        self._write([*self._records(), (added, vault.name)])
        return added

    def know_again(self, account: Account) -> None:
        """Remember an account for this run as a dead engine did, its password left out. Raises StorageProblem."""
        if account.id not in {known.id for known in self.accounts()}:
            self._this_run[account.id] = replace(account, stored=Stored.NOTHING), None

    def password(self, account: Account) -> Secret | None:
        """The password that is kept, in the keyring or for this run; None where none was given. Raises VaultProblem."""
        if account.id in self._this_run:
            return self._this_run[account.id][1]
        kept_in = self._vault_of(account.id)
        if account.stored is not Stored.KEYRING or kept_in is None:
            return None
        vault = self._open_vault()
        try:
            return vault.get(account.id)
        except SecretNotFound:
            if vault.name != kept_in:
                raise VaultElsewhere(backend=vault.name, stored_with=kept_in) from None
            raise

    def session(self, account: str) -> State | None:
        """The sealed session of an account, opened. Raises VaultProblem, FileDamaged."""
        try:
            return self._sessions().load(account)
        except VaultAbsent:
            return None

    def save_session(self, account: str, state: State) -> bool:
        """Seal a session; False where there is no keyring to hold the key."""
        try:
            self._sessions().save(account, state)
        except VaultAbsent:
            return False
        return True

    def remove(self, wanted: str) -> None:
        """Delete the account with its password and session, and make sure. Raises UnknownAccount, VaultProblem."""
        account = self.account(wanted)
        if self._this_run.pop(wanted, None) is not None:
            return
        (self._home / "sessions" / f"{account.id}.session").unlink(missing_ok=True)
        with suppress(VaultAbsent):
            self._open_vault().remove(account.id)
        self._write([record for record in self._records() if record[0].id != account.id])

    def keyring_entries(self) -> dict[str, str]:
        """What the keyring holds for this program, as far as is known without asking it: item → keyring."""
        records = self._records()
        entries = {account.id: vault for account, vault in records if account.stored is Stored.KEYRING}
        if any((self._home / "sessions").glob("*.session")):
            entries[KEY_ITEM] = next((vault for _, vault in records), "")
        return entries

    def forget_secrets(self) -> None:
        """Delete every password and the sessions' key from the keyring; the accounts stay. Raises VaultProblem."""
        self._this_run = {known: (account, None) for known, (account, _) in self._this_run.items()}
        records = self._records()
        try:
            vault = self._open_vault()
        except VaultAbsent:
            if self.keyring_entries():
                raise
            return
        for item in (*(account.id for account, _ in records), KEY_ITEM):
            vault.remove(item)
        if records:
            self._write([(replace(account, stored=Stored.SESSION), name) for account, name in records])
        for session in (self._home / "sessions").glob("*.session"):
            session.unlink()  # nothing can open it any more

    def _sessions(self) -> SealedSessions:
        return SealedSessions(self._home / "sessions", self._open_vault())

    def _vault_of(self, wanted: str) -> str | None:
        return next((vault for account, vault in self._records() if account.id == wanted), None)

    def _records(self) -> list[tuple[Account, str]]:
        try:
            told = json.loads(self._file.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return []
        except (OSError, ValueError) as wrong:
            raise FileDamaged(path=str(self._file), detail=type(wrong).__name__) from None
        return self._parsed(told)

    def _parsed(self, told: Any) -> list[tuple[Account, str]]:
        try:
            if told["format"] > FORMAT:
                raise NewerFormat(path=str(self._file), format=told["format"], known=FORMAT)
            return [(msgspec.convert(entry["account"], Account), str(entry["vault"])) for entry in told["accounts"]]
        except (KeyError, TypeError, msgspec.ValidationError) as wrong:
            raise FileDamaged(path=str(self._file), detail=str(wrong)) from None

    def _write(self, records: list[tuple[Account, str]]) -> None:
        entries = [{"account": asdict(account), "vault": vault} for account, vault in records]
        write_own(self._file, json.dumps({"format": FORMAT, "accounts": entries}, indent=1).encode())
