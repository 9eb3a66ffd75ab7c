"""What a command is, and how every command writes."""

import argparse
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import msgspec

from auditor.problems import NotWritable
from auditor.program import Program
from auditor.snapshot.write import write_file
from auditor.verdict import FAILED


@dataclass(frozen=True, slots=True)
class Command:
    """A name, its arguments and what it does; `interrupted` is the exit code after Ctrl+C."""

    name: str
    help: str
    arguments: Callable[[argparse.ArgumentParser], object]
    run: Callable[[argparse.Namespace, Program], int]
    interrupted: int = FAILED


def say(words: str) -> None:
    """Words for a person, on standard error."""
    print(words, file=sys.stderr, flush=True)


def give(data: object, target: str = "-") -> None:
    """JSON to standard output, or to a file, whole or not at all. Raises DiskFull, NotWritable."""
    text = msgspec.json.format(msgspec.json.encode(data), indent=2) + b"\n"
    if target == "-":
        sys.stdout.buffer.write(text)
        sys.stdout.buffer.flush()
        return
    write_file(Path(target), text)


def writable(target: str | None) -> None:
    """Refuse, before any work is done, a file that could not be written at the end. Raises NotWritable."""
    if target is None or target == "-":
        return
    path = Path(target)
    place = path if path.exists() else path.parent
    if path.is_dir() or not place.exists() or not os.access(place, os.W_OK):
        raise NotWritable(path=str(path))


def someone_is_there() -> bool:
    """Whether a person can be asked: on a terminal, or in a window."""
    return sys.stdin.isatty() or has_display()


def has_display() -> bool:
    """Whether this session can show a window."""
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
