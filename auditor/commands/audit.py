"""`audit`: one run over accounts, from the terminal."""

import argparse
import asyncio
import sys
from contextlib import AsyncExitStack
from dataclasses import replace
from pathlib import Path
from typing import Final
from uuid import uuid4

from auditor.accounts.model import Account, Way
from auditor.askers import ApartAsker, FirstAnswer, PracticeAsker, StoredAsker, standard_input
from auditor.browser.asker import Asker
from auditor.catalogue.presets import Preset
from auditor.choose import Chosen, plan_for, practice_accounts
from auditor.commands.command import Command, give, say, writable
from auditor.commands.notice import declined
from auditor.commands.progress import Progress, summary
from auditor.commands.terminal import Terminal, TerminalAsker
from auditor.commands.turns import TerminalTurns
from auditor.export import FORMATS, Material
from auditor.practice.site import PracticeSite
from auditor.problems import ChooseAccount, NoAccounts
from auditor.program import Program, Ran
from auditor.snapshot.as_json import as_json
from auditor.snapshot.write import write_file
from auditor.verdict import NOT_ALL_READ, exit_code


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--service", metavar="ID", action="append", default=[], help="audit this service's accounts")
    parser.add_argument("--account", metavar="ID", action="append", default=[], help="audit this account")
    parser.add_argument("--practice", action="store_true", help="audit the three practice accounts inside the program")
    parser.add_argument("--seed", type=int, metavar="N", help="the practice site's seed (random when left out)")
    parser.add_argument("--preset", choices=[preset.value for preset in Preset], default=Preset.STRICT.value)
    parser.add_argument("--json", metavar="FILE", help="write the snapshot as JSON; - for standard output")
    parser.add_argument("--html", metavar="FILE", help="write the report as one HTML file")
    parser.add_argument("--headed", action="store_true", help="show the browser while it reads")
    parser.add_argument("--way", choices=[way.value for way in Way], help="how to get signed in")
    parser.add_argument("--username", metavar="NAME", help="sign in with this name, for this run")
    parser.add_argument(
        "--password-stdin", action="store_true", help="the password is the first line of standard input"
    )
    parser.add_argument(
        "--code-from-stdin", action="store_true", help="answer each printed code prompt with a line of standard input"
    )
    parser.add_argument("--yes", action="store_true", help="answer the once-per-service notice with yes")


def _run(options: argparse.Namespace, program: Program) -> int:
    for target in (options.json, options.html):
        writable(target)
    ran = asyncio.run(_audit(options, program))
    if options.json:
        give(as_json(ran.snapshot), options.json)
    if options.html:
        report = FORMATS["html"](Material(ran.snapshot, program.service_or_none, kept=program.kept()))
        write_file(Path(options.html), report)
        say(f"Report: {options.html}")
    say(summary(ran))
    return exit_code(ran.snapshot)


async def _audit(options: argparse.Namespace, program: Program) -> Ran:
    terminal = Terminal(sys.stdin) if sys.stdin.isatty() else None
    async with AsyncExitStack() as stack:
        if options.practice:
            seed = options.seed if options.seed is not None else uuid4().int % 1_000_000
            site = await stack.enter_async_context(PracticeSite(seed=seed))
            say(f"Practice accounts, seed {seed}.")
            chosen = practice_accounts(site)
            asker: Asker = PracticeAsker(site.accounts)
        else:
            chosen = _chosen(options, program)
            asker = _asker(options, program, terminal)
        refused = declined((one.service for one in chosen), options, program.notices)
        plan = plan_for(chosen, Preset(options.preset), program.kept(), program.wishes())
        plan = [replace(planned, declined=planned.service.id in refused) for planned in plan]
        turns = TerminalTurns(plan, terminal)
        return await program.run(plan, asker, Progress(plan).tell, preset=options.preset, turns=turns)


def _chosen(options: argparse.Namespace, program: Program) -> list[Chosen]:
    known = program.book.accounts()
    if options.account:
        wanted = [program.book.account(account) for account in options.account]
    elif options.service:
        wanted = [account for service in options.service for account in _of_service(service, known, options, program)]
    else:
        wanted = list(known)
    if not wanted:
        raise NoAccounts()
    if options.password_stdin and len(wanted) != 1:
        raise ChooseAccount(accounts=tuple(account.id for account in wanted))
    return [Chosen(_as_called(account, options), program.catalogue.service(account.service)) for account in wanted]


def _of_service(
    service_id: str, known: tuple[Account, ...], options: argparse.Namespace, program: Program
) -> list[Account]:
    service = program.catalogue.service(service_id)
    mine = [account for account in known if account.service == service.id]
    if options.username:
        mine = [account for account in mine if account.username == options.username]
    return mine or [Account(id=f"once-{uuid4().hex[:12]}", service=service.id)]


def _as_called(account: Account, options: argparse.Namespace) -> Account:
    """The account as this one call wants it; nothing of it is stored."""
    way = Way(options.way) if options.way else Way.PASSWORD if options.password_stdin else account.way
    return replace(account, way=way, username=options.username or account.username)


def _asker(options: argparse.Namespace, program: Program, terminal: Terminal | None) -> Asker:
    """Standard input first, then what the keyring holds, then whoever sits at the terminal."""
    askers: list[Asker] = []
    if options.password_stdin or options.code_from_stdin:
        askers.append(standard_input(with_password=options.password_stdin, with_codes=options.code_from_stdin))
    askers += [StoredAsker(program.book), ApartAsker()]
    return FirstAnswer([*askers, TerminalAsker(terminal)] if terminal else askers)


COMMAND: Final = Command(
    "audit", "sign in, read the switches, show which still need changing", _arguments, _run, interrupted=NOT_ALL_READ
)
