"""`catalogue`: what the rule files say, and what is wrong with them."""

import argparse
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any, Final

import msgspec

from auditor import paths
from auditor.catalogue.advice import Advice, advice
from auditor.catalogue.labels import first
from auditor.catalogue.law import NOT_ADVICE
from auditor.catalogue.lint import lint
from auditor.catalogue.model import Kind, Service, Setting, Source
from auditor.catalogue.severity import severity
from auditor.commands import packs, record
from auditor.commands.command import Command, give, say
from auditor.program import Program
from auditor.verdict import FAILED


def _arguments(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(title="actions", metavar="ACTION", required=True, dest="action")
    listing = actions.add_parser("list", help="every service and setting")
    listing.add_argument("--json", nargs="?", const="-", metavar="FILE", help="as JSON")
    listing.set_defaults(act=_list)
    show = actions.add_parser("show", help="everything about one service")
    show.add_argument("service", metavar="SERVICE")
    show.add_argument("--json", nargs="?", const="-", metavar="FILE", help="as JSON")
    show.set_defaults(act=_show)
    check = actions.add_parser("check", help="every mistake in every rule file, at once")
    check.add_argument("path", nargs="*", type=Path, help="rule files or directories (the shipped ones if left out)")
    check.set_defaults(act=_check)
    packs.add_actions(actions)
    record.add_action(actions)


def _run(options: argparse.Namespace, program: Program) -> int:
    code: int = options.act(options, program)
    return code


def _list(options: argparse.Namespace, program: Program) -> int:
    services = program.catalogue.services
    if options.json:
        give([as_listed(service) for service in services], options.json)
        return 0
    for service in services:
        say(f"{service.id:24} {service.name:24} {len(service.settings):3} settings")
    say(f"{len(services)} services, catalogue {program.catalogue.version}")
    return 0


def _show(options: argparse.Namespace, program: Program) -> int:
    service = program.service(options.service)
    told = advice(service, program.documents, date.today())
    if options.json:
        give(
            {**msgspec.to_builtins(service), "advice": msgspec.to_builtins(told), "not_advice": NOT_ADVICE},
            options.json,
        )
        return 0
    say(f"{service.name} ({service.id})  {service.homepage}")
    for setting, beside in zip(service.settings, told, strict=True):
        say("\n" + "\n".join(described(setting, beside)))
    if any(beside.policies or beside.laws for beside in told):
        say(f"\n{NOT_ADVICE['en']}")
    return 0


def described(setting: Setting, beside: Advice) -> Iterator[str]:
    """Everything about one setting, in lines for a terminal."""
    label = first(setting.labels)
    place = setting.path or setting.page or "no address"
    yield f"  {setting.id}: {setting.title.get('en') or label or setting.id}"
    yield f"    on the page: “{label}”, {place}" if label else f"    where: {place}"
    values = {value.casefold(): value for value in reversed(setting.want)}
    advised = " or ".join(reversed(values.values())) or "your choice"
    yield f"    advised: {advised} ({beside.severity}), {setting.form}"
    if setting.instead:
        yield f"    not read: {setting.instead.get('en', '')}"
    age = f"checked {setting.checked or 'at no known date'}{', more than 90 days ago' if beside.stale else ''}"
    yield f"    confidence: {beside.confidence}, {age}"
    for source in setting.sources:
        yield f"    source: {_named(source)}"
    for policy in beside.policies:
        yield f"    policy: {policy.says.get('en', '')}"
        yield from (f"      {_named(source)}" for source in policy.sources)
    for law in beside.laws:
        yield f"    law: {law.name}: {law.says.get('en', '')} {law.means.get('en', '')}"
        yield from (f"      {_named(source)}" for source in law.sources)


def _named(source: Source) -> str:
    """A source with its date; one without an address is named by its title, and said to have none."""
    where = source.url or f"{source.title} (no public address)"
    return f"{where}, {source.seen or source.dated or 'undated'}"


def _check(options: argparse.Namespace, program: Program) -> int:
    places = options.path or [paths.catalogue_directory(), *program.settings.catalogues]
    mistakes = lint(places)
    for mistake in mistakes:
        say(str(mistake))
    say(f"{len(mistakes)} mistakes" if mistakes else "No mistakes.")
    return FAILED if mistakes else 0


def as_listed(service: Service) -> dict[str, Any]:
    """One service as `catalogue list --json` prints it."""
    return {
        "id": service.id,
        "name": service.name,
        "hosts": list(service.hosts),
        "origins": list(service.origins),
        "settings": [_setting(setting) for setting in service.settings],
    }


def _setting(setting: Setting) -> dict[str, Any]:
    return {
        "id": setting.id,
        "form": setting.form,
        "page": setting.page,
        "labels": {language: list(texts) for language, texts in setting.labels.items()},
        "kind": _one_or_all(setting.kind),
        "want": list(setting.want),
        "category": setting.category,
        "severity": severity(setting),
        "confidence": setting.confidence,
        "checked": setting.checked,
        "aliases": list(setting.aliases),
    }


def _one_or_all(kinds: tuple[Kind, ...]) -> Kind | list[Kind] | None:
    """A rule mostly names one kind; where a site shows several, all of them."""
    if not kinds:
        return None
    return kinds[0] if len(kinds) == 1 else list(kinds)


COMMAND: Final = Command("catalogue", "what the rule files say, and what is wrong with them", _arguments, _run)
