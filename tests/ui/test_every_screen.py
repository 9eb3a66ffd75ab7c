"""Every screen, walked through whole: names, reach, size, and text that was given to the translator and fits."""

import re
from collections.abc import Callable, Iterator
from typing import Final

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListWidget,
    QTableView,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.every_screen import screens
from ui.conductor import Conductor
from ui.pseudo import CLOSE, OPEN, PseudoTranslator

Make = Callable[[str], Conductor]
SMALLEST: Final = 24
_HORIZONTAL: Final = Qt.Orientation.Horizontal
ROLES: Final = {
    QAccessible.Role.Button,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
    QAccessible.Role.ComboBox,
    QAccessible.Role.EditableText,
    QAccessible.Role.List,
    QAccessible.Role.Table,
    QAccessible.Role.Tree,
    QAccessible.Role.Slider,
    QAccessible.Role.SpinBox,
    QAccessible.Role.PageTabList,
    QAccessible.Role.ProgressBar,
}
FACTS: Final = re.compile(
    r"Shop & Sons <b>|Shop|shop\.example|https?://\S+|\bada\b|Switch \d|Good state \d|shop|lumio|"
    r"www\.example\.org|\bs\d\b|/home/\S+|record it|Alike|\bon\b|\boff\b|UTC|"
    r"\d+|\b(?:Nov|November)\b|\b\w+[iu]B\b|English|Deutsch|Français|Español|日本語|"
    r"\bbytes?\b"
)
"""What the stand-in engine says: it is never translated. Languages are called as they call themselves."""


@pytest.fixture
def pseudo(qapp: QApplication) -> Iterator[None]:
    translator = PseudoTranslator()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def audited(qtbot: QtBot, shown: Conductor) -> Conductor:
    shown.begin()
    shown.auditing.start_practice()
    qtbot.waitUntil(lambda: shown.model.rowCount() == 4 and shown.window.presents(shown.auditing.overview))
    return shown


def parts(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """The interface, and everything a screen reader finds below it; the cells of a table are read by other ways."""
    yield interface
    if interface.role() in (QAccessible.Role.Table, QAccessible.Role.List, QAccessible.Role.Tree):
        return
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is not None and child.isValid():
            yield from parts(child)


def worked(screen: QWidget) -> Iterator[QWidget]:
    """What a person works with on a screen, as far as it is shown; what is inside a list or a box belongs to it."""
    for widget in screen.findChildren(QWidget):
        if isinstance(widget, QAbstractButton | QLineEdit | QComboBox | QAbstractItemView) and widget.isVisible():
            parent = widget.parent()
            if not isinstance(widget, QHeaderView) and not isinstance(
                parent, QComboBox | QLineEdit | QAbstractItemView
            ):
                yield widget


def test_a_screen_reader_finds_a_name_for_everything_that_is_worked_with(qtbot: QtBot, window: Make) -> None:
    shown = audited(qtbot, window("normal"))
    unnamed, found = [], 0
    for name, screen in screens(shown):
        for part in parts(QAccessible.queryAccessibleInterface(screen)):
            if part.role() in ROLES and not part.state().invisible:
                found += 1
                if not part.text(QAccessible.Text.Name).strip():
                    unnamed.append((name, part.role().name, type(part.object()).__name__))
    assert unnamed == []
    assert found > 50


def test_the_keyboard_reaches_everything_that_is_worked_with(qtbot: QtBot, window: Make) -> None:
    shown = audited(qtbot, window("normal"))
    for name, screen in screens(shown):
        qtbot.wait(1)
        chain, reached = screen.window().nextInFocusChain(), set()
        while chain is not None and chain not in reached:
            reached.add(chain)
            chain = chain.nextInFocusChain()
        for widget in worked(screen):
            policy = widget.focusPolicy()
            tab = bool(policy.value & 1)
            in_group = isinstance(widget, QAbstractButton) and widget.autoExclusive()
            assert widget in reached, f"{name}: {widget}"
            assert tab or in_group, f"{name}: {widget}"


def test_nothing_is_too_small_to_be_hit(qtbot: QtBot, window: Make) -> None:
    shown = audited(qtbot, window("normal"))
    small = set()
    for name, screen in screens(shown):
        qtbot.wait(1)
        for widget in worked(screen):
            width, height = widget.size().toTuple()
            if min(width, height) < SMALLEST:
                small.add(f"{name}: {type(widget).__name__} “{widget.accessibleName()}” {width} × {height}")
    assert sorted(small) == []


def texts(screen: QWidget) -> Iterator[tuple[QWidget, str]]:
    for widget in screen.findChildren(QWidget):
        if isinstance(widget, QLabel | QAbstractButton) and widget.isVisibleTo(screen):
            yield widget, widget.text()
        if isinstance(widget, QLineEdit):
            yield widget, widget.placeholderText()
        if isinstance(widget, QComboBox):
            for number in range(widget.count()):
                yield widget, widget.itemText(number)
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            model = widget.model()
            for number in range(model.columnCount() if isinstance(widget, QTableView | QTreeView) else 0):
                yield widget, str(model.headerData(number, _HORIZONTAL) or "")
        yield widget, widget.toolTip()
        yield widget, widget.accessibleName()


def untranslated(text: str) -> bool:
    """Whether letters of ours stand outside the brackets of the pseudo-language."""
    depth, outside = 0, []
    for character in FACTS.sub("", text.replace("&&", "&")):
        depth += (character == OPEN) - (character == CLOSE)
        if depth <= 0 and character.isalpha():
            outside.append(character)
    return bool(outside)


def test_every_text_of_ours_was_given_to_the_translator(qtbot: QtBot, pseudo: None, window: Make) -> None:
    shown = audited(qtbot, window("normal"))
    plain = set()
    for name, screen in screens(shown):
        qtbot.wait(1)
        plain |= {(name, text) for _, text in texts(screen) if untranslated(text)}
    assert sorted(plain) == []


def test_text_a_third_longer_still_fits(qtbot: QtBot, pseudo: None, window: Make) -> None:
    shown = audited(qtbot, window("normal"))
    cut = []
    for name, screen in screens(shown):
        qtbot.wait(1)
        for widget in worked(screen):
            if isinstance(widget, QAbstractButton) and widget.text():
                needed = QFontMetrics(widget.font()).horizontalAdvance(widget.text().replace("&", ""))
                if widget.width() < needed:
                    cut.append(f"{name}: {widget.text()}")
        if screen.minimumSizeHint().width() > shown.window.width():
            cut.append(f"{name} is wider than the window")
    assert cut == []


@pytest.fixture
def leftward(qapp: QApplication) -> Iterator[None]:
    translator = PseudoTranslator(rtl=True)
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def test_in_a_language_from_right_to_left_every_screen_is_mirrored(qtbot: QtBot, leftward: None, window: Make) -> None:
    shown = audited(qtbot, window("normal"))
    assert QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    for name, screen in screens(shown):
        qtbot.wait(1)
        assert {widget.layoutDirection() for widget in screen.findChildren(QWidget) if widget.isVisible()} == {
            Qt.LayoutDirection.RightToLeft
        }, name
        assert screen.minimumSizeHint().width() <= shown.window.width(), f"{name} is wider than the window"
    places = shown.window.findChild(QListWidget)
    assert places is not None
    assert places.mapTo(shown.window, places.rect().center()).x() > shown.window.width() / 2
