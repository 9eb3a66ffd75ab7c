"""Settings pages altered the way sites change, and what our reader then says: never a wrong value.

    python -m tests.bench.altered_bench BENCH [--seeds 11] [--page NAME]… [--alteration NAME]…

BENCH is a directory with `serve.py`, `truth.py`, `score.py` and `dist/`; 40 pages, 11 seeds and the 5 alterations here
make 2,200 altered pages, beside 440 that stay as they are.
Each page is altered in the browser after it has come to rest, then surveyed. Where a person
still sees the value it has to be read; the table prints right and WRONG for each alteration, and the run exits 1 when
one value was wrong or something was operated. A label that was altered is no longer asked for.
"""

import argparse
import asyncio
import importlib
import sys
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from auditor.browser.audit_browser import AuditBrowser
from auditor.browser.launch import Launch, launched
from auditor.problems import PageProblem
from tests.bench.reader_bench import AT_ONCE, Score, add, as_read

EVERY_TEXT = """
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), texts = [];
  for (let node; (node = walk.nextNode());) if (labels.includes(node.data.trim())) texts.push(node);
"""
ALTERATIONS: Mapping[str, str] = {
    "nothing": "",
    "wrapped": EVERY_TEXT + """for (const node of texts) {
        const span = document.createElement('span'), inner = document.createElement('span');
        node.replaceWith(span); span.append(inner); inner.append(node); }""",
    "ids hashed": """const renamed = new Map();
        for (const el of document.querySelectorAll('[id]')) {
          const fresh = 'x' + Math.random().toString(36).slice(2); renamed.set(el.id, fresh); el.id = fresh; }
        for (const name of ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls'])
          for (const el of document.querySelectorAll('[' + name + ']'))
            el.setAttribute(name, el.getAttribute(name).split(/\\s+/).map((id) => renamed.get(id) ?? id).join(' '));""",
    "renamed": EVERY_TEXT + "for (const node of texts) node.data = 'Quite another thing ' + texts.indexOf(node);",
    "hidden": EVERY_TEXT + """for (const node of texts) { let el = node.parentElement;
        const holds = 'input,select,button,[role]';
        while (el.parentElement && el.parentElement !== document.body && !el.querySelector(holds))
          el = el.parentElement; el.style.display = 'none'; }""",
    "ARIA stale": """for (const el of document.querySelectorAll('input[type=checkbox]'))
        el.setAttribute('aria-checked', String(!el.checked));""",
}  # fmt: skip
STILL_SEEN = frozenset({"nothing", "wrapped", "ids hashed"})
NEEDED_SHARE = 95.0


async def read_altered(browser: AuditBrowser, url: str, script: str, labels: list[str]) -> list[dict[str, Any]]:
    """Load, let it settle, alter, survey."""
    async with browser.visit() as tab:
        try:
            await tab.reach(url)
            await tab.survey()
            for frame in tab.page.frames:
                await frame.evaluate(f"(labels) => {{ {script} }}", labels)
            survey = await tab.survey()
        except PageProblem:
            return []
    return [as_read(control) for control in survey.controls] if survey.reason is None else []


async def run(options: argparse.Namespace, score: Any, truth: Any, port: int) -> dict[str, Score]:
    """Every page with every seed and every alteration, some at a time."""
    specs = truth.specs()
    gate = asyncio.Semaphore(AT_ONCE)
    scores = {name: Score() for name in options.alteration or ALTERATIONS}
    async with launched(Launch()) as browser:

        async def one(name: str, page: str, seed: int) -> None:
            told = truth.truth(page, str(seed), specs)
            async with gate:
                url = f"http://127.0.0.1:{port}/public/{page}/?seed={seed}"
                read = await read_altered(browser, url, ALTERATIONS[name], [row["label"] for row in told])
            add(scores[name], score.score(told, read), f"{name}: {page} {seed}", 0.0)

        pages = options.page or list(specs)
        seeds = range(1, options.seeds + 1)
        await asyncio.gather(*(one(name, page, seed) for name in scores for seed in seeds for page in pages))
    return scores


def passed(scores: Mapping[str, Score]) -> bool:
    """Print both columns; True when nothing was wrong and enough was right where the value still shows."""
    good = True
    for name, one in scores.items():
        right = 100 * one.right / (one.settings or 1)
        seen = name in STILL_SEEN
        print(f"{name:12} right {right:5.1f} %  WRONG {one.wrong:3}  of {one.settings}  {'still seen' if seen else ''}")
        print("".join(f"    {line}\n" for line in one.amiss if line.startswith("wrong")), end="")
        good = good and not one.wrong and (not seen or right >= NEEDED_SHARE)
    return good


def main() -> int:
    """The table; exit 1 when it is not as it has to be."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("bench", type=Path)
    parser.add_argument("--seeds", type=int, default=11)
    parser.add_argument("--page", action="append")
    parser.add_argument("--alteration", action="append", choices=list(ALTERATIONS))
    options = parser.parse_args()
    sys.path.insert(0, str(options.bench))
    serve, score, truth = (importlib.import_module(name) for name in ("serve", "score", "truth"))
    server = serve.start(0, str(options.bench / "dist"))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    good = passed(asyncio.run(run(options, score, truth, server.server_address[1])))
    print(f"operated: {len(serve.H.changed)}")
    return 0 if good and not serve.H.changed else 1


if __name__ == "__main__":
    sys.exit(main())
