"""Looks for secrets where none may be: in files and in a process's memory, under every disguise they could wear."""

import base64
import os
import re
import zlib
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from urllib.parse import quote

MOST_INFLATED = 16_000_000
CHUNK = 8_000_000
_COMPRESSED = re.compile(rb"\x1f\x8b\x08|\x78[\x01\x5e\x9c\xda]|PK\x03\x04")


def disguises(canary: str) -> dict[str, bytes]:
    """The bytes of a text in every encoding that a browser, a toolkit or a report might keep it in."""
    plain = canary.encode()
    told = {"plain": plain, "UTF-16": canary.encode("utf-16-le"), "UTF-16, the other way": canary.encode("utf-16-be")}
    for before in range(3):  # base64 of a longer text that has the canary somewhere inside
        whole = base64.b64encode(b"\0" * before + plain + b"\0\0\0")
        inner = whole[-(-before * 8 // 6) : (before + len(plain)) * 8 // 6]
        told[f"base64, {before} bytes in"] = inner
        told[f"base64 for addresses, {before} bytes in"] = inner.translate(bytes.maketrans(b"+/", b"-_"))
    told["URL-encoded"] = quote(canary, safe="").encode()
    told["every byte URL-encoded"] = "".join(f"%{byte:02X}" for byte in plain).encode()
    told["hex"] = plain.hex().encode()
    return told


def found_in(data: bytes, canaries: Sequence[str], *, inflate: bool = True) -> set[str]:
    """The canaries, each with its disguise, that stand in these bytes or in what is compressed among them."""
    found = {
        f"{canary[:4]}… as {name}" for canary in canaries for name, told in disguises(canary).items() if told in data
    }
    if inflate:
        for inner in _inflated(data):
            found |= {f"{told}, compressed" for told in found_in(inner, canaries, inflate=False)}
    return found


def in_files(roots: Iterable[Path], canaries: Sequence[str]) -> dict[str, set[str]]:
    """Every file below these folders that holds a canary."""
    hits = {}
    for file in (Path(folder, name) for root in roots for folder, _, names in os.walk(root) for name in names):
        if file.is_symlink() or not file.is_file():
            continue
        try:
            found = found_in(file.read_bytes(), canaries) | found_in(str(file).encode(), canaries)
        except OSError:
            continue  # it was gone before it could be read
        if found:
            hits[str(file)] = found
    return hits


def in_memory(pid: int, canaries: Sequence[str]) -> set[str]:
    """The canaries in what a running process can read of its own memory. Needs to be its parent, or root."""
    wanted = [(canary, name, told) for canary in canaries for name, told in disguises(canary).items()]
    longest = max(len(told) for _, _, told in wanted)
    found = set()
    with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
        for start, end in _regions(pid):
            rest = b""
            for at in range(start, end, CHUNK):
                try:
                    memory.seek(at)
                    chunk = rest + (memory.read(min(CHUNK, end - at)) or b"")
                except (OSError, OverflowError, ValueError):
                    break
                found |= {f"{canary[:4]}… as {name}" for canary, name, told in wanted if told in chunk}
                rest = chunk[-longest:]
    return found


def _regions(pid: int) -> Iterator[tuple[int, int]]:
    for line in Path(f"/proc/{pid}/maps").read_text(encoding="utf-8").splitlines():
        span, may, *_ = line.split()
        if may.startswith("r") and not line.endswith(("[vvar]", "[vsyscall]", "[vvar_vclock]")):
            start, end = (int(part, 16) for part in span.split("-"))
            yield start, end


def _inflated(data: bytes) -> Iterator[bytes]:
    for match in _COMPRESSED.finditer(data):
        at = match.start()
        if match[0] == b"PK\x03\x04":
            names = int.from_bytes(data[at + 26 : at + 28], "little") + int.from_bytes(
                data[at + 28 : at + 30], "little"
            )
            at, window = at + 30 + names, -15
        else:
            window = 31 if match[0].startswith(b"\x1f") else 15
        try:
            inner = zlib.decompressobj(window).decompress(data[at:], MOST_INFLATED)
        except zlib.error:
            continue
        if inner:
            yield inner
