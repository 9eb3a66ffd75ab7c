"""What ties the window together: the engine's events go to the parts, the menus and signals between parts are here."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from auditor import events
from auditor.events import Event
from auditor.judge import Finding
from ui.menus import fill_menus
from ui.parts.adding import Adding
from ui.parts.auditing import Auditing
from ui.parts.checking import Checking
from ui.parts.choosing import Choosing
from ui.parts.guiding import Guiding
from ui.parts.looking_back import LookingBack
from ui.parts.papers import Papers
from ui.parts.part import Part, Shared
from ui.parts.turning import Turning
from ui.translate import tr
from ui.widgets.navigation import Navigation, Place
from ui.widgets.plain_things import button
from ui.widgets.underway_bar import UnderwayBar
from ui.wording import problem_words


class Conductor(QObject):
    """One window, one engine, and the parts. A part is added to `_parts`, and nowhere else."""

    def __init__(self, shared: Shared) -> None:
        super().__init__(shared.window)
        self.shared = shared
        self.window, self.model = shared.window, shared.model
        self.auditing, self.checking, self.adding = Auditing(shared), Checking(shared), Adding(shared)
        self.turning, self.guiding = Turning(shared), Guiding(shared)
        self.papers = Papers(shared)
        self.looking_back, self.choosing = LookingBack(shared), Choosing(shared)
        self._parts: tuple[Part, ...] = (
            self.auditing, self.checking, self.adding, self.turning, self.guiding, self.papers,
            self.looking_back, self.choosing,
        )  # fmt: skip
        self._acts: dict[type, list[Callable[[Any], None]]] = {}
        for part in self._parts:
            for screen in part.screens:
                self.window.add(screen)
            for kind, act in part.acts.items():
                self._acts.setdefault(kind, []).append(act)
        self._connect()
        places = self.places()
        fill_menus(self, places)
        self._bar = UnderwayBar()
        self._bar.wanted.connect(self._show_underway)
        self.window.navigate_by(Navigation(places), self._bar)
        self.window.stack.currentChanged.connect(lambda _: self._tell_underway())
        shared.underway = lambda: next((words for _, words in self._underway()), "")

    def begin(self) -> None:
        """Start the engine, and show what is there."""
        self.shared.client.start()
        self.auditing.begin()
        if not self.shared.practice:
            self.looking_back.begin()
        self.papers.begin()
        self.choosing.begin()

    def _connect(self) -> None:
        self.shared.client.starting.connect(self.auditing.hand_over)
        self.shared.client.arrived.connect(self._hear)
        self.shared.client.lost.connect(self._engine_lost)
        self.shared.client.stopped.connect(self._stopped)
        self.window.closing.connect(self.shared.client.shut_down)
        self.window.welcome.practice.connect(self.auditing.start_practice)
        self.window.welcome.add_account.connect(self.adding.open)
        self.auditing.add_account.connect(self.adding.open)
        self.auditing.overview.remove.connect(self.adding.ask_to_remove)
        self.auditing.checklist.connect(self.checking.open)
        self.auditing.export.connect(self.papers.open_report)
        self.turning.over.connect(self._turn_over)
        self.turning.resume.connect(lambda: self.window.present(self.auditing.running))
        self.auditing.overview.guide.connect(lambda: self.guide())
        self.checking.checklist.guide.connect(self.guide)
        self.guiding.back.connect(self.checking.open)
        self.checking.checklist.export.connect(self.papers.open_report)
        self.checking.checklist.letter.connect(self.papers.write)
        self.auditing.overview.letters.connect(self.papers.open_letters)
        self.papers.waiting.connect(self.auditing.overview.say_waiting)
        self.papers.back.connect(self._leave_letter)
        self._letter_from_guide()
        self.choosing.reminder.connect(self.auditing.overview.remind)
        self.looking_back.resume.connect(self.auditing.resume)
        self.looking_back.resume_guide.connect(self.guiding.resume)
        self.looking_back.forgotten.connect(self.auditing.forget)
        self.looking_back.forgotten.connect(self.checking.show_accounts)
        for part in (self.checking, self.adding):
            part.back.connect(self.auditing.go_home)

    def places(self) -> tuple[Place, ...]:
        """The lines of the navigation, from the top. A screen that people go to by themselves is one more line."""
        return (
            Place(tr("Overview"), "home", self.auditing.overview, self.auditing.go_home),
            Place(tr("Checklist"), "list", self.checking.checklist, self.checking.open),
            Place(tr("Changes"), "changes", self.looking_back.changes, self.looking_back.open_changes),
            Place(tr("History"), "chart", self.looking_back.history, self.looking_back.open_history),
            Place(tr("Report"), "report", self.papers.report, self.papers.open_report),
            Place(tr("Letters"), "letter", self.papers.letters, self.papers.open_letters),
            Place(tr("Stored here"), "box", self.looking_back.stored, self.looking_back.open_stored),
            Place(tr("Settings"), "gear", self.choosing.settings, self.choosing.open),
        )

    def _leave_letter(self) -> None:
        if self.guiding.goes_on:
            self.window.present(self.guiding.guide)
        else:
            self.checking.open()

    def _letter_from_guide(self) -> None:
        """Where a guide comes to a setting without a switch, a letter may be written; the guide waits meanwhile."""
        guide = self.guiding.guide
        shown: list[Finding | None] = [None]

        def write() -> None:
            if shown[0] is not None:
                self.papers.write(shown[0])

        letter = button(tr("Write a &letter…"), write)
        guide.by_hand_row.insertWidget(0, letter)

        def show(finding: Finding | None) -> None:
            shown[0] = finding
            letter.setVisible(finding is not None)

        guide.by_hand_shown.connect(show)

    def _hear(self, told: list[Event]) -> None:
        for event in told:
            for act in self._acts.get(type(event), ()):
                act(event)
            if isinstance(event, events.Failed):
                self.window.tell(*problem_words(event.code, event.facts))
        if any(isinstance(event, events.Judged | events.KeptRows) for event in told):
            self.auditing.count()
        self._tell_underway()

    def guide(self, findings: Sequence[Finding] = ()) -> None:
        """Through these, or all that is left; a check that goes on is not cut short for it unasked."""
        if not self.model.findings() and not self.guiding.goes_on:
            self.window.whisper(tr("There is nothing to go through yet. Check your accounts first."))
        else:
            self.guiding.begin(findings)

    def _underway(self) -> Iterator[tuple[QWidget, str]]:
        """What is under way and where it is seen, what waits for the person first."""
        if self.turning.waits:
            yield self.turning.screen, tr("{service} waits for you").format(service=self.turning.waits)
        if self.guiding.goes_on:
            yield self.guiding.guide, tr("The guide is under way")
        if self.auditing.running.goes_on:
            yield self.auditing.running, self.auditing.running.words
        if self.checking.goes_on:
            yield self.checking.checklist, tr("A setting is being checked again")

    def _tell_underway(self) -> None:
        screen, words = next(self._underway(), (None, ""))
        self._bar.say("" if screen is None or self.window.presents(screen) else words)

    def _show_underway(self) -> None:
        for screen, _ in self._underway():
            self.window.present(screen)
            return

    def _turn_over(self) -> None:
        """Back to what the person was wanted for."""
        if self.guiding.goes_on:
            self.window.present(self.guiding.guide)
        else:
            self.auditing.go_on()

    def _engine_lost(self, how: str) -> None:
        cut_off = self._cut_off()
        self._give_up()
        if self.shared.begin_next():  # it did not stop when asked, and was ended
            return
        self.looking_back.tell_lost(how, cut_off)

    def _cut_off(self) -> events.UnfinishedFound:
        """What could be gone on with if all ended now: the run, or what the guide has still to go through."""
        run = self.shared.run if self.auditing.running.goes_on else ""
        found = sum(one.read_at is not None for one in self.model.findings())
        return events.UnfinishedFound(0, run, found=found, practice=self.shared.practice, guide=self.guiding.left)

    def _stopped(self) -> None:
        self._give_up()
        self.shared.begin_next()

    def _give_up(self) -> None:
        """Nothing goes on any more."""
        for part in (self.checking, self.auditing, self.guiding, self.turning):
            part.give_up()
        self._tell_underway()
