"""What the practice services offer, and how a seed draws one account's state. Pure."""

import json
import random
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

from auditor import paths

SERVICES: Final = ("lumio", "chirper", "mira")
_LOCKED_ONE_IN: Final = 9
_ABSENT_ONE_IN: Final = 3


@dataclass(frozen=True, slots=True)
class Row:
    """One setting as its page shows it. `options` are empty for an on/off choice."""

    id: str
    page: str
    section: Mapping[str, str]
    label: Mapping[str, str]
    help: Mapping[str, str]
    kind: str
    options: tuple[str, ...]
    sometimes: bool


@dataclass(slots=True)
class State:
    """One practice account as the server has it: values by setting id, and which rows are locked."""

    values: dict[str, str]
    locked: frozenset[str]
    order: dict[str, int]


def folder() -> Path:
    """Where the practice pages are."""
    return paths.resources() / "practice"


@cache
def rows(service: str) -> tuple[Row, ...]:
    """Every row a service can show."""
    told = json.loads((folder() / f"{service}.json").read_text(encoding="utf-8"))
    return tuple(
        Row(
            id=row["id"],
            page=row["page"],
            section=row["section"],
            label=row["label"],
            help=row.get("help", {}),
            kind=row["kind"],
            options=tuple(row.get("options", ())),
            sometimes=row.get("sometimes", False),
        )
        for row in told["rows"]
    )


def drawn(service: str, seed: int) -> State:
    """The state a seed gives: which rows are there, their values, their order, and which are locked."""
    dice = random.Random(f"{service}:{seed}")  # noqa: S311 -- a drawn example, no secret
    values: dict[str, str] = {}
    locked = set()
    for row in rows(service):
        value = dice.choice(row.options or ("on", "off"))
        is_locked = dice.randrange(_LOCKED_ONE_IN) == 0
        if row.sometimes and dice.randrange(_ABSENT_ONE_IN) == 0:
            continue
        values[row.id] = value
        if is_locked:
            locked.add(row.id)
    places = [*values]
    dice.shuffle(places)
    return State(values, frozenset(locked), {row: place for place, row in enumerate(places)})


def page_data(service: str, page: str, state: State, language: str) -> list[dict[str, Any]]:
    """What a page needs to draw its rows; the values come later, by request."""
    shown = [row for row in rows(service) if row.page == page and row.id in state.values]
    sections = [*dict.fromkeys(row.section["en"] for row in shown)]
    shown.sort(key=lambda row: (sections.index(row.section["en"]), state.order[row.id]))
    return [
        {
            "id": row.id,
            "section": row.section.get(language, row.section["en"]),
            "label": row.label.get(language, row.label["en"]),
            "help": row.help.get(language, row.help.get("en", "")),
            "kind": row.kind,
            "options": list(row.options),
            "locked": row.id in state.locked,
        }
        for row in shown
    ]
