"""Signed packs of rule files: made, held against the release, installed whole or not at all, verified at each load."""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final

import msgspec

from auditor.catalogue.compiled import Compiled, compiled_form, digest
from auditor.catalogue.confine import Overlay, widened
from auditor.catalogue.load import NOT_SERVICES, parse, read_rules
from auditor.catalogue.model import Service
from auditor.catalogue.pack_format import (
    COMPILED,
    LARGEST_PACK,
    Listed,
    Manifest,
    Opened,
    Version,
    engine_of,
    key_name,
    opened,
    public_keys,
    sealed,
    version_of,
)
from auditor.problems import (
    NotWritable,
    PackDamaged,
    PackExpired,
    PackForbidden,
    PackNeedsNewer,
    PackOlder,
    RuleFileProblem,
    StorageProblem,
    UsageProblem,
)

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

PACK_FILE: Final = "catalogue.pack"
NEWEST_FILE: Final = "catalogue.newest"
Keep = Callable[[Path, bytes], None]


@dataclass(frozen=True, slots=True)
class Release:
    """What this program came with: its services, their version, its own version, and the keys it trusts."""

    services: Mapping[str, Service]
    version: str
    engine: str
    keys: Path


@dataclass(frozen=True, slots=True)
class Packs:
    """The pack installed in `home`. `keep` writes a file whole or not at all."""

    home: Path
    release: Release
    keep: Keep

    def installed(self, today: date) -> tuple[Overlay | None, PackExpired | None]:
        """The rules of the installed pack, verified anew; None without one, or where the release is newer.

        A pack past its date stays in force, since what it mended or withdrew would come back; that is told beside it.
        Raises PackProblem for one that is not as it was signed, StorageProblem.
        """
        file = self.home / PACK_FILE
        if not file.is_file():
            return None, None
        pack = self._opened(read_pack(file), str(file))
        if version_of(pack.manifest.version) < version_of(self.release.version):
            return None, None
        self._check_engine(pack, str(file))
        overlay = self._judged(pack, str(file), trusting=True)
        expired = pack.manifest.expires < today
        told = PackExpired(pack=str(file), detail=f"its rules were good until {pack.manifest.expires}")
        return overlay, told if expired else None

    def install(self, raw: bytes, where: str, today: date) -> Overlay:
        """Put this pack in the place of the one before. Raises PackProblem, and then nothing has changed."""
        pack = self._opened(raw, where)
        manifest = pack.manifest
        self._check_engine(pack, where)
        if manifest.expires < today:
            raise PackExpired(pack=where, detail=f"$.manifest.expires: its rules were good until {manifest.expires}")
        self._check_newer(pack, where)
        overlay = self._judged(pack, where, trusting=False)
        try:
            self.home.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError:
            raise NotWritable(path=str(self.home)) from None
        self.keep(self.home / NEWEST_FILE, manifest.version.encode())
        self.keep(self.home / PACK_FILE, raw)
        return overlay

    def _opened(self, raw: bytes, where: str) -> Opened:
        return opened(raw, where, public_keys(self.release.keys))

    def _check_engine(self, pack: Opened, where: str) -> None:
        if engine_of(pack.manifest.engine) > engine_of(self.release.engine):
            needs = f"$.manifest.engine: it needs version {pack.manifest.engine}; this is {self.release.engine}"
            raise PackNeedsNewer(pack=where, detail=needs)

    def _check_newer(self, pack: Opened, where: str) -> None:
        offered = version_of(pack.manifest.version)
        known = max(self._newest(), version_of(self.release.version))
        if offered < known:
            told = f"$.manifest.version: {pack.manifest.version} is older than {'.'.join(map(str, known))}, known here"
            raise PackOlder(pack=where, detail=told)
        file = self.home / PACK_FILE
        same = offered == self._newest() and file.is_file() and file.read_bytes()
        if same and same != pack.raw and self._is_sound(same):
            told = f"$.manifest.version: another pack {pack.manifest.version} is installed"
            raise PackOlder(pack=where, detail=told)

    def _is_sound(self, raw: bytes) -> bool:
        try:
            return bool(self._opened(raw, PACK_FILE))
        except StorageProblem:
            return False

    def _newest(self) -> Version:
        """The newest version ever installed here: a pack that is lost or spoilt does not open the way for an older."""
        try:
            return version_of((self.home / NEWEST_FILE).read_text(encoding="ascii").strip())
        except (OSError, UnicodeDecodeError):
            return ()

    def _judged(self, pack: Opened, where: str, *, trusting: bool) -> Overlay:
        """The pack's rules; `trusting` takes the signed compiled form where this version of the program made it."""
        compiled = _compiled(pack, where, self.release.engine)
        services = []
        for name, raw in pack.files.items():
            if name == COMPILED:
                continue
            known = compiled.get(name)
            if trusting and known is not None and known.digest == digest(raw):
                services.append(known.service)
                continue
            service = _parsed(raw, name, where)
            if known is not None and known != Compiled(digest(raw), service):
                raise PackDamaged(pack=where, detail=f"{COMPILED}: {name} says something else than the rule file")
            services.append(service)
        overlay = Overlay(pack.manifest.version, tuple(services), pack.manifest.withdrawn)
        wrong = widened(overlay, self.release.services)
        if wrong:
            raise PackForbidden(pack=where, detail=wrong)
        return overlay


def read_pack(file: Path) -> bytes:
    """The bytes of a pack, one more than the most there may be at most. Raises StorageProblem."""
    try:
        with file.open("rb") as opened_file:
            return opened_file.read(LARGEST_PACK + 1)
    except OSError as wrong:
        raise StorageProblem(path=f"{file}: {wrong.strerror}") from None


def made(  # noqa: PLR0913 -- each is a line of the manifest
    rules: Sequence[Path],
    key: "Ed25519PrivateKey",
    *,
    version: str,
    today: date,
    days: int,
    engine: str,
    needs: str,
    withdrawn: Sequence[str] = (),
) -> bytes:
    """A pack of these rule files, signed. `engine` is this program's version, `needs` the lowest that may use it.

    Raises RuleFileProblem, UsageProblem, StorageProblem.
    """
    files: dict[str, bytes] = {}
    services: dict[str, Compiled] = {}
    for file in rules:
        raw = read_rules(file)
        service = parse(raw, file.name, shipped=True)
        if file.name != f"{service.id}.toml" or file.name in files or file.name in NOT_SERVICES:
            raise UsageProblem(detail=f"{file}: a rule file in a pack is named after its service, and is there once.")
        files[file.name] = raw
        services[file.name] = Compiled(digest(raw), service)
    if not files and not withdrawn:
        raise UsageProblem(detail="A pack needs a rule file, or something to withdraw.")
    files[COMPILED] = compiled_form(services)
    manifest = Manifest(
        version=version,
        made=today,
        expires=today + timedelta(days=days),
        engine=needs,
        compiled_by=engine,
        files=tuple(Listed(name, len(raw), hashlib.sha256(raw).hexdigest()) for name, raw in sorted(files.items())),
        withdrawn=tuple(withdrawn),
    )
    raw = sealed(manifest, files, key)
    public = key.public_key()
    opened(raw, "the new pack", {key_name(public): public})
    return raw


def private_key(file: Path) -> "Ed25519PrivateKey":
    """The key in a PEM file without a password. Raises UsageProblem, StorageProblem."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey  # noqa: PLC0415 -- slow to import
    from cryptography.hazmat.primitives.serialization import load_pem_private_key  # noqa: PLC0415

    try:
        key = load_pem_private_key(file.read_bytes(), password=None)
    except OSError as wrong:
        raise StorageProblem(path=f"{file}: {wrong.strerror}") from None
    except (ValueError, TypeError):
        key = None
    if not isinstance(key, Ed25519PrivateKey):
        raise UsageProblem(detail=f"{file} is no Ed25519 private key; “openssl genpkey -algorithm ed25519” makes one.")
    return key


def _compiled(pack: Opened, where: str, engine: str) -> Mapping[str, Compiled]:
    """The compiled form, where this very version of the program wrote it; of no use otherwise."""
    if pack.manifest.compiled_by != engine:
        return {}
    try:
        return msgspec.json.decode(pack.files.get(COMPILED, b"{}"), type=dict[str, Compiled])
    except (msgspec.DecodeError, RecursionError) as wrong:
        raise PackDamaged(pack=where, detail=f"{COMPILED}: {str(wrong)[:200]}") from None


def _parsed(raw: bytes, name: str, where: str) -> Service:
    try:
        service = parse(raw, name, shipped=True)
    except RuleFileProblem as problem:
        found = problem.facts["mistakes"]
        told = tuple(f"{name}: {mistake}" for mistake in found) if isinstance(found, tuple) else (name,)
        raise PackForbidden(pack=where, detail=told) from None
    if name != f"{service.id}.toml" or name in NOT_SERVICES:
        raise PackForbidden(pack=where, detail=f"{name}: id: the file must be named {service.id}.toml")
    return service
