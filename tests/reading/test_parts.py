"""Parts of real libraries, applications and services, a file each in `parts`, cut down to what was once misread.

The first line of each says what is told: label and value of each control, or label, section and value; null: no value.
"""

import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from auditor.browser.audit_browser import AuditBrowser
from auditor.browser.tab import Tab
from tests.reading.site import PageSite
from tests.reading.told import whole

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]

FOLDER = Path(__file__).parent / "parts"
PARTS_IN_A_TAB = 60
PARTS = {f"{file.parent.name}/{file.stem}": file for file in sorted(FOLDER.glob("*/*.html"))}


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def tab(browser: AuditBrowser) -> AsyncIterator[Tab]:
    """One for several of them: opening it takes longer than looking, and hundreds of pages fill its memory."""
    async with browser.visit() as opened:
        yield opened


@pytest.mark.parametrize(
    ("tab", "part"), [(at // PARTS_IN_A_TAB, part) for at, part in enumerate(PARTS)], ids=[*PARTS], indirect=["tab"]
)
async def test_a_control_is_called_and_read_as_it_is_seen_or_not_at_all(tab: Tab, part: str) -> None:
    first, _, page = PARTS[part].read_text(encoding="utf-8").partition("\n")
    expected = json.loads(first.removeprefix("<!-- ").removesuffix(" -->"))
    with PageSite(whole(page)) as site:
        await tab.reach(site.url)
        controls = (await tab.eyes.glance()).controls
    with_section = any(len(entry) > 2 for entry in expected)
    told = [[one.label, one.section, one.value] if with_section else [one.label, one.value] for one in controls]
    assert told == expected
