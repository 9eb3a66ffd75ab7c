"""A real browser for the tests that need one, started once a module; every test has contexts and sites of its own."""

from collections.abc import AsyncIterator, Iterator

import pytest
import pytest_asyncio

from auditor.browser.audit_browser import AuditBrowser
from auditor.browser.launch import Launch, launched
from tests.browser.site import Site

ELSEWHERE = "--host-resolver-rules=MAP *.test 127.0.0.1"


@pytest.fixture
def site() -> Iterator[Site]:
    with Site() as served:
        yield served


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncIterator[AuditBrowser]:
    async with launched(Launch(extra_args=(ELSEWHERE,))) as started:
        yield started
