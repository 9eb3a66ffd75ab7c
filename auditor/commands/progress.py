"""What a person sees on standard error while an audit runs, and at its end."""

from collections.abc import Sequence
from typing import Final

from auditor.commands.command import say
from auditor.events import AccountEnded, AccountStarted, Event, Judged, PageRead
from auditor.judge import Finding, State
from auditor.plan import Planned
from auditor.program import Ran
from auditor.verdict import counts
from auditor.wording import words_for

STATE_PHRASES: Final = {
    State.TO_CHANGE: "to change",
    State.LOCKED: "locked, not as wanted",
    State.UNREADABLE: "couldn't be read",
    State.NOT_CHECKED: "not checked",
    State.AS_WANTED: "as you want them",
    State.KEPT: "kept on purpose",
    State.NOT_OFFERED: "not offered here",
    State.BY_HAND: "by hand",
}


class Progress:
    """Turns events into lines."""

    def __init__(self, plan: Sequence[Planned]) -> None:
        self._names = {planned.account.id: planned.service.name for planned in plan}

    def tell(self, event: Event) -> None:
        """Print what is worth a line."""
        match event:
            case AccountStarted(account=account, doing="sign_in"):
                say(f"{self._names[account]}: signing in")
            case AccountStarted(account=account, doing="page" | "guide"):
                say(f"{self._names[account]}: with you")
            case AccountStarted(account=account, page=page):
                say(f"{self._names[account]}: reading {page}")
            case Judged(finding=finding) if finding.state in (State.TO_CHANGE, State.UNREADABLE):
                say(f"  {_line(finding)}")
            case PageRead(reason=reason) if reason is not None:
                say(f"  couldn't read that page: {reason}")
            case PageRead():
                say(f"  {event.address}: {event.controls} controls, {event.judged} of them known, {event.new} new")
            case AccountEnded(account=account, problem=problem, facts=facts):
                name = self._names[account]
                why = f"not read ({problem}): {words_for(problem, facts | {'service': name})}" if problem else "done"
                say(f"{name}: {why}")
            case _:
                pass


def _line(finding: Finding) -> str:
    if finding.state is State.UNREADABLE:
        return f"couldn't read “{finding.label}”: {finding.reason}"
    return f"to change: “{finding.label}” is {finding.value}, advised: {' or '.join(finding.want)}"


def summary(ran: Ran) -> str:
    """The counts of a run in one line, what still needs doing first."""
    found = counts(ran.snapshot.findings)
    told = [f"{found[state]} {phrase}" for state, phrase in STATE_PHRASES.items() if state in found]
    if ran.blocked:
        told.append(f"{ran.blocked} requests that could have changed something were stopped")
    return (" · ".join(told) or "Nothing was planned.") + f"\nSnapshot {ran.snapshot.run}"
