"""The practice web server: real sign-in, real cookies, settings that come late and changes that stay.

One server on loopback answers for three hosts below localhost, and, at its own address, for those who check: what is
true, and every request that changed something.
"""

import hashlib
import hmac
import json
import secrets
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from http.cookies import SimpleCookie
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Final
from urllib.parse import parse_qs, urlsplit

from auditor.practice.model import SERVICES, State, drawn, page_data, rows
from auditor.practice.pages import control_page, settings_page, sign_in_page, static_file, wrong_page

HEARTBEAT_SECONDS: Final = 30.0
LATE_SECONDS: Final = 0.25
CODE_SECONDS: Final = 30
_SECURITY: Final = {"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff"}
_PAGES: Final = {
    "lumio": {"/settings/privacy": "privacy", "/settings/visibility": "visibility"},
    "chirper": {"/settings/privacy": "privacy", "/settings/audience": "audience"},
    "mira": {"/": "chat"},
}
_HOME: Final = {"lumio": "/settings/privacy", "chirper": "/settings/privacy", "mira": "/"}


@dataclass(frozen=True, slots=True)
class Entry:
    """One request that did something. `kind` is setting, heartbeat, token, cookie or sign_in."""

    service: str
    kind: str
    detail: str


@dataclass(slots=True)
class Visit:
    """One browser's session at one service."""

    csrf: str = field(default_factory=lambda: secrets.token_urlsafe(16))
    token: str = ""
    last_beat: float = 0.0
    named: str = ""
    password_right: bool = False
    signed_in: bool = False


@dataclass(frozen=True, slots=True)
class Login:
    """Who may sign in at one service."""

    username: str
    password: str
    code_key: bytes


class PracticeWorld:
    """Everything the server knows, shared between its threads."""

    def __init__(self, seed: int, logins: dict[str, Login]) -> None:
        self.seed = seed
        self.logins = logins
        self.lock = threading.Lock()
        self.states: dict[str, State] = {service: drawn(service, seed) for service in SERVICES}
        self.visits: dict[tuple[str, str], Visit] = {}
        self.entries: list[Entry] = []

    def note(self, service: str, kind: str, detail: str = "") -> None:
        """Log a request that did something."""
        with self.lock:
            self.entries.append(Entry(service, kind, detail))

    def truth(self) -> dict[str, dict[str, str]]:
        """Every value as the server has it now."""
        with self.lock:
            return {service: dict(state.values) for service, state in self.states.items()}

    def put_back(self, seen: Mapping[tuple[str, str], str]) -> None:
        """Have the values that a site with this seed had when it was last looked at; nobody changed anything."""
        with self.lock:
            for (service, name), value in seen.items():
                if service in self.states and self._can_be(service, name, value):
                    self.states[service].values[name] = value

    def _can_be(self, service: str, name: str, value: str) -> bool:
        """Whether a row is there, can have this value, and is not locked at another."""
        state = self.states[service]
        options = next((row.options or ("on", "off") for row in rows(service) if row.id == name), ())
        return name in state.values and value in options and (name not in state.locked or value == state.values[name])

    def change(self, service: str, wanted: dict[str, str]) -> bool:
        """Store new values; False when one of them is locked, unknown or not an option."""
        state = self.states[service]
        with self.lock:
            if not all(self._can_be(service, name, value) for name, value in wanted.items()):
                return False
            for name, value in wanted.items():
                if state.values[name] != value:
                    state.values[name] = value
                    self.entries.append(Entry(service, "setting", f"{name}={value}"))
        return True


def code_for(key: bytes, now: float) -> str:
    """The six digits that are right in this half minute."""
    told = hmac.new(key, str(int(now // CODE_SECONDS)).encode(), hashlib.sha256).digest()
    return f"{int.from_bytes(told[:4], 'big') % 1_000_000:06d}"


class Server(ThreadingHTTPServer):
    """Carries the world to its request handlers."""

    daemon_threads = True

    def __init__(self, port: int, world: PracticeWorld) -> None:
        self.world = world
        super().__init__(("127.0.0.1", port), Handler)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A browser that closes early is no error."""


class Handler(BaseHTTPRequestHandler):
    """One request."""

    server: Server
    protocol_version = "HTTP/1.1"
    server_version = "practice"

    def log_message(self, format: str, *args: Any) -> None:
        """Requests carry passwords: nothing of them is printed."""

    def do_GET(self) -> None:
        path = urlsplit(self.path).path
        service = self._service()
        if path.startswith("/static/"):
            self._file(path.removeprefix("/static/"))
        elif service is None:
            self._control(path)
        elif path == "/api/settings":
            self._give_settings(service)
        elif path in ("/login", "/login/"):
            self._html(sign_in_page(service, "name" if service == "chirper" else "all", self._visit(service).csrf))
        elif not self._visit(service).signed_in:
            self._redirect("/login")
        elif path == "/logout":
            self._visit(service).signed_in = False
            self._redirect("/login")
        else:
            self._page(service, path)

    def do_POST(self) -> None:
        path, service, body = urlsplit(self.path).path, self._service(), self._body()
        if service is None:
            self._control_post(path)
        elif path == "/login":
            self._sign_in(service, {name: values[0] for name, values in parse_qs(body.decode()).items()})
        elif path == "/api/cookies":
            self.server.world.note(service, "cookie", body.decode()[:40])
            self._json({})
        elif not self._visit(service).signed_in:
            self._json({"error": "signed out"}, HTTPStatus.UNAUTHORIZED)
        elif path == "/api/token":
            visit = self._visit(service)
            visit.token = secrets.token_urlsafe(12)
            self.server.world.note(service, "token")
            self._json({"token": visit.token})
        elif path == "/api/settings":
            self._save(service, body)
        else:
            self._json({"error": "no such address"}, HTTPStatus.NOT_FOUND)

    def do_PUT(self) -> None:
        service = self._service()
        self._body()
        if service is None or urlsplit(self.path).path != "/api/heartbeat":
            self._json({"error": "no such address"}, HTTPStatus.NOT_FOUND)
            return
        self._visit(service).last_beat = time.monotonic()
        self.server.world.note(service, "heartbeat")
        self._json({})

    # --- settings ----------------------------------------------------------------------------------------------------

    def _page(self, service: str, path: str) -> None:
        if path == "/" and service != "mira":
            self._redirect(_HOME[service])
            return
        page = _PAGES[service].get(path.rstrip("/") or "/")
        if page is None:
            self._html(wrong_page(), HTTPStatus.NOT_FOUND)
            return
        language = self._language()
        data = page_data(service, page, self.server.world.states[service], language)
        self._html(settings_page(service, page, language, data, self._visit(service).csrf))

    def _give_settings(self, service: str) -> None:
        visit = self._visit(service)
        fresh = time.monotonic() - visit.last_beat < HEARTBEAT_SECONDS
        if not visit.signed_in or not visit.token or self.headers.get("X-Token") != visit.token:
            self._json({"error": "no token"}, HTTPStatus.UNAUTHORIZED)
        elif not fresh:
            self._json({"error": "no heartbeat"}, HTTPStatus.CONFLICT)
        else:
            time.sleep(LATE_SECONDS)
            self._json({"settings": self.server.world.truth()[service]})

    def _save(self, service: str, body: bytes) -> None:
        if self.headers.get("X-CSRF") != self._visit(service).csrf:
            self._json({"error": "csrf"}, HTTPStatus.FORBIDDEN)
            return
        try:
            wanted = {str(name): str(value) for name, value in json.loads(body).items()}
        except (ValueError, AttributeError):
            self._json({"error": "not settings"}, HTTPStatus.BAD_REQUEST)
            return
        done = self.server.world.change(service, wanted)
        self._json({"saved": done}, HTTPStatus.OK if done else HTTPStatus.BAD_REQUEST)

    # --- signing in --------------------------------------------------------------------------------------------------

    def _sign_in(self, service: str, form: dict[str, str]) -> None:
        visit, login = self._visit(service), self.server.world.logins[service]
        if not hmac.compare_digest(form.get("csrf", ""), visit.csrf):
            self._html(wrong_page(), HTTPStatus.FORBIDDEN)
        elif "code" in form:
            self._check_code(service, visit, form["code"])
        elif service == "chirper" and "password" not in form:
            visit.named = form.get("username", "")
            self._html(sign_in_page(service, "password", visit.csrf, name=visit.named))
        else:
            name = form.get("username") or visit.named
            right = name == login.username and hmac.compare_digest(form.get("password", ""), login.password)
            self.server.world.note(service, "sign_in", "right" if right else "wrong")
            if not right:
                step = "password" if service == "chirper" else "all"
                self._html(sign_in_page(service, step, visit.csrf, name=name, wrong="password"))
            elif service == "mira":
                visit.password_right = True
                self._html(sign_in_page(service, "code", visit.csrf))
            else:
                self._let_in(service, visit)

    def _check_code(self, service: str, visit: Visit, code: str) -> None:
        key, now = self.server.world.logins[service].code_key, time.time()
        right = code in (code_for(key, now), code_for(key, now - CODE_SECONDS))
        if visit.password_right and right:
            self._let_in(service, visit)
        else:
            self._html(sign_in_page(service, "code", visit.csrf, wrong="code"))

    def _let_in(self, service: str, visit: Visit) -> None:
        visit.signed_in = True
        self._redirect(_HOME[service])

    # --- for those who check -----------------------------------------------------------------------------------------

    def _control(self, path: str) -> None:
        world = self.server.world
        if path == "/__truth":
            self._json(world.truth())
        elif path == "/__log":
            self._json([{"service": e.service, "kind": e.kind, "detail": e.detail} for e in list(world.entries)])
        elif path == "/":
            now = time.time()
            codes = {service: code_for(login.code_key, now) for service, login in world.logins.items()}
            self._html(control_page(self.server.server_port, world.logins, codes, world.seed))
        else:
            self._html(wrong_page(), HTTPStatus.NOT_FOUND)

    def _control_post(self, path: str) -> None:
        world = self.server.world
        if path != "/__reset":
            self._json({"error": "no such address"}, HTTPStatus.NOT_FOUND)
            return
        with world.lock:
            world.states = {service: drawn(service, world.seed) for service in SERVICES}
            world.entries.clear()
        self._json({})

    # --- plumbing ----------------------------------------------------------------------------------------------------

    def _service(self) -> str | None:
        name = (self.headers.get("Host") or "").partition(".")[0]
        return name if name in SERVICES else None

    def _visit(self, service: str) -> Visit:
        """This browser's session; the cookie is set with whatever answer comes next."""
        cookie = SimpleCookie(self.headers.get("Cookie") or "").get("visit")
        identity = getattr(self, "_new_cookie", None) or (cookie.value if cookie else None)
        world = self.server.world
        with world.lock:
            if identity is None or (service, identity) not in world.visits:
                identity = secrets.token_urlsafe(18)
                world.visits[service, identity] = Visit()
                self._new_cookie: str | None = identity
            return world.visits[service, identity]

    def _language(self) -> str:
        return "de" if (self.headers.get("Accept-Language") or "").startswith("de") else "en"

    def _body(self) -> bytes:
        return self.rfile.read(int(self.headers.get("Content-Length") or 0))

    def _json(self, data: Any, status: HTTPStatus = HTTPStatus.OK) -> None:
        self._answer(status, "application/json", json.dumps(data).encode())

    def _html(self, text: str, status: HTTPStatus = HTTPStatus.OK) -> None:
        self._answer(status, "text/html; charset=utf-8", text.encode())

    def _file(self, name: str) -> None:
        found = static_file(name)
        if found is None:
            self._html(wrong_page(), HTTPStatus.NOT_FOUND)
        else:
            self._answer(HTTPStatus.OK, *found)

    def _redirect(self, address: str) -> None:
        self._answer(HTTPStatus.SEE_OTHER, "text/html", b"", {"Location": address})

    def _answer(self, status: HTTPStatus, kind: str, body: bytes, more: dict[str, str] | None = None) -> None:
        self.send_response(status)
        told = {"Content-Type": kind, "Content-Length": str(len(body))}
        for name, value in (told | _SECURITY | (more or {})).items():
            self.send_header(name, value)
        cookie = getattr(self, "_new_cookie", None)
        if cookie:
            self.send_header("Set-Cookie", f"visit={cookie}; HttpOnly; SameSite=Lax; Path=/")
            self._new_cookie = None
        self.end_headers()
        self.wfile.write(body)
