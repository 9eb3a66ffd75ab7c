"""The shipped rule files in a form that loads fast: `compiled.json`, written by `python -m auditor.catalogue.compile`.

TOML is for people; parsing all of it takes longer than a window should. Each entry carries the digest of the rule file
it was made from and counts for exactly those bytes, so a stale entry is never used: the rule file itself is parsed.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import msgspec

from auditor.catalogue.model import Service

COMPILED_FILE: Final = "compiled.json"


@dataclass(frozen=True, slots=True)
class Compiled:
    """One service, and the SHA-256 of the rule file it was made from."""

    digest: str
    service: Service


def digest(raw: bytes) -> str:
    """What identifies the bytes of a rule file."""
    return hashlib.sha256(raw).hexdigest()


def read_compiled(directory: Path) -> Mapping[str, Compiled]:
    """The compiled services by file name; nothing where there are none, or an older program wrote them."""
    try:
        return msgspec.json.decode((directory / COMPILED_FILE).read_bytes(), type=dict[str, Compiled])
    except (OSError, msgspec.DecodeError):
        return {}


def compiled_form(services: Mapping[str, Compiled]) -> bytes:
    """The bytes of `compiled.json`: one line for each rule file, in order."""
    lines = [msgspec.json.encode(name) + b": " + msgspec.json.encode(services[name]) for name in sorted(services)]
    return b"{\n" + b",\n".join(lines) + b"\n}\n"
