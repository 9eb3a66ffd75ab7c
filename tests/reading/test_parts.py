"""Parts of real component libraries, a file each in `makes`: its first line says what is told; null: nothing may be."""

import json
from pathlib import Path

import pytest

from auditor.browser.audit_browser import AuditBrowser
from tests.reading.told import told

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]

MAKES = {file.stem: file.read_text(encoding="utf-8") for file in (Path(__file__).parent / "makes").glob("*.html")}


@pytest.mark.parametrize("make", MAKES)
async def test_a_control_is_called_and_read_as_it_is_seen_or_not_at_all(browser: AuditBrowser, make: str) -> None:
    first, _, page = MAKES[make].partition("\n")
    expected = json.loads(first.removeprefix("<!-- ").removesuffix(" -->"))
    assert [list(pair) for pair in await told(browser, page)] == expected
