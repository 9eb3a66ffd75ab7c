"""A guide that is cut off is gone on with at the next start: what it has still to go through is on the disk."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import pytest

from auditor import events
from auditor.accounts.model import Account, Way
from auditor.desk.guides import start_guide
from auditor.desk.past import find_unfinished, leave_unfinished
from auditor.desk.sitting import Sitting
from auditor.events import GuideItem, GuideMove, Move
from auditor.program import Program
from auditor.snapshot.model import Whose
from tests.snapshot.samples import snapshot

OWN = Account("a1", "pinterest", Way.GUIDE)


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PRIVACY_AUDITOR_HOME", str(tmp_path))


def sat_down() -> tuple[Sitting, "asyncio.Queue[events.Event]"]:
    """An engine that has just started, for a person with one account that nothing is read of."""
    told: asyncio.Queue[events.Event] = asyncio.Queue()
    sitting = Sitting(Program(), told.put_nowait)
    sitting.program.book._this_run[OWN.id] = (OWN, None)
    return sitting, told


def settings_of(sitting: Sitting, service: str) -> list[str]:
    return [setting.id for setting in sitting.program.service(service).settings[:3]]


@asynccontextmanager
async def guided(sitting: Sitting, told: "asyncio.Queue[events.Event]", account: str) -> AsyncIterator[list[GuideItem]]:
    """A guide through three settings, the first of which the person skips; it is cut off at the end."""
    with sitting.program.store() as store:
        for whose in (Whose.OWN, Whose.PRACTICE):
            store.put(snapshot(run=whose.value), whose)
    service = "lumio" if account.startswith("practice") else OWN.service
    items = [GuideItem(account, setting) for setting in settings_of(sitting, service)]
    task = asyncio.create_task(start_guide(events.StartGuide(1, tuple(items)), sitting))
    try:
        async with asyncio.timeout(10):
            while not isinstance(await told.get(), events.GuideStep):
                pass
            assert sitting.guide is not None
            sitting.guide.hear(GuideMove(2, 0, Move.SKIP))
            while not (isinstance(step := await told.get(), events.GuideStep) and step.item == 1):
                pass
        yield items
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def unfinished() -> tuple[GuideItem, ...]:
    """What the next start finds."""
    sitting, told = sat_down()
    await find_unfinished(events.FindUnfinished(1), sitting)
    found = told.get_nowait()
    assert isinstance(found, events.UnfinishedFound)
    return found.guide


async def test_what_is_left_is_found_when_the_window_went_away() -> None:
    sitting, told = sat_down()
    async with guided(sitting, told, OWN.id) as items:
        sitting.window_gone = True
    assert list(await unfinished()) == items[1:]


async def test_what_is_left_is_on_the_disk_while_the_guide_goes_on() -> None:
    sitting, told = sat_down()
    async with guided(sitting, told, OWN.id) as items:
        assert list(await unfinished()) == items[1:]


async def test_a_guide_that_the_person_stopped_is_not_offered() -> None:
    sitting, told = sat_down()
    async with guided(sitting, told, OWN.id):
        pass
    assert await unfinished() == ()


async def test_a_guide_that_the_person_leaves_is_not_offered_again() -> None:
    sitting, told = sat_down()
    async with guided(sitting, told, OWN.id):
        sitting.window_gone = True
    await leave_unfinished(events.LeaveUnfinished(1), sitting)
    assert await unfinished() == ()


async def test_nothing_is_offered_of_an_account_that_is_gone() -> None:
    sitting, told = sat_down()
    async with guided(sitting, told, OWN.id):
        sitting.window_gone = True
    del sitting.program.book._this_run[OWN.id]
    await find_unfinished(events.FindUnfinished(1), sitting)
    while not told.empty():
        last = told.get_nowait()
    assert isinstance(last, events.UnfinishedFound)
    assert last.guide == ()


async def test_a_note_that_cannot_be_read_is_as_good_as_none(tmp_path: Path) -> None:
    (tmp_path / "unfinished-guide.json").write_text('{"not": "ours"')
    assert await unfinished() == ()
