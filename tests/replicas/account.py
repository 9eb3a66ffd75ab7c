"""One account at one replica: what its pages hold, what is set, and who may see it."""

import json
import secrets
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

HERE: Final = Path(__file__).parent
SHAPES: Final[dict[str, dict[str, Any]]] = json.loads((HERE / "shapes.json").read_text(encoding="utf-8"))
Row = dict[str, Any]


def facts(service: str) -> dict[str, Any]:
    """What was taken out of the collected facts for this service."""
    told: dict[str, Any] = json.loads((HERE / "facts" / f"{service}.json").read_text(encoding="utf-8"))
    return told


def place_of(address: str) -> tuple[str, str, str]:
    """Host, path and query of an address, as a request names them; what follows # never reaches a server."""
    parts = urlsplit(address)
    return parts.netloc, parts.path.rstrip("/"), parts.query


@dataclass
class ReplicaAccount:
    """What is set, and a log of what was changed.

    `turn` picks the value of each setting: every one has its turn. `forgotten`: the service refuses the password.
    """

    service: str
    language: str = "en"
    turn: int = 0
    username: str = "ada@example.org"
    password: str = field(default_factory=lambda: secrets.token_urlsafe(8))
    forgotten: bool = False
    sessions: set[str] = field(default_factory=set)
    log: list[str] = field(default_factory=list)
    attempts: int = 0

    def __post_init__(self) -> None:
        told = facts(self.service)
        self.shape = SHAPES[self.service]
        self.addresses: dict[str, str] = told["addresses"]
        self.rows: list[Row] = [row | {"key": f"row{at}", "number": at} for at, row in enumerate(told["rows"])]
        self.menu: list[str] = told["menu"]
        self.offset = sum(map(ord, self.service))

    @property
    def hosts(self) -> set[str]:
        """Every host that the pages and the sign-in stand at."""
        addresses = (*self.addresses.values(), *(row["page"] for row in self.rows), *self.shape.get("pages", ()))
        return {urlsplit(address).netloc for address in (*addresses, *self.shape.get("hands_over", ())[:1])}

    @property
    def places(self) -> set[tuple[str, str, str]]:
        """Where there is a page to show."""
        addresses = (*self.addresses.values(), *(row["page"] for row in self.rows), *self.shape.get("pages", ()))
        return {place_of(address) for address in addresses}

    def value(self, row: Row) -> str:
        """What the server holds for a row, in the word of its control."""
        values: list[str] = row["values"]
        shown: str = values[(self.turn + row["number"] * (1 + self.offset % 3)) % len(values)]
        return shown

    def told(self, place: tuple[str, str, str]) -> dict[str, str]:
        """The values of one page's rows."""
        return {row["key"]: self.value(row) for row in self.rows if place_of(row["page"]) == place}

    def truth(self) -> dict[str, str]:
        """Fact id → value."""
        return {identity: self.value(row) for row in self.rows for identity in row["ids"]}

    def number_of_values(self) -> dict[str, int]:
        """Fact id → how many values its control offers."""
        return {identity: len(row["values"]) for row in self.rows for identity in row["ids"]}

    @property
    def most_values(self) -> int:
        """In how many turns every value has been there."""
        return max(self.number_of_values().values())
