"""The program's parts put together once: catalogue, store, browser settings; and one recorded run over a plan."""

import sys
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from importlib import metadata
from pathlib import Path
from urllib.parse import urljoin
from uuid import uuid4

from auditor import paths
from auditor.accounts.attempts import Attempts
from auditor.accounts.book import AccountBook
from auditor.accounts.model import Account, Way
from auditor.accounts.notices import Notices
from auditor.accounts.turns import NoTurns, Turns
from auditor.accounts.vault import Vault, in_background, make_sure, system_vault
from auditor.audit import Audit, Errand, OpenBrowser, Tell, now
from auditor.browser.asker import Asker
from auditor.browser.audit_browser import AuditBrowser
from auditor.browser.driven import DrivenWindow
from auditor.browser.guided import GuidedTab
from auditor.browser.launch import Launch, launched
from auditor.browser.profile import KeptProfiles
from auditor.browser.profile_browser import ProfileBrowser, ProfileSessions
from auditor.browser.window import has_display
from auditor.catalogue.advice import Documents
from auditor.catalogue.law import load_laws, load_policies
from auditor.catalogue.load import Catalogue, load, load_file
from auditor.catalogue.model import Service, Setting
from auditor.catalogue.packs import PACK_FILE, Packs, Release
from auditor.choose import Decisions
from auditor.events import Event
from auditor.judge import Finding
from auditor.keeping import BookSessions, CarefulBrowser
from auditor.letters.book import LetterBook
from auditor.plan import Planned
from auditor.problems import NeedsPerson, PackNotUsed, Problem, StorageProblem, UnknownService
from auditor.snapshot.model import NewControl, Snapshot, Wishes, whose_accounts
from auditor.snapshot.pictures import Album, Picture
from auditor.snapshot.store import Store
from auditor.snapshot.write import write_file
from auditor.stored import StoredThings
from auditor.unfinished import UnfinishedGuide, UnfinishedRun
from auditor.visited import Visited
from auditor.wording import explain

DISTRIBUTION = "privacy-settings-auditor"


def program_version() -> str:
    """The version of this installation."""
    return metadata.version(DISTRIBUTION)


@dataclass(frozen=True, slots=True)
class Settings:
    """What the call says about the whole program: rule files, browser arguments, what may be visible."""

    catalogues: tuple[Path, ...] = ()
    browser_args: tuple[str, ...] = ()
    headed: bool = False
    windows: bool = False


@dataclass(frozen=True, slots=True)
class Ran:
    """A run that came to its end: its record, and how many requests the guard stopped."""

    snapshot: Snapshot
    blocked: int = 0


def _on_standard_error(problem: Problem) -> None:
    print(explain(problem), file=sys.stderr, flush=True)


@dataclass
class Program:
    """Opens each part when it is first wanted, so that a command pays only for what it uses.

    `keys` holds the public keys whose packs are trusted (the shipped ones unless a test brings its own); `warn` is told
    what stands in the way without ending the command. `browser` is the one the person chose, if any.
    """

    settings: Settings = field(default_factory=Settings)
    keys: Path | None = None
    warn: Callable[[Problem], None] = _on_standard_error
    browser: Path | None = None

    @cached_property
    def catalogue(self) -> Catalogue:
        """The shipped rules, an installed pack's over them, and those of `--catalogue`. Raises RuleFileProblem."""
        return load((paths.catalogue_directory(), *self.settings.catalogues), self._mend)

    @cached_property
    def documents(self) -> Documents:
        """What policies and laws say, as far as the catalogue knows. Raises RuleFileProblem."""
        own = paths.catalogue_directory()
        return Documents.of(load_policies(own), load_laws(own))

    def packs(self, services: Mapping[str, Service], version: str) -> Packs:
        """Where packs are installed, over these shipped services."""
        release = Release(services, version, program_version(), self.keys or paths.keys_directory())
        return Packs(paths.home(), release, write_file)

    def _mend(self, services: dict[str, Service], version: str) -> tuple[dict[str, Service], str]:
        """The shipped services with the installed pack's over them; a pack that is spoilt is said, and not used."""
        try:
            overlay, expired = self.packs(services, version).installed(date.today())
        except StorageProblem as problem:
            self.warn(PackNotUsed(pack=str(paths.home() / PACK_FILE), detail=problem.facts.get("detail")))
            return services, version
        if expired is not None:
            self.warn(expired)
        return (overlay.over(services), overlay.version) if overlay else (services, version)

    def service(self, wanted: str) -> Service:
        """The rule file with this id, the practice services included. Raises UnknownService, RuleFileProblem."""
        practice = paths.catalogue_directory() / "practice" / f"{wanted}.toml"
        if wanted.replace("-", "").isalnum() and practice.is_file():
            return load_file(practice, shipped=True)
        return self.catalogue.service(wanted)

    def service_or_none(self, wanted: str) -> Service | None:
        """As `service`, for readers of old snapshots whose service may be gone."""
        try:
            return self.service(wanted)
        except UnknownService:
            return None

    def aliases(self) -> dict[tuple[str, str], str]:
        """(service, old setting id) → the id of today, so that old snapshots still mean something."""
        return {
            (service.id, old): setting.id
            for service in self.catalogue.services
            for setting in service.settings
            for old in setting.aliases
        }

    def store(self) -> Store:
        """The snapshot store of this person, to be used as a context manager. Raises StorageProblem."""
        return Store(paths.home() / "snapshots.sqlite")

    def kept(self) -> Decisions:
        """The person's decisions to leave settings as they are, those left out that are to be asked about again.

        Raises StorageProblem.
        """
        with self.store() as store:
            return {about: kept for about, kept in store.kept().items() if kept.holds(date.today())}

    def wishes(self) -> Wishes:
        """What the person wants instead of what the catalogue advises. Raises StorageProblem."""
        with self.store() as store:
            return store.wishes()

    @cached_property
    def book(self) -> AccountBook:
        """The person's accounts and what is stored for them."""
        return AccountBook(paths.home(), self._vault)

    @cached_property
    def attempts(self) -> Attempts:
        """When a sign-in was last refused."""
        return Attempts(paths.home())

    @cached_property
    def notices(self) -> Notices:
        """Which services' notices the person has said yes to."""
        return Notices(paths.home())

    @cached_property
    def visited(self) -> Visited:
        """Which hosts this program opened."""
        return Visited(paths.home())

    @cached_property
    def unfinished(self) -> UnfinishedRun:
        """The run that goes on, or that was killed."""
        return UnfinishedRun(paths.home())

    @cached_property
    def unfinished_guide(self) -> UnfinishedGuide:
        """What is left of the guide that goes on, or that was cut off."""
        return UnfinishedGuide(paths.home())

    @property
    def album(self) -> Album:
        """The pictures of controls that audits took."""
        return Album(paths.home())

    @property
    def stored(self) -> StoredThings:
        """Everything this program keeps on this computer."""
        return StoredThings(paths.home(), self.book)

    @property
    def home(self) -> Path:
        """Where the person's data is."""
        return paths.home()

    def account_names(self) -> dict[str, str]:
        """Account id → the name the person signs in with, for exports that ask for names."""
        return {account.id: account.username for account in self.book.accounts() if account.username}

    @cached_property
    def sessions(self) -> BookSessions:
        """Signed-in states: sealed where there is a keyring, else for as long as this program runs."""
        return BookSessions(self.book)

    async def show(
        self, account: Account, service: Service, setting: Setting, asker: Asker, turns: Turns | None = None
    ) -> None:
        """Open the setting's page in a visible, signed-in window, and leave it to the person. Raises Problem."""
        async with (
            launched(replace(self.launch(), headed=True), self.sessions, turns) as browser,
            self._with_profiles(browser, [], turns, headed=True).signed_in(service, account, asker) as tab,
        ):
            if setting.page is not None:
                self.visited.note(now(), (urljoin(account.origin or service.origins[0], setting.page),))
                await tab.reach(setting.page, setting.steps)
            await tab.hand_over()

    @asynccontextmanager
    async def guiding(
        self, turns: Turns | None = None, beside: tuple[int, int, int, int] = (0, 0, 0, 0)
    ) -> AsyncIterator["GuidingBrowser"]:
        """A browser for a guide, visible where there is a display, at this place of it. Raises BrowserProblem."""
        x, y, width, height = beside
        placed = (f"--window-position={x},{y}", f"--window-size={width},{height}") if width > 0 else ()
        launch = self.launch()
        launch = replace(launch, headed=has_display(), extra_args=(*launch.extra_args, *placed))
        async with launched(launch, self.sessions, turns) as browser:
            yield GuidingBrowser(CarefulBrowser(browser, self.attempts))

    @asynccontextmanager
    async def open_window(self, planned: Planned) -> AsyncIterator[DrivenWindow]:
        """A visible window at the account's first page, for the person to drive. Raises NeedsPerson, BrowserProblem."""
        first = next((page.address for page in planned.pages()), planned.service.homepage)
        async with self.driven(planned.full(first), planned.account, planned.service) as window:
            yield window

    @asynccontextmanager
    async def driven(
        self, address: str, account: Account | None = None, service: Service | None = None
    ) -> AsyncIterator[DrivenWindow]:
        """A visible window at any address. Raises NeedsPerson without a display, BrowserProblem."""
        if not self.settings.windows:
            raise NeedsPerson(service=service.name if service else address)
        self.visited.note(now(), (address,))
        async with (
            launched(replace(self.launch(), headed=True), self.sessions) as browser,
            browser.driven(service, account or Account("", ""), address) as window,
        ):
            yield window

    def remove_account(self, wanted: str) -> None:
        """Forget an account: password, session, and everything ever found out about it. Raises Problem."""
        service = self.book.account(wanted).service
        self.attempts.succeeded(wanted)
        self.profiles.remove(wanted)
        self.sessions.forget(wanted)
        LetterBook(self.home).forget(wanted)
        if not any(one.service == service for one in self.book.accounts() if one.id != wanted):
            self.notices.forget(service)
        with self.store() as store:
            store.remove_account(wanted)
        self.album.forget(wanted)
        self.book.remove(wanted)  # last: where one of these fails, the account can be removed again

    @staticmethod
    def _vault() -> Vault:
        return system_vault()

    def launch(self) -> Launch:
        """How this program starts its browsers."""
        return Launch(
            self.browser,
            headed=self.settings.headed,
            extra_args=self.settings.browser_args,
            home=paths.home(),
            windows=self.settings.windows,
        )

    async def run(
        self, plan: Sequence[Planned], asker: Asker, tell: Tell, *, preset: str, answers: int = 0, run: str = "",
        turns: Turns | None = None,
    ) -> Ran:  # fmt: skip
        """Audit the plan into the store; a run that is there already is gone on with. Raises Problem.

        What was found is kept whatever ends the run.
        """
        run = run or str(uuid4())
        opened: list[AuditBrowser] = []
        self.visited.note(now(), _addresses(plan))
        with self.store() as store:
            already = frozenset(self._begun(store, run, preset, plan))
            complete = False
            try:
                turns_taken = turns or NoTurns()
                errand = Errand(run, answers, asker, store, tell, turns_taken, self.open_window, already, self.album)
                await Audit(plan, errand).perform(self._browsers(opened, turns))
                complete = True
            finally:
                store.end(run, ended=now(), complete=complete)
            return Ran(store.load(run), blocked=sum(browser.blocked for browser in opened))

    def _begun(self, store: Store, run: str, preset: str, plan: Sequence[Planned]) -> Iterator[tuple[str, str]]:
        """Begin the record of a run, or go on with it; what it found out before."""
        if any(row.run == run for row in store.rows()):
            for finding in store.reopen(run).findings:
                yield finding.account, finding.setting
        else:
            made = program_version(), self.catalogue.version
            own = [own for planned in plan for own in planned.own]
            whose = whose_accounts(planned.account.id for planned in plan)
            store.begin(run, started=now(), program=made[0], catalogue=made[1], preset=preset, own=own, whose=whose)

    async def read_once(self, planned: Planned, asker: Asker, turns: Turns | None = None) -> "Unrecorded":
        """Read a plan without recording it as a run of its own. Raises Problem."""
        read = Unrecorded()
        self.visited.note(now(), _addresses([planned]))
        errand = Errand("", 0, asker, read, _nobody_listens, turns or NoTurns(), self.open_window, album=read)
        await Audit([planned], errand).perform(self._browsers([], turns))
        return read

    def _browsers(self, opened: list[AuditBrowser], turns: Turns | None) -> OpenBrowser:
        @asynccontextmanager
        async def open_browser() -> AsyncIterator[CarefulBrowser]:
            async with launched(self.launch(), self.sessions, turns) as browser:
                opened.append(browser)
                yield CarefulBrowser(self._with_profiles(browser, opened, turns), self.attempts)

        return open_browser

    def _with_profiles(
        self, browser: AuditBrowser, opened: list[AuditBrowser], turns: Turns | None, *, headed: bool = False
    ) -> ProfileBrowser:
        """The same browser, but for services whose rule asks for a kept profile."""

        @asynccontextmanager
        async def on(profile: Path) -> AsyncIterator[AuditBrowser]:
            launch = replace(self.launch(), profile=profile, windows=False, headed=headed or self.settings.headed)
            async with launched(launch, ProfileSessions()) as started:
                opened.append(started)
                yield started

        return ProfileBrowser(browser, self.profiles, on, turns or NoTurns())

    @property
    def profiles(self) -> KeptProfiles:
        """The kept browser profiles; none is opened unless the keyring answers."""
        return KeptProfiles(paths.home(), lambda: in_background(lambda: make_sure(self._vault())))


def _addresses(plan: Sequence[Planned]) -> Iterator[str]:
    """Every address that a run over this plan opens by itself."""
    for planned in plan:
        if planned.declined or planned.account.way is Way.GUIDE or not planned.pages():
            continue
        if planned.service.sign_in is not None:
            yield planned.full(planned.service.sign_in.url)
        for page in planned.pages():
            yield planned.full(page.address)


class GuidingBrowser:
    """Gives tabs that point, and that the person uses."""

    def __init__(self, browser: CarefulBrowser) -> None:
        self._browser = browser

    @asynccontextmanager
    async def signed_in(self, service: Service, account: Account, asker: Asker) -> AsyncIterator[GuidedTab]:
        """The account's tab, signed in as for an audit. Raises SignInProblem, PageProblem, BrowserLost."""
        async with self._browser.signed_in(service, account, asker) as tab:
            guided = GuidedTab(tab)
            try:
                yield guided
            finally:
                await guided.let_go()


def _nobody_listens(event: Event) -> None:
    """Takes an event and tells no one."""


class Unrecorded:
    """Holds findings and pictures for whoever asked, instead of storing them."""

    def __init__(self) -> None:
        self.findings: dict[tuple[str, str], Finding] = {}
        self.pictures: list[Picture] = []

    def add(self, run: str, finding: Finding) -> None:
        self.findings[finding.account, finding.setting] = finding

    def add_again(self, run: str, finding: Finding) -> None:
        self.add(run, finding)

    def add_new(self, run: str, control: NewControl) -> None:
        """Not asked for."""

    def keep(self, run: str, pictures: Sequence[Picture]) -> None:
        self.pictures.extend(pictures)
