"""The engine as the window's child process: typed commands in, typed events out, one JSON line each.

Standard input is read by a thread, so that a hung page never keeps a Stop from being heard. When the window goes
away its end of the pipe closes, and the engine ends its browsers and itself.
"""

import asyncio
import os
import sys
import threading
from collections.abc import Iterable
from contextlib import suppress
from typing import BinaryIO, Final

from auditor import events
from auditor.accounts.vault import backend_name
from auditor.desk.desk import Desk
from auditor.events import Command, Done, Event, Failed, LineRefused, Quit, Ready, Stop
from auditor.problems import Problem
from auditor.program import Program, program_version

CHUNK_BYTES: Final = 65_536


def serve(program: Program) -> int:
    """Run until `Quit` or the end of standard input; returns the exit code."""
    asyncio.run(Engine(program, sys.stdout.buffer).run(sys.stdin.buffer))
    return 0


class Engine:
    """Hears every command at once; carries out one long one at a time."""

    def __init__(self, program: Program, out: BinaryIO) -> None:
        self._out = out
        self._program = program
        self._desk = Desk(program, self.tell)
        self._long: asyncio.Task[None] | None = None
        self._quick: set[asyncio.Task[None]] = set()
        self._bug: BaseException | None = None

    async def run(self, source: BinaryIO) -> None:
        """Serve the commands of `source` until it ends or says `Quit`."""
        self._lines = _lines_of(source)
        self.tell(Ready(program_version(), self._program.catalogue.version, backend_name()))
        try:
            while (line := await self._lines.get()) is not None:
                if not await self._hear(line):
                    break
            else:
                self._desk.window_gone()
        finally:
            await self._end_long()
            await _ended(self._quick)
            await self._desk.close()
        if self._bug is not None:
            raise self._bug

    def tell(self, event: Event) -> None:
        """Write one event; nothing else ever writes to standard output."""
        self._out.write(events.to_line(event))
        self._out.flush()

    async def _hear(self, line: bytes) -> bool:
        try:
            command = events.command_from(line)
        except LineRefused as refused:
            print(f"refused a line: {refused}", file=sys.stderr, flush=True)
            return True
        match command:
            case Quit():
                await self._end_long()
                self.tell(Done(command.ask))
                return False
            case Stop():
                await self._end_long()
                self.tell(Done(command.ask))
            case _ if self._desk.is_long(command):
                await self._end_long()
                self._long = self._begin(command)
            case _:
                self._quick.add(self._begin(command))
        return True

    def _begin(self, command: Command) -> asyncio.Task[None]:
        task = asyncio.create_task(self._carry_out(command))
        task.add_done_callback(self._finished)
        return task

    def _finished(self, task: asyncio.Task[None]) -> None:
        """A bug in a command ends the engine loudly: the window would wait for an answer that never comes."""
        self._quick.discard(task)
        if not task.cancelled() and (bug := task.exception()) is not None:
            self._bug = bug
            self._lines.put_nowait(None)

    async def _carry_out(self, command: Command) -> None:
        try:
            await self._desk.carry_out(command)
        except Problem as problem:
            self.tell(Failed(command.ask, problem.code, dict(problem.facts)))

    async def _end_long(self) -> None:
        if self._long is not None:
            await _ended([self._long])
            self._long = None


async def _ended(tasks: Iterable[asyncio.Task[None]]) -> None:
    stopping = list(tasks)
    for task in stopping:
        task.cancel()
    await asyncio.gather(*stopping, return_exceptions=True)


def _lines_of(source: BinaryIO) -> "asyncio.Queue[bytes | None]":
    """Lines as they come in, then None for the end."""
    lines: asyncio.Queue[bytes | None] = asyncio.Queue()
    loop = asyncio.get_running_loop()
    descriptor = source.fileno()  # a buffered reader would hold its lock while Python shuts down

    def read() -> None:
        rest = b""
        with suppress(RuntimeError):  # the loop is closed once the engine has quit
            while chunk := os.read(descriptor, CHUNK_BYTES):
                *whole, rest = (rest + chunk).split(b"\n")
                for line in whole:
                    loop.call_soon_threadsafe(lines.put_nowait, line)
            loop.call_soon_threadsafe(lines.put_nowait, None)

    threading.Thread(target=read, name="commands", daemon=True).start()
    return lines
