"""`survey`: every control on any page at all, with what looks like a privacy choice."""

import argparse
import asyncio
from typing import Any, Final

from auditor.askers import StoredAsker
from auditor.browser.audit_browser import AuditBrowser
from auditor.browser.launch import launched
from auditor.browser.tab import Tab
from auditor.commands.command import Command, give, say
from auditor.problems import PageProblem, Reason, SignInProblem, UsageProblem
from auditor.program import Program
from auditor.reading.discover import privacy_of
from auditor.reading.model import Control, Survey
from auditor.verdict import NOT_ALL_READ


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("url", nargs="+", metavar="URL")
    parser.add_argument("--account", metavar="ID", help="read it signed in to this account")
    parser.add_argument("--no-open", action="store_true", help="leave accordions, tabs and lists as they are")
    parser.add_argument("--json", nargs="?", const="-", metavar="FILE", help="as JSON; - for standard output")
    parser.add_argument("--headed", action="store_true", help="show the browser while it reads")


def _run(options: argparse.Namespace, program: Program) -> int:
    for url in options.url:
        if not url.startswith(("https://", "http://")):
            raise UsageProblem(detail=f"“{url}” is not a web address.")
    entries = asyncio.run(_survey_all(options, program))
    if options.json:
        give(entries, options.json)
    else:
        tell(entries)
    return NOT_ALL_READ if any(entry["status"] == "failed" for entry in entries) else 0


async def _survey_all(options: argparse.Namespace, program: Program) -> list[dict[str, Any]]:
    async with launched(program.launch(), program.sessions) as browser:
        if not options.account:
            return [await _visit(browser, url, options) for url in options.url]
        account = program.book.account(options.account)
        service = program.catalogue.service(account.service)
        try:
            async with browser.signed_in(service, account, StoredAsker(program.book)) as tab:
                return [await _survey(tab, url, options) for url in options.url]
        except SignInProblem as problem:
            return [failed(url, problem.reason) for url in options.url]


async def _visit(browser: AuditBrowser, url: str, options: argparse.Namespace) -> dict[str, Any]:
    async with browser.visit(hosts=()) as tab:
        return await _survey(tab, url, options)


async def _survey(tab: Tab, url: str, options: argparse.Namespace) -> dict[str, Any]:
    try:
        await tab.reach(url)
        survey = await tab.look_again(await tab.survey(unfold=not options.no_open))
    except (PageProblem, SignInProblem) as problem:
        return failed(url, problem.reason)
    return as_entry(url, survey)


def failed(url: str, reason: str) -> dict[str, Any]:
    """The entry of a page that gave nothing."""
    return {
        "url": url,
        "status": "failed",
        "reason": reason,
        "settled": False,
        "truncated": reason == Reason.TOO_LARGE,
        "ms": 0,
        "controls": [],
    }


def as_entry(url: str, survey: Survey) -> dict[str, Any]:
    """One surveyed page as INTERFACE.md prints it."""
    if survey.reason is not None:
        return failed(url, survey.reason) | {"truncated": survey.truncated, "ms": round(survey.milliseconds)}
    return {
        "url": url,
        "status": "ok",
        "reason": None,
        "settled": survey.settled,
        "truncated": survey.truncated,
        "ms": round(survey.milliseconds),
        "controls": [_control(control, survey.language) for control in survey.controls],
    }


def _control(control: Control, language: str) -> dict[str, Any]:
    privacy = privacy_of(control, language)
    return {
        "label": control.label,
        "section": control.section,
        "description": control.description,
        "kind": control.kind,
        "value": control.value,
        "options": list(control.options),
        "disabled": control.disabled,
        "status": "unreadable" if control.value is None else "read",
        "reason": control.reason,
        "evidence": list(control.evidence),
        "privacy": privacy
        and {
            "category": privacy.category,
            "likely_private": privacy.likely_private,
            "confidence": round(privacy.confidence, 2),
        },
    }


def tell(entries: list[dict[str, Any]]) -> None:
    """Say them on the screen."""
    for entry in entries:
        say(f"{entry['url']}: {entry['status']} {entry['reason'] or ''}".rstrip())
        if entry["truncated"]:
            say("   The page is too large to be read whole: what is not listed may be on the rest of it.")
        for control in entry["controls"]:
            mark = "*" if control["privacy"] else " "
            value = control["value"] if control["value"] is not None else f"couldn't be read ({control['reason']})"
            say(f" {mark} {control['section'] or '–'}: {control['label']} = {value}")
    say("* looks like a privacy choice")


COMMAND: Final = Command("survey", "read every control on any page", _arguments, _run, interrupted=NOT_ALL_READ)
