"""Text that is not ours, in every field of every screen: it is shown, and nothing in it comes alive."""

import json
import os
import re
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtGui import Qt as RichText
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QRadioButton,
    QTabBar,
    QTableView,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.every_screen import screens
from tests.ui.test_every_screen import audited
from ui.conductor import Conductor
from ui.widgets.want_dialog import WantDialog

Make = Callable[[str], Conductor]
STRINGS: Final[list[str]] = json.loads((Path(__file__).parent.parent / "export" / "strings.json").read_text("utf-8"))
HARMLESS: Final = "Something"
TURNING: Final = re.compile("[\u202a-\u202e\u2066\u2067]")
"""Characters that turn the direction of what stands beside them."""

TOGETHER: Final = {
    "markup": " ".join(text for text in STRINGS if "<" in text),
    "patterns and shortcuts": "&Ads &data " + " ".join(text for text in STRINGS if set("&%{$=+@") & set(text)),
    "signs that are not seen": "".join(text for text in STRINGS if not text.isprintable()),
    "very long": "x" * 3_000,
}
"""All of them in four walks; with EVERY_STRING=1 in the environment there is one for each."""


@pytest.fixture
def says(window: Make, tmp_path: Path) -> Make:
    """A window whose engine says this text everywhere."""

    def make(text: str) -> Conductor:
        said = tmp_path / "said.txt"
        said.write_bytes(text.encode())
        return window(f"says:{said}")

    return make


def walked(qtbot: QtBot, make: Make, text: str) -> Iterator[tuple[str, QWidget, Conductor]]:
    """Every screen with `text` in every field."""
    shown = audited(qtbot, make(text))
    for name, screen in screens(shown):
        qtbot.wait(1)
        yield name, screen, shown


def alive(screen: QWidget) -> list[str]:
    """What Qt would take for markup, or for a sign that turns the text beside it."""
    found = []
    for label in screen.findChildren(QLabel):
        if label.textFormat() is not Qt.TextFormat.PlainText and RichText.mightBeRichText(label.text()):
            found.append(f"a label draws {label.text()[:60]!r}")
        if TURNING.search(label.text()):
            found.append(f"a label turns {label.text()[:60]!r}")
    tips = [widget.toolTip() for widget in screen.findChildren(QWidget)]
    found += [f"a tooltip draws {tip[:60]!r}" for tip in tips if re.search(r"<(b|img|script)", tip)]
    for view in screen.findChildren(QAbstractItemView):
        found += [f"a cell {told}" for told in cells(view)]
    return found


def cells(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    for row in range(min(model.rowCount(), 20) if model else 0):
        for column in range(model.columnCount() if isinstance(view, QTableView | QTreeView) else 1):
            at = model.index(row, column)
            shown, tip = str(at.data() or ""), str(at.data(Qt.ItemDataRole.ToolTipRole) or "")
            if TURNING.search(shown):
                yield f"turns {shown[:60]!r}"
            if re.search(r"<(b|img|script)", tip):
                yield f"draws {tip[:60]!r} when it is pointed at"


def shortcuts(screen: QWidget, shown: Conductor) -> Counter[str]:
    """Every key that does something there, with how often."""
    keys = Counter(button.shortcut().toString() for button in screen.findChildren(QAbstractButton))
    keys += Counter(action.shortcut().toString() for action in shown.window.findChildren(QAction))
    keys += Counter("&" for action in shown.window.findChildren(QAction) if re.search("&[^& ]", action.text()))
    keys += Counter("&" for bar in screen.findChildren(QTabBar) for n in range(bar.count()) if "&A" in bar.tabText(n))
    keys += Counter("&" for label in screen.findChildren(QLabel) if label.buddy() and "&A" in label.text())
    return +Counter({key: count for key, count in keys.items() if key})


@pytest.fixture
def harmless(qtbot: QtBot, says: Make) -> dict[str, Counter[str]]:
    return {name: shortcuts(screen, shown) for name, screen, shown in walked(qtbot, says, HARMLESS)}


TEXTS: Final = {repr(text): text for text in STRINGS} if os.environ.get("EVERY_STRING") else TOGETHER


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_nothing_in_text_that_is_not_ours_comes_alive_on_any_screen(
    qtbot: QtBot, says: Make, harmless: dict[str, Counter[str]], text: str
) -> None:
    seen = 0
    for name, screen, shown in walked(qtbot, says, text):
        assert alive(screen) == [], name
        assert shortcuts(screen, shown) == harmless[name], name
        assert screen.minimumSizeHint().width() <= shown.window.width(), f"{name} is wider than the window"
        seen += sum(text[:20] in widget.accessibleName() for widget in screen.findChildren(QWidget))
        seen += sum(text[:20] in box.itemText(n) for box in screen.findChildren(QComboBox) for n in range(box.count()))
    assert seen or not text.isprintable(), "it is shown somewhere"


@pytest.mark.parametrize("text", STRINGS)
def test_a_choice_in_a_dialog_is_only_words(qtbot: QtBot, text: str) -> None:
    dialog = WantDialog(text, (text, "&Other"), (text,), (), None)
    qtbot.addWidget(dialog)
    assert {button.shortcut().toString() for button in dialog.findChildren(QRadioButton)} == {""}
    assert alive(dialog) == []
