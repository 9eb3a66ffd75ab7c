"""Room beside the window, so that the guide and the browser are in sight together."""

from typing import Final

from PySide6.QtWidgets import QWidget

OUR_SHARE: Final = 0.36
LEAST_WIDTH: Final = 460
BROWSER_WIDTH: Final = 780
"""Pixels that settings pages need to look as they usually do."""


def make_room(window: QWidget) -> tuple[int, int, int, int]:
    """Move the window to the left edge where the screen has room for both; the place beside it, or nothing at all."""
    room = window.screen().availableGeometry()
    width = max(LEAST_WIDTH, window.minimumSizeHint().width(), round(room.width() * OUR_SHARE))
    if window.isFullScreen() or room.width() - width < BROWSER_WIDTH:
        return (0, 0, 0, 0)
    window.showNormal()
    frame = window.frameGeometry().height() - window.height()
    window.setGeometry(room.left(), room.top() + frame, width, room.height() - frame)
    return (room.left() + width, room.top(), room.width() - width, room.height())
