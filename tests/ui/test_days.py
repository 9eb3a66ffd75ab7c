"""Moments as the person's own clock has them."""

import time
from collections.abc import Callable, Iterator

import pytest

from ui.days import day_of, local, time_of

Zone = Callable[[str], None]


@pytest.fixture
def zone(monkeypatch: pytest.MonkeyPatch) -> Iterator[Zone]:
    def move(name: str) -> None:
        monkeypatch.setenv("TZ", name)
        time.tzset()

    yield move
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize(
    ("name", "day"), [("Europe/Berlin", 21), ("UTC", 20), ("America/New_York", 20), ("Asia/Tokyo", 21)]
)
def test_a_day_is_the_persons_own_day(zone: Zone, name: str, day: int) -> None:
    zone(name)
    assert f"{day} November 2026" in day_of("2026-11-20T23:30:00.000+00:00").replace(
        f"November {day},", f"{day} November"
    )


def test_a_time_is_the_persons_own_and_has_seconds_where_they_are_wanted(zone: Zone) -> None:
    zone("Europe/Berlin")
    moment = "2026-11-20T23:30:07.000+00:00"
    assert ":30" in time_of(moment)
    assert ":30:07" not in time_of(moment)
    assert ":30:07" in time_of(moment, seconds=True)
    at = local(moment)
    assert at is not None
    assert (at.day, at.hour) == (21, 0)


def test_a_day_without_a_zone_is_the_persons_already(zone: Zone) -> None:
    zone("Asia/Tokyo")
    at = local("2026-11-20T00:00:00")
    assert at is not None
    assert at.day == 20


@pytest.mark.parametrize("moment", ["", "yesterday", "2026-99-99"])
def test_what_is_no_moment_has_no_words(moment: str) -> None:
    assert day_of(moment) == time_of(moment) == ""
