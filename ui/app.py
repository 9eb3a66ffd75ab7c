"""The window's process: `python -m ui.app [--practice]`. It paints first, and loads what it needs afterwards."""

import sys
from collections.abc import Sequence

from PySide6.QtCore import QLibraryInfo, QLocale, QSettings, QTranslator
from PySide6.QtWidgets import QApplication

from auditor import paths
from auditor.packaged import give_back_library_path
from ui.look import app_icon, darken, follow_system
from ui.translate import tr
from ui.window import MainWindow, after_first_paint

APPLICATION_ID = "org.privacy_settings_auditor.Auditor"
SELF_TEST = "--self-test"


def main(arguments: Sequence[str] | None = None) -> None:
    """Open the window and stay until it is closed."""
    give_back_library_path()
    application = QApplication(sys.argv[:1])
    application.setApplicationName("privacy-settings-auditor")
    application.setDesktopFileName(APPLICATION_ID)
    arguments = sys.argv[1:] if arguments is None else arguments
    if SELF_TEST in arguments:
        sys.exit(_self_test())
    practice = _wants_practice(application, arguments)
    application.setWindowIcon(app_icon())
    settings = QSettings(str(paths.home() / "window.ini"), QSettings.Format.IniFormat)
    theme = str(settings.value("theme", "system"))
    if theme == "dark":
        darken(application)
    language = str(settings.value("language", QLocale().name()))
    translators = _translate(application, language)
    window = MainWindow(settings)
    window.show()
    if theme == "system":
        after_first_paint(lambda: follow_system(application))
    after_first_paint(lambda: _furnish(window, settings, language=language[:2], practice=practice))
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


def _self_test() -> int:
    """Asked for by `privacy-auditor self-test`, not by people: it shows the window for a moment and prints JSON."""
    from ui import self_check  # noqa: PLC0415

    return self_check.main()


def _wants_practice(application: QApplication, arguments: Sequence[str]) -> bool:
    """The one option; `--help` and what is not known end the program with a word about it."""
    if not arguments:
        return False
    from PySide6.QtCore import QCommandLineOption, QCommandLineParser  # noqa: PLC0415 -- not before it is needed

    parser = QCommandLineParser()
    parser.setApplicationDescription(tr("Shows how your accounts' privacy settings stand."))
    parser.addHelpOption()
    practice = QCommandLineOption(["practice"], tr("Begin with the practice accounts."))
    parser.addOption(practice)
    parser.process([*application.arguments()[:1], *arguments])
    return parser.isSet(practice)


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
