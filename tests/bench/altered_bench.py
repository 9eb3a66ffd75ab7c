"""Pages altered the way sites change, and what our rules then find: never a wrong value.

    python -m tests.bench.altered_bench [BENCH] [--seeds 3] [--rounds 3] [--alteration NAME]… [--page NAME]…

The pages: those of BENCH (a directory with `serve.py`, `truth.py`, `score.py` and `dist/`), the practice site's and the
replicas'. Each comes to rest, is altered in the browser and is then read as the product reads it, up to what the rule
finds: the shipped rules for replicas and practice site, one written from the truth for BENCH. Where a person still sees
the value it has to be read, so the table has two columns, right and WRONG. Exits 1 when one value was wrong, fewer than
95 % were right where they are still seen, or something was operated.
"""

import argparse
import asyncio
import importlib
import os
import sys
import tempfile
import threading
from collections import Counter
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from playwright.async_api import Error, Page, Route

from auditor.accounts.model import Account, Way
from auditor.askers import PracticeAsker
from auditor.audit import Audit, Errand
from auditor.browser.asker import Asker
from auditor.browser.audit_browser import AuditBrowser
from auditor.browser.camera import Subject
from auditor.browser.launch import Launch, launched
from auditor.browser.session import MemorySessions
from auditor.browser.tab import Tab
from auditor.catalogue.model import Category, Form, Service, Setting, Step, Witness
from auditor.catalogue.presets import Preset
from auditor.choose import plan_for, practice_accounts
from auditor.judge import Finding, State
from auditor.plan import Planned
from auditor.practice.site import PracticeSite
from auditor.problems import PageProblem
from auditor.reading.match import match
from auditor.reading.model import Survey, Value
from auditor.reading.words import on_or_off
from tests.bench.alterations import ALTERATIONS, ROWS, Alteration
from tests.fakes import MemoryRecorder
from tests.replicas import visit
from tests.replicas.account import SHAPES, ReplicaAccount
from tests.replicas.server import ReplicaSite

AT_ONCE: Final = 4
NEEDED_SHARE: Final = 95.0
SLOW_SECONDS: Final = 1.5
EVERYTHING: Final = """
() => {
  const gather = (root) => [...root.querySelectorAll('*')].map((el) => (el.shadowRoot ? gather(el.shadowRoot) : '')
    + [...el.attributes].map((a) => a.value).join('\\n') + '\\n' + (el.textContent || '')).join('\\n');
  return gather(document.body);
}
"""


@dataclass
class Tally:
    """What came of one alteration."""

    pages: int = 0
    settings: int = 0
    right: int = 0
    wrong: list[str] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)

    def count(self, where: str, truth: str | None, read: str | None, *, fits: bool) -> None:
        """One setting: its true value, or None where no page shows it any more; and what was read."""
        self.settings += truth is not None
        if read is None:
            self.unread += [] if truth is None else [f"{where} is {truth}"]
        elif truth is not None and fits:
            self.right += 1
        else:
            self.wrong.append(f"{where} is {truth}, read {read}")


async def altered(page: Page, alteration: Alteration, labels: Sequence[str]) -> set[str]:
    """Do it to every frame; the labels that are gone for good."""
    gone: set[str] = set()
    for frame in page.frames if alteration.script else ():
        try:
            gone |= set(await frame.evaluate(f"(labels) => {{ {ROWS} {alteration.script} }}", list(labels)) or ())
        except Error:  # a frame that is gone
            continue
    return gone


async def still_there(page: Page, gone: set[str]) -> set[str]:
    """The labels that the alteration did not reach: in an attribute, or in a part that came only later."""
    left: set[str] = set()
    for frame in page.frames:
        with suppress(Error):
            told: str = await frame.evaluate(EVERYTHING)
            left |= {label for label in gone if label in told}
    return left


async def answer(route: Route, how: str) -> None:
    """A data request that fails, is slow, or whose answer breaks off in the middle."""
    with suppress(Error):  # the page went on meanwhile
        if route.request.resource_type not in ("xhr", "fetch"):
            await route.continue_()
        elif how == "fail":
            await route.abort()
        elif how == "slow":
            await asyncio.sleep(SLOW_SECONDS)
            await route.continue_()
        else:
            await route.fulfill(status=200, content_type="application/json", body='{"settings": {"')


@dataclass
class AlteredTab:
    """A tab whose page is altered once it has come to rest."""

    tab: Tab
    how: Alteration
    labels: Sequence[str]
    tally: Tally

    async def reach(self, address: str, steps: tuple[Step, ...] = ()) -> None:
        self.tally.pages += 1
        if self.how.data:
            await self.tab.page.route("**/*", lambda route: answer(route, self.how.data))
        await self.tab.reach(address, steps)
        if self.how.script:
            await self.tab.survey(unfold=False)
            await altered(self.tab.page, self.how, self.labels)

    async def survey(self, *, unfold: bool = True, witnesses: tuple[Witness, ...] = ()) -> Survey:
        return await self.tab.survey(unfold=unfold, witnesses=witnesses)

    async def pictures(self, subjects: Sequence[Subject]) -> list[bytes | None]:
        return await self.tab.pictures(subjects)

    async def look_again(self, first: Survey) -> Survey:
        return await self.tab.look_again(first)


@dataclass
class AlteringBrowser:
    """A browser that alters each page before it is read."""

    browser: AuditBrowser
    how: Alteration
    tally: Tally

    async def prepare(self, service: Service, account: Account) -> None:
        """As the browser's own."""
        await self.browser.prepare(service, account)

    @asynccontextmanager
    async def signed_in(self, service: Service, account: Account, asker: Asker) -> AsyncIterator[AlteredTab]:
        labels = [text for one in service.settings for texts in one.labels.values() for text in texts]
        async with self.browser.signed_in(service, account, asker) as tab:
            yield AlteredTab(tab, self.how, labels, self.tally)


async def audited(browser: AlteringBrowser, plan: Sequence[Planned], asker: Asker) -> list[Finding]:
    """The product's own pass."""
    recorder = MemoryRecorder()

    @asynccontextmanager
    async def opened() -> AsyncIterator[AlteringBrowser]:
        yield browser

    await Audit(plan, Errand("run", 0, asker, recorder, lambda _event: None)).perform(opened)
    return recorder.findings


def weigh(name: str, findings: Sequence[Finding], truth: Mapping[str, Mapping[str, str]], tally: Tally) -> None:
    """Every finding against what the server holds."""
    for one in findings:
        true = truth.get(one.service, {}).get(one.setting)
        where = f"{name}: {one.service}/{one.setting} ({one.state} {one.reason})"
        if one.state is State.NOT_OFFERED and true is not None and ALTERATIONS[name].seen:
            tally.wrong.append(f"{where} is {true}, said not to be offered")
        elif one.state is not State.BY_HAND and (true is not None or one.value is not None):
            tally.count(where, true, one.value, fits=one.value in (true, on_or_off(true or "")))


async def replicas(name: str, turn: int, tally: Tally) -> int:
    """Every replica once; how many settings were changed."""
    accounts = [ReplicaAccount(service) for service in SHAPES]
    plan, sessions = [visit.plan_for(account) for account in accounts], MemorySessions()
    for planned, account in zip(plan, accounts, strict=True):
        account.turn = turn
        if planned.account.way is Way.SELF:
            await visit.by_the_person(sessions, planned, account)
    with ReplicaSite(accounts) as site:
        async with launched(Launch(extra_args=site.browser_args), sessions) as browser:
            altering = AlteringBrowser(browser, ALTERATIONS[name], tally)
            findings = await audited(altering, plan, visit.KnownPasswords(accounts))
    weigh(name, findings, {account.service: account.truth() for account in accounts}, tally)
    return sum(len(account.log) for account in accounts)


async def practice(name: str, seed: int, tally: Tally) -> int:
    """The practice site once; how many settings were changed."""
    async with PracticeSite(seed=seed) as site, launched(Launch()) as browser:
        plan = plan_for(practice_accounts(site), Preset.STRICT, {}, {})
        findings = await audited(AlteringBrowser(browser, ALTERATIONS[name], tally), plan, PracticeAsker(site.accounts))
        weigh(name, findings, site.truth(), tally)
        return len(site.changed())


def rule_of(row: Mapping[str, Any], language: str) -> Setting:
    """A rule written from what is true of one row of BENCH."""
    label = " / ".join(row["parts"]) if row.get("parts") else row["label"]
    options = tuple(row.get("options") or ())
    return Setting(row["id"], Form.READ, {language: (label,)}, Category.OTHER, options or ("on", "off", "mixed"),
                   section={language: (row["section"],)} if row.get("section") else {}, options=options)  # fmt: skip


async def bench_page(name: str, url: str, rows: Sequence[Mapping[str, Any]], browser: AuditBrowser, tally: Tally,
                     score: Any) -> None:  # fmt: skip
    """One page of BENCH, with a rule for each of its settings."""
    tally.pages += 1
    async with browser.visit() as tab:
        altering = AlteredTab(tab, ALTERATIONS[name], [], tally)
        try:
            await tab.reach(url)
            await tab.survey(unfold=False)
            gone = await altered(tab.page, altering.how, [row["label"] for row in rows])
            survey = await tab.look_again(await tab.survey(unfold=not gone))  # a tab that is opened is drawn anew
            named = set(gone)
            gone -= await still_there(tab.page, gone)
        except PageProblem:
            return
    language = survey.language.partition("-")[0] or "en"
    readings = match([rule_of(row, language) for row in rows], survey)
    often = Counter(row["label"] for row in rows)
    for row in rows:
        if row["label"] in named and (often[row["label"]] > 1 or row["label"] not in gone):
            continue  # which of several is gone is not told, and what is there in another place is not gone
        reading = readings[row["id"]]
        read = reading.shown if isinstance(reading, Value) else None
        true = None if row["label"] in gone else str(row["value"])
        fits = read is not None and score.value_class(row, {"value": read}) == "right"
        tally.count(f"{name}: {url.rpartition('/public/')[2]} {row['label']!r}", true, read, fits=fits)


async def bench_pages(options: argparse.Namespace, tallies: Mapping[str, Tally]) -> int:
    """Every page of BENCH with every seed; how many settings were operated."""
    sys.path.insert(0, str(options.bench))
    serve, score, truth = (importlib.import_module(name) for name in ("serve", "score", "truth"))
    server = serve.start(0, str(options.bench / "dist"))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    base, specs, gate = f"http://127.0.0.1:{server.server_address[1]}/public", truth.specs(), asyncio.Semaphore(AT_ONCE)
    async with launched(Launch()) as browser:

        async def one(name: str, page: str, seed: int) -> None:
            async with gate:
                rows = truth.truth(page, str(seed), specs)
                await bench_page(name, f"{base}/{page}/?seed={seed}", rows, browser, tallies[name], score)

        names = [name for name in tallies if not ALTERATIONS[name].data]  # its pages ask for nothing
        seeds = range(1, options.seeds + 1)
        await asyncio.gather(*(one(n, p, s) for n in names for s in seeds for p in options.page or list(specs)))
    return len(serve.H.changed)


async def run(options: argparse.Namespace, tallies: Mapping[str, Tally]) -> int:
    """Everything; how many settings were changed."""
    changed = await bench_pages(options, tallies) if options.bench else 0
    for name, tally in tallies.items() if not options.page else ():
        for turn in range(options.rounds):
            changed += await replicas(name, turn, tally) + await practice(name, turn + 1, tally)
    return changed


def passed(tallies: Mapping[str, Tally], most: int) -> bool:
    """Print both columns; True when nothing was wrong and enough was right where the value is still seen."""
    good = True
    for name, one in tallies.items():
        right, seen = 100 * one.right / (one.settings or 1), ALTERATIONS[name].seen
        counted = f"right {right:5.1f} %  WRONG {len(one.wrong):3}  of {one.settings:6}"
        print(f"{name:24} {one.pages:5} pages  {counted}  {'still seen' if seen else ''}")
        for line in one.wrong[:most] + (one.unread[:most] if seen else []):
            print(f"    {line}")
        good = good and not one.wrong and (not seen or right >= NEEDED_SHARE)
    print(
        f"{sum(one.pages for one in tallies.values())} pages, {sum(len(one.wrong) for one in tallies.values())} WRONG"
    )
    return good


def main() -> int:
    """The table; exit 1 when it is not as it has to be."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("bench", type=Path, nargs="?")
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--page", action="append")
    parser.add_argument("--alteration", action="append", choices=list(ALTERATIONS))
    parser.add_argument("--amiss", type=int, default=10)
    options = parser.parse_args()
    tallies = {name: Tally() for name in options.alteration or ALTERATIONS}
    with tempfile.TemporaryDirectory() as home:
        os.environ["PRIVACY_AUDITOR_HOME"] = home
        changed = asyncio.run(run(options, tallies))
    good = passed(tallies, options.amiss)
    print(f"operated: {changed}")
    return 0 if good and not changed else 1


if __name__ == "__main__":
    sys.exit(main())
