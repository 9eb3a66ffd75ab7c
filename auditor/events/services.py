"""Services the catalogue knows: the list to choose from, and all that is said about one."""

from dataclasses import dataclass

from auditor.catalogue.model import Service


@dataclass(frozen=True, slots=True)
class ListServices:
    """Answered by `Services`."""

    ask: int


@dataclass(frozen=True, slots=True)
class DescribeService:
    """Answered by `ServiceDescribed`."""

    ask: int
    service: str


@dataclass(frozen=True, slots=True)
class ServiceRow:
    """One line of the list a person searches when adding an account."""

    id: str
    name: str
    homepage: str
    readable: int
    settings: int
    ways: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Services:
    """Every service the catalogue knows, by name."""

    answers: int
    services: tuple[ServiceRow, ...]


@dataclass(frozen=True, slots=True)
class ServiceDescribed:
    """All that the catalogue says about one service; sources, advice and paths included."""

    answers: int
    service: Service
