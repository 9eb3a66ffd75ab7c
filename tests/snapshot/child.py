"""What tests run in a process of its own, to kill it, starve it or take its rights. Prints one JSON line a step."""

import json
import os
import resource
import signal
import sys
from collections.abc import Callable
from pathlib import Path

from auditor.problems import Problem
from auditor.snapshot.store import Store
from auditor.snapshot.write import write_file
from tests.snapshot.samples import STARTED, found, snapshot

NOBODY = 65534


def tell(**facts: object) -> None:
    print(json.dumps(facts), flush=True)


def add_for_ever(path: Path, run: str, number: int = 10_000_000) -> None:
    """Tell of each finding once it is stored."""
    with Store(path) as store:
        store.begin(run, started=STARTED, program="0.1.0", catalogue="2026.11.22")
        for count in range(number):
            store.add(run, found(f"{run}-{count}", label="x" * 300))
            tell(stored=count + 1)


def fill(path: Path, run: str) -> None:
    """Add until it fails; then look at what is there, first on the full disk and then with room again."""
    ballast = path.with_name("ballast")
    stored = 0
    with Store(path) as store:
        store.begin(run, started=STARTED, program="0.1.0", catalogue="2026.11.22")
        try:
            while True:
                store.add(run, found(f"{run}-{stored}", label="x" * 300))
                stored += 1
        except Problem as problem:
            tell(stored=stored, problem=problem.code, facts=problem.facts)
    try:
        with ballast.open("wb", buffering=0) as file:
            while True:
                file.write(b"x" * 1024)
    except OSError:
        pass
    _look(path, run)
    try:
        write_file(path.with_name("report.json"), b"x" * 100_000)
    except Problem as problem:
        tell(problem=problem.code, facts=problem.facts, left=[file.name for file in path.parent.glob(".*")])
    ballast.unlink()
    _look(path, run)


def fill_small_file(path: Path, run: str) -> None:
    """As `fill`, where no file may grow beyond 200 kB."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, resource.RLIM_INFINITY))
    fill(path, run)


def _look(path: Path, run: str) -> None:
    with Store(path) as store:
        tell(found=len(store.load(run).findings), complete=store.rows()[0].complete, mended=store.mended is not None)


def unprivileged(path: Path, run: str) -> None:
    """Try to write where only reading is allowed."""
    if os.geteuid() == 0:
        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)
    for attempt in (_open_store, _put, _write):
        try:
            attempt(path)
            tell(attempt=attempt.__name__, problem=None)
        except Problem as problem:
            tell(attempt=attempt.__name__, problem=problem.code, facts=problem.facts)


def _open_store(path: Path) -> None:
    with Store(path):
        pass


def _put(path: Path) -> None:
    with Store(path.parent / "new" / "s.sqlite") as store:
        store.put(snapshot(found()))


def _write(path: Path) -> None:
    write_file(path.with_name("report.json"), b"{}")


STEPS: dict[str, Callable[[Path, str], None]] = {
    "add": add_for_ever,
    "add-50": lambda path, run: add_for_ever(path, run, 50),
    "fill": fill,
    "fill-small-file": fill_small_file,
    "unprivileged": unprivileged,
}

if __name__ == "__main__":
    STEPS[sys.argv[1]](Path(sys.argv[2]), sys.argv[3])
