"""`catalogue check`: what a rule file owes its readers beyond being loadable, every mistake of every file at once."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Final

from auditor import paths
from auditor.catalogue.freshness import is_stale
from auditor.catalogue.law import Law, Policy, load_laws, load_policies
from auditor.catalogue.load import NOT_SERVICES, load_file
from auditor.catalogue.model import Form, Service, Setting
from auditor.problems import Problem, RuleFileProblem

LANGUAGES: Final = ("en", "de")

Check = Callable[[Setting, date], Iterator[str]]


def lint(places: Sequence[Path], today: date | None = None) -> tuple[str, ...]:
    """Every mistake of the rule files at these places, files or directories.

    The release's own rules owe everything; rules from elsewhere must load, and name a source and a date for each line.
    """
    on = today or date.today()
    own = paths.catalogue_directory().resolve()
    mistakes: list[str] = []
    for place in places:
        shipped = own in (place.resolve(), place.resolve().parent)
        if shipped and place.is_dir():
            mistakes += check(place, on)
        else:
            mistakes += _check_files(_files(place), on, CHECKS if shipped else OWED_BY_ALL, shipped=shipped)
    return tuple(mistakes)


def check(directory: Path, today: date, tested: Collection[tuple[str, str]] | None = None) -> tuple[str, ...]:
    """Every mistake of a directory of shipped rules, as `file: where: what`; empty when all is well.

    `tested` holds (service, setting) for each setting that a saved or replica page covers; None leaves that out.
    """
    mistakes: list[str] = []
    services: dict[str, Service] = {}
    for file in _files(directory):
        service, wrong = _loaded(file, shipped=True)
        mistakes += wrong
        if service is not None:
            services[file.name] = service
            mistakes += [] if file.stem == service.id else [f"{file.name}: the file must be named {service.id}.toml"]
    mistakes += _wrong_between(services)
    mistakes += _wrong_references(directory, services)
    for name, service in services.items():
        mistakes += [f"{name}: {wrong}" for wrong in wrong_with(service, today, CHECKS)]
        mistakes += [f"{name}: {wrong}" for wrong in _untested(service, tested)]
    return tuple(mistakes)


def _check_files(files: Iterable[Path], today: date, checks: Sequence[Check], *, shipped: bool) -> Iterator[str]:
    services: dict[str, Service] = {}
    for file in files:
        service, wrong = _loaded(file, shipped=shipped)
        yield from wrong
        if service is not None:
            services[file.name] = service
            yield from (f"{file.name}: {mistake}" for mistake in wrong_with(service, today, checks))
    yield from _wrong_between(services)


def _files(place: Path) -> list[Path]:
    if place.is_dir():
        return sorted(file for file in place.glob("*.toml") if file.name not in NOT_SERVICES)
    return [place]


def wrong_with(service: Service, today: date, checks: Sequence[Check]) -> Iterator[str]:
    """What one service's rules owe: sources, dates, both languages, a reason for what is not read."""
    for setting in service.settings:
        for check_one in checks:
            yield from (f"{setting.id}: {wrong}" for wrong in check_one(setting, today))


def _loaded(file: Path, *, shipped: bool) -> tuple[Service | None, list[str]]:
    try:
        return load_file(file, shipped=shipped), []
    except RuleFileProblem as problem:
        found = problem.facts["mistakes"]
        return None, [f"{file.name}: {mistake}" for mistake in found] if isinstance(found, tuple) else []
    except Problem as problem:
        return None, [f"{file.name}: {problem.facts.get('detail', problem.code)}"]


def _wrong_between(services: dict[str, Service]) -> Iterator[str]:
    taken: dict[str, str] = {}
    for file, service in services.items():
        for name in (service.id, *service.aliases):
            if name in taken:
                yield f"{file}: the id {name} already belongs to {taken[name]}"
            taken.setdefault(name, file)


def _wrong_references(directory: Path, services: dict[str, Service]) -> Iterator[str]:
    try:
        laws: tuple[Law, ...] = load_laws(directory)
        policies: tuple[Policy, ...] = load_policies(directory)
    except RuleFileProblem as problem:
        found = problem.facts["mistakes"]
        yield from (f"{problem.facts['file']}: {mistake}" for mistake in (found if isinstance(found, tuple) else ()))
        return
    known_laws, known_policies = {law.id for law in laws}, {policy.id for policy in policies}
    for file, service in services.items():
        for setting in service.settings:
            for law in set(setting.law) - known_laws:
                yield f"{file}: {setting.id}: law.toml has no {law}"
            for policy in set(setting.policy) - known_policies:
                yield f"{file}: {setting.id}: policies.toml has no {policy}"


def _untested(service: Service, tested: Collection[tuple[str, str]] | None) -> Iterator[str]:
    if tested is None:
        return
    for setting in service.settings:
        if setting.form is Form.READ and (service.id, setting.id) not in tested:
            yield f"{setting.id}: no saved or replica page shows it"


def _filled_in(setting: Setting, _: date) -> Iterator[str]:
    """What `catalogue new` leaves to be written."""
    for what, there, placeholder in (
        ("id", (setting.id,), "example-setting"),
        ("labels", [text for texts in setting.labels.values() for text in texts], "The label a person sees"),
        ("title", setting.title.values(), "The good state, in at most 80 characters"),
        ("why", setting.why.values(), "Why it matters, in your own words."),
        ("page", (setting.page,), "https://www.example.com/settings/privacy"),
        ("sources", [source.url for source in setting.sources], "https://help.example.com/article"),
    ):
        if placeholder in there:
            yield f"{what}: still the placeholder “{placeholder}”; fill it in"


def _sourced(setting: Setting, _: date) -> Iterator[str]:
    if not setting.sources:
        yield "no source"
    for source in setting.sources:
        if source.seen is None and not source.dated:
            yield f"a source without a date: {source.url or source.title}"


def _dated(setting: Setting, today: date) -> Iterator[str]:
    if setting.checked is None:
        yield "no date of the last check"
    elif setting.checked > today:
        yield f"checked on {setting.checked}, which is in the future"
    elif is_stale(setting, today):
        yield f"last checked on {setting.checked}, more than 90 days ago"


def _worded(setting: Setting, _: date) -> Iterator[str]:
    asked = {"title": setting.title, "why": setting.why, "cost": setting.cost}
    optional = {"instead": setting.instead, "may_be_absent": setting.may_be_absent}
    for name, texts in (asked | {name: texts for name, texts in optional.items() if texts}).items():
        missing = [language for language in LANGUAGES if not texts.get(language)]
        if missing:
            yield f"no {name} in {' or '.join(missing)}"


def _explained(setting: Setting, _: date) -> Iterator[str]:
    if setting.form is Form.READ:
        if not setting.kind:
            yield "no kind"
        return
    if not setting.instead:
        yield "does not say why it is not read (instead)"
    is_known = setting.contact or "no source gives" in setting.instead.get("en", "")
    if setting.form in (Form.EMAIL, Form.FORM) and not is_known:
        yield "no address to write to (contact), nor a word that no source gives one (instead)"
    if not setting.path and setting.form is Form.BY_HAND:
        yield "no path for the person to follow"


def _weighed(setting: Setting, _: date) -> Iterator[str]:
    if setting.exposes is None:
        yield "the five questions that severity comes from are not answered (exposes)"


OWED_BY_ALL: Final[tuple[Check, ...]] = (_filled_in, _sourced, _dated)
CHECKS: Final[tuple[Check, ...]] = (*OWED_BY_ALL, _worded, _explained, _weighed)
