"""The pass over accounts, with a browser made of dictionaries."""

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace

import pytest

from auditor.accounts.model import Account
from auditor.audit import Audit, Errand
from auditor.catalogue.model import Form, Kind, Service
from auditor.events import AccountEnded, Judged
from auditor.judge import Finding, Kept, State
from auditor.plan import Planned
from auditor.problems import BrowserLost, DiskFull, PageProblem, Problem, Reason, WrongPassword
from auditor.reading.model import Control, Evidence, Seen
from auditor.snapshot.pictures import Picture
from tests.fakes import (
    PAGE,
    DictBrowser,
    DictTab,
    Heard,
    MemoryRecorder,
    Page,
    SilentAsker,
    service,
    setting,
    survey,
    switch,
)  # fmt: skip

OTHER = "https://shop.example/other"


def planned(of: Service, account: str = "a1", **more: object) -> Planned:
    return Planned(Account(account, of.id), of, of.settings, **more)  # type: ignore[arg-type]


@dataclass
class Run:
    findings: list[Finding]
    heard: Heard
    browser: DictBrowser

    def state(self, setting_id: str) -> State:
        (finding,) = (found for found in self.findings if found.setting == setting_id)
        return finding.state


@dataclass
class ListAlbum:
    """Keeps pictures in a list; `full` refuses to."""

    full: bool = False
    kept: list[str] = field(default_factory=list)

    def keep(self, run: str, pictures: Sequence[Picture]) -> None:
        if self.full:
            raise DiskFull(path="pictures", needed_bytes=1)
        self.kept += [f"{run} {picture.shows.setting}" for picture in pictures]


async def run(*plan: Planned, pages: Mapping[str, Page], refuses: Mapping[str, Problem] | None = None) -> Run:
    browser, recorder, heard = DictBrowser(pages, refuses or {}), MemoryRecorder(), Heard()
    errand = Errand("run", 1, SilentAsker(), recorder, heard.tell)
    await Audit(plan, errand).perform(browser.opened)
    return Run(recorder.findings, heard, browser)


async def test_a_switch_that_is_as_wanted_and_one_that_is_not_are_told_apart() -> None:
    shop = service(setting("Personal ads"), setting("Share data"))
    ran = await run(planned(shop), pages={PAGE: survey(switch("Personal ads", "on"), switch("Share data", "off"))})
    assert ran.state("personal-ads") is State.TO_CHANGE
    assert ran.state("share-data") is State.AS_WANTED


async def test_a_page_that_fails_makes_its_settings_unreadable_and_leaves_the_others_alone() -> None:
    shop = service(setting("Personal ads"), setting("Share data", page=OTHER))
    ran = await run(
        planned(shop), pages={PAGE: PageProblem(Reason.SERVER_ERROR), OTHER: survey(switch("Share data", "off"))}
    )
    assert ran.state("personal-ads") is State.UNREADABLE
    assert ran.state("share-data") is State.AS_WANTED


async def test_a_refused_sign_in_leaves_every_setting_not_checked_and_other_accounts_go_on() -> None:
    shop, club = service(setting("Personal ads")), service(setting("Share data", page=OTHER), name="club")
    ran = await run(
        planned(shop), planned(club, "a2"), pages={OTHER: survey(switch("Share data", "off"))},
        refuses={"a1": WrongPassword(service="shop")},
    )  # fmt: skip
    assert ran.state("personal-ads") is State.NOT_CHECKED
    assert ran.state("share-data") is State.AS_WANTED
    assert AccountEnded(1, "a1", "shop", "wrong_password", {"service": "shop"}) in ran.heard.events


async def test_settings_without_a_web_control_are_listed_by_hand() -> None:
    ran = await run(planned(service(setting("Write to us", form=Form.EMAIL, page=None))), pages={})
    assert ran.state("write-to-us") is State.BY_HAND
    assert not ran.browser.tabs


async def test_a_kept_value_is_kept_and_another_value_is_to_change_again() -> None:
    shop = service(setting("Personal ads"), setting("Share data"))
    kept = {"personal-ads": Kept("on"), "share-data": Kept("Everyone")}
    ran = await run(
        planned(shop, kept=kept), pages={PAGE: survey(switch("Personal ads", "on"), switch("Share data", "on"))}
    )
    assert ran.state("personal-ads") is State.KEPT
    assert ran.state("share-data") is State.TO_CHANGE


async def test_what_was_kept_without_a_value_is_judged_afresh_once_a_value_is_read() -> None:
    shop = service(setting("Personal ads"), setting("Share data"))
    kept = {"personal-ads": Kept(None), "share-data": Kept(None)}
    ran = await run(
        planned(shop, kept=kept), pages={PAGE: survey(switch("Personal ads", "on"), switch("Share data", "off"))}
    )
    assert ran.state("personal-ads") is State.TO_CHANGE
    assert ran.state("share-data") is State.AS_WANTED


async def test_a_locked_switch_is_locked_only_when_it_is_not_as_wanted() -> None:
    shop = service(setting("Personal ads"), setting("Share data"))
    controls = survey(switch("Personal ads", "on", disabled=True), switch("Share data", "off", disabled=True))
    ran = await run(planned(shop), pages={PAGE: controls})
    assert ran.state("personal-ads") is State.LOCKED
    assert ran.state("share-data") is State.AS_WANTED


async def test_a_group_that_stands_there_without_a_name_is_called_as_its_rule_calls_it() -> None:
    rule = replace(setting("Anyone may look", want=("Members only",)), kind=(Kind.RADIO,))
    options = ("Anyone may look", "Members only")
    group = Control(
        "", Kind.RADIO, "Anyone may look", options=options, seen=(Seen(Evidence.NATIVE, "Anyone may look"),)
    )
    ran = await run(planned(service(rule)), pages={PAGE: survey(group)})
    assert [(found.label, found.state) for found in ran.findings] == [("Anyone may look", State.TO_CHANGE)]


async def test_each_page_is_visited_once_however_many_settings_it_holds() -> None:
    shop = service(setting("Personal ads"), setting("Share data"))
    ran = await run(planned(shop), pages={PAGE: survey(switch("Personal ads"), switch("Share data"))})
    assert ran.browser.tabs[0].visited == [PAGE]


async def test_two_accounts_of_one_service_are_never_read_at_once() -> None:
    shop = service(setting("Personal ads"))
    ran = await run(planned(shop), planned(shop, "a2"), pages={PAGE: survey(switch("Personal ads"))})
    assert ran.browser.most_at_once == {"shop": 1}
    assert len(ran.findings) == 2


async def test_a_lost_browser_is_started_once_more_and_what_was_read_is_not_read_again() -> None:
    shop = service(setting("Personal ads"), setting("Share data", page=OTHER))
    pages: dict[str, Page] = {PAGE: survey(switch("Personal ads")), OTHER: BrowserLost(detail="gone")}
    starts: list[DictBrowser] = []

    @asynccontextmanager
    async def opened() -> AsyncIterator[DictBrowser]:
        if starts:
            pages[OTHER] = survey(switch("Share data", "off"))
        starts.append(DictBrowser(pages))
        yield starts[-1]

    recorder = MemoryRecorder()
    await Audit([planned(shop)], Errand("run", 1, SilentAsker(), recorder, Heard().tell)).perform(opened)
    assert [finding.state for finding in recorder.findings] == [State.TO_CHANGE, State.AS_WANTED]
    assert starts[1].tabs[0].visited == [OTHER]


async def test_a_browser_that_is_lost_twice_is_told_as_such_and_nothing_is_called_good() -> None:
    ran = await run(planned(service(setting("Personal ads"))), pages={PAGE: BrowserLost(detail="gone")})
    (finding,) = ran.findings
    assert (finding.state, finding.reason) == (State.NOT_CHECKED, Reason.BROWSER_LOST)


async def test_stopping_keeps_what_was_found_and_says_of_the_rest_that_it_was_stopped() -> None:
    shop = service(setting("Personal ads"), setting("Share data", page=OTHER))
    reached = asyncio.Event()

    class Stuck(DictTab):
        async def look_again(self, first):  # type: ignore[no-untyped-def]
            if self.at == OTHER:
                reached.set()
                await asyncio.Event().wait()
            return first

    class StuckBrowser(DictBrowser):
        @asynccontextmanager
        async def signed_in(self, service, account, asker):  # type: ignore[no-untyped-def]
            yield Stuck(self.pages)

    pages = {PAGE: survey(switch("Personal ads")), OTHER: survey(switch("Share data"))}
    recorder = MemoryRecorder()
    errand = Errand("run", 1, SilentAsker(), recorder, Heard().tell)
    task = asyncio.create_task(Audit([planned(shop)], errand).perform(StuckBrowser(pages).opened))
    await reached.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert [(found.state, found.reason) for found in recorder.findings] == [
        (State.TO_CHANGE, None),
        (State.NOT_CHECKED, Reason.STOPPED),
    ]


async def test_a_full_disk_ends_the_run_with_the_problem_itself() -> None:
    class FullRecorder(MemoryRecorder):
        def add(self, run: str, finding: Finding) -> None:
            raise DiskFull(path="store", needed_bytes=4096)

    errand = Errand("run", 1, SilentAsker(), FullRecorder(), Heard().tell)
    browser = DictBrowser({PAGE: survey(switch("Personal ads"))})
    with pytest.raises(DiskFull):
        await Audit([planned(service(setting("Personal ads")))], errand).perform(browser.opened)


async def test_a_finding_is_stored_before_it_is_told() -> None:
    recorder = MemoryRecorder()

    def tell(event: object) -> None:
        if isinstance(event, Judged):
            assert event.finding in recorder.findings

    errand = Errand("run", 1, SilentAsker(), recorder, tell)
    browser = DictBrowser({PAGE: survey(switch("Personal ads"))})
    await Audit([planned(service(setting("Personal ads")))], errand).perform(browser.opened)
    assert recorder.findings


async def test_an_unknown_privacy_switch_on_a_page_is_reported_as_new() -> None:
    shop = service(setting("Personal ads"))
    pages = {PAGE: survey(switch("Personal ads"), switch("Use your data to train our AI models", "on"))}
    recorder = MemoryRecorder()
    await Audit([planned(shop)], Errand("run", 1, SilentAsker(), recorder, Heard().tell)).perform(
        DictBrowser(pages).opened
    )
    assert [control.label for control in recorder.new] == ["Use your data to train our AI models"]


@pytest.mark.parametrize("full", [False, True])
async def test_what_was_read_is_pictured_and_no_finding_is_lost_for_want_of_room_for_pictures(full: bool) -> None:
    shop = service(setting("Personal ads"), setting("Share data"))
    browser = DictBrowser({PAGE: survey(switch("Personal ads", "on"))})
    album, recorder = ListAlbum(full), MemoryRecorder()
    errand = Errand("run", 1, SilentAsker(), recorder, Heard().tell, album=album)
    await Audit([planned(shop)], errand).perform(browser.opened)
    assert album.kept == ([] if full else ["run personal-ads"])
    assert [finding.setting for finding in recorder.findings] == ["personal-ads", "share-data"]
