"""When only the person can go on: a challenge, a session of theirs that has ended (F16, F18)."""

import asyncio
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any

import pytest

from auditor.accounts.model import Account, Way
from auditor.accounts.turns import Finished, Said, Turn
from auditor.audit import Audit, Errand
from auditor.browser.audit_browser import AuditBrowser
from auditor.browser.completion import Completion
from auditor.browser.session import State
from auditor.catalogue.model import Service
from auditor.judge import State as FindingState
from auditor.plan import Planned
from auditor.problems import SignedOut, SignInChallenge
from tests.browser.site import Asked, Reply, Site, redirect
from tests.browser.test_sign_in import FORM, RULE, Person, home, login, passwords_sent, service_at
from tests.fakes import Heard, MemoryRecorder, setting

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]


class Window:
    """A window in which the person signs in at once."""

    def __init__(self, site: Site, cookie: str = "alice") -> None:
        self._cookie = {"name": "s", "value": cookie, "url": site.origin}
        self.shown: list[str] = []

    async def sign_in(
        self, address: str, origins: Sequence[str], said: "asyncio.Queue[Said]", completion: Completion
    ) -> State:
        assert isinstance(await said.get(), Finished)
        self.shown.append(address)
        host = self._cookie["url"].split("//")[1].split(":")[0]
        kept = {"name": "s", "value": self._cookie["value"], "domain": host, "path": "/", "expires": -1}
        return {"cookies": [kept | {"httpOnly": True, "secure": False, "sameSite": "Lax"}], "origins": []}


class Turns:
    """The person is there, and always ready."""

    def __init__(self) -> None:
        self.taken: list[Turn] = []

    def someone_for(self, what: Turn) -> bool:
        return True

    async def go_on(self) -> None:
        """Nobody pauses."""

    @asynccontextmanager
    async def turn(self, account: Account, what: Turn, address: str) -> AsyncIterator["asyncio.Queue[Said]"]:
        self.taken.append(what)
        said: asyncio.Queue[Said] = asyncio.Queue()
        said.put_nowait(Finished())
        yield said


@pytest.fixture
def shop(site: Site) -> Iterator[Site]:
    site.pages = {"/login": login, "/home": home, "/settings": home}
    yield site


@pytest.fixture
def person(browser: AuditBrowser, shop: Site, monkeypatch: pytest.MonkeyPatch) -> Turns:
    turns = Turns()
    monkeypatch.setattr(browser, "window", Window(shop))
    monkeypatch.setattr(browser, "_says", turns)
    return turns


async def reach(browser: AuditBrowser, service: Service, account: Account) -> None:
    async with browser.signed_in(service, account, Person()) as tab:
        await tab.reach("/settings")


async def test_f18_a_captcha_is_handed_to_the_person_in_a_window_and_the_audit_goes_on(
    browser: AuditBrowser, shop: Site, person: Turns
) -> None:
    shop.pages["/login"] = FORM + "<iframe title='reCAPTCHA' width=304 height=78></iframe>"
    service, account = service_at(shop)
    await reach(browser, service, account)
    assert person.taken == [Turn.CHALLENGE]
    assert browser.window.shown == [f"{shop.origin}/login"]  # type: ignore[union-attr]
    assert not passwords_sent(shop)


async def test_f18_a_checkpoint_after_the_password_is_the_persons_and_the_password_is_not_sent_again(
    browser: AuditBrowser, shop: Site, person: Turns
) -> None:
    shop.pages["/login"] = lambda asked: Reply("<p>Confirm it is you</p>") if asked.method == "POST" else Reply(FORM)
    service, account = service_at(shop, replace(RULE, challenge={"en": ("Confirm it is you",)}))
    await reach(browser, service, account)
    assert person.taken == [Turn.CHALLENGE]
    assert len(passwords_sent(shop)) == 1


async def test_r13_a_password_is_not_sent_again_where_the_person_does_not_get_past_the_checkpoint(
    browser: AuditBrowser, shop: Site, person: Turns, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(browser, "window", Window(shop, cookie="nobody"))
    shop.pages["/login"] = lambda asked: Reply("<p>Confirm it is you</p>") if asked.method == "POST" else Reply(FORM)
    service, account = service_at(shop, replace(RULE, challenge={"en": ("Confirm it is you",)}))
    with pytest.raises(SignInChallenge):
        await reach(browser, service, account)
    assert len(passwords_sent(shop)) == 1


async def test_f18_where_the_person_does_not_get_further_either_it_is_said_and_nothing_is_tried_again(
    browser: AuditBrowser, shop: Site, person: Turns, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(browser, "window", Window(shop, cookie="nobody"))
    shop.pages["/login"] = FORM + "<iframe title='reCAPTCHA' width=304 height=78></iframe>"
    service, account = service_at(shop)
    with pytest.raises(SignInChallenge):
        await reach(browser, service, account)
    assert person.taken == [Turn.CHALLENGE]
    assert not passwords_sent(shop)


async def test_f16_a_persons_own_session_that_has_ended_is_begun_anew_by_them(
    browser: AuditBrowser, shop: Site, person: Turns
) -> None:
    service, account = service_at(shop)
    account = replace(account, way=Way.SELF)
    await browser.prepare(service, account)
    await reach(browser, service, account)
    shop.pages |= {path: lambda asked: ended(asked, "alice") for path in ("/home", "/settings")}
    with pytest.raises(SignedOut):  # even the new one is refused: asked once more, not for ever
        await reach(browser, service, account)
    assert person.taken == [Turn.SIGN_IN, Turn.SIGN_IN]


def ended(asked: Asked, session: str) -> Reply:
    return redirect("/login") if f"s={session}" in asked.cookie else home(asked)


async def test_f16_a_session_that_ends_half_way_is_begun_anew_once_and_no_value_is_wrong(
    browser: AuditBrowser, shop: Site
) -> None:
    pages = ["/one", "/two", "/three"]
    visits: list[str] = []

    def settings(asked: Asked) -> Reply:
        visits.append(asked.path)
        if visits == ["/one", "/two"]:
            return redirect("/login")
        box = f"<h1>Settings</h1><label><input type=checkbox checked> Ads {asked.path[1:]}</label>"
        return Reply(box) if "s=alice" in asked.cookie else redirect("/login")

    shop.pages |= dict.fromkeys(pages, settings)
    rules = tuple(setting(f"Ads {page[1:]}", page=page) for page in pages)
    service, account = service_at(shop)
    plan = [Planned(account, replace(service, settings=rules), rules)]
    recorder, heard = MemoryRecorder(), Heard()

    @asynccontextmanager
    async def opened() -> AsyncIterator[Any]:
        yield browser

    await Audit(plan, Errand("run", 1, Person(), recorder, heard.tell)).perform(opened)
    assert [(one.state, one.value) for one in recorder.findings] == [(FindingState.TO_CHANGE, "on")] * 3
    assert visits == ["/one", "/two", "/two", "/three"]
    assert len(shop.to("/login", "POST")) <= 2
