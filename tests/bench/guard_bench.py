"""The guard on hostile pages: each trap walked through as an audit does, and what reached its server.

    python -m tests.bench.guard_bench

A page of this list tries to have a setting changed by somebody who only looks: on load, on focus, hover or scroll, by
what is opened, by requests of every kind, from workers, frames, windows and sockets. The server counts every request
that would have changed something. Prints a line a trap; exit code 1 when one change came through, or a page was never
loaded.
"""

import asyncio
import sys
from dataclasses import dataclass

from auditor.browser.audit_browser import AuditBrowser
from auditor.browser.launch import Launch, launched
from tests.browser.site import Site
from tests.browser.test_guard import walk
from tests.browser.traps import TRAPS, Settings, Trap, pages


@dataclass(frozen=True)
class Outcome:
    """What came of one trap: requests the guard stopped, changes that reached the server, whether it was loaded."""

    trap: Trap
    stopped: int
    changes: tuple[str, ...]
    loaded: bool


async def sprung(browser: AuditBrowser, trap: Trap) -> Outcome:
    """Walk into one trap."""
    settings, before = Settings(), browser.blocked
    with Site(host="localhost") as site, Site() as other:
        site.pages = pages(trap, settings, site, other)
        other.pages = pages(trap, settings, site, None)
        async with browser.visit(hosts=(f"localhost:{site.port}",)) as tab:
            await walk(tab, site, trap)
        changes = (*settings.changes, *site.messages, *other.messages)
        return Outcome(trap, browser.blocked - before, changes, bool(site.to("/", "GET")))


async def run() -> list[Outcome]:
    """Every trap, one after the other, so that what was stopped can be told apart."""
    outcomes = []
    async with launched(Launch()) as browser:
        for trap in TRAPS:
            outcome = await sprung(browser, trap)
            print(f"{outcome.trap.name:68} stopped {outcome.stopped:2}, changed {len(outcome.changes)}", flush=True)
            outcomes.append(outcome)
    return outcomes


def main() -> int:
    """Print the table and its sums."""
    outcomes = asyncio.run(run())
    changed = [outcome for outcome in outcomes if outcome.changes]
    unloaded = [outcome for outcome in outcomes if not outcome.loaded]
    print(f"{len(outcomes)} traps, {sum(outcome.stopped for outcome in outcomes)} requests stopped, "
          f"settings changed by {len(changed)}, never loaded {len(unloaded)}")  # fmt: skip
    return int(bool(changed or unloaded))


if __name__ == "__main__":
    sys.exit(main())
