"""What the audit is doing right now, account by account, with a Stop that always works."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QElapsedTimer, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QProgressBar, QWidget

from auditor.events import AccountEnded, AccountStarted, AuditStarted, Judged
from auditor.judge import Finding, State
from ui.announce import announce
from ui.look import icon
from ui.text import PlainLabel, plain
from ui.translate import tr, trn
from ui.widgets.account_progress import AccountProgress
from ui.widgets.plain_things import Heading, button, column
from ui.wording import problem_words, state_word

_MOST_LINES: Final = 500
_MINUTE: Final = 60


class Running(QWidget):
    """Live progress. `title` is what a setting is called in the person's language, `page_title` a service's page."""

    stop = Signal()
    pause = Signal()
    go_on = Signal()

    def __init__(
        self,
        title: Callable[[Finding], str] = lambda finding: finding.label,
        page_title: Callable[[str, str], str] = lambda _service, page: page,
    ) -> None:
        super().__init__()
        self._title, self._page_title = title, page_title
        self._names: dict[str, str] = {}
        self._done = self._whole = 0
        self._paused = False
        self._sign, self._banner = QLabel(), PlainLabel()
        self._count, self._elapsed = PlainLabel(), PlainLabel()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)  # the line above says it in words
        self._bar.setAccessibleName(tr("Settings checked so far"))
        self.accounts = AccountProgress()
        self._steps = QListWidget()
        self._steps.setAccessibleName(tr("What has been done"))
        self.pause_button = button(tr("&Pause"), self._pause_or_go_on)
        self.stop_button = button(tr("Stop"), self._stop)
        self._arrange()
        self._clock = QElapsedTimer()
        self._tick = QTimer(self, interval=1000)
        self._tick.timeout.connect(self._tell_time)
        self._working()

    def _arrange(self) -> None:
        banner, counts, row = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        banner.addWidget(self._sign)
        banner.addWidget(self._banner, 1)
        counts.addWidget(self._count, 1)
        counts.addWidget(self._elapsed)
        row.addWidget(self.pause_button)
        row.addWidget(self.stop_button)
        row.addStretch()
        layout = column(self)
        layout.addWidget(Heading(tr("Checking your settings")))
        layout.addLayout(banner)
        layout.addLayout(counts)
        for part in (self._bar, self.accounts):
            layout.addWidget(part)
        layout.addWidget(self._steps, 1)
        layout.addLayout(row)
        self.setFocusProxy(self.pause_button)

    def begin(self, started: AuditStarted, names: dict[str, str]) -> None:
        """A new run."""
        self._names, self._done, self._whole = names, 0, max(1, started.settings)
        self._bar.setRange(0, self._whole)
        self.accounts.begin(started.accounts, names)
        self._steps.clear()
        self._show_pause(paused=False)
        self.stop_button.setEnabled(True)
        self.stop_button.setText(tr("Stop"))
        self._clock.start()
        self._tick.start()
        self._tell_count()
        self._tell_time()

    @property
    def words(self) -> str:
        """How far the run is, in a line."""
        state = tr("Your check is paused") if self._paused else tr("Your settings are being checked")
        return f"{state}: {self._count.text()}"

    @property
    def goes_on(self) -> bool:
        """Whether a run is under way."""
        return self._tick.isActive()

    def end(self) -> None:
        """The run is over."""
        self._tick.stop()

    def tell(self, event: AccountStarted | AccountEnded | Judged) -> None:
        """One step forward."""
        match event:
            case AccountStarted(account=account, service=service, doing="sign_in"):
                self._working()
                self.accounts.works(account, tr("signing in"))
                self._add(tr("{service}: signing in").format(service=self._name(service)))
            case AccountStarted(account=account, service=service, page=address):
                self._working()
                page = self._page_title(service, address)
                self.accounts.works(account, tr("reading {page}").format(page=page))
                self._add(tr("{service}: reading {page}").format(service=self._name(service), page=page))
            case AccountEnded(account=account, service=service, problem=problem, facts=facts):
                why = problem_words(problem, facts | {"service": self._name(service)})[0] if problem else ""
                self.accounts.ends(account, why)
                self._add(f"{self._name(service)}: {why or tr('done')}")
            case Judged(finding=finding):
                self._done += 1
                self.accounts.found(finding.account, finding.state)
                self._tell_count()
                if finding.state in (State.TO_CHANGE, State.UNREADABLE):
                    self._add(f"    {state_word(finding.state)}: {self._title(finding)}")

    def your_turn(self, account: str, words: str) -> None:
        """The person is wanted elsewhere."""
        self._say("your-turn", words)
        self.accounts.waits_for_person(account, tr("your turn"))

    def _working(self) -> None:
        if not self._paused:
            self._say("gear", tr("Working. You can do other things meanwhile."))

    def _say(self, sign: str, words: str) -> None:
        side = self.fontMetrics().height() + 4
        self._sign.setPixmap(icon(sign).pixmap(side, side))
        if self._banner.text() != plain(words):
            self._banner.say(words)
            announce(self, words)

    def _add(self, words: str) -> None:
        self._steps.addItem(plain(words))
        if self._steps.count() > _MOST_LINES:
            self._steps.takeItem(0)
        self._steps.scrollToBottom()

    def _name(self, service: str) -> str:
        return self._names.get(service, service)

    def _pause_or_go_on(self) -> None:
        self._show_pause(paused=not self._paused)
        (self.pause if self._paused else self.go_on).emit()

    def _show_pause(self, *, paused: bool) -> None:
        self._paused = paused
        self.pause_button.setText(tr("&Go on") if paused else tr("&Pause"))
        if paused:
            self._say(
                "hand", tr("Paused. The page that is open is read to its end; then nothing happens until you go on.")
            )
        else:
            self._working()

    def _stop(self) -> None:
        self.stop_button.setEnabled(False)
        self.stop_button.setText(tr("Stopping…"))
        self.stop.emit()

    def _tell_count(self) -> None:
        self._bar.setValue(min(self._done, self._whole))
        told = trn("{done} of %n setting", "{done} of %n settings", self._whole)
        self._count.say(told.format(done=min(self._done, self._whole)))

    def _tell_time(self) -> None:
        seconds = self._clock.elapsed() // 1000
        self._elapsed.say(
            tr("{minutes}:{seconds:02} elapsed").format(minutes=seconds // _MINUTE, seconds=seconds % _MINUTE)
        )
