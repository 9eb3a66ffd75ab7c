"""Looking back: what has changed, how it went over time, what is stored; and a check that was cut off."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from auditor import events
from auditor.snapshot.diff import Change
from auditor.snapshot.model import Whose
from ui.parts.part import Shared
from ui.screens.changes import Changes
from ui.screens.history import History
from ui.screens.stored import StoredHere
from ui.translate import tr, trn


class LookingBack(QObject):
    """`resume` says that the person wants to go on with the check that was cut off; `forgotten` that all is gone.

    `resume_guide` carries the items of a guide that they want to go on with.
    """

    resume = Signal(bool)
    resume_guide = Signal(object)
    forgotten = Signal()

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self._shared = shared
        self._asked = self._forgetting = 0
        self.changes, self.history, self.stored = Changes(), History(), StoredHere()
        ask = shared.client.ask
        self.changes.wanted.connect(lambda before, after: ask(events.Compare, before=before, after=after))
        self.stored.delete.connect(self._delete)
        self.stored.forget.connect(self._forget)

    @property
    def screens(self) -> tuple[QWidget, ...]:
        """Changes, history, what is stored."""
        return self.changes, self.history, self.stored

    @property
    def acts(self) -> dict[type, Callable[[Any], None]]:
        """What the engine tells about the past."""
        return {
            events.Snapshots: self._know_runs,
            events.Compared: self._compared,
            events.History: lambda told: self.history.show_courses(told.courses, self._shared.names, told.imported),
            events.StoredItems: lambda event: self.stored.show_items(event.items, event.visits),
            events.UnfinishedFound: self._found_unfinished,
            events.Done: self._done,
        }

    def _delete(self, item: str) -> None:
        """One item goes; accounts and what was found there may have gone with it."""
        self._shared.client.ask(events.DeleteStored, item=item)
        self._shared.client.ask(events.ListAccounts)

    def begin(self) -> None:
        """Ask whether a check or a guide was cut off."""
        self._shared.client.ask(events.FindUnfinished)

    def tell_lost(self, how: str, cut_off: events.UnfinishedFound) -> None:
        """The engine ended by itself: say so, and offer to go on with what that has cut off."""
        self._shared.window.whisper(lost_words(how)[0])
        self._offer_to_resume(cut_off, how)

    def open_changes(self) -> None:
        """Compare the last two checks."""
        self._asked = self._shared.client.ask(events.ListSnapshots)
        self._shared.window.present(self.changes)

    def open_history(self) -> None:
        """Draw the course of things."""
        self._shared.client.ask(events.GetHistory, practice=self._shared.practice)
        self._shared.window.present(self.history)

    def open_stored(self) -> None:
        """List what there is."""
        self._shared.client.ask(events.ListStored)
        self._shared.window.present(self.stored)

    def _know_runs(self, event: events.Snapshots) -> None:
        if event.answers == self._asked:
            self.changes.show_runs(event.snapshots, Whose.PRACTICE if self._shared.practice else Whose.OWN)

    def _compared(self, event: events.Compared) -> None:
        self.changes.show_diff(event.diff, self._title, self._shared.names, event.both)

    def _title(self, change: Change) -> str:
        service = self._shared.services.get(change.service)
        setting = service.setting(change.setting) if service else None
        title = setting.title.get(self._shared.language) or setting.title.get("en", "") if setting else ""
        return title or change.label or change.setting

    def _found_unfinished(self, event: events.UnfinishedFound) -> None:
        """An earlier program left it so; a check that has begun meanwhile is not cut off."""
        self._offer_to_resume(replace(event, run="") if event.run == self._shared.run else event)

    def _offer_to_resume(self, event: events.UnfinishedFound, lost: str = "") -> None:
        """`lost` says how the engine ended, where it did just now."""
        if event.run:
            offer = tr("Go on with the check that was cut off?")
            more = trn("%n setting had been read and is kept.", "%n settings had been read and are kept.", event.found)
            self._ask(offer, more, lost, lambda: self.resume.emit(event.practice))
        elif event.guide:
            offer = tr("Go on with the guide that was cut off?")
            more = trn("%n setting is left of it.", "%n settings are left of it.", len(event.guide))
            self._ask(offer, more, lost, lambda: self.resume_guide.emit(event.guide))
        elif lost:
            self._shared.window.tell(*lost_words(lost))

    def _ask(self, offer: str, more: str, lost: str, resume: Callable[[], object]) -> None:
        """Whether the person wants to go on."""
        box = QMessageBox(self._shared.window)
        box.setObjectName("resume")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(f"{lost_words(lost)[0]} {offer}" if lost else offer)
        box.setInformativeText(more)
        go = box.addButton(tr("&Go on"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(tr("&Not now"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(go)
        leave = self._shared.client.ask
        box.buttonClicked.connect(lambda pressed: resume() if pressed is go else leave(events.LeaveUnfinished))
        box.open()

    def _forget(self) -> None:
        self._forgetting = self._shared.client.ask(events.ForgetEverything)

    def _done(self, event: events.Done) -> None:
        if event.answers == self._forgetting and self._forgetting:
            self._shared.settings.clear()
            self.stored.show_items((), ())
            self.forgotten.emit()


def lost_words(how: str) -> tuple[str, str, str]:
    """The engine is gone: what happened, why, what to do next."""
    return (
        tr("The part that reads your settings has stopped."),
        tr("It ended by itself ({how}). What was read before is kept.").format(how=how),
        tr("Check again to start it anew."),
    )
