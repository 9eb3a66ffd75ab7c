"""Keeping a setting as it is: with a reason, until a day, and taken back without a loss."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from auditor import events
from auditor.accounts.model import Account, Way
from auditor.desk.audits import keep, list_kept, unkeep
from auditor.desk.guides import _left
from auditor.desk.sitting import Sitting
from auditor.desk.snapshots import export, preview
from auditor.judge import Finding, Kept, State
from auditor.problems import ChangedMeanwhile, Reason
from auditor.program import Program
from auditor.snapshot.as_json import as_json
from auditor.snapshot.model import Whose
from auditor.snapshot.pictures import Picture, Shown
from auditor.verdict import exit_code
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
    assert told[-1] == events.KeptRows(2, (events.KeptRow("a1", "ads", "I like it", "2020-01-01", "on"),))


# --- without a value -------------------------------------------------------------------------------------------------

UNREAD = found("ads", None, service="shop", account="a1")
UNSEEN = [UNREAD, found("ads", None, service="shop", account="a1", state=State.BY_HAND, reason=None)]


def seen(sitting: Sitting, finding: Finding) -> list[events.Event]:
    """The same sitting after this was found last; what it tells."""
    told: list[events.Event] = []
    sitting.tell = told.append
    with sitting.program.store() as store:
        store.put(snapshot(finding, run="run-2"))
    return told


@pytest.mark.parametrize("finding", UNSEEN, ids=lambda one: one.state)
async def test_what_has_no_value_is_kept_and_its_run_stays_as_it_is_to_the_letter(
    sitting: Sitting, finding: Finding
) -> None:
    told = seen(sitting, finding)
    before = sitting.snapshot("latest")
    await keep(events.Keep(1, "a1", "ads", because="I know it", shown=""), sitting)
    assert sitting.program.kept() == {ADS: Kept(None, "I know it")}
    assert told[0] == events.Judged(1, finding)
    after = sitting.snapshot("latest")
    assert as_json(after) == as_json(before)
    assert exit_code(after) == exit_code(before) == 3
    await list_kept(events.ListKept(2), sitting)
    assert told[-1] == events.KeptRows(2, (events.KeptRow("a1", "ads", "I know it"),))


async def test_the_preview_and_the_file_say_what_is_kept_unread_until_its_day_has_come(
    sitting: Sitting, tmp_path: Path
) -> None:
    told, words, file = seen(sitting, UNREAD), "Kept by you, not read.", tmp_path / "report.html"
    for until, is_said in (("2099-01-01", True), ("2020-01-01", False)):
        await keep(events.Keep(1, "a1", "ads", until=until, shown=""), sitting)
        await preview(events.Preview(2, "run-2"), sitting)
        await export(events.Export(3, "run-2", "html", str(file)), sitting)
        (previewed,) = [one for one in told if isinstance(one, events.Previewed)]
        told.clear()
        assert (words in previewed.html) is is_said
        assert (words in file.read_text("utf-8")) is is_said


@pytest.mark.parametrize("finding", UNSEEN, ids=lambda one: one.state)
async def test_what_was_kept_without_a_value_can_be_taken_back_and_that_undone(
    sitting: Sitting, finding: Finding
) -> None:
    told = seen(sitting, finding)
    await keep(events.Keep(1, "a1", "ads", because="I know it", until="2099-01-01", shown=""), sitting)
    await unkeep(events.Unkeep(2, "a1", "ads"), sitting)
    assert sitting.program.kept() == {}
    await keep(events.Keep(3, "a1", "ads", again=True), sitting)
    assert sitting.program.kept() == {ADS: Kept(None, "I know it", "2099-01-01")}
    assert {one.finding for one in told if isinstance(one, events.Judged)} == {finding}


async def test_what_was_not_checked_is_not_kept_and_that_is_said(sitting: Sitting) -> None:
    seen(sitting, found("ads", None, service="shop", account="a1", state=State.NOT_CHECKED, reason=Reason.STOPPED))
    with pytest.raises(ChangedMeanwhile):
        await keep(events.Keep(1, "a1", "ads", shown=""), sitting)
    assert sitting.program.kept() == {}


async def test_a_value_that_was_read_meanwhile_is_not_kept_by_who_saw_none(sitting: Sitting) -> None:
    with pytest.raises(ChangedMeanwhile):
        await keep(events.Keep(1, "a1", "ads", shown=""), sitting)
    seen(sitting, UNREAD)
    await keep(events.Keep(2, "a1", "ads", shown=""), sitting)
    await unkeep(events.Unkeep(3, "a1", "ads"), sitting)
    sitting.record(found("ads", "on", service="shop", account="a1"))
    with pytest.raises(ChangedMeanwhile):
        await keep(events.Keep(4, "a1", "ads", again=True), sitting)
    assert sitting.program.kept() == {}


@pytest.mark.parametrize("finding", UNSEEN, ids=lambda one: one.state)
@pytest.mark.parametrize(("days", "is_left"), [(-1, True), (0, True), (1, False), (None, False)])
async def test_a_guide_leaves_out_what_is_kept_without_a_value_until_the_day_has_come(
    sitting: Sitting, finding: Finding, days: int | None, is_left: bool
) -> None:
    sitting.program.book._this_run["a1"] = (Account("a1", "shop", Way.SELF), None)
    seen(sitting, finding)
    assert _left(Whose.OWN, sitting) == (events.GuideItem("a1", "ads"),)
    until = None if days is None else (date.today() + timedelta(days)).isoformat()
    await keep(events.Keep(1, "a1", "ads", until=until, shown=""), sitting)
    assert bool(_left(Whose.OWN, sitting)) is is_left


async def test_a_guide_goes_through_what_was_kept_without_a_value_once_a_value_is_read(sitting: Sitting) -> None:
    sitting.program.book._this_run["a1"] = (Account("a1", "shop", Way.SELF), None)
    seen(sitting, UNREAD)
    await keep(events.Keep(1, "a1", "ads", shown=""), sitting)
    sitting.record(found("ads", "on", service="shop", account="a1"))
    assert _left(Whose.OWN, sitting) == (events.GuideItem("a1", "ads"),)
