"""How sign-ins are kept and held back: sealed sessions for stored accounts, and no second try too soon."""

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from typing import Protocol

from auditor.accounts.attempts import Attempts
from auditor.accounts.book import AccountBook
from auditor.accounts.model import Account, Stored
from auditor.accounts.vault import in_background
from auditor.browser.asker import Asker
from auditor.browser.session import MemorySessions, State
from auditor.browser.tab import Tab
from auditor.catalogue.model import Service
from auditor.problems import FileDamaged, SignInUnclear, VaultProblem, WrongCode, WrongPassword


class BookSessions:
    """Sessions of stored accounts sealed under the keyring's key, all others in memory for this run."""

    def __init__(self, book: AccountBook) -> None:
        self._book = book
        self._memory = MemorySessions()

    async def load(self, account: Account) -> State | None:
        """The session kept for an account. One that does not open is as good as none: the person signs in again."""
        if account.stored is not Stored.NOTHING:
            try:
                sealed = await in_background(lambda: self._book.session(account.id))
            except (VaultProblem, FileDamaged):
                sealed = None
            if sealed is not None:
                return sealed
        return await self._memory.load(account)

    async def save(self, account: Account, state: State) -> None:
        """Keep it: in memory always, and sealed where the account is stored and the keyring answers."""
        await self._memory.save(account, state)
        if account.stored is not Stored.NOTHING:
            try:
                await in_background(lambda: self._book.save_session(account.id, state))
            except VaultProblem:
                return  # it lives on in memory, and the next run signs in again

    def forget(self, account: str = "") -> None:
        """Let go of what is in memory, of one account or of all; what is sealed is the book's to remove."""
        self._memory.forget(account)


class Browser(Protocol):
    """What is held back: a browser that signs in."""

    async def prepare(self, service: Service, account: Account) -> None: ...
    def signed_in(self, service: Service, account: Account, asker: Asker) -> AbstractAsyncContextManager[Tab]: ...


class CarefulBrowser:
    """A browser that does not try a refused sign-in again for a quarter of an hour (R13).

    Of an account that is stored nowhere, that is remembered for this run alone.
    """

    def __init__(self, browser: Browser, attempts: Attempts) -> None:
        self._browser = browser
        self._attempts = attempts

    async def prepare(self, service: Service, account: Account) -> None:
        """As the browser's own."""
        await self._browser.prepare(service, account)

    @asynccontextmanager
    async def signed_in(self, service: Service, account: Account, asker: Asker) -> AsyncIterator[Tab]:
        """As the browser's own; raises AttemptTooSoon as well."""
        stored = account.stored is not Stored.NOTHING
        self._attempts.allow(account.id, service.name)
        async with AsyncExitStack() as stack:
            try:
                tab = await stack.enter_async_context(self._browser.signed_in(service, account, asker))
            except (WrongPassword, WrongCode, SignInUnclear):
                self._attempts.failed(account.id, lasting=stored)
                raise
            self._attempts.succeeded(account.id)
            yield tab
