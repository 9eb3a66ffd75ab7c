"""`python -m tests.bench.catalogue_fuzz`: 10,000 mutated rule files and 10,000 mutated packs.

Prints refusals, crashes and the slowest one. A refusal must name the file, line or path, and what to do.
"""

import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from auditor.catalogue.load import parse
from auditor.problems import PackProblem, Problem, RuleFileProblem
from auditor.wording import words_for
from tests.catalogue.mutants import mutants
from tests.catalogue.packing import TODAY, Desk, pack_mutants

COUNT = 10_000
SEED = 2026


def main() -> int:
    """Prints the figures; 1 when anything crashed, took longer than a second, or was refused without a place."""
    text = (Path(__file__).parents[1] / "catalogue" / "full.toml").read_text(encoding="utf-8")
    wrong = run("rule files", mutants(text, SEED, COUNT), lambda raw: parse(raw, "mutant.toml", shipped=False))
    with tempfile.TemporaryDirectory() as home:
        desk = Desk(Path(home))
        before = desk.state()
        packs = pack_mutants(desk, SEED, COUNT)
        wrong += run("packs", packs, lambda raw: desk.packs.install(raw, "mutant.pack", TODAY))
        print(f"files left in the data folder by packs that were refused: {len(desk.state()) - len(before)}")
        wrong += len(desk.state()) - len(before)
    return int(wrong > 0)


def run(name: str, mutated: Iterable[bytes], take: Callable[[bytes], object]) -> int:
    """How many of these went wrong: a crash, a refusal without its place, or one slower than a second."""
    taken = refused = crashed = placeless = 0
    slowest = 0.0
    for raw in mutated:
        started = time.perf_counter()
        try:
            take(raw)
            taken += 1
        except (RuleFileProblem, PackProblem) as problem:
            refused += 1
            placeless += not has_place(problem)
        except Exception as wrong:  # noqa: BLE001 - counting what must not happen is the point
            crashed += 1
            print(f"crashed: {wrong!r}")
        slowest = max(slowest, time.perf_counter() - started)
    print(
        f"{taken + refused + crashed} {name}: {refused} refused, {taken} taken, {crashed} crashed, "
        f"{placeless} refused without a place, slowest {slowest * 1000:.0f} ms"
    )
    return crashed + placeless + int(slowest > 1)


def has_place(problem: Problem) -> bool:
    """Whether the words name the file, what is wrong in it, and what to do."""
    words = words_for(problem.code, dict(problem.facts))
    return "mutant" in words.what and len(words.why) > len("It is: .") and bool(words.next)


if __name__ == "__main__":
    sys.exit(main())
