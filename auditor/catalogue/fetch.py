"""Fetching a pack from its address: https alone, from the host that was named, within bounds of size and time."""

import http.client
import socket
import threading
from contextlib import closing, suppress
from typing import Final
from urllib.parse import urljoin, urlsplit

from auditor.catalogue.addresses import origin_of, wrong_with_url
from auditor.problems import PackOversized, PackUnreachable

SECONDS: Final = 60.0
MOST_REDIRECTS: Final = 3
_STALLED_SECONDS: Final = 15.0
_PART: Final = 64 * 1024
_MOVED: Final = frozenset({301, 302, 303, 307, 308})
_OK: Final = 200


def fetched(url: str, most: int, seconds: float = SECONDS) -> bytes:
    """What is at this address. Plain http is taken from this very computer alone, and no other host is followed.

    Raises PackUnreachable, PackOversized for more than `most` bytes.
    """
    address = url
    for _ in range(MOST_REDIRECTS + 1):
        wrong = wrong_with_url(address, loopback=True)
        if wrong:
            raise PackUnreachable(pack=url, detail=f"The address {wrong}")
        body, moved = _asked(address, url, most, seconds)
        if not moved:
            return body
        there = urljoin(address, moved)
        if origin_of(there) != origin_of(address):
            raise PackUnreachable(pack=url, detail=f"It sends on to {there[:100]}, which is not the same site")
        address = there
    raise PackUnreachable(pack=url, detail="It sends on too often")


def _asked(address: str, url: str, most: int, seconds: float) -> tuple[bytes, str]:
    """One request: the body, or where it has moved."""
    parts = urlsplit(address)
    secure = parts.scheme == "https"
    kind = http.client.HTTPSConnection if secure else http.client.HTTPConnection
    with closing(kind(parts.hostname or "", parts.port, timeout=min(_STALLED_SECONDS, seconds))) as connection:
        late = threading.Event()
        try:
            connection.connect()
            watch = threading.Timer(seconds, _cut, (connection.sock, late))
            watch.start()
            try:
                path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
                connection.request("GET", path, headers={"Accept-Encoding": "identity"})
                with connection.getresponse() as response:
                    answer = _answer(response, url, most)
            finally:
                watch.cancel()
        except (OSError, http.client.HTTPException) as wrong:
            told = "It took too long" if late.is_set() else f"{type(wrong).__name__}: {str(wrong)[:120]}"
            raise PackUnreachable(pack=url, detail=told) from None
    if late.is_set():
        raise PackUnreachable(pack=url, detail="It took too long")
    return answer


def _answer(response: http.client.HTTPResponse, url: str, most: int) -> tuple[bytes, str]:
    if response.status in _MOVED:
        return b"", response.getheader("Location") or "/"
    if response.status != _OK:
        raise PackUnreachable(pack=url, detail=f"It answered {response.status}")
    body = bytearray()
    while part := response.read(_PART):
        body += part
        if len(body) > most:
            raise PackOversized(pack=url, detail=f"more than {most // 1024**2} MB")
    return bytes(body), ""


def _cut(connection: socket.socket, late: threading.Event) -> None:
    """End what drips in too slowly: the reading side then comes to its end at once."""
    late.set()
    with suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR)
