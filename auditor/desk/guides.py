"""A guide: one setting after the other, changed by the person."""

from dataclasses import replace
from typing import Final

from auditor import events
from auditor.catalogue.presets import Preset
from auditor.checklist import to_guide
from auditor.choose import plan_for
from auditor.desk.sitting import Acts, Sitting
from auditor.desk.turns import WindowTurns, services_declined
from auditor.events import GuideItem
from auditor.guide import Errand, Guide, Item
from auditor.problems import UnknownSnapshot


async def start_guide(command: events.StartGuide, sitting: Sitting) -> None:
    """Through these settings, or what is left of the latest run."""
    items = _items(command.items or _left(sitting), sitting)
    asked = (item.planned.service for item in items if item.is_read)
    declined = await services_declined(asked, command.ask, sitting)
    items = [
        replace(item, planned=replace(item.planned, declined=item.planned.service.id in declined)) for item in items
    ]
    errand = Errand(command.ask, sitting.asker(), sitting, sitting.tell)
    sitting.guide = Guide(items, errand)
    try:
        await sitting.guide.perform(lambda: sitting.program.guiding(WindowTurns(command.ask, sitting), command.beside))
    finally:
        sitting.guide = None


async def guide_move(command: events.GuideMove, sitting: Sitting) -> None:
    """What the person says; without a guide there is nobody to hear it."""
    if sitting.guide is not None:
        sitting.guide.hear(command)
    sitting.tell(events.Done(command.ask))


def _left(sitting: Sitting) -> tuple[GuideItem, ...]:
    with sitting.program.store() as store:
        snapshot, done = store.load("latest"), store.done_by_hand()
    known = {one.service: sitting.program.service_or_none(one.service) for one in snapshot.findings}
    services = {name: service for name, service in known.items() if service is not None}
    return tuple(GuideItem(one.account, one.setting) for one in to_guide(snapshot.findings, services, done))


def _items(wanted: tuple[GuideItem, ...], sitting: Sitting) -> list[Item]:
    """Each with its account's plan. Raises UnknownAccount, UnknownSnapshot."""
    with sitting.program.store() as store:
        preset = Preset(store.load("latest").preset)
    kept = sitting.program.kept()
    chosen = {account: sitting.account(account) for account in dict.fromkeys(one.account for one in wanted)}
    plans = {account: plan_for([one], preset, kept)[0] for account, one in chosen.items()}
    items = []
    for one in wanted:
        setting = plans[one.account].service.setting(one.setting)
        if setting is None:
            raise UnknownSnapshot(snapshot=f"{one.account}/{one.setting}")
        items.append(Item(plans[one.account], setting))
    return items


ACTS: Final[Acts] = {events.StartGuide: start_guide, events.GuideMove: guide_move}
