"""The practice audit over many seeds: every reading against the server's truth, and what the server saw change.

    python -m tests.bench.practice_audit [--seeds 20] [--first 1]

Exit code 1 when one reading is wrong, one is unreadable, or one setting was changed.
"""

import argparse
import asyncio
import os
import sys
import tempfile
import time
from dataclasses import dataclass, field

from auditor.askers import PracticeAsker
from auditor.catalogue.presets import Preset
from auditor.choose import plan_for, practice_accounts
from auditor.events import Event
from auditor.judge import Finding, State
from auditor.practice.site import PracticeSite
from auditor.program import Program


@dataclass
class Tally:
    """What one or many seeds came to."""

    right: int = 0
    wrong: list[str] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)
    changed: int = 0
    blocked: int = 0
    seconds: float = 0.0

    def add(self, other: "Tally") -> None:
        """Count another seed in."""
        self.right += other.right
        self.wrong += other.wrong
        self.unread += other.unread
        self.changed += other.changed
        self.blocked += other.blocked
        self.seconds += other.seconds


async def one(seed: int, program: Program) -> Tally:
    """Audit the practice accounts of one seed and compare."""
    tally = Tally()
    async with PracticeSite(seed=seed) as site:
        plan = plan_for(practice_accounts(site), Preset.STRICT, {}, {})
        began = time.monotonic()
        ran = await program.run(plan, PracticeAsker(site.accounts), _silent, preset="strict")
        tally.seconds = time.monotonic() - began
        truth = site.truth()
        for finding in ran.snapshot.findings:
            compare(seed, finding, truth.get(finding.service, {}), tally)
        tally.changed, tally.blocked = len(site.changed()), ran.blocked
    return tally


def compare(seed: int, finding: Finding, truth: dict[str, str], tally: Tally) -> None:
    """Count one finding as right, wrong or unread."""
    if finding.state is State.BY_HAND:
        return
    where = f"seed {seed} {finding.service}/{finding.setting}"
    expected = truth.get(finding.setting)
    if finding.state is State.NOT_OFFERED:
        if expected is None:
            tally.right += 1
        else:
            tally.wrong.append(f"{where}: not offered, but the server shows {expected}")
    elif finding.value is None:
        tally.unread.append(f"{where}: {finding.state} {finding.reason} {finding.hint}")
    elif finding.value == expected:
        tally.right += 1
    else:
        tally.wrong.append(f"{where}: read {finding.value}, the server has {expected}")


def _silent(event: Event) -> None:
    del event


def main() -> int:
    """Print one line a seed and one in all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=20)
    parser.add_argument("--first", type=int, default=1)
    options = parser.parse_args()
    total = Tally()
    with tempfile.TemporaryDirectory() as home:
        os.environ["PRIVACY_AUDITOR_HOME"] = home
        for seed in range(options.first, options.first + options.seeds):
            tally = asyncio.run(one(seed, Program()))
            print(f"seed {seed:3}: right {tally.right}  wrong {len(tally.wrong)}  unread {len(tally.unread)}  "
                  f"changed {tally.changed}  stopped {tally.blocked}  {tally.seconds:.1f} s", flush=True)  # fmt: skip
            total.add(tally)
    for line in total.wrong + total.unread:
        print("  " + line)
    print(f"{options.seeds} seeds: right {total.right}, WRONG {len(total.wrong)}, unread {len(total.unread)}, "
          f"settings changed {total.changed}, {total.seconds / options.seeds:.1f} s a run")  # fmt: skip
    return 1 if total.wrong or total.unread or total.changed else 0


if __name__ == "__main__":
    sys.exit(main())
