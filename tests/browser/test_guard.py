# ruff: noqa: E501 -- pages read better unbroken
"""R19, R20: an audit changes nothing, on pages built to make it, and what honest pages send by themselves passes."""

import asyncio
import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest

from auditor.browser.audit_browser import AuditBrowser
from auditor.browser.tab import Tab
from auditor.catalogue.model import Step, Verb
from auditor.problems import PageProblem, Problem
from tests.browser.site import Asked, Reply, Site

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]

SWITCH = "<input type=checkbox id=ads checked><label for=ads>Personalised ads</label>"
SAVE = "fetch('/save', {method: 'POST', body: JSON.stringify({ads: false})})"
MENU, DIALOG, TAB, LINK = Verb.MENU, Verb.DIALOG, Verb.TAB, Verb.LINK


class Settings:
    """A server's settings: every request to /save counts as a change, and so does any GET that mutates."""

    def __init__(self) -> None:
        self.changes: list[str] = []

    def save(self, asked: Asked) -> Reply:
        if asked.method != "OPTIONS":
            self.changes.append(f"{asked.method} {asked.path}?{asked.query} {asked.body}")
        return Reply("saved")


@dataclass(frozen=True)
class Trap:
    """A page that tries to have something changed: its body, and the steps that walk into it."""

    name: str
    body: str
    steps: tuple[Step, ...] = ()


def click(name: str, verb: Verb = MENU) -> tuple[Step, ...]:
    return (Step(verb, {"en": (name,)}),)


def trap(name: str, body: str, *steps: Step) -> Trap:
    return Trap(name, body, steps)


TRAPS = [
    # --- while the page loads and is looked at
    trap("saves the same value again on load", f"<script>{SAVE.replace('false', 'true')}</script>"),
    trap("saves on load by PUT to a settings address",
         "<script>fetch('/settings/ads', {method: 'PUT', body: 'value=on'})</script>"),
    trap("clicks its own switch on load",
         f"<script>onload = () => {{ ads.onchange = () => {SAVE}; ads.click() }}</script>"),
    trap("saves a second after load", f"<script>setTimeout(() => {SAVE}, 1000)</script>"),
    trap("submits a form by itself into a frame",
         "<iframe name=f></iframe><form id=s method=post action=/save target=f><input name=ads value=off></form>"
         "<script>s.submit()</script>"),
    trap("submits a form by itself at the top",
         "<form id=s method=post action=/save><input name=ads value=off></form><script>s.submit()</script>"),
    trap("sends a beacon on load", "<script>navigator.sendBeacon('/save', 'ads=off')</script>"),
    trap("saves from a worker",
         "<script>new Worker(URL.createObjectURL(new Blob([`fetch('${location.origin}/save',"
         "{method:'POST',body:'ads=off'})`])))</script>"),
    trap("saves from a shared worker", "<script>new SharedWorker('/shared.js')</script>"),
    trap("saves from a frame of its own", "<iframe src=/framed></iframe>"),
    trap("saves from a frame of another origin", "<iframe src='OTHER/framed'></iframe>"),
    trap("saves by a GET of fetch", "<script>fetch('/save?ads=off')</script>"),
    trap("saves by a picture's address", "<script>new Image().src = '/save?ads=off'</script>"),
    trap("saves by a script's address", "<script src='/save?ads=off'></script>"),
    trap("tries a service worker", "<script>navigator.serviceWorker?.register('/sw.js').then(() => fetch('/x'))</script>"),
    trap("saves by XMLHttpRequest with a form",
         "<script>const x = new XMLHttpRequest(); x.open('POST', '/save');"
         "x.setRequestHeader('Content-Type', 'application/x-www-form-urlencoded'); x.send('ads=off')</script>"),
    trap("saves by multipart form data",
         "<script>const d = new FormData(); d.append('ads', 'off'); fetch('/save', {method: 'POST', body: d})</script>"),
    trap("saves by a GraphQL mutation",
         "<script>fetch('/graphql', {method: 'POST', body: JSON.stringify({query: 'mutation { ads(on: false) }'})})</script>"),
    trap("is redirected by a kept method to the saving address",
         "<script>fetch('/moved', {method: 'POST', body: '{}'})</script>"),
    trap("saves over a socket on load",
         "<script>const w = new WebSocket('ws://' + location.host + '/live');"
         "w.onopen = () => w.send(JSON.stringify({type: 'save', ads: false}))</script>"),
    trap("opens a window that saves", "<script>window.open('/framed')</script>"),
    # --- when something is opened
    trap("a menu that saves when it is opened", f"<button onclick=\"{SAVE}\">More</button>", *click("More")),
    trap("a menu item that is a switch in disguise",
         f"<div role=menuitem tabindex=0 onclick=\"{SAVE}\">Ads</div>", *click("Ads")),
    trap("a switch that calls itself a button", f"<button role=switch aria-checked=true onclick=\"{SAVE}\">Ads</button>",
         *click("Ads")),
    trap("a pressed button", f"<button aria-pressed=true onclick=\"{SAVE}\">Ads</button>", *click("Ads")),
    trap("a label that belongs to the switch",
         f"<label for=ads role=button tabindex=0>Ads menu</label><script>ads.onchange = () => {SAVE}</script>",
         *click("Ads menu")),
    trap("a dialog link that saves", f"<a href='#' onclick=\"{SAVE}\">Ad settings</a>", *click("Ad settings", DIALOG)),
    trap("a dialog link whose address saves", "<a href='/save?ads=off'>Ad settings</a>", *click("Ad settings", DIALOG)),
    trap("a link whose address ends in a choice", "<a href='/ads/off'>Ads</a>", *click("Ads", LINK)),
    trap("a link that saves before it is followed",
         f"<a href='/empty' onmousedown=\"{SAVE}\" onclick=\"{SAVE}\">Privacy</a>", *click("Privacy", LINK)),
    trap("a tab that saves on hover", f"<button role=tab onmouseover=\"{SAVE}\">Ads</button>", *click("Ads", TAB)),
    trap("a tab that saves on focus", f"<button role=tab onfocus=\"{SAVE}\">Ads</button>", *click("Ads", TAB)),
    trap("a page that saves on scroll",
         f"<div style='height:4000px'></div><script>onscroll = () => {SAVE}</script>", Step(Verb.SCROLL)),
    trap("a wheel that turns a value",
         f"<div style='height:4000px'></div><script>onwheel = () => {SAVE}</script>", Step(Verb.SCROLL)),
    trap("a menu that sends a beacon", "<button onclick=\"navigator.sendBeacon('/save', 'x')\">More</button>",
         *click("More")),
    trap("a menu that saves a while later", f"<button onclick=\"setTimeout(() => {SAVE}, 1500)\">More</button>",
         *click("More")),
    trap("a menu that saves from a worker that was waiting",
         "<script>w = new Worker(URL.createObjectURL(new Blob([`onmessage = () => fetch('${location.origin}/save',"
         "{method:'POST',body:'x'})`])))</script><button onclick='w.postMessage(1)'>More</button>", *click("More")),
    trap("a menu that saves from a frame", "<iframe src=/listening></iframe>"
         "<button onclick=\"frames[0].postMessage('go', '*')\">More</button>", *click("More")),
    trap("a menu that saves from a frame of another origin", "<iframe src='OTHER/listening'></iframe>"
         "<button onclick=\"frames[0].postMessage('go', '*')\">More</button>", *click("More")),
    trap("a menu that opens a window that saves", "<button onclick=\"open('/framed')\">More</button>", *click("More")),
    trap("a menu that opens a window with no opener",
         "<button onclick=\"open('/save?plain', '_blank', 'noopener,noreferrer')\">More</button>", *click("More")),
    trap("a menu that saves over a socket",
         "<script>w = new WebSocket('ws://' + location.host + '/live')</script>"
         "<button onclick=\"w.send('ads=off')\">More</button>", *click("More")),
    trap("a menu that submits a form",
         "<form id=s method=post action=/save></form><button onclick='s.submit()'>More</button>", *click("More")),
    trap("a submit button called a menu", "<form method=post action=/save><button>More</button></form>", *click("More")),
    trap("a menu that goes where a visit saves", "<button onclick=\"location = '/save?ads=off'\">More</button>",
         *click("More")),
    trap("a menu that repeats the heartbeat with a choice",
         "<script>fetch('/heartbeat', {method: 'PUT', body: '{\"n\": 1}'})</script>"
         "<button onclick=\"fetch('/heartbeat', {method: 'PUT', body: '{\\'ads\\': false}'.replaceAll('\\'', '\"')})\">"
         "More</button>", *click("More")),
    trap("a page that covers the menu with a switch at the last moment",
         f"<button id=m>More</button><div id=c role=switch aria-checked=true onclick=\"{SAVE}\" "
         "style='position:fixed;inset:0;opacity:.01'></div>", *click("More")),
    trap("a page that saves when it is left",
         "<button>More</button><script>onpagehide = () => navigator.sendBeacon('/save', 'ads=off')</script>",
         *click("More")),
    trap("a delete button called a menu", f"<button onclick=\"{SAVE}\">Delete account</button>",
         *click("Delete account")),
    trap("a shadow switch behind a harmless name",
         "<x-row></x-row><script>customElements.define('x-row', class extends HTMLElement { constructor() { super();"
         "this.attachShadow({mode: 'open'}).innerHTML = '<button role=switch aria-checked=true>Ads</button>';"
         f"this.shadowRoot.firstChild.onclick = () => {SAVE} }} }})</script>", *click("Ads")),
    trap("an answer to a banner that saves something else",
         f"<button onclick=\"{SAVE}\">Reject all</button>", *click("Reject all", Verb.DISMISS)),
]  # fmt: skip


def pages(trap: Trap, settings: Settings, other: Site | None) -> dict[str, Any]:
    """The trap at /, and the parts that traps are made of."""
    origin = other.origin if other else ""
    listening = "<script>onmessage = () => fetch('/save', {method: 'POST', body: 'x'})</script>"
    return {
        "/": f"<!doctype html><title>t</title>{SWITCH}{trap.body.replace('OTHER', origin)}",
        "/framed": f"<script>{SAVE}</script>",
        "/listening": listening,
        "/shared.js": Reply("fetch('/save', {method: 'POST', body: 'ads=off'})", type="text/javascript"),
        "/sw.js": Reply("onfetch = () => fetch('/save', {method: 'POST', body: 'x'})", type="text/javascript"),
        "/moved": Reply(status=307, headers={"Location": "/save"}),
        "/save": settings.save,
        "/settings/ads": settings.save,
        "/ads/off": settings.save,
        "/heartbeat": lambda asked: settings.save(asked) if "ads" in asked.body else Reply("{}"),
        "/graphql": settings.save,
        "/empty": "<title>empty</title><p>nothing</p>",
    }


async def walk(tab: Tab, site: Site, trap: Trap) -> None:
    """What an audit does: reach, survey with everything unfolded, look again, go on to the next page."""
    for deed in (_reached, _looked, _left):
        try:
            await deed(tab, site, trap)
        except Problem:
            continue


async def _reached(tab: Tab, site: Site, trap: Trap) -> None:
    await tab.reach(f"{site.origin}/", trap.steps)


async def _looked(tab: Tab, site: Site, trap: Trap) -> None:
    await tab.look_again(await tab.survey())


async def _left(tab: Tab, site: Site, trap: Trap) -> None:
    await tab.reach(f"{site.origin}/empty")


async def test_r19_no_hostile_page_has_a_setting_changed(browser: AuditBrowser) -> None:
    changed: dict[str, list[str]] = {}
    before = browser.blocked
    gate = asyncio.Semaphore(6)

    async def spring(trap: Trap) -> None:
        settings = Settings()
        async with gate:
            with Site() as other, Site(host="localhost") as site:
                table = pages(trap, settings, other)
                site.pages, other.pages = table, table
                async with browser.visit(hosts=(f"localhost:{site.port}",)) as tab:
                    await walk(tab, site, trap)
        assert site.to("/", "GET"), f"{trap.name}: the page was never loaded"
        if settings.changes or site.messages:
            changed[trap.name] = settings.changes + site.messages

    await asyncio.gather(*map(spring, TRAPS))
    assert len(TRAPS) >= 25
    assert not changed
    assert browser.blocked - before >= len(TRAPS) // 2


async def test_without_the_guard_these_pages_do_change_something(site: Site) -> None:
    """The traps work: a visit with nobody watching springs those that need no step."""
    from playwright.async_api import async_playwright  # noqa: PLC0415

    from auditor.browser.find import find_browser  # noqa: PLC0415
    from auditor.browser.switches import is_root  # noqa: PLC0415

    harmless = []
    async with async_playwright() as playwright:
        started = await playwright.chromium.launch(executable_path=find_browser().path, chromium_sandbox=not is_root())
        for trap in (one for one in TRAPS if not one.steps and "service worker" not in one.name):
            settings = Settings()
            site.pages, site.messages = pages(trap, settings, site), []
            page = await started.new_page()
            await page.goto(f"{site.origin}/")
            for _turn in range(40):
                if settings.changes or site.messages:
                    break
                await page.wait_for_timeout(50)
            else:
                harmless.append(trap.name)
            await page.close()
        await started.close()
    assert not harmless


HONEST = """<title>t</title><p id=told>waiting</p><button id=more onclick="menu()">More</button><script>
let good = 0
const beat = () => fetch('/heartbeat', {method: 'PUT', body: JSON.stringify({t: Date.now(), active: !document.hidden})})
const renew = () => fetch('/token', {method: 'POST', body: 'grant_type=refresh_token&token=' + Date.now()})
const load = () => fetch('/graphql', {method: 'POST', body: JSON.stringify({query: 'query S { ads }', n: Math.random()})})
const said = async (...all) => { for (const one of all) if (!(await one).ok) throw 0 }
const all = async () => { await said(beat(), renew(), load()); told.textContent = 'fine ' + ++good }
const broken = () => { told.textContent = 'disconnected' }
all().catch(broken); setInterval(() => all().catch(broken), 400)
const menu = () => said(fetch('/settings/get', {method: 'POST', body: '{"section": "privacy"}'}), beat(), load())
  .then(() => { document.body.append(Object.assign(document.createElement('h2'), {textContent: 'opened'})) })
  .catch(broken)
</script>"""


async def test_a_page_that_breaks_without_its_heartbeat_works_before_and_after_our_steps(
    browser: AuditBrowser, site: Site
) -> None:
    fine = Reply('{"ok": true}', type="application/json")
    before = browser.blocked
    site.pages = {"/": HONEST, "/heartbeat": fine, "/token": fine, "/graphql": fine, "/settings/get": fine}
    async with browser.visit() as tab:
        await tab.reach(f"{site.origin}/", click("More"))
        await tab.page.get_by_text("opened").wait_for(timeout=10_000)
        beats = len(site.to("/heartbeat", "PUT"))
        await tab.page.wait_for_function("() => good > 6", timeout=10_000)
        assert "fine" in str(await tab.page.text_content("#told"))
        assert len(site.to("/heartbeat", "PUT")) > beats
    assert browser.blocked == before


async def test_the_answer_to_a_cookie_banner_reaches_the_service(browser: AuditBrowser, site: Site) -> None:
    site.pages = {
        "/": """<p>Cookies?</p><button onclick="fetch('/cookie-consent', {method: 'POST', body: 'all=no'})
                .then(() => document.title = 'gone')">Only necessary</button>""",
        "/cookie-consent": "{}",
    }
    async with browser.visit() as tab:
        await tab.reach(f"{site.origin}/", (Step(Verb.DISMISS, {"en": ("Only necessary",)}),))
        await tab.page.wait_for_function("() => document.title === 'gone'", timeout=10_000)
    assert len(site.to("/cookie-consent", "POST")) == 1


@pytest.mark.parametrize("name", ["Accept all", "I agree", "Allow all cookies", "Alle akzeptieren", "Tout accepter"])
async def test_f20_a_banner_is_never_accepted(browser: AuditBrowser, site: Site, name: str) -> None:
    site.pages = {"/": f"<button onclick=\"fetch('/cookie-consent', {{method: 'POST'}})\">{name}</button>"}
    async with browser.visit() as tab:
        with pytest.raises(PageProblem):
            await tab.reach(f"{site.origin}/", (Step(Verb.DISMISS, {"en": (name,)}),))
    assert not site.to("/cookie-consent")


ESCAPES: dict[str, Callable[[Site], str]] = {
    "another host": lambda other: f"<script>location = '{other.origin}/far'</script>",
    "another host by a refresh": lambda other: f"<meta http-equiv=refresh content='0;url={other.origin}/far'>",
    "a window": lambda other: f"<script>open('{other.origin}/far')</script>",
    "a window on a click": lambda other: f"<button onclick=\"open('{other.origin}/far')\">More</button>",
    "a download": lambda _: "<a id=d download href='/file'>x</a><script>d.click()</script>",
    "another scheme": lambda _: "<script>location = 'mailto:a@b.test'</script>",
    "a file": lambda _: "<script>location = 'file:///etc/passwd'</script>",
    "a data page": lambda _: "<script>location = 'data:text/html,hi'</script>",
    "signing out": lambda _: "<script>location = '/logout'</script>",
}


@pytest.mark.parametrize("way", ESCAPES)
async def test_r20_the_tab_stays_where_it_belongs(
    browser: AuditBrowser, way: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("auditor.browser.tab.LOAD_MILLISECONDS", 5_000)
    with Site(host="localhost") as site, Site(host="evil.test") as other:
        other.pages = {"/far": "far away"}
        site.pages = {
            "/": SWITCH + ESCAPES[way](other),
            "/logout": "signed out",
            "/file": Reply("x", type="application/zip"),
        }
        async with browser.visit(hosts=(f"localhost:{site.port}",)) as tab:
            try:
                await tab.reach(f"{site.origin}/", click("More") if "click" in way else ())
                await tab.page.wait_for_timeout(700)
            except PageProblem:
                pass
            assert tab.page.url in (f"{site.origin}/", "about:blank", "chrome-error://chromewebdata/")
            assert len(tab.page.context.pages) <= 2
        assert not other.to("/far")
        assert not site.to("/logout")


async def test_r20_permissions_and_dialogs_are_refused(browser: AuditBrowser, site: Site) -> None:
    site.pages = {
        "/": """<p id=told></p><script>
      const answers = {confirm: confirm('save?'), prompt: prompt('name?')}
      const asked = [Notification.requestPermission(),
        navigator.permissions.query({name: 'geolocation'}).then((one) => one.state)]
      Promise.all(asked).then((all) => told.textContent = JSON.stringify([...Object.values(answers), ...all]))
    </script>"""
    }
    async with browser.visit() as tab:
        await tab.reach(f"{site.origin}/")
        await tab.page.wait_for_function("() => told.textContent", timeout=10_000)
        confirmed, prompted, notified, located = json.loads(str(await tab.page.text_content("#told")))
    assert confirmed is False
    assert prompted is None
    assert notified == "denied"
    assert located == "denied"


async def test_two_tabs_are_judged_each_by_its_own_history(browser: AuditBrowser) -> None:
    fine = Reply("{}")
    with Site() as touched, Site() as looking:
        for one in (touched, looking):
            one.pages = {"/": "<button>More</button>", "/odd": fine}
        async with browser.visit() as first, browser.visit() as second:
            await first.reach(f"{touched.origin}/", click("More"))
            await second.reach(f"{looking.origin}/")
            send = "() => fetch('/odd', {method: 'POST', body: 'n=12'}).then(() => 'sent', () => 'stopped')"
            assert await first.page.evaluate(send) == "stopped"
            assert await second.page.evaluate(send) == "sent"
