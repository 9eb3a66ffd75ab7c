"""A recorded page reads as the page did, and nothing personal of it is left."""

import html
from pathlib import Path

import pytest

from auditor import paths
from auditor.browser.audit_browser import AuditBrowser
from auditor.catalogue.load import load
from auditor.reading.model import Control
from auditor.reading.personal import Keep, keeping
from auditor.reading.recording import Recording, recording
from tests.reading.site import Answer, PageSite

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]

PAGES = Path(__file__).with_name("recorded")
SWITCHES = (PAGES / "switches.html").read_text(encoding="utf-8")
SHADOWS = (PAGES / "shadows.html").read_text(encoding="utf-8")
FRAMED = '<h1>Privacy</h1><label><input type=checkbox checked> Search history</label><iframe src="/frame"></iframe>'
INNER = "<!doctype html><h2>Partners</h2><label><input type=checkbox checked> Share with partners</label>"
CANARIES = (
    *("Zelda", "Quuxley", "zelda.quuxley", "quux-mail.test", "Blumenweg"),
    *("5550199", "555-0199", "s3cr3t", "987654321"),
)
PERSONAL = (PAGES / "personal.html").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def keep() -> Keep:
    return keeping(load([paths.catalogue_directory()]).services)


def page(body: str) -> str:
    return f'<!doctype html><html lang="en"><meta charset="utf-8"><title>Zelda</title><body>{body}</body></html>'


async def record(browser: AuditBrowser, keep: Keep, text: str, **answers: Answer) -> Recording:
    with PageSite(text, {f"/{name}": answer for name, answer in answers.items()}) as site:
        async with browser.visit() as tab:
            await tab.reach(site.url)
            survey = await tab.look_again(await tab.survey(unfold=False))
            return recording(survey, await tab.take_down(), keep)


async def read(browser: AuditBrowser, text: str) -> tuple[Control, ...]:
    with PageSite(text) as site:
        async with browser.visit() as tab:
            await tab.reach(site.url)
            return (await tab.look_again(await tab.survey(unfold=False))).controls


def facts(controls: tuple[Control, ...]) -> list[tuple[object, ...]]:
    return [(one.label, one.section, one.kind, one.value, one.options, one.disabled, one.reason) for one in controls]


@pytest.mark.parametrize("body", [SWITCHES, SHADOWS], ids=["switches", "shadows"])
async def test_a_recorded_page_reads_as_the_page_did(browser: AuditBrowser, keep: Keep, body: str) -> None:
    made = await record(browser, keep, page(body))
    assert made.controls
    assert facts(await read(browser, made.page)) == facts(made.controls)
    assert "<script" not in made.page
    assert all(one.value is not None for one in made.controls)


async def test_frames_come_along(browser: AuditBrowser, keep: Keep) -> None:
    made = await record(browser, keep, page(FRAMED), frame=Answer(INNER))
    assert [one.label for one in made.controls] == ["Search history", "Share with partners"]
    assert facts(await read(browser, made.page)) == facts(made.controls)


async def test_no_name_address_number_or_token_of_the_person_is_left(browser: AuditBrowser, keep: Keep) -> None:
    made = await record(browser, keep, page(PERSONAL))
    left = html.unescape(made.page).lower() + repr(made.controls).lower() + repr(made.texts).lower()
    assert [canary for canary in CANARIES if canary.lower() in left] == []
    assert "Everyone" in [one.value for one in made.controls]
    assert facts(await read(browser, made.page)) == facts(made.controls)
