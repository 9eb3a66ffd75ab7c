"""The guard: it stands at the browser, where a worker, frame, beacon or pop-up cannot slip past.

Every request of the kinds that can change something waits until its tab's `Watch` has judged it. Requests that belong
to no tab we opened (a pop-up's, one of a closing context) never pass unless they are harmless by method. A handler
that dies leaves requests paused: the guard fails closed.
"""

import asyncio
from base64 import b64decode
from hashlib import sha256
from typing import Any, Final

from playwright.async_api import Browser, CDPSession, Error, Page

from auditor.browser.intent import acts
from auditor.browser.origin import origin_of
from auditor.browser.request import Request
from auditor.browser.vocabulary import OVERRIDES
from auditor.browser.watch import DOCUMENT, Watch
from auditor.browser.workers import has_no_sockets, may_be_a_worker

TYPES: Final = (DOCUMENT, "XHR", "Fetch", "Ping", "Other", "CSPViolationReport", "EventSource")
"""The kinds that are always paused. Static files are not: that costs 50 % wall time instead of 5 % (measured)."""

STATIC: Final = ("Script", "Stylesheet", "Media", "Font")
STATIC_WORDS: Final = (
    "toggle", "save", "update", "enable", "disable", "delete", "remove", "logout", "revoke", "opt-", "opt_", "optout",
    "optin", "set?", "set/", "setting", "preference", "privacy", "consent", "=on", "=off", "=true", "=false",
)  # fmt: skip
"""A static file's address can act too: those that look so are paused, and every picture's that carries a query."""


class Guard:
    """Stands between every tab of one browser and the network. `stopped` counts what it held back."""

    def __init__(self) -> None:
        self.stopped = 0
        self._watches: list[Watch] = []
        self._pages: set[str] = set()
        self._session: CDPSession | None = None
        self._answering: set[asyncio.Task[None]] = set()

    async def arm(self, browser: Browser) -> None:
        """From here on every request of the listed kinds waits for the guard's word."""
        self._session = await browser.new_browser_cdp_session()
        self._session.on("Fetch.requestPaused", self._on_paused)
        self._session.on("Target.targetCreated", self._on_target)
        await self._session.send("Target.setDiscoverTargets", {"discover": True})
        patterns = [{"urlPattern": "*", "resourceType": kind} for kind in TYPES]
        patterns += [{"urlPattern": f"*{word}*", "resourceType": kind} for kind in STATIC for word in STATIC_WORDS]
        patterns += [{"urlPattern": f"*{word}*", "resourceType": "Image"} for word in ("?", *STATIC_WORDS)]
        await self._session.send("Fetch.enable", {"patterns": patterns})

    async def watch(self, watch: Watch, page: Page) -> None:
        """Begin to guard a tab, before its first navigation."""
        session = await page.context.new_cdp_session(page)
        session.on("Page.frameAttached", lambda event: watch.below.add(event["frameId"]))
        await session.send("Page.enable")
        tree = await session.send("Page.getFrameTree")
        top = tree["frameTree"]["frame"]["id"]
        watch.top.add(top)
        session.on("Page.frameNavigated", lambda event: watch.arrives() if event["frame"]["id"] == top else None)
        if watch not in self._watches:
            self._watches.append(watch)

    def forget(self, watch: Watch) -> None:
        """The tab is closed."""
        self._watches = [known for known in self._watches if known is not watch]

    def count_stopped(self) -> None:
        """Something was held back on another road than a request's, such as a socket."""
        self.stopped += 1

    def _on_target(self, event: dict[str, Any]) -> None:
        target = event["targetInfo"]
        if target["type"] == "page":
            self._pages.add(target["targetId"])

    def _on_paused(self, event: dict[str, Any]) -> None:
        task = asyncio.ensure_future(self._answer(event))
        self._answering.add(task)
        task.add_done_callback(self._answering.discard)

    async def _answer(self, event: dict[str, Any]) -> None:
        answer = {"requestId": event["requestId"]}
        if "responseStatusCode" in event:
            verb, answer = "Fetch.continueResponse", answer | has_no_sockets(event)
        elif self._decide(event):
            verb, answer = "Fetch.continueRequest", answer | {"interceptResponse": may_be_a_worker(event)}
        else:
            self.stopped += 1
            verb, answer = "Fetch.failRequest", answer | {"errorReason": "BlockedByClient"}
        try:
            if self._session is not None:
                await self._session.send(verb, answer)
        except Error:  # the request ended, or the browser did, while we decided
            return

    def _decide(self, event: dict[str, Any]) -> bool:
        request, headers = as_request(event["request"])
        frame, kind = event.get("frameId", ""), event.get("resourceType", "")
        if "service-worker" in headers:
            return False  # it would outlive the page and answer in its place
        for watch in self._watches:
            if frame in watch.top and kind == DOCUMENT:
                return watch.lets_top_go(request)
        if frame in self._pages and kind == DOCUMENT:
            return any(watch.handed_over for watch in self._watches)  # a window that no tab of ours asked for
        watch_of = self._watch_of(frame, headers, request)
        if watch_of is None:
            return request.is_safe and not acts(request.url)
        return watch_of.allows(request, kind=kind, referer=headers.get("referer", ""))

    def _watch_of(self, frame: str, headers: dict[str, str], request: Request) -> Watch | None:
        """The tab a request belongs to: by its frame, then by who it says it comes from; else the most suspicious."""
        for watch in self._watches:
            if frame in watch.top or frame in watch.below:
                return watch
        for said in (headers.get("origin", ""), headers.get("referer", ""), request.url):
            for watch in sorted(self._watches, key=_suspicion, reverse=True):
                if origin_of(said) in watch.origins:
                    return watch
        return max(self._watches, key=_suspicion, default=None)


def _suspicion(watch: Watch) -> int:
    return 0 if watch.signing_in or watch.handed_over else 2 if watch.is_strict or watch.closing else 1


def as_request(told: dict[str, Any]) -> tuple[Request, dict[str, str]]:
    """The browser's description of a request, and its headers by lower-case name."""
    headers = {name.casefold(): value for name, value in told.get("headers", {}).items()}
    method = next((headers[name] for name in OVERRIDES if headers.get(name)), told["method"])
    sent = [b64decode(part["bytes"]) for part in told.get("postDataEntries", []) if "bytes" in part]
    whole = len(sent) == len(told.get("postDataEntries", []))
    body = told.get("postData") or b"".join(sent).decode("utf-8", "replace")
    opaque = bool(told.get("hasPostData")) and not (body and whole)
    trace = sha256(b"".join(sent)).hexdigest() if sent and whole else ""
    request = Request(method.upper(), told["url"], body, opaque)
    return (Request(method.upper(), told["url"], body, opaque, trace) if request.is_unseen else request), headers
