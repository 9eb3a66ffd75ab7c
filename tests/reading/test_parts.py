"""Parts of real libraries, applications and services, a file each in `parts`, cut down to what was once misread.

The first line of each says what is told: label and value of each control, or label, section and value; null: no value.
"""

import json
from pathlib import Path

import pytest

from auditor.browser.audit_browser import AuditBrowser
from tests.reading.told import looked_at

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]

FOLDER = Path(__file__).parent / "parts"
PARTS = {f"{file.parent.name}/{file.stem}": file for file in sorted(FOLDER.glob("*/*.html"))}


@pytest.mark.parametrize("part", PARTS)
async def test_a_control_is_called_and_read_as_it_is_seen_or_not_at_all(browser: AuditBrowser, part: str) -> None:
    first, _, page = PARTS[part].read_text(encoding="utf-8").partition("\n")
    expected = json.loads(first.removeprefix("<!-- ").removesuffix(" -->"))
    controls = await looked_at(browser, page)
    with_section = any(len(entry) > 2 for entry in expected)
    told = [[one.label, one.section, one.value] if with_section else [one.label, one.value] for one in controls]
    assert told == expected
