"""From a reading to a finding: pure, whole, boring."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Final

from auditor.catalogue.model import Form, Kind, Setting
from auditor.problems import Reason
from auditor.reading.model import Absent, Control, Reading, Unreadable, Value

PERSON: Final = "person"
"""The evidence of a value that nobody but the person has seen."""

TOLD: Final = "told"
"""The confidence of such a value."""


class State(StrEnum):
    """The closed set of finding states (DESIGN.md)."""

    AS_WANTED = "as_wanted"
    TO_CHANGE = "to_change"
    KEPT = "kept"
    UNREADABLE = "unreadable"
    NOT_OFFERED = "not_offered"
    LOCKED = "locked"
    BY_HAND = "by_hand"
    NOT_CHECKED = "not_checked"


UNSEEN: Final = frozenset({State.BY_HAND, State.UNREADABLE})
"""States without a value that a person may leave as they are. What was not checked is still to be looked at."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A setting of one account with its state after judging. `read_at` is an ISO 8601 time in UTC."""

    service: str
    account: str
    setting: str
    state: State
    value: str | None = None
    want: tuple[str, ...] = ()
    reason: Reason | None = None
    label: str = ""
    section: str = ""
    page: str | None = None
    kind: Kind | None = None
    locked: bool = False
    evidence: tuple[str, ...] = ()
    confidence: str | None = None
    read_at: str | None = None
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Kept:
    """The person's decision to leave a setting as it is: it holds for this value and no other.

    Without a value it holds for as long as none is read, and keeps no value that is read later.
    """

    value: str | None
    because: str = ""
    until: str | None = None

    def holds(self, on: date) -> bool:
        """Whether the day on which the person wants to be asked again is still to come."""
        return not self.until or self.until > on.isoformat()


@dataclass(frozen=True, slots=True)
class Place:
    """Whose setting is judged, what is wanted of it, and when it was looked at."""

    service: str
    account: str
    setting: Setting
    want: tuple[str, ...]
    read_at: str | None = None
    kept: Kept | None = None


def judge(place: Place, reading: Reading) -> Finding:
    """The finding for a reading. Only a value that was seen can be as wanted."""
    match reading:
        case Unreadable(reason, hint, control):
            return _finding(place, State.UNREADABLE, reason=reason, hint=hint, control=control)
        case Absent():
            return _finding(place, State.NOT_OFFERED)
        case Value(shown, control):
            return _finding(place, _state_of(place, shown, locked=control.disabled), value=shown, control=control)


def answered(place: Place, said: str) -> Finding:
    """The finding for what the person says a setting is set to: their word, not a reading, and marked as such."""
    told = _finding(place, _state_of(place, said, locked=False), value=said)
    return replace(told, evidence=(PERSON,), confidence=TOLD)


def judged_again(finding: Finding, want: tuple[str, ...], kept: Kept | None) -> Finding:
    """The same sight judged by what is wanted now. What was not seen stays unseen."""
    if finding.value is None:
        return replace(finding, want=want)
    return replace(finding, want=want, state=_state(want, kept, finding.value, locked=finding.locked))


def is_keepable(finding: Finding) -> bool:
    """Whether the person can leave it as it is."""
    return finding.value is not None or finding.state in UNSEEN


def is_kept_unseen(finding: Finding, kept: Kept | None) -> bool:
    """Whether a decision lies over a setting without a value. Its state stays what it is: nobody has read it."""
    return kept is not None and kept.value is None and finding.value is None and finding.state in UNSEEN


def not_checked(place: Place, reason: Reason) -> Finding:
    """The finding for a setting whose page was never reached."""
    return _finding(place, State.NOT_CHECKED, reason=reason)


def by_hand(place: Place) -> Finding:
    """The finding for a setting that has no web control to read."""
    if place.setting.form is Form.READ:
        raise ValueError(f"{place.setting.id} is read, not done by hand")
    return _finding(place, State.BY_HAND)


def _state_of(place: Place, shown: str, *, locked: bool) -> State:
    return _state(place.want, place.kept, shown, locked=locked)


def _state(want: tuple[str, ...], kept: Kept | None, shown: str, *, locked: bool) -> State:
    if shown in want:
        return State.AS_WANTED
    if kept is not None and kept.value == shown:
        return State.KEPT
    return State.LOCKED if locked else State.TO_CHANGE


def _finding(
    place: Place,
    state: State,
    *,
    value: str | None = None,
    reason: Reason | None = None,
    hint: str = "",
    control: Control | None = None,
) -> Finding:
    setting = place.setting
    label = (control.label if control else "") or _first_label(setting)  # a group may be known by its choices alone
    return Finding(
        service=place.service,
        account=place.account,
        setting=setting.id,
        state=state,
        value=value,
        want=place.want,
        reason=reason,
        label=label,
        section=control.section if control else "",
        page=setting.page,
        kind=control.kind if control else next(iter(setting.kind), None),
        locked=control.disabled if control else False,
        evidence=control.evidence if control else (),
        confidence="settled" if value is not None else None,
        read_at=place.read_at,
        hint=hint,
    )


def _first_label(setting: Setting) -> str:
    english = setting.labels.get("en")
    if english:
        return english[0]
    return next((texts[0] for texts in setting.labels.values() if texts), setting.id)
