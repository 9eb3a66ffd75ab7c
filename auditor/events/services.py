"""Services the catalogue knows: the list to choose from, and all that is said about one."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from auditor.accounts.model import Way
from auditor.accounts.ways import WhyWay
from auditor.catalogue.advice import Advice
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
    """One line of the list a person searches when adding an account.

    `known_as` holds other words that people may look for it by. `way` is the gentlest that works, `noticed` whether
    the service's notice was answered with yes.
    """

    id: str
    name: str
    homepage: str
    readable: int
    settings: int
    ways: tuple[str, ...]
    way: Way = Way.SELF
    way_reason: WhyWay = WhyWay.OWN_WINDOW
    noticed: bool = False
    known_as: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Services:
    """Every service the catalogue knows, by name."""

    answers: int
    services: tuple[ServiceRow, ...]


@dataclass(frozen=True, slots=True)
class ServiceDescribed:
    """All that the catalogue says about one service; sources, advice and paths included.

    `advice` has one entry for each setting, in order. `not_advice` is the sentence, by language, that belongs beside
    whatever is shown of an entry's policies and laws.
    """

    answers: int
    service: Service
    advice: tuple[Advice, ...] = ()
    not_advice: Mapping[str, str] = field(default_factory=dict)
    way: Way = Way.SELF
    way_reason: WhyWay = WhyWay.OWN_WINDOW
    noticed: bool = False
