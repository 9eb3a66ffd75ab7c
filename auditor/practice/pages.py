"""The practice site's HTML: shells that the services' own scripts fill in."""

import json
from collections.abc import Mapping
from html import escape
from typing import Any, Final

from auditor.practice.model import SERVICES, folder

NAMES: Final = {"lumio": "Lumio", "chirper": "Chirper", "mira": "Mira"}
_KINDS: Final = {"js": "text/javascript; charset=utf-8", "css": "text/css; charset=utf-8", "svg": "image/svg+xml"}
_WRONG: Final = {
    "password": "That user name and password do not match.",
    "code": "That code is not right. Codes change every 30 seconds.",
}


def settings_page(service: str, page: str, language: str, rows: list[dict[str, Any]], csrf: str) -> str:
    """A page of a service for somebody who is signed in; `rows` come without their values."""
    data = json.dumps({"service": service, "page": page, "language": language, "rows": rows, "csrf": csrf})
    safe = data.replace("<", "\\u003c")
    return _shell(
        service,
        f'<div id="app"></div><script type="application/json" id="data">{safe}</script>'
        f'<script src="/static/common.js"></script><script src="/static/{service}.js"></script>',
        language,
    )


def sign_in_page(service: str, step: str, csrf: str, *, name: str = "", wrong: str = "") -> str:
    """The sign-in form at one of its steps: all, name, password, code."""
    fields = {
        "all": _field("username", "User name", "text", name) + _field("password", "Password", "password"),
        "name": _field("username", "User name", "text", name),
        "password": f"<p>Signing in as <b>{escape(name)}</b></p>" + _field("password", "Password", "password"),
        "code": "<p>Enter the six digits from your authenticator.</p>" + _field("code", "One-time code", "text"),
    }[step]
    problem = f'<p class="problem" role="alert">{_WRONG[wrong]}</p>' if wrong else ""
    action = "Next" if step == "name" else "Sign in"
    return _shell(
        service,
        f'<main class="card"><h1>Sign in to {NAMES[service]}</h1>{problem}<form method="post" action="/login">'
        f'<input type="hidden" name="csrf" value="{escape(csrf)}">{fields}'
        f'<button class="primary" type="submit">{action}</button></form></main>',
        "en",
    )


def control_page(port: int, logins: Mapping[str, Any], codes: Mapping[str, str], seed: int) -> str:
    """The page a person sees at the server's own address: the three services and how to sign in."""
    rows = "".join(
        f'<tr><td><a href="http://{service}.localhost:{port}/">{NAMES[service]}</a></td>'
        f"<td><code>{escape(logins[service].username)}</code></td><td><code>{escape(logins[service].password)}</code></td>"
        f"<td>{f'<code>{codes[service]}</code>' if service == 'mira' else '–'}</td></tr>"
        for service in SERVICES
    )
    return _shell(
        "practice",
        f"<main class='card wide'><h1>Practice site</h1><p>Three invented services, real sign-in, real settings, "
        f"drawn from seed {seed}. Nothing here leaves this computer.</p><table><thead><tr><th>Service</th><th>User name"
        f"</th><th>Password</th><th>Code now</th></tr></thead><tbody>{rows}</tbody></table>"
        f"<p><a href='/__truth'>What is true</a> · <a href='/__log'>What was requested</a></p></main>",
        "en",
    )


def wrong_page() -> str:
    """There is nothing at this address."""
    return _shell("practice", "<main class='card'><h1>Nothing here</h1></main>", "en")


def static_file(name: str) -> tuple[str, bytes] | None:
    """Content type and bytes of one of our own files, or None."""
    path = folder() / name
    if "/" in name or path.suffix[1:] not in _KINDS or not path.is_file():
        return None
    return _KINDS[path.suffix[1:]], path.read_bytes()


def _field(name: str, label: str, kind: str, value: str = "") -> str:
    complete = {"username": "username", "password": "current-password", "code": "one-time-code"}[name]
    return (
        f'<label class="field">{label}<input id="{name}" name="{name}" type="{kind}" autocomplete="{complete}" '
        f'value="{escape(value)}" required></label>'
    )


def _shell(service: str, body: str, language: str) -> str:
    title = NAMES.get(service, "Practice site")
    return (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8"><title>{title}</title>'
        f'<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">'
        f'<link rel="stylesheet" href="/static/practice.css"></head><body class="{service}">{body}</body></html>'
    )
