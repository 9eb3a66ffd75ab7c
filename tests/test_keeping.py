"""Keeping a setting as it is: with a reason, until a day, and taken back without a loss."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from auditor import events
from auditor.desk.audits import keep, list_kept, unkeep
from auditor.desk.sitting import Sitting
from auditor.judge import Kept
from auditor.problems import ChangedMeanwhile
from auditor.program import Program
from auditor.snapshot.pictures import Picture, Shown
from tests.snapshot.samples import found, snapshot

ADS = ("shop", "a1", "ads")


@pytest.fixture
def sitting(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Sitting:
    monkeypatch.setenv("PRIVACY_AUDITOR_HOME", str(tmp_path / "home"))
    made = Sitting(Program(), lambda _: None)
    with made.program.store() as store:
        store.put(snapshot(found("ads", "on", service="shop", account="a1")))
    return made


async def test_what_is_not_kept_any_more_can_be_kept_again_with_its_reason_and_its_day(sitting: Sitting) -> None:
    await keep(events.Keep(1, "a1", "ads", because="I like it", until="2099-01-01"), sitting)
    await unkeep(events.Unkeep(2, "a1", "ads"), sitting)
    assert sitting.program.kept() == {}
    await keep(events.Keep(3, "a1", "ads", again=True), sitting)
    assert sitting.program.kept() == {ADS: Kept("on", "I like it", "2099-01-01")}


@pytest.mark.parametrize(("days", "is_kept"), [(-1, False), (0, False), (1, True)])
async def test_on_the_day_that_was_named_it_is_asked_about_again(sitting: Sitting, days: int, is_kept: bool) -> None:
    until = (date.today() + timedelta(days)).isoformat()
    await keep(events.Keep(1, "a1", "ads", until=until), sitting)
    assert (ADS in sitting.program.kept()) is is_kept


async def test_the_pictures_of_a_check_are_there_after_something_was_kept(sitting: Sitting) -> None:
    album, run = sitting.program.album, sitting.snapshot("latest").run
    shown = [Picture(Shown("shop", "a1", one, "https://shop.example/", "2026-11-26"), b"png") for one in ("ads", "map")]
    album.keep(run, shown)
    await keep(events.Keep(1, "a1", "ads"), sitting)
    following = sitting.snapshot("latest").run
    assert following != run
    assert album.of(following) == tuple(shown)
    sitting.record(found("ads", "off", service="shop", account="a1"))
    assert [one.shows.setting for one in album.of(following)] == ["map"]
    assert album.of(run) == tuple(shown)


async def test_what_is_not_as_the_person_saw_it_any_more_is_not_kept_and_that_is_said(sitting: Sitting) -> None:
    told: list[events.Event] = []
    sitting.tell = told.append
    sitting.record(found("ads", "partly", service="shop", account="a1"))
    with pytest.raises(ChangedMeanwhile):
        await keep(events.Keep(1, "a1", "ads", shown="on"), sitting)
    assert [one.finding.value for one in told if isinstance(one, events.Judged)] == ["partly"]
    assert sitting.program.kept() == {}
    await keep(events.Keep(2, "a1", "ads", shown="partly"), sitting)
    assert sitting.program.kept()[ADS].value == "partly"


async def test_what_is_kept_is_listed_with_its_reason_and_its_day_also_when_that_has_come(sitting: Sitting) -> None:
    told: list[events.Event] = []
    sitting.tell = told.append
    await keep(events.Keep(1, "a1", "ads", because="I like it", until="2020-01-01"), sitting)
    await list_kept(events.ListKept(2), sitting)
    assert told[-1] == events.KeptRows(2, (events.KeptRow("a1", "ads", "I like it", "2020-01-01"),))
