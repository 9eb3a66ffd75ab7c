"""Opening a snapshot file that may come from anywhere: small, flat, strict, and in any format there ever was."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, NoReturn

from auditor.problems import FileDamaged, NewerFormat, UnknownSnapshot
from auditor.snapshot.as_json import Malformed, snapshot_from
from auditor.snapshot.model import FORMAT, Snapshot

LARGEST: Final = 10 * 1024 * 1024
DEEPEST: Final = 32
MOST_DIGITS: Final = 20

READERS: Final[dict[int, Callable[[object], Snapshot]]] = {1: snapshot_from}
"""One reader for each format. An entry is never removed: old files open for ever."""


def read_file(path: Path) -> Snapshot:
    """The snapshot in the JSON file at `path`. Raises FileDamaged, NewerFormat, UnknownSnapshot."""
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except FileNotFoundError:
        raise UnknownSnapshot(snapshot=str(path)) from None
    except OSError as failure:
        raise not_opened(path, failure) from None
    try:
        return _snapshot(data, path)
    except Malformed as wrong:
        raise FileDamaged(path=str(path), detail=f"{wrong}.") from None


def not_opened(path: Path, failure: OSError) -> FileDamaged:
    """What the system's refusal to read `path` means for the person."""
    return FileDamaged(path=str(path), detail=f"{failure.strerror or 'It could not be opened'}.")


def _snapshot(data: bytes, path: Path) -> Snapshot:
    found = parsed(data)
    version = found.get("format") if isinstance(found, dict) else None
    if type(version) is not int or version < 1:
        raise Malformed("$.format: this is not a snapshot of this program")
    if version not in READERS:
        raise NewerFormat(path=str(path), format=version, known=FORMAT)
    return READERS[version](found)


def parsed(data: bytes) -> Any:
    """The JSON value in `data`, with no key twice and no number JSON does not have. Raises Malformed."""
    if len(data) > LARGEST:
        raise Malformed(f"larger than {LARGEST // 1024 // 1024} MB")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as wrong:
        raise Malformed(f"byte {wrong.start}: not UTF-8 text") from None
    _refuse_depth(text)
    try:
        found = json.loads(
            text, object_pairs_hook=_object, parse_constant=_no_constant, parse_float=_float, parse_int=_int
        )
        json.dumps(found, ensure_ascii=False).encode()
    except json.JSONDecodeError as wrong:
        cut = wrong.pos >= len(text.rstrip()) or wrong.msg.startswith("Unterminated")
        what = "the file ends too early" if cut else wrong.msg
        raise Malformed(f"line {wrong.lineno}, column {wrong.colno}: {what}") from None
    except UnicodeEncodeError:
        raise Malformed("a text holds half a character") from None
    return found


def _refuse_depth(text: str) -> None:
    depth = 0
    for found in re.finditer(r'"(?:[^"\\]++|\\.)*+"?|[\[{]|[\]}]', text, re.DOTALL):
        sign = found[0][0]
        depth += {"[": 1, "{": 1, "]": -1, "}": -1}.get(sign, 0)
        if depth > DEEPEST:
            line = text.count("\n", 0, found.start()) + 1
            raise Malformed(f"line {line}: nested more than {DEEPEST} deep")


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise Malformed(f"“{twice[:80]}” stands twice in one object")
    return found


def _no_constant(name: str) -> NoReturn:
    raise Malformed(f"{name} is not a number")


def _float(digits: str) -> float:
    number = float(digits)
    if number in (float("inf"), float("-inf")):
        raise Malformed(f"{digits[:MOST_DIGITS]} is not a number this program can hold")
    return number


def _int(digits: str) -> int:
    if len(digits) > MOST_DIGITS:
        raise Malformed(f"{digits[:MOST_DIGITS]}… is not a number this program can hold")
    return int(digits)
