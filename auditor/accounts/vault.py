"""The vault: the operating system's keyring, constructed by name, under opaque ids, every write read back.

`keyring.get_keyring()` is never asked: an environment variable, `keyringrc.cfg` or an installed package could make it
answer with a plaintext or foreign backend (R1). What a keyring cannot do is one of five problems, never a guess.
"""

import asyncio
import importlib
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, Final, Protocol, TypeVar

from auditor.problems import SecretNotFound, SecretNotSaved, VaultAbsent, VaultDenied, VaultLocked, VaultProblem
from auditor.secret import Secret

ITEM_PREFIX: Final = "privacy-settings-auditor/"
"""Each account is a service of its own, so that Windows never renames an item behind our back (R5)."""

PROBE_ITEM: Final = "no-such-item"

LONGEST_SECRET: Final = 1200
"""UTF-16 units; Windows Credential Manager holds 2,560 bytes an item (CRED_MAX_CREDENTIAL_BLOB_SIZE)."""

BACKENDS: Final = {
    "linux": ("keyring.backends.SecretService", "Keyring"),
    "darwin": ("keyring.backends.macOS", "Keyring"),
    "win32": ("keyring.backends.Windows", "WinVaultKeyring"),
}

Answer = TypeVar("Answer")


class Backend(Protocol):
    """The three calls of a keyring backend that we rely on."""

    def get_password(self, service: str, username: str) -> str | None: ...
    def set_password(self, service: str, username: str, password: str) -> None: ...
    def delete_password(self, service: str, username: str) -> None: ...


class Vault(Protocol):
    """Where secrets are kept, by opaque id. Every method raises VaultProblem."""

    @property
    def name(self) -> str: ...
    def get(self, item: str) -> Secret: ...
    def put(self, item: str, secret: Secret) -> None: ...
    def remove(self, item: str) -> None: ...


class KeyringVault:
    """The system's keyring. Calls may wait for the person to answer the desktop's prompt: see `in_background`."""

    def __init__(self, backend: Backend, name: str) -> None:
        self._backend = backend
        self.name = name

    def get(self, item: str) -> Secret:
        """The secret. Raises SecretNotFound, VaultLocked, VaultDenied, VaultAbsent."""
        found = self._told(lambda: self._backend.get_password(ITEM_PREFIX + item, item))
        if found is None:
            raise SecretNotFound(backend=self.name)
        return Secret(found)

    def put(self, item: str, secret: Secret) -> None:
        """Store it and read it back. Raises SecretNotSaved when what comes back is anything else."""
        text = secret.reveal()
        if len(text.encode("utf-16-le")) // 2 > LONGEST_SECRET:
            raise SecretNotSaved(backend=self.name)
        self._told(lambda: self._backend.set_password(ITEM_PREFIX + item, item, text))
        if self._told(lambda: self._backend.get_password(ITEM_PREFIX + item, item)) != text:
            raise SecretNotSaved(backend=self.name)

    def remove(self, item: str) -> None:
        """Delete it; afterwards it is gone, whether it was there or not."""
        if self._told(lambda: self._backend.get_password(ITEM_PREFIX + item, item)) is None:
            return
        self._told(lambda: self._backend.delete_password(ITEM_PREFIX + item, item))
        if self._told(lambda: self._backend.get_password(ITEM_PREFIX + item, item)) is not None:
            raise SecretNotSaved(backend=self.name)

    def _told(self, call: Callable[[], Answer]) -> Answer:
        """The answer, or the problem that the backend's own failure means; its words are dropped, they may quote us."""
        try:
            return call()
        except Exception as failure:  # noqa: BLE001 -- backends raise what their libraries raise
            raise problem_of(failure, self.name) from None


def problem_of(failure: Exception, backend: str) -> VaultProblem:
    """Which of our failures a backend's exception stands for; a bug of ours goes through as itself."""
    names = {kind.__name__ for kind in type(failure).__mro__}
    said = str(failure).casefold()
    if names & {"KeyringLocked", "LockedException"}:
        return VaultLocked(backend=backend)
    if "PromptDismissedException" in names or "dismissed" in said or "denied" in said or "KeyringAccessDenied" in names:
        return VaultDenied(backend=backend)
    if names & {"InitError", "NoKeyringError", "SecretServiceNotAvailableException", "DBusErrorResponse", "OSError"}:
        return VaultAbsent(backend=backend)
    if names & {"KeyringError", "SecretStorageException"} or hasattr(failure, "winerror"):  # Windows' own, not wrapped
        return VaultDenied(backend=backend)
    raise failure


@dataclass
class MemoryVault:
    """Secrets for this run only, where there is no keyring; nothing ever reaches a disk."""

    name: str = "memory"
    _items: dict[str, Secret] = field(default_factory=dict)

    def get(self, item: str) -> Secret:
        """The secret. Raises SecretNotFound."""
        try:
            return self._items[item]
        except KeyError:
            raise SecretNotFound(backend=self.name) from None

    def put(self, item: str, secret: Secret) -> None:
        """Hold it until the program ends."""
        self._items[item] = secret

    def remove(self, item: str) -> None:
        """Let go of it."""
        self._items.pop(item, None)


def system_vault(platform: str = sys.platform, load: Callable[[str], Any] = importlib.import_module) -> KeyringVault:
    """The keyring of this system, found to be reachable. Raises VaultAbsent."""
    if platform not in BACKENDS:
        raise VaultAbsent(backend=platform)
    module, kind = BACKENDS[platform]
    name = f"{module}.{kind}"
    try:
        maker = getattr(load(module), kind)
        _ = maker.priority
        backend = maker()
    except Exception:  # noqa: BLE001 -- whatever keeps the backend from being made, there is no keyring
        raise VaultAbsent(backend=name) from None
    if platform == "win32":
        backend.persist = "local machine"
    return KeyringVault(backend, name)


def make_sure(vault: Vault) -> None:
    """Ask for something that is not there: a keyring that answers so is reachable and unlocked. Raises VaultProblem."""
    with suppress(SecretNotFound):
        vault.get(PROBE_ITEM)


def backend_name() -> str | None:
    """Which keyring this system offers, or None."""
    try:
        return system_vault().name
    except VaultAbsent:
        return None


async def in_background(call: Callable[[], Answer]) -> Answer:
    """Run a vault call in a thread of its own: a desktop prompt may wait for ever, and the loop must not.

    Cancelling gives up waiting; the thread ends when the prompt does, and never holds up the program's end.
    """
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[Answer] = loop.create_future()

    def settle(outcome: Answer | BaseException) -> None:
        if answer.done():
            return
        if isinstance(outcome, BaseException):
            answer.set_exception(outcome)
        else:
            answer.set_result(outcome)

    def work() -> None:
        try:
            outcome: Answer | BaseException = call()
        except BaseException as failure:  # noqa: BLE001 -- it is raised again where it is awaited
            outcome = failure
        with suppress(RuntimeError):  # the loop may have ended while the desktop's prompt stood open
            loop.call_soon_threadsafe(settle, outcome)

    threading.Thread(target=work, name="vault", daemon=True).start()
    return await answer
