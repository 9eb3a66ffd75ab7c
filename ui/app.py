"""The window's process: `python -m ui.app [--practice]`. It paints first, and loads what it needs afterwards."""

import argparse
import sys
from collections.abc import Sequence

from PySide6.QtCore import QLibraryInfo, QLocale, QSettings, QTranslator
from PySide6.QtWidgets import QApplication

from auditor import paths
from ui.look import app_icon, follow_system
from ui.window import MainWindow, after_first_paint

APPLICATION_ID = "org.privacy_settings_auditor.Auditor"


def main(arguments: Sequence[str] | None = None) -> None:
    """Open the window and stay until it is closed."""
    options = _options(arguments)
    application = QApplication(sys.argv[:1])
    application.setApplicationName("privacy-settings-auditor")
    application.setDesktopFileName(APPLICATION_ID)
    application.setWindowIcon(app_icon())
    settings = QSettings(str(paths.home() / "window.ini"), QSettings.Format.IniFormat)
    follow_system(application, str(settings.value("theme", "system")))
    language = str(settings.value("language", QLocale().name()))
    translators = _translate(application, language)
    window = MainWindow(settings)
    window.show()
    after_first_paint(lambda: _furnish(window, settings, language=language[:2], practice=options.practice))
    code = application.exec()
    del translators
    sys.exit(code)


def _furnish(window: MainWindow, settings: QSettings, *, language: str, practice: bool) -> None:
    """The engine, and every screen but the first. Loading this takes longer than the first paint may."""
    from ui.conductor import Conductor  # noqa: PLC0415
    from ui.engine_client import EngineClient  # noqa: PLC0415
    from ui.parts.part import Shared  # noqa: PLC0415

    shared = Shared(EngineClient(), window, settings, language, practice=practice)
    Conductor(shared).begin()


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="privacy-auditor-window")
    parser.add_argument("--practice", action="store_true", help="begin with the practice accounts")
    return parser.parse_args(arguments)


def _translate(application: QApplication, language: str) -> list[QTranslator]:
    """Our own words and Qt's, in the person's language where there is a translation."""
    loaded = []
    own = str(paths.resources() / "translations")
    qts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, directory in (("auditor", own), ("qtbase", qts)):
        translator = QTranslator()
        if translator.load(QLocale(language), name, "_", directory):
            application.installTranslator(translator)
            loaded.append(translator)
    return loaded


if __name__ == "__main__":
    main()
