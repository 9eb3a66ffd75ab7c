"""The guide as a flow without a screen: a scripted person, a fake page, and the question who changed what."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from typing import Any

import pytest

from auditor import guide as flow
from auditor.accounts.model import Account, Way
from auditor.catalogue.model import Form
from auditor.catalogue.model import Setting as Rule
from auditor.events import Event, GuideEnded, GuideMove, GuideStep, Judged, Move, Phase
from auditor.guide import Errand, Guide, Item
from auditor.judge import State
from auditor.plan import Planned
from auditor.problems import PageProblem, Reason, SignedOut
from tests.fakes import PAGE, GuidedFakeBrowser, GuidedFakeTab, GuidedPage, MemoryDiary, SilentAsker, service, setting

ADS, SHARING = setting("Ads"), setting("Sharing")
LETTER = setting("A letter", page=None, form=Form.EMAIL)


@dataclass
class Sitting:
    """A guide that goes on, with all that happens to it."""

    guide: Guide
    browser: GuidedFakeBrowser
    diary: MemoryDiary
    told: "asyncio.Queue[GuideStep]" = field(default_factory=asyncio.Queue)
    heard: list[Event] = field(default_factory=list)

    @property
    def page(self) -> GuidedPage:
        return self.browser.pages[PAGE]

    @property
    def done(self) -> list[str]:
        return [line for tab in self.browser.tabs for line in tab.done]

    async def until(self, *phases: Phase) -> GuideStep:
        """The next step with one of these phases."""
        async with asyncio.timeout(5):
            while (step := await self.told.get()).phase not in phases:
                pass
        return step

    def says(self, move: Move, item: int = 0, **more: str) -> None:
        self.guide.hear(GuideMove(1, item, move, **more))

    @property
    def end(self) -> GuideEnded:
        (ended,) = [event for event in self.heard if isinstance(event, GuideEnded)]
        return ended


@asynccontextmanager
async def guided(
    *rules: Rule, page: GuidedPage | None = None, accounts: tuple[Account, ...] = (Account("a1", "shop"),)
) -> AsyncIterator[Sitting]:
    """A guide through these rules of every account; at the end it must have ended by itself."""
    there = page or GuidedPage({"Ads": "on", "Sharing": "on"})
    shop = service(*rules)
    items = [Item(Planned(account, shop, rules), rule) for account in accounts for rule in rules]
    browser, diary = GuidedFakeBrowser({PAGE: there}), MemoryDiary()

    def tell(event: Event) -> None:
        sitting.heard.append(event)
        if isinstance(event, GuideStep):
            sitting.told.put_nowait(event)

    sitting = Sitting(Guide(items, Errand(1, SilentAsker(), diary, tell)), browser, diary)
    task = asyncio.create_task(sitting.guide.perform(browser.open))
    try:
        yield sitting
        async with asyncio.timeout(5):
            await task
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


@pytest.fixture(autouse=True)
def _hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(flow, "POLL_SECONDS", 0.01)
    monkeypatch.setattr("auditor.watched.SETTLE_SECONDS", 0.02)
    monkeypatch.setattr("auditor.watched.UNSAVED_SECONDS", 0.1)
    monkeypatch.setattr("auditor.watched.AWAY_SECONDS", 0.05)


async def test_a_change_is_pointed_at_seen_proved_by_a_fresh_load_and_recorded_as_yours() -> None:
    async with guided(ADS) as sitting:
        assert (await sitting.until(Phase.POINTING)).finding.value == "on"
        assert sitting.diary.findings == []
        sitting.page.person_sets("Ads", "off")
        assert (await sitting.until(Phase.PROVED)).finding.state is State.AS_WANTED
    assert sitting.done == [f"load {PAGE}", "point at Ads", f"load {PAGE}", "picture Ads"]
    assert [one.state for one in sitting.diary.findings] == [State.AS_WANTED]
    assert sitting.diary.own == sitting.diary.findings
    assert [event.finding for event in sitting.heard if isinstance(event, Judged)] == sitting.diary.findings
    assert sitting.end == GuideEnded(1, proved=1)


async def test_the_next_setting_of_the_same_page_needs_no_load_of_its_own() -> None:
    async with guided(ADS, SHARING) as sitting:
        for label in ("Ads", "Sharing"):
            await sitting.until(Phase.POINTING)
            sitting.page.person_sets(label, "off")
    assert sitting.done.count(f"load {PAGE}") == 3
    assert sitting.end.proved == 2
    assert len(sitting.browser.tabs) == 1


async def test_what_was_not_saved_is_said_and_pointed_at_again_and_then_only_the_persons_word_counts() -> None:
    async with guided(ADS) as sitting:
        await sitting.until(Phase.POINTING)
        sitting.page.person_sets("Ads", "off", saves=False)
        sitting.page.sent += 1
        assert (await sitting.until(Phase.NOT_SAVED)).finding.value == "on"
        assert sitting.done[-1] == "point at Ads"
        sitting.page.person_sets("Ads", "off")
        await sitting.until(Phase.SAVING)
        sitting.says(Move.NEXT)
        await sitting.until(Phase.PROVED)


async def test_a_page_that_went_elsewhere_is_opened_again_when_they_say_so_and_nothing_is_called_unsaved() -> None:
    async with guided(ADS) as sitting:
        await sitting.until(Phase.POINTING)
        sitting.page.shown.clear()
        await sitting.until(Phase.AWAY)
        assert sitting.done.count(f"load {PAGE}") == 1
        sitting.says(Move.NEXT)
        assert (await sitting.until(Phase.POINTING, Phase.NOT_SAVED)).phase is Phase.POINTING
        sitting.page.person_sets("Ads", "off")
        await sitting.until(Phase.PROVED)


async def test_a_change_that_is_not_sent_is_never_lost_by_a_reload() -> None:
    async with guided(replace(ADS, needs_save=True)) as sitting:
        await sitting.until(Phase.POINTING)
        sitting.page.person_sets("Ads", "off", saves=False)
        assert (await sitting.until(Phase.SAVING)).needs_save
        assert sitting.done.count(f"load {PAGE}") == 1
        sitting.page.person_sets("Ads", "off")
        await sitting.until(Phase.PROVED)


async def test_two_changed_at_once_are_both_proved_one_load_is_enough() -> None:
    async with guided(ADS, SHARING) as sitting:
        await sitting.until(Phase.POINTING)
        sitting.page.person_sets("Sharing", "off", saves=False)
        sitting.page.person_sets("Ads", "off")
        sitting.page.saved["Sharing"] = "off"
        await sitting.until(Phase.PROVED)
        await sitting.until(Phase.PROVED)
    assert sitting.done.count(f"load {PAGE}") == 2
    assert {one.setting for one in sitting.diary.own} == {"ads", "sharing"}


async def test_what_is_as_wanted_already_is_said_and_is_nobodys_doing() -> None:
    async with guided(ADS, page=GuidedPage({"Ads": "off"})) as sitting:
        await sitting.until(Phase.ALREADY)
    assert sitting.diary.own == []
    assert sitting.end == GuideEnded(1, already=1)


async def test_skip_goes_on_and_back_comes_back() -> None:
    async with guided(ADS, SHARING) as sitting:
        await sitting.until(Phase.POINTING)
        sitting.says(Move.SKIP)
        assert (await sitting.until(Phase.POINTING)).item == 1
        sitting.says(Move.BACK, 1)
        assert (await sitting.until(Phase.POINTING)).item == 0
        sitting.page.person_sets("Ads", "off")
        await sitting.until(Phase.PROVED)
        assert (await sitting.until(Phase.POINTING)).item == 1
        sitting.says(Move.BACK, 1)
        assert (await sitting.until(Phase.PROVED)).item == 0  # and there it stays, for the person came to look
        sitting.says(Move.NEXT)
        assert (await sitting.until(Phase.POINTING)).item == 1
        sitting.says(Move.SKIP, 1)
    assert sitting.end == GuideEnded(1, proved=1, skipped=1)


async def test_a_word_about_the_setting_before_comes_too_late_and_skips_nothing() -> None:
    async with guided(ADS, SHARING) as sitting:
        await sitting.until(Phase.POINTING)
        sitting.page.person_sets("Ads", "off")
        await sitting.until(Phase.PROVED)
        await sitting.until(Phase.POINTING)
        sitting.says(Move.SKIP, 0)
        sitting.page.person_sets("Sharing", "off")
        await sitting.until(Phase.PROVED)
    assert sitting.end.proved == 2


async def test_keep_is_recorded_with_its_reason_and_its_day() -> None:
    async with guided(ADS) as sitting:
        await sitting.until(Phase.POINTING)
        sitting.says(Move.KEEP, because="I like it", until="2027-01-01")
        await sitting.until(Phase.KEPT)
    assert sitting.diary.kept == [("ads", "I like it", "2027-01-01")]
    assert sitting.diary.findings[-1].state is State.KEPT


async def test_what_cannot_be_found_comes_with_a_hint_and_the_command_that_records_the_page() -> None:
    async with guided(ADS, page=GuidedPage({"Adss": "on"})) as sitting:
        step = await sitting.until(Phase.CANNOT_FIND)
        assert step.finding.reason is Reason.RENAMED
        assert step.hint == "Adss"
        assert step.command == f"privacy-auditor catalogue record {PAGE} --account a1"
        sitting.says(Move.NEXT)
    assert sitting.end.left == 1
    assert sitting.diary.findings[-1].state is State.UNREADABLE


async def test_the_person_who_cannot_find_it_is_helped_and_it_is_watched_on() -> None:
    async with guided(ADS) as sitting:
        await sitting.until(Phase.POINTING)
        sitting.says(Move.CANNOT_FIND)
        assert "catalogue record" in (await sitting.until(Phase.CANNOT_FIND)).command
        sitting.page.person_sets("Ads", "off")
        await sitting.until(Phase.PROVED)


async def test_a_locked_control_is_said_and_not_called_left_for_later() -> None:
    async with guided(ADS, page=GuidedPage({"Ads": "on"}, locked=frozenset({"Ads"}))) as sitting:
        assert (await sitting.until(Phase.LOCKED)).finding.state is State.LOCKED
        sitting.says(Move.NEXT)
    assert sitting.end == GuideEnded(1, locked=1)


async def test_a_closed_window_is_said_and_opened_again_when_the_person_wants_it() -> None:
    async with guided(ADS) as sitting:
        await sitting.until(Phase.POINTING)
        sitting.browser.tabs[0].gone.set()
        assert (await sitting.until(Phase.TROUBLE)).problem == "window_closed"
        sitting.says(Move.NEXT)
        await sitting.until(Phase.POINTING)
        sitting.page.person_sets("Ads", "off")
        await sitting.until(Phase.PROVED)
    assert len(sitting.browser.tabs) == 2


async def test_an_expired_session_is_signed_in_again_once_before_anything_is_said() -> None:
    page = GuidedPage({"Ads": "on"}, problem=SignedOut())
    async with guided(ADS, page=page) as sitting:
        assert (await sitting.until(Phase.TROUBLE)).problem == "signed_out"
        assert len(sitting.browser.tabs) == 2
        page.problem = None
        sitting.says(Move.CHECK)
        await sitting.until(Phase.POINTING)
        sitting.says(Move.SKIP)


async def test_a_page_that_fails_is_said_and_tried_again() -> None:
    page = GuidedPage({"Ads": "on"}, problem=PageProblem(Reason.NETWORK))
    async with guided(ADS, page=page) as sitting:
        step = await sitting.until(Phase.TROUBLE)
        assert step.finding.reason is Reason.NETWORK
        sitting.says(Move.SKIP)


async def test_what_is_done_by_hand_takes_the_persons_word_and_opens_nothing() -> None:
    async with guided(LETTER) as sitting:
        step = await sitting.until(Phase.BY_HAND)
        assert step.finding.state is State.BY_HAND
        sitting.says(Move.DID_IT)
        await sitting.until(Phase.DONE)
    assert sitting.browser.opened == 0
    assert [one.setting for one in sitting.diary.own] == ["a-letter"]


async def test_what_has_no_switch_can_be_kept_and_stays_what_it_is() -> None:
    async with guided(LETTER) as sitting:
        await sitting.until(Phase.BY_HAND)
        sitting.says(Move.KEEP, because="I asked them by phone", shown="")
        assert (await sitting.until(Phase.KEPT)).finding.state is State.BY_HAND
    assert sitting.diary.kept == [("a-letter", "I asked them by phone", None)]
    assert sitting.diary.findings == []
    assert sitting.end == GuideEnded(1, kept=1)


async def test_what_cannot_be_read_can_be_kept_and_stays_unreadable() -> None:
    async with guided(ADS, page=GuidedPage({"Adss": "on"})) as sitting:
        await sitting.until(Phase.CANNOT_FIND)
        sitting.says(Move.KEEP, shown="")
        assert (await sitting.until(Phase.KEPT)).finding.state is State.UNREADABLE
    assert sitting.diary.kept == [("ads", "", None)]
    assert [one.state for one in sitting.diary.findings] == [State.UNREADABLE]


async def test_what_nobody_has_looked_at_yet_cannot_be_kept() -> None:
    async with guided(ADS, accounts=(Account("a1", "shop", way=Way.GUIDE),)) as sitting:
        assert (await sitting.until(Phase.BY_HAND)).finding.state is State.NOT_CHECKED
        sitting.says(Move.KEEP)
        sitting.says(Move.SKIP)
        await sitting.until(Phase.SKIPPED)
    assert sitting.diary.kept == []


async def test_a_value_that_the_person_has_not_seen_is_not_kept_for_them() -> None:
    async with guided(ADS) as sitting:
        await sitting.until(Phase.POINTING)
        sitting.says(Move.KEEP, shown="")
        assert (await sitting.until(Phase.POINTING)).problem == "changed_on_page"
        sitting.says(Move.SKIP)
        await sitting.until(Phase.SKIPPED)
    assert sitting.diary.kept == []


async def test_an_account_that_is_never_read_is_guided_by_hand() -> None:
    async with guided(ADS, accounts=(Account("a1", "shop", way=Way.GUIDE),)) as sitting:
        await sitting.until(Phase.BY_HAND)
        sitting.says(Move.NEXT)
    assert sitting.browser.opened == 0


async def test_each_account_has_a_window_of_its_own_one_at_a_time() -> None:
    async with guided(ADS, accounts=(Account("a1", "shop"), Account("a2", "shop"))) as sitting:
        for item in (0, 1):
            step = await sitting.until(Phase.POINTING)
            assert (step.item, step.finding.account) == (item, f"a{item + 1}")
            sitting.says(Move.SKIP, item)
    assert len(sitting.browser.tabs) == 2
    assert sitting.browser.opened == 1


async def test_a_stopped_guide_says_what_was_done_and_what_is_left() -> None:
    with pytest.raises(asyncio.CancelledError):
        async with guided(ADS, SHARING) as sitting:
            await sitting.until(Phase.POINTING)
            sitting.page.person_sets("Ads", "off")
            await sitting.until(Phase.PROVED)
            await sitting.until(Phase.POINTING)
            raise asyncio.CancelledError
    assert sitting.end == GuideEnded(1, proved=1, left=1)


async def test_what_was_loaded_before_something_done_by_hand_is_loaded_anew() -> None:
    page = GuidedPage({"Ads": "on", "Sharing": "off"})
    async with guided(ADS, LETTER, SHARING, page=page) as sitting:
        await sitting.until(Phase.POINTING)
        sitting.says(Move.SKIP, 0)
        await sitting.until(Phase.BY_HAND)
        page.person_sets("Sharing", "on")  # the page is theirs all the while, and nobody looks
        sitting.says(Move.SKIP, 1)
        assert (await sitting.until(Phase.POINTING, Phase.ALREADY)).finding.state is State.TO_CHANGE
        sitting.says(Move.SKIP, 2)


async def test_a_window_that_was_closed_meanwhile_is_loaded_anew() -> None:
    page = GuidedPage({"Ads": "on", "Sharing": "on"})
    async with guided(ADS, LETTER, SHARING, page=page) as sitting:
        await sitting.until(Phase.POINTING)
        sitting.says(Move.SKIP, 0)
        await sitting.until(Phase.BY_HAND)
        sitting.browser.tabs[-1].gone.set()
        sitting.says(Move.SKIP, 1)
        await sitting.until(Phase.POINTING)
        assert sitting.browser.tabs[-1].done[0].startswith("load ")
        sitting.says(Move.SKIP, 2)


async def test_what_was_as_wanted_from_the_start_is_not_the_persons_doing() -> None:
    page = GuidedPage({"Ads": "on", "Sharing": "off"})
    async with guided(ADS, SHARING, page=page) as sitting:
        await sitting.until(Phase.POINTING)
        page.shown["Late control"] = "on"
        await asyncio.sleep(0.1)  # some looks of the guide's
        sitting.says(Move.SKIP, 0)
        await sitting.until(Phase.ALREADY)
        assert sitting.diary.own == []


async def test_a_proof_is_not_dropped_by_an_enter_too_many(monkeypatch: pytest.MonkeyPatch) -> None:
    load = GuidedFakeTab.load

    async def slow(self: GuidedFakeTab, *where: Any) -> Any:
        if self.done:
            await asyncio.sleep(0.1)
        return await load(self, *where)

    monkeypatch.setattr(GuidedFakeTab, "load", slow)
    page = GuidedPage({"Ads": "on"})
    async with guided(ADS, page=page) as sitting:
        await sitting.until(Phase.POINTING)
        page.person_sets("Ads", "off")
        await sitting.until(Phase.PROVING)
        sitting.says(Move.NEXT, 0)
        assert (await sitting.until(Phase.PROVED)).finding.state is State.AS_WANTED


async def test_what_was_changed_already_cannot_be_kept_as_it_was() -> None:
    page = GuidedPage({"Ads": "on"})
    async with guided(ADS, page=page) as sitting:
        await sitting.until(Phase.POINTING)
        page.person_sets("Ads", "off", saves=False)
        await sitting.until(Phase.SEEN)
        sitting.says(Move.KEEP, 0)
        refused = await sitting.until(Phase.SEEN, Phase.SAVING)
        while not refused.problem:
            refused = await sitting.until(Phase.SEEN, Phase.SAVING)
        assert (refused.problem, refused.facts) == ("changed_on_page", {"setting": "Ads"})
        page.saved["Ads"] = "off"
        sitting.says(Move.CHECK, 0)
        await sitting.until(Phase.PROVED)
        assert sitting.diary.kept == []


async def test_what_is_proved_is_pictured_as_it_is_now_before_the_page_is_anybody_elses() -> None:
    async with guided(ADS) as sitting:
        await sitting.until(Phase.POINTING)
        assert sitting.diary.pictures == []
        sitting.page.person_sets("Ads", "off")
        await sitting.until(Phase.PROVED)
    (picture,) = sitting.diary.pictures
    assert picture.png == b"Ads off"
    assert (picture.shows.account, picture.shows.setting) == ("a1", "ads")
    assert picture.shows.taken_at == sitting.diary.findings[-1].read_at
