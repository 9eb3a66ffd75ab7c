"""An evidence pack: a snapshot, a picture of each control, and their hashes, chained to the pack before it.

Anyone can check it with `verify`: that nothing in it was altered since it was sealed, and that it follows the pack it
names. It is no signature: it proves that a pack is unaltered to whoever knows its seal, or holds a later pack.
"""

import io
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from auditor.export.canonical import canonical
from auditor.problems import FileDamaged, NewerFormat
from auditor.snapshot.as_json import Malformed, as_json, snapshot_from
from auditor.snapshot.model import Snapshot
from auditor.snapshot.pictures import Picture, Shown
from auditor.snapshot.read_file import parsed

FORMAT: Final = 1
MANIFEST: Final = "evidence.json"
SNAPSHOT: Final = "snapshot.json"
LARGEST: Final = 256 * 1024 * 1024
PNG: Final = b"\x89PNG\r\n\x1a\n"
MANIFEST_KEYS: Final = frozenset({"format", "made", "previous", "snapshot", "pictures"})
PICTURE_KEYS: Final = frozenset({"name", "sha256", "service", "account", "setting", "page", "taken_at"})
ZIP_PER_FILE: Final = 30 + 46
ZIP_END: Final = 22
"""Bytes that a zip archive takes for each file, besides its name twice and its data, and at its end."""

EPOCH: Final = (1980, 1, 1, 0, 0, 0)
"""The time every file in a pack carries, so that the same evidence is the same bytes."""


@dataclass(frozen=True, slots=True)
class Verified:
    """A pack that is what was sealed. `seal` is the hash that the next pack names as its `previous`."""

    seal: str
    previous: str | None
    made: str
    snapshot: Snapshot
    pictures: tuple[Shown, ...]


def pack(snapshot: Snapshot, pictures: Sequence[Picture], *, made: str, previous: str | None = None) -> bytes:
    """The pack as a file. `made` is the time in ISO 8601; `previous` the seal of the pack before, if there is one."""
    record = canonical(as_json(snapshot))
    files = {_picture_name(number): picture.png for number, picture in enumerate(pictures, 1)}
    manifest = {
        "format": FORMAT,
        "made": made,
        "previous": previous,
        "snapshot": _hash(record),
        "pictures": [
            {"name": name, "sha256": _hash(png)} | asdict(picture.shows)
            for (name, png), picture in zip(files.items(), pictures, strict=True)
        ],
    }
    return _zipped({MANIFEST: canonical(manifest), SNAPSHOT: record} | files)


def verify(path: Path, *, previous: Path | None = None) -> Verified:
    """Check every hash in a pack, and that it follows `previous` where that is given.

    Raises FileDamaged with what is wrong, NewerFormat.
    """
    try:
        found = _verified(path)
        if previous is not None:
            before = _verified(previous)
            if found.previous != before.seal:
                raise Malformed(f"it does not follow {previous.name}, whose seal is {before.seal}")
    except Malformed as wrong:
        raise FileDamaged(path=str(path), detail=f"{wrong}.") from None
    return found


def _verified(path: Path) -> Verified:
    size, files = _unzipped(path)
    manifest = _manifest(files, path)
    snapshot = _snapshot(files, manifest["snapshot"])
    pictures = tuple(_shown(files, entry, number) for number, entry in enumerate(manifest["pictures"], 1))
    expected = [MANIFEST, SNAPSHOT, *(entry["name"] for entry in manifest["pictures"])]
    if list(files) != expected:
        raise Malformed("it holds other files than those it lists")
    if size != _size(files):
        raise Malformed("there is more in the file than the evidence")
    if _moment(manifest["made"]) < _moment(snapshot.started):
        raise Malformed("it says it was made before its check was begun: it was altered, or a clock was wrong")
    return Verified(_hash(files[MANIFEST]), manifest["previous"], manifest["made"], snapshot, pictures)


def _unzipped(path: Path) -> tuple[int, dict[str, bytes]]:
    """The size of the file, and what is in it."""
    try:
        if path.stat().st_size > LARGEST:
            raise Malformed(f"larger than {LARGEST // 1024 // 1024} MB")
        data = path.read_bytes()
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
            for entry in entries:  # before a byte is read: what is packed may unpack to anything
                if entry.compress_type != zipfile.ZIP_STORED or entry.compress_size != entry.file_size:
                    raise Malformed(f"{entry.filename}: it is packed, which this program never does")
            return len(data), {entry.filename: archive.read(entry) for entry in entries}
    except OSError as failure:
        raise Malformed(failure.strerror or "it could not be opened") from None
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, ValueError, EOFError) as wrong:
        raise Malformed(str(wrong) or "it is no evidence pack") from None


def _manifest(files: Mapping[str, bytes], path: Path) -> Mapping[str, Any]:
    found = _canonical_json(files, MANIFEST)
    version = found.get("format") if isinstance(found, dict) else None
    if type(version) is not int or version < 1:
        raise Malformed(f"{MANIFEST}: this is no evidence of this program")
    if version > FORMAT:
        raise NewerFormat(path=str(path), format=version, known=FORMAT)
    previous, pictures = found.get("previous"), found.get("pictures")
    texts = (found.get("made"), found.get("snapshot"), "" if previous is None else previous)
    right = isinstance(pictures, list) and all(isinstance(text, str) for text in texts)
    if found.keys() != MANIFEST_KEYS or not right:
        raise Malformed(f"{MANIFEST}: not as this program writes it")
    return dict(found)


def _snapshot(files: Mapping[str, bytes], expected: str) -> Snapshot:
    found = _canonical_json(files, SNAPSHOT)
    if _hash(files[SNAPSHOT]) != expected:
        raise Malformed(f"{SNAPSHOT}: it was altered, its hash is another")
    return snapshot_from(found)


def _moment(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise Malformed(f"{MANIFEST}: not a time: {text[:40]}") from None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _shown(files: Mapping[str, bytes], entry: object, number: int) -> Shown:
    name = _picture_name(number)
    if not isinstance(entry, dict) or entry.keys() != PICTURE_KEYS or entry["name"] != name:
        raise Malformed(f"{MANIFEST}: picture {number} is not listed as this program lists it")
    if name not in files:
        raise Malformed(f"{name}: it is missing")
    if _hash(files[name]) != entry["sha256"]:
        raise Malformed(f"{name}: it was altered, its hash is another")
    if not files[name].startswith(PNG):
        raise Malformed(f"{name}: it is no PNG picture")
    return Shown(*(str(entry[key]) for key in ("service", "account", "setting", "page", "taken_at")))


def _canonical_json(files: Mapping[str, bytes], name: str) -> Any:
    if name not in files:
        raise Malformed(f"{name}: it is missing")
    try:
        found = parsed(files[name])
        if canonical(found) == files[name]:
            return found
    except ValueError as wrong:
        raise Malformed(f"{name}: {wrong}") from None
    raise Malformed(f"{name}: it is not in its canonical form")


def _picture_name(number: int) -> str:
    return f"pictures/{number:04}.png"


def _hash(data: bytes) -> str:
    return sha256(data).hexdigest()


def _zipped(files: Mapping[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_STORED) as archive:
        for name, data in files.items():
            entry = zipfile.ZipInfo(name, EPOCH)
            entry.create_system = 3
            entry.external_attr = 0o600 << 16
            archive.writestr(entry, data)
    return made.getvalue()


def _size(files: Mapping[str, bytes]) -> int:
    """What a pack of these files measures, every file stored as it is and nothing beside them."""
    return ZIP_END + sum(ZIP_PER_FILE + 2 * len(name) + len(data) for name, data in files.items())


def seal_of(data: bytes) -> str:
    """The seal of a pack that was just made: what the next one names as its `previous`."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return _hash(archive.read(MANIFEST))
