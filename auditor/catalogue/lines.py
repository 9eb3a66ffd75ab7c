"""The line of a TOML text that a path such as ("setting", 2, "want") stands on, for messages a person can follow."""

import re
from collections.abc import Iterator, Mapping
from typing import Final

Path = tuple[str | int, ...]

_HEADER: Final = re.compile(r"^\s*(\[\[?)\s*([^\]]+?)\s*\]")
_KEY: Final = re.compile(r"""^\s*([A-Za-z0-9_\-."' ]{1,200}?)\s*=""")


def lines_of(text: str) -> Mapping[Path, int]:
    """Every path that has a line of its own, with that line's number."""
    lines: dict[Path, int] = {}
    for path, number in _named(text):
        lines.setdefault(path, number)
    return lines


def line_of(lines: Mapping[Path, int], path: Path) -> int | None:
    """The number of the line that names `path` or the nearest thing around it; None when nothing of it is found."""
    around = (path[:length] for length in range(len(path), 0, -1))
    return next((lines[known] for known in around if known in lines), None)


def _named(text: str) -> Iterator[tuple[Path, int]]:
    """Every path a line of its own names, with that line's number, the enclosing tables included."""
    table: Path = ()
    counts: dict[Path, int] = {}
    for number, line in enumerate(text.splitlines(), start=1):
        header = _HEADER.match(line)
        if header:
            table = _table(header, counts)
            yield table, number
            continue
        key = _KEY.match(line)
        if key:
            parts = _parts(key[1])
            for length in range(1, len(parts) + 1):
                yield table + parts[:length], number


def _table(header: re.Match[str], counts: dict[Path, int]) -> Path:
    path: Path = ()
    parts = _parts(header[2])
    for position, part in enumerate(parts, start=1):
        path += (part,)
        last = position == len(parts)
        if last and header[1] == "[[":
            counts[path] = counts.get(path, -1) + 1
        if path in counts:
            path += (counts[path],)
    return path


def _parts(key: str) -> Path:
    return tuple(part.strip().strip("\"'") for part in key.split("."))
