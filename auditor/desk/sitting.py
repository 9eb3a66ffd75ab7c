"""What one engine remembers between commands: the practice site, and what was checked again since the last audit."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from contextlib import AsyncExitStack, contextmanager, suppress
from dataclasses import dataclass, replace
from typing import Any, Final
from uuid import uuid4

from auditor.accounts.model import Account
from auditor.accounts.turns import ReadNow, Said
from auditor.askers import ApartAsker, FirstAnswer, PracticeAsker, StoredAsker
from auditor.audit import now
from auditor.browser.asker import Asker
from auditor.catalogue.model import Service
from auditor.choose import Chosen, practice_accounts
from auditor.events import Event, YourTurn, YourTurnOver
from auditor.guide import Guide
from auditor.judge import Finding, Kept, State, is_keepable
from auditor.practice.site import PracticeSite
from auditor.problems import NotYourTurn, StorageProblem, UnknownAccount, UnknownSnapshot
from auditor.program import Program
from auditor.secret import Secret
from auditor.snapshot.model import Own, Snapshot, Whose, whose_account
from auditor.snapshot.pictures import Picture
from auditor.snapshot.store import Store


class TellingAsker:
    """The person, through a small separate process; the window is told that it is their turn."""

    def __init__(self, answers: int, tell: Callable[[Event], None]) -> None:
        self._answers = answers
        self._tell = tell
        self._apart = ApartAsker()

    async def password(self, service: Service, account: Account) -> Secret | None:
        """What they typed, or None when they called it off."""
        with self._turn(service, account, "password"):
            return await self._apart.password(service, account)

    async def code(self, service: Service, account: Account) -> Secret | None:
        """What they typed, or None when they called it off."""
        with self._turn(service, account, "code"):
            return await self._apart.code(service, account)

    @contextmanager
    def _turn(self, service: Service, account: Account, what: str) -> Iterator[None]:
        self._tell(YourTurn(self._answers, account.id, service.id, what))
        try:
            yield
        finally:
            self._tell(YourTurnOver(self._answers, account.id))


@dataclass(frozen=True, slots=True)
class FollowUp:
    """The run that holds what was checked again or kept since the last audit; that audit itself stays as it was."""

    run: str
    of: str


NEWEST: Final = {"latest": (Whose.OWN, Whose.PRACTICE), "practice": (Whose.PRACTICE,)}
"""What the window calls a run instead of its id → whose newest run is meant; the first kind that there is."""


def loaded(store: Store, wanted: str) -> Snapshot:
    """The run with this id, or the newest that `NEWEST` has a word for. Raises UnknownSnapshot."""
    return store.load(store.newest(*NEWEST[wanted]) if wanted in NEWEST else wanted)


class Sitting:
    """Lives as long as the engine. `tell` says an event to the window."""

    def __init__(self, program: Program, tell: Callable[[Event], None]) -> None:
        self.program = program
        self.tell = tell
        self.may_go_on = asyncio.Event()
        self.may_go_on.set()
        self.window_gone = False
        self._open = AsyncExitStack()
        self._practice: PracticeSite | None = None
        self._follow_ups: dict[Whose, FollowUp] = {}
        self._hearing: dict[str, asyncio.Queue[Said]] = {}
        self._notices: dict[str, asyncio.Future[bool]] = {}
        self.guide: Guide | None = None
        self.taken_back: dict[tuple[str, str], Kept] = {}

    async def close(self) -> None:
        """End what lives longer than a command."""
        await self._open.aclose()

    async def practice_site(self, seed: int | None = None) -> PracticeSite:
        """The practice site, started when first wanted, and anew when another seed is asked for."""
        if self._practice is None or (seed is not None and seed != self._practice.seed):
            drawn = seed if seed is not None else uuid4().int % 1_000_000
            self._practice = await self._open.enter_async_context(PracticeSite(seed=drawn))
        return self._practice

    def accounts(self, wanted: Sequence[str] = ()) -> list[Chosen]:
        """The person's accounts with these ids; every one of them where none is named. Raises StorageProblem."""
        known = [account for account in self.program.book.accounts() if not wanted or account.id in wanted]
        return [Chosen(account, self.program.catalogue.service(account.service)) for account in known]

    def account(self, wanted: str) -> Chosen:
        """One account, a practice account included. Raises UnknownAccount."""
        for one in (*self._practice_accounts(), *self.accounts((wanted,))):
            if one.account.id == wanted:
                return one
        raise UnknownAccount(account=wanted)

    def known(self) -> frozenset[str]:
        """The ids of all accounts there are now: the person's own, and the practice site's while it is open."""
        practice = (one.account for one in self._practice_accounts())
        return frozenset(account.id for account in (*practice, *self.program.book.accounts()))

    def accounts_in(self, snapshot: Snapshot) -> tuple[Account, ...]:
        """The accounts a run is about, as far as they are still known."""
        known = {account.id: account for account in self.program.book.accounts()}
        known |= {one.account.id: one.account for one in self._practice_accounts()}
        seen = dict.fromkeys((finding.account, finding.service) for finding in snapshot.findings)
        return tuple(known.get(account) or Account(account, service) for account, service in seen)

    def asker(self, answers: int = 0) -> Asker:
        """Who answers when a sign-in asks: the practice site for its own, the keyring, the person.

        `answers` is the number of the command that it is asked for.
        """
        practice = [PracticeAsker(self._practice.accounts)] if self._practice is not None else []
        return FirstAnswer([*practice, StoredAsker(self.program.book), TellingAsker(answers, self.tell)])

    @contextmanager
    def hearing(self, account: str) -> Iterator["asyncio.Queue[Said]"]:
        """What the person says about an account while it is their turn."""
        said: asyncio.Queue[Said] = asyncio.Queue()
        self._hearing[account] = said
        try:
            yield said
        finally:
            self._hearing.pop(account, None)
            while not said.empty():
                if isinstance(word := said.get_nowait(), ReadNow):
                    word.read.set()  # whoever waits for it is told that there is nothing more

    def hear(self, account: str, word: Said) -> None:
        """The person said something. Raises NotYourTurn when nobody waits for it."""
        if account not in self._hearing:
            raise NotYourTurn(account=account)
        self._hearing[account].put_nowait(word)

    async def notice_of(self, service: str) -> bool:
        """Whether the person wants the service visited, once they say so."""
        answer = self._notices[service] = asyncio.get_running_loop().create_future()
        try:
            agrees: bool = await answer
            return agrees
        finally:
            self._notices.pop(service, None)

    def notice_answered(self, service: str, *, agrees: bool) -> None:
        """The person's answer, for whoever waits for it."""
        waiting = self._notices.get(service)
        if waiting is not None and not waiting.done():
            waiting.set_result(agrees)

    def begin_audit(self, whose: Whose) -> None:
        """A new audit begins: what follows belongs to it, and no longer to the one before. No pause outlives a run."""
        self.may_go_on.set()
        self._follow_ups.pop(whose, None)

    def snapshot(self, wanted: str) -> Snapshot:
        """As `loaded`, where there is nothing else to ask the store."""
        with self.program.store() as store:
            return loaded(store, wanted)

    def latest(self, account: str, setting: str) -> Finding:
        """How this setting was last found. Raises UnknownSnapshot."""
        with self.program.store() as store:
            snapshot = store.load(store.newest(whose_account(account)))
        for finding in snapshot.findings:
            if (finding.account, finding.setting) == (account, setting):
                return finding
        raise UnknownSnapshot(snapshot=f"{account}/{setting}")

    def record(self, finding: Finding, own: Sequence[Own] | None = None) -> None:
        """Put the finding into this sitting's follow-up run, which begins as a copy of the audit it follows.

        `own`, where given, are the person's recommendations; the run is judged by those about its accounts from now on.
        """
        with self.program.store() as store:
            run = self._following(store, whose_account(finding.account))
            before = {(one.account, one.setting): one.value for one in store.load(run).findings}
            store.amend(run, finding, ended=now())
            if before.get((finding.account, finding.setting)) != finding.value:
                self.program.album.drop(run, finding.account, finding.setting)
            if own is not None:
                seen = {known.account for known in store.load(run).findings}
                store.judge_by(run, [wish for wish in own if wish.account in seen])

    def pictured(self, pictures: Sequence[Picture]) -> None:
        """Keep what was pictured with what was recorded; a finding stands also without its picture."""
        for picture in pictures:
            with self.program.store() as store:
                run = self._following(store, whose_account(picture.shows.account))
            with suppress(StorageProblem):
                self.program.album.keep(run, [picture])

    def by_you(self, finding: Finding) -> None:
        """Note that the person brought this about themselves."""
        with self.program.store() as store:
            store.mark_by_you(self._following(store, whose_account(finding.account)), finding, at=now())

    def keep(self, finding: Finding, because: str, until: str | None) -> Finding:
        """The person leaves a setting as it is, for the value it has now; the finding that comes of it.

        What has no value stays what it is: the decision lies over it for as long as none is read.
        """
        if not is_keepable(finding):
            return finding
        with self.program.store() as store:
            kept = Kept(finding.value, because, until)
            store.keep(finding.service, finding.account, finding.setting, kept)
        return finding if finding.value is None else replace(finding, state=State.KEPT)

    def _following(self, store: Store, whose: Whose) -> str:
        if whose not in self._follow_ups:
            self._follow_ups[whose] = FollowUp(str(uuid4()), of=store.newest(whose))
            store.follow(self._follow_ups[whose].of, self._follow_ups[whose].run, started=now())
            self.program.album.follow(self._follow_ups[whose].of, self._follow_ups[whose].run)
        return self._follow_ups[whose].run

    def _practice_accounts(self) -> list[Chosen]:
        return practice_accounts(self._practice) if self._practice is not None else []


Acts = Mapping[type, Callable[[Any, Sitting], Awaitable[None]]]
"""A kind of command → what carries it out."""
