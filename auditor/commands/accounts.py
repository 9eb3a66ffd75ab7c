"""`accounts`: the accounts a person added, without their secrets."""

import argparse
import asyncio
import locale
import sys
from typing import Final

from auditor.accounts.book import new_id
from auditor.accounts.model import Account, Stored, Way
from auditor.accounts.vault import in_background
from auditor.askers import ApartAsker, FirstAnswer, standard_input
from auditor.browser.origin import confirmed_origin
from auditor.catalogue.model import Service
from auditor.choose import Chosen, own_wish
from auditor.commands.command import Command, give, say
from auditor.commands.notice import agreed
from auditor.commands.questions import Questions
from auditor.commands.terminal import Terminal, TerminalAsker
from auditor.problems import UsageProblem
from auditor.program import Program
from auditor.secret import Secret
from auditor.verdict import FAILED

_STORED_WORDS: Final = {
    Stored.KEYRING: "The password is in your keyring.",
    Stored.SESSION: "No password is stored; you sign in yourself.",
    Stored.NOTHING: "There is no keyring here, so nothing was stored: not the password, and not the account.",
}


def _arguments(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(title="actions", metavar="ACTION", required=True, dest="action")
    adding = actions.add_parser("add", help="add one of your accounts")
    adding.add_argument("service", metavar="SERVICE")
    adding.add_argument("--url", metavar="ORIGIN", help="the address of your own server, such as https://cloud.example")
    adding.add_argument("--username", default="", metavar="NAME")
    adding.add_argument("--password-stdin", action="store_true", help="read the password from standard input")
    adding.add_argument("--way", choices=[way.value for way in Way], help="how to get signed in")
    adding.add_argument("--region", default="", metavar="CC", help="your country, such as DE (guessed if left out)")
    adding.add_argument("--plan", default="", metavar="NAME", help="your plan at this service")
    adding.add_argument("--yes", action="store_true", help="answer the once-per-service notice with yes")
    adding.add_argument("--json", nargs="?", const="-", metavar="FILE", help="as JSON")
    adding.set_defaults(act=_add)
    listing = actions.add_parser("list", help="your accounts")
    listing.add_argument("--json", nargs="?", const="-", metavar="FILE", help="as JSON")
    listing.set_defaults(act=_list)
    wanting = actions.add_parser("want", help="what you want of one setting, instead of what is advised")
    wanting.add_argument("id", metavar="ID")
    wanting.add_argument("setting", metavar="SETTING")
    wanting.add_argument("value", metavar="VALUE", nargs="*", help="on, off, or the text of a choice; several will do")
    wanting.add_argument("--any", action="store_true", help="you do not mind: audits leave the setting out")
    wanting.add_argument("--as-advised", action="store_true", help="what the catalogue advises, as before")
    wanting.set_defaults(act=_want)
    removing = actions.add_parser("remove", help="forget an account and everything stored about it")
    removing.add_argument("id", metavar="ID")
    removing.set_defaults(act=_remove)


def _run(options: argparse.Namespace, program: Program) -> int:
    code: int = options.act(options, program)
    return code


def _add(options: argparse.Namespace, program: Program) -> int:
    service = program.catalogue.service(options.service)
    if service.self_hosted and not options.url:
        raise UsageProblem(detail=f"{service.name} is software people host themselves: name its address with --url.")
    password = standard_input(with_password=options.password_stdin, with_codes=False).first_line
    if not agreed(service, options, program.notices):
        say("Nothing was added.")
        return FAILED
    added = asyncio.run(_asked_and_added(options, service, program, password))
    if added.stored is not Stored.NOTHING:
        program.notices.remember(service)
    if options.json:
        give({"id": added.id, "service": added.service, "stored": added.stored}, options.json)
    say(f"{service.name}, {added.id}. {_STORED_WORDS[added.stored]}")
    return 0


async def _asked_and_added(
    options: argparse.Namespace, service: Service, program: Program, password: Secret | None
) -> Account:
    """Ask the person at the terminal for what the call leaves out, and remember the account. Raises Problem."""
    terminal = Terminal(sys.stdin) if sys.stdin.isatty() and not (options.yes or options.password_stdin) else None
    account = await _described(options, service, terminal)
    if account.way is Way.PASSWORD and password is None:
        asker = FirstAnswer([ApartAsker(), TerminalAsker(terminal)]) if terminal else ApartAsker()
        password = await asker.password(service, account)
    return await in_background(lambda: program.book.add(account, password))


async def _described(options: argparse.Namespace, service: Service, terminal: Terminal | None) -> Account:
    ask = Questions(service, terminal)
    return Account(
        id=new_id(),
        service=service.id,
        way=Way(options.way) if options.way else Way.PASSWORD if options.password_stdin else await ask.way(),
        username=options.username,
        origin=confirmed_origin(options.url) if options.url else "",
        region=options.region or await ask.region(guessed_region()),
        plan=options.plan or await ask.plan(),
    )


def guessed_region() -> str:
    """The country this computer is set to, or nothing; always shown as a guess."""
    language = locale.getlocale()[0] or ""
    return language.partition("_")[2][:2].upper()


def _list(options: argparse.Namespace, program: Program) -> int:
    accounts = program.book.accounts()
    if options.json:
        give(list(accounts), options.json)
        return 0
    for account in accounts:
        say(f"{account.id}  {account.service:20} {account.username}  ({account.way}, {account.stored})")
    if not accounts:
        say("No accounts yet. Try “privacy-auditor audit --practice”: it needs no password.")
    return 0


def _want(options: argparse.Namespace, program: Program) -> int:
    if bool(options.value) + options.any + options.as_advised != 1:
        raise UsageProblem(detail="Name what you want, or say --any or --as-advised.")
    account = program.book.account(options.id)
    own = own_wish(Chosen(account, program.catalogue.service(account.service)), options.setting, options.value)
    with program.store() as store:
        if options.as_advised:
            store.unwish(own.service, own.account, own.setting)
        else:
            store.wish(own)
    say(f"{own.setting}: {'as advised' if options.as_advised else ' or '.join(own.want) or 'as you like'}.")
    return 0


def _remove(options: argparse.Namespace, program: Program) -> int:
    program.remove_account(options.id)
    say("Removed, with everything stored about it.")
    return 0


COMMAND: Final = Command("accounts", "add, list and remove your accounts", _arguments, _run)
