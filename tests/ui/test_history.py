"""The course of things: at its place in time, with dates and a key, and as a table."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QTableView
from pytestqt.qtbot import QtBot

from auditor.judge import State
from auditor.snapshot.course import Point
from ui.models import course
from ui.screens.history import History
from ui.text import PlainLabel
from ui.widgets.course_picture import CourseKey, CoursePicture

YEAR = (
    Point("2026-01-01T08:00:00+00:00", {"to_change": 3}),
    Point("2026-01-01T09:00:00+00:00", {"to_change": 2, "as_wanted": 1}),
    Point("2026-07-02T20:00:00+00:00", {"to_change": 1, "as_wanted": 2}),
    Point("2027-01-01T08:00:00+00:00", {"as_wanted": 3}),
)


@pytest.fixture
def history(qtbot: QtBot) -> History:
    screen = History()
    screen.resize(900, 600)
    qtbot.addWidget(screen)
    screen.show()
    qtbot.waitExposed(screen)
    return screen


def table(screen: History) -> QTableView:
    (found,) = screen.findChildren(QTableView)
    return found


def key_of(screen: History) -> list[str]:
    (key,) = screen.findChildren(CourseKey)
    return [one.text() for one in key.findChildren(PlainLabel) if one.isVisibleTo(key)]


def test_each_check_stands_at_its_place_in_time(history: History) -> None:
    history.show_courses({"": YEAR}, {})
    (picture,) = history.findChildren(CoursePicture)
    first, second, half, last = picture.shares()
    assert (first, last) == (0.0, 1.0)
    assert second < 0.001
    assert half == pytest.approx(0.5, abs=0.001)


def test_the_axis_is_dated_from_the_first_check_to_the_last(history: History) -> None:
    history.show_courses({"": YEAR}, {})
    (picture,) = history.findChildren(CoursePicture)
    dates = picture.dates(3)
    assert [round(share, 1) for share, _ in dates] == [0.0, 0.5, 1.0]
    assert "27" in dates[-1][1]  # the year
    assert len({words for _, words in dates}) == 3


def test_where_all_was_on_one_day_the_axis_tells_the_times(history: History) -> None:
    history.show_courses({"": YEAR[:2]}, {})
    (picture,) = history.findChildren(CoursePicture)
    words = [words for _, words in picture.dates(2)]
    assert len(set(words)) == 2
    assert all(":" in one for one in words)


def test_one_check_alone_is_drawn_and_dated(history: History) -> None:
    history.show_courses({"": YEAR[:1]}, {})
    (picture,) = history.findChildren(CoursePicture)
    assert len(picture.dates(5)) == 1
    image = picture.grab().toImage()
    middle = {image.pixelColor(image.width() // 2, y).name() for y in range(image.height())}
    assert len(middle) > 1


def test_a_key_names_every_pattern_that_is_in_the_picture_and_no_other(qtbot: QtBot, history: History) -> None:
    for points, names in ((YEAR, ["Change", "As you want it"]), (YEAR[-1:], ["As you want it"])):
        history.show_courses({"": points}, {})
        qtbot.waitUntil(lambda names=names: key_of(history) == names)  # type: ignore[misc]


def test_the_table_tells_checks_of_one_day_apart(history: History) -> None:
    history.show_courses({"": YEAR}, {})
    model = table(history).model()
    days = [model.headerData(n, Qt.Orientation.Vertical, Qt.ItemDataRole.DisplayRole) for n in range(4)]
    assert len(set(days)) == 4
    assert "2027" in days[0]
    assert model.index(0, 0).data() == "0"
    assert model.headerData(1, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole) == "As you want it"
    history.show_courses({"": [Point(f"2026-01-01T08:00:{n:02d}+00:00", {"to_change": n}) for n in (1, 2)]}, {})
    days = [model.headerData(n, Qt.Orientation.Vertical, Qt.ItemDataRole.DisplayRole) for n in range(2)]
    assert len(set(days)) == 2


def test_imported_checks_are_looked_at_by_choice_alone(history: History) -> None:
    history.show_courses({"": YEAR[:1]}, {}, imported=YEAR[1:])
    (choice,) = history.findChildren(QComboBox)
    assert table(history).model().rowCount() == 1
    choice.setCurrentIndex(choice.findText("Imported checks"))
    assert table(history).model().rowCount() == 3


def test_who_has_only_imported_finds_it_here_too(history: History) -> None:
    history.show_courses({}, {}, imported=YEAR)
    (choice,) = history.findChildren(QComboBox)
    assert choice.isVisible()
    assert "After your first check" in history._said.text()
    assert choice.findText("Imported checks") > 0


def test_a_long_course_is_put_into_words_only_where_it_is_in_sight(
    qtbot: QtBot, history: History, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn = []
    plain = course.CourseModel.data

    def counted(model: course.CourseModel, index: course.Index, role: int = 0) -> object:
        drawn.append(index.row())
        return plain(model, index, role)

    monkeypatch.setattr(course.CourseModel, "data", counted)
    many = [Point(f"2026-01-01T{n // 60:02d}:{n % 60:02d}:00+00:00", dict.fromkeys(State, n)) for n in range(401)]
    history.show_courses({"": many}, {})
    qtbot.waitUntil(lambda: bool(drawn))
    assert table(history).model().rowCount() == 401
    assert max(drawn) < 100
