"""`catalogue record`: the page being read, stripped of personal text, as a test page to send in."""

import argparse
import asyncio
import re
import sys
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

import msgspec

from auditor.askers import StoredAsker
from auditor.browser.launch import launched
from auditor.browser.tab import Tab
from auditor.commands.command import say, writable
from auditor.problems import UsageProblem
from auditor.program import Program
from auditor.reading.model import Control
from auditor.reading.personal import Keep, keeping
from auditor.reading.recording import Recording, recording
from auditor.snapshot.write import write_file
from auditor.verdict import FAILED

MOST_SHOWN: Final = 400


def add_action(actions: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """The action, below `catalogue`."""
    record = actions.add_parser(
        "record",
        help="save a page as a test page, without personal text; shows what it would save and asks first",
        description="Saves the page as a static test page with the controls as read beside it. Scripts, typed text, "
        "addresses and every text that is not a control's are left out. It shows exactly which texts stay, and asks.",
    )
    record.add_argument("url", metavar="URL")
    record.add_argument("--account", metavar="ID", help="read it signed in to this account")
    record.add_argument("--out", type=Path, metavar="FILE", help="the .html file to write (HOST.html if left out)")
    record.add_argument("--yes", action="store_true", help="save without asking")
    record.add_argument("--headed", action="store_true", help="show the browser while it reads")
    record.set_defaults(act=_record)


def _record(options: argparse.Namespace, program: Program) -> int:
    if not options.url.startswith(("https://", "http://")):
        raise UsageProblem(detail=f"“{options.url}” is not a web address.")
    if not (options.yes or sys.stdin.isatty()):
        raise UsageProblem(detail="Nobody is there to be asked; look at a page yourself first, or add --yes.")
    page = options.out or Path(f"{re.sub(r'[^a-z0-9.-]', '-', urlsplit(options.url).hostname or 'page')}.html")
    data = page.with_suffix(".json")
    for file in (page, data):
        writable(str(file))
        if file.exists():
            raise UsageProblem(detail=f"{file} is there already; name another with --out.")
    made = asyncio.run(_taken(options, program))
    _show(made, page, data)
    if not (options.yes or _agreed()):
        say("Nothing was saved.")
        return FAILED
    write_file(page, made.page.encode())
    write_file(data, msgspec.json.format(msgspec.json.encode([_told(one) for one in made.controls]), indent=2) + b"\n")
    return 0


def _agreed() -> bool:
    try:
        return input("Save it? [y/N] ").strip().lower() in ("y", "yes", "j", "ja")
    except EOFError:
        return False


async def _taken(options: argparse.Namespace, program: Program) -> Recording:
    keep = keeping(program.catalogue.services)
    async with launched(program.launch(), program.sessions) as browser:
        if not options.account:
            async with browser.visit() as tab:
                return await _of(tab, options.url, keep)
        account = program.book.account(options.account)
        service = program.catalogue.service(account.service)
        keep = keep.aware((), [account.username.partition("@")[0]])
        async with browser.signed_in(service, account, StoredAsker(program.book)) as tab:
            return await _of(tab, options.url, keep)


async def _of(tab: Tab, url: str, keep: Keep) -> Recording:
    await tab.reach(url)
    survey = await tab.look_again(await tab.survey(unfold=False))
    return recording(survey, await tab.take_down(), keep)


def _show(made: Recording, page: Path, data: Path) -> None:
    say(f"{page} ({len(made.page.encode()) // 1024 + 1} KB) would hold {len(made.controls)} controls and these texts:")
    for text in made.texts[:MOST_SHOWN]:
        say(f"  {text}")
    if len(made.texts) > MOST_SHOWN:
        say(f"  and {len(made.texts) - MOST_SHOWN} more, all of them in {data}")
    say("Every other text is replaced by x. Look through the list for anything that says who you are.")
    if made.cut:
        say("The page is larger than can be saved: its end is missing.")


def _told(control: Control) -> dict[str, Any]:
    return {
        "label": control.label,
        "section": control.section,
        "kind": control.kind,
        "value": control.value,
        "reason": control.reason,
        "options": list(control.options),
        "disabled": control.disabled,
    }
