"""R37: a process that holds secrets leaves no core file and cannot be read by another one of the same user."""

import os
import subprocess
import sys

import pytest

from auditor.accounts import hardening

NOBODY = 65534
READ_BY_THE_SAME_USER = f"""
import ctypes, os, resource, sys, time
sys.path.insert(0, {str(hardening.__file__).rpartition("/auditor/")[0]!r})
from auditor.accounts.hardening import protect_this_process

def child(protect):
    ready, told = os.pipe()
    pid = os.fork()
    if pid:
        os.read(ready, 1)
        return pid
    canary = "canary-pa55".encode()
    if protect:
        protect_this_process()
    else:
        ctypes.CDLL(None).prctl(4, 1, 0, 0, 0)
    core = resource.getrlimit(resource.RLIMIT_CORE)
    os.write(told, b"0" if core == (0, 0) else b"1")
    time.sleep(30)

def readable(pid):
    try:
        with open(f"/proc/{{pid}}/maps") as maps:
            start = int(maps.readline().split("-")[0], 16)
        with open(f"/proc/{{pid}}/mem", "rb") as memory:
            memory.seek(start)
            return len(memory.read(16)) == 16
    except PermissionError:
        return False

if os.geteuid() == 0:
    os.setgroups([])
    os.setgid({NOBODY})
    os.setuid({NOBODY})
children = [child(False), child(True)]
print([readable(pid) for pid in children])
for pid in children:
    os.kill(pid, 9)
    os.waitpid(pid, 0)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="/proc is Linux's")
def test_r37_the_memory_of_a_protected_process_is_refused_to_the_same_user() -> None:
    """Its parent of the same user, who may read an ordinary child of its own, may not read this one."""
    told = subprocess.run(
        [sys.executable, "-c", READ_BY_THE_SAME_USER], capture_output=True, text=True, timeout=30, check=False
    )
    assert told.stdout.strip() == "[True, False]", told.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="/proc is Linux's")
def test_r37_a_running_engine_leaves_no_core_file() -> None:
    engine = subprocess.Popen(
        [sys.executable, "-m", "auditor", "engine"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    assert engine.stdin is not None
    assert engine.stdout is not None
    try:
        assert b"ready" in engine.stdout.readline().lower()
        with open(f"/proc/{engine.pid}/limits", encoding="ascii") as limits:  # noqa: PTH123
            core = next(line for line in limits if line.startswith("Max core file size"))
        assert core.split()[4:6] == ["0", "0"]
    finally:
        engine.stdin.close()
        engine.wait(20)
        engine.stdout.close()


def test_r37_a_system_without_these_calls_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    hardening.protect_this_process()
    assert os.getpid()
