"""A password or a code is asked for by a small process of its own, as pinentry does (R37)."""

import asyncio
import os
import shlex
import shutil
import subprocess
import sys

import pytest

from auditor import packaged
from auditor.accounts.ask import COMMAND_VARIABLE, asked_apart

CANARY = "canary-pa55"
PROMPT = shlex.join(packaged.program(packaged.ASK))


@pytest.fixture
def apart(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(COMMAND_VARIABLE, PROMPT)
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)


async def typed(*keys: str) -> None:
    """Type into the prompt, as soon as its window is there."""
    search = ["xdotool", "search", "--sync", "--onlyvisible", "--name", "Privacy Settings Auditor"]
    found = await asyncio.create_subprocess_exec(*search, stdout=asyncio.subprocess.PIPE)
    window = (await found.communicate())[0].split()[-1].decode()
    for what in (["windowfocus", "--sync", window], *([*key.split(" ", 1)] for key in keys)):
        assert await (await asyncio.create_subprocess_exec("xdotool", *what)).wait() == 0


@pytest.mark.usefixtures("display", "apart")
@pytest.mark.skipif(shutil.which("xdotool") is None, reason="needs xdotool (Debian: apt-get install xdotool)")
async def test_what_is_typed_into_the_prompt_reaches_the_engine_and_cancel_reaches_it_as_nothing() -> None:
    async with asyncio.timeout(60):
        asking = asyncio.ensure_future(asked_apart("Shop & Co", "password"))
        await typed(f"type {CANARY}", "key Return")
        answer = await asking
        assert answer is not None
        assert answer.reveal() == CANARY
        assert CANARY not in repr(answer)

        calling_off = asyncio.ensure_future(asked_apart("Shop", "code"))
        await typed("key Escape")
        assert await calling_off is None


@pytest.mark.usefixtures("display", "apart")
async def test_giving_up_waiting_ends_the_prompt() -> None:
    asking = asyncio.ensure_future(asked_apart("Shop", "password"))
    async with asyncio.timeout(30):
        while not prompts():  # noqa: ASYNC110 -- a process that starts tells nobody
            await asyncio.sleep(0.05)
        asking.cancel()
        await asyncio.gather(asking, return_exceptions=True)
        while prompts():  # noqa: ASYNC110
            await asyncio.sleep(0.05)


def prompts() -> list[str]:
    """The prompts that this test has started."""
    told = subprocess.run(
        ["ps", "--ppid", str(os.getpid()), "-o", "args="], capture_output=True, text=True, check=False
    )
    return [line for line in told.stdout.splitlines() if "secret_prompt" in line]


async def test_where_nothing_can_ask_there_is_no_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(COMMAND_VARIABLE, raising=False)
    assert await asked_apart("Shop", "password") is None
    monkeypatch.setenv(COMMAND_VARIABLE, shlex.join([sys.executable, "-c", "raise SystemExit(1)"]))
    assert await asked_apart("Shop", "password") is None
