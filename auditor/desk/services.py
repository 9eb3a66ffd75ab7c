"""Answers about the services that the catalogue knows."""

from datetime import date
from typing import Final

from auditor import events
from auditor.accounts.ways import proposed, ways_of
from auditor.catalogue.advice import advice
from auditor.catalogue.law import NOT_ADVICE
from auditor.catalogue.model import Service
from auditor.desk.sitting import Acts, Sitting


async def list_services(command: events.ListServices, sitting: Sitting) -> None:
    """Every service, with how much of it can be read."""
    rows = tuple(_row(service, sitting) for service in sitting.program.catalogue.services)
    sitting.tell(events.Services(command.ask, rows))


def _row(service: Service, sitting: Sitting) -> events.ServiceRow:
    proposal = proposed(service)
    return events.ServiceRow(
        service.id,
        service.name,
        service.homepage,
        readable=sum(setting.form == "read" for setting in service.settings),
        settings=len(service.settings),
        ways=ways_of(service),
        way=proposal.way,
        way_reason=proposal.why,
        noticed=sitting.program.notices.answered(service),
        known_as=(*service.aliases, *(host.removeprefix("*.") for host in service.hosts)),
    )


async def describe_service(command: events.DescribeService, sitting: Sitting) -> None:
    """One rule file whole, with what policies and laws say about its settings."""
    service = sitting.program.service(command.service)
    told = advice(service, sitting.program.documents, date.today())
    proposal, noticed = proposed(service), sitting.program.notices.answered(service)
    described = events.ServiceDescribed(
        command.ask, service, told, NOT_ADVICE, way=proposal.way, way_reason=proposal.why, noticed=noticed
    )
    sitting.tell(described)


ACTS: Final[Acts] = {events.ListServices: list_services, events.DescribeService: describe_service}
