"""A page as a test page: the controls and their words, shadow trees, frames and looks; all else neutral filler.

What comes in is raw (`browser/record.js`); nothing of it goes out but what `Keep` lets through.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from auditor.reading.model import Control, Survey
from auditor.reading.page_writer import Frame, PageWriter
from auditor.reading.personal import Keep, personal_rows


@dataclass(frozen=True, slots=True)
class Recording:
    """What would be saved: the page, its controls as read, and every text in them that is not filler."""

    page: str
    controls: tuple[Control, ...]
    texts: tuple[str, ...]
    cut: bool


def recording(survey: Survey, frames: Sequence[Frame], keep: Keep) -> Recording:
    """The test page for what was surveyed."""
    keep = keep.aware([str(text) for frame in frames for text in frame.raw["said"]])
    keep = keep.aware((), personal_rows(survey.controls, keep))
    controls = tuple(keep.control(control) for control in survey.controls)
    stays = {text for control in controls for text in (control.label, control.section, control.value, *control.options)}
    originals = [text for one in survey.controls for text in (one.label, one.section, one.value, *one.options)]
    kept = {text for text in originals if text and keep.cleaned(text) in stays}
    writer = PageWriter(frames, keep, _phrases(kept))
    page = writer.document(0)
    return Recording(page, controls, tuple(sorted(writer.told)), any(frame.raw["cut"] for frame in frames))


def _phrases(texts: Iterable[str]) -> re.Pattern[str] | None:
    ordered = sorted({text.strip() for text in texts if text.strip()}, key=len, reverse=True)
    if not ordered:
        return None
    return re.compile("|".join(rf"(?<!\w){re.escape(text)}(?!\w)" for text in ordered))
