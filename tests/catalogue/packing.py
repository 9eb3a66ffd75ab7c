"""Packs for tests, signed by a key of the test's own."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import msgspec
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from auditor import paths
from auditor.catalogue.load import load
from auditor.catalogue.pack_format import Listed, Manifest, sealed
from auditor.catalogue.packs import Packs, Release
from auditor.snapshot.write import write_file

TODAY = date(2026, 12, 1)
ENGINE = "0.1.0"
OWN = paths.catalogue_directory()


def shipped(name: str) -> str:
    return (OWN / f"{name}.toml").read_text(encoding="utf-8")


@dataclass
class Desk:
    """A home, a trusted key, and the packs installed there."""

    tmp: Path
    key: Ed25519PrivateKey = field(default_factory=Ed25519PrivateKey.generate)

    def __post_init__(self) -> None:
        self.keys = self.tmp / "keys"
        self.keys.mkdir()
        form = serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
        (self.keys / "test.pem").write_bytes(self.key.public_key().public_bytes(*form))
        catalogue = load([OWN])
        services = {service.id: service for service in catalogue.services}
        self.home = self.tmp / "home"
        self.packs = Packs(self.home, Release(services, catalogue.version, ENGINE, self.keys), write_file)

    def pack(self, texts: Mapping[str, str], key: Ed25519PrivateKey | None = None, **manifest: Any) -> bytes:
        """A signed pack of these files by name, with whatever else the manifest should say."""
        files = {name: text.encode() for name, text in texts.items()}
        told: dict[str, Any] = {
            "version": "2026.12.1", "made": date(2026, 12, 1), "expires": date(2027, 2, 1), "engine": ENGINE,
            "compiled_by": "0", "files": tuple(listed(name, raw) for name, raw in files.items()),
        }  # fmt: skip
        return sealed(Manifest(**told | manifest), files, key or self.key)

    def state(self) -> dict[str, bytes]:
        """Every file of the home, to show that nothing changed."""
        return {file.name: file.read_bytes() for file in self.home.glob("*")}


def listed(name: str, raw: bytes) -> Listed:
    return Listed(name, len(raw), hashlib.sha256(raw).hexdigest())


def altered(raw: bytes, **changes: Any) -> bytes:
    """The pack with parts of its envelope changed after signing."""
    return msgspec.json.encode(msgspec.json.decode(raw) | changes)
