"""The pack: signed rule files in one JSON text. Nothing is compressed, nothing has a path, so nothing can unfold.

A pack is `{format, key, signature, manifest, files}`. `manifest` is itself a JSON text and exactly what is signed (with
`SIGNED` before it); it holds the digest of each file. Nothing of a pack is parsed further before its signature fits.
"""

import hashlib
import re
from base64 import b64decode, b64encode
from binascii import Error as NotBase64
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

import msgspec

from auditor.problems import PackDamaged, PackOversized, PackWrongKey, StorageProblem

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

FORMAT: Final = "privacy-auditor-pack-1"
SIGNED: Final = b"privacy-auditor catalogue pack 1\n"
LARGEST_PACK: Final = 12 * 1024 * 1024
LARGEST_FILE: Final = 512 * 1024
LARGEST_COMPILED: Final = 6 * 1024 * 1024
MOST_FILES: Final = 500
MOST_WITHDRAWN: Final = 2000
COMPILED: Final = "compiled.json"
_NAME: Final = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\.toml")
_LONGEST_NAME: Final = 85
_VERSION: Final = re.compile(r"20[0-9]{2}\.[0-9]{1,2}\.[0-9]{1,2}(\.[0-9]{1,4})?")
_ENGINE: Final = re.compile(r"[0-9]{1,4}(\.[0-9]{1,4}){0,3}")
_WITHDRAWN: Final = re.compile(r"[a-z0-9-]{1,80}(/[a-z0-9.-]{1,161})?")

Version = tuple[int, ...]


class Listed(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the manifest says of one file."""

    name: str
    size: int
    sha256: str


class Manifest(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is signed. `engine` is the lowest program version that may use it; `compiled_by` the one that made it."""

    version: str
    made: date
    expires: date
    engine: str
    compiled_by: str
    files: tuple[Listed, ...]
    withdrawn: tuple[str, ...] = ()


class Packed(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One file as it travels."""

    name: str
    text: str


class Envelope(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The pack as it travels."""

    format: str
    key: str
    signature: str
    manifest: str
    files: tuple[Packed, ...]


@dataclass(frozen=True, slots=True)
class Opened:
    """A pack whose signature, digests, names and sizes are right. The rules in it have not been judged yet."""

    manifest: Manifest
    files: Mapping[str, bytes]
    raw: bytes


def version_of(text: str) -> Version:
    """2026.11.22 as numbers that compare; () for what is no version."""
    return tuple(map(int, text.split("."))) if _VERSION.fullmatch(text) else ()


def engine_of(text: str) -> Version:
    """0.1.0 as numbers that compare; what follows the numbers (0.2.0rc1, 0.2.0.dev3) does not count."""
    found = re.match(r"[0-9]{1,4}(\.[0-9]{1,4}){0,3}", text)
    return tuple(map(int, found[0].split("."))) if found else ()


def key_name(key: "Ed25519PublicKey") -> str:
    """Sixteen hexadecimal digits that say which key is meant."""
    return hashlib.sha256(key.public_bytes_raw()).hexdigest()[:16]


def public_keys(directory: Path) -> Mapping[str, "Ed25519PublicKey"]:
    """The keys whose packs are trusted: every `*.pem` of the directory. Raises StorageProblem for one that is none."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey  # noqa: PLC0415 -- slow to import
    from cryptography.hazmat.primitives.serialization import load_pem_public_key  # noqa: PLC0415

    keys: dict[str, Ed25519PublicKey] = {}
    for file in sorted(directory.glob("*.pem")):
        try:
            key = load_pem_public_key(file.read_bytes())
        except (OSError, ValueError):
            key = None
        if not isinstance(key, Ed25519PublicKey):
            raise StorageProblem(path=f"{file}: not an Ed25519 public key")
        keys[key_name(key)] = key
    return keys


def sealed(manifest: Manifest, files: Mapping[str, bytes], key: "Ed25519PrivateKey") -> bytes:
    """The bytes of a pack, signed."""
    told = msgspec.json.encode(manifest)
    envelope = Envelope(
        format=FORMAT,
        key=key_name(key.public_key()),
        signature=b64encode(key.sign(SIGNED + told)).decode(),
        manifest=told.decode(),
        files=tuple(Packed(name, raw.decode()) for name, raw in sorted(files.items())),
    )
    return msgspec.json.format(msgspec.json.encode(envelope), indent=1) + b"\n"


def opened(raw: bytes, where: str, keys: Mapping[str, "Ed25519PublicKey"]) -> Opened:
    """The pack in these bytes; `where` names it in messages. Raises PackDamaged, PackOversized, PackWrongKey."""
    if len(raw) > LARGEST_PACK:
        raise PackOversized(pack=where, detail=f"it is larger than {LARGEST_PACK // 1024**2} MB")
    try:
        envelope = msgspec.json.decode(raw, type=Envelope)
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError) as wrong:
        raise PackDamaged(pack=where, detail=f"not a whole pack: {str(wrong)[:200]}") from None
    if envelope.format != FORMAT:
        raise PackDamaged(pack=where, detail=f"$.format: this program knows {FORMAT}")
    _check_signature(envelope, where, keys)
    try:
        manifest = msgspec.json.decode(envelope.manifest, type=Manifest)
    except (msgspec.DecodeError, RecursionError) as wrong:
        raise PackDamaged(pack=where, detail=f"$.manifest: {str(wrong)[:200]}") from None
    mistakes = (*_wrong_with(manifest), *_wrong_with_names(manifest.files, envelope.files))
    if mistakes:
        raise PackDamaged(pack=where, detail=mistakes[0])
    return Opened(manifest, _files(manifest, envelope, where), raw)


def _check_signature(envelope: Envelope, where: str, keys: Mapping[str, "Ed25519PublicKey"]) -> None:
    from cryptography.exceptions import InvalidSignature  # noqa: PLC0415 -- slow to import

    key = keys.get(envelope.key)
    if key is None:
        raise PackWrongKey(pack=where, detail=f"$.key: {envelope.key[:40]!r} is none of the keys this program trusts")
    try:
        key.verify(b64decode(envelope.signature, validate=True), SIGNED + envelope.manifest.encode())
    except (InvalidSignature, NotBase64, ValueError):
        raise PackWrongKey(pack=where, detail="$.signature: does not fit its contents") from None


def _wrong_with(manifest: Manifest) -> Sequence[str]:
    wrong = []
    if not version_of(manifest.version):
        wrong.append(f"$.manifest.version: must be like 2026.11.22, not {manifest.version[:40]!r}")
    if not _ENGINE.fullmatch(manifest.engine):
        wrong.append(f"$.manifest.engine: must be like 0.1.0, not {manifest.engine[:40]!r}")
    if manifest.expires <= manifest.made:
        wrong.append("$.manifest.expires: must be after the day it was made")
    if len(manifest.withdrawn) > MOST_WITHDRAWN:
        wrong.append(f"$.manifest.withdrawn: at most {MOST_WITHDRAWN}")
    wrong += [
        f"$.manifest.withdrawn: {one[:60]!r} is neither SERVICE nor SERVICE/SETTING"
        for one in manifest.withdrawn[:MOST_WITHDRAWN]
        if not _WITHDRAWN.fullmatch(one)
    ]
    return wrong


def _wrong_with_names(listed: Sequence[Listed], packed: Sequence[Packed]) -> Sequence[str]:
    for what, names in (("$.manifest.files", [one.name for one in listed]), ("$.files", [one.name for one in packed])):
        if len(names) > MOST_FILES:
            return [f"{what}: at most {MOST_FILES} files, not {len(names)}"]
        for name in names:
            if name != COMPILED and not (len(name) <= _LONGEST_NAME and _NAME.fullmatch(name)):
                return [f"{what}: {name[:60]!r} is no name of a rule file"]
        doubled = {name for name in names if names.count(name) > 1}
        if doubled:
            return [f"{what}: {min(doubled)} is there twice"]
    signed, there = {one.name for one in listed}, {one.name for one in packed}
    missing = [f"{name}: is missing" for name in sorted(signed - there)]
    return [*missing, *(f"{name}: was not signed with the others" for name in sorted(there - signed))]


def _files(manifest: Manifest, envelope: Envelope, where: str) -> Mapping[str, bytes]:
    texts = {one.name: one.text for one in envelope.files}
    files: dict[str, bytes] = {}
    for listed in manifest.files:
        raw = texts[listed.name].encode("utf-8", "surrogatepass")
        largest = LARGEST_COMPILED if listed.name == COMPILED else LARGEST_FILE
        if len(raw) > largest:
            raise PackOversized(pack=where, detail=f"{listed.name}: larger than {largest // 1024} KB")
        if len(raw) != listed.size or hashlib.sha256(raw).hexdigest() != listed.sha256:
            raise PackDamaged(pack=where, detail=f"{listed.name}: is not the file that was signed")
        files[listed.name] = raw
    return files
