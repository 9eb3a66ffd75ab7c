"""Ctrl+C and kill -9 in mid-audit: what was found is there afterwards, and no browser or driver is left."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable

import pytest

from tests.e2e.program import Program, alive, family

pytestmark = [pytest.mark.browser, pytest.mark.skipif(sys.platform != "linux", reason="counts processes in /proc")]
FINDINGS_TO_WAIT_FOR = 3
GONE_WITHIN_SECONDS = 10.0


def until(happens: Callable[[], bool], seconds: float) -> bool:
    """Wait for what happens by itself; False when it did not in time."""
    deadline = time.monotonic() + seconds
    while not happens():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.05)
    return True


def in_mid_audit(program: Program) -> tuple[subprocess.Popen[str], set[int]]:
    """An audit that has told some findings and is still going, with every process that belongs to it."""
    audit = program.start("audit", "--practice", "--seed", "7")
    assert audit.stderr is not None
    told = 0
    for line in audit.stderr:
        told += "to change:" in line
        if told >= FINDINGS_TO_WAIT_FOR:
            break
    assert told >= FINDINGS_TO_WAIT_FOR, "the audit ended before it told anything"
    return audit, family(audit.pid)


@pytest.mark.parametrize("blow", [signal.SIGINT, signal.SIGKILL, signal.SIGTERM], ids=lambda blow: blow.name)
def test_a_killed_audit_keeps_its_findings_and_leaves_no_process_behind(program: Program, blow: signal.Signals) -> None:
    audit, members = in_mid_audit(program)
    os.kill(audit.pid, blow)
    audit.communicate(timeout=30)
    assert until(lambda: not alive(members), GONE_WITHIN_SECONDS), f"left behind: {alive(members)}"
    (row,) = program("history", "--json").json
    assert row["complete"] is False
    assert sum(row["counts"].values()) >= FINDINGS_TO_WAIT_FOR
    if blow is signal.SIGINT:
        assert audit.returncode == 3
