"""Rule files → services. Every mistake of a file is told at once."""

import difflib
import re
import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from auditor import paths
from auditor.catalogue.checks import check_service
from auditor.catalogue.compiled import Compiled, digest, read_compiled
from auditor.catalogue.fields import Mistakes
from auditor.catalogue.labels import languages_of
from auditor.catalogue.model import Service
from auditor.catalogue.parse import parse_service
from auditor.problems import RuleFileProblem, StorageProblem, UnknownService

LARGEST_FILE: Final = 512 * 1024
LONGEST_LINE: Final = 4000
MOST_TABLES, MOST_LINES = 2_000, 20_000
"""Ten times what the largest shipped file has; more would take longer than a refusal may."""

NOT_SERVICES: Final = frozenset({"policies.toml", "law.toml"})
VERSION_FILE: Final = "VERSION"
_NEAREST: Final = 3
_MOST_LINES_TOLD: Final = 20
_LONG_KEY: Final = re.compile(r"""(?<![\w-])(?:(?:[\w-]++|"[^"]*+"|'[^']*+')[ \t]*+\.[ \t]*+){10}""")


Mend = Callable[[dict[str, Service], str], tuple[dict[str, Service], str]]
"""What an installed pack makes of the shipped services and their version."""


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Every service of the loaded directories, by name. `version` is a date such as 2026.11.22."""

    version: str
    services: tuple[Service, ...]

    def service(self, wanted: str) -> Service:
        """The service with this id or alias. Raises UnknownService."""
        for known in self.services:
            if wanted == known.id or wanted in known.aliases:
                return known
        ids = [service.id for service in self.services]
        nearest = difflib.get_close_matches(wanted, ids, _NEAREST)
        raise UnknownService(service=wanted, nearest=tuple(nearest))


def load(directories: Sequence[Path], mend: Mend | None = None) -> Catalogue:
    """The services of all directories; a later one replaces a service of the same id. `mend` is given the shipped ones.

    Only rules from the release's own directory count as shipped: a password may be typed at the origins of any other
    only where the person confirmed one. Raises RuleFileProblem, StorageProblem.
    """
    own = paths.catalogue_directory().resolve()
    services: dict[str, Service] = {}
    broken: list[RuleFileProblem] = []
    version = _version(own)
    for directory in directories:
        shipped = directory.resolve() == own
        compiled = read_compiled(directory) if shipped else {}
        for file in _rule_files(directory):
            try:
                service = _load(file, compiled, shipped=shipped)
            except RuleFileProblem as problem:
                broken.append(problem)
            else:
                services[service.id] = service
        if shipped and mend is not None and not broken:
            services, version = mend(services, version)
    if broken:
        raise _together(broken)
    ordered = tuple(sorted(services.values(), key=lambda service: service.name.casefold()))
    return Catalogue(version=version or _newest_date(ordered), services=ordered)


def load_file(path: Path, *, shipped: bool) -> Service:
    """The service of one rule file. Raises RuleFileProblem with every mistake, StorageProblem when unreadable."""
    return parse(read_rules(path), path.name, shipped=shipped)


def parse(raw: bytes, file: str, *, shipped: bool) -> Service:
    """The service that these bytes describe; `file` is its name in messages. Raises RuleFileProblem."""
    text = _text(raw, file)
    mistakes = Mistakes(text)
    service = parse_service(_tables(text, file), mistakes, shipped=shipped)
    check_service(service, mistakes)
    if mistakes:
        raise RuleFileProblem(file=file, mistakes=mistakes.told())
    return replace(service, languages=languages_of(service))


def _load(file: Path, compiled: Mapping[str, Compiled], *, shipped: bool) -> Service:
    raw = read_rules(file)
    known = compiled.get(file.name)
    if known is not None and known.digest == digest(raw):
        return known.service
    return parse(raw, file.name, shipped=shipped)


def _rule_files(directory: Path) -> list[Path]:
    if not directory.is_dir():
        raise StorageProblem(path=str(directory), detail="no such directory")
    return sorted(file for file in directory.glob("*.toml") if file.name not in NOT_SERVICES)


def read_rules(path: Path) -> bytes:
    """The bytes of a rule file, one more than the most there may be at most. Raises StorageProblem."""
    try:
        with path.open("rb") as file:
            return file.read(LARGEST_FILE + 1)
    except OSError as wrong:
        raise StorageProblem(path=str(path), detail=wrong.strerror or "") from None


def _text(raw: bytes, file: str) -> str:
    if len(raw) > LARGEST_FILE:
        raise RuleFileProblem(file=file, mistakes=(f"larger than {LARGEST_FILE // 1024} KB; split it",))
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as wrong:
        line = raw.count(b"\n", 0, wrong.start) + 1
        raise RuleFileProblem(file=file, mistakes=(f"line {line}: not UTF-8; save the file as UTF-8",)) from None
    if text.count("\n[") > MOST_TABLES or text.count("\n") > MOST_LINES:
        most = f"more than {MOST_TABLES} tables or {MOST_LINES} lines; split it"
        raise RuleFileProblem(file=file, mistakes=(most,))
    lines = enumerate(text.split("\n"), start=1)
    told = tuple(f"line {number}: {found}" for number, line in lines if (found := _wrong_with_line(line)))
    if told:
        raise RuleFileProblem(file=file, mistakes=told[:_MOST_LINES_TOLD])
    return text


def _wrong_with_line(line: str) -> str:
    """TOML's parser takes time that grows with the square of a key's length, so such lines never reach it."""
    if len(line) > LONGEST_LINE:
        return f"longer than {LONGEST_LINE} characters; break it up"
    return "a key of more than ten parts" if _LONG_KEY.search(line) else ""


def _tables(text: str, file: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except (RecursionError, ValueError) as error:
        told = "nested too deeply" if isinstance(error, RecursionError) else str(error)[:300]
    raise RuleFileProblem(file=file, mistakes=(f"not TOML: {told}",))


def _version(own: Path) -> str:
    try:
        return (own / VERSION_FILE).read_text(encoding="ascii").strip()
    except OSError:
        return ""


def _newest_date(services: Sequence[Service]) -> str:
    dates = [setting.checked for service in services for setting in service.settings if setting.checked]
    return max(dates).strftime("%Y.%m.%d") if dates else "0"


def _together(broken: Sequence[RuleFileProblem]) -> RuleFileProblem:
    if len(broken) == 1:
        return broken[0]
    mistakes: list[str] = []
    for problem in broken:
        found = problem.facts["mistakes"]
        mistakes += [f"{problem.facts['file']}: {mistake}" for mistake in found] if isinstance(found, tuple) else []
    files = ", ".join(str(problem.facts["file"]) for problem in broken)
    return RuleFileProblem(file=files, mistakes=tuple(mistakes))
