"""Qt without a screen, and a window with a stand-in engine."""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from ui.conductor import Conductor
from ui.engine_client import EngineClient
from ui.parts.part import Shared
from ui.window import MainWindow

FAKE_ENGINE = Path(__file__).parent / "fake_engine.py"


@pytest.fixture
def client() -> Iterator[Callable[[str], EngineClient]]:
    """An engine client that talks to the stand-in engine, behaving as named."""
    made: list[EngineClient] = []

    def make(behaviour: str = "normal") -> EngineClient:
        made.append(EngineClient((sys.executable, str(FAKE_ENGINE), behaviour)))
        return made[-1]

    yield make
    for one in made:
        one.shut_down()


@pytest.fixture
def window(qtbot: QtBot, client: Callable[[str], EngineClient], tmp_path: Path) -> Callable[[str], Conductor]:
    """A shown window whose engine behaves as named."""

    def make(behaviour: str = "normal") -> Conductor:
        settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
        shown = MainWindow(settings)
        qtbot.addWidget(shown)
        shown.show()
        qtbot.waitExposed(shown)
        return Conductor(Shared(client(behaviour), shown, settings))

    return make
