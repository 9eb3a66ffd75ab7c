"""One JSON object a line, each a dataclass of this folder. Add a kind by adding it to `Command` or `Event`."""

from typing import Any, Final

import msgspec

from auditor.events import (
    accounts,
    audits,
    browsers,
    engine,
    guides,
    letters,
    past,
    recommendations,
    services,
    snapshots,
    stored,
    turns,
)

Command = (
    services.ListServices
    | services.DescribeService
    | accounts.ListAccounts
    | accounts.AddAccount
    | accounts.RemoveAccount
    | accounts.KnowAgain
    | audits.StartAudit
    | browsers.ListBrowsers
    | browsers.UseBrowser
    | engine.Stop
    | audits.CheckAgain
    | audits.Keep
    | audits.Unkeep
    | audits.OpenPage
    | turns.TurnDone
    | turns.ReadThisPage
    | turns.AnswerSetting
    | turns.OpenForReading
    | turns.AnswerNotice
    | recommendations.Recommend
    | recommendations.Unrecommend
    | recommendations.ListRecommendations
    | audits.ListKept
    | snapshots.ListSnapshots
    | snapshots.LoadSnapshot
    | snapshots.Export
    | snapshots.Preview
    | snapshots.ImportSnapshot
    | letters.DraftLetter
    | letters.DraftComplaint
    | letters.SaveLetter
    | letters.NoteLetter
    | letters.NoteAnswer
    | letters.ForgetLetter
    | letters.PutBackLetter
    | letters.ListLetters
    | past.Compare
    | past.GetHistory
    | past.FindUnfinished
    | past.ResumeAudit
    | past.LeaveUnfinished
    | past.Pause
    | past.GoOn
    | stored.ListStored
    | stored.DeleteStored
    | stored.ForgetEverything
    | guides.StartGuide
    | guides.GuideMove
    | engine.Quit
)

Event = (
    engine.Ready
    | services.Services
    | services.ServiceDescribed
    | accounts.Accounts
    | accounts.AccountAdded
    | audits.AuditStarted
    | audits.AccountStarted
    | audits.Judged
    | audits.Discovered
    | audits.AccountEnded
    | audits.AuditEnded
    | browsers.Browsers
    | snapshots.Snapshots
    | snapshots.SnapshotLoaded
    | snapshots.Exported
    | snapshots.Previewed
    | snapshots.Imported
    | letters.LetterDrafted
    | letters.Letters
    | turns.YourTurn
    | turns.YourTurnOver
    | turns.NoticeWanted
    | turns.PageRead
    | turns.Surveyed
    | past.Compared
    | past.History
    | past.UnfinishedFound
    | stored.StoredItems
    | guides.GuideStarted
    | guides.GuideStep
    | guides.GuideEnded
    | recommendations.Recommendations
    | audits.KeptRows
    | engine.Done
    | engine.Failed
)


def _name(kind: type) -> str:
    return "".join("_" + c.lower() if c.isupper() else c for c in kind.__name__).lstrip("_")


COMMANDS: Final[dict[str, type]] = {_name(kind): kind for kind in Command.__args__}
EVENTS: Final[dict[str, type]] = {_name(kind): kind for kind in Event.__args__}
LONGEST_LINE: Final = 16 * 1024 * 1024


class LineRefused(ValueError):
    """A line that is not a known command or event; the message says why and holds nothing of the line."""


def to_line(said: Command | Event) -> bytes:
    """One JSON line, the newline included."""
    fields = msgspec.to_builtins(said)
    return msgspec.json.encode({"is": _name(type(said)), **fields}) + b"\n"


def command_from(line: bytes) -> Command:
    """The command on this line. Raises LineRefused."""
    command: Command = _from(line, COMMANDS)
    return command


def event_from(line: bytes) -> Event:
    """The event on this line. Raises LineRefused."""
    event: Event = _from(line, EVENTS)
    return event


def _from(line: bytes, kinds: dict[str, type]) -> Any:
    if len(line) > LONGEST_LINE:
        raise LineRefused("longer than any line we send")
    try:
        fields = msgspec.json.decode(line)
        kind = kinds[fields.pop("is")]
        return msgspec.convert(fields, kind)
    except (msgspec.DecodeError, msgspec.ValidationError, KeyError, AttributeError, TypeError) as wrong:
        raise LineRefused(type(wrong).__name__) from None
