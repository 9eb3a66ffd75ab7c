"""Parts of real component libraries, a file each in `makes`: its first line says what is told; null: nothing may be."""

import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from auditor.browser.audit_browser import AuditBrowser
from auditor.browser.eyes import Eyes
from auditor.browser.launch import Launch, launched
from tests.reading.site import PageSite

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]

MAKES = {file.stem: file.read_text(encoding="utf-8") for file in (Path(__file__).parent / "makes").glob("*.html")}


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def browser() -> AsyncIterator[AuditBrowser]:
    async with launched(Launch()) as opened:
        yield opened


@pytest.mark.parametrize("make", MAKES)
async def test_a_control_is_called_and_read_as_it_is_seen_or_not_at_all(browser: AuditBrowser, make: str) -> None:
    first, _, page = MAKES[make].partition("\n")
    expected = json.loads(first.removeprefix("<!-- ").removesuffix(" -->"))
    with PageSite(page) as site:
        async with browser.visit() as tab:
            await tab.reach(site.url)
            survey = await Eyes(tab.page).glance()
    assert [[control.label, control.value] for control in survey.controls] == expected
