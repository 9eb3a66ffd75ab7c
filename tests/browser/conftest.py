"""A real browser for the tests that need one, started once a module; every test has contexts and sites of its own."""

import os
import shutil
import subprocess
import sys
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


@pytest.fixture
def display(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A screen of its own that nobody looks at."""
    if sys.platform != "linux" or shutil.which("Xvfb") is None:
        pytest.skip("needs Xvfb")
    read, write = os.pipe()
    with subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x900x24"],
                          pass_fds=[write], stderr=subprocess.DEVNULL) as screen:  # fmt: skip
        os.close(write)
        with os.fdopen(read) as told:
            monkeypatch.setenv("DISPLAY", f":{told.readline().strip()}")
        try:
            yield
        finally:
            screen.terminate()
