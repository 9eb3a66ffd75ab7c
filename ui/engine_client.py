"""The engine as a child process: commands out, events in, and an end to it whatever state it is in.

Only this module knows that there is a process. Lines are gathered and handed on at most ten times a second, so that a
fast engine never stalls the window.
"""

import shlex
from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

from auditor import packaged
from auditor.events import Command, Done, Event, LineRefused, event_from, to_line

BATCH_MILLISECONDS: Final = 100
STOP_MILLISECONDS: Final = 4_000
KILL_MILLISECONDS: Final = 2_000
ASK_VARIABLE: Final = "PRIVACY_AUDITOR_ASK"


def engine_command() -> tuple[str, ...]:
    """How this installation starts its engine."""
    return (*packaged.program(packaged.ENGINE), "engine")


class EngineClient(QObject):
    """Talks to one engine at a time. `arrived` carries a list of events; `lost` says the engine is gone unasked.

    `starting` comes with each engine, before that is told anything: what only the last one knew can be told it first.
    `stopped` says that a Stop was answered: whatever went on for long has ended, also what told no end of its own.
    """

    starting = Signal()
    arrived = Signal(list)
    stopped = Signal()
    lost = Signal(str)

    def __init__(self, command: Sequence[str] = (), parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._command = tuple(command) or engine_command()
        self._process: QProcess | None = None
        self._rest = b""
        self._waiting: list[Event] = []
        self._asked = self._stop = 0
        self._leaving = False
        self._batch = QTimer(self, singleShot=True, interval=BATCH_MILLISECONDS)
        self._batch.timeout.connect(self._hand_on)
        self._patience = QTimer(self, singleShot=True, interval=STOP_MILLISECONDS)
        self._patience.timeout.connect(self._end_it)

    @property
    def running(self) -> bool:
        """Whether there is an engine to talk to."""
        return self._process is not None and self._process.state() != QProcess.ProcessState.NotRunning

    def start(self) -> None:
        """Start an engine, unless one runs."""
        if self.running:
            return
        self._leaving, self._rest = False, b""
        process = QProcess(self)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.SeparateChannels)
        surroundings = QProcessEnvironment.systemEnvironment()
        surroundings.insert(ASK_VARIABLE, shlex.join(packaged.program(packaged.ASK)))
        process.setProcessEnvironment(surroundings)
        process.readyReadStandardOutput.connect(self._read)
        process.readyReadStandardError.connect(process.readAllStandardError)
        process.finished.connect(self._ended)
        process.errorOccurred.connect(self._failed)
        self._process = process
        process.start(self._command[0], list(self._command[1:]))
        if self.running:
            self.starting.emit()

    def ask(self, kind: Callable[..., Command], **fields: Any) -> int:
        """Send a command; returns the number its answers will carry."""
        self.start()
        self._asked += 1
        assert self._process is not None  # noqa: S101 -- start() has just seen to it
        self._process.write(to_line(kind(ask=self._asked, **fields)))
        return self._asked

    def stop(self, kind: Callable[..., Command]) -> int:
        """Ask for an end of what runs; an engine that does not answer in time is ended itself."""
        self._patience.start()
        self._stop = self.ask(kind)
        return self._stop

    def shut_down(self) -> None:
        """End the engine with the window, without waiting long."""
        self._leaving = True
        self._batch.stop()
        self._patience.stop()
        if self._process is None:
            return
        self._process.closeWriteChannel()
        if not self._process.waitForFinished(KILL_MILLISECONDS):
            self._process.kill()
            self._process.waitForFinished(KILL_MILLISECONDS)

    def _read(self) -> None:
        assert self._process is not None  # noqa: S101 -- only its own signal calls this
        self._rest += self._process.readAllStandardOutput().data()
        *lines, self._rest = self._rest.split(b"\n")
        for line in lines:
            try:
                self._waiting.append(event_from(line))
            except LineRefused:
                continue
        if self._waiting and not self._batch.isActive() and not self._leaving:
            self._batch.start()

    def _hand_on(self) -> None:
        told, self._waiting = self._waiting, []
        if told:
            self._patience.stop()
            self.arrived.emit(told)
        if any(isinstance(event, Done) and event.answers == self._stop for event in told):
            self.stopped.emit()

    def _end_it(self) -> None:
        """The engine did not stop when asked: end the process; its browsers end with it."""
        if self._process is not None:
            self._process.kill()

    def _ended(self, code: int) -> None:
        if self._leaving:
            return  # an answer to what it said last would start another engine
        self._hand_on()
        self.lost.emit(str(code))

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart and not self._leaving:
            self.lost.emit("could not start")
