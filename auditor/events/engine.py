"""What is said about the engine itself and about any command."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Stop:
    """Ends the running audit or guide; findings made so far are kept. Answered by `Done`."""

    ask: int


@dataclass(frozen=True, slots=True)
class Quit:
    """Ends the engine, its browsers and the practice site. Answered by `Done`, then silence."""

    ask: int


@dataclass(frozen=True, slots=True)
class Ready:
    """The first line of every engine."""

    program: str
    catalogue: str
    keyring: str | None


@dataclass(frozen=True, slots=True)
class Done:
    """The command is carried out and has nothing more to tell."""

    answers: int


@dataclass(frozen=True, slots=True)
class Failed:
    """The command ended in a Problem: its code and facts; the window owns the words."""

    answers: int
    code: str
    facts: dict[str, Any]
