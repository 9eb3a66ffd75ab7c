"""Where a file is to be saved, with the ending of its format."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from ui.text import plain
from ui.translate import tr


def where_to_save(window: QWidget, title: str, name: str, kinds: str) -> str:
    """The path the person chose, empty for none; where they typed no ending it gets that of the proposed `name`."""
    path, _ = QFileDialog.getSaveFileName(window, title, name, kinds)
    if not path or Path(path).suffix:
        return path
    whole = path + Path(name).suffix
    return whole if not Path(whole).exists() or _may_replace(window, title, whole) else ""


def _may_replace(window: QWidget, title: str, path: str) -> bool:
    """The dialog asked about the name as it was typed; about the one with the ending nobody has asked yet."""
    words = tr("{name} exists already. Replace it?").format(name=plain(Path(path).name))
    return QMessageBox.question(window, title, words) is QMessageBox.StandardButton.Yes
