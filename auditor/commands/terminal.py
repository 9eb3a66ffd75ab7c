"""The person at the terminal: one reader of their lines, whatever they are asked for, and however often."""

import asyncio
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext, suppress
from typing import Any, TextIO

from auditor.accounts.model import Account
from auditor.catalogue.model import Service
from auditor.commands.command import say
from auditor.secret import Secret


class Terminal:
    """Lines typed by a person. A thread reads them, since a question may be called off while nobody answers."""

    def __init__(self, lines: TextIO) -> None:
        self._source = lines
        self._lines: asyncio.Queue[str | None] | None = None

    async def line(self, question: str, *, hidden: bool = False) -> str | None:
        """The next line, without its end; None when there are no more."""
        lines = self._begun()
        while not lines.empty():
            if lines.get_nowait() is None:
                lines.put_nowait(None)
                return None
        print(question, end="", file=sys.stderr, flush=True)
        with _without_echo(self._source) if hidden else nullcontext():
            line = await lines.get()
        if hidden:
            say("")
        if line is None:
            lines.put_nowait(None)
        return line

    def _begun(self) -> "asyncio.Queue[str | None]":
        if self._lines is None:
            self._lines = asyncio.Queue()
            work = threading.Thread(
                target=self._read, args=(self._lines, asyncio.get_running_loop()), name="terminal", daemon=True
            )
            work.start()
        return self._lines

    def _read(self, lines: "asyncio.Queue[str | None]", loop: asyncio.AbstractEventLoop) -> None:
        with suppress(RuntimeError, ValueError, OSError):  # the program has ended while nobody answered
            for line in self._source:
                loop.call_soon_threadsafe(lines.put_nowait, line.rstrip("\r\n"))
            loop.call_soon_threadsafe(lines.put_nowait, None)


@contextmanager
def _without_echo(source: TextIO) -> Iterator[None]:
    """What is typed does not appear; elsewhere than on a Unix terminal it does, and the person is told."""
    try:
        import termios  # noqa: PLC0415 -- not on Windows

        before: list[Any] = termios.tcgetattr(source)
    except (ImportError, OSError, ValueError, termios.error):
        say("(what you type is shown here)")
        yield
        return
    changed = [*before]
    changed[3] &= ~termios.ECHO
    termios.tcsetattr(source, termios.TCSADRAIN, changed)
    try:
        yield
    finally:
        termios.tcsetattr(source, termios.TCSADRAIN, before)


class TerminalAsker:
    """Asks for a password, unseen, or a one-time code at the terminal."""

    def __init__(self, terminal: Terminal) -> None:
        self._terminal = terminal

    async def password(self, service: Service, account: Account) -> Secret | None:
        who = f" ({account.username})" if account.username else ""
        return _secret(await self._terminal.line(f"Password for {service.name}{who}: ", hidden=True))

    async def code(self, service: Service, account: Account) -> Secret | None:
        who = f" ({account.username})" if account.username else ""
        return _secret(await self._terminal.line(f"One-time code for {service.name}{who}: "))


def _secret(line: str | None) -> Secret | None:
    return Secret(line.strip()) if line and line.strip() else None
