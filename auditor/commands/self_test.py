"""`self-test`: whether this installation has what it needs, each part tried for real."""

import argparse
import asyncio
import json
import os
import subprocess
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from functools import partial
from typing import Final

from auditor import packaged
from auditor.accounts.keyring_parts import missing_parts
from auditor.accounts.vault import backend_name
from auditor.askers import PracticeAsker
from auditor.browser.driver import driver_answers
from auditor.browser.launch import launched
from auditor.catalogue.presets import Preset
from auditor.choose import plan_for, practice_accounts
from auditor.commands.command import Command, give, has_display, say
from auditor.judge import Finding, State
from auditor.practice.site import PracticeSite
from auditor.problems import Problem
from auditor.program import Program
from auditor.verdict import FAILED
from auditor.wording import explain

OK: Final = "ok"
NOT_OK: Final = "failed"
NOT_RUN: Final = "not run"
SECONDS: Final = 120.0
"""How long one part may take."""

WINDOW_PARTS: Final = ("window", "engine", "fonts", "translations", "icons")


@dataclass(frozen=True, slots=True)
class Check:
    """One part tried: `ok`, `failed`, or `not run` where this computer has nothing to try it on; and a sentence."""

    part: str
    result: str
    detail: str

    def row(self) -> dict[str, str | bool | None]:
        """The line of the JSON; `ok` is null where nothing was tried."""
        ok = None if self.result == NOT_RUN else self.result == OK
        return {"part": self.part, "result": self.result, "ok": ok, "detail": self.detail}


class Untried(Exception):
    """There is nothing here to try this part on; the message says what is missing."""


class Unsound(Exception):
    """The part was tried and is not as it should be; the message says how."""


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", nargs="?", const="-", metavar="FILE", help="as JSON")


def _run(options: argparse.Namespace, program: Program) -> int:
    checks = []
    for part, attempt in PARTS.items():
        checks.append(tried(part, partial(attempt, program)))
        _tell(checks[-1])
    for check in window_checks():
        checks.append(check)
        _tell(check)
    if options.json:
        give([check.row() for check in checks], options.json)
    return FAILED if any(check.result == NOT_OK for check in checks) else 0


def _tell(check: Check) -> None:
    say(f"{check.result:7} {check.part}: {check.detail}")


def tried(part: str, attempt: Callable[[], str]) -> Check:
    """Try one part. Whatever goes wrong is an answer here, so that one broken part does not hide the others."""
    try:
        return Check(part, OK, attempt())
    except Untried as untried:
        return Check(part, NOT_RUN, str(untried))
    except Unsound as unsound:
        return Check(part, NOT_OK, str(unsound))
    except Problem as problem:
        return Check(part, NOT_OK, explain(problem))
    except Exception as failure:  # noqa: BLE001 -- a packaged program may lack anything, and this is what tells
        return Check(part, NOT_OK, f"{type(failure).__name__}: {failure}"[:300])


def _in_time(work: Awaitable[str]) -> str:
    async def bounded() -> str:
        async with asyncio.timeout(SECONDS):
            return await work

    try:
        return asyncio.run(bounded())
    except TimeoutError:
        raise Unsound(f"No answer within {SECONDS:.0f} seconds.") from None


def _catalogue(program: Program) -> str:
    services = program.catalogue.services
    return f"Version {program.catalogue.version}, {len(services)} services."


def _store(program: Program) -> str:
    with program.store() as store:
        return f"{len(store.rows())} snapshots in {program.home}."


def _keyring(program: Program) -> str:
    if missing := missing_parts():
        raise Unsound(f"This installation lacks {', '.join(missing)}.")
    name = backend_name()
    if name is None:
        raise Untried("No keyring answers in this session: nothing is remembered between runs.")
    return f"{name} answers."


def _driver(program: Program) -> str:
    return _in_time(driver_answers()) + "."


def _browser(program: Program) -> str:
    async def started() -> str:
        async with launched(program.launch()) as browser:
            return f"{browser.executable}, version {browser.version}."

    return _in_time(started())


def _practice(program: Program) -> str:
    return _in_time(_audited(program))


async def _audited(program: Program) -> str:
    """Read the practice accounts, and hold what was read against what the practice site knows of itself."""
    findings: list[Finding] = []
    async with PracticeSite(seed=1) as site:
        asker = PracticeAsker(site.accounts)
        for planned in plan_for(practice_accounts(site), Preset.STRICT, {}, {}):
            findings += (await program.read_once(planned, asker)).findings.values()
        truth, changed = site.truth(), len(site.changed())
    read = [finding for finding in findings if finding.value is not None]
    unread = [finding for finding in findings if finding.state in (State.UNREADABLE, State.NOT_CHECKED)]
    wrong = [finding.setting for finding in read if truth[finding.service].get(finding.setting) != finding.value]
    services = {finding.service for finding in read}
    if wrong or unread or changed or services != set(truth):
        raise Unsound(
            f"Read {len(read)} settings of {len(services)} of {len(truth)} services, {len(wrong)} of them wrongly; "
            f"{len(unread)} could not be read; {changed} were changed."
        )
    return f"Read {len(read)} settings of {len(services)} services, all of them rightly, and changed none."


def window_checks(command: Iterable[str] = ()) -> list[Check]:
    """What only the window's own program can try: it is started, tries itself, and tells."""
    command = [*(command or packaged.program(packaged.WINDOW)), "--self-test"]
    screen = {} if has_display() or "QT_QPA_PLATFORM" in os.environ else {"QT_QPA_PLATFORM": "offscreen"}
    try:
        told = subprocess.run(  # noqa: S603 -- our own program
            command, env=os.environ | screen, capture_output=True, text=True, timeout=SECONDS, check=False
        )
        return [Check(row["part"], row["result"], row["detail"]) for row in json.loads(told.stdout)]
    except OSError as failure:
        why = f"The window's program could not be started: {failure.strerror}."
    except subprocess.TimeoutExpired:
        why = f"The window's program gave no answer within {SECONDS:.0f} seconds."
    except (ValueError, KeyError, TypeError):
        why = f"The window's program ended with code {told.returncode}: {(told.stderr.splitlines() or [''])[-1][:200]}"
    return [Check(part, NOT_OK if part == "window" else NOT_RUN, why) for part in WINDOW_PARTS]


PARTS: Final[dict[str, Callable[[Program], str]]] = {
    "catalogue": _catalogue,
    "store": _store,
    "keyring": _keyring,
    "driver": _driver,
    "browser": _browser,
    "practice audit": _practice,
}

COMMAND: Final = Command("self-test", "try every part this program needs", _arguments, _run)
