"""Every command with what carries it out. A new subject is one file beside this one, and one line here."""

from collections.abc import Callable
from typing import Final

from auditor import events
from auditor.desk import (
    accounts,
    audits,
    browsers,
    guides,
    letters,
    past,
    recommendations,
    services,
    snapshots,
    stored,
    turns,
)
from auditor.desk.sitting import Acts, Sitting
from auditor.events import Command, Event
from auditor.program import Program

SUBJECTS: Final = (
    services, accounts, audits, browsers, snapshots, turns, recommendations, past, stored, guides, letters,
)  # fmt: skip
ACTS: Final[Acts] = {kind: act for subject in SUBJECTS for kind, act in subject.ACTS.items()}
LONG: Final = (events.StartAudit, events.ResumeAudit, events.CheckAgain, events.OpenForReading, events.StartGuide)


class Desk:
    """Carries out commands. One browser pass at a time; the rest answers at once."""

    def __init__(self, program: Program, tell: Callable[[Event], None]) -> None:
        self._sitting = Sitting(program, tell)

    @staticmethod
    def is_long(command: Command) -> bool:
        """Whether the command drives the browser, and so ends the one before."""
        return isinstance(command, LONG)

    async def carry_out(self, command: Command) -> None:
        """Do it and tell its answers. Raises Problem."""
        await ACTS[type(command)](command, self._sitting)

    def window_gone(self) -> None:
        """Nobody listens any more: a run that goes on is not stopped by anybody's wish."""
        self._sitting.window_gone = True

    async def close(self) -> None:
        """End what lives longer than a command."""
        await self._sitting.close()
