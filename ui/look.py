"""Palettes and icons."""

from typing import TYPE_CHECKING, Final

from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtGui import QGuiApplication, QIcon

from auditor import paths

if TYPE_CHECKING:  # Qt makes each of its types when it is first named: those the first paint does not need wait
    from PySide6.QtGui import QPalette
    from PySide6.QtWidgets import QApplication, QWidget

_DARK: Final[dict[str, str]] = {
    "Window": "#1E1F22",
    "WindowText": "#ECEDEF",
    "Base": "#26282C",
    "AlternateBase": "#2C2E33",
    "Text": "#ECEDEF",
    "Button": "#33363C",
    "ButtonText": "#ECEDEF",
    "ToolTipBase": "#33363C",
    "ToolTipText": "#ECEDEF",
    "PlaceholderText": "#A8B0BD",
    "Highlight": "#3F6FD8",
    "HighlightedText": "#FFFFFF",
    "Link": "#9DB7FF",
}
LEAST_TARGET: Final = 24
"""Pixels: what is clicked is at least as high as this."""

_DIM: Final = "#8C93A0"
_MIDDLE: Final = 128


def is_dark() -> bool:
    """Whether the window is drawn light on dark."""
    return QGuiApplication.palette().color(QtGui.QPalette.ColorRole.Window).lightness() < _MIDDLE


def icon(name: str) -> QIcon:
    """One of our own icons, in the shade for the background there is; on a chosen line always in the light one."""
    folder = paths.resources() / "icons"
    made = QIcon(str(folder / f"{name}-{'dark' if is_dark() else 'light'}.svg"))
    made.addFile(str(folder / f"{name}-dark.svg"), mode=QIcon.Mode.Selected)
    return made


def app_icon() -> QIcon:
    """The program's own icon."""
    return QIcon(str(paths.resources() / "icons" / "app.png"))  # a PNG: Qt loads its SVG part for 10 ms or so


def choose_theme(application: "QApplication", *, dark: bool) -> None:
    """Light or dark as the person chose, whatever the system says."""
    scheme = QtCore.Qt.ColorScheme.Dark if dark else QtCore.Qt.ColorScheme.Light
    application.styleHints().setColorScheme(scheme)
    if dark:
        darken(application)


def darken(application: "QApplication") -> None:
    """Light on dark, where it is not so already."""
    if not is_dark():
        application.setPalette(dark_palette())
        application.setStyleSheet(dark_sheet())


def follow_system(application: "QApplication") -> None:
    """Dark where the system says so, and the style does not see to it itself."""
    if application.styleHints().colorScheme() == QtCore.Qt.ColorScheme.Dark:
        darken(application)


def dark_palette() -> "QPalette":
    """Light text on a dark ground, every pair of colours at 4.5 to 1 or better."""
    palette = QtGui.QPalette()
    for name, shade in _DARK.items():
        role: QPalette.ColorRole = getattr(QtGui.QPalette.ColorRole, name)
        palette.setColor(role, QtGui.QColor(shade))
    roles = QtGui.QPalette.ColorRole
    for role in (roles.Text, roles.WindowText, roles.ButtonText):
        palette.setColor(QtGui.QPalette.ColorGroup.Disabled, role, QtGui.QColor(_DIM))
    return palette


def dark_sheet() -> str:
    """What no palette can say: Qt draws the edges of boxes and fields darker than their ground, here to nothing."""
    mark = (paths.resources() / "icons" / "mark-dark.svg").as_posix()
    edge, ground, focus = _DARK["PlaceholderText"], _DARK["Base"], _DARK["Link"]
    return (
        f"QCheckBox::indicator {{ width: 16px; height: 16px; border: 1px solid {edge}; background: {ground}; }}"
        f'QCheckBox::indicator:checked {{ image: url("{mark}"); background: {_DARK["Highlight"]}; }}'
        f"QRadioButton::indicator {{ width: 14px; height: 14px; border: 1px solid {edge}; border-radius: 8px; }}"
        f"QRadioButton::indicator:checked {{ background: {_DARK['Highlight']}; border: 1px solid {focus}; }}"
        f"QRadioButton::indicator:focus, QCheckBox::indicator:focus, QLineEdit:focus {{ border: 1px solid {focus}; }}"
        f"QLineEdit {{ border: 1px solid {_DIM}; border-radius: 3px; padding: 3px; background: {ground}; }}"
    )


def easy_to_hit(screen: "QWidget") -> None:
    """Nothing on it that is pressed or typed into is lower than a target may be."""
    hit = (QtWidgets.QAbstractButton, QtWidgets.QComboBox, QtWidgets.QLineEdit)  # Qt makes them when first named
    for part in screen.findChildren(QtWidgets.QWidget):
        if isinstance(part, hit):
            part.setMinimumHeight(max(LEAST_TARGET, part.minimumHeight()))
