"""Choosing which check is shown and exported."""

from datetime import UTC, datetime, timedelta
from time import perf_counter

import pytest
from pytestqt.qtbot import QtBot

from auditor.events import SnapshotRow
from auditor.snapshot.model import Whose
from tests.ui.test_changes import CROWD, row
from ui.screens.report import Report


@pytest.fixture
def report(qtbot: QtBot) -> tuple[Report, list[str]]:
    screen, wanted = Report(), list[str]()
    qtbot.addWidget(screen)
    screen.preview.connect(lambda: wanted.append(screen.run))
    return screen, wanted


def test_the_newest_of_the_persons_own_is_shown_first_and_any_other_can_be(report: tuple[Report, list[str]]) -> None:
    screen, wanted = report
    screen.show_runs(CROWD)
    screen.check.setCurrentIndex(3)
    assert wanted == ["new", "foreign"]


def test_who_practises_sees_their_last_practice(report: tuple[Report, list[str]]) -> None:
    screen, wanted = report
    screen.show_runs(CROWD, Whose.PRACTICE)
    assert wanted == ["play"]


def test_what_was_just_brought_in_is_shown(report: tuple[Report, list[str]]) -> None:
    screen, wanted = report
    screen.show_runs(CROWD, Whose.OWN, "foreign")
    assert wanted == ["foreign"]
    assert screen.check.currentText().endswith(" · imported")


def test_who_has_only_imported_checks_can_export_those(report: tuple[Report, list[str]]) -> None:
    screen, wanted = report
    screen.show_runs(CROWD[:1])
    assert wanted == ["foreign"]


def test_without_any_check_there_is_nothing_to_export(report: tuple[Report, list[str]]) -> None:
    screen, wanted = report
    screen.show_runs(CROWD)
    screen.show_runs(())
    assert (screen.run, wanted) == ("", ["new"])
    assert "nothing to export" in screen.text.toPlainText()
    assert not screen.save_button.isEnabled()


def test_ten_thousand_checks_are_there_within_a_tenth_of_a_second(
    qtbot: QtBot, report: tuple[Report, list[str]]
) -> None:
    newest = datetime(2026, 11, 28, tzinfo=UTC)
    many: list[SnapshotRow] = [
        row(f"r{n}", (newest - timedelta(hours=n)).isoformat(timespec="milliseconds")) for n in range(10_000)
    ]
    screen, wanted = report
    screen.show()
    qtbot.waitExposed(screen)

    def opened() -> float:
        began = perf_counter()
        screen.show_runs(many)
        screen.grab()
        return perf_counter() - began

    assert min(opened() for _ in range(3)) < 0.1
    assert set(wanted) == {"r0"}
