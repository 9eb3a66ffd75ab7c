"""The person's turn: what they are wanted for, and what they say meanwhile. There is never a time limit."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

from auditor.accounts.model import Account


class Turn(StrEnum):
    """What the person is wanted for."""

    SIGN_IN = "sign_in"
    CHALLENGE = "challenge"
    PAGE = "page"
    GUIDE = "guide"


@dataclass(frozen=True, slots=True)
class Finished:
    """“I'm signed in”, “I have finished”."""


@dataclass(frozen=True, slots=True)
class Skipped:
    """“Skip this account”: it is not signed in, and the run goes on without it."""


@dataclass(frozen=True, slots=True)
class ReadNow:
    """“Read this page”; `read` is set once it was."""

    read: asyncio.Event = field(default_factory=asyncio.Event)


@dataclass(frozen=True, slots=True)
class Told:
    """What the person says a setting is set to."""

    setting: str
    value: str


Said = Finished | Skipped | ReadNow | Told


class Turns(Protocol):
    """Tells the person that it is their turn, and hears what they say."""

    def someone_for(self, what: Turn) -> bool:
        """Whether there is anybody who could take such a turn."""
        ...

    async def go_on(self) -> None:
        """Waits for as long as the person has paused the run."""
        ...

    def turn(self, account: Account, what: Turn, address: str) -> AbstractAsyncContextManager["asyncio.Queue[Said]"]:
        """One turn, from the moment the person is told to its end; what they say comes in the queue."""
        ...


class NoTurns:
    """Nobody listens. A window can still be closed by whoever sees it."""

    def someone_for(self, what: Turn) -> bool:
        """Only a window of the browser's own needs nobody to talk to."""
        return what in (Turn.SIGN_IN, Turn.CHALLENGE)

    async def go_on(self) -> None:
        """Nobody pauses."""

    @asynccontextmanager
    async def turn(self, account: Account, what: Turn, address: str) -> AsyncIterator["asyncio.Queue[Said]"]:
        """A turn in which nothing is ever said."""
        del account, what, address
        yield asyncio.Queue()
