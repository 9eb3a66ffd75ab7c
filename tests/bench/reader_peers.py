"""Our reader and the usual ways to read a settings page, on the same pages, in one table from one run.

    python -m tests.bench.reader_peers BENCH [--seeds 3] [--page NAME]…

BENCH is a directory with `serve.py`, `truth.py`, `score.py`, `dist/` and `peers/run_peers.py`. The peers are told the
labels and wait for the page their own way; ours is timed from arrival to the settled answer. Exits 1 where ours gave a
wrong value, or where a setting was operated.
"""

import argparse
import asyncio
import importlib
import json
import statistics
import subprocess
import sys
import tempfile
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tests.bench.reader_bench import Score, add, run, together

GROUPS = ("libraries", "patterns")
LONGEST_SECONDS = 4 * 3600


def group_of(page: str) -> str:
    """Hand-made patterns are named `p-…`."""
    return GROUPS[page.startswith("p-")]


def peers(options: argparse.Namespace, score: Any, truth: Any) -> tuple[dict[tuple[str, str], Score], str]:
    """Every peer's score for both groups, and what its own run said of the tripwire."""
    scores: dict[tuple[str, str], Score] = {}
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "run.json"
        seeds = ",".join(str(seed) for seed in range(1, options.seeds + 1))
        command = [sys.executable, str(options.bench / "peers" / "run_peers.py"), "--set", "public"]
        only = ["--only", ",".join(options.page)] if options.page else []
        done = subprocess.run(
            [*command, "--seeds", seeds, *only, "--out", str(out)],
            cwd=folder, check=True, capture_output=True, text=True, timeout=LONGEST_SECONDS,
        )  # fmt: skip
        told = json.loads(out.read_text(encoding="utf-8"))
    specs = truth.specs()
    for entry in told:
        page, seed = entry["lib"], str(entry["seed"])
        counted = score.score(truth.truth(page, seed, specs), entry["items"])
        add(scores.setdefault((entry["peer"], group_of(page)), Score()), counted, f"{page} {seed}", entry["ms"])
    return scores, done.stdout.strip().splitlines()[-1]


def line(name: str, scores: Sequence[Score]) -> str:
    """One reader: right, unread and wrong of both groups, and its time per page."""
    cells = []
    for one in scores:
        whole = one.settings or 1
        shares = (100 * one.right / whole, 100 * one.unread / whole, 100 * one.wrong / whole)
        cells.append("{:6.1f} {:6.1f} {:6.2f}".format(*shares))
    spent = [each for one in scores for each in one.milliseconds]
    return f"{name:14} {' | '.join(cells)} | {statistics.median(spent) if spent else 0:7.0f} ms"


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("bench", type=Path)
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--page", action="append")
    options = parser.parse_args()
    options.bench, options.items = options.bench.resolve(), False
    sys.path.insert(0, str(options.bench))
    serve, score, truth = (importlib.import_module(name) for name in ("serve", "score", "truth"))
    server = serve.start(0, str(options.bench / "dist"))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    ours = asyncio.run(run(options, score, truth, server.server_address[1]))
    mine = [together(ours, (page for page in ours if group_of(page) == group)) for group in GROUPS]
    theirs, tripwire = peers(options, score, truth)
    print(f"{'right unread WRONG, %':14} {' | '.join(GROUPS)} | median time per page")
    print(line("ours", mine))
    for name in dict.fromkeys(peer for peer, _ in theirs):
        print(line(name, [theirs.get((name, group), Score()) for group in GROUPS]))
    print(f"operated by ours: {len(serve.H.changed)}; by the peers: {tripwire}")
    return 1 if any(one.wrong for one in mine) or serve.H.changed else 0


if __name__ == "__main__":
    sys.exit(main())
