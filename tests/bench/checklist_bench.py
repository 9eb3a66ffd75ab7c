"""The checklist with 5,000 findings: the longest time the window is held up by a filter, a sort or a scroll.

    python -m tests.bench.checklist_bench [--findings 5000]

Offscreen unless QT_QPA_PLATFORM says otherwise. Target: no stall over 50 ms.
"""

import argparse
import os
import sys
import time
from collections.abc import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from auditor.judge import Finding, State
from ui.models.findings import FindingsModel
from ui.screens.checklist import Checklist


def held_up(act: Callable[[], object]) -> float:
    """Milliseconds until the window answers again, painting included."""
    began = time.perf_counter()
    act()
    QApplication.processEvents()
    return (time.perf_counter() - began) * 1000


def main() -> int:
    """Print the worst of several for each."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--findings", type=int, default=5_000)
    count = parser.parse_args().findings
    application = QApplication(sys.argv[:1])
    model, states = FindingsModel(), list(State)
    model.show(Finding(f"s{n % 40}", f"a{n % 60}", f"x{n}", states[n % 8], label=f"Switch {n}") for n in range(count))
    screen = Checklist(model)
    screen.resize(1100, 750)
    screen.show()
    QApplication.processEvents()
    bar, rows = screen.table.verticalScrollBar(), screen.filter
    for name, acts in {
        "search": [lambda word=word: rows.search(word) for word in ("s", "sw", "switch 4", "nothing", "")],
        "filter": [lambda state=state: rows.want(state=state) for state in (*states, None)],
        "sort": [lambda part=part: screen.table.sortByColumn(part, Qt.SortOrder.DescendingOrder) for part in range(4)],
        "scroll": [lambda step=step: bar.setValue(bar.maximum() * step // 20) for step in range(21)],
    }.items():
        print(f"{name}: worst {max(map(held_up, acts)):.0f} ms over {count} findings (target 50)")
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main())
