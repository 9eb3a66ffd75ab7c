"""A guide: one setting after the other, changed by the person."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from auditor import events
from auditor.catalogue.presets import Preset
from auditor.checklist import to_guide
from auditor.choose import plan_for
from auditor.desk.sitting import Acts, Sitting
from auditor.desk.turns import WindowTurns, services_declined
from auditor.events import Event, GuideItem, GuideStep
from auditor.guide import SETTLED, Errand, Guide, Item
from auditor.problems import UnknownAccount, UnknownSnapshot
from auditor.snapshot.model import Whose, whose_account


async def start_guide(command: events.StartGuide, sitting: Sitting) -> None:
    """Through these settings, or what is left of the latest run."""
    whose = Whose.PRACTICE if command.practice else Whose.OWN
    items = _items(command.items or _left(whose, sitting), sitting)
    asked = (item.planned.service for item in items if item.is_read)
    declined = await services_declined(asked, command.ask, sitting)
    items = [
        replace(item, planned=replace(item.planned, declined=item.planned.service.id in declined)) for item in items
    ]
    note = Note(items, sitting)
    sitting.guide = Guide(items, Errand(command.ask, sitting.asker(), sitting, note.tell))
    try:
        await sitting.guide.perform(lambda: sitting.program.guiding(WindowTurns(command.ask, sitting), command.beside))
    finally:
        sitting.guide = None
        if not sitting.window_gone:
            sitting.program.unfinished_guide.clear()


class Note:
    """Tells what a guide tells, and has noted before what it has still to go through."""

    def __init__(self, items: Sequence[Item], sitting: Sitting) -> None:
        self._left = {number: (item.planned.account.id, item.setting.id) for number, item in enumerate(items)}
        self._sitting = sitting
        self._write()

    def tell(self, event: Event) -> None:
        """Said to the window."""
        if isinstance(event, GuideStep) and event.phase in SETTLED and event.item in self._left:
            del self._left[event.item]
            self._write()
        self._sitting.tell(event)

    def _write(self) -> None:
        own = [one for one in self._left.values() if whose_account(one[0]) is Whose.OWN]
        if own:
            self._sitting.program.unfinished_guide.note(own)
        else:
            self._sitting.program.unfinished_guide.clear()


async def guide_move(command: events.GuideMove, sitting: Sitting) -> None:
    """What the person says; without a guide there is nobody to hear it."""
    if sitting.guide is not None:
        sitting.guide.hear(command)
    sitting.tell(events.Done(command.ask))


def _left(whose: Whose, sitting: Sitting) -> tuple[GuideItem, ...]:
    """What is left of the newest of these runs, in accounts that are still there.

    Raises UnknownAccount where none of them is: that nothing is left would not be true.
    """
    with sitting.program.store() as store:
        snapshot, done = store.load(store.newest(whose)), store.done_by_hand()
    there = sitting.known()
    findings = [one for one in snapshot.findings if one.account in there]
    if snapshot.findings and not findings:
        raise UnknownAccount(account=snapshot.findings[0].account)
    known = {one.service: sitting.program.service_or_none(one.service) for one in findings}
    services = {name: service for name, service in known.items() if service is not None}
    left = to_guide(findings, services, done, sitting.program.kept())
    return tuple(GuideItem(one.account, one.setting) for one in left)


def _items(wanted: tuple[GuideItem, ...], sitting: Sitting) -> list[Item]:
    """Each with its account's plan. Raises UnknownAccount, UnknownSnapshot."""
    kept, wishes = sitting.program.kept(), sitting.program.wishes()
    chosen = {account: sitting.account(account) for account in dict.fromkeys(one.account for one in wanted)}
    presets = {whose: _preset(whose, sitting) for whose in {whose_account(account) for account in chosen}}
    plans = {
        account: plan_for([one], presets[whose_account(account)], kept, wishes)[0] for account, one in chosen.items()
    }
    items = []
    for one in wanted:
        setting = plans[one.account].service.setting(one.setting)
        if setting is None:
            raise UnknownSnapshot(snapshot=f"{one.account}/{one.setting}")
        items.append(Item(plans[one.account], setting))
    return items


def _preset(whose: Whose, sitting: Sitting) -> Preset:
    """What these accounts were last judged by."""
    with sitting.program.store() as store:
        return Preset(store.load(store.newest(whose)).preset)


ACTS: Final[Acts] = {events.StartGuide: start_guide, events.GuideMove: guide_move}
