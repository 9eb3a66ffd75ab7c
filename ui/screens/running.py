"""What the audit is doing right now, with a Stop that always works."""

from PySide6.QtCore import QElapsedTimer, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QProgressBar, QPushButton, QVBoxLayout, QWidget

from auditor.events import AccountEnded, AccountStarted, Judged
from auditor.judge import State
from ui.announce import announce
from ui.text import PlainLabel, plain
from ui.translate import tr
from ui.widgets.plain_things import button
from ui.wording import now_and_wanted, problem_words

_MOST_LINES = 500
_MINUTE = 60


class Running(QWidget):
    """Live progress."""

    stop = Signal()
    pause = Signal()
    go_on = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._names: dict[str, str] = {}
        self._done = 0
        self._title = PlainLabel(tr("Checking your settings"))
        font = self._title.font()
        font.setPointSizeF(font.pointSizeF() * 1.5)
        font.setBold(True)
        self._title.setFont(font)
        self._banner = PlainLabel(tr("Working. You can do other things meanwhile."))
        self._bar = QProgressBar()
        self._bar.setAccessibleName(tr("Settings checked so far"))
        self._steps = QListWidget()
        self._steps.setAccessibleName(tr("What has been done"))
        self._elapsed = PlainLabel()
        self.stop_button = QPushButton(tr("Stop"))
        self.stop_button.setMinimumHeight(max(32, self.stop_button.fontMetrics().height() + 12))
        self.stop_button.clicked.connect(self._stop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        for part in (self._title, self._banner, self._bar, self._elapsed):
            layout.addWidget(part)
        self.pause_button = button(tr("&Pause"), self._pause_or_go_on)
        self._paused = False
        layout.addWidget(self._steps, 1)
        row = QHBoxLayout()
        row.addWidget(self.pause_button)
        row.addWidget(self.stop_button)
        row.addStretch()
        layout.addLayout(row)
        self._clock = QElapsedTimer()
        self._tick = QTimer(self, interval=1000)
        self._tick.timeout.connect(self._tell_time)

    def begin(self, settings: int, names: dict[str, str]) -> None:
        """A new run over this many settings."""
        self._names, self._done = names, 0
        self._bar.setRange(0, max(1, settings))
        self._bar.setValue(0)
        self._steps.clear()
        self._banner.say(tr("Working. You can do other things meanwhile."))
        self._show_pause(paused=False)
        self.stop_button.setEnabled(True)
        self.stop_button.setText(tr("Stop"))
        self._clock.start()
        self._tick.start()
        self._tell_time()

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
            case AccountStarted(service=service, doing="sign_in"):
                self._add(tr("{service}: signing in").format(service=self._name(service)))
            case AccountStarted(service=service, page=page):
                self._add(tr("{service}: reading {page}").format(service=self._name(service), page=page))
            case AccountEnded(service=service, problem=problem, facts=facts):
                told = problem_words(problem, facts | {"service": self._name(service)})[0] if problem else tr("done")
                self._add(f"{self._name(service)}: {told}")
            case Judged(finding=finding):
                self._done += 1
                self._bar.setValue(self._done)
                if finding.state in (State.TO_CHANGE, State.UNREADABLE):
                    self._add(f"    {finding.label}: {now_and_wanted(finding)}")

    def your_turn(self, words: str) -> None:
        """The person is wanted elsewhere."""
        self._banner.say(words)

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
        working = tr("Working. You can do other things meanwhile.")
        words = tr("Paused. The page that is open is read to its end; then nothing happens until you go on.")
        self._banner.say(words if paused else working)
        announce(self, words if paused else working)

    def _stop(self) -> None:
        self.stop_button.setEnabled(False)
        self.stop_button.setText(tr("Stopping…"))
        self.stop.emit()

    def _tell_time(self) -> None:
        seconds = self._clock.elapsed() // 1000
        self._elapsed.say(
            tr("{minutes}:{seconds:02} elapsed").format(minutes=seconds // _MINUTE, seconds=seconds % _MINUTE)
        )
