"""Stands in for the engine: speaks the same lines, and misbehaves on demand.

Behaviours: normal · unread (the second setting is by hand) · hang (never answers Stop) · crash (ends in mid-audit) ·
garbage (talks nonsense between lines) · says:FILE (every field that is not ours holds what is in FILE).
"""

import json
import os
import sys
import time
from pathlib import Path
from typing import Any

from auditor import events
from auditor.accounts.model import Account, Stored
from auditor.catalogue.model import Category, Form, Kind, Service, Setting
from auditor.events import Command, Event
from auditor.judge import UNSEEN, Finding, State
from auditor.letters.known import known
from auditor.letters.model import Draft, Letter
from auditor.snapshot.course import Point
from auditor.snapshot.diff import Change, Diff
from auditor.snapshot.model import Own, Snapshot
from auditor.stored import Item
from auditor.visited import Visit

SERVICE = Service(
    "shop",
    "Shop & Sons <b>",
    ("https://shop.example",),
    ("shop.example",),
    None,
    tuple(
        Setting(
            f"s{n}",
            Form.READ,
            {"en": (f"Switch {n}",)},
            Category.OTHER,
            ("off",),
            "https://shop.example/",
            title={"en": f"Good state {n}"},
        )
        for n in range(4)
    ),
)
REPORT = '<html><head><style>b{{}}</style></head><body><h1>Report of {run}</h1><p>{name} <img src="file:///etc/passwd"></p></body></html>'
STATES = (
    State.AS_WANTED, State.BY_HAND if sys.argv[1:] == ["unread"] else State.TO_CHANGE, State.TO_CHANGE, State.LOCKED,
)  # fmt: skip


FOREIGN = frozenset({
    "address", "banners", "because", "body", "command", "cost", "detail", "domain", "hint", "instead", "label",
    "labels", "line", "name", "names", "next", "options", "origin", "page", "path", "place", "section", "sources",
    "subject", "title", "to", "url", "username", "value", "version", "why",
})  # fmt: skip
"""Fields that a page, a person, a service or this computer fills."""


def tell(event: Event) -> None:
    """One line out."""
    line = events.to_line(event)
    behaviour = sys.argv[1]
    if behaviour.startswith("says:") and not isinstance(event, events.Previewed):  # that is the engine's own HTML
        line = json.dumps(saying(json.loads(line), Path(behaviour[5:]).read_bytes().decode())).encode() + b"\n"
    sys.stdout.buffer.write(line)
    sys.stdout.buffer.flush()


def saying(told: Any, text: str, *, foreign: bool = False) -> Any:
    """The same with `text` in the place of everything that is not ours."""
    if isinstance(told, dict):
        return {key: saying(value, text, foreign=foreign or key in FOREIGN) for key, value in told.items()}
    if isinstance(told, list):
        return [saying(value, text, foreign=foreign) for value in told]
    return text if foreign and isinstance(told, str) else told


def finding(number: int, state: State) -> Finding:
    """The finding of one setting."""
    value = None if state in UNSEEN else "off" if state is State.AS_WANTED else "on"
    return Finding(
        "shop", "a1", f"s{number}", state, value, ("off",), label=f"Switch {number}", page="https://shop.example/",
        kind=Kind.SWITCH, read_at="2026-11-24T10:00:00.000+00:00",
    )  # fmt: skip


def audit(ask: int, behaviour: str) -> None:
    """A short run."""
    tell(events.AuditStarted(ask, "run-1", (Account("a1", "shop", username="ada"),), len(STATES), seed=7))
    tell(events.AccountStarted(ask, "a1", "shop", "sign_in"))
    for number, state in enumerate(STATES):
        tell(events.Judged(ask, finding(number, state)))
        if behaviour == "crash":
            os._exit(3)
        if behaviour == "garbage":
            sys.stdout.buffer.write(b"<html>not a line of ours\n{]\n")
    if behaviour == "hang":
        time.sleep(600)
    tell(events.AccountEnded(ask, "a1", "shop"))
    tell(events.AuditEnded(ask, "run-1", complete=True, blocked=2))


def guide_step(ask: int, item: int, phase: events.Phase) -> None:
    """The guide is so far with the second or third setting."""
    tell(events.GuideStep(ask, item, phase, finding(item + 1, State.TO_CHANGE), hint="Alike", command="record it"))


def guide(move: events.StartGuide | events.GuideMove) -> None:
    """What the person says is told back as a step; the end comes after the second setting."""
    if isinstance(move, events.StartGuide):
        tell(events.GuideStarted(move.ask, (events.GuideItem("a1", "s1"), events.GuideItem("a1", "s2"))))
        guide_step(move.ask, 0, events.Phase.POINTING)
        return
    settles = {
        events.Move.SKIP: events.Phase.SKIPPED, events.Move.NEXT: events.Phase.PROVED,
        events.Move.KEEP: events.Phase.KEPT,
    }  # fmt: skip
    if move.move is events.Move.CANNOT_FIND:
        guide_step(move.ask, move.item, events.Phase.CANNOT_FIND)
    elif move.move is events.Move.BACK:
        guide_step(move.ask, 0, events.Phase.POINTING)
    elif move.move in settles:
        guide_step(move.ask, move.item, settles[move.move])
        if move.item == 0:
            guide_step(move.ask, 1, events.Phase.POINTING)
        else:
            tell(events.GuideEnded(move.ask, proved=2))
    tell(events.Done(move.ask))


def letters(command: events.NoteLetter | events.NoteAnswer) -> None:
    """One letter, long overdue unless it was answered."""
    answered = command.on if isinstance(command, events.NoteAnswer) else ""
    letter = Letter("l1", "shop", "a1", "s3", "gdpr-access", "2020-01-01", "2020-02-03", answered)
    names = {right.id: right.name for right in known().rights}
    tell(events.Letters(command.ask, (letter,), () if answered else ("l1",), names))


def draft(command: events.DraftLetter | events.DraftComplaint) -> None:
    """A draft with a name in it, and an authority where it is a complaint."""
    made = Draft(("dpo@shop.example",), "Subject", f"To <b>Shop</b>\n{command.sender.name}\n")
    right = known().rights[0]
    authority = known().authority("DE", right) if isinstance(command, events.DraftComplaint) else None
    tell(events.LetterDrafted(command.ask, made, right, known().rights, "mailto:", True, authority))


def papers(command: Command) -> bool:
    """Reports and letters; False for what is neither."""
    match command:
        case events.Preview(ask=ask, run=run, names=names):
            html = REPORT.format(name="ada" if names else "Shop account 1", run=run)
            tell(events.Previewed(ask, run, html))
        case events.ListLetters(ask=ask) | events.ForgetLetter(ask=ask):
            tell(events.Letters(ask, (), (), {}))
        case events.PutBackLetter(ask=ask, letter=letter):
            tell(events.Letters(ask, (letter,), ("l1",), {}))
        case events.NoteLetter() | events.NoteAnswer():
            letters(command)
        case events.DraftLetter(ask=ask) | events.DraftComplaint(ask=ask):
            draft(command)
        case events.SaveLetter(ask=ask, path=path):
            tell(events.Exported(ask, path))
        case events.Export(ask=ask, path=path, run=run, format=form):
            Path(path).write_text(f"{form} of {run}")
            tell(events.Exported(ask, path))
        case _:
            return False
    return True


def past(command: Command, behaviour: str) -> Event | None:  # noqa: PLR0911 -- one answer a kind
    """Two runs, what lies between them, and what is stored; None for what is about something else."""
    days = ("2026-11-21T10:00:00.000+00:00", "2026-11-22T10:00:00.000+00:00")
    match command:
        case events.ListSnapshots(ask=ask):
            rows = tuple(events.SnapshotRow(f"run-{n}", days[n], None, True, {}) for n in (1, 0))
            return events.Snapshots(ask, rows)
        case events.Compare(ask=ask, before=before, after=after):
            moved = Change("shop", "a1", "s1", "Switch 1", "on", "off")
            return events.Compared(ask, before, after, Diff(changed_by_you=() if behaviour == "still" else (moved,)))
        case events.GetHistory(ask=ask):
            course = (Point(days[0], {"to_change": 3}), Point(days[1], {"to_change": 1, "as_wanted": 2}))
            return events.History(ask, {"": course, "shop": course})
        case events.LoadSnapshot(ask=ask) if behaviour == "returning":
            found = tuple(finding(number, state) for number, state in enumerate(STATES))
            return events.SnapshotLoaded(ask, Snapshot("run-1", days[1], None, "0", "0", complete=True, findings=found))
        case events.FindUnfinished(ask=ask):
            cut_off = behaviour == "cut off"
            return events.UnfinishedFound(ask, "run-0" if cut_off else "", found=2, practice=cut_off)
        case events.ListStored(ask=ask):
            visits = (Visit(days[0], ("shop.example",)),)
            return events.StoredItems(ask, (Item("snapshots", "/home/ada/s.sqlite", 4096, 1),), visits)
        case events.DeleteStored(ask=ask):
            return events.StoredItems(ask, ())
        case events.ForgetEverything(ask=ask) | events.Pause(ask=ask) | events.GoOn(ask=ask):
            return events.Done(ask)
    return None


OWN: list[Own] = []
KEPT: dict[str, events.KeptRow] = {}


def wishes(command: Command) -> bool:
    """What the person wants otherwise; False for what is about something else."""
    match command:
        case events.Recommend(ask=ask, setting=setting, want=want):
            OWN.append(Own("shop", "a1", setting, want))
            tell(events.Done(ask))
        case events.ListKept(ask=ask):
            tell(events.KeptRows(ask, tuple(KEPT.values())))
        case events.Keep(ask=ask, setting=setting, because=because, until=until, shown=shown):
            KEPT[setting] = events.KeptRow("a1", setting, because, until, shown or None)
            tell(events.Judged(ask, finding(1, State.KEPT if shown else STATES[1])))
        case events.Unkeep(ask=ask, setting=setting):
            KEPT.pop(setting, None)
            tell(events.Judged(ask, finding(1, STATES[1])))
        case events.ListRecommendations(ask=ask):
            tell(events.Recommendations(ask, tuple(OWN)))
        case _:
            return False
    return True


def browsers(command: Command) -> bool:
    """One that can be used and one that is too old; False for what is about something else."""
    match command:
        case events.ListBrowsers(ask=ask):
            found = (events.BrowserRow("/opt/chrome", "150.0", True), events.BrowserRow("/opt/old", "90.0", False))
            tell(events.Browsers(ask, found))
        case events.UseBrowser(ask=ask, path="/opt/old"):
            tell(events.Failed(ask, "browser_too_old", {"path": "/opt/old", "version": "90.0", "needed": 120}))
        case events.UseBrowser(ask=ask):
            tell(events.Done(ask))
        case _:
            return False
    return True


def answer(command: Command, behaviour: str) -> None:  # noqa: C901 -- one case a kind
    """What this command is answered with."""
    match command:
        case events.StartAudit(ask=ask):
            audit(ask, behaviour)
        case events.ListAccounts(ask=ask):
            known = (Account("a1", "shop", username="ada"),) if behaviour == "returning" else ()
            tell(events.Accounts(ask, known))
        case events.ListServices(ask=ask):
            tell(events.Services(ask, (events.ServiceRow("shop", "Shop", "", 4, 4, ("self",)),)))
        case events.DescribeService(ask=ask):
            tell(events.ServiceDescribed(ask, SERVICE))
        case events.ResumeAudit(ask=ask):
            audit(ask, behaviour)
        case _ if (told := past(command, behaviour)) is not None:
            tell(told)
        case events.CheckAgain(ask=ask):
            tell(events.Judged(ask, finding(1, State.AS_WANTED)))
            tell(events.Done(ask))
        case events.StartGuide() | events.GuideMove():
            guide(command)
        case events.AddAccount(ask=ask, service=service):
            tell(events.AccountAdded(ask, Account("a2", service), Stored.SESSION))
        case events.Stop(ask=ask) | events.OpenPage(ask=ask) | events.AnswerNotice(ask=ask) | events.KnowAgain(ask=ask):
            tell(events.Done(ask))
        case _ if papers(command) or browsers(command) or wishes(command):
            pass
        case _:
            tell(events.Failed(command.ask, "usage", {"detail": "no"}))


def main() -> None:
    """Answer each command until the other end is closed."""
    tell(events.Ready("0", "0", None))
    for line in sys.stdin.buffer:
        answer(events.command_from(line), sys.argv[1])


if __name__ == "__main__":
    main()
