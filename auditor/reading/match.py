"""Rules meet controls: by label, exactly, within the section, of a fitting kind, with anchors to confirm or contradict.

Close is not equal: a label that only resembles a rule's becomes a hint. Two controls that fit are none.
"""

from collections.abc import Iterable, Sequence
from typing import Final

from auditor.catalogue.model import Kind, Setting, Texts
from auditor.problems import Reason
from auditor.reading.model import OFF, ON, Absent, Control, Reading, Survey, Unreadable, Value
from auditor.reading.words import normalised, on_or_off

__all__ = ["match", "normalised"]

CLOSE: Final = 85
LONG_LABEL: Final = 12
"""So many letters say enough in languages that put no spaces between words."""

ALIKE: Final = (
    frozenset({Kind.SWITCH, Kind.CHECKBOX, Kind.BUTTON, Kind.TEXT, Kind.SEGMENTED, Kind.RADIO}),
    frozenset({Kind.RADIO, Kind.SELECT, Kind.LISTBOX, Kind.SEGMENTED, Kind.TEXT, Kind.BUTTON, Kind.SLIDER}),
)
"""Sites redraw a checkbox as a switch and a select as radios: kinds in one group may stand for each other."""

_WORDY: Final = frozenset({Kind.TEXT, Kind.BUTTON})


def match(settings: Sequence[Setting], survey: Survey, languages: Sequence[str] = ()) -> dict[str, Reading]:
    """One page's settings, each with what the survey says of it."""
    if survey.reason is not None:
        return {setting.id: Unreadable(survey.reason) for setting in settings}
    readings = {setting.id: _reading(setting, survey) for setting in settings}
    recognised = any(isinstance(reading, Value) for reading in readings.values())
    return {
        setting.id: _missing(setting, survey, languages, recognised=recognised)
        if readings[setting.id] is None
        else _given(readings[setting.id])
        for setting in settings
    }


def _given(reading: Reading | None) -> Reading:
    assert reading is not None  # noqa: S101 -- the caller has told the missing ones apart
    return reading


def _reading(setting: Setting, survey: Survey) -> Reading | None:
    by_label = [control for control in survey.controls if _labelled(setting, control, _speech(survey))]
    by_anchor = [control for control in survey.controls if _anchored(setting, control)]
    if by_label and by_anchor and not any(control in by_anchor for control in by_label):
        return Unreadable(Reason.CONFLICTING, hint=by_anchor[0].label, control=by_label[0])
    found = [control for control in by_label if control in by_anchor] or by_label
    if not found and not by_anchor:
        found = _by_choice(setting, survey)
    if len(found) > 1:
        return Unreadable(Reason.AMBIGUOUS, control=found[0])
    if not found:
        if by_anchor:
            return Unreadable(Reason.RENAMED, hint=by_anchor[0].label, control=by_anchor[0])
        return None
    return _read(setting, found[0], survey)


def _labelled(setting: Setting, control: Control, language: str) -> bool:
    wanted = {normalised(text) for text in _texts(setting.labels)}
    if normalised(control.label) not in wanted or not _fits(setting, control):
        return False
    if language and language not in setting.section:
        return not setting.section or _is_telling(control.label)
    sections = {normalised(text) for text in _texts(setting.section)}
    return not sections or not control.section or normalised(control.section) in sections


def _is_telling(label: str) -> bool:
    """Whether a label alone tells which setting it is, where the heading over it is not known in the page's language.

    “Ads about Pinterest” does; “Email” stands under many headings.
    """
    return len(label.split()) > 1 or len(label) >= LONG_LABEL


def _by_choice(setting: Setting, survey: Survey) -> list[Control]:
    """Radio buttons that have no heading of their own: two of their texts are the rule's label and wish."""
    if Kind.RADIO not in setting.kind or setting.section:
        return []
    labels = {normalised(text) for text in _texts(setting.labels)}
    wanted = {normalised(text) for text in setting.want} - labels
    groups = [(control, {normalised(text) for text in control.options}) for control in survey.controls]
    return [control for control, shown in groups if control.kind is Kind.RADIO and labels & shown and wanted & shown]


def _anchored(setting: Setting, control: Control) -> bool:
    anchors, mark = setting.anchors, control.mark
    return bool(
        (mark.test_id and mark.test_id in anchors.test_id)
        or (mark.name and mark.name in anchors.name)
        or (mark.id and mark.id in anchors.id)
    )


def _fits(setting: Setting, control: Control) -> bool:
    if not setting.kind or control.kind in setting.kind:
        return True
    if control.kind in _WORDY and control.value is not None and not _sayable(setting, control.value):
        return False
    return any(control.kind in group and any(kind in group for kind in setting.kind) for group in ALIKE)


def _sayable(setting: Setting, value: str) -> bool:
    """Whether words in a row can be this setting's value at all: “Learn more” beside a switch cannot."""
    if set(setting.want) <= {ON, OFF}:
        return value in (ON, OFF)
    return normalised(value) in {normalised(text) for text in (*setting.want, *setting.options)}


def _read(setting: Setting, control: Control, survey: Survey) -> Reading:
    if control.value is None:
        return Unreadable(control.reason or Reason.AMBIGUOUS, control=control)
    switchlike = set(setting.want) <= {ON, OFF}
    shown = _as_state(control) if switchlike else control.value
    witnessed = survey.witnessed.get(setting.id)
    if witnessed is not None and witnessed != shown:
        return Unreadable(Reason.CONFLICTING, control=control)
    if switchlike and shown not in (ON, OFF, "mixed"):
        return Unreadable(Reason.AMBIGUOUS, hint=control.value, control=control)
    # “Off” may be one of a rule's choices in other words, but only a rule that lists them all tells which.
    said = _as_listed(shown, setting) if setting.options else control.value
    if control.kind in _WORDY and not switchlike and not _sayable(setting, said):
        return Unreadable(Reason.AMBIGUOUS, hint=control.value, control=control)
    return Value(_as_listed(shown, setting), control)


def _as_state(control: Control) -> str:
    """On or off, where a switch was redrawn as a choice between two words that mean that; else the value as it is."""
    value = control.value or ""
    state = on_or_off(value)
    return state if state and control.options and all(map(on_or_off, control.options)) else value


def _as_listed(shown: str, setting: Setting) -> str:
    """The rule's own spelling of a value, where they differ in nothing that counts; its own word for on or off."""
    listed = tuple(dict.fromkeys((*setting.want, *setting.options)))
    for text in listed:
        if normalised(text) == normalised(shown):
            return text
    meant = [text for text in listed if shown in (ON, OFF) and on_or_off(text) == shown]
    return meant[0] if len(meant) == 1 else shown


def _missing(setting: Setting, survey: Survey, languages: Sequence[str], *, recognised: bool) -> Reading:
    page_language = _speech(survey)
    spoken = {language.partition("-")[0].casefold() for language in (*setting.labels, *languages)}
    hint = _closest(setting, survey.controls)
    if hint is not None:
        return Unreadable(Reason.RENAMED, hint=hint.label, control=hint)
    if page_language and spoken and page_language not in spoken:
        return Unreadable(Reason.LANGUAGE)
    if survey.truncated:
        return Unreadable(Reason.TOO_LARGE)
    if setting.may_be_absent and recognised:
        return Absent(setting.may_be_absent.get("en", ""))
    return Unreadable(Reason.NOT_FOUND)


def _closest(setting: Setting, controls: Iterable[Control]) -> Control | None:
    from rapidfuzz import fuzz  # noqa: PLC0415 -- only a page that has changed needs it

    wanted = [normalised(text) for text in _texts(setting.labels)]
    best, height = None, float(CLOSE)
    for control in controls:
        if not control.label or not _fits(setting, control):
            continue
        for text in wanted:
            score = fuzz.ratio(text, normalised(control.label))
            if score >= height:
                best, height = control, score
    return best


def _speech(survey: Survey) -> str:
    """The page's language without its country, or nothing where the page does not say."""
    return survey.language.partition("-")[0].casefold()


def _texts(texts: Texts) -> list[str]:
    return [text for listed in texts.values() for text in listed]
