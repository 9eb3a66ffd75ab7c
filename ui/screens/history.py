"""How things stood over time: a picture, and the same as a table, for each service and for all together."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtWidgets import QComboBox, QHeaderView, QTableView, QWidget

from auditor.snapshot.course import ALL, Point
from ui.models.course import CourseModel
from ui.text import PlainLabel, plain
from ui.translate import tr
from ui.widgets.course_picture import CourseKey, CoursePicture
from ui.widgets.plain_things import Heading, column

_IMPORTED: Final = "(imported)"
"""In the place of a service's id, which never looks so."""


class History(QWidget):
    """The course of one service, or of all; what was imported is no part of it, and can be looked at by itself."""

    def __init__(self) -> None:
        super().__init__()
        self._courses: Mapping[str, Sequence[Point]] = {}
        self._choice = QComboBox()
        self._choice.setAccessibleName(tr("Which service to show"))
        self._choice.currentIndexChanged.connect(lambda: self._show())
        self._said = PlainLabel()
        self._picture, self._key = CoursePicture(), CourseKey()
        self._model, self._table = CourseModel(), QTableView()
        self._set_up_table()
        layout = column(self)
        for part in (Heading(tr("How it went over time")), self._choice, self._said):
            layout.addWidget(part)
        layout.addWidget(self._picture, 2)
        layout.addWidget(self._key)
        layout.addWidget(self._table, 1)
        self.setFocusProxy(self._choice)
        self.show_courses({}, {})

    def _set_up_table(self) -> None:
        table = self._table
        table.setModel(self._model)
        table.setAccessibleName(tr("The course as a table"))
        table.setTabKeyNavigation(False)
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setResizeContentsPrecision(0)  # what is in sight is enough: a number is never wider than its state
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + 12)

    def show_courses(
        self, courses: Mapping[str, Sequence[Point]], names: Mapping[str, str], imported: Sequence[Point] = ()
    ) -> None:
        """Everything there is."""
        self._courses = {**courses, **({_IMPORTED: imported} if imported else {})}
        self._choice.blockSignals(True)
        self._choice.clear()
        self._choice.addItem(tr("All services together"), ALL)
        for service in sorted((one for one in courses if one != ALL), key=lambda one: names.get(one, one).casefold()):
            self._choice.addItem(plain(names.get(service, service)), service)
        if imported:
            self._choice.addItem(tr("Imported checks"), _IMPORTED)
        self._choice.blockSignals(False)
        self._show()

    def _show(self) -> None:
        points = self._courses.get(self._choice.currentData() or ALL, ())
        self._said.say("" if points else tr("After your first check you see here how your settings stood, day by day."))
        self._said.setVisible(not points)
        self._choice.setVisible(bool(self._courses))
        for part in (self._picture, self._key, self._table):
            part.setVisible(bool(points))
        self._picture.show_course(points)
        self._model.show(points)
        self._key.show_states(self._model.states)
