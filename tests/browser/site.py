"""A small hostile-or-honest web server: pages from a table, every request noted, answers by function."""

import base64
import hashlib
import socket
import struct
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any
from urllib.parse import parse_qs, urlsplit

WEBSOCKET_KEY = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"


@dataclass(frozen=True)
class Asked:
    """One request as it reached the server."""

    method: str
    path: str
    query: str
    body: str
    headers: Mapping[str, str]
    at: float = 0.0

    @property
    def cookie(self) -> str:
        return self.headers.get("cookie", "")

    @property
    def form(self) -> dict[str, str]:
        return {name: values[0] for name, values in parse_qs(self.body, keep_blank_values=True).items()}


@dataclass(frozen=True)
class Reply:
    """What the server says."""

    body: str = ""
    status: int = 200
    type: str = "text/html; charset=utf-8"
    headers: Mapping[str, str] = field(default_factory=dict)


def redirect(to: str, cookie: str = "") -> Reply:
    return Reply(
        status=302, headers={"Location": to} | ({"Set-Cookie": f"{cookie}; Path=/; HttpOnly"} if cookie else {})
    )


Answer = Reply | str | Callable[[Asked], Reply]


class Site:
    """Serves `pages` on a loopback port of its own and remembers what was asked."""

    def __init__(self, pages: Mapping[str, Answer] | None = None, host: str = "127.0.0.1") -> None:
        self.pages: dict[str, Answer] = dict(pages or {})
        self.asked: list[Asked] = []
        self.messages: list[str] = []
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True
        self.port = int(self._server.server_address[1])
        self.host = host
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)

    @property
    def origin(self) -> str:
        return f"http://{self.host}:{self.port}"

    def to(self, path: str, method: str = "") -> list[Asked]:
        """The requests to a path, of one method or of any."""
        return [one for one in list(self.asked) if one.path == path and method in ("", one.method)]

    def __enter__(self) -> "Site":
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(5)

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        site = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def _answer(self) -> None:
                length = int(self.headers.get("Content-Length") or 0)
                body = self.rfile.read(length).decode("utf-8", "replace")
                parts = urlsplit(self.path)
                headers = {name.casefold(): value for name, value in self.headers.items()}
                asked = Asked(self.command, parts.path, parts.query, body, headers, time.monotonic())
                site.asked.append(asked)
                if headers.get("upgrade", "").casefold() == "websocket":
                    self.close_connection = True
                    _talk(self.connection, headers["sec-websocket-key"], site.messages)
                    return
                answer = site.pages.get(parts.path, Reply("nothing here", 404))
                reply = (
                    Reply(answer) if isinstance(answer, str) else answer if isinstance(answer, Reply) else answer(asked)
                )
                self._send(reply)

            def _send(self, reply: Reply) -> None:
                told = reply.body.encode()
                try:
                    self.send_response(reply.status)
                    self.send_header("Content-Type", reply.type)
                    self.send_header("Content-Length", str(len(told)))
                    self.send_header("Access-Control-Allow-Origin", self.headers.get("Origin", "*"))
                    self.send_header("Access-Control-Allow-Credentials", "true")
                    self.send_header("Access-Control-Allow-Headers", "*")
                    self.send_header("Access-Control-Allow-Methods", "*")
                    for name, value in reply.headers.items():
                        self.send_header(name, value)
                    self.end_headers()
                    if self.command != "HEAD":
                        self.wfile.write(told)
                except OSError:
                    self.close_connection = True

            do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = do_OPTIONS = do_TURN = _answer  # noqa: N815

            def log_message(self, *told: Any) -> None:
                """Quiet."""

        return Handler


def _talk(connection: socket.socket, key: str, messages: list[str]) -> None:
    """Shake hands, then note every text message until the other side is gone."""
    accepted = base64.b64encode(hashlib.sha1((key + WEBSOCKET_KEY).encode()).digest()).decode()  # noqa: S324
    connection.sendall(
        f"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        f"Sec-WebSocket-Accept: {accepted}\r\n\r\n".encode()
    )
    with connection.makefile("rb") as stream:
        while len(head := stream.read(2)) == 2:
            length = head[1] & 0x7F
            if length == 126:
                length = struct.unpack(">H", stream.read(2))[0]
            mask = stream.read(4)
            text = bytes(byte ^ mask[index % 4] for index, byte in enumerate(stream.read(length)))
            if head[0] & 0x0F == 8:
                return
            messages.append(text.decode("utf-8", "replace"))
