"""Coverage of the pure modules may only rise: compares a coverage report with tests/coverage_floor.json.

python -m tests.coverage_floor .coverage.json [--raise]
"""

import json
import sys
from pathlib import Path
from typing import Any

FLOOR = Path(__file__).with_suffix(".json")


def percent(report: dict[str, Any], module: str) -> float:
    """Lines and branches of a module, or of every module below a folder, that the tests ran; rounded down."""
    summaries = [
        told["summary"]
        for path, told in report["files"].items()
        if Path(path).as_posix() == module or Path(path).as_posix().startswith(module + "/")
    ]
    possible = sum(found["num_statements"] + found["num_branches"] for found in summaries)
    covered = sum(found["covered_lines"] + found["covered_branches"] for found in summaries)
    return int(1000 * covered / possible) / 10 if possible else 0.0


def main(arguments: list[str]) -> int:
    """Print each module against its floor; 1 when one has fallen."""
    report = json.loads(Path(arguments[0]).read_text(encoding="utf-8"))
    floor: dict[str, float] = json.loads(FLOOR.read_text(encoding="utf-8"))
    found = {module: percent(report, module) for module in floor}
    for module, reached in found.items():
        print(f"{'FALLEN' if reached < floor[module] else 'ok':7}{module:32}{reached:5} % (floor {floor[module]} %)")
    if "--raise" in arguments:
        FLOOR.write_text(json.dumps({m: max(floor[m], found[m]) for m in floor}, indent=2) + "\n", encoding="utf-8")
    return 1 if any(reached < floor[module] for module, reached in found.items()) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
