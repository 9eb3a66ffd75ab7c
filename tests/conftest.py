"""What holds for every test process."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator

import pytest


def pytest_configure() -> None:
    """A shell that starts us in the background has Ctrl+C ignored, and the programs we start would inherit that."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture
def display(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A screen of its own that nobody looks at."""
    if sys.platform != "linux" or shutil.which("Xvfb") is None:
        pytest.skip("needs Xvfb (Debian: apt-get install xvfb)")
    read, write = os.pipe()
    with subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x900x24"],
                          pass_fds=[write], stderr=subprocess.DEVNULL) as screen:  # fmt: skip
        os.close(write)
        with os.fdopen(read) as told:
            monkeypatch.setenv("DISPLAY", f":{told.readline().strip()}")
        try:
            yield
        finally:
            screen.terminate()
