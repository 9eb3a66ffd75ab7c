"""What an address in a rule file may look like: exact origins, host patterns, pages on the service's own hosts."""

import ipaddress
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final
from urllib.parse import SplitResult, urlsplit

_NAME: Final = re.compile(r"(?!-)[a-z0-9_-]{1,63}(?<!-)")
_FEWEST_LABELS: Final = 2
_LONGEST: Final = 253
_DEFAULT_PORTS: Final = {"https": 443, "http": 80}


@dataclass(frozen=True, slots=True)
class Addresses:
    """The rules for one file: `loopback` allows plain http there, `self_hosted` makes every address a path."""

    origins: tuple[str, ...]
    hosts: tuple[str, ...]
    loopback: bool
    self_hosted: bool

    def wrong_with_page(self, url: str) -> str:
        """What is wrong with the address of a page of this service; empty when nothing is."""
        if self.self_hosted:
            return "" if _is_path(url) else "must be a path beginning with /, since this service has no host of its own"
        wrong = wrong_with_url(url, loopback=self.loopback)
        if wrong or self._covers(url):
            return wrong
        return f"{urlsplit(url).hostname} is none of the service's hosts"

    def wrong_with_origin(self, origin: str) -> str:
        """What is wrong with an entry of `origins`."""
        wrong = wrong_with_url(origin, loopback=self.loopback)
        if wrong:
            return wrong
        exact = origin_of(origin)
        return "" if exact == origin else f"must be an exact origin: {exact}"

    def _covers(self, url: str) -> bool:
        return origin_of(url) in self.origins or on_hosts(url, self.hosts)


def on_hosts(url: str, hosts: Iterable[str]) -> bool:
    """Whether the address is on one of the hosts; `*.example.com` covers its sub-domains."""
    parts = _split(url)
    if parts is None:
        return False
    name = _host(parts)
    with_port = name if parts.port is None else f"{name}:{parts.port}"
    return any(name.endswith(host[1:]) if host.startswith("*.") else host in (name, with_port) for host in hosts)


def origin_of(url: str) -> str:
    """The origin as a browser would write it: scheme, host and any port that is not the default one."""
    parts = _split(url)
    if parts is None:
        return ""
    port = "" if parts.port in (None, _DEFAULT_PORTS.get(parts.scheme)) else f":{parts.port}"
    return f"{parts.scheme}://{_host(parts)}{port}"


def wrong_with_url(url: str, *, loopback: bool = False) -> str:
    """What is wrong with an absolute address: it must be https, or http on a literal loopback host where allowed."""
    parts = _split(url)
    if parts is None:
        return "is not an address"
    if parts.scheme not in ("https", "http"):
        return "must begin with https://"
    name = _host(parts)
    if parts.scheme == "http" and not (loopback and is_loopback(name)):
        return "must begin with https://"
    if parts.username is not None or parts.password is not None:
        return "must not contain a user name or password"
    return "" if _is_host(name) else f"{name[:_LONGEST]} is not a host name in lower case"


def wrong_with_host(pattern: str) -> str:
    """What is wrong with an entry of `hosts`."""
    name = pattern.removeprefix("*.")
    bare, colon, port = name.rpartition(":") if not name.endswith("]") else (name, "", "")
    if colon and bare and not (port.isascii() and port.isdigit()):
        return "must be a host name such as www.example.com or *.example.com"
    plain = bare if colon and bare else name
    if not _is_host(plain):
        return "must be a host name such as www.example.com or *.example.com"
    wide = pattern.startswith("*.") and plain != "localhost" and plain.count(".") < _FEWEST_LABELS - 1
    return "covers too much: name the service's own domain" if wide else ""


def is_loopback(host: str) -> bool:
    """Whether the host is this computer by its literal name or address."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def _is_path(url: str) -> bool:
    return url.startswith("/") and not url.startswith("//") and "\\" not in url and " " not in url


def _is_host(name: str) -> bool:
    if name.startswith("["):
        return is_loopback(name)
    return 0 < len(name) <= _LONGEST and all(_NAME.fullmatch(label) for label in name.split("."))


def _host(parts: SplitResult) -> str:
    name = parts.netloc.rpartition("@")[2]
    if name.startswith("["):
        return name[: name.find("]") + 1]
    return name.partition(":")[0]


def _split(url: str) -> SplitResult | None:
    if not url.isascii() or "\\" in url or " " in url:
        return None
    try:
        parts = urlsplit(url)
        _ = parts.port  # raises for a port that is no number
    except ValueError:
        return None
    return parts if parts.netloc and parts.hostname else None
