"""Forty accounts' sessions restored and proved, beside forty contexts that load the same page without a session.

    python -m tests.bench.forty_accounts [--accounts N] [--rounds N]

Both in one browser of the product's own making, taking turns within one run. CPU seconds are those of the browser, its
driver and this process together. The figure to keep: at most 1.2 times the CPU of the bare visits.
"""

import argparse
import asyncio
import os
import statistics
import time
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path
from typing import Final

from auditor.accounts.model import Account, Way
from auditor.audit import side_by_side
from auditor.browser.audit_browser import AuditBrowser
from auditor.browser.launch import Launch, launched
from auditor.browser.session import MemorySessions
from auditor.catalogue.model import Service
from tests.browser.site import Asked, Reply, Site, redirect
from tests.browser.test_sign_in import FORM, RULE, Person
from tests.e2e.program import family

MOST: Final = 1.2
TICKS: Final = os.sysconf("SC_CLK_TCK")
ROWS: Final = "".join(
    f"<label><input type=checkbox id=s{n}> Setting {n}</label><p>{'words ' * 30}</p>" for n in range(30)
)


def page(asked: Asked) -> Reply:
    """The page that proves a session; somebody without one sees the same page, said to be a stranger's."""
    told = "Your settings" if "s=" in asked.cookie else "Somebody's settings"
    return Reply(f"<!doctype html><title>t</title><h1>{told}</h1>{ROWS}")


def login(asked: Asked) -> Reply:
    """A form, and a cookie for whoever fills it in."""
    return redirect("/home", cookie=f"s={asked.form['u']}") if asked.method == "POST" else Reply(FORM)


def cpu_seconds() -> float:
    """What this process and all that descend from it have used, the ended ones included."""
    used = 0
    for pid in family(os.getpid()):
        try:
            told = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
        except OSError:
            continue
        used += sum(map(int, told[11:15]))
    return used / TICKS


class Forty:
    """Forty accounts at forty services of one loopback site, and the two ways to visit them."""

    def __init__(self, site: Site, browser: AuditBrowser, number: int) -> None:
        self._browser = browser
        self._site = site
        rule = replace(RULE, url="/login")
        self._accounts = [
            (
                Service(f"shop-{n}", f"Shop {n}", (), (), rule, (), self_hosted=True),
                Account(f"a-{n}", f"shop-{n}", Way.PASSWORD, f"person-{n}", origin=site.origin),
            )
            for n in range(number)
        ]

    async def sign_in(self) -> None:
        """Once, so that there are sessions to restore."""
        await self._each(self._signed_in)

    async def restored(self) -> None:
        """Each account's session put into a fresh context, and proved."""
        before = len(self._site.to("/login"))
        await self._each(self._signed_in)
        assert len(self._site.to("/login")) == before, "a session was not restored"

    async def bare(self) -> None:
        """As many fresh contexts that load the same page."""
        await self._each(self._visited)

    async def _each(self, visit: Callable[[Service, Account], Awaitable[None]]) -> None:
        slots = asyncio.Semaphore(side_by_side())

        async def one(service: Service, account: Account) -> None:
            async with slots:
                await visit(service, account)

        await asyncio.gather(*(one(service, account) for service, account in self._accounts))

    async def _signed_in(self, service: Service, account: Account) -> None:
        async with self._browser.signed_in(service, account, Person()):
            pass

    async def _visited(self, service: Service, account: Account) -> None:
        del service, account
        async with self._browser.visit() as tab:
            await tab.load(f"{self._site.origin}/home")


async def measured(work: Callable[[], Awaitable[None]]) -> tuple[float, float]:
    """CPU and wall seconds of one turn."""
    cpu, wall = cpu_seconds(), time.monotonic()
    await work()
    return cpu_seconds() - cpu, time.monotonic() - wall


async def compare(accounts: int, rounds: int) -> float:
    """Print the table; returns the ratio of the CPU medians."""
    found: dict[str, list[tuple[float, float]]] = {"restored and proved": [], "bare": []}
    with Site({"/home": page, "/login": login}) as site:
        async with launched(Launch(), MemorySessions()) as browser:
            forty = Forty(site, browser, accounts)
            await forty.sign_in()
            await forty.bare()
            for _round in range(rounds):
                found["bare"].append(await measured(forty.bare))
                found["restored and proved"].append(await measured(forty.restored))
    print(f"{accounts} accounts, {rounds} rounds, {side_by_side()} side by side, load {os.getloadavg()[0]:.1f}")
    medians: dict[str, float] = {}
    for name, turns in found.items():
        medians[name], wall = (float(statistics.median(column)) for column in zip(*turns, strict=True))
        each = " ".join(f"{cpu:.1f}" for cpu, _ in turns)
        print(f"  {name:20} CPU {medians[name]:6.2f} s ({each})   wall {wall:6.2f} s")
    return medians["restored and proved"] / medians["bare"]


def main() -> None:
    """Measure, print, and fail above the limit."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--accounts", type=int, default=40)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    ratio = asyncio.run(compare(options.accounts, options.rounds))
    print(f"  ratio {ratio:.2f} (at most {MOST})")
    raise SystemExit(0 if ratio <= MOST else 1)


if __name__ == "__main__":
    main()
