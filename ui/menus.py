"""The menu bar: what the program does, where one can go, and help. Every line has its place in native menus, too."""

from collections.abc import Sequence
from importlib import metadata
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMessageBox

from ui.text import plain
from ui.translate import tr
from ui.widgets.navigation import Place

if TYPE_CHECKING:
    from ui.conductor import Conductor

DIGITS: Final = 9


def fill_menus(conductor: "Conductor", places: Sequence[Place]) -> None:
    """The three menus."""
    window, act = conductor.window, conductor.window.action
    program = window.menuBar().addMenu(tr("&Program"))
    act(program, tr("Try with &practice accounts"), None, conductor.auditing.start_practice)
    act(program, tr("&Add an account…"), QKeySequence.StandardKey.New, conductor.adding.open)
    act(program, tr("&Read any site…"), None, conductor.turning.open_any_site)
    act(program, tr("&Guide me through what is left"), QKeySequence("Ctrl+G"), conductor.guide)
    act(program, tr("&Export…"), QKeySequence("Ctrl+E"), conductor.papers.open_report)
    choose = act(program, tr("&Settings…"), QKeySequence.StandardKey.Preferences, conductor.choosing.open)
    choose.setMenuRole(QAction.MenuRole.PreferencesRole)
    leave = act(program, tr("&Quit"), QKeySequence.StandardKey.Quit, window.close)
    leave.setMenuRole(QAction.MenuRole.QuitRole)
    view = window.menuBar().addMenu(tr("&View"))
    for number, place in enumerate(places, 1):
        act(view, place.words, QKeySequence(f"Ctrl+{number}") if number <= DIGITS else None, place.open)
    help_menu = window.menuBar().addMenu(tr("&Help"))
    act(help_menu, tr("&Keyboard"), QKeySequence.StandardKey.HelpContents, lambda: _tell_keys(conductor))
    about = act(help_menu, tr("&About Privacy Settings Auditor"), None, lambda: _tell_about(conductor))
    about.setMenuRole(QAction.MenuRole.AboutRole)


def _tell_keys(conductor: "Conductor") -> None:
    """Every shortcut there is, those of the menus as the system writes them."""
    rows = [
        f"{action.text().replace('&', '')}: {action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)}"
        for action in conductor.window.findChildren(QAction)
        if not action.shortcut().isEmpty()
    ]
    rows += [
        tr("In the checklist: arrows choose, Enter opens the page, F5 checks again, Ctrl+F searches"),
        tr("In the guide: Enter for what is offered first, S skips, K keeps, F finds help, B goes back, Esc stops"),
    ]
    _box(conductor, tr("Keyboard"), "\n".join(rows))


def _tell_about(conductor: "Conductor") -> None:
    version = metadata.version("privacy-settings-auditor")
    words = tr(
        "It reads the privacy settings of your own accounts and changes none of them. Nothing leaves this computer but "
        "the visits to the services themselves.\n\nFree software under the Apache License 2.0. It uses Qt under the "
        "LGPL 3, and a browser that is installed."
    )
    _box(conductor, f"Privacy Settings Auditor {version}", words)


def _box(conductor: "Conductor", title: str, words: str) -> None:
    box = QMessageBox(conductor.window)
    box.setObjectName("help")
    box.setWindowTitle(tr("Privacy Settings Auditor"))
    box.setText(plain(title))
    box.setInformativeText(plain(words))
    box.open()
