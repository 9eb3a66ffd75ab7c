"""What is stored on this computer, and its removal."""

from dataclasses import dataclass

from auditor.stored import Item
from auditor.visited import Visit


@dataclass(frozen=True, slots=True)
class ListStored:
    """Answered by `StoredItems`."""

    ask: int


@dataclass(frozen=True, slots=True)
class DeleteStored:
    """Removes one item for good. Answered by `StoredItems`."""

    ask: int
    item: str


@dataclass(frozen=True, slots=True)
class ForgetEverything:
    """Removes every item, the keyring's entries first. Answered by `Done`."""

    ask: int


@dataclass(frozen=True, slots=True)
class StoredItems:
    """Everything there is, with its place and size, and the hosts that were opened."""

    answers: int
    items: tuple[Item, ...]
    visits: tuple[Visit, ...] = ()
