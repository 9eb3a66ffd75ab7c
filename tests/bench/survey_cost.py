"""What a survey costs: on pages of 500, 5,000 and 20,000 nodes against the accessibility tree; and on two extremes.

    python -m tests.bench.survey_cost [--repeats 9]

Prints a table from one run: the first look, in which the script is new to the browser, and the median of the others.
The extremes are 120,000 controls, in a document that announces its length, in one that does not and made by a script;
5,100 and 1,500 controls below each other; and a script that never ends. Each has to come to a clear result within 30 s,
with the browser and this program together below 1 GB.
"""

import argparse
import asyncio
import statistics
import sys
import time
from pathlib import Path

from auditor.browser.audit_browser import AuditBrowser
from auditor.browser.eyes import Eyes
from auditor.browser.launch import Launch, launched
from auditor.problems import PageProblem
from tests.reading.site import PageSite

BOUNDS = {500: 10.0, 5_000: 15.0, 20_000: 40.0}
LONGEST_SECONDS = 30.0
MOST_MEGABYTES = 1_000
ROW = (
    '<div class="row"><div><span class="t">Setting {n}</span><p>What setting {n} does.</p></div>'
    '<label class="sw"><input type=checkbox {checked}><span></span></label></div>'
)
FILLER = (
    '<div class="card"><p>Paragraph {n} <b>with</b> some <i>text</i></p>'
    "<ul><li>One</li><li>Two <span>three</span></li></ul>"
    '<p><span class="k">Key</span> <span class="v">Value {n}</span></p><a href="#{n}">A link</a></div>'
)
MADE = """<main id=list></main><script>
for (let n = 0; n < 120000; n++) {
  const row = document.createElement('div');
  row.innerHTML = `<label><input type=checkbox> Setting ${n}</label>`;
  list.append(row);
}</script>"""
ENDLESS = "<label><input type=checkbox> Ads</label><script>setTimeout(() => { for (;;); }, 100)</script>"


def page_of(nodes: int, controls: int = 40) -> str:
    """A page with that many elements, of which some are settings."""
    rows = "".join(ROW.format(n=n, checked="checked" if n % 2 else "") for n in range(controls))
    filler = "".join(FILLER.format(n=n) for n in range((nodes - controls * 7) // 12))
    return f"<!doctype html><html lang=en><body><h2>Privacy</h2>{rows}{filler}</body></html>"


async def costs(browser: AuditBrowser, nodes: int, repeats: int) -> tuple[float, float, float, float]:
    """Milliseconds in the page at first and later, of a whole look, and of the accessibility tree of the same page."""
    with PageSite(page_of(nodes)) as site:
        async with browser.visit() as tab:
            await tab.reach(site.url)
            eyes = Eyes(tab.page)
            inside, whole, tree = [], [], []
            session = await tab.page.context.new_cdp_session(tab.page)
            for _repeat in range(repeats):
                began = time.monotonic()
                survey = await eyes.glance()
                whole.append((time.monotonic() - began) * 1000)
                inside.append(survey.milliseconds)
            for _repeat in range(3):  # last: from the first time on, the browser keeps the tree beside the page
                began = time.monotonic()
                await session.send("Accessibility.getFullAXTree")
                tree.append((time.monotonic() - began) * 1000)
    return inside[0], statistics.median(inside[1:]), statistics.median(whole), statistics.median(tree)


async def ends(name: str, body: str, *, announces: bool = True) -> bool:
    """One extreme page in a browser of its own: what came of it, how long it took, and the most memory meanwhile."""
    async with launched(Launch()) as browser:
        return await _ends(browser, name, PageSite(f"<!doctype html><html lang=en><body>{body}", announces=announces))


async def _ends(browser: AuditBrowser, name: str, page: PageSite) -> bool:
    watch = asyncio.create_task(peak())
    began = time.monotonic()
    with page as site:
        try:
            async with browser.visit() as tab:
                await tab.reach(site.url)
                survey = await tab.survey()
                came = f"{len(survey.controls)} controls, truncated {survey.truncated}, reason {survey.reason}"
        except PageProblem as problem:
            came = problem.reason.value
    spent = time.monotonic() - began
    watch.cancel()
    most = await asyncio.gather(watch, return_exceptions=True) and Peak.most
    print(f"{name:30} {came}; {spent:.1f} s, at most {most:.0f} MB")
    return spent <= LONGEST_SECONDS and most < MOST_MEGABYTES


class Peak:
    """The most memory seen, in megabytes."""

    most = 0.0


async def peak() -> None:
    """Watch this process and everything below it."""
    Peak.most = 0.0
    while True:
        Peak.most = max(Peak.most, megabytes())
        await asyncio.sleep(0.2)


def megabytes() -> float:
    """Proportional memory of this process and its descendants."""
    total = 0
    parents = _parents()
    mine = {str(Path("/proc/self").resolve().name)}
    while fresh := {child for child, parent in parents.items() if parent in mine} - mine:
        mine |= fresh
    for pid in mine:
        try:
            text = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii")
        except OSError:
            continue
        total += next((int(line.split()[1]) for line in text.splitlines() if line.startswith("Pss:")), 0)
    return total / 1024


def _parents() -> dict[str, str]:
    found = {}
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit():
            try:
                found[folder.name] = (folder / "stat").read_text(encoding="utf-8").rpartition(")")[2].split()[1]
            except OSError:
                continue
    return found


async def run(repeats: int) -> bool:
    """The table; False where a bound was missed."""
    good = True
    async with launched(Launch()) as browser:
        print(f"{'nodes':>7} {'first':>9} {'in the page':>12} {'whole look':>11} {'accessibility tree':>19}")
        for nodes, bound in BOUNDS.items():
            first, inside, whole, tree = await costs(browser, nodes, repeats)
            print(f"{nodes:7} {first:6.1f} ms {inside:9.1f} ms {whole:8.1f} ms {tree:16.1f} ms   bound {bound:.0f} ms")
            good = good and inside <= bound
    rows = [f"<div><label><input type=checkbox> Setting {n}</label></div>" for n in range(120_000)]
    results = [
        await ends("120,000 controls", "".join(rows)),
        await ends("120,000, length unannounced", "".join(rows), announces=False),
        await ends("120,000, made by a script", MADE),
        await ends("5,100 controls", "".join(rows[:5_100])),
        await ends("1,500 controls", "".join(rows[:1_500])),
        await ends("endless script", ENDLESS),
    ]
    return good and all(results)


def main() -> int:
    """Print the table; exit 1 when a bound was missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--repeats", type=int, default=9)
    return 0 if asyncio.run(run(parser.parse_args().repeats)) else 1


if __name__ == "__main__":
    sys.exit(main())
