"""Somebody who adds the six real applications as accounts, in the window, and goes through the guide.

    dbus-run-session -- xvfb-run -a python -m tests.bench.newcomer_rigs RIGS [APP …] [--all-to-change]

RIGS is the directory with the applications' `app.json`; they must be running, and a keyring must be unlocked. Window,
engine, password prompt, keyring and browser are the real ones. The newcomer presses buttons by the words on them, types
what somebody knows of their own account, gives the password to the small window that asks for it (by `xdotool`), and
does in the browser what each sentence of the guide says. Counted are clicks, fields typed into, and seconds.
`--all-to-change` first gives every setting a value that the rules do not want, behind everybody's back.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QLineEdit

from auditor.accounts.model import Way
from auditor.judge import State
from tests.bench.guide_bench import Screen, WithGuide, free_port, goes_through, spinner
from tests.bench.newcomer import FINISHED, Newcomer
from tests.bench.rigs import RULES, give, shown
from ui.conductor import Conductor
from ui.engine_client import EngineClient
from ui.parts.part import Shared
from ui.window import MainWindow

PATIENCE_SECONDS: Final = 25.0
"""Then they press what the guide offers: “Check it now”."""

PROMPT: Final = "ui.secret_prompt"


class Owner(Newcomer):
    """Also types, and has passwords."""

    def __init__(self, window: MainWindow, spin: Callable[[Callable[[], bool]], None]) -> None:
        super().__init__(window)
        self._spin = spin
        self.typed = 0

    def types(self, field: QLineEdit, words: str) -> None:
        """One field."""
        field.setFocus()
        field.setText(words)
        self.typed += 1

    def answers_the_prompt(self, password: str) -> None:
        """The small window that asks for a password, wherever it opened: type, and Return."""
        self._spin(lambda: bool(_prompts()))
        (window,) = _prompts()[-1:]
        for words in (["windowfocus", "--sync", window], ["type", "--delay", "1", password], ["key", "Return"]):
            subprocess.run(["xdotool", *words], check=True)
        self.typed += 1
        self._spin(lambda: window not in _prompts())


def _prompts() -> list[str]:
    """The windows of processes that ask for a secret."""
    asks = _told("pgrep", "-f", PROMPT)
    return [window for pid in asks for window in _told("xdotool", "search", "--onlyvisible", "--pid", pid)]


def _told(*command: str) -> list[str]:
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout.split()


def main() -> int:
    """Print what it took; exit code 1 where the list was not finished."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("rigs", type=Path)
    parser.add_argument("apps", nargs="*")
    parser.add_argument("--all-to-change", action="store_true")
    options = parser.parse_args()
    told = [
        json.loads(file.read_text()) | {"id": file.parent.name}
        for file in sorted(options.rigs.glob("*/app.json"))
        if not options.apps or file.parent.name in options.apps
    ]
    for app in told if options.all_to_change else ():
        undo(options.rigs / app["id"], app["settings"])
    with tempfile.TemporaryDirectory() as home:
        os.environ["PRIVACY_AUDITOR_HOME"] = home
        application = QApplication([])
        port = free_port()
        engine = (
            sys.executable, "-m", "auditor", "--catalogue", str(RULES),
            f"--browser-arg=--remote-debugging-port={port}", "engine",
        )  # fmt: skip
        settings = QSettings(str(Path(home) / "window.ini"), QSettings.Format.IniFormat)
        window = MainWindow(settings)
        conductor = Conductor(Shared(EngineClient(engine), window, settings))
        window.show()
        conductor.begin()
        try:
            return tried(application, window, conductor, port, told)
        finally:
            window.close()


def undo(app: Path, settings: list[dict[str, Any]]) -> None:
    """Give every setting of an application a value that its rule does not want."""
    rules = tomllib.loads((RULES / f"{app.name}.toml").read_text(encoding="utf-8"))["setting"]
    wanted = {rule["id"]: rule["want"] for rule in rules}
    for setting in settings:
        amiss = [
            value for value in setting["values"] if shown(setting, value) not in wanted[setting["id"].replace("_", "-")]
        ]
        give(app, setting["id"], amiss[0])


def tried(
    application: QApplication, window: MainWindow, conductor: Conductor, port: int, told: list[dict[str, Any]]
) -> int:
    """From the first screen to the guide's last word."""
    spin, began = spinner(application), time.monotonic()
    owner = Owner(window, spin)
    spin(lambda: window.presents(window.welcome) and window.welcome.isVisible())
    for app in told:
        adds(owner, conductor, app, spin)
    owner.press("Check all now")
    overview = conductor.auditing.overview
    spin(lambda: window.presents(overview) and bool(conductor.model.findings()))
    shown = time.monotonic() - began
    findings = conductor.model.findings()
    left = [finding for finding in findings if finding.state is State.TO_CHANGE]
    print(f"{len(told)} accounts added and the list of {len(findings)} settings shown after {shown:.1f} s, "
          f"{len(owner.clicks)} clicks and {owner.typed} fields; "
          f"{len([one for one in findings if one.value is None])} not read, {len(left)} to change")  # fmt: skip
    return guided(owner, conductor, port, left, began)


def adds(owner: Owner, conductor: Conductor, app: dict[str, Any], spin: Callable[[Callable[[], bool]], None]) -> None:
    """One account."""
    adding, before = conductor.adding.adding, len(conductor.shared.accounts)
    owner.press("Add an account")
    spin(lambda: conductor.window.presents(adding) and bool(adding._rows))
    owner.types(adding.search, app["id"])
    spin(adding.form.origin.isVisible)
    owner.types(adding.form.origin, app["url"].rstrip("/"))
    owner.types(adding.form.name, app["username"])
    adding.form.radios[Way.PASSWORD].click()
    owner.clicks.append("The program types the password")
    if adding.form.agree.isVisible():
        adding.form.agree.click()
        owner.clicks.append("I have read this")
    assert not adding.form.missing, adding.form.missing
    owner.press("Add this account")
    owner.answers_the_prompt(app["password"])
    spin(lambda: len(conductor.shared.accounts) == before + 1)


def guided(owner: Owner, conductor: Conductor, port: int, left: list[Any], began: float) -> int:
    """The guide, to its last word."""
    guide, screen = conductor.guiding.guide, Screen()
    owner.press("Guide me through these")
    person = WithGuide(screen, port)

    waits, at = 0.0, ""

    def goes_on() -> None:
        nonlocal waits, at
        now = screen.progress + screen.state + screen.todo
        if at != now:
            waits, at = time.monotonic(), now
        elif screen.state in ("Locked by the service", "Out of sight") and guide.main.isEnabled():
            owner.press(guide.main.text().replace("&", ""))
        elif screen.state == "Waiting for you" and time.monotonic() - waits > PATIENCE_SECONDS:
            waits = time.monotonic()
            owner.press(guide.main.text().replace("&", ""))

    goes_through(owner._spin, guide, person, goes_on)
    print(f"finished after {time.monotonic() - began:.1f} s, {len(owner.clicks)} clicks in the window, "
          f"{len(person.clicks)} in the browser, {len(left)} settings: “{screen.end}” {person.trouble}")  # fmt: skip
    return int(bool(person.trouble) or not screen.end.startswith(FINISHED))


if __name__ == "__main__":
    sys.exit(main())
