"""Which hosts the program itself opened, run by run: the answer to “whom did you talk to?”.

What a service's own page loads besides is the service's affair, and not in here.
"""

import json
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

import msgspec

from auditor.snapshot.write import write_own

FILE_NAME: Final = "hosts.json"
MOST_VISITS: Final = 500


@dataclass(frozen=True, slots=True)
class Visit:
    """One run, or one page opened for the person, and the hosts it went to."""

    at: str
    hosts: tuple[str, ...] = field(default=())


class Visited:
    """The newest visits, below `home`; a file that cannot be read is begun anew."""

    def __init__(self, home: Path) -> None:
        self.file = home / FILE_NAME

    def note(self, at: str, addresses: Iterable[str]) -> None:
        """Record a visit. Raises StorageProblem."""
        hosts = tuple(dict.fromkeys(filter(None, (urlsplit(address).netloc for address in addresses))))
        if hosts:
            visits = [*self.visits(), Visit(at, hosts)][-MOST_VISITS:]
            write_own(self.file, json.dumps(msgspec.to_builtins(visits)).encode())

    def visits(self) -> tuple[Visit, ...]:
        """Every visit known, oldest first."""
        with suppress(OSError, ValueError, msgspec.ValidationError):
            return msgspec.convert(json.loads(self.file.read_text(encoding="utf-8")), tuple[Visit, ...])
        return ()
