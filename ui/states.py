"""How a state looks: icon and colour, which always stand beside its word, never alone."""

from functools import lru_cache
from typing import Final

from PySide6.QtGui import QColor, QIcon

from auditor.judge import State
from ui.look import icon, is_dark

ICONS: Final[dict[State, str]] = {
    State.TO_CHANGE: "triangle",
    State.LOCKED: "lock",
    State.UNREADABLE: "question",
    State.NOT_CHECKED: "ring",
    State.BY_HAND: "hand",
    State.AS_WANTED: "tick",
    State.KEPT: "pin",
    State.NOT_OFFERED: "dash",
}

COLOURS: Final[dict[State, tuple[str, str]]] = {
    State.TO_CHANGE: ("#B3261E", "#FF8A80"),
    State.LOCKED: ("#8A5300", "#FFB454"),
    State.UNREADABLE: ("#5B6270", "#A8B0BD"),
    State.NOT_CHECKED: ("#5B6270", "#A8B0BD"),
    State.BY_HAND: ("#8A5300", "#FFB454"),
    State.AS_WANTED: ("#1B6E3C", "#7DD693"),
    State.KEPT: ("#3B5BA5", "#9DB7FF"),
    State.NOT_OFFERED: ("#5B6270", "#A8B0BD"),
}
"""On white and on #1E1F22; contrast 6.1 to 9.3 (REQUIREMENTS.md, computed)."""


def colour(state: State) -> QColor:
    """A state's colour on the background there is."""
    return QColor(COLOURS[state][1 if is_dark() else 0])


@lru_cache(maxsize=64)
def _icon(state: State, dark: bool) -> QIcon:
    del dark
    return icon(ICONS[state])


def state_icon(state: State) -> QIcon:
    """The icon of a state, in the shade for the background there is."""
    return _icon(state, is_dark())
