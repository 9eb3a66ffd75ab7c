"""One server for every replica: it answers for the real hostnames, as each service's sign-in is documented."""

import json
import secrets
import time
from collections.abc import Sequence
from html import escape
from http.cookies import SimpleCookie
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self
from urllib.parse import parse_qs, urlsplit

from tests.replicas.account import ReplicaAccount, place_of
from tests.replicas.build import built
from tests.replicas.forms import as_documented, password_form, username_form
from tests.replicas.tls import TlsSite

LATE_SECONDS: Final = 0.3


class ReplicaSite:
    """The accounts' pages, all at one loopback port. Use it as a context manager."""

    def __init__(self, accounts: Sequence[ReplicaAccount]) -> None:
        self.accounts = accounts
        self.pages = built()
        site = self

        class Bound(_Handler):
            replicas = site

        self._tls = TlsSite(tuple(sorted(set().union(*(account.hosts for account in accounts)))), Bound)

    def __enter__(self) -> Self:
        self._tls.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._tls.stop()

    @property
    def browser_args(self) -> tuple[str, ...]:
        """What leads a browser here."""
        return self._tls.browser_args

    def at(self, place: tuple[str, str, str]) -> list[ReplicaAccount]:
        """Whose page this can be: one page may belong to two services."""
        return [account for account in self.accounts if place in account.places]


class _Handler(BaseHTTPRequestHandler):
    replicas: ReplicaSite
    protocol_version = "HTTP/1.1"

    def log_message(self, format: str, *args: Any) -> None:
        """Requests carry passwords."""

    @property
    def _address(self) -> str:
        return f"https://{self.headers['Host']}{self.path}"

    def do_GET(self) -> None:
        parts = urlsplit(self._address)
        if parts.path.startswith("/built/"):
            self._built(parts.path.removeprefix("/built/"))
        elif parts.path == "/api/settings":
            self._values(parse_qs(parts.query).get("page", [""])[0])
        elif parts.path == "/handed-over":
            self._hand_over(parse_qs(parts.query)["session"][0])
        else:
            self._page(place_of(self._address))

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode()
        account = self._account(place_of(self.headers.get("Referer") or ""))
        if account is None:
            self._answer("", 404)
        elif urlsplit(self.path).path == "/api/settings":
            account.log.append(body)
            self._answer("{}", kind="application/json")
        else:
            sent = {name: values[0] for name, values in parse_qs(body).items()}
            self._signed_in(account, as_documented(account, sent))

    def _account(self, place: tuple[str, str, str]) -> ReplicaAccount | None:
        able = self.replicas.at(place)
        return next((account for account in able if self._has_session(account)), next(iter(able), None))

    def _page(self, place: tuple[str, str, str]) -> None:
        account = self._account(place)
        if account is None:
            self._answer("<h1>Not found</h1>", 404)
        elif place == place_of(account.addresses["login"]):
            self._answer(username_form(account))
        elif not self._has_session(account):
            self._answer("", 302, Location=account.addresses["login"])
        else:
            self._answer(self._settings(account, place), language=account.language)

    def _signed_in(self, account: ReplicaAccount, form: dict[str, str]) -> None:
        if "password" not in form:
            self._answer(password_form(account, form.get("username", "")))
            return
        account.attempts += 1
        known = (form.get("username"), form["password"]) == (account.username, account.password)
        if account.forgotten or not known:
            self._answer(password_form(account, form.get("username", ""), wrong="Wrong password. Try again."))
            return
        session = secrets.token_urlsafe(16)
        account.sessions.add(session)
        name, domain = account.shape["cookie"]
        other = account.shape.get("hands_over")
        onward = f"{other[0]}/handed-over?session={session}" if other else account.addresses["account"]
        self._answer("", 303, Location=onward, Set_Cookie=_cookie(name, session, domain))

    def _hand_over(self, session: str) -> None:
        """The sign-in goes on to the service's other domain, which sets a cookie of its own."""
        account = next((one for one in self.replicas.accounts if session in one.sessions), None)
        if account is None:
            self._answer("", 403)
            return
        name, domain = account.shape["cookie"][0], account.shape["hands_over"][1]
        self._answer("", 303, Location=account.addresses["account"], Set_Cookie=_cookie(name, session, domain))

    def _has_session(self, account: ReplicaAccount) -> bool:
        cookie = SimpleCookie(self.headers.get("Cookie") or "").get(account.shape["cookie"][0])
        return cookie is not None and cookie.value in account.sessions

    def _values(self, address: str) -> None:
        account = self._account(place_of(address))
        if account is None or not self._has_session(account):
            self._answer("{}", 403, kind="application/json")
            return
        time.sleep(LATE_SECONDS)
        self._answer(json.dumps(account.told(place_of(address))), kind="application/json")

    def _settings(self, account: ReplicaAccount, place: tuple[str, str, str]) -> str:
        rows = [row for row in account.rows if place_of(row["page"]) == place]
        told = {
            "page": f"https://{place[0]}{place[1]}" + (f"?{place[2]}" if place[2] else ""),
            "title": account.menu[0] if account.menu else "Settings",
            "language": account.language,
            "menu": account.menu,
            "marks": list(account.shape.get("marks", ())),
            "hash_dialog": account.shape.get("hash_dialog", False),
            "rows": [row for row in rows if account.language == "en" or "label_de" in row],
        }
        look = account.shape["look"]
        safe = json.dumps(told).replace("<", "\\u003c")
        style = f'<link rel="stylesheet" href="/built/look_{look}.css">'
        has_style = (self.replicas.pages / f"look_{look}.css").exists()
        return (
            f'{style if has_style else ""}<div id="root"></div>'
            f'<script type="application/json" id="data">{safe}</script><script src="/built/look_{look}.js"></script>'
        )

    def _built(self, name: str) -> None:
        file = self.replicas.pages / Path(name).name
        if not file.is_file():
            self._answer("", 404)
            return
        self._send(file.read_bytes(), 200, "text/css" if file.suffix == ".css" else "text/javascript")

    def _answer(
        self, text: str, status: int = 200, *, kind: str = "text/html", language: str = "en", **headers: str
    ) -> None:
        if kind == "text/html":
            text = (
                f'<!doctype html><html lang="{escape(language)}"><meta charset="utf-8"><title>Page</title>'
                f"<body>{text}</body></html>"
            )
        self._send(text.encode(), status, f"{kind}; charset=utf-8", **headers)

    def _send(self, body: bytes, status: int, kind: str, **headers: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)


def _cookie(name: str, session: str, domain: str) -> str:
    return f"{name}={session}; Secure; HttpOnly; Path=/; Domain={domain}; Max-Age=9000"
