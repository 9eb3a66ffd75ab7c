"""The main window: which screen is shown, and what each event of the engine means for it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMainWindow, QMessageBox, QStackedWidget, QWidget

from auditor import events
from auditor.accounts.model import Account, Way
from auditor.events import Event
from auditor.judge import Finding, State
from ui.engine_client import EngineClient
from ui.models.findings import FindingsModel
from ui.screens.add_account import AddAccount
from ui.screens.checklist import Checklist
from ui.screens.overview import Overview
from ui.screens.running import Running
from ui.screens.welcome import Welcome
from ui.text import plain
from ui.wording import now_and_wanted, problem_words, tr

FORMATS = {"html": "Report (*.html)", "csv": "Table (*.csv)", "json": "Snapshot (*.json)"}


class MainWindow(QMainWindow):
    """Screens in a stack, one engine, one list of findings."""

    def __init__(
        self, client: EngineClient, settings: QSettings, *, practice: bool = False, language: str = "en"
    ) -> None:
        super().__init__()
        self._client = client
        self._settings = settings
        self._practice = practice
        self._accounts: tuple[Account, ...] = ()
        self._names: dict[str, str] = {}
        self._run = ""
        self._auditing = 0
        self.model = FindingsModel()
        self.welcome, self.overview, self.running = Welcome(), Overview(), Running()
        self._language = language
        self.checklist, self.adding = Checklist(self.model, language), AddAccount()
        self.stack = QStackedWidget()
        for screen in (self.welcome, self.overview, self.running, self.checklist, self.adding):
            self.stack.addWidget(screen)
        self.setCentralWidget(self.stack)
        self.setWindowTitle(tr("Privacy Settings Auditor"))
        room = self.screen().availableSize()
        self.resize(min(1040, room.width()), min(700, room.height() - 40))
        if geometry := settings.value("geometry"):
            self.restoreGeometry(geometry)
        self._acts: dict[type, Callable[[Any], None]] = {
            events.AuditStarted: self._audit_started,
            events.ServiceDescribed: self._described,
            events.AccountStarted: self.running.tell,
            events.AccountEnded: self.running.tell,
            events.Judged: self._judged,
            events.AuditEnded: self._ended,
            events.Services: lambda event: self.adding.show_services(event.services),
            events.Accounts: self._know_accounts,
            events.AccountAdded: self._account_added,
            events.Exported: self._exported,
            events.YourTurn: self._your_turn,
            events.Failed: self._failed,
        }
        self._menus()
        self._connect()

    def _menus(self) -> None:
        program = self.menuBar().addMenu(tr("&Program"))
        self._act(program, tr("Try with &practice accounts"), None, self.start_practice)
        self._act(program, tr("&Add an account…"), QKeySequence.StandardKey.New, self._show_adding)
        self._act(program, tr("&Export…"), QKeySequence("Ctrl+E"), self._export)
        self._act(program, tr("&Quit"), QKeySequence.StandardKey.Quit, self.close).setMenuRole(
            QAction.MenuRole.QuitRole
        )
        view = self.menuBar().addMenu(tr("&View"))
        self._act(view, tr("&Accounts"), QKeySequence("Ctrl+1"), lambda: self._show(self.overview))
        self._act(view, tr("&Checklist"), QKeySequence("Ctrl+2"), lambda: self._open_checklist(""))

    def _act(self, menu: Any, words: str, keys: Any, act: Callable[[], Any]) -> QAction:
        action = QAction(words, self)
        if keys is not None:
            action.setShortcut(keys)
        action.triggered.connect(lambda: act())
        menu.addAction(action)
        return action

    def _connect(self) -> None:
        self._client.arrived.connect(self._hear)
        self._client.lost.connect(self._engine_lost)
        self.welcome.practice.connect(self.start_practice)
        self.welcome.add_account.connect(self._show_adding)
        self.overview.add_account.connect(self._show_adding)
        self.overview.checklist.connect(self._open_checklist)
        self.overview.check.connect(self._check_all)
        self.overview.export.connect(self._export)
        self.running.stop.connect(lambda: self._client.stop(events.Stop))
        self.checklist.back.connect(lambda: self._show(self.overview))
        self.checklist.export.connect(self._export)
        self.checklist.open_page.connect(lambda finding: self._on(finding, events.OpenPage))
        self.checklist.check_again.connect(lambda finding: self._on(finding, events.CheckAgain))
        self.checklist.keep.connect(self._keep)
        self.adding.back.connect(self._leave_adding)
        self.adding.chosen.connect(self._add)

    # --- what the person wants ---------------------------------------------------------------------------------------

    def begin(self) -> None:
        """The window is painted: start the engine, and the practice run where that was asked for."""
        self._client.start()
        if self._practice:
            self.start_practice()
        else:
            self._client.ask(events.ListAccounts)

    def start_practice(self) -> None:
        """Audit the practice accounts."""
        self._practice = True
        self._auditing = self._client.ask(events.StartAudit, practice=True)
        self._show(self.running)

    def _check_all(self) -> None:
        self._auditing = self._client.ask(events.StartAudit, practice=self._practice)
        self._show(self.running)

    def _show_adding(self) -> None:
        self._client.ask(events.ListServices)
        self._show(self.adding)

    def _leave_adding(self) -> None:
        self._show(self.overview if self._accounts else self.welcome)

    def _add(self, service: str, way: str, name: str, region: str, plan: str) -> None:
        self._client.ask(events.AddAccount, service=service, way=Way(way), username=name, region=region, plan=plan)

    def _open_checklist(self, account: str) -> None:
        self._show(self.checklist)
        self.checklist.show_account(account)

    def _on(self, finding: Finding | None, kind: Callable[..., Any]) -> None:
        if finding is not None and finding.page is not None:
            self._client.ask(kind, account=finding.account, setting=finding.setting)
            self.statusBar().showMessage(tr("Asked the browser…"), 4000)

    def _keep(self, finding: Finding | None) -> None:
        if finding is None:
            return
        if finding.state is State.KEPT:
            self._client.ask(events.Unkeep, account=finding.account, setting=finding.setting)
            return
        why, agreed = QInputDialog.getText(self, tr("Keep as it is"), tr("Why do you keep it? (optional)"))
        if agreed:
            self._client.ask(events.Keep, account=finding.account, setting=finding.setting, because=why)

    def _export(self) -> None:
        if not self._run:
            self.statusBar().showMessage(tr("There is nothing to export yet. Check some accounts first."), 6000)
            return
        path, chosen = QFileDialog.getSaveFileName(
            self, tr("Export"), "privacy-settings.html", ";;".join(FORMATS.values())
        )
        if path:
            self.export_to(path, next((form for form, words in FORMATS.items() if words == chosen), "html"))

    def export_to(self, path: str, form: str) -> None:
        """Write the run that is shown; account names are left out."""
        self._client.ask(events.Export, run="latest", format=form, path=path)

    # --- what the engine tells ---------------------------------------------------------------------------------------

    def _hear(self, told: list[Event]) -> None:
        for event in told:
            self._take(event)
        if any(isinstance(event, events.Judged) for event in told):
            self.overview.show_findings(self.model.findings(), self._names)

    def _take(self, event: Event) -> None:
        act = self._acts.get(type(event))
        if act is not None:
            act(event)

    def _audit_started(self, event: events.AuditStarted) -> None:
        self._run, self._accounts = event.run, event.accounts
        self.model.show([])
        self.overview.show_accounts(event.accounts, self._names)
        self.running.begin(event.settings, self._names)
        for service in {account.service for account in event.accounts}:
            self._client.ask(events.DescribeService, service=service)

    def _described(self, event: events.ServiceDescribed) -> None:
        service = event.service
        self._names[service.id] = service.name
        titles = {
            (service.id, one.id): one.title.get(self._language) or one.title.get("en", "") for one in service.settings
        }
        self.model.name_services({service.id: service.name}, titles)
        self.checklist.know(service)
        self.overview.show_findings(self.model.findings(), self._names)

    def _judged(self, event: events.Judged) -> None:
        self.model.put(event.finding)
        if event.answers == self._auditing:
            self.running.tell(event)
        else:
            self.statusBar().showMessage(plain(f"{event.finding.label}: {now_and_wanted(event.finding)}"), 6000)

    def _know_accounts(self, event: events.Accounts) -> None:
        self._accounts = event.accounts
        self.overview.show_accounts(event.accounts, self._names)
        self._show(self.overview if event.accounts else self.welcome)

    def _account_added(self, event: events.AccountAdded) -> None:
        self._accounts = (*self._accounts, event.account)
        self.overview.show_accounts(self._accounts, self._names)
        self._show(self.overview)

    def _exported(self, event: events.Exported) -> None:
        self.statusBar().showMessage(plain(tr("Wrote {path}").format(path=event.path)), 8000)

    def _your_turn(self, event: events.YourTurn) -> None:
        service = self._names.get(event.service, event.service)
        self.running.your_turn(tr("Your turn: {service} wants {what}").format(service=service, what=event.what))

    def _ended(self, event: events.AuditEnded) -> None:
        self.running.end()
        self.overview.show_findings(self.model.findings(), self._names)
        self._show(self.overview)
        words = tr("Finished.") if event.complete else tr("Stopped. What was read before is kept.")
        if event.blocked:
            stopped = tr("{n} requests that could have changed something were stopped.").format(n=event.blocked)
            words = f"{words} {stopped}"
        self.statusBar().showMessage(words)

    def _failed(self, event: events.Failed) -> None:
        if self.stack.currentWidget() is self.running:
            self.running.end()
            self._show(self.overview if self._accounts else self.welcome)
        self._tell(*problem_words(event.code, event.facts))

    def _engine_lost(self, how: str) -> None:
        self.running.end()
        if self.stack.currentWidget() is self.running:
            self._show(self.overview if self._accounts else self.welcome)
        self._tell(
            tr("The part that reads your settings has stopped."),
            tr("It ended by itself ({how}). What was read before is kept.").format(how=how),
            tr("Check again to start it anew."),
        )

    def _tell(self, what: str, why: str, then: str) -> None:
        box = QMessageBox(self)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setIcon(QMessageBox.Icon.Information)
        box.setWindowTitle(tr("Privacy Settings Auditor"))
        box.setText(plain(what))
        box.setInformativeText(plain(" ".join(part for part in (why, then) if part)))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def _show(self, screen: QWidget) -> None:
        self.stack.setCurrentWidget(screen)
        screen.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 -- Qt calls it so
        self._settings.setValue("geometry", self.saveGeometry())
        self._client.shut_down()
        super().closeEvent(event)


def after_first_paint(act: Callable[[], None]) -> None:
    """Do something once the window has been painted."""
    QTimer.singleShot(0, lambda: QTimer.singleShot(0, act))
