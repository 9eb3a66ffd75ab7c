"""One guided change after the other, as a flow without a screen: open, point, hand over, watch, prove.

The person changes every setting; the program points, looks, and loads the page afresh to prove that a change was
saved. Each proof is recorded at once. It takes protocols, so tests pass fakes.
"""

import asyncio
import time
from collections.abc import Callable, Sequence
from contextlib import AbstractAsyncContextManager, AsyncExitStack, suppress
from dataclasses import dataclass, replace
from typing import Final, Protocol
from urllib.parse import urljoin

from auditor.accounts.model import Account, Way
from auditor.audit import now
from auditor.browser.asker import Asker
from auditor.browser.camera import Subject
from auditor.catalogue.model import Form, Service, Setting, Step, Witness
from auditor.events import Event, GuideEnded, GuideItem, GuideMove, GuideStarted, GuideStep, Judged, Move, Phase
from auditor.judge import Finding, State, by_hand, is_keepable, judge, not_checked
from auditor.pictured import Sitting, pictures_of
from auditor.plan import Planned
from auditor.problems import (
    BrowserProblem,
    ChangedOnPage,
    PageProblem,
    Problem,
    Reason,
    SignedOut,
    SignInProblem,
    VaultProblem,
    WindowClosed,
)
from auditor.reading.match import match
from auditor.reading.model import Control, Reading, Survey, Unreadable, Value
from auditor.snapshot.pictures import Picture
from auditor.watched import Look, Watched

POLL_SECONDS: Final = 0.25
SETTLED: Final = {
    Phase.PROVED: "proved", Phase.ALREADY: "already", Phase.KEPT: "kept", Phase.DONE: "done",
    Phase.LOCKED: "locked", Phase.SKIPPED: "skipped",
}  # fmt: skip
WAITING: Final = frozenset(
    {Phase.POINTING, Phase.SEEN, Phase.SAVING, Phase.OTHER_VALUE, Phase.AWAY, Phase.NOT_SAVED, Phase.TROUBLE}
)
"""Where “next” means: look again."""


class Tab(Protocol):
    """A signed-in tab that is loaded afresh, points, and is then the person's; the program only looks."""

    gone: asyncio.Event

    @property
    def saves(self) -> int: ...
    @property
    def quiet(self) -> bool: ...
    async def load(self, address: str, steps: tuple[Step, ...], witnesses: tuple[Witness, ...]) -> Survey: ...
    async def point_at(self, control: Control) -> bool: ...
    async def hand_over(self) -> None: ...
    async def glance(self, pointing_at: Control | None = None) -> Survey | None: ...
    async def pictures(self, subjects: Sequence[Subject]) -> list[bytes | None]: ...


class Browser(Protocol):
    """A visible browser, one window an account."""

    def signed_in(self, service: Service, account: Account, asker: Asker) -> AbstractAsyncContextManager[Tab]: ...


class Diary(Protocol):
    """Where what came of each item goes at once."""

    def record(self, finding: Finding) -> None: ...
    def pictured(self, pictures: Sequence[Picture]) -> None: ...
    def by_you(self, finding: Finding) -> None: ...
    def keep(self, finding: Finding, because: str, until: str | None) -> Finding: ...


OpenBrowser = Callable[[], AbstractAsyncContextManager[Browser]]


@dataclass(frozen=True, slots=True)
class Item:
    """One setting of one account, with what is wanted of it."""

    planned: Planned
    setting: Setting

    @property
    def key(self) -> tuple[str, str]:
        """Whose setting it is."""
        return self.planned.account.id, self.setting.id

    @property
    def page(self) -> tuple[str, str | None, str]:
        """Settings with the same are on one page."""
        return self.planned.account.id, self.setting.page, repr(self.setting.steps)

    @property
    def is_read(self) -> bool:
        """Whether there is a control to point at, and a way to get there."""
        read = self.setting.form is Form.READ and self.setting.page is not None
        return read and self.planned.account.way is not Way.GUIDE and not self.planned.declined


@dataclass(frozen=True, slots=True)
class Errand:
    """What a guide needs besides its items: who is told, who asks, who writes down."""

    answers: int
    asker: Asker
    diary: Diary
    tell: Callable[[Event], None]


class Seat:
    """The browser and the one tab that is open in it: the account's that is on, for as long as it is on."""

    def __init__(self, open_browser: OpenBrowser, asker: Asker) -> None:
        self._open_browser = open_browser
        self._asker = asker
        self._outer, self._inner = AsyncExitStack(), AsyncExitStack()
        self._browser: Browser | None = None
        self._tab: Tab | None = None
        self._account = ""

    async def tab(self, planned: Planned) -> Tab:
        """The account's tab, signed in. Raises BrowserProblem, SignInProblem, PageProblem."""
        if self._tab is not None and (self._account != planned.account.id or self._tab.gone.is_set()):
            await self.leave()
        if self._browser is None:
            self._browser = await self._outer.enter_async_context(self._open_browser())
        if self._tab is None:
            opened = self._browser.signed_in(planned.service, planned.account, self._asker)
            self._tab, self._account = await self._inner.enter_async_context(opened), planned.account.id
        return self._tab

    async def leave(self) -> None:
        """Close the account's window; its session is kept."""
        self._tab = None
        with suppress(Problem):
            await self._inner.aclose()

    async def close(self) -> None:
        """Close the browser."""
        await self.leave()
        self._browser = None
        with suppress(Problem):
            await self._outer.aclose()


@dataclass(frozen=True, slots=True)
class Fresh:
    """A page as it was loaded, and in which tab: what a tab showed is not believed when it is gone."""

    page: tuple[str, str | None, str]
    tab: Tab
    survey: Survey


class Guide:
    """Goes through `items` once, forth and back as the person says. Cancelling it keeps every proof made so far."""

    def __init__(self, items: Sequence[Item], errand: Errand) -> None:
        self._items = tuple(items)
        self._errand = errand
        self._at = 0
        self._came_back = False
        self._moves: asyncio.Queue[GuideMove] = asyncio.Queue()
        self._word = asyncio.Event()
        self._step: GuideStep | None = None
        self._outcomes: dict[int, Phase] = {}
        self._fresh: Fresh | None = None
        self._seen_changed: set[tuple[str, str]] = set()
        self._loaded_as: dict[tuple[str, str], str] = {}
        self._is_changed = False

    async def perform(self, open_browser: OpenBrowser) -> None:
        """Until the last item is past. Problems are told as `trouble`, and the person says how to go on."""
        told = tuple(GuideItem(item.planned.account.id, item.setting.id) for item in self._items)
        self._errand.tell(GuideStarted(self._errand.answers, told))
        self._seat = Seat(open_browser, self._errand.asker)
        try:
            while self._at < len(self._items):
                await self._one(self._items[self._at])
        finally:
            await self._seat.close()
            self._errand.tell(self._summary())

    def hear(self, move: GuideMove) -> None:
        """The person says something; what they say about another item than the one that is on came too late."""
        if move.item == self._at:
            self._moves.put_nowait(move)

    # --- one item ----------------------------------------------------------------------------------------------------

    async def _one(self, item: Item) -> None:
        self._word.clear()
        self._moves = asyncio.Queue()
        self._is_changed = False
        lead = asyncio.create_task(self._lead(item))
        try:
            while (step := await self._next(lead)) == 0:
                pass
        finally:
            lead.cancel()
            await asyncio.gather(lead, return_exceptions=True)
        self._came_back = step < 0
        self._at += step

    async def _next(self, lead: "asyncio.Task[None]") -> int:
        """How far to go from here: 1 when the item is settled, what the person said else."""
        said = asyncio.create_task(self._moves.get())
        try:
            await asyncio.wait({lead, said}, return_when=asyncio.FIRST_COMPLETED)
            if lead.done():
                lead.result()
                return 1
            return self._act(said.result())
        finally:
            said.cancel()

    def _act(self, move: GuideMove) -> int:
        """Do as the person says about the item that is on; how far to go from it."""
        step = self._step
        if step is None or (move.move is Move.BACK and not self._at):
            return 0
        if move.move is Move.BACK:
            return -1
        if move.move is Move.CHECK or (move.move is Move.NEXT and step.phase in WAITING):
            self._word.set()
        elif move.move is Move.CANNOT_FIND:
            self._cannot_find(step.finding, step.hint)
        elif move.move is Move.NEXT:
            return int(step.phase not in (Phase.OPENING, Phase.PROVING))
        else:
            return int(self._settled_by(move, step.finding))
        return 0

    def _settled_by(self, move: GuideMove, finding: Finding) -> bool:
        """Whether the person's decision settles the item: what has a value is proved, and kept once looked at."""
        is_other = is_keepable(finding) and move.shown not in (None, finding.value or "")
        if move.move is Move.KEEP and (self._is_changed or is_other):
            self._cannot_keep(finding)
            return False
        if move.move is Move.KEEP and is_keepable(finding):
            self._keep(finding, move)
        elif move.move is Move.DID_IT and finding.value is None:
            self._errand.diary.by_you(finding)
            self._tell(Phase.DONE, finding)
        elif move.move is Move.SKIP:
            self._tell(Phase.SKIPPED, finding)
        else:
            return False
        return True

    def _keep(self, finding: Finding, move: GuideMove) -> None:
        kept = self._errand.diary.keep(finding, move.because, move.until)
        if kept.value is not None:
            self._found_out(kept)
        self._tell(Phase.KEPT, kept)

    def _cannot_keep(self, finding: Finding) -> None:
        """It stays on, with what stands in the way of keeping it."""
        step = self._step
        if step is not None:
            problem = ChangedOnPage(setting=finding.label)
            self._tell(step.phase, finding, problem=problem, needs_save=step.needs_save, hint=step.hint)

    async def _lead(self, item: Item) -> None:
        """Lead the person through one item; returns when it is settled without a word of theirs."""
        if not item.is_read:
            self._fresh = None  # nobody looks at the last page meanwhile
            self._tell(Phase.BY_HAND, self._unread(item))
            await asyncio.Event().wait()
        signed_out_before = False
        while True:
            try:
                await self._change(item)
                return
            except (BrowserProblem, SignInProblem, PageProblem, VaultProblem) as problem:
                self._fresh = None
                if isinstance(problem, SignedOut) and not signed_out_before:
                    signed_out_before = True
                    await self._seat.leave()
                    continue
                await self._trouble(item, problem)

    async def _trouble(self, item: Item, problem: BrowserProblem | SignInProblem | PageProblem | VaultProblem) -> None:
        """Say what stands in the way, and try again when the person says so."""
        reason = Reason.NEEDS_SIGN_IN if isinstance(problem, VaultProblem) else Reason.BROWSER_LOST
        if isinstance(problem, SignInProblem | PageProblem):
            reason = problem.reason
        finding = not_checked(item.planned.place(item.setting), reason)
        self._tell(Phase.TROUBLE, finding, problem=problem)
        if isinstance(problem, WindowClosed | SignInProblem | VaultProblem):
            await self._seat.leave()
        elif isinstance(problem, BrowserProblem):
            await self._seat.close()
        await self._persons_word()

    async def _change(self, item: Item) -> None:
        """From opening the page to the proof."""
        self._tell(Phase.OPENING, not_checked(item.planned.place(item.setting), Reason.STOPPED))
        tab = await self._seat.tab(item.planned)
        survey = await self._opened(item, tab)
        was_theirs = away = False
        while True:
            reading, finding = self._judged(item, survey)
            if finding.state is State.AS_WANTED:
                pictures = await pictures_of(tab, [Sitting(item.setting, finding, reading)])
                self._settle(item, finding, pictures, proved=was_theirs or item.key in self._seen_changed)
                if self._came_back and not was_theirs:  # they want to look at it again, and nobody looks meanwhile
                    self._fresh = None
                    await asyncio.Event().wait()
                return
            failed = was_theirs and not away
            if failed:
                self._tell(Phase.NOT_SAVED, finding, needs_save=True)
            away = await self._watch(item, tab, reading, finding, again=failed) is Phase.AWAY
            self._tell(Phase.OPENING if away else Phase.PROVING, finding)
            survey, was_theirs = await self._loaded(item, tab), True

    def _settle(self, item: Item, finding: Finding, pictures: Sequence[Picture], *, proved: bool) -> None:
        self._found_out(finding)
        self._errand.diary.pictured(pictures)
        if proved and item.key in self._seen_changed:
            self._errand.diary.by_you(finding)
        self._tell(Phase.PROVED if proved else Phase.ALREADY, finding)

    async def _watch(self, item: Item, tab: Tab, reading: Reading, finding: Finding, *, again: bool) -> Phase:
        """Point, hand the page over, and look until a proof is due; how far it was then. Raises WindowClosed."""
        control = reading.control if isinstance(reading, Value | Unreadable) else None
        shown = isinstance(reading, Value) and await tab.point_at(reading.control)
        await tab.hand_over()
        needs_save = item.setting.needs_save
        watched = Watched(finding.value, finding.want, tab.saves, needs_save=needs_save, trusting=not again)
        if finding.locked:
            self._found_out(finding)
            self._tell(Phase.LOCKED, finding)
        elif not isinstance(reading, Value) or not shown:
            self._found_out(finding)
            self._cannot_find(finding, finding.hint)
        elif not again:
            self._tell(Phase.POINTING, finding, needs_save=needs_save)
        before = watched.phase
        while not await self._word_within(POLL_SECONDS):
            if tab.gone.is_set():
                raise WindowClosed()
            seen = await tab.glance(control if shown else None)
            phase = watched.look(self._looked(item, seen, tab))
            self._is_changed = watched.is_changed
            if watched.was_changed:
                self._seen_changed.add(item.key)
            if phase is Phase.PROVING:
                return phase
            if phase is not before:
                self._tell(phase, finding, needs_save=needs_save or phase is Phase.SAVING)
            before = phase
        return before

    def _looked(self, item: Item, seen: Survey | None, tab: Tab) -> Look:
        """What a look says of this setting; what it says of the page's others is remembered for their turn."""
        mine = None
        if seen is not None:
            here = [one for one in self._items[self._at :] if one.page == item.page]
            readings = match([one.setting for one in here], seen, item.planned.service.languages)
            if self._fresh is not None and not _is_untouched(seen, self._fresh.survey):
                self._fresh = None
            for one in here:
                reading = readings[one.setting.id]
                if isinstance(reading, Value):
                    mine = reading.shown if one is item else mine
                    if one is not item and reading.shown in one.planned.place(one.setting).want:
                        self._note_changed(one)
        return Look(mine, tab.saves, tab.quiet, time.monotonic())

    # --- pages -------------------------------------------------------------------------------------------------------

    async def _opened(self, item: Item, tab: Tab) -> Survey:
        """The page as it was last loaded, where nobody has changed anything on it since; else afresh."""
        fresh = self._fresh
        if fresh is not None and fresh.tab is tab and fresh.page == item.page and not self._came_back:
            return fresh.survey
        return await self._loaded(item, tab)

    def _note_changed(self, item: Item) -> None:
        """Another setting of the page is as wanted now: the person's doing, where it was not when it was loaded."""
        if self._loaded_as.get(item.key) not in (None, *item.planned.place(item.setting).want):
            self._seen_changed.add(item.key)

    async def _loaded(self, item: Item, tab: Tab) -> Survey:
        self._fresh = None
        try:
            survey = await tab.load(item.setting.page or "", item.setting.steps, item.planned.service.witnesses)
        except BrowserProblem:
            if tab.gone.is_set():
                raise WindowClosed() from None
            raise
        self._fresh = Fresh(item.page, tab, survey)
        here = [one for one in self._items if one.page == item.page]
        readings = match([one.setting for one in here], survey, item.planned.service.languages)
        self._loaded_as |= {
            one.key: reading.shown for one in here if isinstance(reading := readings[one.setting.id], Value)
        }
        return survey

    def _judged(self, item: Item, survey: Survey) -> tuple[Reading, Finding]:
        reading = match([item.setting], survey, item.planned.service.languages)[item.setting.id]
        place = replace(item.planned.place(item.setting, now()), kept=None)
        return reading, judge(place, reading)

    @staticmethod
    def _unread(item: Item) -> Finding:
        place = item.planned.place(item.setting)
        return not_checked(place, Reason.NEEDS_SIGN_IN) if item.setting.form is Form.READ else by_hand(place)

    # --- telling and hearing -----------------------------------------------------------------------------------------

    async def _persons_word(self) -> None:
        await self._word.wait()
        self._word.clear()

    async def _word_within(self, seconds: float) -> bool:
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._persons_word()
                return True
        return False

    def _found_out(self, finding: Finding) -> None:
        self._errand.diary.record(finding)
        self._errand.tell(Judged(self._errand.answers, finding))

    def _cannot_find(self, finding: Finding, hint: str) -> None:
        item = self._items[self._at]
        account = item.planned.account
        base = account.origin or next(iter(item.planned.service.origins), "")
        stored = "" if item.planned.service.practice else f" --account {account.id}"
        address = urljoin(base + "/", item.setting.page) if item.setting.page else ""
        command = f"privacy-auditor catalogue record {address}{stored}" if address else ""
        self._tell(Phase.CANNOT_FIND, finding, hint=hint, command=command)

    def _tell(self, phase: Phase, finding: Finding, *, problem: Problem | None = None, **more: object) -> None:
        facts = {"problem": problem.code, "facts": dict(problem.facts)} if problem else {}
        self._step = GuideStep(self._errand.answers, self._at, phase, finding, **facts, **more)  # type: ignore[arg-type]
        if phase in SETTLED:
            self._outcomes[self._at] = phase
        self._errand.tell(self._step)

    def _summary(self) -> GuideEnded:
        counts = dict.fromkeys(SETTLED.values(), 0)
        for outcome in self._outcomes.values():
            counts[SETTLED[outcome]] += 1
        return GuideEnded(self._errand.answers, **counts, left=len(self._items) - len(self._outcomes))


def _is_untouched(seen: Survey, fresh: Survey) -> bool:
    """Whether everything in sight is as it was when the page was loaded."""
    known = {(one.section, one.label, one.kind, one.value) for one in fresh.controls}
    return seen.url == fresh.url and all(
        (one.section, one.label, one.kind, one.value) in known for one in seen.controls
    )
