"""Where a password may be typed: an exact origin, read from what the browser itself says it shows (R11)."""

from ipaddress import ip_address
from typing import Final
from urllib.parse import urlsplit

from auditor.accounts.model import Account
from auditor.catalogue.model import Service
from auditor.problems import UsageProblem

DEFAULT_PORTS: Final = {"https": 443, "http": 80}


def origin_of(url: str) -> str | None:
    """scheme://host[:port] of a URL as the browser prints it; None for anything that is not a plain web origin."""
    if any(character in url for character in "\\\t\r\n ") or not url.isascii():
        return None
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return None
    host = parts.hostname
    if parts.scheme not in DEFAULT_PORTS or not host or "@" in parts.netloc or host.endswith(".") or "%" in host:
        return None
    shown = f"[{host}]" if ":" in host else host
    return f"{parts.scheme}://{shown}" + ("" if port in (None, DEFAULT_PORTS[parts.scheme]) else f":{port}")


def is_loopback(url: str) -> bool:
    """Whether the host is literally this computer: 127.x.x.x, [::1], localhost or a name below localhost."""
    host = urlsplit(url).hostname or ""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def pinned_origins(service: Service, account: Account) -> frozenset[str]:
    """The origins at which this account's password may be typed.

    A shipped rule's own, over https; for rules from elsewhere and self-hosted software only what the person confirmed.
    """
    trusted = service.shipped and not service.self_hosted and not service.practice
    candidates = [*service.origins] if trusted else [account.origin]
    return frozenset(origin for origin in map(origin_of, candidates) if origin and _safe(origin))


def may_type_password(url: str, service: Service, account: Account) -> bool:
    """Whether the page at `url`, as the browser normalised it, is where this account signs in."""
    origin = origin_of(url)
    return origin is not None and origin in pinned_origins(service, account)


def confirmed_origin(address: str) -> str:
    """The origin of an address a person typed for their own server. Raises UsageProblem."""
    origin = origin_of(address.strip())
    if origin is None or not _safe(origin):
        raise UsageProblem(detail=f"“{address}” is not an https address, nor one on this computer.")
    return origin


def _safe(origin: str) -> bool:
    return origin.startswith("https://") or is_loopback(origin)
