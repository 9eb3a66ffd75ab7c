"""A snapshot as one HTML file to read, print or hand on: no script, nothing loaded, everything from a page escaped."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from auditor import paths
from auditor.catalogue.model import Setting, Source
from auditor.checklist import About, about
from auditor.export.naming import Lookup, Names, Naming, naming, whose
from auditor.export.words import BY_ATTENTION, counts_line, reason_words, state_word, value_word, words_in
from auditor.judge import Finding, Kept, State, is_kept_unseen
from auditor.snapshot.model import NewControl, Snapshot

TEMPLATE: Final = "report.html"
CONTROLS: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufffe\uffff]")
UNKNOWN: Final = frozenset({State.UNREADABLE, State.NOT_CHECKED})


@dataclass(frozen=True, slots=True)
class Line:
    """One finding as the table shows it. `borrows`: what the catalogue says about it is in English.

    `kept`: the person leaves it as it is, though nobody has read it.
    """

    finding: Finding
    word: str
    now: str | None
    wanted: tuple[str, ...]
    reason: str
    setting: Setting | None
    why: str
    cost: str
    sources: tuple[Source, ...]
    borrows: bool
    kept: bool


@dataclass(frozen=True, slots=True)
class AccountPart:
    """One account's findings, what wants attention first, and how many are in which state."""

    name: str
    counts: str
    lines: tuple[Line, ...]
    unread: tuple[Line, ...]
    new_controls: tuple[NewControl, ...]


@dataclass(frozen=True, slots=True)
class ServicePart:
    """One service's accounts."""

    name: str
    accounts: tuple[AccountPart, ...]


def as_html(
    snapshot: Snapshot, lookup: Lookup, names: Names, *, language: str = "en", kept: Mapping[About, Kept] | None = None
) -> bytes:
    """The report. Account names are in it only where `names` gives them; `kept` is what the person leaves as it is.

    What only the catalogue says is in English where it has no such language; the report says so, and marks it.
    """
    language = words_in(language).language
    called = naming(snapshot, lookup, names, language)
    services = _services(snapshot, called, language, kept or {})
    template = _environment(language).get_template(TEMPLATE)
    text = template.render(
        snapshot=snapshot,
        language=language,
        words=words_in(language).report,
        services=services,
        borrows=any(line.borrows for service in services for account in service.accounts for line in account.lines),
        totals=_counts(snapshot.findings, language),
        nothing_read=not any(finding.value is not None for finding in snapshot.findings),
        made_by=_made_by(snapshot, language),
        names_shown=any(finding.account in names for finding in snapshot.findings),
    )
    return text.encode("utf-8", "replace")


def _made_by(snapshot: Snapshot, language: str) -> Markup:
    versions = {"program": said(snapshot.program), "catalogue": said(snapshot.catalogue)}
    return escape(words_in(language).report["made_by"]).format(**versions)


def _environment(language: str) -> Environment:
    directory = paths.resources() / "templates"
    environment = Environment(
        loader=FileSystemLoader(directory),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["said"] = said
    environment.filters["value"] = lambda value: value_word(value, language)
    environment.filters["day"] = lambda moment: day(moment, language)
    environment.filters["time"] = clock
    environment.filters["linkable"] = linkable
    return environment


def said(text: str) -> Markup:
    """Words that are not ours: escaped, in an element that keeps their direction to themselves."""
    return Markup("<bdi>{}</bdi>").format(CONTROLS.sub("\ufffd", text))


def linkable(address: str | None) -> bool:
    """Whether an address may become a link: only the web, never a script or a file."""
    return bool(address) and re.match(r"https?://[^\s\\\"'<>]+\Z", str(address)) is not None


def day(moment: str | date, language: str) -> str:
    """A date as it is written in the language, from an ISO 8601 time in any offset."""
    on = _in_utc(moment).date() if isinstance(moment, str) else moment
    words = words_in(language)
    month = words.months[on.month - 1] if words.months else ""
    return words.day.format(day=on.day, month=month, number=on.month, year=on.year)


def clock(moment: str) -> str:
    """The time of day in UTC."""
    return _in_utc(moment).strftime("%H:%M")


def _in_utc(moment: str) -> datetime:
    return datetime.fromisoformat(moment).astimezone(UTC)


def _services(
    snapshot: Snapshot, called: Naming, language: str, kept: Mapping[About, Kept]
) -> tuple[ServicePart, ...]:
    accounts = whose(snapshot)
    return tuple(
        ServicePart(
            called.service(service),
            tuple(_account(snapshot, one, called, language, kept) for one in accounts if one[0] == service),
        )
        for service in dict.fromkeys(service for service, _ in accounts)
    )


def _account(
    snapshot: Snapshot, one: tuple[str, str], called: Naming, language: str, kept: Mapping[About, Kept]
) -> AccountPart:
    findings = [finding for finding in snapshot.findings if (finding.service, finding.account) == one]
    lines = [_line(finding, called, language, kept.get(about(finding))) for finding in findings]
    return AccountPart(
        name=called.account(*one),
        counts=_counts(findings, language),
        lines=tuple(sorted(lines, key=lambda line: BY_ATTENTION.index(line.finding.state))),
        unread=tuple(line for line in lines if line.finding.state in UNKNOWN),
        new_controls=tuple(new for new in snapshot.new_controls if (new.service, new.account) == one),
    )


def _counts(findings: Sequence[Finding], language: str) -> str:
    return counts_line(Counter(finding.state for finding in findings), language)


def _line(finding: Finding, called: Naming, language: str, kept: Kept | None) -> Line:
    setting = called.setting(finding)
    return Line(
        finding=finding,
        word=state_word(finding.state, language),
        now=finding.value,
        wanted=finding.want,
        reason=reason_words(finding.reason, language) if finding.reason else "",
        setting=setting,
        why=_in_language(setting.why, language) if setting else "",
        cost=_in_language(setting.cost, language) if setting else "",
        sources=setting.sources if setting else (),
        borrows=language != "en" and bool(setting and setting.why and language not in setting.why),
        kept=is_kept_unseen(finding, kept),
    )


def _in_language(texts: Mapping[str, str], language: str) -> str:
    return texts.get(language) or texts.get("en") or ""
