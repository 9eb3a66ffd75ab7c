"""One browser for each module of tests that read pages."""

from collections.abc import AsyncIterator

import pytest_asyncio

from auditor.browser.audit_browser import AuditBrowser
from auditor.browser.launch import Launch, launched


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def browser() -> AsyncIterator[AuditBrowser]:
    async with launched(Launch()) as opened:
        yield opened
