"""The practice site as a server: real sign-in, real refusals, a log of what changed."""

import http.client
import json
import re
import urllib.parse
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import pytest

from auditor.practice.model import SERVICES, drawn, rows
from auditor.practice.site import PracticeAccount, PracticeSite
from auditor.problems import AddressTaken


@dataclass
class Visitor:
    """A browser without a screen: keeps its cookie, follows nothing by itself."""

    port: int
    service: str
    cookie: str = ""
    headers: dict[str, str] = field(default_factory=dict)

    def ask(self, method: str, path: str, body: str = "", **headers: str) -> tuple[int, str, str]:
        """Status, text, and where a redirect leads."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        told = {"Host": f"{self.service}.localhost:{self.port}", "Cookie": self.cookie} | {
            name.replace("_", "-"): value for name, value in headers.items()
        }
        connection.request(method, path, body, told)
        answer = connection.getresponse()
        if set_cookie := answer.getheader("Set-Cookie"):
            assert "HttpOnly" in set_cookie
            self.cookie = set_cookie.split(";")[0]
        text = answer.read().decode()
        connection.close()
        return answer.status, text, answer.getheader("Location") or ""

    def form(self, path: str, **fields: str) -> tuple[int, str, str]:
        """Send a form with the token of the page it is on."""
        _, page, _ = self.ask("GET", path)
        found = re.search(r'name="csrf" value="([^"]+)"', page)
        given = {"csrf": found.group(1) if found else ""} | fields
        return self.ask("POST", "/login", urllib.parse.urlencode(given))

    def sign_in(self, account: PracticeAccount) -> None:
        """As its service wants it."""
        password = account.password.reveal()
        if self.service == "chirper":
            self.form("/login", username=account.username)
            status, _, _ = self.form("/login", password=password)
        else:
            status, _, _ = self.form("/login", username=account.username, password=password)
        code = account.code()
        if code is not None:
            status, _, _ = self.form("/login", code=code.reveal())
        assert status == 303

    def settings(self, *, beat: bool = True, token: bool = True) -> int:
        """Ask for the settings as the pages do; the status."""
        if beat:
            self.ask("PUT", "/api/heartbeat", "{}")
        given = json.loads(self.ask("POST", "/api/token", "{}")[1]).get("token", "") if token else ""
        return self.ask("GET", "/api/settings", X_Token=given)[0]


@pytest.fixture
async def site() -> AsyncIterator[PracticeSite]:
    async with PracticeSite(seed=7) as running:
        yield running


def account_of(site: PracticeSite, service: str) -> PracticeAccount:
    return next(account for account in site.accounts if account.service_id == service)


@pytest.mark.parametrize("service", SERVICES)
async def test_each_service_lets_the_right_person_in_and_gives_the_settings(site: PracticeSite, service: str) -> None:
    visitor = Visitor(site.port, service)
    assert visitor.ask("GET", "/")[0] == 303
    visitor.sign_in(account_of(site, service))
    assert visitor.settings() == 200


async def test_a_wrong_password_is_told_and_logged(site: PracticeSite) -> None:
    status, text, _ = Visitor(site.port, "lumio").form("/login", username="sam.practice", password="guess")
    assert status == 200
    assert "do not match" in text
    assert [entry.detail for entry in site.log() if entry.kind == "sign_in"] == ["wrong"]


async def test_a_wrong_code_lets_nobody_in(site: PracticeSite) -> None:
    visitor, account = Visitor(site.port, "mira"), account_of(site, "mira")
    visitor.form("/login", username=account.username, password=account.password.reveal())
    assert "code is not right" in visitor.form("/login", code="000000x")[1]
    assert visitor.ask("GET", "/")[0] == 303


async def test_a_form_without_its_token_is_refused(site: PracticeSite) -> None:
    account = account_of(site, "lumio")
    body = urllib.parse.urlencode({"username": account.username, "password": account.password.reveal()})
    assert Visitor(site.port, "lumio").ask("POST", "/login", body)[0] == 403


async def test_without_heartbeat_or_token_there_are_no_settings(site: PracticeSite) -> None:
    visitor = Visitor(site.port, "lumio")
    visitor.sign_in(account_of(site, "lumio"))
    assert visitor.settings(beat=False) == 409
    assert visitor.settings(token=False) == 401


async def test_a_change_stays_and_is_logged_apart_from_heartbeats(site: PracticeSite) -> None:
    visitor = Visitor(site.port, "lumio")
    visitor.sign_in(account_of(site, "lumio"))
    visitor.settings()
    _, page, _ = visitor.ask("GET", "/settings/privacy")
    data = json.loads(re.findall(r'id="data">(.*?)</script>', page)[0])
    free = next(row["id"] for row in data["rows"] if not row["locked"])
    other = "off" if site.truth()["lumio"][free] == "on" else "on"
    assert visitor.ask("POST", "/api/settings", json.dumps({free: other}), X_CSRF=data["csrf"])[0] == 200
    assert site.truth()["lumio"][free] == other
    assert [entry.detail for entry in site.changed()] == [f"{free}={other}"]
    assert {"heartbeat", "token"} <= {entry.kind for entry in site.log()}


async def test_a_locked_row_and_an_unknown_value_are_refused() -> None:
    seed = next(seed for seed in range(50) if drawn("lumio", seed).locked)
    async with PracticeSite(seed=seed) as site:
        before, locked = site.truth()["lumio"], sorted(drawn("lumio", seed).locked)[0]
        assert not site.world.change("lumio", {locked: "off" if before[locked] == "on" else "on"})
        assert not site.world.change("lumio", {next(iter(before)): "perhaps"})
        assert site.truth()["lumio"] == before
        assert site.changed() == ()


async def test_a_change_without_the_token_of_the_page_is_refused(site: PracticeSite) -> None:
    visitor = Visitor(site.port, "lumio")
    visitor.sign_in(account_of(site, "lumio"))
    assert visitor.ask("POST", "/api/settings", '{"genai-training": "on"}')[0] == 403
    assert site.changed() == ()


async def test_those_who_check_see_the_truth_and_the_log(site: PracticeSite) -> None:
    visitor = Visitor(site.port, "nobody")
    assert json.loads(visitor.ask("GET", "/__truth")[1]) == site.truth()
    assert json.loads(visitor.ask("GET", "/__log")[1]) == []
    assert "Practice site" in visitor.ask("GET", "/")[1]


async def test_a_port_in_use_is_said(site: PracticeSite) -> None:
    with pytest.raises(AddressTaken):
        async with PracticeSite(seed=1, port=site.port):
            pass


async def test_no_password_is_ever_logged(site: PracticeSite) -> None:
    visitor, account = Visitor(site.port, "lumio"), account_of(site, "lumio")
    visitor.sign_in(account)
    assert account.password.reveal() not in str(site.log())
    assert account.password.reveal() not in repr(account)


def test_the_same_seed_draws_the_same_state_and_others_differ() -> None:
    assert drawn("lumio", 3) == drawn("lumio", 3)
    assert len({str(drawn("lumio", seed).values) for seed in range(20)}) > 10


def test_there_are_settings_enough_and_every_value_turns_up() -> None:
    assert sum(len(rows(service)) for service in SERVICES) >= 20
    for service in SERVICES:
        for row in rows(service):
            seen = {drawn(service, seed).values.get(row.id) for seed in range(60)}
            assert seen - {None} == set(row.options or ("on", "off"))
