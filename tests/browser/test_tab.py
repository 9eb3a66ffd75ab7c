# ruff: noqa: E501 -- pages read better unbroken
"""Reaching pages: what a status means, how fast, by which steps, and when to leave a service alone (R22, F9, F17)."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from auditor.accounts.model import Account, Way
from auditor.browser.audit_browser import AuditBrowser
from auditor.browser.pace import Pace, seconds_of
from auditor.browser.watch import Watch, host_matches
from auditor.catalogue.model import Service, SignedIn, SignIn, Step, Verb
from auditor.problems import PageProblem, Reason
from tests.browser.site import Asked, Reply, Site, redirect
from tests.browser.test_sign_in import FORM, RULE, Person

OPTIONS = "<input type=checkbox id=a><label for=a>Personalised ads</label>"


def step(verb: Verb, *names: str) -> Step:
    return Step(verb, {"en": names})


# --- pace


class Clock:
    """Time that passes only while somebody rests."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.rests: list[float] = []

    def __call__(self) -> float:
        return self.now

    async def rest(self, seconds: float) -> None:
        self.rests.append(seconds)
        self.now += seconds


@pytest.fixture
def clock() -> Clock:
    return Clock()


async def test_r22_pages_of_one_service_are_two_seconds_apart(clock: Clock) -> None:
    pace = Pace(clock, clock.rest)
    for _page in range(3):
        await pace.before_load()
        clock.now += 0.5
    assert clock.rests == [1.5, 1.5]


async def test_r22_there_is_no_wait_on_this_very_computer(clock: Clock) -> None:
    pace = Pace(clock, clock.rest)
    pace.loopback = True
    for _page in range(3):
        await pace.before_load()
    assert clock.rests == []


async def test_f17_retry_after_is_waited_out_and_the_second_refusal_ends_it(clock: Clock) -> None:
    pace = Pace(clock, clock.rest)
    await pace.before_load()
    assert pace.answered(429, "7")
    await pace.before_load()
    assert clock.rests == [7.0]
    with pytest.raises(PageProblem) as problem:
        pace.answered(429, "1")
    assert problem.value.reason is Reason.RATE_LIMITED
    with pytest.raises(PageProblem):
        await pace.before_load()


async def test_f17_a_wait_longer_than_ours_ends_it_at_once(clock: Clock) -> None:
    pace = Pace(clock, clock.rest)
    with pytest.raises(PageProblem):
        pace.answered(429, "3600")
    assert clock.rests == []


def test_retry_after_may_be_a_date_or_nonsense() -> None:
    def now() -> datetime:
        return datetime(2026, 11, 24, 12, 0, 0, tzinfo=UTC)

    assert seconds_of("Tue, 24 Nov 2026 12:00:20 GMT", now) == 20
    assert seconds_of("Tue, 24 Nov 2026 11:00:00 GMT", now) == 0
    assert seconds_of("soon", now) == seconds_of(None, now) == 10


# --- hosts


@pytest.mark.parametrize(
    ("url", "covered"),
    [
        ("https://www.shop.example/a", True),
        ("https://shop.example/", True),
        ("https://a.b.shop.example/", True),
        ("http://shop.example/", False),
        ("https://shop.example:8443/", False),
        ("https://notshop.example/", False),
        ("https://shop.example.evil.test/", False),
        ("https://shop.example@evil.test/", False),
        ("ftp://shop.example/", False),
        ("javascript:alert(1)", False),
        ("data:text/html,x", False),
        ("blob:https://shop.example/x", False),
        ("about:blank", True),
    ],
)
def test_r20_the_top_frame_goes_only_to_the_services_hosts(url: str, covered: bool) -> None:
    assert Watch(("shop.example", "*.shop.example")).covers(url) is covered


def test_a_port_belongs_to_a_loopback_host_only_where_it_is_named() -> None:
    assert host_matches("127.0.0.1:8000", "127.0.0.1:8000")
    assert not host_matches("127.0.0.1:8001", "127.0.0.1:8000")
    assert host_matches("127.0.0.1:8001", "127.0.0.1")
    assert not host_matches("shop.example:8001", "shop.example")


# --- pages


@pytest.fixture
def shop(site: Site) -> Iterator[Site]:
    site.pages = {"/settings": f"<h1>Settings</h1>{OPTIONS}"}
    yield site


STATUSES = {
    403: Reason.NOT_PRIVILEGED, 404: Reason.NOT_FOUND, 410: Reason.NOT_FOUND, 418: Reason.PAGE_FAILED,
    500: Reason.SERVER_ERROR, 503: Reason.SERVER_ERROR,
}  # fmt: skip


@pytest.mark.browser
@pytest.mark.asyncio(loop_scope="module")
@pytest.mark.parametrize("body", ["<p>sorry</p>", ""], ids=["with words", "empty"])
async def test_f9_each_error_of_a_service_has_its_reason(browser: AuditBrowser, shop: Site, body: str) -> None:
    async with browser.visit() as tab:
        for status, reason in STATUSES.items():
            shop.pages[f"/{status}"] = Reply(body, status)
            with pytest.raises(PageProblem) as problem:
                await tab.reach(f"{shop.origin}/{status}")
            assert problem.value.reason is reason, status
        await tab.reach(f"{shop.origin}/settings")


@pytest.mark.browser
@pytest.mark.asyncio(loop_scope="module")
async def test_f8_nobody_there_is_a_network_problem(browser: AuditBrowser) -> None:
    with Site() as gone:
        origin = gone.origin
    async with browser.visit() as tab:
        for url in (origin, "https://nowhere.invalid/"):
            with pytest.raises(PageProblem) as problem:
                await tab.reach(url)
            assert problem.value.reason is Reason.NETWORK


@pytest.mark.browser
@pytest.mark.asyncio(loop_scope="module")
@pytest.mark.parametrize("body", ["slow down", ""], ids=["with words", "empty"])
async def test_f17_a_service_that_says_429_twice_is_not_asked_a_third_time(
    browser: AuditBrowser, shop: Site, body: str
) -> None:
    shop.pages["/x"] = Reply(body, 429, headers={"Retry-After": "1"})
    async with browser.visit() as tab:
        for address in ("/x", "/x", "/settings"):
            with pytest.raises(PageProblem) as problem:
                await tab.reach(shop.origin + address)
            assert problem.value.reason is Reason.RATE_LIMITED
    assert len(shop.to("/x")) == 2
    assert not shop.to("/settings")
    first, second = (one.at for one in shop.to("/x"))
    assert second - first >= 1


@pytest.mark.browser
@pytest.mark.asyncio(loop_scope="module")
async def test_f19_a_notice_of_restriction_on_a_page_stops_everything_for_that_service(
    browser: AuditBrowser, shop: Site
) -> None:
    rule = replace(RULE, signed_in=SignedIn("/settings", css="h1"), restricted={"en": ("Account suspended",)})
    service, account = signed_in_at(shop, rule)
    async with browser.signed_in(service, account, Person()) as tab:
        shop.pages["/settings"] = "<p>Account suspended</p>"
        before = len(shop.asked)
        for _page in range(2):
            with pytest.raises(PageProblem) as problem:
                await tab.reach("/settings")
            assert problem.value.reason is Reason.RESTRICTED
    assert len(shop.asked) == before + 1


def signed_in_at(shop: Site, rule: SignIn) -> tuple[Service, Account]:
    def login(asked: Asked) -> Reply:
        return redirect("/settings", cookie="s=1") if asked.method == "POST" else Reply(FORM)

    shop.pages["/login"] = login
    service = Service(f"s-{shop.port}", "Shop", (), (), rule, (), self_hosted=True)
    return service, Account(f"a-{shop.port}", service.id, Way.PASSWORD, "alice", origin=shop.origin)


# --- steps

WALKS = {
    "a menu, then an item": (
        "<button onclick='m.hidden=false'>Open menu</button><ul id=m hidden role=menu>"
        "<li role=menuitem tabindex=0 onclick='d.hidden=false'>Privacy</li></ul><p id=d hidden>there</p>",
        (step(Verb.MENU, "Open menu"), step(Verb.DIALOG, "Privacy")),
    ),
    "a link loads its address": ("<a href=/there>Privacy and data</a>", (step(Verb.LINK, "Privacy and data"),)),
    "a link in another language": ("<a href=/there>Datenschutz</a>", (Step(Verb.LINK, {"en": ("Privacy",), "de": ("Datenschutz",)}),)),
    "a tab inside the same page": ("<a href='#x' role=tab onclick='d.hidden=false'>Ads</a><p id=d hidden>there</p>", (step(Verb.TAB, "Ads"),)),
    "an accordion of details": ("<details><summary>More options</summary><p>there</p></details>", (step(Verb.ACCORDION, "More options"),)),
    "a dialog that comes late": (
        "<script>setTimeout(() => document.body.innerHTML = \"<button onclick='d.hidden=false'>Options…</button><p id=d hidden>there</p>\", 600)</script>",
        (step(Verb.DIALOG, "Options"),)),
    "something in a shadow root": (
        "<x-m></x-m><p id=d hidden>there</p><script>customElements.define('x-m', class extends HTMLElement { constructor() { super();"
        "this.attachShadow({mode:'open'}).innerHTML = '<button>Menu</button>'; this.shadowRoot.firstChild.onclick = () => { d.hidden = false } } })</script>",
        (step(Verb.MENU, "Menu"),)),
    "something in a frame": ("<iframe srcdoc=\"<button onclick='parent.d.hidden=false'>Menu</button>\"></iframe><p id=d hidden>there</p>", (step(Verb.MENU, "Menu"),)),
    "going to an address": ("<p>start</p>", (Step(Verb.GO, address="/there"),)),
    "scrolling to the end": (
        "<div style='height:3000px'></div><p id=d hidden>there</p><script>onscroll = () => { d.hidden = false }</script>", (Step(Verb.SCROLL),)),
    "an icon with a title": ("<img title=Options width=20 height=20 onclick='d.hidden=false' src='data:,'><p id=d hidden>there</p>", (step(Verb.DIALOG, "Options"),)),
    "something under a cover that goes": (
        "<button onclick='d.hidden=false'>Menu</button><p id=d hidden>there</p><div id=c style='position:fixed;inset:0;background:#fff'>Loading</div>"
        "<script>setTimeout(() => c.remove(), 900)</script>", (step(Verb.MENU, "Menu"),)),
    "the first of two": (
        "<button onclick='d.hidden=false'>Menu</button><p id=d hidden>there</p><footer><button>Menu</button></footer>", (step(Verb.MENU, "Menu"),)),
}  # fmt: skip


@pytest.mark.browser
@pytest.mark.asyncio(loop_scope="module")
async def test_a_load_that_the_browser_gave_up_is_tried_once_more(browser: AuditBrowser, shop: Site) -> None:
    """As when the page before sends the browser on by itself; an answer without a page is given up the same way."""
    answers = iter([Reply(status=204), Reply(OPTIONS)])
    shop.pages["/settings"] = lambda _asked: next(answers)
    async with browser.visit() as tab:
        await tab.reach(f"{shop.origin}/settings")
        assert [one.label for one in (await tab.survey()).controls] == ["Personalised ads"]
    assert len(shop.to("/settings")) == 2


@pytest.mark.browser
@pytest.mark.asyncio(loop_scope="module")
@pytest.mark.parametrize("way", WALKS)
async def test_steps_lead_to_what_they_name(browser: AuditBrowser, shop: Site, way: str) -> None:
    body, steps = WALKS[way]
    shop.pages |= {"/": f"<!doctype html><title>t</title>{body}", "/there": "<p>there</p>"}
    async with browser.visit() as tab:
        await tab.reach(f"{shop.origin}/", steps)
        await tab.page.get_by_text("there").locator("visible=true").wait_for(timeout=5_000)


@pytest.mark.browser
@pytest.mark.asyncio(loop_scope="module")
@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ("<p>nothing of the kind</p>", Reason.NOT_FOUND),
        ("<input type=checkbox aria-label=Menu>", Reason.AMBIGUOUS),
        ("<label>Menu <input type=checkbox></label>", Reason.AMBIGUOUS),
        ("<select aria-label=Menu><option>a</select>", Reason.AMBIGUOUS),
        ("<button disabled>Menu</button>", Reason.NOT_FOUND),
        ("<div role=menuitemcheckbox aria-checked=false tabindex=0>Menu</div>", Reason.AMBIGUOUS),
        ("<div role=option tabindex=0>Menu</div>", Reason.AMBIGUOUS),
    ],
)
async def test_a_step_that_cannot_be_taken_safely_says_why(
    browser: AuditBrowser, shop: Site, monkeypatch: pytest.MonkeyPatch, body: str, reason: Reason
) -> None:
    monkeypatch.setattr("auditor.browser.reach.WAIT_MILLISECONDS", 300)
    monkeypatch.setattr("auditor.browser.pointer.CLICK_MILLISECONDS", 800)
    shop.pages["/"] = body
    async with browser.visit() as tab:
        with pytest.raises(PageProblem) as problem:
            await tab.reach(f"{shop.origin}/", (step(Verb.MENU, "Menu"),))
        assert problem.value.reason is reason


@pytest.mark.browser
@pytest.mark.asyncio(loop_scope="module")
async def test_a_page_behind_the_same_address_but_another_fragment_is_loaded_anew(
    browser: AuditBrowser, shop: Site
) -> None:
    async with browser.visit() as tab:
        await tab.reach(f"{shop.origin}/settings#/a")
        await tab.reach(f"{shop.origin}/settings#/b")
    assert len(shop.to("/settings")) == 2
