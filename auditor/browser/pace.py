"""How fast a service is visited (R22): one page every two seconds, `Retry-After` obeyed, an end after two refusals."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import Final

from auditor.problems import PageProblem, Reason

SECONDS_BETWEEN_LOADS: Final = 2.0
LONGEST_WAIT_SECONDS: Final = 120.0
TOO_MANY_REQUESTS: Final = 429
_MOST_REFUSALS: Final = 2


class Pace:
    """The pace at one service. It hurries only where the browser really talked to this computer."""

    def __init__(
        self, now: Callable[[], float] = time.monotonic, rest: Callable[[float], Awaitable[None]] = asyncio.sleep
    ) -> None:
        self._now = now
        self._rest = rest
        self._last: float | None = None
        self._refusals = 0
        self.loopback = False

    async def before_load(self) -> None:
        """Wait until the service may be asked for another page. Raises PageProblem after two refusals."""
        if self._refusals >= _MOST_REFUSALS:
            raise PageProblem(Reason.RATE_LIMITED)
        if self._last is not None and not self.loopback:
            await self._rest(max(0.0, self._last + SECONDS_BETWEEN_LOADS - self._now()))
        self._last = self._now()

    async def answered(self, status: int, retry_after: str | None) -> bool:
        """Take note of an answer; True when it was a refusal that has been waited out and may be tried again."""
        if status != TOO_MANY_REQUESTS:
            return False
        self._refusals += 1
        wait = float(retry_after) if retry_after and retry_after.strip().isdigit() else SECONDS_BETWEEN_LOADS * 5
        if self._refusals >= _MOST_REFUSALS or wait > LONGEST_WAIT_SECONDS:
            self._refusals = _MOST_REFUSALS
            raise PageProblem(Reason.RATE_LIMITED, status=status)
        await self._rest(wait)
        return True
