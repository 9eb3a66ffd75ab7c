"""The window's process: `python -m ui.app [--practice]`. It paints first, and loads what it needs afterwards."""

import os
import sys
from collections.abc import Sequence

from PySide6.QtCore import QLibraryInfo, QLocale, QSettings, QStandardPaths, QTranslator
from PySide6.QtWidgets import QApplication

from auditor import packaged, paths
from auditor.packaged import give_back_library_path
from ui.instance import AGAIN, Instance
from ui.look import app_icon, choose_theme, follow_system
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
    name_home()
    settings = QSettings(str(paths.private_home() / "window.ini"), QSettings.Format.IniFormat)
    theme = str(settings.value("theme", "system"))
    if theme != "system":
        choose_theme(application, dark=theme == "dark")
    language = str(settings.value("language", "") or QLocale().name())
    translators = _translate(application, language)
    instance = Instance(paths.home())
    if not instance.is_first():
        sys.exit(_leave_to(instance))
    window = MainWindow(settings)
    window.show()
    if theme == "system":
        after_first_paint(lambda: follow_system(application))
    after_first_paint(lambda: _furnish(window, settings, language=language[:2], practice=practice))
    after_first_paint(lambda: instance.listen(window.come_to_front))
    code = application.exec()
    del translators
    instance.release()
    if application.property(AGAIN):
        _open_again()
    sys.exit(code)


def name_home() -> None:
    """Qt knows where a person's data belongs, and has it at hand; the engine is started with the same place."""
    if not os.environ.get(paths.HOME_VARIABLE):
        data = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
        os.environ[paths.HOME_VARIABLE] = f"{data}/{paths.FOLDER}"


def _leave_to(first: Instance) -> int:
    """The window that is open comes to the front; where it does not answer, the person is told."""
    if first.show_first():
        return 0
    from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415 -- hardly ever needed

    box = QMessageBox(QMessageBox.Icon.Warning, tr("Privacy Settings Auditor"), tr("The program is open already."))
    box.setInformativeText(tr("Its window does not answer. Close it, or end the program, and start it again."))
    box.exec()
    return 1


def _open_again() -> None:
    from PySide6.QtCore import QProcess  # noqa: PLC0415 -- the first paint does without it

    program, *arguments = packaged.program(packaged.WINDOW)
    QProcess.startDetached(program, arguments)


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
    """Our own words and Qt's, in the person's language where there is a translation; numbers and days likewise."""
    if language.startswith("pseudo"):
        return _translate_into_nonsense(application, language)
    QLocale.setDefault(QLocale(language))
    loaded = []
    own = str(paths.resources() / "translations")
    qts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, directory in (("auditor", own), ("qtbase", qts)):
        translator = QTranslator()
        if translator.load(QLocale(language), name, "_", directory):
            application.installTranslator(translator)
            loaded.append(translator)
    return loaded


def _translate_into_nonsense(application: QApplication, language: str) -> list[QTranslator]:
    """For who writes the program: `language=pseudo` or `pseudo-rtl` in window.ini."""
    from ui.pseudo import NAME_RTL, PseudoTranslator  # noqa: PLC0415 -- for developers alone

    translator = PseudoTranslator(rtl=language == NAME_RTL)
    application.installTranslator(translator)
    return [translator]


if __name__ == "__main__":
    main()
