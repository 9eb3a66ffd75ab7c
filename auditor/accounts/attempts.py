"""No second try at a refused sign-in for a quarter of an hour (R13): too many of them lock real accounts."""

import json
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final

from auditor.problems import AttemptTooSoon
from auditor.snapshot.write import write_own

PAUSE_SECONDS: Final = 15 * 60
FILE_NAME: Final = "attempts.json"
_SECONDS_A_MINUTE: Final = 60


class Attempts:
    """Remembers, per account, when a sign-in was last refused or unclear. It holds ids and times, nothing else."""

    def __init__(self, home: Path, now: Callable[[], float] = time.time) -> None:
        self._file = home / FILE_NAME
        self._now = now
        self._this_run: dict[str, float] = {}

    def allow(self, account: str, service: str) -> None:
        """Raises AttemptTooSoon while the pause lasts. A clock set back does not make it longer."""
        last = max(self._failures().get(account, 0.0), self._this_run.get(account, 0.0))
        since = self._now() - last
        if 0 <= since < PAUSE_SECONDS:
            minutes = int((PAUSE_SECONDS - since) // _SECONDS_A_MINUTE) + 1
            raise AttemptTooSoon(service=service, minutes=minutes)

    def failed(self, account: str, *, lasting: bool = True) -> None:
        """The attempt was refused or unclear. Only what is to last longer than this run is written down."""
        self._this_run[account] = self._now()
        if lasting:
            self._write(self._failures() | {account: self._now()})

    def succeeded(self, account: str) -> None:
        """A success clears the pause."""
        self._this_run.pop(account, None)
        failures = self._failures()
        if failures.pop(account, None) is not None:
            self._write(failures)

    def _failures(self) -> dict[str, float]:
        with suppress(OSError, ValueError, TypeError, AttributeError):
            told = json.loads(self._file.read_text(encoding="utf-8"))
            return {str(account): float(when) for account, when in told.items()}
        return {}

    def _write(self, failures: dict[str, float]) -> None:
        write_own(self._file, json.dumps(failures).encode())
