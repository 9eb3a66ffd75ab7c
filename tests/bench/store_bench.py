"""The store at size and under attack, in figures: `python -m tests.bench.store_bench [--small]`.

Asked for: 10,000 snapshots of 200 settings in 25 MB or less, history and any comparison in 100 ms or less; 200 kills
with nothing acknowledged lost; 1,000 flipped bytes noticed or harmless; 100 races of two programs with nothing lost.
"""

import argparse
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from time import perf_counter

from auditor.judge import Finding, State
from auditor.problems import Problem
from auditor.snapshot.backup import backup_path
from auditor.snapshot.diff import diff
from auditor.snapshot.model import Snapshot
from auditor.snapshot.store import Store
from tests.snapshot.samples import STARTED, found, snapshot
from tests.snapshot.test_store_faults import ROOT, child, kill_after

SETTINGS = 200
REPEATS = 7


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the table."""

    what: str
    measured: str
    asked: str = ""


def drawn_snapshots(number: int, drawn: random.Random) -> Iterator[Snapshot]:
    """Daily runs in which something changes in one of seven; every finding has its own time, in milliseconds."""
    now = [
        found(f"setting-{place}", "off", account=f"account-{place // 20}", service=f"service-{place // 20}")
        for place in range(SETTINGS)
    ]
    for run in range(number):
        if drawn.random() < 1 / 7:
            _change_one(now, drawn)
        moment = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(days=run)
        timed = []
        for finding in now:
            moment += timedelta(milliseconds=drawn.randrange(1, 400))
            timed.append(replace(finding, read_at=moment.isoformat(timespec="milliseconds")))
        yield snapshot(*timed, run=f"{drawn.getrandbits(128):032x}", started=moment.isoformat())


def _change_one(now: list[Finding], drawn: random.Random) -> None:
    place = drawn.randrange(SETTINGS)
    value, state = ("on", State.TO_CHANGE) if now[place].value == "off" else ("off", State.AS_WANTED)
    now[place] = replace(now[place], value=value, state=state)


def milliseconds(attempt: Callable[[], object]) -> str:
    """Median and highest over some repeats."""
    times = []
    for _ in range(REPEATS):
        start = perf_counter()
        attempt()
        times.append((perf_counter() - start) * 1000)
    return f"{statistics.median(times):.1f} ms (highest {max(times):.1f})"


def at_size(directory: Path, number: int, drawn: random.Random) -> list[Line]:
    """Size on disk, and how long looking back takes."""
    path = directory / "size.sqlite"
    took = 0.0
    with Store(path) as store:
        for one in drawn_snapshots(number, drawn):
            start = perf_counter()
            store.put(one)
            took += perf_counter() - start
        some, other = (row.run for row in drawn.sample(store.rows(), 2))
    lines = [Line(f"{number:,} × {SETTINGS} stored", f"{path.stat().st_size / 1e6:.1f} MB", "≤ 25 MB")]
    lines.append(Line("  one whole snapshot put", f"{took / number * 1000:.1f} ms"))
    with Store(path) as store:
        lines += [
            Line("list of all runs", milliseconds(store.rows), "≤ 100 ms"),
            Line("latest", milliseconds(store.load), "≤ 100 ms"),
            Line("any two compared", milliseconds(lambda: diff(store.load(some), store.load(other))), "≤ 100 ms"),
            Line(
                "one setting's history",
                milliseconds(lambda: store.history("service-3", "account-3", "setting-63")),
                "≤ 100 ms",
            ),
        ]
    looks: dict[str, Callable[[Store], object]] = {
        "opened, checked, closed": lambda _: None,
        "  and list of all runs": lambda store: store.rows(),
        "  and any two compared": lambda store: diff(store.load(some), store.load(other)),
    }
    for what, look in looks.items():
        lines.append(Line(what, milliseconds(partial(_opened, path, look)), "≤ 100 ms"))
    return lines


def _opened(path: Path, look: Callable[[Store], object]) -> None:
    with Store(path) as store:
        look(store)


def one_run(directory: Path) -> list[Line]:
    """What storing one finding costs an audit, every one its own transaction."""
    times = []
    with Store(directory / "run.sqlite") as store:
        store.begin("run", started=STARTED, program="0.1.0", catalogue="2026.11.22")
        for place in range(SETTINGS):
            start = perf_counter()
            store.add("run", found(f"setting-{place}"))
            times.append((perf_counter() - start) * 1000)
        start = perf_counter()
        store.end("run", ended=STARTED, complete=True)
        closing = (perf_counter() - start) * 1000
    return [
        Line("a finding stored, on the disk", f"{statistics.median(times):.2f} ms (highest {max(times):.2f})"),
        Line("a run of 200 ended", f"{closing:.1f} ms"),
    ]


def kills(directory: Path, number: int, drawn: random.Random) -> list[Line]:
    """Children killed in mid-audit; what they had told of must be there."""
    path = directory / "kills.sqlite"
    lost = torn = 0
    for kill in range(number):
        run = f"run{kill}"
        acknowledged = kill_after(drawn.randrange(1, 60), path, run)
        with Store(path) as store:
            torn += store.mended is not None
            kept = store.load(run)
            lost += len(kept.findings) < acknowledged or kept.complete
    return [Line(f"{number} kills -9", f"{lost} with a loss, {torn} torn", "0, 0")]


def flips(directory: Path, number: int, drawn: random.Random) -> list[Line]:
    """A byte changed anywhere: set right, harmless, or refused; never another value, never a crash."""
    path = directory / "flips.sqlite"
    with Store(path) as store:
        for one in drawn_snapshots(4, drawn):
            store.put(one)
        truth = [store.load(row.run) for row in store.rows()]
    data = path.read_bytes()
    outcomes: Counter[str] = Counter()
    for _ in range(number):
        flipped = bytearray(data)
        flipped[drawn.randrange(len(data))] ^= drawn.randrange(1, 256)
        path.write_bytes(flipped)
        backup_path(path).write_bytes(data)
        try:
            with Store(path) as store:
                right = [store.load(row.run) for row in store.rows()] == truth
                outcomes["set right" if store.mended else "harmless"] += right
                outcomes["WRONG"] += not right
        except Problem as problem:
            outcomes[problem.code] += 1
        for file in directory.glob("flips.sqlite.corrupt-*"):
            file.unlink()
    told = ", ".join(f"{count} {outcome}" for outcome, count in outcomes.items())
    return [Line(f"{number} bytes flipped", told, "0 WRONG")]


def races(directory: Path, number: int) -> list[Line]:
    """Two programs that make and fill the same store at the same time."""
    lost = 0
    for race in range(number):
        path = directory / f"race{race}" / "s.sqlite"
        both = [
            subprocess.Popen(child("add-50", path, run), cwd=ROOT, stdout=subprocess.DEVNULL) for run in ("one", "two")
        ]
        failed = [process.wait() for process in both]
        with Store(path) as store:
            lost += any(failed) or [len(store.load(run).findings) for run in ("one", "two")] != [50, 50]
        shutil.rmtree(path.parent)
    return [Line(f"{number} races of two programs", f"{lost} with a loss", "0")]


def main() -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--small", action="store_true", help="a tenth of everything")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    share = 10 if options.small else 1
    drawn = random.Random(options.seed)  # noqa: S311 - sample data, not secrets
    with tempfile.TemporaryDirectory() as name:
        directory = Path(name)
        lines = [
            *at_size(directory, 10_000 // share, drawn),
            *one_run(directory),
            *kills(directory, 200 // share, drawn),
            *flips(directory, 1_000 // share, drawn),
            *races(directory, 100 // share),
        ]
    for line in lines:
        sys.stdout.write(f"{line.what:32} {line.measured:40} {line.asked}\n")


if __name__ == "__main__":
    main()
