"""All that can be said about one setting, as plain paragraphs by heading. No widgets."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QDate, QLocale

from auditor.catalogue.advice import Advice
from auditor.catalogue.model import Setting, Source
from auditor.judge import TOLD, Finding
from ui.translate import tr
from ui.wording import category_word, confidence_words, severity_reason


@dataclass(frozen=True, slots=True)
class Told:
    """A finding, its rule, what the rule comes to today, and the language to say it in."""

    finding: Finding
    setting: Setting
    advice: Advice | None = None
    not_advice: str = ""
    language: str = "en"


def about(told: Told) -> dict[str, str]:
    """Heading → paragraph; a heading with nothing to say is left out or empty."""
    finding, setting, advice = told.finding, told.setting, told.advice
    where = " · ".join(part for part in (setting.path, finding.section, f"“{finding.label}”") if part)
    matters = category_word(setting.category) + "."
    if advice is not None:
        matters = f"{matters} {severity_reason(advice.severity, setting.exposes)}"
    return {
        "why": said(setting.why, told.language),
        "cost": said(setting.cost, told.language),
        "where": where,
        "matters": matters,
        "careful": "\n".join(_careful(told)),
        "instead": said(setting.instead, told.language),
        "policy": _policies(told),
        "law": _laws(told),
        "sources": _sources(setting.sources, setting.checked),
    }


def said(texts: Mapping[str, str], language: str) -> str:
    """A sentence of the catalogue in this language, in English where there is none."""
    return texts.get(language) or texts.get("en", "")


def day(moment: date) -> str:
    """A day as this person writes days."""
    return QLocale().toString(QDate(moment.year, moment.month, moment.day), QLocale.FormatType.ShortFormat)


def _careful(told: Told) -> Iterable[str]:
    setting, advice = told.setting, told.advice
    if told.finding.confidence == TOLD:
        yield tr("You said so yourself: the program has not seen this value.")
    if words := confidence_words(advice.confidence if advice else setting.confidence):
        yield words
    if advice is not None and advice.stale:
        yield tr("This advice is older than three months; the service may have moved or renamed the setting.")
    if not setting.page_confirmed:
        yield tr("The address of the page is not confirmed: if it leads nowhere, use the path above.")
    if setting.needs_save:
        yield tr("The page has a Save button: without it the change is lost.")
    if setting.may_be_absent:
        yield tr("Not every account has it: {reason}").format(reason=said(setting.may_be_absent, told.language))
    if setting.regions or setting.plans:
        yield tr("Only here: {places}").format(places=", ".join((*setting.regions, *setting.plans)))
    if told.finding.hint:
        yield tr("Something similar is on the page: “{hint}”").format(hint=told.finding.hint)


def _policies(told: Told) -> str:
    policies = told.advice.policies if told.advice else ()
    lines = [f"{said(one.says, told.language)}\n{_source_lines(one.sources)}" for one in policies]
    return "\n\n".join([*lines, told.not_advice]) if lines else ""


def _laws(told: Told) -> str:
    laws = told.advice.laws if told.advice else ()
    lines = [
        f"{one.name} ({one.where})\n{said(one.says, told.language)} {said(one.means, told.language)}\n"
        f"{_source_lines(one.sources)}"
        for one in laws
    ]
    return "\n\n".join([*lines, told.not_advice]) if lines else ""


def _sources(sources: Iterable[Source], checked: date | None) -> str:
    lines = _source_lines(sources)
    last = (
        tr("Last checked {day}").format(day=day(checked))
        if checked
        else tr("It is not known when this was last checked.")
    )
    return f"{lines}\n{last}" if lines else last


def _source_lines(sources: Iterable[Source]) -> str:
    return "\n".join(_source(source) for source in sources)


def _source(source: Source) -> str:
    where = source.url or f"{source.title} ({tr('no public address')})"
    when = tr("seen {day}").format(day=day(source.seen)) if source.seen else source.dated
    return f"{where}, {when}" if when else where
