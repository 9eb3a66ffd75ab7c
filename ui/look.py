"""Palettes and icons."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPalette

from auditor import paths

_DARK: Final = {
    QPalette.ColorRole.Window: "#1E1F22",
    QPalette.ColorRole.WindowText: "#ECEDEF",
    QPalette.ColorRole.Base: "#26282C",
    QPalette.ColorRole.AlternateBase: "#2C2E33",
    QPalette.ColorRole.Text: "#ECEDEF",
    QPalette.ColorRole.Button: "#33363C",
    QPalette.ColorRole.ButtonText: "#ECEDEF",
    QPalette.ColorRole.ToolTipBase: "#33363C",
    QPalette.ColorRole.ToolTipText: "#ECEDEF",
    QPalette.ColorRole.PlaceholderText: "#A8B0BD",
    QPalette.ColorRole.Highlight: "#3F6FD8",
    QPalette.ColorRole.HighlightedText: "#FFFFFF",
    QPalette.ColorRole.Link: "#9DB7FF",
}
_DIM: Final = "#8C93A0"
_MIDDLE: Final = 128


def is_dark() -> bool:
    """Whether the window is drawn light on dark."""
    return QGuiApplication.palette().color(QPalette.ColorRole.Window).lightness() < _MIDDLE


def icon(name: str) -> QIcon:
    """One of our own icons, in the shade for the background there is."""
    shade = "dark" if is_dark() else "light"
    return QIcon(str(paths.resources() / "icons" / f"{name}-{shade}.svg"))


def app_icon() -> QIcon:
    """The program's own icon."""
    return QIcon(str(paths.resources() / "icons" / "app.svg"))


def follow_system(application: QGuiApplication, chosen: str = "system") -> None:
    """Dark where the system or the person says so, and the style does not see to it itself."""
    wanted = application.styleHints().colorScheme() == Qt.ColorScheme.Dark if chosen == "system" else chosen == "dark"
    if wanted and not is_dark():
        application.setPalette(dark_palette())


def dark_palette() -> QPalette:
    """Light text on a dark ground, every pair of colours at 4.5 to 1 or better."""
    palette = QPalette()
    for role, name in _DARK.items():
        palette.setColor(role, QColor(name))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(_DIM))
    return palette
