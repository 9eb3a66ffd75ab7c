"""Runs the program as a person or a script does: another process, its own home, no terminal."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

LONGEST_SECONDS = 150


@dataclass(frozen=True)
class Answer:
    """What one call printed, and its exit code."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


@dataclass(frozen=True)
class Program:
    """The program with a home of its own and no display."""

    home: Path

    def environment(self) -> dict[str, str]:
        """What the process sees: no display, no desktop bus, its own home."""
        kept = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
        kept.pop("DBUS_SESSION_BUS_ADDRESS", None)
        return kept | {"PRIVACY_AUDITOR_HOME": str(self.home), "PYTHONWARNINGS": "error"}

    def start(self, *arguments: str, stdin: int = subprocess.PIPE) -> subprocess.Popen[str]:
        """Begin one call and leave it running."""
        return subprocess.Popen(
            [sys.executable, "-m", "auditor", *arguments], stdin=stdin, stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, text=True, env=self.environment(), start_new_session=True,
        )  # fmt: skip

    def __call__(self, *arguments: str, says: str = "") -> Answer:
        """One call to its end; `says` is its standard input."""
        process = self.start(*arguments)
        out, err = process.communicate(says, timeout=LONGEST_SECONDS)
        return Answer(process.returncode, out, err)


def family(pid: int) -> set[int]:
    """This process and all that descend from it, as /proc tells."""
    parents: dict[int, int] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                told = (entry / "stat").read_text()
            except OSError:
                continue
            parents[int(entry.name)] = int(told.rpartition(")")[2].split()[1])
    found = {pid}
    grown = True
    while grown:
        more = {child for child, parent in parents.items() if parent in found} - found
        found |= more
        grown = bool(more)
    return found


def alive(pids: set[int]) -> set[int]:
    """Those of these processes that still run; zombies do not."""
    running = set()
    for pid in pids:
        try:
            told = Path(f"/proc/{pid}/stat").read_text()
        except OSError:
            continue
        if told.rpartition(")")[2].split()[0] != "Z":
            running.add(pid)
    return running
