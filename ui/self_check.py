"""`--self-test` of the window's program: tries what only it can try, and tells it as JSON. `self-test` asks for it."""

import json
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEventLoop, QLibraryInfo, QSettings, QTimer, QTranslator
from PySide6.QtGui import QFont, QGuiApplication, QImage, QTextLayout

from auditor import paths
from auditor.events import Event, Ready
from ui.engine_client import EngineClient
from ui.look import app_icon
from ui.states import ICONS, state_icon
from ui.window import MainWindow

PATIENCE_MILLISECONDS: Final = 20_000
SAMPLES: Final = {"English": "Privacy ✓ …", "German": "Größe, „Übung“", "French": "œuvre, Noël, ça", "Spanish": "¿Año?"}
LARGE_FONT_SAMPLES: Final = {"Japanese": "設定 プライバシー"}
"""Fonts for these are large and not on every computer; without one only that language suffers."""

QT_LANGUAGES: Final = ("de", "es", "fr", "ja")
ICON_SIDE: Final = 32


class Unsound(Exception):
    """A part is not as it should be; the message says how."""


class Untried(Exception):
    """There is nothing to try; the message says why."""


def main() -> int:
    """Try every part and print what came of it; 1 where one failed."""
    rows = [_row(part, attempt) for part, attempt in PARTS.items()]
    print(json.dumps(rows), flush=True)
    return int(any(row["result"] == "failed" for row in rows))


def _row(part: str, attempt: Callable[[], str]) -> dict[str, str]:
    try:
        return {"part": part, "result": "ok", "detail": attempt()}
    except Untried as untried:
        return {"part": part, "result": "not run", "detail": str(untried)}
    except Unsound as unsound:
        return {"part": part, "result": "failed", "detail": str(unsound)}


def _window() -> str:
    """The window as a person first sees it, on the screen there is."""
    with tempfile.TemporaryDirectory() as folder:
        window = MainWindow(QSettings(str(Path(folder) / "window.ini"), QSettings.Format.IniFormat))
        window.show()
        _wait(lambda: bool(window.windowHandle() and window.windowHandle().isExposed()))
        exposed, drawn = window.windowHandle().isExposed(), window.grab().toImage()
        window.close()
    colours = {drawn.pixel(x, y) for x in range(0, drawn.width(), 8) for y in range(0, drawn.height(), 8)}
    platform = QGuiApplication.platformName()
    if not exposed or len(colours) < 3:  # noqa: PLR2004 -- ground, text and picture
        raise Unsound(f"It was not drawn on “{platform}”.")
    return f"Shown by “{platform}”, {drawn.width()} × {drawn.height()} pixels."


def _engine() -> str:
    """The engine beside this program answers, started in the window's own way."""
    heard: list[Event] = []
    lost: list[str] = []
    client = EngineClient()
    client.arrived.connect(heard.extend)
    client.lost.connect(lost.append)
    client.start()
    _wait(lambda: bool(heard or lost))
    client.shut_down()
    ready = heard[0] if heard else None
    if not isinstance(ready, Ready):
        raise Unsound(f"The window cannot start its engine ({(*lost, 'no answer')[0]}).")
    return f"Version {ready.program} answers the window."


def _fonts() -> str:
    missing = [language for language, sample in SAMPLES.items() if not can_draw(sample)]
    if missing:
        raise Unsound(f"No font has every letter of: {', '.join(missing)}.")
    lacking = [language for language, sample in LARGE_FONT_SAMPLES.items() if not can_draw(sample)]
    but = f", but no font here has those of {', '.join(lacking)}" if lacking else ""
    return f"“{QGuiApplication.font().family()}” and its stand-ins have every letter of the program{but}."


def can_draw(text: str) -> bool:
    """Whether the fonts there are have a glyph for every character (glyph 0 is the empty box)."""
    layout = QTextLayout(text, QFont(QGuiApplication.font()))
    layout.beginLayout()
    layout.createLine().setLineWidth(10_000)
    layout.endLayout()
    runs = layout.glyphRuns()
    return bool(runs) and all(index != 0 for run in runs for index in run.glyphIndexes())


def _translations() -> str:
    own = sorted((paths.resources() / "translations").glob("auditor_*.qm"))
    broken = [file.name for file in own if not _loads(file)]
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    lacking = [language for language in QT_LANGUAGES if not _loads(folder / f"qtbase_{language}.qm")]
    if broken or lacking:
        raise Unsound(f"Cannot be loaded: {', '.join(broken + [f'Qt in {language}' for language in lacking])}.")
    if not own:
        raise Untried("This installation has no translations of its own, only Qt's.")
    return f"English, and {', '.join(file.stem.removeprefix('auditor_') for file in own)}."


def _loads(file: Path) -> bool:
    translator = QTranslator()
    return translator.load(str(file)) and not translator.isEmpty()


def _icons() -> str:
    icons = {"app": app_icon(), **{name: state_icon(state) for state, name in ICONS.items()}}
    empty = [name for name, icon in icons.items() if not _is_drawn(icon.pixmap(ICON_SIDE, ICON_SIDE).toImage())]
    if empty:
        raise Unsound(f"Cannot be drawn: {', '.join(empty)}.")
    return f"{len(icons)} icons are drawn."


def _is_drawn(image: QImage) -> bool:
    sides = range(image.width()), range(image.height())
    return any(image.pixelColor(x, y).alpha() for x in sides[0] for y in sides[1])


def _wait(until: Callable[[], bool]) -> None:
    """Let Qt work until it is so, or patience ends."""
    loop, limit, look = QEventLoop(), QTimer(singleShot=True, interval=PATIENCE_MILLISECONDS), QTimer(interval=20)
    limit.timeout.connect(loop.quit)
    look.timeout.connect(lambda: loop.quit() if until() else None)
    limit.start()
    look.start()
    loop.exec()


PARTS: Final[dict[str, Callable[[], str]]] = {
    "window": _window,
    "engine": _engine,
    "fonts": _fonts,
    "translations": _translations,
    "icons": _icons,
}
