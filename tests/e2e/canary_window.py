"""The real window with its real engine, told to check every account at once; it says on standard output how far it is.

It knows none of the secrets that are looked for in its memory, but a text of its own that has to be found there.
"""

import os
import sys

from PySide6.QtCore import QSettings, QSocketNotifier
from PySide6.QtWidgets import QApplication

from auditor import events, packaged, paths
from ui.conductor import Conductor
from ui.engine_client import EngineClient, engine_command
from ui.parts.part import Shared
from ui.window import MainWindow


def planted(pid: int) -> str:
    """What stands in the memory of the process `pid` on purpose."""
    return f"planted-{pid * 7919}-canary"


def main() -> None:
    """Show the window, check the accounts, and stay until standard input ends."""
    packaged.MODULES[packaged.ASK] = "tests.e2e.says_code"
    application = QApplication(sys.argv[:1])
    application.setProperty("planted", planted(os.getpid()))
    settings = QSettings(str(paths.home() / "window.ini"), QSettings.Format.IniFormat)
    window = MainWindow(settings)
    window.show()
    command, *more = engine_command()
    client = EngineClient((command, *more[:-1], "--catalogue", sys.argv[1], more[-1]))
    conductor = Conductor(Shared(client, window, settings, "en", practice=False))
    client.arrived.connect(lambda told: _heard(client, told))
    conductor.begin()
    client.ask(events.StartAudit)
    end = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    end.activated.connect(application.quit)
    application.exec()
    client.shut_down()


def _heard(client: EngineClient, told: list[object]) -> None:
    for event in told:
        print(type(event).__name__, flush=True)
        if isinstance(event, events.NoticeWanted):
            client.ask(events.AnswerNotice, service=event.service, agrees=True)


if __name__ == "__main__":
    main()
