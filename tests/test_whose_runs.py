"""What the engine calls the latest is the person's own, whatever was practised or brought in after it."""

import dataclasses
from pathlib import Path

import pytest

from auditor import events
from auditor.accounts.model import Account, Way
from auditor.desk.accounts import know_again
from auditor.desk.audits import keep
from auditor.desk.guides import _left, start_guide
from auditor.desk.past import compare, get_history
from auditor.desk.sitting import Sitting
from auditor.desk.snapshots import import_snapshot, list_snapshots, preview
from auditor.export.canonical import canonical
from auditor.judge import Finding, State
from auditor.practice.server import PracticeWorld
from auditor.problems import UnknownAccount
from auditor.program import Program
from auditor.snapshot.as_json import as_json
from auditor.snapshot.model import Snapshot, Whose
from tests.snapshot.samples import found, snapshot

MINE, PLAY, FOREIGN = "a1", "practice-lumio", "somebody"
OLD = "2025-01-05T10:00:00.000+00:00"


def of(account: str, run: str, value: str = "on", **more: object) -> Snapshot:
    """A run over one account."""
    service = "lumio" if account == PLAY else "pinterest"
    made = snapshot(found("genai-training", value, account=account, service=service), run=run)
    return dataclasses.replace(made, **more)  # type: ignore[arg-type]


class Desk:
    """A sitting with one account of the person's own, and what it told."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.told: list[events.Event] = []
        self.sitting = Sitting(Program(), self.told.append)
        self.sitting.program.book._this_run[MINE] = (Account(MINE, "pinterest", Way.SELF), None)

    def store(self, run: Snapshot, whose: Whose = Whose.OWN) -> None:
        with self.sitting.program.store() as store:
            store.put(run, whose)

    async def bring_in(self, run: Snapshot) -> None:
        """As the person does: from a file."""
        file = self.folder / f"{run.run}.json"
        file.write_bytes(canonical(as_json(run)))
        await import_snapshot(events.ImportSnapshot(9, str(file)), self.sitting)


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    monkeypatch.setenv("PRIVACY_AUDITOR_HOME", str(tmp_path / "home"))
    return Desk(tmp_path)


async def crowded(desk: Desk) -> Sitting:
    """The person's own check, a practice run after it, and a foreign snapshot brought in last."""
    desk.store(of(MINE, "mine"))
    desk.store(of(PLAY, "play"), Whose.PRACTICE)
    await desk.bring_in(of(FOREIGN, "foreign", started=OLD, ended=OLD))
    desk.told.clear()
    return desk.sitting


async def test_the_latest_run_is_the_persons_own(desk: Desk) -> None:
    sitting = await crowded(desk)
    assert sitting.snapshot("latest").run == "mine"
    assert sitting.snapshot("practice").run == "play"
    assert sitting.snapshot("foreign").run == "foreign"
    await preview(events.Preview(1), sitting)
    assert [one.run for one in desk.told if isinstance(one, events.Previewed)] == ["mine"]


async def test_a_row_of_the_persons_own_can_be_kept_after_an_import_and_a_practice_run(desk: Desk) -> None:
    sitting = await crowded(desk)
    await keep(events.Keep(1, MINE, "genai-training"), sitting)
    assert [one.finding.state for one in desk.told if isinstance(one, events.Judged)] == [State.KEPT]
    assert sitting.latest(MINE, "genai-training").state is State.KEPT
    assert sitting.snapshot("practice").run == "play"  # what is practised stays as it was


async def test_practising_and_the_persons_own_are_followed_up_apart(desk: Desk) -> None:
    sitting = await crowded(desk)
    for account in (MINE, PLAY):
        sitting.record(dataclasses.replace(sitting.latest(account, "genai-training"), state=State.AS_WANTED))
    own, practice = sitting.snapshot("latest"), sitting.snapshot("practice")
    assert {one.account for one in own.findings} == {MINE}
    assert {one.account for one in practice.findings} == {PLAY}
    assert len({own.run, practice.run, "mine", "play"}) == 4


async def test_the_guide_goes_through_the_persons_own_and_leaves_out_accounts_that_are_gone(desk: Desk) -> None:
    sitting = await crowded(desk)
    assert [one.account for one in _left(Whose.OWN, sitting)] == [MINE]
    both = found("genai-training", "on", account=MINE), found("genai-training", "on", account="removed")
    desk.store(snapshot(*both, run="both"))
    assert [one.account for one in _left(Whose.OWN, sitting)] == [MINE]


@pytest.mark.parametrize("whose", [Whose.OWN, Whose.PRACTICE], ids=str)
async def test_of_accounts_that_are_not_known_at_all_it_is_never_said_that_nothing_is_left(
    desk: Desk, whose: Whose
) -> None:
    sitting = await crowded(desk)  # the practice site is not open
    del sitting.program.book._this_run[MINE]
    with pytest.raises(UnknownAccount):
        await start_guide(events.StartGuide(1, practice=whose is Whose.PRACTICE), sitting)
    assert not [one for one in desk.told if isinstance(one, events.GuideStarted)]


async def test_the_practice_site_of_an_engine_that_died_stands_again_as_it_was_last_found(desk: Desk) -> None:
    drawn = PracticeWorld(7, {}).truth()["lumio"]
    name = next(
        name
        for name, value in drawn.items()
        if value == "on" and name not in PracticeWorld(7, {}).states["lumio"].locked
    )
    desk.store(snapshot(found(name, "off", account=PLAY, service="lumio"), run="play"), Whose.PRACTICE)
    await know_again(events.KnowAgain(1, seed=7), desk.sitting)
    assert desk.told == [events.Done(1)]
    site = await desk.sitting.practice_site()
    assert site.truth()["lumio"] == drawn | {name: "off"}
    assert not site.changed()
    assert desk.sitting.account(PLAY).account.id == PLAY
    await desk.sitting.close()


async def test_a_locked_row_and_a_value_that_it_cannot_have_are_not_put_back(desk: Desk) -> None:
    world = PracticeWorld(7, {})
    before, locked = world.truth(), next(iter(world.states["lumio"].locked))
    other = {"on": "off", "off": "on"}[before["lumio"][locked]]
    world.put_back({("lumio", locked): other, ("lumio", "none"): "on", ("elsewhere", "none"): "on"})
    assert world.truth() == before


async def test_the_list_of_runs_says_whose_each_is(desk: Desk) -> None:
    sitting = await crowded(desk)
    await list_snapshots(events.ListSnapshots(1), sitting)
    (told,) = desk.told
    assert isinstance(told, events.Snapshots)
    whose = {row.run: row.whose for row in told.snapshots}
    assert whose == {"mine": Whose.OWN, "play": Whose.PRACTICE, "foreign": Whose.IMPORTED}


async def test_history_counts_the_persons_own_and_has_imports_apart(desk: Desk) -> None:
    sitting = await crowded(desk)
    await get_history(events.GetHistory(1), sitting)
    (told,) = desk.told
    assert isinstance(told, events.History)
    assert set(told.courses) == {"", "pinterest"}
    assert [dict(point.counts) for point in told.courses[""]] == [{"to_change": 1}]
    assert [(point.at, dict(point.counts)) for point in told.imported] == [(OLD, {"to_change": 1})]


@pytest.mark.parametrize(("before", "after", "both"), [("mine", "play", 0), ("mine", "mine", 1), ("mine", "none", 0)])
async def test_a_comparison_says_how_much_could_be_compared(desk: Desk, before: str, after: str, both: int) -> None:
    sitting = await crowded(desk)
    unread = Finding("pinterest", MINE, "genai-training", State.NOT_CHECKED)
    desk.store(snapshot(unread, run="none"))
    await compare(events.Compare(1, before, after), sitting)
    assert [one.both for one in desk.told if isinstance(one, events.Compared)] == [both]
