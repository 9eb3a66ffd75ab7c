"""How things stood over time."""

from pathlib import Path

from auditor.judge import Finding, State
from auditor.snapshot.course import ALL, MOST_POINTS, Turned, courses
from auditor.snapshot.store import Store


def turned(at: int, setting: str, state: State, service: str = "shop") -> Turned:
    return Turned(f"2026-11-{at:02d}T00:00:00.000+00:00", service, "a", setting, state)


def test_each_point_counts_every_setting_as_last_known() -> None:
    course = courses(
        [turned(1, "x", State.TO_CHANGE), turned(1, "y", State.TO_CHANGE), turned(2, "x", State.AS_WANTED)], ""
    )
    assert [dict(point.counts) for point in course[ALL]] == [{"to_change": 2}, {"to_change": 1, "as_wanted": 1}]


def test_a_run_over_one_service_leaves_the_others_as_they_were() -> None:
    course = courses([turned(1, "x", State.TO_CHANGE), turned(2, "x", State.AS_WANTED, "other")], "")
    assert dict(course[ALL][-1].counts) == {"to_change": 1, "as_wanted": 1}
    assert [dict(point.counts) for point in course["shop"]] == [{"to_change": 1}]


def test_the_picture_reaches_to_the_newest_run_though_nothing_moved() -> None:
    course = courses([turned(1, "x", State.TO_CHANGE)], "2026-11-30T00:00:00.000+00:00")
    assert [point.at[8:10] for point in course[ALL]] == ["01", "30"]


def test_a_long_course_is_thinned_and_keeps_its_last_point() -> None:
    many = [Turned(f"{n:09d}", "s", "a", f"x{n}", State.TO_CHANGE) for n in range(5_000)]
    course = courses(many, "")[ALL]
    assert len(course) <= MOST_POINTS + 1
    assert dict(course[-1].counts) == {"to_change": 5_000}


def test_a_run_gone_on_with_keeps_what_it_found_and_drops_what_it_missed(tmp_path: Path) -> None:
    with Store(tmp_path / "s.sqlite") as store:
        store.begin("r", started="2026-11-01T00:00:00.000+00:00", program="0", catalogue="0")
        store.add(
            "r", Finding("s", "a", "x", State.AS_WANTED, "off", ("off",), read_at="2026-11-01T00:00:01.000+00:00")
        )
        store.add("r", Finding("s", "a", "y", State.NOT_CHECKED))
        store.end("r", ended="2026-11-01T00:00:02.000+00:00", complete=False)
        again = store.reopen("r")
        assert [(one.setting, one.state) for one in again.findings] == [("x", State.AS_WANTED)]
        assert again.ended is None
        store.add("r", Finding("s", "a", "y", State.TO_CHANGE, "on", ("off",)))
        store.end("r", ended="2026-11-01T00:00:09.000+00:00", complete=True)
        assert [one.setting for one in store.load("r").findings] == ["x", "y"]
        assert store.rows()[0].counts == {"as_wanted": 1, "to_change": 1}
        assert [(one.setting, one.state) for one in store.turns()][-1] == ("y", State.TO_CHANGE)
