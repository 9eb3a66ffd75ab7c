"""Who can give a password or a one-time code while a sign-in is under way."""

import asyncio
from collections.abc import Awaitable
from typing import Protocol

from auditor.accounts.model import Account
from auditor.catalogue.model import Service
from auditor.secret import Secret


class Asker(Protocol):
    """Answers for the person. None means that nobody here can."""

    async def password(self, service: Service, account: Account) -> Secret | None: ...
    async def code(self, service: Service, account: Account) -> Secret | None: ...


class Unhurried:
    """An asker whose person is waited for without end: a deadline runs only while nobody is asked (F18)."""

    def __init__(self, asker: Asker) -> None:
        self._asker = asker
        self._limit: asyncio.Timeout | None = None
        self._seconds = 0.0

    async def within(self, seconds: float, work: Awaitable[None]) -> None:
        """Do the work; raises TimeoutError when it takes longer, the person's own time not counted."""
        self._seconds = seconds
        async with asyncio.timeout(seconds) as self._limit:
            await work

    async def password(self, service: Service, account: Account) -> Secret | None:
        """The asker's answer, however long it takes."""
        return await self._asker.password(service, account)

    async def code(self, service: Service, account: Account) -> Secret | None:
        """The asker's answer, however long it takes."""
        if self._limit is None:
            return await self._asker.code(service, account)
        self._limit.reschedule(None)
        try:
            return await self._asker.code(service, account)
        finally:
            self._limit.reschedule(asyncio.get_running_loop().time() + self._seconds)
