"""Running an audit, and what a person does about one finding of it."""

import asyncio
from contextlib import suppress
from dataclasses import replace
from typing import Final
from uuid import uuid4

from auditor import events
from auditor.catalogue.presets import Preset
from auditor.choose import Chosen, plan_for, practice_accounts
from auditor.desk.sitting import Acts, Sitting
from auditor.desk.turns import WindowTurns, is_visited, services_declined
from auditor.judge import Finding, State, is_keepable
from auditor.problems import ChangedMeanwhile, NoAccounts, Problem, UnknownSnapshot
from auditor.snapshot.model import Whose
from auditor.unfinished import Unfinished


async def start_audit(command: events.StartAudit, sitting: Sitting) -> None:
    """One run over the accounts that were named, or over all of them."""
    seed = (await sitting.practice_site(command.seed)).seed if command.practice else None
    run = Unfinished(str(uuid4()), command.accounts, command.practice, seed, command.preset)
    await _run(run, command.ask, sitting)


async def resume_audit(command: events.ResumeAudit, sitting: Sitting) -> None:
    """Go on with the run that was killed. Raises UnknownSnapshot where there is none."""
    run = sitting.program.unfinished.read()
    if run is None:
        raise UnknownSnapshot(snapshot="unfinished")
    found: tuple[Finding, ...] = ()
    with suppress(UnknownSnapshot), sitting.program.store() as store:  # killed before there was anything to record
        found = store.reopen(run.run).findings
    await _run(run, command.ask, sitting, found)


async def _run(run: Unfinished, ask: int, sitting: Sitting, found: tuple[Finding, ...] = ()) -> None:
    """Perform a run to its end; one that is killed, or whose window goes away, can be gone on with.

    Raises NoAccounts: a run over none would be finished before it had read anything.
    """
    program = sitting.program
    chosen = await _chosen(run, sitting)
    if not chosen:
        raise NoAccounts()
    plan = plan_for(chosen, Preset(run.preset), program.kept(), program.wishes())
    declined = await services_declined((planned.service for planned in plan if is_visited(planned)), ask, sitting)
    plan = [replace(one, declined=is_visited(one) and one.service.id in declined) for one in plan]
    sitting.begin_audit(Whose.PRACTICE if run.practice else Whose.OWN)
    accounts = tuple(planned.account for planned in plan)
    settings = sum(len(planned.settings) for planned in plan)
    program.unfinished.note(run)
    program.unfinished_guide.clear()
    names = {planned.service.id: planned.service.name for planned in plan}
    sitting.tell(events.AuditStarted(ask, run.run, accounts, settings, names, run.seed))
    for finding in found:
        sitting.tell(events.Judged(ask, finding))
    try:
        ran = await program.run(
            plan, sitting.asker(ask), sitting.tell, preset=run.preset, answers=ask, run=run.run,
            turns=WindowTurns(ask, sitting),
        )  # fmt: skip
    except asyncio.CancelledError:
        if not sitting.window_gone:
            program.unfinished.clear()
            sitting.tell(events.AuditEnded(ask, run.run, complete=False))
        raise
    except Problem:
        program.unfinished.clear()
        raise
    program.unfinished.clear()
    sitting.tell(events.AuditEnded(ask, run.run, complete=True, blocked=ran.blocked))


async def _chosen(run: Unfinished, sitting: Sitting) -> list[Chosen]:
    if run.practice:
        return practice_accounts(await sitting.practice_site(run.seed))
    return sitting.accounts(tuple(run.accounts))


async def pause(command: events.Pause, sitting: Sitting) -> None:
    """The run waits before its next page; what is being read is read to its end."""
    sitting.may_go_on.clear()
    sitting.tell(events.Done(command.ask))


async def go_on(command: events.GoOn, sitting: Sitting) -> None:
    """End the pause."""
    sitting.may_go_on.set()
    sitting.tell(events.Done(command.ask))


async def check_again(command: events.CheckAgain, sitting: Sitting) -> None:
    """Read one setting once more."""
    one = sitting.account(command.account)
    program = sitting.program
    (planned,) = plan_for([one], Preset.STRICT, program.kept(), program.wishes())
    wanted = one.service.setting(command.setting)
    only = replace(planned, settings=tuple(setting for setting in planned.settings if setting == wanted))
    read = await program.read_once(only, sitting.asker(command.ask), WindowTurns(command.ask, sitting))
    for finding in read.findings.values():
        sitting.record(finding)
        sitting.pictured([one for one in read.pictures if one.shows.setting == finding.setting])
        sitting.tell(events.Judged(command.ask, finding))
    sitting.tell(events.Done(command.ask))


async def open_page(command: events.OpenPage, sitting: Sitting) -> None:
    """Show the setting's page to the person, signed in."""
    one = sitting.account(command.account)
    setting = one.service.setting(command.setting)
    if setting is None or setting.page is None:
        raise UnknownSnapshot(snapshot=f"{command.account}/{command.setting}")
    sitting.tell(events.Done(command.ask))
    turns = WindowTurns(command.ask, sitting)
    await sitting.program.show(one.account, one.service, setting, sitting.asker(command.ask), turns)


async def keep(command: events.Keep, sitting: Sitting) -> None:
    """The person leaves a setting as it is, for the value it has now or for want of one. Raises ChangedMeanwhile."""
    finding = sitting.latest(command.account, command.setting)
    before = sitting.taken_back.pop((command.account, command.setting), None) if command.again else None
    shown = command.shown if before is None else before.value or ""
    if shown is not None and (shown != (finding.value or "") or not is_keepable(finding)):
        sitting.tell(events.Judged(command.ask, finding))
        raise ChangedMeanwhile(setting=finding.label)
    said = before or command
    kept = sitting.keep(finding, said.because, said.until)
    if kept.value is not None:
        sitting.record(kept)
    sitting.tell(events.Judged(command.ask, kept))
    sitting.tell(events.Done(command.ask))


async def unkeep(command: events.Unkeep, sitting: Sitting) -> None:
    """The person takes that back."""
    finding = sitting.latest(command.account, command.setting)
    with sitting.program.store() as store:
        if kept := store.kept().get((finding.service, finding.account, finding.setting)):
            sitting.taken_back[(command.account, command.setting)] = kept
        store.unkeep(finding.service, finding.account, finding.setting)
    if finding.state is State.KEPT:
        finding = replace(finding, state=State.LOCKED if finding.locked else State.TO_CHANGE)
        sitting.record(finding)
    sitting.tell(events.Judged(command.ask, finding))
    sitting.tell(events.Done(command.ask))


async def list_kept(command: events.ListKept, sitting: Sitting) -> None:
    """All that is kept, and all that was to be asked about again."""
    with sitting.program.store() as store:
        every = store.kept().items()
    rows = tuple(
        events.KeptRow(account, setting, kept.because, kept.until, kept.value) for (_, account, setting), kept in every
    )
    sitting.tell(events.KeptRows(command.ask, rows))


ACTS: Final[Acts] = {
    events.StartAudit: start_audit,
    events.ResumeAudit: resume_audit,
    events.Pause: pause,
    events.GoOn: go_on,
    events.CheckAgain: check_again,
    events.OpenPage: open_page,
    events.Keep: keep,
    events.Unkeep: unkeep,
    events.ListKept: list_kept,
}
