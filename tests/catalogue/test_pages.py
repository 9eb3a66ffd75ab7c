"""Every readable setting of the shipped rules, read from a page that was made from the facts and not from the rules."""

import asyncio
from collections.abc import AsyncIterator, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from urllib.parse import urljoin

import pytest
import pytest_asyncio

from auditor import paths
from auditor.accounts.model import Account
from auditor.browser.audit_browser import AuditBrowser
from auditor.browser.launch import Launch, launched
from auditor.catalogue.lint import check
from auditor.catalogue.load import load
from auditor.catalogue.model import Form, Service, Setting
from auditor.catalogue.table import settings_with_pages
from auditor.plan import Page, Planned
from auditor.problems import PageProblem, Reason, SignedOut
from auditor.reading.match import match
from auditor.reading.model import Survey, Value
from auditor.reading.words import normalised
from tests.pages.render import shown
from tests.pages.site import COOKIE, Documented, cookie, documented, plain, serve

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]
SIDE_BY_SIDE = 10
HOME = "https://social.example"
"""Where the pages of software that people host themselves are put."""

DOCUMENTED = documented()
SHIPPED = [
    service
    for service in load([paths.catalogue_directory()]).services
    if any(setting.form is Form.READ for setting in service.settings)
]
NAMES = [service.id for service in SHIPPED]


@dataclass(frozen=True)
class Look:
    """One page as the product saw it, and what a person would have read there, by setting."""

    service: Service
    page: Page
    language: str
    expected: Mapping[str, str]
    survey: Survey | PageProblem | SignedOut

    def read(self, setting: Setting) -> str | None:
        """The value the product reports for a setting of this page."""
        if isinstance(self.survey, PageProblem | SignedOut):
            return None
        reading = match([setting], self.survey, self.service.languages)[setting.id]
        return reading.shown if isinstance(reading, Value) else None

    def wrong(self) -> Iterator[str]:
        """Each setting of the page that is not read as it is."""
        for setting in self.page.settings:
            if setting.id not in self.expected:
                continue
            told, read = self.expected[setting.id], self.read(setting)
            if read is None or normalised(read) != normalised(told):
                problem = repr(self.survey) if not isinstance(self.survey, Survey) else ""
                yield f"{setting.id} in {self.language}, {self.page.address}: {told!r} read as {read!r} {problem}"


@dataclass(frozen=True)
class Showing:
    """One showing of a service's pages: which turn of the values, in which language."""

    service: Service
    turn: int
    language: str

    @property
    def facts(self) -> Documented:
        return DOCUMENTED[self.service.id]

    def expected(self) -> dict[str, str]:
        values = self.facts.values(self.turn)
        rows = [row for row in self.facts.rows if shown(row, self.language)]
        return {name: values[row["labels"]["en"]] for row in rows for name in row["ids"]}

    def is_new(self, page: Page, expected: Mapping[str, str]) -> bool:
        """Whether the page has a row in this language with a value that no turn before has shown."""
        shown_here = {setting.id for setting in page.settings} & set(expected)
        rows = [row for row in self.facts.rows if shown_here & set(row["ids"])]
        return any(self.turn < len(row["values"]) for row in rows)

    async def looks(self, browser: AuditBrowser) -> list[Look]:
        """Every page of the service that this showing has a row of, as the product sees it."""
        expected, base = self.expected(), HOME if self.service.self_hosted else self.service.origins[0]
        pages = Planned(Account("a", self.service.id), self.service, self.service.settings).pages()
        told = [page for page in pages if self.is_new(page, expected)]
        looks = []
        hosts = ("social.example",) if self.service.self_hosted else self.service.hosts
        async with browser.visit(hosts=hosts) as tab:
            tab.belongs_to(self.service, base)
            for page in told:
                address = plain(urljoin(base, page.address))
                value = cookie(self.service.id, self.turn, self.language)
                await tab.page.context.add_cookies([{"name": COOKIE, "value": value, "url": address}])
                survey: Survey | PageProblem | SignedOut
                try:
                    await tab.reach(page.address, page.steps)
                    survey = await tab.look_again(await tab.survey(witnesses=self.service.witnesses))
                except (PageProblem, SignedOut) as problem:
                    survey = problem
                looks.append(Look(self.service, page, self.language, expected, survey))
        return looks


def showings(service: Service) -> Iterator[Showing]:
    facts = DOCUMENTED.get(service.id)
    for language in facts.languages() if facts else ():
        for turn in range(facts.rounds() if facts and language == "en" else 2):
            yield Showing(service, turn, language)


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def browser() -> AsyncIterator[AuditBrowser]:
    site = serve(DOCUMENTED)
    site.start()
    try:
        async with launched(Launch(extra_args=site.browser_args)) as opened:
            yield opened
    finally:
        site.stop()


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def looks(browser: AuditBrowser) -> list[Look]:
    slots = asyncio.Semaphore(SIDE_BY_SIDE)

    async def look(showing: Showing) -> list[Look]:
        async with slots:
            return await showing.looks(browser)

    shown_pages = sorted(
        (one for service in SHIPPED for one in showings(service)), key=lambda one: -len(one.facts.pages)
    )
    found = await asyncio.gather(*map(look, shown_pages))
    return [one for several in found for one in several]


@pytest.mark.parametrize("service", NAMES)
async def test_every_readable_setting_is_read_as_its_page_shows_it(looks: list[Look], service: str) -> None:
    wrong = [text for look in looks if look.service.id == service for text in look.wrong()]
    assert wrong == []


async def test_every_readable_setting_was_seen_with_two_values_or_more(looks: list[Look]) -> None:
    seen: dict[tuple[str, str], set[str]] = {}
    for look in looks:
        for setting in look.page.settings:
            value = look.read(setting) if setting.id in look.expected else None
            if value is not None:
                seen.setdefault((look.service.id, setting.id), set()).add(value)
    readable = {(one.id, setting.id) for one in SHIPPED for setting in one.settings if setting.form is Form.READ}
    assert {name for name, values in seen.items() if len(values) > 1} == readable


async def test_a_rule_with_another_label_reads_nothing(looks: list[Look]) -> None:
    tried = 0
    for look in looks:
        for setting in look.page.settings:
            labels = {"en": tuple(f"Another {text}" for texts in setting.labels.values() for text in texts)}
            assert look.read(replace(setting, labels=labels)) is None, (look.service.id, setting.id)
            tried += setting.id in look.expected
    assert tried > len(NAMES)


async def test_the_table_counts_these_pages_and_no_readable_setting_is_without_one() -> None:
    tested = settings_with_pages(Path(__file__).parents[1])
    assert check(paths.catalogue_directory(), max_checked(), tested) == ()
    assert ("telegram", "calls") in tested
    assert ("telegram", "sync-contacts") not in tested


def max_checked() -> date:
    """The day of the latest check in the rules: staleness is another test's business."""
    return max(setting.checked for one in SHIPPED for setting in one.settings if setting.checked)


async def test_a_rule_with_another_page_reads_nothing(browser: AuditBrowser) -> None:
    service = next(one for one in SHIPPED if one.id == "duolingo")
    setting = next(one for one in service.settings if one.form is Form.READ)
    moved = replace(setting, page=f"{setting.page}-elsewhere")
    (look,) = await Showing(replace(service, settings=(moved,)), 0, "en").looks(browser)
    assert isinstance(look.survey, PageProblem)
    assert look.survey.reason is Reason.NOT_FOUND
