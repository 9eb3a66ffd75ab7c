"""Stand-ins for the parts of the program that need a browser, a person or a disk."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from auditor.accounts.model import Account
from auditor.browser.asker import Asker
from auditor.catalogue.model import Category, Form, Kind, Service, Setting, Step, Witness
from auditor.events import Event
from auditor.judge import Finding
from auditor.problems import Problem
from auditor.reading.model import Control, Evidence, Seen, Survey
from auditor.secret import Secret
from auditor.snapshot.model import NewControl

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
