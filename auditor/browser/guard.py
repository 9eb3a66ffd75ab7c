"""The guard: while an audit looks at a service, no request that could change a setting reaches it.

It sits at the browser, not in a page: a worker, frame, beacon or pop-up cannot slip past. Blocking every PUT and POST
would break real sites, which send heartbeats and refresh tokens just from being looked at. So the rule is about cause:

* While we only navigate and look, what the page sends by itself passes, and is remembered: it is what anybody's visit
  would send.
* From our first step on a page (opening a menu, a tab, scrolling) until the next navigation, a request that could
  change something passes only if it is one of those remembered requests again with nothing but numbers and tokens
  different, a query that its body proves to be one, or upkeep by name that carries no choice. All others are stopped
  and counted.
* The top frame goes only to the service's hosts; addresses that act when merely visited (log out, delete) are refused.

A handler that dies leaves requests paused: the guard fails closed.
"""

import asyncio
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final
from urllib.parse import parse_qsl, urlsplit

from playwright.async_api import Browser, CDPSession, Error

TYPES: Final = ("Document", "XHR", "Fetch", "Ping", "Other", "CSPViolationReport")
"""Static files cannot change anything and are not paused (measured: 5 % wall time instead of 50 %)."""

STATIC: Final = ("Image", "Script", "Stylesheet", "Media")
STATIC_WORDS: Final = ("toggle", "save", "update", "enable", "disable", "delete", "logout", "opt-", "opt_", "set?")
"""A picture's address can act too; only those that look so are paused."""

SAFE_METHODS: Final = frozenset({"GET", "HEAD", "OPTIONS"})
ACTING: Final = re.compile(
    r"(?:^|[^a-z])(log-?_?out|sign-?_?out|delete|remove|revoke|unsubscribe|deactivate|disconnect|disable|enable|toggle|"
    r"opt-?_?(?:in|out)|save|update|set|confirm|accept|agree|block|unblock|reset)(?:$|[^a-z])",
    re.IGNORECASE,
)
UPKEEP: Final = re.compile(
    r"(?:^|[^a-z])(heart-?beat|ping|keep-?alive|token|refresh|csrf|presence|poll|metrics?|telemetry|beacon|"
    r"collect|rum|traces?|logs?|analytics)(?:$|[^a-z])",
    re.IGNORECASE,
)
_QUERY: Final = re.compile(r"^\s*(?:query\b|\{|fragment\b|#)", re.IGNORECASE)
_WRITES: Final = re.compile(r"\b(mutation|subscription)\b", re.IGNORECASE)
_STRINGS: Final = re.compile(r'"""[\s\S]*?"""|"(?:[^"\\\n]|\\.)*"|#[^\n]*')
_CHOICE: Final = re.compile(r"^(true|false|on|off|yes|no|[01]|enabled|disabled)$", re.IGNORECASE)
_LONGEST_WORD: Final = 12
_LARGEST_SMALL_NUMBER: Final = 9


@dataclass
class Watch:
    """What the guard knows about one tab: whose it is, whether we have touched its page, what it sends by itself."""

    hosts: tuple[str, ...] = ()
    frames: set[str] = field(default_factory=set)
    origins: set[str] = field(default_factory=set)
    signing_in: bool = False
    touched: bool = False
    by_itself: set[tuple[str, str, str]] = field(default_factory=set)
    stopped: list[str] = field(default_factory=list)
    refused: str = ""

    def arrived(self) -> None:
        """A new page is being loaded: nothing of ours has touched it yet."""
        self.touched = False
        self.refused = ""

    def covers(self, url: str) -> bool:
        """Whether the top frame may go there. No hosts at all means any web address (`survey`)."""
        parts = urlsplit(url)
        if parts.scheme in ("about", "blob", "data") or (not self.hosts and parts.scheme in ("http", "https")):
            return parts.scheme in ("http", "https") or url == "about:blank"
        return any(host_matches(parts.hostname or "", host) for host in self.hosts)


def host_matches(host: str, pattern: str) -> bool:
    """Whether a host is the pattern's, or below it where the pattern begins with `*.`."""
    pattern = pattern.partition(":")[0] if not pattern.startswith("[") else pattern
    return host == pattern or (pattern.startswith("*.") and host.endswith(pattern[1:]))


class Guard:
    """Stands between every tab of one browser and the network."""

    def __init__(self) -> None:
        self.stopped = 0
        self._watches: list[Watch] = []
        self._session: CDPSession | None = None
        self._handling: set[asyncio.Task[None]] = set()

    async def arm(self, browser: Browser) -> None:
        """From here on every request of the listed kinds waits for the guard's word."""
        self._session = await browser.new_browser_cdp_session()
        self._session.on("Fetch.requestPaused", self._on_paused)
        patterns = [{"urlPattern": "*", "resourceType": kind} for kind in TYPES]
        patterns += [{"urlPattern": f"*{word}*", "resourceType": kind} for kind in STATIC for word in STATIC_WORDS]
        await self._session.send("Fetch.enable", {"patterns": patterns})

    def watch(self, watch: Watch) -> None:
        """Begin to guard a tab."""
        self._watches.append(watch)

    def forget(self, watch: Watch) -> None:
        """The tab is closed."""
        self._watches.remove(watch)

    def _on_paused(self, event: dict[str, Any]) -> None:
        task = asyncio.ensure_future(self._answer(event))
        self._handling.add(task)
        task.add_done_callback(self._handling.discard)

    async def _answer(self, event: dict[str, Any]) -> None:
        watch = self._watch_of(event)
        allowed = watch is None or decide(watch, event)
        if not allowed and watch is not None:
            self.stopped += 1
        if self._session is None:
            return
        verb = "Fetch.continueRequest" if allowed else "Fetch.failRequest"
        answer = {"requestId": event["requestId"]} | ({} if allowed else {"errorReason": "BlockedByClient"})
        try:
            await self._session.send(verb, answer)
        except Error:  # the request ended, or the browser did, while we decided
            return

    def _watch_of(self, event: dict[str, Any]) -> Watch | None:
        """The tab a request belongs to: by its frame, then by who it says it comes from; else the most suspicious."""
        for watch in self._watches:
            if event.get("frameId") in watch.frames:
                return watch
        headers = {name.casefold(): value for name, value in event["request"].get("headers", {}).items()}
        for said in (headers.get("origin"), headers.get("referer"), event["request"]["url"]):
            for watch in self._watches:
                if said and _origin(said) in watch.origins:
                    return watch
        return max(self._watches, key=lambda watch: watch.touched and not watch.signing_in, default=None)


def decide(watch: Watch, event: Mapping[str, Any]) -> bool:
    """Whether one paused request may go on; a stopped one is noted in the watch."""
    request = event["request"]
    url, method = request["url"], request["method"].upper()
    if event.get("resourceType") == "Document" and event.get("frameId") in watch.frames:
        return _top_frame_may_go(watch, url, method)
    if watch.signing_in or (method in SAFE_METHODS and not (watch.touched and acts(url))):
        return True
    print_ = fingerprint(url, method, request.get("postData") or "")
    if not watch.touched:
        watch.by_itself.add(print_)
        return True
    if print_ in watch.by_itself or is_query(request.get("postData") or "") or is_upkeep(url, print_[2]):
        return True
    watch.stopped.append(f"{method} {url}")
    return False


def _top_frame_may_go(watch: Watch, url: str, method: str) -> bool:
    if watch.signing_in:
        return True
    if not watch.covers(url) or (watch.touched and (method not in SAFE_METHODS or acts(url))):
        watch.refused = url
        watch.stopped.append(f"{method} {url}")
        return False
    watch.origins.add(_origin(url))
    return True


def acts(url: str) -> bool:
    """Whether an address looks as if visiting it did something."""
    parts = urlsplit(url)
    return bool(ACTING.search(parts.path) or any(ACTING.search(name) for name, _ in parse_qsl(parts.query)))


def fingerprint(url: str, method: str, body: str) -> tuple[str, str, str]:
    """A request without what differs each time: numbers and long opaque texts. Choices stay as they are."""
    parts = urlsplit(url)
    path = re.sub(r"\d{2,}|[0-9a-f-]{16,}", "N", parts.path)
    return method, f"{parts.scheme}://{parts.netloc}{path}", normalised_body(body)


def normalised_body(body: str) -> str:
    """The shape of a body with every short word, flag and small number kept."""
    try:
        told = json.loads(body)
    except ValueError:
        told = parse_qsl(body, keep_blank_values=True) or body
    return json.dumps(_normalised(told), sort_keys=True)


def _normalised(value: Any) -> Any:
    if isinstance(value, dict):
        return {str(key): _normalised(below) for key, below in value.items()}
    if isinstance(value, list | tuple):
        return [_normalised(below) for below in value]
    if isinstance(value, bool) or value is None:
        return value
    if isinstance(value, int | float):
        return value if abs(value) <= _LARGEST_SMALL_NUMBER else "N"
    text = str(value)
    opaque = len(text) > _LONGEST_WORD and " " not in text and any(letter.isdigit() for letter in text)
    return "N" if opaque or (text.isdigit() and len(text) > 1) else text


def is_query(body: str) -> bool:
    """Whether a body is GraphQL with the full text of every operation, none of which writes."""
    try:
        told = json.loads(body)
    except ValueError:
        return False
    operations = told if isinstance(told, list) else [told]
    return bool(operations) and all(_reads(operation) for operation in operations)


def _reads(operation: object) -> bool:
    text = operation.get("query") if isinstance(operation, dict) else None
    if not isinstance(text, str) or not _QUERY.match(text):
        return False
    return not _WRITES.search(_STRINGS.sub("", text))


def is_upkeep(url: str, body: str) -> bool:
    """Whether a request is a session's upkeep by its last path parts and carries nothing that could be a choice."""
    path = urlsplit(url).path.rstrip("/").split("/")
    if not UPKEEP.search("/".join(path[-2:])) or ACTING.search("/".join(path[-2:]).replace("refresh", "")):
        return False
    return not any(_CHOICE.match(word) for word in re.findall(r"[A-Za-z0-9]+", body))


def _origin(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"
