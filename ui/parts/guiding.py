"""A guide through settings: the screen, and what it asks of the engine."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QByteArray, QObject, Signal
from PySide6.QtWidgets import QWidget

from auditor import events
from auditor.checklist import to_guide
from auditor.events import GuideItem, Move, Phase
from auditor.judge import Finding, State
from auditor.plan import Planned
from ui.about import Told, about
from ui.parts.part import Shared
from ui.room import make_room
from ui.screens.guide import Guide
from ui.translate import tr
from ui.widgets.keep_dialog import KeepDialog


class Guiding(QObject):
    """`back` leaves for where the person came from."""

    back = Signal()

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self._shared = shared
        self._asked = 0
        self._items: tuple[GuideItem, ...] = ()
        self._at = 0
        self.goes_on = False
        self._stood = QByteArray()
        self.guide = Guide()
        self.guide.moved.connect(self._move)
        self.guide.keep.connect(self._keep)
        self.guide.stop.connect(lambda: shared.client.stop(events.Stop))
        self.guide.closed.connect(self._leave)

    @property
    def screens(self) -> tuple[QWidget, ...]:
        """The one screen."""
        return (self.guide,)

    @property
    def acts(self) -> dict[type, Callable[[Any], None]]:
        """Every event of a guide; findings come through the model."""
        return {
            events.GuideStarted: self._started,
            events.GuideStep: self._step,
            events.GuideEnded: self._ended,
            events.Failed: self._failed,
        }

    def begin(self, findings: Sequence[Finding] = ()) -> None:
        """Through these, in the order to act; through all that is left, as the engine knows it, without any."""
        shared = self._shared
        if self.goes_on:
            shared.window.present(self.guide)
            return
        left = [one for one in findings if shared.model.state_of(one) is not State.KEPT]
        items = tuple(GuideItem(one.account, one.setting) for one in to_guide(left, shared.services))
        if findings and not items:
            shared.window.whisper(tr("Of these settings none is left to change."))
            return
        shared.when_free(tr("Stop it and start the &guide"), lambda: self.resume(items))

    def resume(self, items: tuple[GuideItem, ...]) -> None:
        """Through these, in this order."""
        shared = self._shared
        self._items, self._at = items, 0
        self.guide.begin(len(items))
        shared.window.present(self.guide)
        self._stood = shared.window.saveGeometry()
        beside = make_room(shared.window)
        self._asked = shared.client.ask(events.StartGuide, items=items, beside=beside, practice=shared.practice)
        self.goes_on = True

    @property
    def left(self) -> tuple[GuideItem, ...]:
        """What the guide that is under way has still to go through, first what is on now."""
        return self._items[self._at :] if self.goes_on else ()

    def give_up(self) -> None:
        """It is over without an end of its own; what was proved is stored."""
        if self.goes_on:
            self.goes_on = False
            self._leave()

    def _leave(self) -> None:
        """The window stands again where it stood before the browser came beside it."""
        self._shared.window.restoreGeometry(self._stood)
        self.back.emit()

    def _started(self, event: events.GuideStarted) -> None:
        self._items = event.items
        self.guide.begin(len(event.items))

    def _ended(self, event: events.GuideEnded) -> None:
        self.goes_on = False
        left = sum(one.state is State.TO_CHANGE for one in self._shared.model.findings())
        self.guide.show_end(event, left)

    def _failed(self, event: events.Failed) -> None:
        if event.answers == self._asked:
            self.give_up()

    def _move(self, item: int, move: Move) -> None:
        self._shared.client.ask(events.GuideMove, item=item, move=move)

    def _keep(self, item: int, finding: Finding) -> None:
        title, unread = self._shared.model.title(finding), finding.value is None
        dialog = KeepDialog(title, self._shared.window, unread=unread)
        dialog.accepted.connect(lambda: self._kept(item, finding, dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _kept(self, item: int, finding: Finding, dialog: KeepDialog) -> None:
        """The guide may have gone on while the question stood there, because the change was made and proved."""
        if self.guide.item != item:
            title = self._shared.model.title(finding)
            self._shared.window.tell(
                tr("“{title}” was not kept.").format(title=title),
                tr("It was settled on its page while you were asked, and the guide went on."),
                tr("The checklist shows how it is now; there it can be kept."),
            )
            return
        said = {"because": dialog.because, "until": dialog.until, "shown": finding.value or ""}
        self._shared.client.ask(events.GuideMove, item=item, move=Move.KEEP, **said)

    def _step(self, step: events.GuideStep) -> None:
        shared, finding = self._shared, step.finding
        self._at = step.item
        if step.phase is Phase.KEPT:
            shared.client.ask(events.ListKept)
        service = shared.services.get(finding.service)
        setting = service.setting(finding.setting) if service else None
        account = next((one for one in shared.accounts if one.id == finding.account), None)
        name = shared.names.get(finding.service, finding.service)
        words = f"{name} · {account.username}" if account and account.username else name

        def full(address: str) -> str:
            return Planned(account, service, ()).full(address) if account and service else address

        told = about(Told(finding, setting, language=shared.language)) if setting else {}
        told["next"] = self._title(step.item + 1)
        self.guide.show_step(step, setting, shared.model.title(finding), words, full, told=told)

    def _title(self, number: int) -> str:
        """What an item of this guide is called, and whose it is; empty after the last."""
        if number >= len(self._items):
            return ""
        model, item = self._shared.model, self._items[number]
        row = model.place_of(item.account, item.setting)
        return model.title(model.at(row)) if row >= 0 else ""
