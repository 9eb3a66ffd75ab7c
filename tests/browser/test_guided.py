"""A guide in a real browser, at the practice site: it points, the scripted person clicks, the server is the judge."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import pytest
from playwright.async_api import Dialog, Page

from auditor import events
from auditor.desk import audits, guides
from auditor.desk.sitting import Sitting
from auditor.events import GuideEnded, GuideItem, GuideMove, GuideStep, Move, Phase
from auditor.export.evidence import verify
from auditor.exporting import Order, export
from auditor.program import GuidingBrowser, Program
from auditor.snapshot.model import Whose
from tests.practice.person import Person
from tests.snapshot.samples import snapshot

pytestmark = pytest.mark.browser


class Guided:
    """A guide that goes on, and the page that the person has before them."""

    def __init__(self) -> None:
        self.heard: list[events.Event] = []
        self.told: asyncio.Queue[GuideStep] = asyncio.Queue()
        self.pages: list[Page] = []
        self.sitting = Sitting(Program(), self._tell)

    def _tell(self, event: events.Event) -> None:
        self.heard.append(event)
        if isinstance(event, GuideStep):
            self.told.put_nowait(event)

    async def until(self, *phases: Phase) -> GuideStep:
        async with asyncio.timeout(40):
            while (step := await self.told.get()).phase not in phases:
                pass
        return step

    @property
    def page(self) -> Page:
        return self.pages[-1]

    def says(self, move: Move, item: int) -> None:
        assert self.sitting.guide is not None
        self.sitting.guide.hear(GuideMove(9, item, move))


@asynccontextmanager
async def guided(monkeypatch: pytest.MonkeyPatch, *items: tuple[str, str]) -> AsyncIterator[Guided]:
    """Through these settings of the practice accounts."""
    one = Guided()
    signed_in = GuidingBrowser.signed_in

    @asynccontextmanager
    async def noted(self: GuidingBrowser, *whose: object) -> AsyncIterator[object]:
        async with signed_in(self, *whose) as tab:  # type: ignore[arg-type]
            one.pages.append(tab._page)
            yield tab

    monkeypatch.setattr(GuidingBrowser, "signed_in", noted)
    await one.sitting.practice_site(7)
    with one.sitting.program.store() as store:
        store.put(snapshot(), Whose.PRACTICE)
    wanted = tuple(GuideItem(f"practice-{service}", setting) for service, setting in items)
    task = asyncio.create_task(guides.start_guide(events.StartGuide(2, wanted), one.sitting))
    try:
        yield one
        async with asyncio.timeout(40):
            await task
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await asyncio.gather(task, return_exceptions=True)
        await one.sitting.close()


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PRIVACY_AUDITOR_HOME", str(tmp_path))
    monkeypatch.delenv("DISPLAY", raising=False)


def changed(one: Guided) -> list[str]:
    """What the server was asked to change, in order."""
    assert one.sitting._practice is not None
    return [entry.detail for entry in one.sitting._practice.changed()]


async def test_every_kind_of_control_is_guided_and_nothing_is_changed_but_by_the_person(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    items = (("lumio", "genai-training"), ("chirper", "read-receipts"), ("mira", "keep-chats"))
    async with guided(monkeypatch, *items) as one:
        for number in range(len(items)):
            step = await one.until(Phase.POINTING)
            assert step.item == number
            assert changed(one) == [f"{setting}={value}" for (_, setting), value in _done(number)]
            await Person(one.page).set(step.finding.label, step.finding.want[0])
            if step.needs_save:
                await one.until(Phase.SAVING)
                assert changed(one) == []
                await Person(one.page).press("Save")
            await one.until(Phase.PROVED)
    assert changed(one) == [f"{setting}={value}" for (_, setting), value in _done(len(items))]
    assert one.heard[-1] == GuideEnded(2, proved=3)
    with one.sitting.program.store() as store:
        newest, oldest = store.rows()
        assert {setting for _, setting, _ in store.by_you(oldest.run, newest.run)} == {name for _, name in items}


def _done(number: int) -> list[tuple[tuple[str, str], str]]:
    settings = [("", "genai-training"), ("", "read-receipts"), ("", "keep-chats")]
    return list(zip(settings, ["off", "off", "30 days"], strict=True))[:number]


async def test_a_reload_never_loses_what_is_not_saved_yet_even_where_the_rule_knows_of_no_save(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Lumio's page of switches has a Save button that its rules do not mention."""
    async with guided(monkeypatch, ("lumio", "private-profile")) as one:
        assert one.sitting._practice is not None
        one.sitting._practice.world.states["lumio"].values["private-profile"] = "off"
        step = await one.until(Phase.POINTING)
        await Person(one.page).set(step.finding.label, "on")
        assert (await one.until(Phase.SAVING)).needs_save
        assert changed(one) == []
        await Person(one.page).press("Save")
        await one.until(Phase.PROVED)
    assert changed(one) == ["private-profile=on"]


async def test_a_closed_window_is_opened_again_and_the_person_need_not_sign_in(monkeypatch: pytest.MonkeyPatch) -> None:
    async with guided(monkeypatch, ("chirper", "read-receipts")) as one:
        await one.until(Phase.POINTING)
        assert one.sitting._practice is not None
        before = [entry.kind for entry in one.sitting._practice.log()].count("sign_in")
        await one.page.close()
        assert (await one.until(Phase.TROUBLE)).problem == "window_closed"
        one.says(Move.NEXT, 0)
        await one.until(Phase.POINTING)
        assert [entry.kind for entry in one.sitting._practice.log()].count("sign_in") == before
        one.says(Move.SKIP, 0)
    assert changed(one) == []


async def test_the_page_asks_the_person_and_not_the_program(monkeypatch: pytest.MonkeyPatch) -> None:
    async with guided(monkeypatch, ("chirper", "read-receipts")) as one:
        step = await one.until(Phase.POINTING)
        asked: asyncio.Queue[Dialog] = asyncio.Queue()
        one.page.on("dialog", lambda dialog: asked.put_nowait(dialog))  # noqa: PLW0108 -- Playwright marks a function
        answer = asyncio.ensure_future(one.page.evaluate("confirm('Really?')"))
        dialog = await asked.get()
        await asyncio.sleep(0.3)  # long enough for anybody else to have answered
        assert not answer.done()
        await dialog.accept()
        assert await answer is True
        await Person(one.page).set(step.finding.label, "off")
        await one.until(Phase.PROVED)


async def test_the_evidence_of_what_was_changed_shows_it_as_it_is_now(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    async with guided(monkeypatch, ("lumio", "genai-training")) as one:
        step = await one.until(Phase.POINTING)
        await Person(one.page).set(step.finding.label, step.finding.want[0])
        if step.needs_save:
            await one.until(Phase.SAVING)
            await Person(one.page).press("Save")
        await one.until(Phase.PROVED)
    before, after = evidence(one, tmp_path / "after-the-guide.zip")
    assert before == ""
    assert after == "genai-training"


async def test_what_is_checked_again_after_a_change_is_pictured_anew(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    async with guided(monkeypatch, ("lumio", "genai-training")) as one:
        await one.until(Phase.POINTING)
        one.says(Move.SKIP, 0)
        await one.until(Phase.SKIPPED)
        again = events.CheckAgain(3, "practice-lumio", "genai-training")
        await audits.check_again(again, one.sitting)
    before, after = evidence(one, tmp_path / "after-the-check.zip")
    assert before == ""
    assert after == "genai-training"


def evidence(one: Guided, path: Path) -> tuple[str, str]:
    """Which settings are pictured in the audit's evidence, and in that of what followed it; each pack is verified."""
    pictured = []
    with one.sitting.program.store() as store:
        rows = store.rows()
    for row in reversed(rows):
        export(one.sitting.snapshot(row.run), Order("evidence", path), one.sitting.program)
        found = verify(path)
        now = {(one.account, one.setting): one.read_at for one in found.snapshot.findings}
        assert all(shown.taken_at == now[shown.account, shown.setting] for shown in found.pictures)
        pictured.append(" ".join(shown.setting for shown in found.pictures))
    before, after = pictured
    return before, after
