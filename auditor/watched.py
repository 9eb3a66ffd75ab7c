"""What becomes of one control while the page is the person's: when it was changed, and when a proof is due. Pure."""

from dataclasses import dataclass
from typing import Final

from auditor.events import Phase

SETTLE_SECONDS: Final = 0.7
"""A page that saves by itself may wait a moment before it does; a reload must not come between."""

UNSAVED_SECONDS: Final = 2.0
"""So long after a change without anything sent, the person is told that it may still have to be saved."""

EARLY_SECONDS: Final = 5.0
"""Where a Save is needed, something sent with the change itself may be statistics: the Save is waited for longer."""

VANISHED_SECONDS: Final = 1.5

AWAY_SECONDS: Final = 4.0
"""So long out of sight with nothing sent, and the page has gone elsewhere, by itself or with the person."""


@dataclass(frozen=True, slots=True)
class Look:
    """One look at the control: its value where it could be seen, what was sent so far, and when."""

    value: str | None
    saves: int
    quiet: bool
    at: float


class Watched:
    """One control from the moment the page is handed over. `was` is its value then, `saves` what was sent before.

    `trusting`: what looks like a save is believed to be one. After a proof that failed only the person's word counts.
    """

    def __init__(
        self, was: str | None, want: tuple[str, ...], saves: int, *, needs_save: bool, trusting: bool = True
    ) -> None:
        self._was = was
        self._want = want
        self._before = self._at_change = saves
        self._needs_save = needs_save
        self._trusting = trusting
        self._changed: float | None = None
        self._vanished: float | None = None
        self._shown: str | None = None
        self.phase = Phase.POINTING if was is not None else Phase.CANNOT_FIND

    @property
    def was_changed(self) -> bool:
        """Whether the person's doing was seen: the wanted value, or something sent."""
        return self._changed is not None or self._at_change > self._before

    @property
    def is_changed(self) -> bool:
        """Whether what is shown now is not what it was: that cannot be kept for what it was."""
        return self._shown is not None and self._shown != self._was

    def look(self, seen: Look) -> Phase:
        """Take in one look; PROVING when a proof is due."""
        self._shown = seen.value
        if seen.value is None:
            self._vanish(seen)
        elif seen.value in self._want:
            self._vanished = None
            self.phase = self._wanted(seen)
        else:
            self._vanished = self._changed = None
            self.phase = Phase.POINTING if self._was in (None, seen.value) else Phase.OTHER_VALUE
        return self.phase

    def _wanted(self, seen: Look) -> Phase:
        if self._changed is None:
            self._changed, self._at_change = seen.at, seen.saves
        since = seen.at - self._changed
        late = seen.saves > self._at_change
        early = self._at_change > self._before and (not self._needs_save or since >= EARLY_SECONDS)
        if self._trusting and (late or early) and seen.quiet and since >= SETTLE_SECONDS:
            return Phase.PROVING
        return Phase.SAVING if self._needs_save or since >= UNSAVED_SECONDS else Phase.SEEN

    def _vanish(self, seen: Look) -> None:
        """It is out of sight: a page that was sent may show something else now."""
        self._vanished = self._vanished if self._vanished is not None else seen.at
        sent = seen.saves > self._before
        if self._trusting and sent and seen.quiet and seen.at - self._vanished >= VANISHED_SECONDS:
            self._at_change = max(self._at_change, seen.saves)
            self.phase = Phase.PROVING
        elif self._was is not None and seen.at - self._vanished >= AWAY_SECONDS:
            self.phase = Phase.AWAY
