"""When a page's values count: its data requests have ended, and two looks agree. Pure; the browser side feeds it."""

import re
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from ipaddress import ip_address
from typing import Final
from urllib.parse import parse_qsl, urlsplit

from auditor.reading.model import Control

QUIET_SECONDS: Final = 0.2
OLDEST_REQUEST_SECONDS: Final = 4.0
"""A request open for longer is a long poll: it is no longer waited for (measured: long polls never end)."""

UNREAD_SECONDS: Final = 1.0
"""A heartbeat's answer that nobody reads never ends (measured); what was sent to be read ends by then."""

LONGEST_SECONDS: Final = 15.0
SECOND_LOOK_SECONDS: Final = 1.0
LISTENS: Final = frozenset(
    "poll polling longpoll longpolling event events stream streaming listen since subscribe subscription "  # noqa: SIM905
    "subscriptions comet bayeux signalr socketio sse realtime changes wait".split()
)
"""Words in the address of a read that waits until something happens, and says nothing of how things are now."""

REPORTS: Final = frozenset(
    "sentry envelope ingest bugsnag rollbar collect collector beacon telemetry analytics metrics track tracking "  # noqa: SIM905
    "tracker rum pixel stats log logs posthog segment mixpanel amplitude datadog newrelic hotjar matomo plausible "
    "doubleclick gravatar avatar avatars releases".split()
)
"""Words in an address to which a page reports, or from which it has its ornaments: not its data."""

READS: Final = frozenset({"GET", "HEAD"})
DATA_TYPES: Final = frozenset({"xhr", "fetch"})
PAGE_TYPES: Final = frozenset({"document", "script", "stylesheet"})
_FAILED_STATUS: Final = 400
_NOT_IMPLEMENTED: Final = 501
"""A server that has no such thing at all: no page has its settings from there."""

_HOME_NAMES: Final = (".localhost", ".local", ".lan", ".home.arpa", ".internal", ".intranet")

_SETTINGS: Final = re.compile(r"setting|preference|config|privacy|consent|profile", re.IGNORECASE)
_LONGEST_WORD: Final = 40
_NUMBERS: Final = re.compile(rb"[0-9a-f]*[0-9][0-9a-f-]*")
MOST_TIMES: Final = 3
"""What was asked so often is asked for ever."""

_AS_JSON: Final = re.compile(rb'[{\[]\s*(["{}\[\]]|-?\d|true|false|null|$)')
_STRINGS: Final = re.compile(rb'"(?:[^"\\]++|\\.)*+"', re.DOTALL)


Sight = tuple[str, str, str, str | None, bool]


@dataclass
class Request:
    """One request of the page: what it asks, when it began, and how it ended. `body` is what was sent with it.

    `is_page` marks the one for the document itself, `is_foreign` one to another site, `is_sibling` one to another
    host of the same site, `is_outbound` one that a page of this house sends to the internet.
    """

    url: str
    kind: str
    method: str
    began: float
    is_page: bool = False
    answered: float | None = None
    ended: bool = False
    failed: bool = False
    is_foreign: bool = False
    is_sibling: bool = False
    is_outbound: bool = False
    body: bytes = b""


@dataclass
class Traffic:
    """The requests of the page that is loaded now."""

    requests: dict[Hashable, Request] = field(default_factory=dict)
    last_change: float = 0.0
    shown: Request | None = None

    def began(self, key: Hashable, request: Request) -> None:
        """A request set out."""
        self.requests[key] = request
        if request.kind in DATA_TYPES | PAGE_TYPES and not self._is_repeat(request):
            self.last_change = request.began

    def ended(self, key: Hashable, now: float, *, failed: bool) -> None:
        """A request ended: its whole body is there, or it failed."""
        request = self.requests.get(key)
        if request is None:
            return
        request.ended, request.failed = True, request.failed or failed
        if not self._is_repeat(request):
            self.last_change = now

    def answered(self, key: Hashable, status: int, now: float) -> None:
        """The status of an answer; an error status is a failure even when its body arrives."""
        request = self.requests.get(key)
        if request is not None:
            request.answered = now
            request.failed = request.failed or (status >= _FAILED_STATUS and status != _NOT_IMPLEMENTED)

    def page_shown(self) -> bool:
        """Whether another document took the page's place: what the one before it asked for is then forgotten.

        A page that is left loses what it was still sending, which would otherwise count as failures of the next.
        """
        pages = [r for r in self.requests.values() if r.is_page and r.answered is not None and not r.failed]
        if not pages or pages[-1] is self.shown:
            return False
        self.shown, since = pages[-1], pages[-1].answered or 0.0
        self.requests = {key: r for key, r in self.requests.items() if r is self.shown or r.began >= since}
        return True

    def pending(self, now: float) -> bool:
        """Whether something is still to come that the page may fill its controls with."""
        waiting = (r for r in self.requests.values() if not r.ended and r.kind in DATA_TYPES | PAGE_TYPES)
        return any(now - r.began < OLDEST_REQUEST_SECONDS and not self._is_over(r, now) for r in waiting)

    def has_ended(self, key: Hashable) -> bool:
        """Whether a request's whole body is there."""
        request = self.requests.get(key)
        return request is not None and request.ended

    def quiet(self, now: float) -> bool:
        """Whether nothing has moved for a moment."""
        return not self.pending(now) and now - self.last_change >= QUIET_SECONDS

    def failures(self) -> list[Request]:
        """Data requests that failed and were not repeated with success: defaults may be showing."""
        good = {_question(r) for r in self.requests.values() if r.ended and not r.failed}
        return [r for r in self.requests.values() if r.failed and _is_data(r) and _question(r) not in good]

    def hanging(self, now: float) -> list[Request]:
        """Reads that were given up waiting for, and may have brought what the page shows."""
        reads = (r for r in self.requests.values() if not r.ended and _is_data(r) and r.method == "GET")
        return [r for r in reads if now - r.began >= OLDEST_REQUEST_SECONDS and not _listens(r)]

    def _is_over(self, request: Request, now: float) -> bool:
        unread = request.method != "GET" and request.answered is not None and now - request.answered > UNREAD_SECONDS
        waits = _listens(request) and now - request.began > UNREAD_SECONDS
        return unread or waits or self._is_repeat(request)

    def _is_repeat(self, request: Request) -> bool:
        """A heartbeat, or a poll: the very same was asked and answered three times before.

        Two questions to one address, as pages put them that ask for all their data at one place, are no repeat.
        """
        asked = _question(request)
        before = [
            r for r in self.requests.values()
            if r.answered is not None and r.answered <= request.began and r is not request and _question(r) == asked
        ]  # fmt: skip
        return len(before) >= MOST_TIMES


def may_be_data(headers: Mapping[str, str]) -> bool:
    """Whether an answer calls itself something that can be looked through for a whole value."""
    kind = headers.get("content-type", "").partition(";")[0].strip().casefold()
    return kind == "text/plain" or kind.endswith("json")


def breaks_off(body: bytes) -> bool:
    """Whether a text that begins as JSON ends inside a bracket or a string. Anything else about it is left alone."""
    text = body.strip()
    if not _AS_JSON.match(text):
        return False
    bare = _STRINGS.sub(b"", text)
    return b'"' in bare or bare.count(b"{") + bare.count(b"[") > bare.count(b"}") + bare.count(b"]")


def _question(request: Request) -> tuple[str, str, tuple[tuple[str, str], ...], bytes]:
    """What is asked for and where, without what changes from time to time, like a clock or a token."""
    told, parts = parse_qsl(urlsplit(request.url).query), urlsplit(request.url)
    words = tuple(sorted((key, value) for key, value in told if _is_word(value)))
    return request.method, f"{parts.netloc}{parts.path}", words, _NUMBERS.sub(b"", request.body)


def _is_word(value: str) -> bool:
    return len(value) < _LONGEST_WORD and not any(sign.isdigit() for sign in value)


def _is_data(request: Request) -> bool:
    """Whether a request may bring what the page shows of its settings."""
    is_beside = request.is_outbound or _is_report(request)
    return request.kind in DATA_TYPES and not (is_beside and not _SETTINGS.search(urlsplit(request.url).path))


def _is_report(request: Request) -> bool:
    """Whether a page tells how it is used; of its own host's addresses only the path of what it sends says so."""
    parts = urlsplit(request.url)
    host = parts.netloc if request.is_foreign else ".".join(parts.netloc.split(".")[:-2]) if request.is_sibling else ""
    path = parts.path if request.is_foreign or request.method not in READS else ""
    return bool(_words(f"{host} {path}") & REPORTS)


def _words(text: str) -> set[str]:
    return {word.casefold() for word in re.findall(r"[A-Za-z][a-z]+", text)}


def _listens(request: Request) -> bool:
    """Whether a read's address says that it waits for something to happen."""
    parts = urlsplit(request.url)
    return bool(_words(f"{parts.path} {parts.query}") & LISTENS) and not _SETTINGS.search(parts.path)


def same_site(one: str, other: str) -> bool:
    """Whether two addresses are of hosts with the same last two names, or of the very same host."""
    hosts = [urlsplit(url).hostname or "" for url in (one, other)]
    ends = [host.split(".")[-2:] for host in hosts]
    return hosts[0] == hosts[1] or (ends[0] == ends[1] and not ends[0][-1].isdigit())


def at_home(url: str) -> bool:
    """Whether a host is this computer or in a private network: software there keeps its settings there."""
    host = urlsplit(url).hostname or ""
    try:
        address = ip_address(host)
    except ValueError:
        return host != "" and ("." not in host or host.endswith(_HOME_NAMES))
    return address.is_loopback or address.is_private


def same_sight(one: Sequence[Control], other: Sequence[Control]) -> bool:
    """Whether two looks saw the same controls with the same values."""
    return [sight(control) for control in one] == [sight(control) for control in other]


def sight(control: Control) -> Sight:
    """What a person would notice had changed."""
    return control.section, control.label, control.kind, control.value, control.disabled
