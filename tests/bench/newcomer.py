"""Somebody who has just opened the window for the first time: clicks and seconds to a finished practice checklist.

    python -m tests.bench.newcomer

The window, its engine and the browser are the real ones. The newcomer presses buttons by the words on them: the
practice accounts, the guide, and then what each sentence says in the browser (see `guide_bench`). Counted are the
clicks in the window, those in the browser, and the seconds until the list is shown and until it is finished. Set-up is
not in it: `python3 dev.py run` in a fresh clone does that without a question.
"""

import os
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from auditor.judge import State
from tests.bench.guide_bench import Screen, WithGuide, free_port, goes_through, spinner
from ui.conductor import Conductor
from ui.engine_client import EngineClient
from ui.parts.part import Shared
from ui.window import MainWindow

FINISHED = ("All", "Done", "It is changed")
"""How the guide's last word begins when nothing was skipped or left."""


class Newcomer:
    """Presses what they can read, and counts."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self.clicks: list[str] = []

    def press(self, words: str) -> None:
        """The button with these words, if it can be seen and pressed."""
        for button in self._window.findChildren(QPushButton):
            if button.text().replace("&", "") == words and button.isVisible() and button.isEnabled():
                QTest.mouseClick(button, Qt.MouseButton.LeftButton)
                self.clicks.append(words)
                return
        raise AssertionError(f"there is no button “{words}”")


def main() -> int:
    """Print what it took; exit code 1 where the list was not finished."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as home:
        os.environ["PRIVACY_AUDITOR_HOME"] = home
        application = QApplication([])
        port = free_port()
        engine = (sys.executable, "-m", "auditor", f"--browser-arg=--remote-debugging-port={port}", "engine")
        settings = QSettings(str(Path(home) / "window.ini"), QSettings.Format.IniFormat)
        window = MainWindow(settings)
        conductor = Conductor(Shared(EngineClient(engine), window, settings))
        window.show()
        conductor.begin()
        return tried(application, window, conductor, port)


def tried(application: QApplication, window: MainWindow, conductor: Conductor, port: int) -> int:
    """From the first screen to the guide's last word."""
    spin, newcomer, began = spinner(application), Newcomer(window), time.monotonic()
    spin(lambda: window.presents(window.welcome) and window.welcome.isVisible())
    newcomer.press("Try with practice accounts")
    overview, guide = conductor.auditing.overview, conductor.guiding.guide
    spin(lambda: window.presents(overview) and len(conductor.shared.services) == len(conductor.shared.accounts))
    shown, until_then = time.monotonic() - began, len(newcomer.clicks)
    left = [finding for finding in conductor.model.findings() if finding.state is State.TO_CHANGE]
    newcomer.press("Guide me through these")
    screen = Screen()
    person = WithGuide(screen, port)

    by_hand: set[str] = set()

    def says_so() -> None:
        if screen.state == "By hand" and screen.progress not in by_hand:  # they do what is described, and say so
            by_hand.add(screen.progress)
            newcomer.press(guide.main.text().replace("&", ""))

    goes_through(spin, guide, person, says_so)
    whole = time.monotonic() - began
    print(f"the list was shown after {shown:.1f} s and {until_then} click; {len(left)} to change")
    print(f"finished after {whole:.1f} s of machine time, {len(newcomer.clicks)} clicks in the "
          f"window ({len(by_hand)} to say that it was done by hand), {len(person.clicks)} in the browser: "
          f"“{screen.end}” {person.trouble}")  # fmt: skip
    window.close()
    return int(bool(person.trouble) or not screen.end.startswith(FINISHED))


if __name__ == "__main__":
    sys.exit(main())
