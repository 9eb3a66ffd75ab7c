"""What a person sees while their accounts are read, and after the part that reads has died."""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from auditor import events
from auditor.accounts.model import Account
from auditor.judge import Finding, State
from tests.ui.test_looking_back import texts
from ui.conductor import Conductor
from ui.engine_client import EngineClient
from ui.parts.part import Shared
from ui.screens.running import Running
from ui.window import MainWindow

Make = Callable[[str], Conductor]
TWO = events.AuditStarted(1, "run-1", (Account("a1", "shop", username="ada"), Account("a2", "club")), 23)
MINUTE = 60_000


@pytest.fixture
def running(qtbot: QtBot) -> Running:
    made = Running()
    qtbot.addWidget(made)
    made.show()
    made.begin(TWO, {"shop": "Shop", "club": "Club"})
    return made


def judged(setting: str, state: State) -> events.Judged:
    return events.Judged(1, Finding("shop", "a1", setting, state, "on", ("off",), label=setting))


def test_every_account_has_a_line_that_says_how_far_it_is(running: Running) -> None:
    assert running.accounts.words("a2") == "Club: not begun"
    running.tell(events.AccountStarted(1, "a1", "shop", "sign_in"))
    assert running.accounts.words("a1") == "Shop · ada: signing in"
    running.tell(judged("ads", State.TO_CHANGE))
    running.tell(events.AccountEnded(1, "a1", "shop"))
    assert running.accounts.words("a1") == "Shop · ada: done: 1 to change"
    running.tell(events.AccountEnded(1, "a2", "club", "wrong_password", {"service": "club"}))
    assert "Club refused the user name or password." in running.accounts.words("a2")


def test_settings_are_counted_out_of_how_many_there_are(running: Running) -> None:
    for number in range(7):
        running.tell(judged(f"s{number}", State.AS_WANTED))
    assert "7 of 23 settings" in texts(running)


def test_the_persons_turn_is_said_in_a_sentence_and_ends_when_work_goes_on(qtbot: QtBot, window: Make) -> None:
    shown = window("normal")
    shown._hear([TWO, events.YourTurn(1, "a1", "shop", "password")])
    running = shown.auditing.running
    assert "type your password for shop into the small window" in texts(running)
    assert running.accounts.words("a1") == "shop · ada: your turn"
    shown._hear([events.AccountStarted(1, "a1", "shop", "password", "/settings")])
    assert "You can do other things meanwhile." in texts(running)


@pytest.fixture
def real(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Conductor]:
    monkeypatch.setenv("PRIVACY_AUDITOR_HOME", str(tmp_path))
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    shown, client = MainWindow(settings), EngineClient((sys.executable, "-m", "auditor", "engine"))
    qtbot.addWidget(shown)
    shown.show()
    yield Conductor(Shared(client, shown, settings, practice=True))
    client.shut_down()


@pytest.mark.browser
@pytest.mark.skipif(os.name == "nt", reason="NOT run: it ends a process as only Unix does")
def test_after_the_engine_was_killed_the_check_goes_on_where_it_was(qtbot: QtBot, real: Conductor) -> None:
    real.begin()
    qtbot.waitUntil(lambda: len(real.model.findings()) >= 3, timeout=MINUTE)
    assert real.shared.client._process is not None
    real.shared.client._process.kill()
    qtbot.waitUntil(lambda: real.window.findChild(QMessageBox, "resume") is not None, timeout=MINUTE)
    box = real.window.findChild(QMessageBox, "resume")
    assert box is not None
    assert "has stopped" in box.text()
    box.buttons()[0].click()
    qtbot.waitUntil(lambda: real.window.presents(real.auditing.overview), timeout=2 * MINUTE)
    states = {finding.state for finding in real.model.findings()}
    assert not states & {State.UNREADABLE, State.NOT_CHECKED}
    assert len(real.model.findings()) >= 20
