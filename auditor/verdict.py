"""What a finished run means: the exit code scripts rely on, and the counts people read. Pure."""

from collections import Counter
from collections.abc import Iterable
from typing import Final

from auditor.judge import PERSON, Finding, State
from auditor.snapshot.model import Snapshot

ALL_AS_WANTED: Final = 0
SOMETHING_TO_CHANGE: Final = 1
FAILED: Final = 2
NOT_ALL_READ: Final = 3

_NOT_READ = (State.UNREADABLE, State.NOT_CHECKED)
_OPEN = (State.TO_CHANGE, State.LOCKED)
_READ = (State.AS_WANTED, State.TO_CHANGE, State.KEPT, State.LOCKED)


def exit_code(snapshot: Snapshot) -> int:
    """INTERFACE.md's code for a run, the first that applies. A run that read nothing is never 0.

    What the person said counts for what there is to change, and never as something read.
    """
    states = {finding.state for finding in snapshot.findings}
    read = any(finding.state in _READ and PERSON not in finding.evidence for finding in snapshot.findings)
    if not snapshot.complete or states.intersection(_NOT_READ) or not read:
        return NOT_ALL_READ
    return SOMETHING_TO_CHANGE if states.intersection(_OPEN) else ALL_AS_WANTED


def counts(findings: Iterable[Finding]) -> dict[State, int]:
    """How many findings are in each state; states without any are left out."""
    return dict(Counter(finding.state for finding in findings))
