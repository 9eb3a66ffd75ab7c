"""How things stood over time, as stacked areas in the states' own colours; the table beside it says the same."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from PySide6.QtCore import QDate, QLocale, QPointF, QRectF, QSize, Qt, QTime
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QPalette, QPolygonF
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from auditor.judge import State
from auditor.snapshot.course import Point
from ui.days import local
from ui.states import colour
from ui.text import PlainLabel
from ui.translate import tr
from ui.wording import state_word

STACKED: Final = (
    State.AS_WANTED, State.KEPT, State.BY_HAND, State.NOT_OFFERED, State.NOT_CHECKED, State.UNREADABLE, State.LOCKED,
    State.TO_CHANGE,
)  # fmt: skip
_PATTERNS: Final = {
    State.TO_CHANGE: Qt.BrushStyle.SolidPattern,
    State.LOCKED: Qt.BrushStyle.BDiagPattern,
    State.UNREADABLE: Qt.BrushStyle.Dense5Pattern,
    State.NOT_CHECKED: Qt.BrushStyle.Dense6Pattern,
    State.NOT_OFFERED: Qt.BrushStyle.Dense7Pattern,
    State.BY_HAND: Qt.BrushStyle.FDiagPattern,
    State.KEPT: Qt.BrushStyle.CrossPattern,
    State.AS_WANTED: Qt.BrushStyle.HorPattern,
}
"""No state is told by its colour alone."""

_DAY: Final = 86_400.0
_TICK: Final = 4
_KEY_COLUMNS: Final = 4


def brush_of(state: State) -> QBrush:
    """The colour and pattern that stand for a state, in the picture and in its key."""
    return QBrush(colour(state), _PATTERNS[state])


class CoursePicture(QWidget):
    """From the oldest point on the left to the newest on the right, each at its place in time."""

    def __init__(self) -> None:
        super().__init__()
        self._points: tuple[Point, ...] = ()
        self._times: list[float] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(140)
        self.setAccessibleName(tr("Picture of the course; the table below says the same"))

    def show_course(self, points: Sequence[Point]) -> None:
        """Draw these."""
        placed = [(at.timestamp(), point) for point in points if (at := local(point.at)) is not None]
        placed.sort(key=lambda one: one[0])
        self._times = [time for time, _ in placed]
        self._points = tuple(point for _, point in placed)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 -- Qt calls it so
        return QSize(400, 200)

    def shares(self) -> list[float]:
        """Where each point is between the first and the last, from 0 to 1; where all are one moment, at both ends."""
        first, last = self._times[0], self._times[-1]
        if first == last:
            return [float(n > 0) for n in range(len(self._times))]
        return [(time - first) / (last - first) for time in self._times]

    def dates(self, most: int) -> list[tuple[float, str]]:
        """Up to so many moments, evenly spread from the first to the last, as (share, words); no words twice."""
        first, last = self._times[0], self._times[-1]
        count = max(2, most)
        told: dict[str, float] = {}
        for n in range(count):
            told.setdefault(_written(first + (last - first) * n / (count - 1), last - first), n / (count - 1))
        if len(told) > 1:
            told[_written(last, last - first)] = 1.0
        return [(share, words) for words, share in told.items()]

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 -- Qt calls it so
        del event
        if not self._points:
            return
        painter = QPainter(self)
        tallest = max(sum(point.counts.values()) for point in self._points) or 1
        metrics = self.fontMetrics()
        left = metrics.horizontalAdvance(str(tallest)) + 2 * _TICK
        room = QRectF(left, metrics.height() / 2, self.width() - left - 2, self.height() - 2 * metrics.height() - _TICK)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            room.moveLeft(2)
        self._draw_areas(painter, room, tallest)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        self._draw_scale(painter, room, tallest)
        self._draw_time(painter, room)
        painter.end()

    def _draw_areas(self, painter: QPainter, room: QRectF, tallest: int) -> None:
        shares, points = self.shares(), self._points
        if len(points) == 1:
            shares, points = [0.0, 1.0], points * 2
        painter.setPen(Qt.PenStyle.NoPen)
        across = [self._at(room, share, 0).x() for share in shares]
        foot, unit = room.bottom(), room.height() / tallest
        base = [0] * len(points)
        under = [QPointF(x, foot) for x in across]
        for state in STACKED:
            top = [low + point.counts.get(state, 0) for low, point in zip(base, points, strict=True)]
            if top == base:
                continue
            edge = [QPointF(x, foot - value * unit) for x, value in zip(across, top, strict=True)]
            painter.setBrush(brush_of(state))
            painter.drawPolygon(QPolygonF(edge + under[::-1]))
            base, under = top, edge

    def _draw_scale(self, painter: QPainter, room: QRectF, tallest: int) -> None:
        """None at the foot, all at the top."""
        painter.drawLine(room.bottomLeft(), room.bottomRight())
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = room.right() + _TICK if is_mirrored else 0
        width = self.width() - room.width() - 2 - _TICK
        height = self.fontMetrics().height()
        to_room = Qt.AlignmentFlag.AlignLeft if is_mirrored else Qt.AlignmentFlag.AlignRight
        for number, at in ((tallest, room.top()), (0, room.bottom())):
            painter.drawText(
                QRectF(side, at - height / 2, width, height),
                Qt.AlignmentFlag.AlignVCenter | to_room,
                QLocale().toString(number),
            )

    def _draw_time(self, painter: QPainter, room: QRectF) -> None:
        """A mark for each point and dates, as far as they have room."""
        for share in self.shares() if len(self._points) * 2 * _TICK < room.width() else ():
            foot = self._at(room, share, 0)
            painter.drawLine(foot, foot + QPointF(0, _TICK))
        metrics = self.fontMetrics()
        widest = max(metrics.horizontalAdvance(words) for _, words in self.dates(2))
        apart = 1.5 * widest + 2 * metrics.averageCharWidth()  # the first and the last stand half a width inwards
        for share, words in self.dates(1 + int(room.width() // apart)):
            wide = metrics.horizontalAdvance(words) + 2
            middle = self._at(room, share, 0).x() - wide / 2
            start = min(max(middle, room.left()), room.right() - wide)
            place = QRectF(start, room.bottom() + _TICK, wide, metrics.height() + _TICK)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)

    def _at(self, room: QRectF, share: float, height: float) -> QPointF:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            share = 1 - share
        return QPointF(room.left() + share * room.width(), room.bottom() - height * room.height())


def _written(moment: float, span: float) -> str:
    """A date, short; with the time of day where the whole picture is of a day or two."""
    at, locale, short = datetime.fromtimestamp(moment), QLocale(), QLocale.FormatType.ShortFormat
    day = locale.toString(QDate(at.year, at.month, at.day), short)
    return f"{day} {locale.toString(QTime(at.hour, at.minute), short)}" if 0 < span < 2 * _DAY else day


class CourseKey(QWidget):
    """Which colour and pattern stand for which state."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)

    def show_states(self, states: Sequence[State]) -> None:
        """These, in the order of the picture, from the top."""
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for number, state in enumerate(one for one in reversed(STACKED) if one in states):
            self._grid.addWidget(_entry(state), number // _KEY_COLUMNS, number % _KEY_COLUMNS)


def _entry(state: State) -> QWidget:
    entry, word = QWidget(), PlainLabel(state_word(state))
    row = QHBoxLayout(entry)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(_Swatch(state))
    row.addWidget(word, 1)
    return entry


class _Swatch(QWidget):
    """A patch of a state's colour and pattern, as wide as two letters."""

    def __init__(self, state: State) -> None:
        super().__init__()
        self._state = state
        side = self.fontMetrics().height()
        self.setFixedSize(2 * side, side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 -- Qt calls it so
        del event
        painter = QPainter(self)
        painter.setPen(colour(self._state))
        painter.setBrush(brush_of(self._state))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()
