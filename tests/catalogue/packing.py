"""Packs for tests, signed by a key of the test's own."""

import hashlib
import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, Final

import msgspec
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from auditor import paths
from auditor.catalogue.load import load
from auditor.catalogue.pack_format import Listed, Manifest, sealed
from auditor.catalogue.packs import Packs, Release
from auditor.snapshot.write import write_file
from tests.catalogue.mutants import mutants

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


def pack_mutants(desk: Desk, seed: int, count: int) -> Iterator[bytes]:
    """Packs that must be refused: garbled after signing, or signed with a garbled rule file or manifest."""
    draw = random.Random(seed)  # noqa: S311
    text = shipped("bluesky")
    whole = desk.pack({"bluesky.toml": text, "x.toml": shipped("x")})
    garbled = mutants(whole.decode(), seed, count)
    rules = mutants(text, seed + 1, count)
    for raw in garbled:
        rule = next(rules)
        how = draw.randrange(3)
        if how == 0 and raw != whole and not _same(raw, whole):
            yield raw
        elif how == 1:
            reach = rule.decode("utf-8", "replace").replace("bsky.app", "evil.test")
            yield desk.pack({"bluesky.toml": reach})
        else:
            yield desk.pack({"bluesky.toml": text}, **draw.choice(MANIFESTS))


def _same(raw: bytes, whole: bytes) -> bool:
    """Whether a change touched nothing but the space between parts."""
    try:
        return bool(msgspec.json.decode(raw) == msgspec.json.decode(whole))
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return False


MANIFESTS: Final[tuple[dict[str, Any], ...]] = (
    {"version": "2020.1.1"}, {"version": "x"}, {"version": "2026.12.1 "}, {"version": "9" * 5000}, {"engine": "99"},
    {"engine": ""}, {"engine": "1." * 900}, {"expires": date(2026, 11, 30)}, {"expires": date(2020, 1, 1)},
    {"withdrawn": ("../x",)}, {"withdrawn": ("a/b/c",)}, {"withdrawn": ("x",) * 5000}, {"files": ()},
    {"files": (Listed("bluesky.toml", 0, ""),)}, {"files": (Listed("../../x", 1, "0" * 64),)},
    {"made": date(2030, 1, 1)}, {"files": (Listed("bluesky.toml", -1, "z" * 100_000),) * 600},
    {"compiled_by": ENGINE, "files": (Listed("compiled.json", 2, "0" * 64),)},
)  # fmt: skip
