"""Looking back: comparing runs, the course of things, and a run that never came to its end."""

from typing import Final

from auditor import events
from auditor.audit import now
from auditor.desk.sitting import Acts, Sitting, loaded
from auditor.problems import UnknownSnapshot
from auditor.snapshot.course import Point, courses
from auditor.snapshot.diff import Aliases, diff
from auditor.snapshot.model import Snapshot, Whose, whose_account


async def compare(command: events.Compare, sitting: Sitting) -> None:
    """What moved between two runs, renamed settings followed."""
    with sitting.program.store() as store:
        before, after = loaded(store, command.before), loaded(store, command.after)
        by_you = store.by_you(before.run, after.run)
    aliases = sitting.program.aliases()
    moved = diff(before, after, aliases=aliases, by_you=by_you)
    both = len(_read(before, aliases) & _read(after, aliases))
    sitting.tell(events.Compared(command.ask, before.run, after.run, moved, both))


def _read(snapshot: Snapshot, aliases: Aliases) -> set[tuple[str, str]]:
    """(account, setting) of everything that has a value, by the names of today."""
    return {
        (one.account, aliases.get((one.service, one.setting), one.setting))
        for one in snapshot.findings
        if one.value is not None
    }


async def get_history(command: events.GetHistory, sitting: Sitting) -> None:
    """How things stood over time."""
    with sitting.program.store() as store:
        turned, rows, others = store.turns(), store.rows(), store.others()
    whose = Whose.PRACTICE if command.practice else Whose.OWN
    wanted = (one for one in turned if whose_account(one.account) is whose)
    newest = next((row.started for row in rows if others.get(row.run, Whose.OWN) is whose), "")
    imported = [Point(row.started, row.counts) for row in rows if others.get(row.run) is Whose.IMPORTED]
    imported.sort(key=lambda point: point.at)
    sitting.tell(events.History(command.ask, courses(wanted, newest), tuple(imported)))


async def find_unfinished(command: events.FindUnfinished, sitting: Sitting) -> None:
    """The run that was killed, and what was left of the guide. Of what is not there any more, nothing is told."""
    program = sitting.program
    run, guide = program.unfinished.read(), _still_there(sitting)
    there = {account.id for account in program.book.accounts()}
    if run is None or not (run.practice or there.intersection(run.accounts or there)):
        sitting.tell(events.UnfinishedFound(command.ask, guide=guide))
        return
    try:
        with program.store() as store:
            snapshot = store.load(run.run)
    except UnknownSnapshot:
        program.unfinished.clear()
        sitting.tell(events.UnfinishedFound(command.ask, guide=guide))
        return
    read = sum(finding.read_at is not None for finding in snapshot.findings)
    told = events.UnfinishedFound(command.ask, run.run, snapshot.started, read, practice=run.practice, guide=guide)
    sitting.tell(told)


def _still_there(sitting: Sitting) -> tuple[events.GuideItem, ...]:
    """What was left of the guide that was cut off, as far as accounts and settings still are what they were."""
    services = {account.id: account.service for account in sitting.program.book.accounts()}
    return tuple(
        events.GuideItem(account, setting)
        for account, setting in sitting.program.unfinished_guide.read()
        if (service := sitting.program.service_or_none(services.get(account, ""))) is not None
        and service.setting(setting) is not None
    )


async def leave_unfinished(command: events.LeaveUnfinished, sitting: Sitting) -> None:
    """Close its record as incomplete."""
    program = sitting.program
    run = program.unfinished.read()
    program.unfinished.clear()
    program.unfinished_guide.clear()
    if run is not None:
        with program.store() as store:
            if store.load(run.run).ended is None:
                store.end(run.run, ended=now(), complete=False)
    sitting.tell(events.Done(command.ask))


ACTS: Final[Acts] = {
    events.Compare: compare,
    events.GetHistory: get_history,
    events.FindUnfinished: find_unfinished,
    events.LeaveUnfinished: leave_unfinished,
}
