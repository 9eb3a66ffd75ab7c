"""The ways that need the person all along: their word is no reading, and their pages are read as they stand."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace

import pytest

from auditor.accounts.model import Account, Way
from auditor.accounts.turns import Finished, NoTurns, ReadNow, Said, Told, Turn
from auditor.audit import Audit, Errand
from auditor.catalogue.model import Service, Step, Verb, Witness
from auditor.events import AccountEnded, Judged, PageRead
from auditor.judge import Finding, State
from auditor.plan import Planned, same_page
from auditor.problems import PageProblem, Reason, SignedOut
from auditor.reading.model import Survey
from auditor.snapshot.model import Snapshot
from auditor.verdict import exit_code
from tests.fakes import PAGE, DictBrowser, Heard, MemoryRecorder, SilentAsker, service, setting, survey, switch

SHOP = service(setting("Personal ads"), setting("Share data"), setting("Elsewhere", page=PAGE + "/other"))


@dataclass
class Person:
    """Says these words, one after the other, in every turn."""

    words: Sequence[Said]
    turns: list[tuple[Turn, str]] = field(default_factory=list)

    async def go_on(self) -> None:
        return

    def someone_for(self, what: Turn) -> bool:
        return True

    @asynccontextmanager
    async def turn(self, account: Account, what: Turn, address: str) -> AsyncIterator["asyncio.Queue[Said]"]:
        self.turns.append((what, address))
        said: asyncio.Queue[Said] = asyncio.Queue()
        for word in self.words:
            said.put_nowait(word)
        yield said


@dataclass
class Window:
    """Shows one page after the other, a new one at each look."""

    pages: list[Survey | Exception]
    closed: asyncio.Event = field(default_factory=asyncio.Event)

    async def look(self, witnesses: tuple[Witness, ...] = ()) -> Survey:
        page = self.pages.pop(0)
        if not self.pages:
            self.closed.set()
        if isinstance(page, Exception):
            raise page
        return page


@dataclass
class Ran:
    found: dict[str, Finding]
    heard: Heard
    person: Person


async def run(
    way: Way, words: Sequence[Said], pages: Sequence[Survey | Exception] = (), shop: Service = SHOP, **more: bool
) -> Ran:
    window = Window([*pages])

    @asynccontextmanager
    async def opened(planned: Planned) -> AsyncIterator[Window]:
        yield window

    plan = [Planned(Account("a1", shop.id, way), shop, shop.settings, **more)]  # type: ignore[arg-type]
    recorder, heard, person = MemoryRecorder(), Heard(), Person(words)
    errand = Errand("run", 1, SilentAsker(), recorder, heard.tell, person, opened)
    await Audit(plan, errand).perform(DictBrowser({}).opened)
    return Ran({finding.setting: finding for finding in recorder.findings}, heard, person)


async def test_what_the_person_says_is_their_word_and_no_reading() -> None:
    ran = await run(Way.GUIDE, [Told("personal-ads", "on"), Told("share-data", "off"), Finished()])
    assert ran.person.turns == [(Turn.GUIDE, PAGE)]
    ads, share, other = ran.found["personal-ads"], ran.found["share-data"], ran.found["elsewhere"]
    assert (ads.state, ads.value, ads.evidence, ads.confidence) == (State.TO_CHANGE, "on", ("person",), "told")
    assert (share.state, share.evidence) == (State.AS_WANTED, ("person",))
    assert (other.state, other.reason) == (State.NOT_CHECKED, Reason.STOPPED)


async def test_a_later_answer_takes_the_place_of_the_first() -> None:
    ran = await run(Way.GUIDE, [Told("personal-ads", "on"), Told("personal-ads", "off"), Finished()])
    assert ran.found["personal-ads"].state is State.AS_WANTED
    told = [event.finding.value for event in ran.heard.events if isinstance(event, Judged)]
    assert told[:2] == ["on", "off"]


async def test_an_answer_about_a_setting_that_was_not_asked_for_counts_for_nothing() -> None:
    ran = await run(Way.GUIDE, [Told("made-up", "off"), Finished()])
    assert {finding.state for finding in ran.found.values()} == {State.NOT_CHECKED}


@pytest.mark.parametrize("way", [Way.GUIDE, Way.PAGE])
async def test_where_nobody_is_there_the_account_is_not_checked_and_nothing_waits(way: Way) -> None:
    recorder, heard = MemoryRecorder(), Heard()
    plan = [Planned(Account("a1", "shop", way), SHOP, SHOP.settings)]
    await Audit(plan, Errand("run", 1, SilentAsker(), recorder, heard.tell, NoTurns())).perform(DictBrowser({}).opened)
    assert {(one.state, one.reason) for one in recorder.findings} == {(State.NOT_CHECKED, Reason.NEEDS_SIGN_IN)}
    (ended,) = [event for event in heard.events if isinstance(event, AccountEnded)]
    assert ended.problem == "needs_person"


async def test_the_page_in_front_is_matched_with_the_rules_for_its_address_and_the_rest_is_new() -> None:
    shown = survey(switch("Personal ads", "on"), switch("Share data", "off"), switch("Use my data to train AI", "on"))
    ran = await run(Way.PAGE, [ReadNow(), Finished()], [shown, shown])
    assert (ran.found["personal-ads"].state, ran.found["share-data"].state) == (State.TO_CHANGE, State.AS_WANTED)
    assert ran.found["personal-ads"].evidence == ("native",)
    assert ran.found["elsewhere"].reason is Reason.STOPPED
    (read,) = [event for event in ran.heard.events if isinstance(event, PageRead)]
    assert (read.address, read.controls, read.judged, read.new) == (PAGE, 3, 2, 1)


async def test_reading_a_page_again_tells_what_it_says_now_and_its_new_controls_once() -> None:
    before = survey(switch("Personal ads", "on"), switch("Use my data to train AI", "on"))
    after = survey(switch("Personal ads", "off"), switch("Use my data to train AI", "on"))
    ran = await run(Way.PAGE, [ReadNow(), ReadNow()], [before, after])
    assert ran.found["personal-ads"].state is State.AS_WANTED
    assert [event.new for event in ran.heard.events if isinstance(event, PageRead)] == [1, 0]


async def test_a_page_of_another_place_tells_nothing_about_the_settings() -> None:
    ran = await run(Way.PAGE, [ReadNow()], [survey(switch("Personal ads", "off"), url="https://shop.example/feed")])
    assert {finding.state for finding in ran.found.values()} == {State.NOT_CHECKED}


@pytest.mark.parametrize("problem", [SignedOut(), PageProblem(Reason.TIMEOUT)], ids=["signed out", "too slow"])
async def test_a_page_that_cannot_be_read_says_why_and_the_person_goes_on(problem: Exception) -> None:
    shown = survey(switch("Personal ads", "off"))
    ran = await run(Way.PAGE, [ReadNow(), ReadNow()], [problem, shown])
    reasons = [event.reason for event in ran.heard.events if isinstance(event, PageRead)]
    assert reasons == [problem.reason, None]  # type: ignore[attr-defined]
    assert ran.found["personal-ads"].state is State.AS_WANTED


async def test_a_setting_behind_a_dialog_is_told_only_when_the_person_has_opened_it() -> None:
    behind = replace(setting("Personal ads"), steps=(Step(Verb.DIALOG, {"en": ("Manage",)}),))
    closed, opened = survey(switch("Something", "off")), survey(switch("Personal ads", "off"))
    assert (await run(Way.PAGE, [ReadNow()], [closed], service(behind))).found["personal-ads"].reason is Reason.STOPPED
    assert (await run(Way.PAGE, [ReadNow()], [opened], service(behind))).found["personal-ads"].value == "off"


async def test_a_service_that_the_person_does_not_want_visited_is_not_visited() -> None:
    ran = await run(Way.PASSWORD, [], declined=True)
    assert {(one.state, one.reason) for one in ran.found.values()} == {(State.NOT_CHECKED, Reason.NEEDS_SIGN_IN)}


def test_a_run_in_which_only_the_person_spoke_is_never_all_read() -> None:
    told = Finding("s", "a", "one", State.AS_WANTED, "off", evidence=("person",))
    read = replace(told, setting="two", evidence=("native",))
    assert exit_code(Snapshot("r", "", "", "", "", complete=True, findings=(told,))) == 3
    assert exit_code(Snapshot("r", "", "", "", "", complete=True, findings=(told, read))) == 0
    told = replace(told, state=State.TO_CHANGE, value="on")
    assert exit_code(Snapshot("r", "", "", "", "", complete=True, findings=(told, read))) == 1


@pytest.mark.parametrize(
    ("known", "shown", "same"),
    [
        ("https://a.example/p", "https://a.example/p/", True),
        ("https://a.example/p", "https://a.example/p?tab=2#section", True),
        ("https://a.example/p?tab=2", "https://a.example/p?x=1&tab=2", True),
        ("https://a.example/p?tab=2", "https://a.example/p?tab=3", False),
        ("https://a.example/p", "https://b.example/p", False),
        ("https://a.example/p", "http://a.example/p", False),
        ("https://a.example/#/settings", "https://a.example/#/settings", True),
        ("https://a.example/#/settings", "https://a.example/#/feed", False),
        ("https://a.example/", "https://a.example/#/feed", False),
    ],
)
def test_which_addresses_are_the_page_a_rule_means(known: str, shown: str, same: bool) -> None:
    assert same_page(known, shown) is same
