"""Eight services at once: reading them against bare navigations that stop when the page says it has rendered.

    python -m tests.bench.eight_services [--rounds 3]

Both kinds run in the same browser, on the same signed-in tabs, in turn. Prints wall time and CPU seconds of the whole
process tree, and the cost of the second look apart. Targets: CPU ≤ 1.1 ×, wall ≤ 1.25 ×.
"""

import argparse
import asyncio
import os
import sys
import time
from collections.abc import Awaitable, Callable, Iterable
from contextlib import AsyncExitStack
from dataclasses import dataclass, replace
from functools import partial
from statistics import median
from typing import Final

from auditor.askers import PracticeAsker
from auditor.browser.launch import Launch, launched
from auditor.browser.tab import Tab
from auditor.choose import practice_accounts
from auditor.practice.site import PracticeAccount, PracticeSite
from auditor.reading.model import Survey
from tests.e2e.program import family

SERVICES: Final = 8
PAGES: Final = ("/settings/privacy", "/settings/visibility")
TICKS: Final = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True)
class Cost:
    """What one round took."""

    wall: float
    cpu: float


def cpu_seconds() -> float:
    """User and system time of this process and all below it, the ones that ended left out."""
    spent = 0
    for pid in family(os.getpid()):
        try:
            with open(f"/proc/{pid}/stat", encoding="ascii", errors="replace") as told:  # noqa: PTH123 -- many, quickly
                fields = told.read().rpartition(")")[2].split()
        except OSError:
            continue
        spent += int(fields[11]) + int(fields[12])
    return spent / TICKS


async def measured(work: Callable[[], Awaitable[object]]) -> Cost:
    """Wall and CPU seconds of some work."""
    cpu, began = cpu_seconds(), time.monotonic()
    await work()
    return Cost(time.monotonic() - began, cpu_seconds() - cpu)


async def bare(tab: Tab, base: str) -> None:
    """Go to each page and stop when it says it has rendered."""
    for page in PAGES:
        await tab.page.goto(base + page, wait_until="domcontentloaded")
        await tab.page.wait_for_selector("body[data-rendered]", state="attached")


async def read(tab: Tab, base: str, surveys: list[tuple[Tab, Survey]]) -> None:
    """Go to each page and read every control, settled."""
    for page in PAGES:
        await tab.reach(base + page)
        surveys.append((tab, await tab.survey(unfold=False)))


def renamed(site: PracticeSite, seed: int) -> list[PracticeAccount]:
    """The sign-in data under the name that this copy of the service goes by."""
    return [replace(account, service_id=f"{account.service_id}-{seed}") for account in site.accounts]


async def rounds(count: int) -> dict[str, list[Cost]]:
    """Bare, read and looked at again, in turn."""
    costs: dict[str, list[Cost]] = {"bare": [], "read": [], "second look": []}
    async with AsyncExitStack() as stack:
        browser = await stack.enter_async_context(launched(Launch()))
        tabs: list[tuple[Tab, str]] = []
        for seed in range(SERVICES):
            site = await stack.enter_async_context(PracticeSite(seed=seed))
            one = next(one for one in practice_accounts(site) if one.service.id == "lumio")
            service = replace(one.service, id=f"lumio-{seed}")  # accounts of one service go one by one
            account = replace(one.account, service=service.id)
            opened = browser.signed_in(service, account, PracticeAsker(renamed(site, seed)))
            tabs.append((await stack.enter_async_context(opened), one.account.origin))
        for _round in range(count):
            costs["bare"].append(await measured(lambda: _all(bare(tab, base) for tab, base in tabs)))
            surveys: list[tuple[Tab, Survey]] = []
            costs["read"].append(await measured(partial(_read_all, tabs, surveys)))
            last = [pair for pair in surveys if pair[1].url.endswith(PAGES[-1])]
            costs["second look"].append(await measured(partial(_look_at_all, last)))
    return costs


async def _read_all(tabs: list[tuple[Tab, str]], surveys: list[tuple[Tab, Survey]]) -> None:
    await _all(read(tab, base, surveys) for tab, base in tabs)


async def _look_at_all(seen: list[tuple[Tab, Survey]]) -> None:
    await _all(tab.look_again(survey) for tab, survey in seen)


async def _all(work: Iterable[Awaitable[object]]) -> None:
    await asyncio.gather(*work)


def main() -> int:
    """Print the medians and the ratios."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    costs = asyncio.run(rounds(parser.parse_args().rounds))
    for name, found in costs.items():
        told = "  ".join(f"{cost.wall:.1f} s / {cost.cpu:.1f} CPU-s" for cost in found)
        print(f"{name:12} {told}")
    wall = median(c.wall for c in costs["read"]) / median(c.wall for c in costs["bare"])
    cpu = median(c.cpu for c in costs["read"]) / median(c.cpu for c in costs["bare"])
    print(f"reading against bare navigation, medians: wall × {wall:.2f} (target 1.25), CPU × {cpu:.2f} (target 1.10)")
    return 0


if __name__ == "__main__":
    sys.exit(main())
