"""Answers about the services that the catalogue knows."""

from datetime import date
from typing import Final

from auditor import events
from auditor.catalogue.advice import advice
from auditor.catalogue.law import NOT_ADVICE
from auditor.desk.sitting import Acts, Sitting


async def list_services(command: events.ListServices, sitting: Sitting) -> None:
    """Every service, with how much of it can be read."""
    rows = tuple(
        events.ServiceRow(
            service.id,
            service.name,
            service.homepage,
            sum(setting.form == "read" for setting in service.settings),
            len(service.settings),
            service.sign_in.ways if service.sign_in else ("guide",),
        )
        for service in sitting.program.catalogue.services
    )
    sitting.tell(events.Services(command.ask, rows))


async def describe_service(command: events.DescribeService, sitting: Sitting) -> None:
    """One rule file whole, with what policies and laws say about its settings."""
    service = sitting.program.service(command.service)
    told = advice(service, sitting.program.documents, date.today())
    sitting.tell(events.ServiceDescribed(command.ask, service, told, NOT_ADVICE))


ACTS: Final[Acts] = {events.ListServices: list_services, events.DescribeService: describe_service}
