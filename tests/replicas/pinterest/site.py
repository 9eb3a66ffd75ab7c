"""A replica of Pinterest's web settings for https://www.pinterest.com, made from what is publicly documented."""

import json
import random
import secrets
import time
from html import escape
from http.cookies import SimpleCookie
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from urllib.parse import parse_qs, urlsplit

from tests.replicas.pinterest.build import built
from tests.replicas.tls import TlsSite

HOST = "www.pinterest.com"
FACTS: dict[str, Any] = json.loads((Path(__file__).parent / "settings.json").read_text(encoding="utf-8"))
ADDRESSES = {
    "/settings": ("Public profile", "profile"),
    "/settings/account-settings": ("Account management", "account"),
    "/settings/profile-visibility": ("Profile visibility", "visibility"),
    "/settings/refine": ("Refine your recommendations", "recommendations"),
    "/settings/claim": ("Link to Pinterest", "claim"),
    "/settings/social": ("Social permissions", "social"),
    "/settings/content": ("Content permissions", "content"),
    "/settings/notifications": ("Notifications", "notifications"),
    "/settings/privacy": ("Privacy and data", "privacy"),
    "/settings/security": ("Security", "security"),
    "/settings/labs": ("Labs", "labs"),
}
LATE_SECONDS = 0.3


class PinterestReplica:
    """One account. `variant` is "" or "eu"; labels may be renamed to try what a redesign does."""

    def __init__(
        self, *, seed: int, language: str = "en", variant: str = "", renamed: dict[str, str] | None = None
    ) -> None:
        dice = random.Random(seed)  # noqa: S311 -- a drawn example, no secret
        self.rows = [row for row in FACTS["rows"] if row.get("not_in") != variant or not variant]
        self.rows = [row | {"label": (renamed or {}).get(row["id"], row["label"])} for row in self.rows]
        self.values = {row["id"]: dice.choice((True, False)) for row in self.rows}
        self.language = language
        self.username, self.password = "ada@example.org", secrets.token_urlsafe(8)
        self.csrf = secrets.token_urlsafe(12)
        self.sessions: set[str] = set()
        self.log: list[str] = []
        self.attempts = 0
        self.pages = built()
        replica = self

        class Bound(_Handler):
            site = replica

        self._tls = TlsSite((HOST,), Bound)

    def __enter__(self) -> Self:
        self._tls.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._tls.stop()

    @property
    def browser_args(self) -> tuple[str, ...]:
        """For `--browser-arg`."""
        return self._tls.browser_args

    def truth(self) -> dict[str, str]:
        """Setting id → on or off."""
        return {name: "on" if value else "off" for name, value in self.values.items()}


class _Handler(BaseHTTPRequestHandler):
    site: PinterestReplica
    protocol_version = "HTTP/1.1"

    def log_message(self, format: str, *args: Any) -> None:
        """Requests carry passwords."""

    def do_GET(self) -> None:
        path = urlsplit(self.path).path.rstrip("/")
        if path.startswith("/built/"):
            self._built(path.removeprefix("/built/"))
        elif path == "/login":
            self._answer(self._login())
        elif not self._signed_in():
            self._answer("", 302, Location="/login/")
        elif path == "/resource/UserSettingsResource/get":
            time.sleep(LATE_SECONDS)
            self._answer(json.dumps({"values": self.site.values}), kind="application/json")
        elif path == "":
            self._answer("<h1>Home</h1><div data-test-id='header-profile'><a href='/settings/'>Settings</a></div>")
        elif path in ADDRESSES:
            self._answer(self._settings(*ADDRESSES[path]))
        else:
            self._answer("<h1>Not found</h1>", 404)

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        path = urlsplit(self.path).path.rstrip("/")
        if path == "/login":
            form = {name: values[0] for name, values in parse_qs(body.decode()).items()}
            self.site.attempts += 1
            if form.get("id") == self.site.username and form.get("password") == self.site.password:
                session = secrets.token_urlsafe(16)
                self.site.sessions.add(session)
                self._answer("", 302, Location="/", Set_Cookie=f"_pinterest_sess={session}; Secure; HttpOnly; Path=/")
            else:
                self._answer(self._login("The password you entered is incorrect. Try again"))
        elif path == "/resource/UserSettingsResource/update" and self.headers.get("X-CSRFToken") == self.site.csrf:
            self.site.log.append(body.decode())
            self.site.values |= {name: bool(value) for name, value in json.loads(body).items()}
            self._answer("{}", kind="application/json")
        else:
            self._answer("{}", 403, kind="application/json")

    def do_PUT(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length") or 0))
        self._answer("{}", kind="application/json")

    def _login(self, wrong: str = "") -> str:
        error = f'<span id="password-error">{escape(wrong)}</span>' if wrong else ""
        return (
            '<h1>Welcome to Pinterest</h1><form method="post" action="/login/" data-test-id="login-form">'
            '<label for="email">Email</label><input id="email" name="id" type="email" data-test-id="emailInputField">'
            '<label for="password">Password</label>'
            '<input id="password" name="password" type="password" data-test-id="passwordInputField">'
            f'{error}<button type="submit" data-test-id="registerFormSubmitButton">Log in</button></form>'
        )

    def _settings(self, title: str, page: str) -> str:
        told = {
            "page": page,
            "title": title,
            "language": self.site.language,
            "csrf": self.site.csrf,
            "menu": [{"name": name, "address": address + "/"} for address, (name, _) in ADDRESSES.items()],
            "rows": [row for row in self.site.rows if row["page"] == page],
        }
        safe = json.dumps(told).replace("<", "\\u003c")
        return (
            '<link rel="stylesheet" href="/built/app.css"><div id="root"></div>'
            f'<script type="application/json" id="data">{safe}</script><script src="/built/app.js"></script>'
        )

    def _signed_in(self) -> bool:
        cookie = SimpleCookie(self.headers.get("Cookie") or "").get("_pinterest_sess")
        return cookie is not None and cookie.value in self.site.sessions

    def _built(self, name: str) -> None:
        file = self.site.pages / Path(name).name
        if not file.is_file():
            self._answer("", 404)
            return
        self._send(file.read_bytes(), 200, "text/css" if file.suffix == ".css" else "text/javascript")

    def _answer(self, text: str, status: int = 200, kind: str = "text/html", **headers: str) -> None:
        if kind == "text/html":
            text = f'<!doctype html><html lang="{self.site.language}"><meta charset="utf-8"><body>{text}</body></html>'
        self._send(text.encode(), status, f"{kind}; charset=utf-8", **headers)

    def _send(self, body: bytes, status: int, kind: str, **headers: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)
