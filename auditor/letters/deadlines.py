"""Until when a letter has to be answered. Saturdays and Sundays are known here; public holidays are not."""

import calendar
from datetime import date, timedelta
from typing import Final

from auditor.letters.model import Period

SATURDAY: Final = 5
MONTHS: Final = 12


def due(sent: date, period: Period) -> date:
    """The last day for an answer to a letter that arrived on the day it was sent.

    A period in months ends on the same day of the month, or the month's last day where there is none, and never on a
    weekend (Regulation 1182/71 Art. 3). Days are calendar days; business days are Monday to Friday.
    """
    if period.months:
        return _not_a_weekend(_months_later(sent, period.months))
    if period.days:
        return sent + timedelta(days=period.days)
    day = sent
    for _ in range(period.business_days):
        day = _not_a_weekend(day + timedelta(days=1))
    return day


def _months_later(day: date, months: int) -> date:
    years, month = divmod(day.month - 1 + months, MONTHS)
    year = day.year + years
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def _not_a_weekend(day: date) -> date:
    while day.weekday() >= SATURDAY:
        day += timedelta(days=1)
    return day
