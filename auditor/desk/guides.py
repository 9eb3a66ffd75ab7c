"""A guide: one setting after the other, changed by the person."""

from dataclasses import replace
from typing import Final

from auditor import events
from auditor.catalogue.presets import Preset
from auditor.checklist import to_guide
from auditor.choose import plan_for, whose_account
from auditor.desk.sitting import Acts, Sitting
from auditor.desk.turns import WindowTurns, services_declined
from auditor.events import GuideItem
from auditor.guide import Errand, Guide, Item
from auditor.problems import UnknownSnapshot
from auditor.snapshot.model import Whose


async def start_guide(command: events.StartGuide, sitting: Sitting) -> None:
    """Through these settings, or what is left of the latest run."""
    whose = Whose.PRACTICE if command.practice else Whose.OWN
    items = _items(command.items or _left(whose, sitting), sitting)
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


def _left(whose: Whose, sitting: Sitting) -> tuple[GuideItem, ...]:
    """What is left of the newest of these runs, in accounts that are still there."""
    with sitting.program.store() as store:
        snapshot, done = store.load(store.newest(whose)), store.done_by_hand()
    there = sitting.known()
    findings = [one for one in snapshot.findings if one.account in there]
    known = {one.service: sitting.program.service_or_none(one.service) for one in findings}
    services = {name: service for name, service in known.items() if service is not None}
    return tuple(GuideItem(one.account, one.setting) for one in to_guide(findings, services, done))


def _items(wanted: tuple[GuideItem, ...], sitting: Sitting) -> list[Item]:
    """Each with its account's plan. Raises UnknownAccount, UnknownSnapshot."""
    kept = sitting.program.kept()
    chosen = {account: sitting.account(account) for account in dict.fromkeys(one.account for one in wanted)}
    plans = {account: plan_for([one], _preset(account, sitting), kept)[0] for account, one in chosen.items()}
    items = []
    for one in wanted:
        setting = plans[one.account].service.setting(one.setting)
        if setting is None:
            raise UnknownSnapshot(snapshot=f"{one.account}/{one.setting}")
        items.append(Item(plans[one.account], setting))
    return items


def _preset(account: str, sitting: Sitting) -> Preset:
    """What the account was last judged by."""
    with sitting.program.store() as store:
        return Preset(store.load(store.newest(whose_account(account))).preset)


ACTS: Final[Acts] = {events.StartGuide: start_guide, events.GuideMove: guide_move}
