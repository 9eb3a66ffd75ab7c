"""A guide through the engine's JSON lines: the person clicks by a connection of their own; then all is killed."""

import asyncio
import json
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Iterator

import pytest
from playwright.async_api import async_playwright

from auditor import events
from auditor.events import GuideItem, Phase
from auditor.judge import State
from tests.e2e.program import Program
from tests.e2e.test_engine import Conversation
from tests.practice.person import Person

pytestmark = pytest.mark.browser


@pytest.fixture
def port() -> int:
    """One for the person's own connection to the browser: only tests may ask for it."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


@pytest.fixture
def engine(program: Program, port: int) -> Iterator[Conversation]:
    process = subprocess.Popen(
        [sys.executable, "-m", "auditor", f"--browser-arg=--remote-debugging-port={port}", "engine"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=program.environment(),
    )  # fmt: skip
    talk = Conversation(process)
    talk.until(events.Ready)
    yield talk
    process.kill()
    process.wait(timeout=30)
    for pipe in (process.stdin, process.stdout):
        assert pipe is not None
        pipe.close()


async def person_sets(port: int, label: str, value: str) -> None:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.connect_over_cdp(f"http://127.0.0.1:{port}")
        pages = [page for context in browser.contexts for page in context.pages if page.url.startswith("http")]
        await Person(pages[-1]).set(label, value)


def until(engine: Conversation, phase: Phase) -> events.GuideStep:
    while True:
        step = engine.until(events.GuideStep)[-1]
        assert isinstance(step, events.GuideStep)
        if step.phase is phase:
            return step


def test_a_proof_outlives_the_engine_and_is_known_to_be_yours(
    engine: Conversation, port: int, program: Program
) -> None:
    engine.ask(events.StartAudit, practice=True, seed=7)
    told = engine.until(events.AuditEnded)
    origin = next(one for one in told if isinstance(one, events.AuditStarted)).accounts[0].origin
    items = tuple(GuideItem("practice-chirper", setting) for setting in ("read-receipts", "found-by-phone"))
    engine.ask(events.StartGuide, items=items)
    assert engine.until(events.GuideStarted)[-1].items == items
    step = until(engine, Phase.POINTING)
    asyncio.run(person_sets(port, step.finding.label, "off"))
    until(engine, Phase.SEEN)
    assert until(engine, Phase.PROVED).finding.state is State.AS_WANTED
    assert until(engine, Phase.POINTING).item == 1
    with urllib.request.urlopen(f"http://127.0.0.1:{origin.rpartition(':')[2]}/__log", timeout=10) as answer:
        changes = [entry["detail"] for entry in json.load(answer) if entry["kind"] == "setting"]
    assert changes == ["read-receipts=off"]
    engine.process.kill()
    engine.process.wait(timeout=30)
    newest, oldest = program("history", "--json").json
    moved = program("diff", oldest["run"], newest["run"], "--json").json
    assert [change["setting"] for change in moved["changed_by_you"]] == ["read-receipts"]
    assert moved["changed_without_you"] == []
