"""Choosing what is compared: whose runs, in which order, ten thousand of them."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QTreeWidget
from pytestqt.qtbot import QtBot

from auditor.events import SnapshotRow
from auditor.snapshot.diff import Diff
from auditor.snapshot.model import Whose
from ui import days
from ui.screens.changes import Changes


def row(run: str, started: str, whose: Whose = Whose.OWN) -> SnapshotRow:
    return SnapshotRow(run, started, None, complete=True, counts={}, whose=whose)


CROWD = (
    row("foreign", "2025-01-05T10:00:00.000+00:00", Whose.IMPORTED),
    row("play", "2026-11-27T10:00:00.000+00:00", Whose.PRACTICE),
    row("new", "2026-11-20T10:00:40.000+00:00"),
    row("old", "2026-11-20T10:00:05.000+00:00"),
)


@pytest.fixture
def changes(qtbot: QtBot) -> tuple[Changes, list[tuple[str, str]]]:
    screen, wanted = Changes(), []
    qtbot.addWidget(screen)
    screen.wanted.connect(lambda before, after: wanted.append((before, after)))
    return screen, wanted


def boxes(screen: Changes) -> Sequence[QComboBox]:
    return screen.findChildren(QComboBox)


def lines(screen: Changes) -> list[str]:
    before, _ = boxes(screen)
    return [before.itemText(place) for place in range(before.count())]


def test_the_last_two_of_the_persons_own_are_compared_first(changes: tuple[Changes, list[tuple[str, str]]]) -> None:
    screen, wanted = changes
    screen.show_runs(CROWD)
    assert wanted == [("old", "new")]


def test_who_practises_compares_practice_runs(changes: tuple[Changes, list[tuple[str, str]]]) -> None:
    screen, wanted = changes
    screen.show_runs((*CROWD, row("play before", "2026-11-01T10:00:00.000+00:00", Whose.PRACTICE)), Whose.PRACTICE)
    assert wanted == [("play before", "play")]


def test_with_one_check_of_their_own_a_person_is_told_to_wait_for_the_second_and_may_choose_others(
    changes: tuple[Changes, list[tuple[str, str]]],
) -> None:
    screen, wanted = changes
    screen.show_runs(CROWD[:3])
    assert "After a second check" in screen._said.text()
    assert wanted == []
    before, _ = boxes(screen)
    assert before.isEnabled()
    before.setCurrentIndex(2)
    assert wanted == [("foreign", "new")]


def test_each_line_says_whose_it_is_and_no_two_look_alike(changes: tuple[Changes, list[tuple[str, str]]]) -> None:
    screen, _ = changes
    screen.show_runs(CROWD)
    told = lines(screen)
    assert [line.rpartition(" · ")[2] for line in told if " · " in line] == ["practice accounts", "imported"]
    assert told[-1].endswith("imported")  # the oldest, though it was stored last
    assert len(set(told)) == len(told)


def test_a_choice_the_wrong_way_round_is_shown_the_right_way_round(
    changes: tuple[Changes, list[tuple[str, str]]],
) -> None:
    screen, wanted = changes
    screen.show_runs(CROWD)
    before, after = boxes(screen)
    before.setCurrentIndex(0)
    assert (before.currentData(), after.currentData()) == ("new", "play")
    assert wanted[-1] == ("new", "play")


def test_good_news_is_told_only_where_something_was_compared(changes: tuple[Changes, list[tuple[str, str]]]) -> None:
    screen, _ = changes
    screen.show_diff(Diff(), str, {}, both=3)
    assert "as you left it" in screen._said.text()
    screen.show_diff(Diff(only_before=("a",), only_after=("b",)), str, {}, both=0)
    assert "as you left it" not in screen._said.text()
    assert "nothing to compare" in screen._said.text()


def test_the_later_check_is_not_called_now(changes: tuple[Changes, list[tuple[str, str]]]) -> None:
    (tree,) = changes[0].findChildren(QTreeWidget)
    header = tree.headerItem()
    assert header is not None
    assert [header.text(part) for part in (2, 3)] == ["Before", "After"]


@pytest.mark.qt_log_ignore("plugin does not support", extend=True)  # a list that drops down, offscreen
def test_of_ten_thousand_checks_only_those_in_sight_are_put_into_words(
    qtbot: QtBot, changes: tuple[Changes, list[tuple[str, str]]], monkeypatch: pytest.MonkeyPatch
) -> None:
    written = []
    plain = days.time_of

    def counted(moment: str, **more: Any) -> str:
        written.append(moment)
        return plain(moment, **more)

    monkeypatch.setattr("ui.models.runs.time_of", counted)
    newest = datetime(2026, 11, 28, tzinfo=UTC)
    many = [row(f"r{n}", (newest - timedelta(hours=n)).isoformat(timespec="milliseconds")) for n in range(10_000)]
    screen, wanted = changes
    screen.show()
    qtbot.waitExposed(screen)
    screen.show_runs(many)
    before, _ = boxes(screen)
    before.showPopup()
    qtbot.waitUntil(before.view().isVisible)
    before.hidePopup()
    assert wanted == [("r1", "r0")]
    assert before.count() == 10_000
    assert before.model().index(9_999, 0).data(Qt.ItemDataRole.UserRole) == "r9999"
    assert 0 < len(written) < 200
