# ruff: noqa: E501 -- pages read better unbroken
"""Pages that try to have a setting changed by somebody who only looks, and a server that counts what reached it."""

from dataclasses import dataclass
from typing import Any

from auditor.catalogue.model import Step, Verb
from tests.browser.site import Asked, Reply, Site

SWITCH = "<input type=checkbox id=ads checked><label for=ads>Personalised ads</label>"
SAVE = "fetch('/save', {method: 'POST', body: JSON.stringify({ads: false})})"
PLAIN = "fetch('/plain', {method: 'POST', body: 'n=7'})"
OVER = "const w = new WebSocket('ws://HOST/live'); w.onopen = () => w.send('ads=off')"
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
    # --- on roads that are easily forgotten
    trap("has its saving address fetched in advance",
         '<script type=speculationrules>{"prefetch": [{"urls": ["/save?ads=off"], "eagerness": "immediate"}]}</script>'),
    trap("has its saving address drawn in advance",
         '<script type=speculationrules>{"prerender": [{"urls": ["/save?ads=off"], "eagerness": "immediate"}]}</script>'),
    trap("has its saving address fetched by a link", "<link rel=prefetch href='/save?ads=off'>"),
    trap("saves by a stream of events", "<script>new EventSource('/save?ads=off')</script>"),
    trap("saves by a GraphQL mutation in an address", "<script>fetch('/graphql?query=mutation{ads}')</script>"),
    trap("saves by a second deed in one request",
         "<script>fetch('/save', {method: 'POST', body: JSON.stringify([{method: 'getAds'}, {method: 'saveAds'}])})</script>"),
    trap("saves when somebody looks at another tab",
         f"<script>setInterval(() => document.dispatchEvent(new Event('visibilitychange')), 300);"
         f"document.onvisibilitychange = () => {SAVE}</script>"),
    trap("refreshes itself to where a visit saves", "<meta http-equiv=refresh content='0;url=/save?ads=off'>"),
    trap("saves from a form in a shadow root",
         "<div id=h></div><iframe name=f></iframe><script>const r = h.attachShadow({mode: 'closed'}); r.innerHTML ="
         "'<form method=post action=/save target=f><input name=ads value=off></form>'; r.firstChild.submit()</script>"),
    trap("submits a form with a plain number at the top",
         "<form id=s method=post action=/plain><input name=n value=7></form><script>s.submit()</script>"),
    trap("submits a form with a plain number into a frame",
         "<iframe name=f></iframe><form id=s method=post action=/plain target=f><input name=n value=7></form><script>s.submit()</script>"),
    trap("saves by an unknown method", "<script>fetch('/plain', {method: 'TURN', body: 'n=7'})</script>"),
    trap("saves by PATCH under a plain name", "<script>fetch('/plain', {method: 'PATCH', body: '{\"n\": 7}'})</script>"),
    trap("saves by a POST that means PUT",
         "<script>fetch('/plain', {method: 'POST', headers: {'X-HTTP-Method-Override': 'PUT'}, body: 'n=7'})</script>"),
    trap("saves in a binary language", "<script>fetch('/plain', {method: 'POST', body: new Uint8Array([8, 1, 255, 0])})</script>"),
    trap("saves by a remark", "<script>fetch('/plain', {method: 'POST', body: 'ads are off now'})</script>"),
    trap("saves in German", "<script>fetch('/speichern', {method: 'POST', body: 'wert=7'})</script>"),
    # --- sockets where no route sees them
    trap("saves over a socket of a worker", "<script>new Worker('/socket.js')</script>"),
    trap("saves over a socket of a shared worker", "<script>new SharedWorker('/socket.js')</script>"),
    trap("saves over a socket of a worker's worker", "<script>new Worker('/nest.js')</script>"),
    trap("saves over a socket of a worker made of text", f"<script>new Worker(URL.createObjectURL(new Blob([`{OVER}`])))</script>"),
    trap("saves over a socket of a worker in an address",
         f"<script>new Worker('data:text/javascript,' + encodeURIComponent(`{OVER}`))</script>"),
    trap("saves over a socket of a frame it has just made",
         "<script>const f = document.body.appendChild(document.createElement('iframe')); const self_ = f.contentWindow;"
         "const w = new self_.WebSocket('ws://' + location.host + '/live'); w.onopen = () => w.send('ads=off')</script>"),
    trap("saves over a socket by stream",
         "<script>(async () => { const s = new WebSocketStream('ws://' + location.host + '/live');"
         "(await s.opened).writable.getWriter().write('ads=off') })()</script>"),
    trap("saves later, when nobody looks", "<script>fetchLater('/save', {method: 'POST', body: 'ads=off', activateAfter: 0})</script>"),
    # --- by what is opened
    trap("a menu item with a checked state", f"<div role=menuitemcheckbox aria-checked=true tabindex=0 onclick=\"{SAVE}\">Ads</div>",
         *click("Ads")),
    trap("a summary that holds a switch",
         f"<details ontoggle=\"{SAVE}\"><summary>Ads <span role=switch aria-checked=true>on</span></summary>x</details>",
         *click("Ads", Verb.ACCORDION)),
    trap("an accordion that sends its form when it opens",
         "<form id=s method=post action=/plain><input name=n value=7></form><details ontoggle='s.submit()'>"
         "<summary>Ads</summary>x</details>", *click("Ads", Verb.ACCORDION)),
    trap("a link that is a switch", f"<a href='#' role=switch aria-checked=true onclick=\"{SAVE}\">Ads</a>", *click("Ads", LINK)),
    trap("a dialog opened by a button that submits",
         "<form method=post action=/plain><input type=submit value='Ad settings'></form>", *click("Ad settings", DIALOG)),
    trap("a dialog opened by a button of a form elsewhere",
         "<form id=s method=post action=/plain><input name=n value=7></form><button form=s>Ad settings</button>",
         *click("Ad settings", DIALOG)),
    trap("a thing to drag", f"<button draggable=true onpointerdown=\"{PLAIN}\" onpointerup=\"{PLAIN}\">More</button>", *click("More")),
    trap("a menu that saves under a plain name", f"<button onclick=\"{PLAIN}\">More</button>", *click("More")),
    trap("a menu that saves a plain number by GET", "<button onclick=\"fetch('/save')\">More</button>", *click("More")),
    trap("a menu that saves by a plain picture", "<button onclick=\"new Image().src = '/save'\">More</button>", *click("More")),
    trap("a page that saves when it is left, and hides where it was",
         "<meta name=referrer content=no-referrer><button>More</button>"
         "<script>onpagehide = () => navigator.sendBeacon('/plain', 'n=7')</script>", *click("More")),
    trap("a page that saves by a kept request when it is left",
         "<button>More</button><script>onpagehide = () => fetch('/plain', {method: 'POST', keepalive: true, body: 'n=7'})</script>",
         *click("More")),
    trap("a page that lies about what is under the pointer",
         "<script>Element.prototype.matches = () => false; Element.prototype.closest = () => null</script>"
         f"<button role=switch aria-checked=true onclick=\"{PLAIN}\">Ads</button>", *click("Ads")),
    trap("a menu that goes on where a binary heartbeat was",
         "<script>const beat = (n) => fetch('/beat', {method: 'POST', body: new Uint8Array([8, n, 255])}); beat(0)</script>"
         "<button onclick='beat(1)'>More</button>", *click("More")),
    trap("a menu that changes its address by script", f"<button onclick=\"history.pushState(0, '', '/x'); {PLAIN}\">More</button>",
         *click("More")),
    trap("a reject button that saves under a plain name", f"<button onclick=\"{PLAIN}\">Reject all</button>",
         *click("Reject all", Verb.DISMISS)),
    # --- more roads
    trap("saves from a frame made of text", f"<iframe srcdoc=\"<script>{SAVE.replace('/save', 'http://HOST/save')}</script>\"></iframe>"),
    trap("saves by a frame's address", "<iframe src='/save?ads=off'></iframe>"),
    trap("saves by a style's picture", "<div style=\"width:9px;height:9px;background:url('/save?ads=off')\"></div>"),
    trap("saves by a film's address", "<video src='/save?ads=off' preload=auto></video>"),
    trap("saves by an embedded object", "<object data='/save?ads=off'></object>"),
    trap("saves by a module that is loaded later", "<script type=module>import('/save?ads=off').catch(() => 0)</script>"),
    trap("saves by an element of its own",
         f"<script>customElements.define('x-a', class extends HTMLElement {{ connectedCallback() {{ {SAVE} }} }})</script><x-a></x-a>"),
    trap("saves by a beacon with a file", "<script>navigator.sendBeacon('/save', new Blob(['ads=off'], {type: 'text/plain'}))</script>"),
    trap("a link with a ping", "<a href='/empty' ping='/save'>Privacy</a>", *click("Privacy", LINK)),
    trap("a link to a window of its own", "<a href='/save?ads=off' target=_blank>Privacy</a>", *click("Privacy", LINK)),
    trap("a link that downloads", "<a href='/save?ads=off' download>Privacy</a>", *click("Privacy", LINK)),
    trap("a link that is a script", f"<a href=\"javascript:{SAVE.replace(chr(39), '&#39;')}\">Privacy</a>", *click("Privacy", LINK)),
    trap("a link that saves and then goes on",
         f"<a href='/empty' onclick=\"event.preventDefault(); {SAVE}.finally(() => location = '/empty')\">Privacy</a>", *click("Privacy", LINK)),
    trap("an accordion that saves when it is opened", f"<details ontoggle=\"{SAVE}\"><summary>Ads</summary>x</details>",
         *click("Ads", Verb.ACCORDION)),
    trap("a menu whose press saves", f"<button onpointerdown=\"{SAVE}\" onmousedown=\"{SAVE}\">More</button>", *click("More")),
    trap("a menu that sends a form when it gets the keyboard",
         "<form id=s method=post action=/save><input name=ads value=off></form><button onfocus='s.requestSubmit()'>More</button>",
         *click("More")),
    trap("a page that saves before it is left",
         "<button>More</button><script>onbeforeunload = () => { const x = new XMLHttpRequest(); x.open('POST', '/save', false); x.send('ads=off') }</script>",
         *click("More")),
]  # fmt: skip


def pages(trap: Trap, settings: Settings, site: Site, other: Site | None) -> dict[str, Any]:
    """The trap at /, and the parts that traps are made of."""
    origin, host = other.origin if other else "", f"{site.host}:{site.port}"
    listening = "<script>onmessage = () => fetch('/save', {method: 'POST', body: 'x'})</script>"
    return {
        "/": f"<!doctype html><title>t</title>{SWITCH}{trap.body.replace('OTHER', origin).replace('HOST', host)}",
        "/socket.js": Reply(OVER.replace("HOST", host), type="text/javascript"),
        "/nest.js": Reply("new Worker('/socket.js')", type="text/javascript"),
        "/plain": settings.save,
        "/speichern": settings.save,
        "/beat": lambda asked: settings.save(asked) if "\x01" in asked.body else Reply("{}"),
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
