"""Serves the pages at their real addresses on loopback. Which values they show is in the cookie of each visit."""

import json
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from http.cookies import SimpleCookie
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any, Final
from urllib.parse import urldefrag, urlsplit

from tests.pages.render import make_of, page, shown
from tests.replicas.tls import TlsSite

HERE: Final = Path(__file__).parent
COOKIE: Final = "showing"
LATE: Final = "late=1"
LATE_SECONDS: Final = 0.15


@dataclass(frozen=True)
class Documented:
    """One service's pages as the facts have them."""

    service: str
    pages: tuple[Mapping[str, Any], ...]

    @property
    def rows(self) -> list[Mapping[str, Any]]:
        """Every row of every page."""
        return [row for part in self.pages for row in part["rows"]]

    def rounds(self) -> int:
        """How many times the pages are shown until each row has had each of its values."""
        return max(len(row["values"]) for row in self.rows)

    def languages(self) -> list[str]:
        """English, and each language that at least one row's label is documented in."""
        return ["en", *sorted({name for row in self.rows for name in row["labels"] if shown(row, name)} - {"en"})]

    def values(self, turn: int) -> dict[str, str]:
        """What each row shows this time, by its English label; neighbours differ."""
        return {
            row["labels"]["en"]: row["values"][(turn + place) % len(row["values"])]
            for place, row in enumerate(self.rows)
        }

    def document(self, address: str, turn: int, language: str) -> tuple[str, str] | None:
        """The page at an address, and what it loads later; None where the facts know no page."""
        parts = [part for part in self.pages if part["address"].rstrip("/") == address.rstrip("/")]
        make = make_of(self.service, turn)
        return page(self.service, parts, self.values(turn), language, make) if parts else None


def documented() -> dict[str, Documented]:
    """What is documented about each service with a page."""
    return {told["service"]: Documented(told["service"], tuple(told["pages"])) for told in _files()}


def _files() -> Iterator[dict[str, Any]]:
    for file in sorted(HERE.glob("*.json")):
        if file.name != "placed.json":
            yield json.loads(file.read_text(encoding="utf-8"))


def cookie(service: str, turn: int, language: str) -> str:
    """What a visit carries so that the site knows what to show."""
    return f"{service}.{turn}.{language}"


def serve(services: Mapping[str, Documented]) -> TlsSite:
    """A site that answers for every host of these services."""

    class Handler(BaseHTTPRequestHandler):
        def log_message(self, format: str, *args: Any) -> None:
            """Silence."""

        def do_GET(self) -> None:
            asked = self.path.removesuffix(f"?{LATE}").removesuffix(f"&{LATE}")
            given = SimpleCookie(self.headers.get("Cookie", "")).get(COOKIE)
            found = None
            if given is not None:
                service, turn, language = given.value.split(".")
                found = services[service].document(f"https://{self.headers['Host']}{asked}", int(turn), language)
            late = asked != self.path
            if late:
                time.sleep(LATE_SECONDS)
            body = found[1 if late else 0].encode() if found else b"not here"
            self.send_response(200 if found else 404)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

    hosts = {urlsplit(part["address"]).hostname or "" for one in services.values() for part in one.pages}
    return TlsSite(tuple(sorted(hosts)), Handler)


def plain(address: str) -> str:
    """An address as a server sees it."""
    return urldefrag(address).url
