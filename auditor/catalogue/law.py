"""What policies say and which law gives the choice: facts with sources and dates. None of it is legal advice."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Final

from auditor.catalogue.fields import Mistakes, Table
from auditor.catalogue.model import Confidence, Source
from auditor.catalogue.parse_setting import parse_source
from auditor.problems import RuleFileProblem

LAW_FILE: Final = "law.toml"
POLICIES_FILE: Final = "policies.toml"
NOT_ADVICE: Final[Mapping[str, str]] = {
    "en": "This sums up public documents and is not legal advice.",
    "de": "Dies fasst öffentliche Dokumente zusammen und ist keine Rechtsberatung.",
}
_MOST: Final = 1000


@dataclass(frozen=True, slots=True)
class Law:
    """One provision that gives people a choice over their data: what it says, and what that means for settings."""

    id: str
    name: str
    where: str
    says: Mapping[str, str]
    means: Mapping[str, str]
    sources: tuple[Source, ...]
    dated: date | None


@dataclass(frozen=True, slots=True)
class Policy:
    """What one service's policy says about one topic. `id` is `service.topic`."""

    id: str
    service: str
    topic: str
    says: Mapping[str, str]
    confidence: Confidence
    sources: tuple[Source, ...]


def load_laws(directory: Path) -> tuple[Law, ...]:
    """The provisions in `law.toml`; none where there is no such file. Raises RuleFileProblem."""
    table, mistakes = _open(directory / LAW_FILE)
    laws = tuple(_law(row) for row in table.tables("law", _MOST))
    _close(table, mistakes, LAW_FILE)
    return laws


def load_policies(directory: Path) -> tuple[Policy, ...]:
    """What the policies in `policies.toml` say; nothing where there is no such file. Raises RuleFileProblem."""
    table, mistakes = _open(directory / POLICIES_FILE)
    policies = tuple(_policy(row) for row in table.tables("policy", _MOST))
    _close(table, mistakes, POLICIES_FILE)
    return policies


def _law(table: Table) -> Law:
    law = Law(
        id=table.text("id", required=True),
        name=table.text("name", required=True),
        where=table.text("where", required=True),
        says=table.sentence("says"),
        means=table.sentence("means"),
        sources=tuple(parse_source(source) for source in table.tables("sources")),
        dated=table.day("dated"),
    )
    table.done()
    return law


def _policy(table: Table) -> Policy:
    service, topic = table.text("service", required=True), table.text("topic", required=True)
    policy = Policy(
        id=f"{service}.{topic}",
        service=service,
        topic=topic,
        says=table.sentence("says"),
        confidence=table.choice("confidence", Confidence, Confidence.MEDIUM) or Confidence.MEDIUM,
        sources=tuple(parse_source(source) for source in table.tables("sources")),
    )
    table.done()
    return policy


def _open(file: Path) -> tuple[Table, Mistakes]:
    values: dict[str, Any] = {}
    text = ""
    try:
        text = file.read_text(encoding="utf-8")
        values = tomllib.loads(text)
    except FileNotFoundError:
        pass
    except ValueError as wrong:
        raise RuleFileProblem(file=file.name, mistakes=(f"not TOML: {wrong}",)) from None
    mistakes = Mistakes(text)
    return Table(values, (), mistakes), mistakes


def _close(table: Table, mistakes: Mistakes, file: str) -> None:
    table.done()
    if mistakes:
        raise RuleFileProblem(file=file, mistakes=mistakes.told())
