"""Sessions sealed at rest: AES-256-GCM, the key in the vault alone, each record bound to its account and format.

Cookies and storage of a signed-in browser never reach the disk in the clear (R6). A record that was altered, cut, or
moved to another account does not open.
"""

import json
import os
import threading
from base64 import b64decode, b64encode
from pathlib import Path
from typing import Any, Final

from auditor.accounts.vault import Vault
from auditor.problems import FileDamaged, SecretNotFound
from auditor.secret import Secret
from auditor.snapshot.write import write_own

FORMAT: Final = b"PSA-session-1\n"
KEY_ITEM: Final = "session-key"
KEY_BYTES: Final = 32
NONCE_BYTES: Final = 12

State = dict[str, Any]

_MAKING: Final = threading.Lock()


class SealedSessions:
    """One file an account below `directory`. Every method raises VaultProblem or StorageProblem."""

    def __init__(self, directory: Path, vault: Vault) -> None:
        self._directory = directory
        self._vault = vault

    def save(self, account: str, state: State) -> None:
        """Seal the session of an account, replacing an earlier one."""
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 -- slow to import, rarely needed

        nonce = os.urandom(NONCE_BYTES)
        sealed = AESGCM(self._key(make=True)).encrypt(nonce, json.dumps(state).encode(), self._bound_to(account))
        write_own(self._file(account), FORMAT + nonce + sealed)

    def load(self, account: str) -> State | None:
        """The session, or None where there is none. Raises FileDamaged for a record that does not open."""
        from cryptography.exceptions import InvalidTag  # noqa: PLC0415
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415

        file = self._file(account)
        try:
            record = file.read_bytes()
        except FileNotFoundError:
            return None
        nonce, sealed = record[len(FORMAT) :][:NONCE_BYTES], record[len(FORMAT) + NONCE_BYTES :]
        if not record.startswith(FORMAT) or len(nonce) < NONCE_BYTES:
            raise FileDamaged(path=str(file), detail="It is not a sealed session.")
        try:
            opened = AESGCM(self._key(make=False)).decrypt(nonce, sealed, self._bound_to(account))
        except InvalidTag:
            raise FileDamaged(path=str(file), detail="It was altered, or sealed with another key.") from None
        state: State = json.loads(opened)
        return state

    def remove(self, account: str) -> None:
        """Delete the sealed session; afterwards it is gone."""
        self._file(account).unlink(missing_ok=True)

    def holds(self, account: str) -> bool:
        """Whether there is a sealed session for this account."""
        return self._file(account).is_file()

    def _file(self, account: str) -> Path:
        if not account or not account.replace("-", "").isalnum():
            raise ValueError("an account id is letters, digits and hyphens")
        return self._directory / f"{account}.session"

    def _key(self, *, make: bool) -> bytes:
        """The one key. It is never made anew while sealed sessions exist: they would be lost for good (R7)."""
        with _MAKING:  # services are signed in to side by side: the first two would make a key each
            try:
                return b64decode(self._vault.get(KEY_ITEM).reveal(), validate=True)
            except SecretNotFound:
                if not make or any(self._directory.glob("*.session")):
                    raise
            except ValueError:
                detail = "The key in the keyring is not as this program wrote it."
                raise FileDamaged(path=KEY_ITEM, detail=detail) from None
            key = os.urandom(KEY_BYTES)
            self._vault.put(KEY_ITEM, Secret(b64encode(key).decode()))
            return key

    @staticmethod
    def _bound_to(account: str) -> bytes:
        return FORMAT + account.encode()
