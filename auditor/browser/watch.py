"""What the guard knows about one tab, and its verdict on each request.

The rule is about cause, because blocking every PUT and POST would break real sites, which send heartbeats and refresh
tokens just from being looked at:

* **We only navigate and look.** What the page sends by itself passes and is remembered, unless it could change a
  setting (`intent.could_change`): a page that saves its settings while loading, or a GET that says it toggles, is
  stopped, although a person's own visit would have sent it too. An audit must not.
* **We opened something** (a menu, tab, accordion, dialog; or scrolled). Until the next page is loaded a request that
  could change something passes only if it is exactly one the page had sent by itself before, with nothing but numbers
  and tokens different; or a query or read by its own words; or session upkeep that carries no choice. What a page
  sends on being left is judged this way too.
* **We pressed a banner's “reject”.** For a moment as if we had opened something, but the answer to the banner passes.
* **The top frame** goes only to the service's hosts, over https (http on this computer), never to an address that
  acts when merely visited. Only addresses that a rule lists are exempt from that last part, except signing out.
* **A form that a page sends by itself**, at the top or in a frame, passes only where it carries nothing but the long
  tokens of single sign-on.
* **Signing in** suspends all of it but the hosts. It ends before the first settings page is loaded.
* **Handed over** to the person, who changes their own settings in a visible window, a tab is not guarded at all, and
  nothing but the person touches it from then on, until it is taken back and loaded afresh. What looks like their
  saving something is counted: a guide proves nothing before that.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import urldefrag, urljoin, urlsplit

from auditor.browser.intent import (
    Fingerprint,
    acts,
    begins_with_a_deed,
    could_change,
    fingerprint,
    is_bounce,
    is_program,
    is_upkeep,
    leaves_for_good,
    reads,
)
from auditor.browser.origin import is_loopback, origin_of
from auditor.browser.request import Request

_LEAVING_SECONDS: Final = 5.0
_BANNER_SECONDS: Final = 5.0
_PRESSED_SECONDS: Final = 3.0
_MOST_NOTES: Final = 200
DOCUMENT: Final = "Document"
PING: Final = "Ping"
IMAGE: Final = "Image"


@dataclass
class Watch:
    """One tab: where it may go, what we did to its page and when, and what the page sends by itself."""

    hosts: tuple[str, ...] = ()
    now: Callable[[], float] = time.monotonic
    top: set[str] = field(default_factory=set)
    below: set[str] = field(default_factory=set)
    origins: set[str] = field(default_factory=set)
    signing_in: bool = False
    handed_over: bool = False
    saved: int = 0
    closing: bool = False
    by_itself: set[Fingerprint] = field(default_factory=set)
    stopped: list[str] = field(default_factory=list)
    refused: str = ""
    _touched: bool = False
    _banner: float | None = None
    _asked: str = ""
    _left: tuple[str, str, float] = ("", "", 0.0)
    _still_there: bool = False
    _taken_back: tuple[str, float] = ("", 0.0)

    def goes(self, url: str, leaving: str) -> None:
        """We load `url` from the page `leaving`; from now on its page counts as untouched."""
        if self.is_strict:
            self._left = (urldefrag(leaving).url, urldefrag(url).url, self.now())
            self._still_there = True
        self._asked = url
        self._touched, self._banner = False, None
        self.refused = ""

    def arrives(self) -> None:
        """The new page is there, and the one before it is gone."""
        self._still_there = False

    def takes_back(self, url: str) -> None:
        """The person has had the page at `url`; we load one of our own now. Theirs may still say its last word."""
        if self.handed_over:
            self.handed_over = False
            self._taken_back = (urldefrag(url).url, self.now())

    def touches(self) -> None:
        """We are about to do something to the page."""
        self._touched = True

    def dismisses(self) -> None:
        """We are about to press a banner's “reject”, and nothing else."""
        self._banner = self.now()

    @property
    def is_strict(self) -> bool:
        """Whether what happens now may be our doing."""
        pressed = self._banner is not None and self.now() - self._banner < _PRESSED_SECONDS
        return self._touched or pressed

    def covers(self, url: str) -> bool:
        """Whether the top frame may be there. No hosts at all means any web address (`survey`)."""
        if url == "about:blank" or self.handed_over:
            return True
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https"):
            return False
        if not self.hosts:
            return True
        if parts.scheme == "http" and not is_loopback(url):
            return False
        return any(host_matches(parts.netloc.rpartition("@")[2], host) for host in self.hosts)

    def allows(self, request: Request, *, kind: str = "", referer: str = "") -> bool:
        """Whether a request below the top frame may go on."""
        allowed = self._allows(request, kind, referer)
        return allowed or self._stop(request)

    def lets_top_go(self, request: Request) -> bool:
        """Whether the top frame may load this."""
        asked = urldefrag(request.url).url == urldefrag(self._asked).url
        if not self.covers(request.url):
            self.refused = request.url
            return self._stop(request)
        self._notice(request)
        if not (self.signing_in or self.handed_over) and self._top_acts(request, asked=asked):
            self.refused = request.url
            return self._stop(request)
        self.origins.add(origin_of(request.url) or "")
        return True

    def _top_acts(self, request: Request, *, asked: bool) -> bool:
        if self.closing or leaves_for_good(request.url):
            return True
        if self._answers_banner(request):
            return False
        if request.is_safe:
            return not asked and acts(request.url)
        return self.is_strict or could_change(request) or not is_bounce(request)

    def _allows(self, request: Request, kind: str, referer: str) -> bool:
        self._notice(request)
        if self.signing_in or self.handed_over or self._is_last_word(kind, referer):
            return True
        if self.closing:
            return request.is_safe
        if is_program(request, kind) or self._answers_banner(request):
            return True
        if self.is_strict or self._was_left(request, kind, referer):
            return self._allowed_when_touched(request, kind)
        if could_change(request) or (kind == DOCUMENT and not (request.is_safe or is_bounce(request))):
            return False
        if not request.is_safe and (request.trace or not request.is_unseen):
            self.by_itself.add(fingerprint(request))
        return True

    def _notice(self, request: Request) -> None:
        """Count what the person's page sends when they save something; too often rather than too seldom."""
        if self.handed_over:
            unusual = fingerprint(request) not in self.by_itself and not (reads(request) or is_upkeep(request))
            self.saved += could_change(request) or (unusual and not request.is_safe)

    def _is_last_word(self, kind: str, referer: str) -> bool:
        url, when = self._taken_back
        recent = self.now() - when < _LEAVING_SECONDS
        return bool(url) and recent and kind == PING and urldefrag(referer).url == url

    def _answers_banner(self, request: Request) -> bool:
        recent = self._banner is not None and self.now() - self._banner < _BANNER_SECONDS
        return recent and request.is_about_consent

    def _allowed_when_touched(self, request: Request, kind: str) -> bool:
        if request.is_safe:
            named_so = kind != DOCUMENT and begins_with_a_deed(request.url)
            return not (acts(request.url) or named_so or (kind == IMAGE and request.choices))
        if request.is_unseen and not request.trace:
            return False
        return fingerprint(request) in self.by_itself or reads(request) or is_upkeep(request)

    def _was_left(self, request: Request, kind: str, referer: str) -> bool:
        """Whether the page that we touched and left sends this on its way out; one that hides where it is may."""
        left, to, when = self._left
        if not left or self.now() - when > _LEAVING_SECONDS:
            return False
        if not referer:
            return not request.is_safe
        if urldefrag(referer).url != left and referer != urljoin(left, "/"):
            return False
        return self._still_there or left != to or kind == PING

    def _stop(self, request: Request) -> bool:
        if len(self.stopped) < _MOST_NOTES:
            parts = urlsplit(request.url)
            self.stopped.append(f"{request.method} {parts.scheme}://{parts.netloc}{parts.path}")
        return False


def host_matches(address: str, pattern: str) -> bool:
    """Whether a host, with its port, is the pattern's, or below it where the pattern begins with `*.`.

    A pattern without a port stands for every port of a loopback host, and for the default port elsewhere.
    """
    host, port = _split(address)
    wanted, wanted_port = _split(pattern)
    if wanted_port != port and (wanted_port or not is_loopback(f"http://{host}/")):
        return False
    return host == wanted or (wanted.startswith("*.") and host.endswith(wanted[1:]))


def _split(address: str) -> tuple[str, str]:
    host, colon, port = address.casefold().rpartition(":")
    if not colon or not port.isdigit():
        return address.casefold(), ""
    return host, "" if port in ("80", "443") else port
