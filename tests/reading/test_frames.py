"""Frames that are empty, late, or beside the page's own controls keep nothing from being read."""

import pytest

from auditor.browser.audit_browser import AuditBrowser
from auditor.browser.eyes import Eyes
from tests.reading.site import Answer, PageSite

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]
SHARE = "<h1>Privacy</h1><label><input type=checkbox checked> Share my data</label>"
FAR = "<div style='height: 9000px'></div>"
MAY_HIDE = "<div style='width: 34px; height: 34px'></div>"
EMPTY_FRAMES = {
    "without an address": "<iframe></iframe>",
    "blank": "<iframe src='about:blank' style='display: none'></iframe>",
    "blank, with a mark": "<iframe src='about:blank#top'></iframe>",
    "lazy and out of sight": f"{FAR}<iframe loading=lazy src='/other'></iframe>",
    "never answered": "<iframe src='/slow'></iframe>",
    "a script's": "<iframe src='javascript:1'></iframe>",
}


@pytest.mark.parametrize("which", EMPTY_FRAMES)
async def test_an_empty_frame_keeps_nothing_from_being_read(browser: AuditBrowser, which: str) -> None:
    answers = {"/other": Answer("<p>Another page</p>"), "/slow": Answer("<p>Late</p>", seconds=4.0)}
    with PageSite(f"<!doctype html><html lang=en><body>{SHARE}{EMPTY_FRAMES[which]}", answers) as site:
        async with browser.visit() as tab:
            await tab.reach(site.url)
            survey = await tab.survey()
    assert [(one.label, one.value) for one in survey.controls] == [("Share my data", "on")]


async def test_a_small_frame_that_is_looked_at_sooner_takes_nothing_from_the_page(browser: AuditBrowser) -> None:
    """Both are looked at over one session: what the frame's look lets go of must not be the page's."""
    inner = "<iframe srcdoc='<label><input type=checkbox> Send me news</label>'></iframe>"
    with PageSite(f"<!doctype html><html lang=en><body>{MAY_HIDE * 20}{SHARE}{inner}") as site:
        async with browser.visit() as tab:
            await tab.reach(site.url)
            for _look in range(3):
                seen = await Eyes(tab.page).glance()
                assert [one.label for one in seen.controls] == ["Share my data", "Send me news"]
