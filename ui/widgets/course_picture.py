"""How things stood over time, as stacked areas in the states' own colours; the table beside it says the same."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from auditor.judge import State
from auditor.snapshot.course import Point
from ui.states import colour
from ui.translate import tr

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
    State.AS_WANTED: Qt.BrushStyle.SolidPattern,
}
"""No state is told by its colour alone."""


class CoursePicture(QWidget):
    """From the oldest point on the left to the newest on the right, evenly spaced."""

    def __init__(self) -> None:
        super().__init__()
        self._points: tuple[Point, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(140)
        self.setAccessibleName(tr("Picture of the course; the table below says the same"))

    def show_course(self, points: Sequence[Point]) -> None:
        """Draw these."""
        self._points = tuple(points)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 -- Qt calls it so
        return QSize(400, 200)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        del event
        if not self._points:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        points = self._points if len(self._points) > 1 else self._points * 2
        tallest = max(sum(point.counts.values()) for point in points) or 1
        base = [0] * len(points)
        for state in STACKED:
            top = [low + point.counts.get(state, 0) for low, point in zip(base, points, strict=True)]
            if top != base:
                edge = [self._at(n, len(points), value / tallest) for n, value in enumerate(top)]
                edge += [self._at(n, len(points), base[n] / tallest) for n in reversed(range(len(points)))]
                brush = painter.brush()
                brush.setStyle(_PATTERNS[state])
                brush.setColor(colour(state))
                painter.setBrush(brush)
                painter.drawPolygon(QPolygonF(edge))
            base = top
        painter.end()

    def _at(self, number: int, of: int, share: float) -> QPointF:
        across = number / (of - 1) * self.width()
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            across = self.width() - across
        return QPointF(across, self.height() * (1 - share))
