"""Running an audit, and the overview of what it found."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from auditor import events
from auditor.accounts.model import Account, Stored
from auditor.snapshot.model import Whose
from ui.parts.part import Shared
from ui.screens.overview import Overview
from ui.screens.running import Running
from ui.translate import tr, trn
from ui.wording import now_and_wanted, turn_words


class Auditing(QObject):
    """From Check to the counts. `names_known` says that services can be called by their names now."""

    checklist = Signal(str)
    add_account = Signal()
    export = Signal()
    described = Signal(object)

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self._shared = shared
        self._asked = self._listed = self._loading = self._homing = 0
        self._own: tuple[Account, ...] = ()
        self._practises = False
        self._seed: int | None = None
        self.overview, self.running = Overview(), Running(shared.model.title, self._page_title)
        self.overview.checklist.connect(self.checklist)
        self.overview.add_account.connect(self.add_account)
        self.overview.export.connect(self.export)
        self.overview.check.connect(self.check_all)
        self.overview.end_practice.connect(self.end_practice)
        self.running.pause.connect(lambda: shared.client.ask(events.Pause))
        self.running.go_on.connect(lambda: shared.client.ask(events.GoOn))
        self.running.stop.connect(lambda: shared.client.stop(events.Stop))

    @property
    def screens(self) -> tuple[QWidget, ...]:
        """Overview and running."""
        return self.overview, self.running

    @property
    def acts(self) -> dict[type, Callable[[Any], None]]:
        """Every event of a run."""
        return {
            events.AuditStarted: self._started,
            events.ServiceDescribed: self._described,
            events.AccountStarted: self.running.tell,
            events.AccountEnded: self.running.tell,
            events.Judged: self._judged,
            events.AuditEnded: self._ended,
            events.Accounts: self._know_accounts,
            events.Snapshots: self._know_runs,
            events.SnapshotLoaded: self._show_run,
            events.AccountAdded: self._account_added,
            events.YourTurn: self._your_turn,
            events.Failed: self._failed,
        }

    def _page_title(self, service: str, page: str) -> str:
        """What the way to a page ends with, as the service calls it; its address where no way is known."""
        known = self._shared.services.get(service)
        paths = [one.path for one in known.settings if one.page == page and one.path] if known else []
        return paths[0].split(" > ")[-1] if paths else page

    def begin(self) -> None:
        """The person's accounts; before them the practice run where that was asked for."""
        self._shared.client.ask(events.ListAccounts)
        if self._shared.practice:
            self.start_practice()

    def hand_over(self) -> None:
        """An engine takes the place of one that died: it is told what is on no disk."""
        unstored = tuple(account for account in self._own if account.stored is Stored.NOTHING)
        seed = self._seed if self._shared.practice else None
        if unstored or seed is not None:
            self._shared.client.ask(events.KnowAgain, accounts=unstored, seed=seed)

    def start_practice(self) -> None:
        """Audit the practice accounts."""
        self._check(tr("Stop it and check the &practice accounts"), practice=True)

    def end_practice(self) -> None:
        """Back to the person's own accounts, as they were last found."""
        self._shared.when_free(tr("Stop it and go &back to your own"), self._end_practice)

    def _end_practice(self) -> None:
        shared = self._shared
        shared.practice, shared.run = False, ""
        shared.model.show([])
        self._homing = shared.client.ask(events.ListAccounts)

    def check_all(self) -> None:
        """Audit every account of the person's own; those for practice where there is no other."""
        self._check(tr("Stop it and &check all"), practice=self._shared.practice and not self._own)

    def _check(self, instead: str, *, practice: bool) -> None:
        """Begin, once the browser is free."""
        self._shared.when_free(instead, lambda: self._start(practice=practice))

    def _start(self, *, practice: bool) -> None:
        shared = self._shared
        self._practises = practice
        self._asked = shared.client.ask(
            events.StartAudit, practice=practice, preset=str(shared.settings.value("preset", "strict"))
        )
        shared.window.present(self.running)

    def resume(self, practice: bool) -> None:
        """Go on with the check that was cut off."""
        self._practises = practice
        self._asked = self._shared.client.ask(events.ResumeAudit)
        self._shared.window.present(self.running)

    def forget(self) -> None:
        """Nothing is known any more."""
        shared = self._shared
        shared.accounts, shared.run, shared.practice, self._own = (), "", False, ()
        shared.model.show([])
        self._show_accounts(())
        self.go_home()

    def go_home(self) -> None:
        """The overview, or the welcome where there is nothing to look over."""
        window = self._shared.window
        window.present(self.overview if self._shared.accounts else window.welcome)

    def go_on(self) -> None:
        """The person's turn is over: back to the run, or home where none goes on."""
        if self.running.goes_on:
            self._shared.window.present(self.running)
        else:
            self.go_home()

    def give_up(self) -> None:
        """The run is over without an end of its own."""
        self.running.end()
        if self._shared.window.presents(self.running):
            self.go_home()

    def _failed(self, event: events.Failed) -> None:
        if event.answers == self._asked:
            self.give_up()

    def count(self) -> None:
        """Count the findings into the cards anew."""
        model = self._shared.model
        self.overview.show_findings(model.findings(), self._shared.names, model.state_of)

    def _started(self, event: events.AuditStarted) -> None:
        shared = self._shared
        shared.run, self._seed = event.run, event.seed
        if event.answers == self._asked:
            shared.practice = self._practises
        shared.names.update(event.names)
        shared.model.show([])
        self._show_accounts(event.accounts)
        self.running.begin(event, shared.names)
        for service in {account.service for account in event.accounts}:
            shared.client.ask(events.DescribeService, service=service)

    def _described(self, event: events.ServiceDescribed) -> None:
        shared, service = self._shared, event.service
        shared.services[service.id] = service
        shared.names[service.id] = service.name
        titles = {
            (service.id, one.id): one.title.get(shared.language) or one.title.get("en", "") for one in service.settings
        }
        shared.model.name_services({service.id: service.name}, titles)
        self.running.accounts.refresh()
        self.described.emit(service)
        self.count()

    def _show_accounts(self, accounts: tuple[Account, ...]) -> None:
        """These, and the way back to the person's own where these are for practice."""
        shared = self._shared
        shared.accounts, known = accounts, {account.id for account in accounts}
        self.overview.show_accounts(accounts, shared.names, own=not shared.practice)
        findings = shared.model.findings()
        if any(one.account not in known for one in findings):  # an account is gone, and so is what was found there
            shared.model.show([one for one in findings if one.account in known])
        is_away = shared.practice and self._own
        self.overview.say_practice(tr("These are practice accounts. &Back to your own") if is_away else "")

    def _judged(self, event: events.Judged) -> None:
        if event.finding.account not in {account.id for account in self._shared.accounts}:
            return  # of practice accounts that are not shown any more
        model, row = self._shared.model, self._shared.model.place_of(event.finding.account, event.finding.setting)
        is_new = row < 0 or model.at(row) != event.finding
        model.put(event.finding)
        if event.answers == self._asked:
            self.running.tell(event)
        elif is_new:
            self._shared.window.whisper(f"{event.finding.label}: {now_and_wanted(event.finding)}")

    def _know_accounts(self, event: events.Accounts) -> None:
        self._own = event.accounts
        if self._shared.practice:
            self._show_accounts(self._shared.accounts)
            self.count()
            return
        self._show_accounts(event.accounts)
        window = self._shared.window
        if event.answers == self._homing or window.presents(window.welcome):
            self.go_home()
        if event.accounts:
            for service in {account.service for account in event.accounts}:
                self._shared.client.ask(events.DescribeService, service=service)
            self._listed = self._shared.client.ask(events.ListSnapshots)

    def _know_runs(self, event: events.Snapshots) -> None:
        """What was found the last time is what a person sees first."""
        run = next((row.run for row in event.snapshots if row.whose is Whose.OWN), None)
        if event.answers == self._listed and run is not None and not self._shared.run:
            self._loading = self._shared.client.ask(events.LoadSnapshot, run=run)

    def _show_run(self, event: events.SnapshotLoaded) -> None:
        shared = self._shared
        if event.answers != self._loading or shared.run:
            return
        known = {account.id for account in shared.accounts}
        findings = [finding for finding in event.snapshot.findings if finding.account in known]
        if findings:
            shared.run = event.snapshot.run
            shared.model.show(findings)
            self.count()

    def _account_added(self, event: events.AccountAdded) -> None:
        """With an account of their own a person is done with practising, unless a check of it still goes on."""
        self._own = (*self._own, event.account)
        shared = self._shared
        if shared.practice and not self.running.goes_on:
            self.end_practice()
        else:
            self._show_accounts(shared.accounts if shared.practice else (*shared.accounts, event.account))
            self.count()
        shared.window.present(self.overview)

    def _your_turn(self, event: events.YourTurn) -> None:
        service = self._shared.names.get(event.service, event.service)
        self.running.your_turn(event.account, turn_words(event.what, service))

    def _ended(self, event: events.AuditEnded) -> None:
        self.running.end()
        self.count()
        self._shared.window.present(self.overview)
        words = tr("Finished.") if event.complete else tr("Stopped. What was read before is kept.")
        if event.blocked:
            stopped = trn(
                "One request that could have changed something was stopped.",
                "%n requests that could have changed something were stopped.", event.blocked,
            )  # fmt: skip
            words = f"{words} {stopped}"
        self._shared.window.whisper(words, 0)
