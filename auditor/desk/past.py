"""Looking back: comparing runs, the course of things, and a run that never came to its end."""

from typing import Final

from auditor import events
from auditor.audit import now
from auditor.choose import PRACTICE_PREFIX
from auditor.desk.sitting import Acts, Sitting
from auditor.problems import UnknownSnapshot
from auditor.snapshot.course import courses
from auditor.snapshot.diff import diff


async def compare(command: events.Compare, sitting: Sitting) -> None:
    """What moved between two runs, renamed settings followed."""
    with sitting.program.store() as store:
        before, after = store.load(command.before), store.load(command.after)
        by_you = store.by_you(before.run, after.run)
    moved = diff(before, after, aliases=sitting.program.aliases(), by_you=by_you)
    sitting.tell(events.Compared(command.ask, before.run, after.run, moved))


async def get_history(command: events.GetHistory, sitting: Sitting) -> None:
    """How things stood over time."""
    with sitting.program.store() as store:
        turned, rows = store.turns(), store.rows()
    wanted = (one for one in turned if one.account.startswith(PRACTICE_PREFIX) == command.practice)
    newest = max((row.started for row in rows[:1]), default="")
    sitting.tell(events.History(command.ask, courses(wanted, newest)))


async def find_unfinished(command: events.FindUnfinished, sitting: Sitting) -> None:
    """The run that was killed, if there is one. A note about a run that is not there any more is cleared."""
    program = sitting.program
    run = program.unfinished.read()
    if run is None:
        sitting.tell(events.UnfinishedFound(command.ask))
        return
    try:
        with program.store() as store:
            snapshot = store.load(run.run)
    except UnknownSnapshot:
        program.unfinished.clear()
        sitting.tell(events.UnfinishedFound(command.ask))
        return
    read = sum(finding.read_at is not None for finding in snapshot.findings)
    told = events.UnfinishedFound(command.ask, run.run, snapshot.started, read, practice=run.practice)
    sitting.tell(told)


async def leave_unfinished(command: events.LeaveUnfinished, sitting: Sitting) -> None:
    """Close its record as incomplete."""
    program = sitting.program
    run = program.unfinished.read()
    program.unfinished.clear()
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
