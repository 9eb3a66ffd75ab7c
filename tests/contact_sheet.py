"""Every screen as a person sees it: `python -m tests.contact_sheet [FOLDER]` draws them all, to be looked at.

The practice accounts are audited once for real; what the engine said is then told again to one window after another:
light and dark, at 100 % and 200 % text, in English, German and the pseudo-language. It writes one sheet a combination
into FOLDER (build/contact-sheet unless told otherwise); with `--readme` also the pictures that the README shows.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import product
from pathlib import Path
from typing import Any, Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QLocale, QSettings, QTimer, QTranslator
from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication

from auditor import events, paths
from auditor.events import Event
from tests.ui.every_screen import screens
from ui.conductor import Conductor
from ui.engine_client import EngineClient
from ui.look import dark_palette, dark_sheet
from ui.messages import ts_file
from ui.parts.part import Shared
from ui.pseudo import PseudoTranslator
from ui.window import MainWindow

ROOT: Final = Path(__file__).parent.parent
SEED: Final = 7
WIDTH, HEIGHT = 1040, 720
COLUMNS: Final = 3
LANGUAGES: Final = ("en", "de", "pseudo")
AUDIT_MILLISECONDS: Final = 240_000
MOMENT_MILLISECONDS: Final = 250
README_PICTURES: Final = {"checklist": "Checklist", "overview": "Overview", "guide": "Guide"}


@dataclass(frozen=True)
class Look:
    """One way in which a window may be drawn."""

    language: str
    dark: bool
    text: int

    @property
    def name(self) -> str:
        """As a file is called."""
        return f"{self.language}-{'dark' if self.dark else 'light'}-{self.text}"


class Remembering(EngineClient):
    """Talks to a real engine, and keeps what was said."""

    def __init__(self) -> None:
        super().__init__()
        self.said: dict[str, list[Event]] = {}
        self._about: dict[int, str] = {}
        self.arrived.connect(self._keep)

    def ask(self, kind: Callable[..., Any], **fields: Any) -> int:
        """As the real one, and remembers what was asked."""
        number = super().ask(kind, **fields)
        self._about[number] = about(kind, fields)
        return number

    def _keep(self, told: list[Event]) -> None:
        for event in told:
            asked = self._about.get(getattr(event, "answers", 0))
            if asked is not None:
                self.said.setdefault(asked, []).append(event)


class Replaying(EngineClient):
    """Says again what a real engine said to the same question."""

    def __init__(self, said: dict[str, list[Event]]) -> None:
        super().__init__(("none",))
        self._said = said
        self._number = 0

    def start(self) -> None:
        """There is no process."""

    def ask(self, kind: Callable[..., Any], **fields: Any) -> int:
        """Answered in a moment, as everything is."""
        self._number += 1
        number = self._number
        said: list[Any] = self._said.get(about(kind, fields), [])
        told = [replace(event, answers=number) for event in said]
        if told:
            QTimer.singleShot(0, lambda: self.arrived.emit(told))
        return number


def about(kind: Callable[..., Any], fields: dict[str, Any]) -> str:
    """A question without its number."""
    return f"{kind.__name__} {sorted(fields.items(), key=lambda item: item[0])}"


def wait(until: Callable[[], bool], milliseconds: int) -> None:
    """Let Qt work until it is so, or time is over."""
    loop, limit, look = QEventLoop(), QTimer(singleShot=True, interval=milliseconds), QTimer(interval=20)
    limit.timeout.connect(loop.quit)
    look.timeout.connect(lambda: loop.quit() if until() else None)
    limit.start()
    look.start()
    loop.exec()


def settle() -> None:
    """A moment for answers and layouts."""
    wait(lambda: False, MOMENT_MILLISECONDS)


def opened(client: EngineClient, folder: Path, language: str) -> Conductor:
    """A window on the practice accounts."""
    settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
    window = MainWindow(settings)
    window.resize(WIDTH, HEIGHT)
    window.show()
    return Conductor(Shared(client, window, settings, language, practice=True))


def recorded(folder: Path) -> dict[str, list[Event]]:
    """What a real engine says about the practice accounts, whatever screen is opened."""
    client = Remembering()
    ended: list[Event] = []
    client.arrived.connect(lambda told: ended.extend(one for one in told if isinstance(one, events.AuditEnded)))
    conductor = opened(client, folder, "en")
    client.start()
    conductor.auditing.check_all = lambda: None  # type: ignore[method-assign]
    asked = client.ask(events.StartAudit, practice=True, seed=SEED)
    wait(lambda: bool(ended), AUDIT_MILLISECONDS)
    if not ended:
        raise SystemExit("The practice audit did not come to its end.")
    run = client.said.pop(client._about[asked])
    for _screen in screens(conductor):
        settle()
    client.ask(events.Preview, run=conductor.papers.report.run, names=False, language="de")
    settle()
    client.shut_down()
    conductor.window.close()
    plain = about(events.StartAudit, {"practice": True, "preset": "strict"})
    return client.said | dict.fromkeys((plain, about(events.StartAudit, {"practice": True})), run)


def drawn(look: Look, said: dict[str, list[Event]], folder: Path) -> dict[str, QImage]:
    """Every screen in this look."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    plain_font, plain_palette = application.font(), application.palette()
    translator = translator_of(look.language)
    application.installTranslator(translator)
    QLocale.setDefault(QLocale("en" if look.language == "pseudo" else look.language))
    font = QFont(plain_font)
    font.setPointSizeF(plain_font.pointSizeF() * look.text / 100)
    application.setFont(font)
    application.setPalette(dark_palette() if look.dark else plain_palette)
    application.setStyleSheet(dark_sheet() if look.dark else "")
    try:
        conductor = opened(Replaying(said), folder, look.language if look.language != "pseudo" else "en")
        conductor.begin()
        settle()
        pictures = {}
        for name, widget in screens(conductor):
            settle()
            pictures[name] = widget.window().grab().toImage()
        conductor.window.close()
    finally:
        application.removeTranslator(translator)
        application.setFont(plain_font)
        application.setPalette(plain_palette)
        application.setStyleSheet("")
    return pictures


def translator_of(language: str) -> QTranslator:
    """Our own words in a language; none for English."""
    if language == "pseudo":
        return PseudoTranslator()
    translator = QTranslator()
    translator.load(str(ts_file(language).with_suffix(".qm")))
    return translator


def sheet(pictures: dict[str, QImage]) -> QImage:
    """Small copies side by side."""
    small = [picture.scaledToWidth(WIDTH * 2 // 3) for picture in pictures.values()]
    rows = -(-len(small) // COLUMNS)
    width, height = max(one.width() for one in small), max(one.height() for one in small)
    whole = QImage(COLUMNS * width, rows * height, QImage.Format.Format_RGB32)
    whole.fill(0x808080)
    painter = QPainter(whole)
    for number, picture in enumerate(small):
        painter.drawImage(number % COLUMNS * width, number // COLUMNS * height, picture)
    painter.end()
    return whole


def main() -> None:
    """Draw every look, and say where the sheets are."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", default=ROOT / "build" / "contact-sheet")
    parser.add_argument("--readme", action="store_true", help="also write the README's pictures")
    parser.add_argument("--only", default="", help="only looks whose name begins so, such as de-dark")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    application = QApplication(sys.argv[:1])
    application.setStyle("Fusion")
    with tempfile.TemporaryDirectory() as home:
        os.environ["PRIVACY_AUDITOR_HOME"] = home
        said = recorded(Path(home))
        for language, dark, text in product(LANGUAGES, (False, True), (100, 200)):
            look = Look(language, dark, text)
            if not look.name.startswith(options.only):
                continue
            pictures = drawn(look, said, Path(home))
            sheet(pictures).save(str(options.folder / f"{look.name}.png"))
            print(f"{options.folder / look.name}.png: {', '.join(pictures)}", flush=True)
            if options.readme and look == Look("en", dark=False, text=100):
                _for_readme(pictures)


def _for_readme(pictures: dict[str, QImage]) -> None:
    place = paths.resources() / "pictures"
    place.mkdir(exist_ok=True)
    for name, screen in README_PICTURES.items():
        pictures[screen].save(str(place / f"{name}.png"))


if __name__ == "__main__":
    main()
