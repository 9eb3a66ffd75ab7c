"""What the engine does for each of the window's commands. The practice site lives here, as long as the engine does."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final
from uuid import uuid4

from auditor import events
from auditor.accounts.ask import asked_apart
from auditor.accounts.book import new_id
from auditor.accounts.model import Account, Way
from auditor.accounts.vault import in_background
from auditor.askers import ApartAsker, FirstAnswer, PracticeAsker, StoredAsker
from auditor.audit import now
from auditor.browser.asker import Asker
from auditor.browser.origin import confirmed_origin
from auditor.catalogue.presets import Preset
from auditor.choose import Chosen, plan_for, practice_accounts
from auditor.events import Command, Event
from auditor.export import FORMATS
from auditor.judge import Finding, Kept, State
from auditor.practice.site import PracticeSite
from auditor.problems import UnknownAccount, UnknownSnapshot
from auditor.program import Program
from auditor.snapshot.model import Snapshot
from auditor.snapshot.write import write_file

LONG: Final = (events.StartAudit, events.CheckAgain)


@dataclass(frozen=True, slots=True)
class FollowUp:
    """The run that holds what was checked again or kept since the last audit; that audit itself stays as it was."""

    run: str
    of: str


class Desk:
    """Carries out commands. One browser pass at a time; the rest answers at once."""

    def __init__(self, program: Program, tell: Callable[[Event], None]) -> None:
        self._program = program
        self._tell = tell
        self._open = AsyncExitStack()
        self._practice: PracticeSite | None = None
        self._follow_up: FollowUp | None = None
        self._acts: dict[type, Callable[[Any], Awaitable[None]]] = {
            events.ListServices: self._list_services,
            events.DescribeService: self._describe_service,
            events.ListAccounts: self._list_accounts,
            events.AddAccount: self._add_account,
            events.RemoveAccount: self._remove_account,
            events.StartAudit: self._start_audit,
            events.CheckAgain: self._check_again,
            events.Keep: self._keep,
            events.Unkeep: self._unkeep,
            events.OpenPage: self._open_page,
            events.ListSnapshots: self._list_snapshots,
            events.LoadSnapshot: self._load_snapshot,
            events.Export: self._export,
        }

    @staticmethod
    def is_long(command: Command) -> bool:
        """Whether the command drives the browser, and so ends the one before."""
        return isinstance(command, LONG)

    async def carry_out(self, command: Command) -> None:
        """Do it and tell its answers. Raises Problem."""
        await self._acts[type(command)](command)

    async def close(self) -> None:
        """End what lives longer than a command."""
        await self._open.aclose()

    # --- looking things up -------------------------------------------------------------------------------------------

    async def _list_services(self, command: events.ListServices) -> None:
        rows = tuple(
            events.ServiceRow(
                service.id,
                service.name,
                service.homepage,
                sum(setting.form == "read" for setting in service.settings),
                len(service.settings),
                service.sign_in.ways if service.sign_in else ("guide",),
            )
            for service in self._program.catalogue.services
        )
        self._tell(events.Services(command.ask, rows))

    async def _describe_service(self, command: events.DescribeService) -> None:
        service = self._program.service(command.service)
        self._tell(events.ServiceDescribed(command.ask, service))

    async def _list_accounts(self, command: events.ListAccounts) -> None:
        self._tell(events.Accounts(command.ask, self._program.book.accounts()))

    async def _list_snapshots(self, command: events.ListSnapshots) -> None:
        with self._program.store() as store:
            rows = store.rows()
        told = tuple(
            events.SnapshotRow(row.run, row.started, row.ended, row.complete, dict(row.counts)) for row in rows
        )
        self._tell(events.Snapshots(command.ask, told))

    async def _load_snapshot(self, command: events.LoadSnapshot) -> None:
        with self._program.store() as store:
            snapshot = store.load(command.run)
        self._tell(events.SnapshotLoaded(command.ask, snapshot, await self._accounts_in(snapshot)))

    async def _export(self, command: events.Export) -> None:
        with self._program.store() as store:
            snapshot = store.load(command.run)
        write_file(Path(command.path), FORMATS[command.format](snapshot, self._program.service_or_none, {}))
        self._tell(events.Exported(command.ask, command.path))

    # --- reading -----------------------------------------------------------------------------------------------------

    async def _start_audit(self, command: events.StartAudit) -> None:
        chosen = await self._chosen(command)
        plan = plan_for(chosen, Preset(command.preset), self._program.kept())
        self._follow_up = None
        accounts = tuple(planned.account for planned in plan)
        settings = sum(len(planned.settings) for planned in plan)
        run = str(uuid4())
        self._tell(events.AuditStarted(command.ask, run, accounts, settings))
        try:
            ran = await self._program.run(
                plan, self._asker(), self._tell, preset=command.preset, answers=command.ask, run=run
            )
        except asyncio.CancelledError:
            self._tell(events.AuditEnded(command.ask, run, complete=False))
            raise
        self._tell(events.AuditEnded(command.ask, run, complete=True, blocked=ran.blocked))

    async def _check_again(self, command: events.CheckAgain) -> None:
        one = await self._account(command.account)
        (planned,) = plan_for([one], Preset.STRICT, self._program.kept())
        wanted = one.service.setting(command.setting)
        only = replace(planned, settings=tuple(s for s in planned.settings if s == wanted))
        for finding in await self._program.read_once(only, self._asker()):
            self._record(finding)
            self._tell(events.Judged(command.ask, finding))
        self._tell(events.Done(command.ask))

    async def _open_page(self, command: events.OpenPage) -> None:
        one = await self._account(command.account)
        setting = one.service.setting(command.setting)
        if setting is None or setting.page is None:
            raise UnknownSnapshot(snapshot=f"{command.account}/{command.setting}")
        self._tell(events.Done(command.ask))
        await self._program.show(one.account, one.service, setting, self._asker())

    # --- deciding ----------------------------------------------------------------------------------------------------

    async def _keep(self, command: events.Keep) -> None:
        finding = self._latest(command.account, command.setting)
        if finding.value is not None:
            kept = Kept(finding.value, command.because, command.until)
            with self._program.store() as store:
                store.keep(finding.service, finding.account, finding.setting, kept)
            finding = replace(finding, state=State.KEPT)
            self._record(finding)
        self._tell(events.Judged(command.ask, finding))
        self._tell(events.Done(command.ask))

    async def _unkeep(self, command: events.Unkeep) -> None:
        finding = self._latest(command.account, command.setting)
        with self._program.store() as store:
            store.unkeep(finding.service, finding.account, finding.setting)
        if finding.state is State.KEPT:
            finding = replace(finding, state=State.LOCKED if finding.locked else State.TO_CHANGE)
            self._record(finding)
        self._tell(events.Judged(command.ask, finding))
        self._tell(events.Done(command.ask))

    # --- accounts ----------------------------------------------------------------------------------------------------

    async def _add_account(self, command: events.AddAccount) -> None:
        service = self._program.catalogue.service(command.service)
        account = Account(
            id=new_id(),
            service=service.id,
            way=command.way,
            username=command.username,
            origin=confirmed_origin(command.origin) if command.origin else "",
            region=command.region,
            plan=command.plan,
        )
        password = None
        if command.way is Way.PASSWORD:
            self._tell(events.YourTurn(command.ask, account.id, service.id, "password"))
            password = await asked_apart(service.name, "password")
            self._tell(events.YourTurnOver(command.ask, account.id))
        added = await in_background(lambda: self._program.book.add(account, password))
        self._tell(events.AccountAdded(command.ask, added, added.stored))

    async def _remove_account(self, command: events.RemoveAccount) -> None:
        self._program.remove_account(command.account)
        self._tell(events.Done(command.ask))

    # --- inside ------------------------------------------------------------------------------------------------------

    async def _practice_site(self, seed: int | None = None) -> PracticeSite:
        if self._practice is None or (seed is not None and seed != self._practice.seed):
            drawn = seed if seed is not None else uuid4().int % 1_000_000
            self._practice = await self._open.enter_async_context(PracticeSite(seed=drawn))
        return self._practice

    async def _chosen(self, command: events.StartAudit) -> list[Chosen]:
        if command.practice:
            return practice_accounts(await self._practice_site(command.seed))
        wanted = set(command.accounts)
        known = [account for account in self._program.book.accounts() if not wanted or account.id in wanted]
        return [Chosen(account, self._program.catalogue.service(account.service)) for account in known]

    async def _account(self, wanted: str) -> Chosen:
        if self._practice is not None:
            for one in practice_accounts(self._practice):
                if one.account.id == wanted:
                    return one
        for account in self._program.book.accounts():
            if account.id == wanted:
                return Chosen(account, self._program.catalogue.service(account.service))
        raise UnknownAccount(account=wanted)

    async def _accounts_in(self, snapshot: Snapshot) -> tuple[Account, ...]:
        known = {account.id: account for account in self._program.book.accounts()}
        if self._practice is not None:
            known |= {one.account.id: one.account for one in practice_accounts(self._practice)}
        seen = dict.fromkeys((finding.account, finding.service) for finding in snapshot.findings)
        return tuple(known.get(account) or Account(account, service) for account, service in seen)

    def _asker(self) -> Asker:
        askers: list[Asker] = []
        if self._practice is not None:
            askers.append(PracticeAsker(self._practice.accounts))
        askers.append(StoredAsker(self._program.book))
        askers.append(ApartAsker())
        return FirstAnswer(askers)

    def _latest(self, account: str, setting: str) -> Finding:
        with self._program.store() as store:
            snapshot = store.load(self._follow_up.run if self._follow_up else "latest")
        for finding in snapshot.findings:
            if (finding.account, finding.setting) == (account, setting):
                return finding
        raise UnknownSnapshot(snapshot=f"{account}/{setting}")

    def _record(self, finding: Finding) -> None:
        """Put the finding into this sitting's follow-up run, which begins as a copy of the audit it follows."""
        with self._program.store() as store:
            if self._follow_up is None:
                self._follow_up = FollowUp(str(uuid4()), of=store.load("latest").run)
                store.follow(self._follow_up.of, self._follow_up.run, started=now())
            store.amend(self._follow_up.run, finding, ended=now())
