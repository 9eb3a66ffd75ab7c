"""Which services' notices the person has answered with yes, so that each is shown once.

What was agreed to is remembered with the words that were shown: a notice that says something else is shown anew.
"""

import json
from collections.abc import Mapping
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Final

from auditor.catalogue.model import Service
from auditor.snapshot.write import write_own

FILE_NAME: Final = "notices.json"


class Notices:
    """The answers of this person, below `home`. It holds service ids and digests, nothing else."""

    def __init__(self, home: Path) -> None:
        self._file = home / FILE_NAME

    def answered(self, service: Service) -> bool:
        """Whether the person has said yes to what is shown about this service now; some services need no notice."""
        return not needs_notice(service) or self._read().get(service.id) == _digest(service)

    def remember(self, service: Service) -> None:
        """The person said yes. Raises StorageProblem."""
        if needs_notice(service):
            self._write({**self._read(), service.id: _digest(service)})

    def forget(self, service: str) -> None:
        """The person has no account there any more. Raises StorageProblem."""
        known = self._read()
        if service in known:
            self._write({name: digest for name, digest in known.items() if name != service})

    def _read(self) -> Mapping[str, str]:
        with suppress(OSError, ValueError, AttributeError):
            told = json.loads(self._file.read_text(encoding="utf-8"))
            return {str(name): str(digest) for name, digest in told.items()}
        return {}

    def _write(self, known: Mapping[str, str]) -> None:
        write_own(self._file, json.dumps(known).encode())


def needs_notice(service: Service) -> bool:
    """Software of the person's own, and rules they wrote themselves, need none."""
    return service.shipped and not service.self_hosted and not service.practice


def _digest(service: Service) -> str:
    shown = json.dumps([service.terms.automated, sorted(service.terms.line.items())])
    return sha256(shown.encode()).hexdigest()[:32]
