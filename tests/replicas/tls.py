"""A loopback web server that answers for real hostnames over TLS, with a key of its own for each run.

The browser is told where the name leads and which one key to trust, by the hash of that key; certificates stay checked.
"""

import base64
import hashlib
import ssl
import threading
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import trustme
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from cryptography.x509 import load_pem_x509_certificate


@dataclass(frozen=True)
class Keys:
    """One run's certificate, and the hash by which the browser knows its key."""

    context: ssl.SSLContext
    spki_hash: str


def make_keys(hosts: tuple[str, ...]) -> Keys:
    """A certificate for these names from an authority nobody knows."""
    certificate = trustme.CA().issue_cert(*hosts)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    leaf = load_pem_x509_certificate(certificate.cert_chain_pems[0].bytes())
    key = leaf.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return Keys(context, base64.b64encode(hashlib.sha256(key).digest()).decode())


class QuietServer(ThreadingHTTPServer):
    """A browser that closes early, or refuses the certificate, is no error."""

    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Nothing to tell."""


class TlsSite:
    """Serves `handler` at `hosts`. Use it as a context manager."""

    def __init__(self, hosts: tuple[str, ...], handler: type[BaseHTTPRequestHandler]) -> None:
        self._hosts = hosts
        self._keys = make_keys(hosts)
        self._server = QuietServer(("127.0.0.1", 0), handler)
        self._plain = self._server.socket
        self._server.socket = self._keys.context.wrap_socket(self._plain.dup(), server_side=True)
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)

    def present(self, other: ssl.SSLContext) -> None:
        """Show another certificate than the good one. Only before `start`."""
        self._server.socket.close()
        self._server.socket = other.wrap_socket(self._plain.dup(), server_side=True)

    def start(self) -> None:
        """Begin to answer."""
        self._thread.start()

    def stop(self) -> None:
        """Stop answering."""
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()
        self._plain.close()

    @property
    def resolver_rules(self) -> str:
        """Where the names lead."""
        return ", ".join(f"MAP {host}:443 127.0.0.1:{self._server.server_port}" for host in self._hosts)

    @property
    def browser_args(self) -> tuple[str, ...]:
        """What a browser has to be told to come here and trust this run's key."""
        return (
            f"--host-resolver-rules={self.resolver_rules}",
            f"--ignore-certificate-errors-spki-list={self._keys.spki_hash}",
        )


def cache_directory() -> Path:
    """Where built pages are kept between runs."""
    directory = Path.home() / ".cache" / "privacy-settings-auditor-tests"
    directory.mkdir(parents=True, exist_ok=True)
    return directory
