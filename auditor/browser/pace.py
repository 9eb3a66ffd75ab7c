"""How fast a service is visited (R22): one page every two seconds, `Retry-After` obeyed, an end after two refusals."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Final

from auditor.problems import PageProblem, Reason

SECONDS_BETWEEN_LOADS: Final = 2.0
LONGEST_WAIT_SECONDS: Final = 30.0
UNSAID_WAIT_SECONDS: Final = 10.0
TOO_MANY_REQUESTS: Final = 429
MOST_REFUSALS: Final = 2


class Pace:
    """The pace at one service. It hurries only where the browser really talked to this computer."""

    def __init__(
        self, now: Callable[[], float] = time.monotonic, rest: Callable[[float], Awaitable[None]] = asyncio.sleep
    ) -> None:
        self._now = now
        self._rest = rest
        self._last: float | None = None
        self._until = 0.0
        self._refusals = 0
        self._over: Reason | None = None
        self.loopback = False

    async def before_load(self) -> None:
        """Wait until the service may be asked for another page. Raises PageProblem once it is over for this run."""
        if self._over is not None:
            raise PageProblem(self._over)
        ready = self._until
        if self._last is not None and not self.loopback:
            ready = max(ready, self._last + SECONDS_BETWEEN_LOADS)
        if ready > self._now():
            await self._rest(ready - self._now())
        self._last = self._now()

    def answered(self, status: int, retry_after: str | None = None) -> bool:
        """Take note of an answer; True when it refused us and the page may be asked for once more after a rest.

        Raises PageProblem when the service must be left alone: at the second refusal, or for a wait beyond ours.
        """
        if status != TOO_MANY_REQUESTS:
            return False
        self._refusals += 1
        wait = seconds_of(retry_after)
        if self._refusals >= MOST_REFUSALS or wait > LONGEST_WAIT_SECONDS:
            self.stop(Reason.RATE_LIMITED)
            raise PageProblem(Reason.RATE_LIMITED, status=status)
        self._until = self._now() + wait
        return True

    def stop(self, why: Reason) -> None:
        """Nothing more is asked of this service in this run."""
        self._over = self._over or why


def seconds_of(retry_after: str | None, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> float:
    """How long `Retry-After` asks to wait, in seconds or until a date; our own guess where it says nothing."""
    told = (retry_after or "").strip()
    if told.isascii() and told.isdigit():
        return float(told)
    try:
        return max(0.0, (parsedate_to_datetime(told) - now()).total_seconds())
    except (TypeError, ValueError):
        return UNSAID_WAIT_SECONDS
