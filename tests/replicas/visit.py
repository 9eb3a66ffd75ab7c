"""The product's own pass over the replicas: one browser, one sign-in for each service, each value in its turn."""

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace

from auditor import paths
from auditor.accounts.model import Account, Way
from auditor.audit import Audit, Errand
from auditor.browser.asker import Asker
from auditor.browser.audit_browser import AuditBrowser
from auditor.browser.camera import Subject
from auditor.browser.launch import Launch, launched
from auditor.browser.session import MemorySessions
from auditor.browser.tab import Tab
from auditor.catalogue.load import load_file
from auditor.catalogue.model import Form, Service, Step, Witness
from auditor.judge import Finding
from auditor.plan import Planned
from auditor.reading.model import Survey
from auditor.secret import Secret
from tests.fakes import MemoryRecorder
from tests.replicas.account import ReplicaAccount
from tests.replicas.server import ReplicaSite

Stop = tuple[str, str, str]
"""A service, an address, and the steps from there in writing."""


class KnownPasswords:
    """Answers for the people whose accounts these are."""

    def __init__(self, accounts: Sequence[ReplicaAccount]) -> None:
        self._passwords = {account.service: Secret(account.password) for account in accounts}

    async def password(self, service: Service, account: Account) -> Secret | None:
        return self._passwords.get(service.id)

    async def code(self, service: Service, account: Account) -> Secret | None:
        return None


@dataclass
class KeepsSurveys:
    """A tab that notes what it has seen, so that rules can be tried on it again without a browser."""

    tab: Tab
    service: str
    surveys: dict[Stop, Survey]
    at: Stop = ("", "", "")

    async def reach(self, address: str, steps: tuple[Step, ...] = ()) -> None:
        self.at = (self.service, address, repr(steps))
        await self.tab.reach(address, steps)

    async def survey(self, *, unfold: bool = True, witnesses: tuple[Witness, ...] = ()) -> Survey:
        return await self.tab.survey(unfold=unfold, witnesses=witnesses)

    async def pictures(self, subjects: Sequence[Subject]) -> list[bytes | None]:
        return await self.tab.pictures(subjects)

    async def look_again(self, first: Survey) -> Survey:
        self.surveys[self.at] = await self.tab.look_again(first)
        return self.surveys[self.at]


@dataclass
class WatchedBrowser:
    """A browser whose tabs note what they have seen."""

    browser: AuditBrowser
    surveys: dict[Stop, Survey] = field(default_factory=dict)

    async def prepare(self, service: Service, account: Account) -> None:
        """As the browser's own."""
        await self.browser.prepare(service, account)

    @asynccontextmanager
    async def signed_in(self, service: Service, account: Account, asker: Asker) -> AsyncIterator[KeepsSurveys]:
        async with self.browser.signed_in(service, account, asker) as tab:
            yield KeepsSurveys(tab, service.id, self.surveys)


@dataclass(frozen=True)
class Round:
    """What one pass found beside what was true, for each service."""

    found: Mapping[str, Mapping[str, Finding]]
    truth: Mapping[str, Mapping[str, str]]
    surveys: Mapping[Stop, Survey]


def shipped(service: str) -> Service:
    """The rule file as it is shipped."""
    return load_file(paths.catalogue_directory() / f"{service}.toml", shipped=True)


def plan_for(replica: ReplicaAccount) -> Planned:
    """Every setting of the shipped rule file that a page shows."""
    service = shipped(replica.service)
    by_password = service.sign_in is not None and service.sign_in.password is not None
    account = Account(replica.service, replica.service, Way.PASSWORD if by_password else Way.SELF, replica.username)
    return Planned(account, service, tuple(one for one in service.settings if one.form is Form.READ))


async def by_the_person(sessions: MemorySessions, planned: Planned, replica: ReplicaAccount) -> None:
    """Where the rule leaves the sign-in to the person: the session that they would bring back from their window."""
    name, domain = replica.shape["cookie"]
    session = f"of-{replica.service}"
    replica.sessions.add(session)
    cookie = {"name": name, "value": session, "domain": domain, "path": "/", "secure": True, "httpOnly": True}
    state = {"cookies": [cookie | {"expires": -1, "sameSite": "Lax"}], "origins": []}
    await sessions.save(planned.account, state)


async def visit(replicas: Sequence[ReplicaAccount], turns: int | None = None) -> list[Round]:
    """Read every replica in one browser, `turns` times or until each setting has had each of its values."""
    plan = [plan_for(replica) for replica in replicas]
    sessions, rounds = MemorySessions(), []
    for planned, replica in zip(plan, replicas, strict=True):
        if planned.account.way is Way.SELF:
            await by_the_person(sessions, planned, replica)
    with ReplicaSite(replicas) as site:
        async with launched(Launch(extra_args=site.browser_args), sessions) as browser:
            for turn in range(turns or max(replica.most_values for replica in replicas)):
                left = [still_to_see(planned, replica, turn) for planned, replica in zip(plan, replicas, strict=True)]
                rounds.append(await one_round(WatchedBrowser(browser), left, replicas))
    return rounds


def still_to_see(planned: Planned, replica: ReplicaAccount, turn: int) -> Planned:
    """The settings with a value that was not there in the turns before; the replica now has it."""
    replica.turn = turn
    numbers = replica.number_of_values()
    return replace(planned, settings=tuple(one for one in planned.settings if numbers.get(one.id, 1) > turn))


async def one_round(browser: WatchedBrowser, plan: Sequence[Planned], replicas: Sequence[ReplicaAccount]) -> Round:
    """One audit of all of them, side by side."""
    recorder = MemoryRecorder()
    errand = Errand("run", 0, KnownPasswords(replicas), recorder, lambda _event: None)

    @asynccontextmanager
    async def opened() -> AsyncIterator[WatchedBrowser]:
        yield browser

    await Audit(plan, errand).perform(opened)
    found: dict[str, dict[str, Finding]] = {replica.service: {} for replica in replicas}
    for finding in recorder.findings:
        found[finding.service][finding.setting] = finding
    return Round(found, {replica.service: replica.truth() for replica in replicas}, browser.surveys)
