"""Serves one HTML text on loopback, with answers that come late, fail, or never end."""

import threading
import time
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self


@dataclass(frozen=True)
class Answer:
    """What an address gives."""

    body: str
    status: int = 200
    seconds: float = 0.0
    kind: str = "text/html; charset=utf-8"


class _Quiet(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A browser that leaves early is no error."""


@dataclass
class PageSite:
    """A page at `/` and whatever else it asks for. `written` lists every request that was not a read.

    `announces`: whether an answer says how long it will be.
    """

    page: str
    answers: dict[str, Answer] = field(default_factory=dict)
    written: list[str] = field(default_factory=list)
    announces: bool = True

    def __enter__(self) -> Self:
        site = self

        class Handler(BaseHTTPRequestHandler):
            def log_message(self, format: str, *args: Any) -> None:
                """Silence."""

            def do_GET(self) -> None:
                answer = Answer(site.page) if self.path == "/" else site.answers.get(self.path, Answer("", 404))
                time.sleep(answer.seconds)
                body = answer.body.encode()
                self.send_response(answer.status)
                self.send_header("Content-Type", answer.kind)
                if site.announces:
                    self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def do_POST(self) -> None:
                self.rfile.read(int(self.headers.get("Content-Length") or 0))
                site.written.append(self.path)
                self.send_response(204)
                self.end_headers()

            do_PUT = do_POST  # noqa: N815 -- http.server calls it so

        self._server = _Quiet(("127.0.0.1", 0), Handler)
        threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}/"
