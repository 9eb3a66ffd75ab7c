# ruff: noqa: E501 -- pages read better unbroken
"""R19, R20: an audit changes nothing, on pages built to make it, and what honest pages send by themselves passes."""

import asyncio
import json
from collections.abc import Callable
from contextlib import suppress

import pytest
from playwright.async_api import async_playwright

from auditor.browser.audit_browser import AuditBrowser
from auditor.browser.find import find_browser
from auditor.browser.switches import is_root
from auditor.browser.tab import Tab
from auditor.catalogue.model import Step, Verb
from auditor.problems import PageProblem, Problem
from tests.browser.site import Reply, Site
from tests.browser.traps import PLAIN, SWITCH, TRAPS, Settings, Trap, click, pages

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]


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


async def test_r19_no_hostile_page_has_a_setting_changed(
    browser: AuditBrowser, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("auditor.browser.reach.WAIT_MILLISECONDS", 1_500)
    changed: dict[str, list[str]] = {}
    before = browser.blocked
    gate = asyncio.Semaphore(6)

    async def spring(trap: Trap) -> None:
        settings = Settings()
        async with gate:
            with Site() as other, Site(host="localhost") as site:
                table = pages(trap, settings, site, other)
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


async def test_without_the_guard_these_pages_do_change_something() -> None:
    """The traps work: a visit with nobody watching springs those that need no step."""
    harmless: list[str] = []
    gate = asyncio.Semaphore(6)
    traps = [one for one in TRAPS if not one.steps and "service worker" not in one.name]
    async with async_playwright() as playwright:
        started = await playwright.chromium.launch(executable_path=find_browser().path, chromium_sandbox=not is_root())

        async def spring(trap: Trap) -> None:
            settings = Settings()
            async with gate:
                with Site(host="localhost") as site:
                    site.pages = pages(trap, settings, site, site)
                    page = await started.new_page()
                    await page.goto(f"{site.origin}/", wait_until="commit")
                    for _turn in range(60):
                        if settings.changes or site.messages:
                            break
                        await page.wait_for_timeout(50)
                    else:
                        harmless.append(trap.name)
                    await page.close()

        await asyncio.gather(*map(spring, traps))
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


WORKING = """<title>t</title><p id=told>waiting</p><button>More</button><script>
const told_ = new Set()
const say = (what) => { told_.add(what); told.textContent = [...told_].sort().join(' ') }
const text = `importScripts('ORIGIN/part.js'); fetch('ORIGIN/token', {method: 'POST', body: 'grant_type=refresh_token'})
  .then(() => postMessage('worker ' + part))`
new Worker(URL.createObjectURL(new Blob([text], {type: 'text/javascript'}))).onmessage = (event) => say(event.data)
const shared = new SharedWorker('/shared.js'); shared.port.onmessage = (event) => say(event.data)
const module = new Worker('/module.js', {type: 'module'}); module.onmessage = (event) => say(event.data)
const socket = new WebSocket('ws://HOST/live')
socket.onopen = () => { socket.send('{"type": "hello"}'); socket.send(new Uint8Array([8, 1, 255])); say('socket') }
fetch('/odd', {method: 'PUT', body: JSON.stringify({at: Date.now(), n: 4711})}).then(() => say('put'))
fetch('/batch', {method: 'POST', body: JSON.stringify([{id: 12, path: '/me'}])}).then(() => say('post'))
</script>"""


async def test_workers_sockets_and_plain_requests_of_an_honest_page_work(browser: AuditBrowser) -> None:
    script = "text/javascript"
    with Site(host="localhost") as site:
        host = f"{site.host}:{site.port}"
        site.pages = {
            "/": WORKING.replace("ORIGIN", site.origin).replace("HOST", host), "/token": "{}", "/odd": "{}", "/batch": "{}",
            "/part.js": Reply("self.part = 'whole'", type=script),
            "/shared.js": Reply("onconnect = (event) => event.ports[0].postMessage('shared')", type=script),
            "/module.js": Reply("import('/inner.js').then((inner) => postMessage(inner.told))", type=script),
            "/inner.js": Reply("export const told = 'module'", type=script),
        }  # fmt: skip
        async with browser.visit(hosts=(host,)) as tab:
            await tab.reach(f"{site.origin}/")
            wanted = "module post put shared socket worker whole"
            await tab.page.wait_for_function(f"() => told.textContent === '{wanted}'", timeout=15_000)
            assert len(site.messages) == 2
            assert (await tab.survey()).reason is None


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


PRESSED = "fetch('/cookie-consent', {{method: 'POST', body: 'pressed={0}'}})"
BANNERS = [
    ("Accept all", "Reject all"), ("I agree", "I do not agree"), ("Allow all cookies", "Only necessary cookies"),
    ("Alle akzeptieren", "Alle ablehnen"), ("Tout accepter", "Tout refuser"), ("Aceptar todo", "Rechazar todo"),
    ("Accetta tutto", "Rifiuta tutto"), ("Got it", None), ("Consent", None), ("Zustimmen", None),
]  # fmt: skip
"""What ten cookie banners offer: to accept, and to reject where that is offered at all."""


def banner(accept: str, reject: str | None) -> str:
    buttons = [(accept, "accept"), *([(reject, "reject")] if reject else [])]
    told = "".join(f'<button onclick="{PRESSED.format(which)}">{name}</button>' for name, which in buttons)
    return f"<div style='position:fixed;bottom:0'>We value your privacy. {told}</div>"


async def test_f20_of_ten_banners_none_is_accepted_and_each_that_can_be_is_rejected(browser: AuditBrowser) -> None:
    """Even a rule that lists an accepting button by mistake has nothing accepted."""
    pressed: list[str] = []
    for accept, reject in BANNERS:
        for listed in filter(None, (reject, accept)):
            with Site() as site:
                site.pages = {"/": SWITCH + banner(accept, reject), "/cookie-consent": "{}"}
                async with browser.visit() as tab:
                    with suppress(PageProblem):
                        await tab.reach(f"{site.origin}/", (Step(Verb.DISMISS, {"en": (listed,)}),))
                    await tab.survey()
                pressed += [f"{listed}: {asked.body}" for asked in site.to("/cookie-consent", "POST")]
    assert pressed == [f"{reject}: pressed=reject" for _, reject in BANNERS if reject]


INTERSTITIALS = [
    "I agree to the new terms", "Accept and continue", "Agree", "Continue", "Save login info", "Turn on notifications",
    "Allow", "Confirm", "Zustimmen und weiter", "Accepter et continuer",
]  # fmt: skip


async def test_f21_of_ten_interstitials_none_is_agreed_to(browser: AuditBrowser) -> None:
    """Neither by itself, nor where a rule names the agreeing button as a dialog or as something to dismiss."""
    agreed: list[str] = []
    gate = asyncio.Semaphore(5)

    async def meet(name: str) -> None:
        settings = Settings()
        with Site() as site:
            asks = f'<h1>Our terms have changed</h1><button onclick="{PLAIN}">{name}</button><button>Not now</button>'
            site.pages = {"/": asks, "/plain": settings.save}
            async with gate, browser.visit() as tab:
                for steps in (click(name, Verb.DIALOG), click(name, Verb.DISMISS)):
                    with suppress(PageProblem):
                        await tab.reach(f"{site.origin}/", steps)
                await tab.survey()
        agreed.extend(f"{name}: {change}" for change in settings.changes)

    await asyncio.gather(*map(meet, INTERSTITIALS))
    assert not agreed


async def test_r19_what_a_page_sends_while_it_is_loaded_again_is_still_held(browser: AuditBrowser, site: Site) -> None:
    settings = Settings()
    site.pages = {"/": f'<button onclick="{PLAIN}">More</button>', "/plain": settings.save}
    async with browser.visit() as tab:
        for _turn in range(4):
            await tab.reach(f"{site.origin}/", click("More"))
        await tab.survey()
    assert not settings.changes


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


async def test_r20_a_service_worker_is_refused_and_its_script_not_even_asked_for(
    browser: AuditBrowser, site: Site
) -> None:
    """By the page, and from a frame that a page has made to find the browser's own function again."""
    site.pages = {
        "/": """<p id=told></p><iframe src=/framed></iframe><script>
          const register = (of) => of.ServiceWorkerContainer.prototype.register.call(of.navigator.serviceWorker, '/sw.js')
          onload = async () => {
            const fresh = document.body.appendChild(document.createElement('iframe')).contentWindow
            await Promise.allSettled([navigator.serviceWorker.register('/sw.js'), register(window), register(frames[0]),
              register(fresh)])
            told.textContent = String((await navigator.serviceWorker.getRegistrations()).length)
          }</script>""",
        "/framed": "<script>navigator.serviceWorker.register('/sw.js')</script>",
        "/sw.js": Reply("onfetch = () => {}", type="text/javascript"),
    }
    async with browser.visit() as tab:
        await tab.reach(f"{site.origin}/")
        await tab.page.wait_for_function("() => told.textContent", timeout=10_000)
        assert await tab.page.text_content("#told") == "0"
    assert not site.to("/sw.js")


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
