"""The reader on settings pages made of real component libraries, against the truth their generator tells.

    python -m tests.bench.reader_bench BENCH [--seeds 20] [--page NAME]… [--items] [--json FILE]

BENCH is a directory with `serve.py`, `truth.py`, `score.py` and `dist/`. Prints right, unread and WRONG for libraries
and hand-made patterns, the time per page, and whether anything on a page was operated (the bench's own tripwire).
"""

import argparse
import asyncio
import importlib
import json
import statistics
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from auditor.browser.audit_browser import AuditBrowser
from auditor.browser.launch import Launch, launched
from auditor.problems import PageProblem
from auditor.reading.model import Control

AT_ONCE = 4


@dataclass
class Score:
    """Counts over pages, and what went amiss."""

    settings: int = 0
    right: int = 0
    unread: int = 0
    wrong: int = 0
    amiss: list[str] = field(default_factory=list)
    milliseconds: list[float] = field(default_factory=list)

    def __str__(self) -> str:
        whole = self.settings or 1
        spent = statistics.median(self.milliseconds) if self.milliseconds else 0
        return (
            f"right {100 * self.right / whole:5.1f} %  unread {100 * self.unread / whole:5.1f} %  "
            f"WRONG {self.wrong}  of {self.settings} settings, {spent:.0f} ms a page"
        )


def as_read(control: Control) -> dict[str, Any]:
    """A control in the scorer's words."""
    value: str | bool | None = control.value
    if value in ("on", "off"):
        value = value == "on"
    return {
        "label": control.label,
        "section": control.section,
        "kind": control.kind.value,
        "value": value,
        "disabled": control.disabled,
    }


async def read_page(browser: AuditBrowser, url: str) -> tuple[list[dict[str, Any]], float]:
    """Survey one page as the product does; the time from arrival to the settled answer."""
    async with browser.visit() as tab:
        try:
            await tab.reach(url)
            began = time.monotonic()
            survey = await tab.survey()
            spent = (time.monotonic() - began) * 1000
            survey = await tab.look_again(survey)
        except PageProblem:
            return [], 0.0
    return [as_read(control) for control in survey.controls] if survey.reason is None else [], spent


async def run(options: argparse.Namespace, score: Any, truth: Any, port: int) -> dict[str, Score]:
    """Every page with every seed, some at a time."""
    specs = truth.specs()
    gate = asyncio.Semaphore(AT_ONCE)
    scores: dict[str, Score] = {}

    async with launched(Launch()) as browser:

        async def one(page: str, seed: int) -> None:
            async with gate:
                read, spent = await read_page(browser, f"http://127.0.0.1:{port}/public/{page}/?seed={seed}")
            told = score.score(truth.truth(page, str(seed), specs), read)
            add(scores.setdefault(page, Score()), told, f"{page} seed {seed}", spent)
            if options.items:
                print_items(page, seed, told)

        pages = options.page or list(specs)
        await asyncio.gather(*(one(page, seed) for seed in range(1, options.seeds + 1) for page in pages))
    return scores


def add(total: Score, told: dict[str, Any], where: str, spent: float) -> None:
    """Count one page in."""
    total.settings += told["n"]
    total.right += told["right"]
    total.unread += told["unread"]
    total.wrong += told["wrong"]
    total.milliseconds.append(spent)
    for item in told["items"]:
        if item["class"] != "right":
            read = f"{item['truth']!r} read {item['read']!r}"
            total.amiss.append(f"{item['class']:6} {where}: {item['kind']} {item['label']!r} {read}")


def print_items(page: str, seed: int, told: dict[str, Any]) -> None:
    """Each setting of one page."""
    for item in told["items"]:
        read = f"{item['truth']!r} read {item['read']!r}"
        print(f"  {page} {seed} {item['class']:6} {item['kind']:9} {item['label']!r} {read}")


def together(scores: dict[str, Score], names: Iterator[str]) -> Score:
    """Several pages as one."""
    whole = Score()
    for name in names:
        part = scores[name]
        whole.settings += part.settings
        whole.right += part.right
        whole.unread += part.unread
        whole.wrong += part.wrong
        whole.amiss += part.amiss
        whole.milliseconds += part.milliseconds
    return whole


def main() -> int:
    """Print the table; exit 1 when one value was wrong or something was operated."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("bench", type=Path)
    parser.add_argument("--seeds", type=int, default=20)
    parser.add_argument("--page", action="append")
    parser.add_argument("--items", action="store_true")
    parser.add_argument("--amiss", type=int, default=40)
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    sys.path.insert(0, str(options.bench))
    serve, score, truth = (importlib.import_module(name) for name in ("serve", "score", "truth"))
    server = serve.start(0, str(options.bench / "dist"))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    scores = asyncio.run(run(options, score, truth, server.server_address[1]))
    for page in sorted(scores):
        print(f"{page:24} {scores[page]}")
    libraries = together(scores, (name for name in scores if not name.startswith("p-")))
    patterns = together(scores, (name for name in scores if name.startswith("p-")))
    for line in (libraries.amiss + patterns.amiss)[: options.amiss]:
        print("  " + line)
    print(f"{'libraries':24} {libraries}\n{'patterns':24} {patterns}\noperated: {len(serve.H.changed)}")
    if options.json:
        told = {name: [s.settings, s.right, s.unread, s.wrong] for name, s in scores.items()}
        options.json.write_text(json.dumps(told, indent=1), encoding="utf-8")
    return 1 if libraries.wrong or patterns.wrong or serve.H.changed else 0


if __name__ == "__main__":
    sys.exit(main())
