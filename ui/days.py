"""Moments as the person's own clock and language have them; the engine tells every moment in UTC."""

import re
from collections.abc import Iterable
from datetime import datetime
from typing import Final

from PySide6.QtCore import QDate, QLocale, QTime

_WEEKDAY: Final = re.compile(r"[\s,،]*dddd?[\s,،]*")
"""The name of the day, as a language's long form of a date has it: before the rest, or after it."""


_MINUTE: Final = slice(16)


def local(moment: str) -> datetime | None:
    """The moment on the person's own clock; None for what is none. A moment without a zone is theirs already."""
    try:
        return datetime.fromisoformat(moment).astimezone()
    except (ValueError, OverflowError):
        return None


def day_of(moment: str) -> str:
    """A moment's day, in the person's own way of writing days."""
    at = local(moment)
    return _written(at) if at else ""


def time_of(moment: str, *, seconds: bool = False) -> str:
    """A moment's day and time; with the seconds where two would look alike without them."""
    at = local(moment)
    if at is None:
        return ""
    form = QLocale().timeFormat(QLocale.FormatType.ShortFormat)
    form = form.replace("mm", "mm:ss") if seconds else form
    return f"{_written(at)}, {QLocale().toString(QTime(at.hour, at.minute, at.second), form)}"


def alike(moments: Iterable[str]) -> frozenset[str]:
    """Those of these moments that only their seconds tell apart from another."""
    minutes: dict[str, list[str]] = {}
    for moment in moments:
        minutes.setdefault(moment[_MINUTE], []).append(moment)
    return frozenset(moment for those in minutes.values() if len(those) > 1 for moment in those)


def _written(at: datetime) -> str:
    form = _WEEKDAY.sub("", QLocale().dateFormat(QLocale.FormatType.LongFormat))
    return QLocale().toString(QDate(at.year, at.month, at.day), form)
