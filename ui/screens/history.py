"""How things stood over time: a picture, and the same as a table, for each service and for all together."""

from collections.abc import Mapping

from PySide6.QtWidgets import QComboBox, QTableWidget, QTableWidgetItem, QWidget

from auditor.judge import State
from auditor.snapshot.course import ALL, Point
from ui.models.findings import ORDER
from ui.screens.overview import day_of
from ui.states import state_icon
from ui.text import PlainLabel, plain
from ui.translate import tr
from ui.widgets.course_picture import CoursePicture
from ui.widgets.plain_things import Heading, column
from ui.wording import state_word


class History(QWidget):
    """The course of one service, or of all."""

    def __init__(self) -> None:
        super().__init__()
        self._courses: Mapping[str, tuple[Point, ...]] = {}
        self._choice = QComboBox()
        self._choice.setAccessibleName(tr("Which service to show"))
        self._choice.currentIndexChanged.connect(lambda: self._show())
        self._said = PlainLabel()
        self._picture = CoursePicture()
        self._table = QTableWidget()
        self._table.setAccessibleName(tr("The course as a table"))
        self._table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self._table.setTabKeyNavigation(False)
        layout = column(self)
        for part in (Heading(tr("How it went over time")), self._choice, self._said):
            layout.addWidget(part)
        layout.addWidget(self._picture, 2)
        layout.addWidget(self._table, 1)
        self.setFocusProxy(self._choice)
        self.show_courses({}, {})

    def show_courses(self, courses: Mapping[str, tuple[Point, ...]], names: Mapping[str, str]) -> None:
        """Everything there is."""
        self._courses = courses
        self._choice.blockSignals(True)
        self._choice.clear()
        self._choice.addItem(tr("All services together"), ALL)
        for service in sorted((one for one in courses if one != ALL), key=lambda one: names.get(one, one).casefold()):
            self._choice.addItem(plain(names.get(service, service)), service)
        self._choice.blockSignals(False)
        self._show()

    def _show(self) -> None:
        points = self._courses.get(self._choice.currentData() or ALL, ())
        self._said.say("" if points else tr("After your first check you see here how your settings stood, day by day."))
        self._said.setVisible(not points)
        for part in (self._choice, self._picture, self._table):
            part.setVisible(bool(points))
        self._picture.show_course(points)
        states = [state for state in ORDER if any(point.counts.get(state) for point in points)]
        self._fill(points, states)

    def _fill(self, points: tuple[Point, ...], states: list[State]) -> None:
        table = self._table
        table.setColumnCount(len(states))
        table.setRowCount(len(points))
        for place, state in enumerate(states):
            table.setHorizontalHeaderItem(place, QTableWidgetItem(state_icon(state), state_word(state)))
        table.setVerticalHeaderLabels([day_of(point.at) for point in reversed(points)])
        for row, point in enumerate(reversed(points)):
            for place, state in enumerate(states):
                table.setItem(row, place, QTableWidgetItem(str(point.counts.get(state, 0))))
        table.resizeColumnsToContents()
