"""A signed-in state as a value: cookies, local storage and IndexedDB, in memory, never a file of Playwright's."""

from typing import Any, Protocol

from playwright.async_api import BrowserContext, Error

from auditor.accounts.model import Account

State = dict[str, Any]


class Sessions(Protocol):
    """Where signed-in states are kept between browsers."""

    async def load(self, account: Account) -> State | None: ...
    async def save(self, account: Account, state: State) -> None: ...


class MemorySessions:
    """Keeps states for as long as this object lives, and nowhere else."""

    def __init__(self) -> None:
        self._states: dict[str, State] = {}

    async def load(self, account: Account) -> State | None:
        """The state of an account, or None."""
        return self._states.get(account.id)

    async def save(self, account: Account, state: State) -> None:
        """Keep the state of an account, replacing an earlier one."""
        self._states[account.id] = state

    def forget(self, account: str = "") -> None:
        """Let go of one account's state, or of all."""
        self._states = {known: state for known, state in self._states.items() if account and known != account}


async def captured(context: BrowserContext) -> State | None:
    """What this context would need to be signed in again; None when the browser cannot tell any more."""
    try:
        return dict(await context.storage_state(indexed_db=True))
    except Error:
        return None
