"""Sign-in forms in the three documented shapes: at once, name first and password next, and by e-mailed link."""

from html import escape
from typing import Any

from tests.replicas.account import ReplicaAccount


def username_form(account: ReplicaAccount) -> str:
    """The first page: both fields, the name alone, or an address to send a link to."""
    sign_in = account.shape["sign_in"]
    if sign_in["shape"] == "emailed":
        return _form(account, _field("Email", "email", "email", sign_in["email"]) + _button("Continue", {}))
    name = _field("Email or user name", "username", "text", sign_in["username"])
    if sign_in["shape"] == "two_step":
        return _form(account, name + _button("Next", sign_in.get("next", {})))
    return _form(account, name + _password(sign_in))


def password_form(account: ReplicaAccount, username: str, wrong: str = "") -> str:
    """The second page, or the first again after a mistake."""
    hidden = f'<input type="hidden" name="username" value="{escape(username)}">'
    error = f'<p role="alert">{escape(wrong)}</p>' if wrong else ""
    return _form(account, hidden + error + _password(account.shape["sign_in"]))


def as_documented(account: ReplicaAccount, sent: dict[str, str]) -> dict[str, str]:
    """A sent form with the fields under the names `username` and `password`, whatever the service calls them."""
    sign_in = account.shape["sign_in"]
    told = {what: sign_in.get(what, {}).get("name", what) for what in ("username", "password")}
    return {what: sent[name] if name in sent else sent[what] for what, name in told.items() if {name, what} & {*sent}}


def _form(account: ReplicaAccount, inside: str) -> str:
    return f'<h1>Sign in</h1><form method="post" action="{escape(account.addresses["login"])}">{inside}</form>'


def _password(sign_in: dict[str, Any]) -> str:
    told = sign_in["password"]
    field = _field("Password", "password", "password", told)
    if "inside" in told:
        field = f'<div id="{escape(told["inside"])}">{field}</div>'
    return field + _button("Sign in", sign_in.get("submit", {}))


def _field(label: str, sent_as: str, kind: str, told: dict[str, str]) -> str:
    marks = {name: value for name, value in told.items() if name != "inside"} | {"type": kind}
    marks["name"] = told.get("name", sent_as)
    marks.setdefault("id", sent_as)
    drawn = " ".join(f'{name}="{escape(value)}"' for name, value in marks.items())
    return f'<label for="{escape(marks["id"])}">{escape(label)}</label> <input {drawn}> '


def _button(text: str, told: dict[str, str]) -> str:
    drawn = " ".join(f'{name}="{escape(value)}"' for name, value in told.items())
    return f'<button type="submit" {drawn}>{escape(text)}</button>'
