"""Notes beside the snapshots while a run or a guide goes on, so that a killed program can go on where it was."""

import json
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import msgspec

from auditor.snapshot.write import write_own

FILE_NAME: Final = "unfinished.json"
GUIDE_FILE_NAME: Final = "unfinished-guide.json"

Pairs = Sequence[tuple[str, str]]
"""(account, setting) of each item of a guide."""


@dataclass(frozen=True, slots=True)
class Unfinished:
    """What a run was about: enough to plan it once more. It names accounts by their opaque ids alone."""

    run: str
    accounts: Sequence[str] = ()
    practice: bool = False
    seed: int | None = None
    preset: str = "strict"


class UnfinishedRun:
    """The one note, below `home`. A note that cannot be read is as good as none."""

    def __init__(self, home: Path) -> None:
        self._file = home / FILE_NAME

    def note(self, run: Unfinished) -> None:
        """This run begins. Raises StorageProblem."""
        write_own(self._file, json.dumps(msgspec.to_builtins(run)).encode())

    def read(self) -> Unfinished | None:
        """The run that never came to its end."""
        with suppress(OSError, ValueError, msgspec.ValidationError):
            return msgspec.convert(json.loads(self._file.read_text(encoding="utf-8")), Unfinished)
        return None

    def clear(self) -> None:
        """The run is over, or nobody wants to go on with it."""
        self._file.unlink(missing_ok=True)


class UnfinishedGuide:
    """What a guide had still to go through, below `home`; practice accounts are gone with the program, and not noted.

    A note that cannot be read is as good as none.
    """

    def __init__(self, home: Path) -> None:
        self._file = home / GUIDE_FILE_NAME

    def note(self, left: Pairs) -> None:
        """This much is left. Raises StorageProblem."""
        write_own(self._file, json.dumps(msgspec.to_builtins(left)).encode())

    def read(self) -> Pairs:
        """What the guide that was cut off had still to go through."""
        with suppress(OSError, ValueError, msgspec.ValidationError):
            return msgspec.convert(json.loads(self._file.read_text(encoding="utf-8")), list[tuple[str, str]])
        return ()

    def clear(self) -> None:
        """The guide is over, or nobody wants to go on with it."""
        self._file.unlink(missing_ok=True)
