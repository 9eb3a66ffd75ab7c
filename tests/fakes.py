"""Stand-ins for the parts of the program that need a browser, a person or a disk."""

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace

from auditor.accounts.model import Account
from auditor.browser.asker import Asker
from auditor.browser.camera import Subject
from auditor.catalogue.model import Category, Form, Kind, Service, Setting, Step, Witness
from auditor.events import Event
from auditor.judge import Finding, State
from auditor.problems import Problem
from auditor.reading.model import Control, Evidence, Seen, Survey
from auditor.secret import Secret
from auditor.snapshot.model import NewControl
from auditor.snapshot.pictures import Picture

PAGE = "https://shop.example/settings"


def switch(label: str, value: str = "on", **more: object) -> Control:
    """A switch as the reader reports it."""
    seen = (Seen(Evidence.NATIVE, value),)
    return Control(label=label, kind=Kind.SWITCH, value=value, seen=seen, **more)  # type: ignore[arg-type]


def setting(name: str, *, page: str | None = PAGE, form: Form = Form.READ, want: tuple[str, ...] = ("off",)) -> Setting:
    """A rule for the switch labelled `name`."""
    identity = name.casefold().replace(" ", "-")
    return Setting(
        identity, form, {"en": (name,)}, Category.ADS_PERSONALIZATION, want=want, page=page, kind=(Kind.SWITCH,)
    )


def service(*settings: Setting, name: str = "shop") -> Service:
    """A service at one host."""
    return Service(name, name.title(), (f"https://{name}.example",), (f"{name}.example",), None, settings)


def survey(*controls: Control, url: str = PAGE) -> Survey:
    """A settled look at a page in English."""
    return Survey(url, controls, settled=True, language="en")


Page = Survey | Problem


@dataclass
class DictTab:
    """Reads pages from a dictionary: a survey to show, or a problem to raise."""

    pages: Mapping[str, Page]
    visited: list[str] = field(default_factory=list)
    at: str = ""

    async def reach(self, address: str, steps: tuple[Step, ...] = ()) -> None:
        self.at = address
        self.visited.append(address)
        self._page()

    async def survey(self, *, unfold: bool = True, witnesses: tuple[Witness, ...] = ()) -> Survey:
        return self._page()

    async def look_again(self, first: Survey) -> Survey:
        return first

    async def pictures(self, subjects: Sequence[Subject]) -> list[bytes | None]:
        return [b"png" if subject.control.value is not None else None for subject in subjects]

    def _page(self) -> Survey:
        page = self.pages[self.at]
        if isinstance(page, Problem):
            raise page
        return page


@dataclass
class DictBrowser:
    """Signs in without asking; `refuses` maps an account to the problem its sign-in ends in."""

    pages: Mapping[str, Page]
    refuses: Mapping[str, Problem] = field(default_factory=dict)
    blocked: int = 0
    tabs: list[DictTab] = field(default_factory=list)
    reading: int = 0
    most_at_once: dict[str, int] = field(default_factory=dict)
    now: dict[str, int] = field(default_factory=dict)

    async def prepare(self, service: Service, account: Account) -> None:
        """Nobody has to sign in."""

    @asynccontextmanager
    async def signed_in(self, service: Service, account: Account, asker: Asker) -> AsyncIterator[DictTab]:
        if account.id in self.refuses:
            raise self.refuses[account.id]
        self.now[service.id] = self.now.get(service.id, 0) + 1
        self.most_at_once[service.id] = max(self.most_at_once.get(service.id, 0), self.now[service.id])
        tab = DictTab(self.pages)
        self.tabs.append(tab)
        try:
            yield tab
        finally:
            self.now[service.id] -= 1

    @asynccontextmanager
    async def opened(self) -> AsyncIterator["DictBrowser"]:
        yield self


@dataclass
class MemoryRecorder:
    """Keeps findings in a list, in the order they were made."""

    findings: list[Finding] = field(default_factory=list)
    new: list[NewControl] = field(default_factory=list)

    def add(self, run: str, finding: Finding) -> None:
        self.findings.append(finding)

    def add_again(self, run: str, finding: Finding) -> None:
        about = (finding.account, finding.setting)
        self.findings = [one for one in self.findings if (one.account, one.setting) != about] + [finding]

    def add_new(self, run: str, control: NewControl) -> None:
        self.new.append(control)


@dataclass
class Heard:
    """Collects events."""

    events: list[Event] = field(default_factory=list)

    def tell(self, event: Event) -> None:
        self.events.append(event)


class SilentAsker:
    """Has no answer to anything."""

    async def password(self, service: Service, account: Account) -> Secret | None:
        return None

    async def code(self, service: Service, account: Account) -> Secret | None:
        return None


@dataclass
class GuidedPage:
    """One page of a service as a server has it: what is saved, what is shown, and what the person does to it."""

    saved: dict[str, str]
    shown: dict[str, str] = field(default_factory=dict)
    locked: frozenset[str] = frozenset()
    problem: Problem | None = None
    sent: int = 0
    handed_over: bool = False

    def person_sets(self, label: str, value: str, *, saves: bool = True) -> None:
        """The person's own doing; only they call this."""
        assert self.handed_over, "the page is not the person's yet"
        self.shown[label] = value
        if saves:
            self.saved[label] = value
            self.sent += 1


@dataclass
class GuidedFakeTab:
    """A tab over pages by address; notes what it was asked to do."""

    pages: Mapping[str, GuidedPage]
    done: list[str] = field(default_factory=list)
    gone: asyncio.Event = field(default_factory=asyncio.Event)
    at: str = ""
    quiet: bool = True

    @property
    def saves(self) -> int:
        return sum(page.sent for page in self.pages.values())

    async def load(self, address: str, steps: tuple[Step, ...], witnesses: tuple[Witness, ...]) -> Survey:
        self.at = address
        self.done.append(f"load {address}")
        page = self.pages[address]
        if page.problem is not None:
            raise page.problem
        page.shown, page.handed_over = dict(page.saved), False
        return self._survey()

    async def point_at(self, control: Control) -> bool:
        self.done.append(f"point at {control.label}")
        return True

    async def hand_over(self) -> None:
        self.pages[self.at].handed_over = True

    async def pictures(self, subjects: Sequence[Subject]) -> list[bytes | None]:
        self.done.append(f"picture {', '.join(one.control.label for one in subjects)}")
        return [f"{one.control.label} {one.control.value}".encode() for one in subjects]

    async def glance(self, pointing_at: Control | None = None) -> Survey | None:
        return None if self.gone.is_set() else self._survey()

    def _survey(self) -> Survey:
        page = self.pages[self.at]
        return survey(*(switch(name, value, disabled=name in page.locked) for name, value in page.shown.items()))


@dataclass
class GuidedFakeBrowser:
    """One tab an account; `refuses` is raised once by the next sign-in."""

    pages: Mapping[str, GuidedPage]
    refuses: list[Problem] = field(default_factory=list)
    tabs: list[GuidedFakeTab] = field(default_factory=list)
    opened: int = 0

    @asynccontextmanager
    async def signed_in(self, service: Service, account: Account, asker: Asker) -> AsyncIterator[GuidedFakeTab]:
        if self.refuses:
            raise self.refuses.pop()
        self.tabs.append(GuidedFakeTab(self.pages))
        yield self.tabs[-1]

    @asynccontextmanager
    async def open(self) -> AsyncIterator["GuidedFakeBrowser"]:
        self.opened += 1
        yield self


@dataclass
class MemoryDiary:
    """Keeps what a guide writes down."""

    findings: list[Finding] = field(default_factory=list)
    own: list[Finding] = field(default_factory=list)
    kept: list[tuple[str, str, str | None]] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)

    def record(self, finding: Finding) -> None:
        self.findings.append(finding)

    def pictured(self, pictures: Sequence[Picture]) -> None:
        self.pictures.extend(pictures)

    def by_you(self, finding: Finding) -> None:
        self.own.append(finding)

    def keep(self, finding: Finding, because: str, until: str | None) -> Finding:
        self.kept.append((finding.setting, because, until))
        return finding if finding.value is None else replace(finding, state=State.KEPT)
