"""One window for each home folder, with real processes."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from auditor import paths
from ui.app import name_home
from ui.instance import Instance

SECONDS = 60
HOLDS = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from auditor import paths
from ui.app import name_home
from ui.instance import Instance
application = QCoreApplication([])
instance = Instance(Path(sys.argv[1]))
assert instance.is_first()
shown = []
def show():
    print("shown", flush=True)
def listen():
    instance.listen(show)
    print("listening", flush=True)
print("holds", flush=True)
QTimer.singleShot(int(sys.argv[2]), listen)
sys.exit(application.exec())
"""


@contextmanager
def holding(home: Path, listens_after: int) -> Iterator[subprocess.Popen[str]]:
    """A first process, from when it has the lock; it listens so many milliseconds later."""
    command = [sys.executable, "-c", HOLDS, str(home), str(listens_after)]
    held = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert held.stdout is not None
    try:
        assert held.stdout.readline() == "holds\n"
        yield held
    finally:
        held.kill()
        held.wait(SECONDS)
        held.stdout.close()


@pytest.fixture
def first(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    with holding(tmp_path, 0) as held:
        assert held.stdout is not None
        assert held.stdout.readline() == "listening\n"
        yield held


def start_again(home: Path) -> subprocess.CompletedProcess[bytes]:
    told = os.environ | {"PRIVACY_AUDITOR_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run([sys.executable, "-m", "ui.app"], env=told, timeout=SECONDS, check=False, capture_output=True)


def test_who_starts_the_program_again_gets_the_window_that_is_open(
    first: subprocess.Popen[str], tmp_path: Path
) -> None:
    assert start_again(tmp_path).returncode == 0
    assert first.stdout is not None
    assert first.stdout.readline() == "shown\n"


def test_who_starts_it_twice_in_a_moment_waits_until_the_first_window_listens(qtbot: QtBot, tmp_path: Path) -> None:
    with holding(tmp_path, 1_000):
        later = Instance(tmp_path)
        assert not later.is_first()
        assert later.show_first()


def test_a_window_that_was_killed_stands_in_nobodys_way(
    qtbot: QtBot, first: subprocess.Popen[str], tmp_path: Path
) -> None:
    later = Instance(tmp_path)
    assert not later.is_first()
    first.kill()
    first.wait(SECONDS)
    assert later.is_first()
    later.listen(lambda: None)
    later.release()


def test_another_home_folder_has_a_window_of_its_own(first: subprocess.Popen[str], tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    instance = Instance(other)
    assert instance.is_first()
    instance.release()


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="NOT run: as root every folder can be written to")
def test_a_home_folder_that_cannot_be_written_to_keeps_nobody_out(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    assert Instance(tmp_path).is_first()


def test_the_window_and_the_engine_mean_the_same_home_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PRIVACY_AUDITOR_HOME", raising=False)
    engines = paths.home()
    name_home()
    assert Path(os.environ["PRIVACY_AUDITOR_HOME"]) == engines == paths.home()
    monkeypatch.delenv("PRIVACY_AUDITOR_HOME")
