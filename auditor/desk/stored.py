"""What is stored on this computer, and its removal."""

from typing import Final

from auditor import events
from auditor.accounts.vault import in_background
from auditor.desk.sitting import Acts, Sitting
from auditor.problems import UsageProblem
from auditor.stored import KEYRING, PLACES


async def list_stored(command: events.ListStored, sitting: Sitting) -> None:
    """Every item, with its place and size."""
    _tell(command.ask, sitting)


async def delete_stored(command: events.DeleteStored, sitting: Sitting) -> None:
    """Remove one item for good. Raises UsageProblem, VaultProblem, StorageProblem."""
    if command.item not in (KEYRING, *PLACES):
        raise UsageProblem(detail=f"“{command.item}” is nothing that is stored.")
    await in_background(lambda: sitting.program.stored.delete(command.item))
    if command.item in (KEYRING, "accounts", "sessions"):
        sitting.program.sessions.forget()
    _tell(command.ask, sitting)


async def forget_everything(command: events.ForgetEverything, sitting: Sitting) -> None:
    """Remove all of it. Raises VaultProblem before anything is gone, StorageProblem."""
    await in_background(sitting.program.stored.forget)
    sitting.program.sessions.forget()
    sitting.tell(events.Done(command.ask))


def _tell(ask: int, sitting: Sitting) -> None:
    sitting.tell(events.StoredItems(ask, sitting.program.stored.items(), sitting.program.visited.visits()))


ACTS: Final[Acts] = {
    events.ListStored: list_stored,
    events.DeleteStored: delete_stored,
    events.ForgetEverything: forget_everything,
}
