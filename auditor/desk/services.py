"""Answers about the services that the catalogue knows."""

from typing import Final

from auditor import events
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
    """One rule file whole."""
    sitting.tell(events.ServiceDescribed(command.ask, sitting.program.service(command.service)))


ACTS: Final[Acts] = {events.ListServices: list_services, events.DescribeService: describe_service}
