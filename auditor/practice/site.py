"""The practice site: three invented services on this computer, through which everything can be tried.

It goes through the same engine as a real service: same browser, same sign-in, same rule-file format.
"""

import secrets
import threading
import time
from dataclasses import dataclass, field, replace
from types import TracebackType
from typing import Final, Self

from auditor import paths
from auditor.catalogue.load import load_file
from auditor.catalogue.model import Service
from auditor.practice.model import SERVICES
from auditor.practice.server import Entry, Login, PracticeWorld, Server, code_for
from auditor.problems import AddressTaken
from auditor.secret import Secret

USERNAME: Final = "sam.practice"


@dataclass(frozen=True, slots=True)
class PracticeAccount:
    """How to sign in to one practice service."""

    service_id: str
    username: str
    password: Secret
    origin: str
    _code_key: bytes = field(repr=False, default=b"")

    def code(self) -> Secret | None:
        """The one-time code that is right now, or None where the service asks for none."""
        return Secret(code_for(self._code_key, time.time())) if self._code_key else None


class PracticeSite:
    """A running practice site. Use it as an async context manager; raises AddressTaken."""

    def __init__(self, *, seed: int, port: int = 0) -> None:
        self.seed = seed
        self._wanted_port = port
        self._logins = {
            service: Login(USERNAME, secrets.token_urlsafe(9), secrets.token_bytes(20)) for service in SERVICES
        }
        self.world = PracticeWorld(seed, self._logins)

    async def __aenter__(self) -> Self:
        try:
            self._server = Server(self._wanted_port, self.world)
        except OSError:
            raise AddressTaken(port=self._wanted_port) from None
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, name="practice-site", daemon=True
        )
        self._thread.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    @property
    def port(self) -> int:
        """The port it listens on."""
        return self._server.server_port

    @property
    def accounts(self) -> tuple[PracticeAccount, ...]:
        """One account a service."""
        return tuple(
            PracticeAccount(
                service,
                login.username,
                Secret(login.password),
                self._origin(service),
                login.code_key if service == "mira" else b"",
            )
            for service, login in self._logins.items()
        )

    @property
    def services(self) -> tuple[Service, ...]:
        """The three rule files, with the address of this very site."""
        directory = paths.catalogue_directory() / "practice"
        return tuple(
            replace(
                load_file(directory / f"{service}.toml", shipped=True),
                origins=(self._origin(service),),
                hosts=(f"{service}.localhost",),
            )
            for service in SERVICES
        )

    def truth(self) -> dict[str, dict[str, str]]:
        """Service → setting → value, as the server has it now."""
        return self.world.truth()

    def log(self) -> tuple[Entry, ...]:
        """Every request that did something, in order."""
        return tuple(self.world.entries)

    def changed(self) -> tuple[Entry, ...]:
        """The requests that changed a setting."""
        return tuple(entry for entry in self.log() if entry.kind == "setting")

    def _origin(self, service: str) -> str:
        return f"http://{service}.localhost:{self.port}"
