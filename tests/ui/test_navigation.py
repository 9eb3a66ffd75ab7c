"""The places beside the screens."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.test_window import audited
from ui.conductor import Conductor
from ui.translate import trn
from ui.widgets.navigation import Navigation

Make = Callable[[str], Conductor]


def places_of(shown: Conductor) -> Navigation:
    (navigation,) = shown.window.findChildren(Navigation)
    return navigation


def test_a_new_person_sees_no_places_before_there_is_anything_to_see(window: Make) -> None:
    assert not places_of(window("normal")).isVisible()


def test_whoever_goes_on_before_the_engine_has_answered_is_not_called_back(qtbot: QtBot, window: Make) -> None:
    shown = window("normal")
    shown.auditing.begin()
    shown.adding.open()  # the engine has been asked for the accounts, and has not said
    qtbot.waitUntil(lambda: shown.adding.adding.list.count() == 1, timeout=5_000)
    assert shown.window.presents(shown.adding.adding)


def test_arrow_keys_walk_through_the_places_and_enter_goes_into_one(qtbot: QtBot, window: Make) -> None:
    shown = audited(qtbot, window("normal"))
    shown.window.activateWindow()
    qtbot.waitUntil(shown.window.isActiveWindow, timeout=5_000)
    places = places_of(shown)
    places.setFocus()
    for place in places.places[1:]:
        QTest.keyClick(places, Qt.Key.Key_Down)
        assert shown.window.presents(place.screen)
        assert places.hasFocus()
    QTest.keyClick(places, Qt.Key.Key_Return)
    focused = shown.window.focusWidget()
    assert focused is not None
    assert not places.hasFocus()


def test_the_place_at_the_front_is_marked_however_it_was_reached(qtbot: QtBot, window: Make) -> None:
    shown = audited(qtbot, window("normal"))
    shown.checking.open()
    assert places_of(shown).places[places_of(shown).currentRow()].screen is shown.checking.checklist


def test_every_place_has_a_name_of_its_own_and_a_target_large_enough(qtbot: QtBot, window: Make) -> None:
    places = places_of(audited(qtbot, window("normal")))
    assert len({place.words for place in places.places}) == len(places.places)
    assert all(places.sizeHintForRow(row) >= 24 for row in range(places.count()))


def test_numbers_are_told_by_the_rules_of_the_language() -> None:
    assert trn("%n setting", "%n settings", 1) == "1 setting"
    assert trn("%n setting", "%n settings", 5) == "5 settings"
