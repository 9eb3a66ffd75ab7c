"""`self-test`: whether this installation has what it needs, each part tried for real."""

import argparse
import asyncio
from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Final

from auditor.accounts.vault import backend_name
from auditor.browser.launch import launched
from auditor.commands.command import Command, give, say
from auditor.practice.site import PracticeSite
from auditor.problems import Problem
from auditor.program import Program
from auditor.verdict import FAILED
from auditor.wording import explain


@dataclass(frozen=True, slots=True)
class Check:
    """One part tried: `ok` is None where it is missing and not needed."""

    part: str
    ok: bool | None
    detail: str


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", nargs="?", const="-", metavar="FILE", help="as JSON")


def _run(options: argparse.Namespace, program: Program) -> int:
    checks = [_tried(part, attempt, program) for part, attempt in PARTS.items()]
    if options.json:
        give([asdict(check) for check in checks], options.json)
    for check in checks:
        say(f"{'ok  ' if check.ok else 'none' if check.ok is None else 'FAIL'} {check.part}: {check.detail}")
    return FAILED if any(check.ok is False for check in checks) else 0


def _tried(part: str, attempt: Callable[[Program], Check | str], program: Program) -> Check:
    try:
        outcome = attempt(program)
    except Problem as problem:
        return Check(part, ok=False, detail=explain(problem))
    return outcome if isinstance(outcome, Check) else Check(part, ok=True, detail=outcome)


def _catalogue(program: Program) -> str:
    services = program.catalogue.services
    return f"{program.catalogue.version}, {len(services)} services"


def _store(program: Program) -> str:
    with program.store() as store:
        return f"{len(store.rows())} snapshots in {program.home}"


def _keyring(program: Program) -> Check:
    name = backend_name()
    return Check("keyring", ok=True if name else None, detail=name or "none: nothing is remembered between runs")


def _browser(program: Program) -> str:
    return asyncio.run(_started(program))


async def _started(program: Program) -> str:
    async with launched(program.launch()) as browser:
        return f"{browser.executable}, version {browser.version}"


def _practice(program: Program) -> str:
    return asyncio.run(_served())


async def _served() -> str:
    async with PracticeSite(seed=1) as site:
        return f"{len(site.accounts)} accounts"


PARTS: Final[dict[str, Callable[[Program], Check | str]]] = {
    "catalogue": _catalogue,
    "store": _store,
    "keyring": _keyring,
    "browser": _browser,
    "practice site": _practice,
}

COMMAND: Final = Command("self-test", "try every part this program needs", _arguments, _run)
