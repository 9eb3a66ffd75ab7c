"""`python -m tests.bench.catalogue_fuzz`: 10,000 mutated rule files. Prints refusals, crashes and the slowest one."""

import sys
import time
from pathlib import Path

from auditor.catalogue.load import parse
from auditor.problems import RuleFileProblem
from tests.catalogue.mutants import mutants

COUNT = 10_000
SEED = 2026


def main() -> int:
    """Prints the figures; 1 when anything crashed or took longer than a second."""
    text = (Path(__file__).parents[1] / "catalogue" / "full.toml").read_text(encoding="utf-8")
    refused = crashed = 0
    slowest = 0.0
    for raw in mutants(text, SEED, COUNT):
        started = time.perf_counter()
        try:
            parse(raw, "mutant.toml", shipped=False)
        except RuleFileProblem as problem:
            refused += 1
            assert problem.facts["mistakes"], "a refusal without a reason"
        except Exception as wrong:  # noqa: BLE001 - counting what must not happen is the point
            crashed += 1
            print(f"crashed: {wrong!r}")
        slowest = max(slowest, time.perf_counter() - started)
    print(f"{COUNT} mutants: {refused} refused, {crashed} crashed, slowest {slowest * 1000:.0f} ms")
    return int(crashed > 0 or slowest > 1)


if __name__ == "__main__":
    sys.exit(main())
