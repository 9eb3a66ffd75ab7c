"""Which accounts a call is about, each with its rule file; and what is to be found out about them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from auditor.accounts.model import Account, Way
from auditor.catalogue.applies import applies
from auditor.catalogue.model import Service
from auditor.catalogue.presets import Preset, recommended
from auditor.judge import Kept
from auditor.plan import Planned
from auditor.practice.site import PracticeSite

PRACTICE_PREFIX: Final = "practice-"

Decisions = dict[tuple[str, str, str], Kept]
"""What the person keeps: (service, account, setting) → the decision."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """An account with its rule file."""

    account: Account
    service: Service


def practice_accounts(site: PracticeSite) -> list[Chosen]:
    """The practice site's accounts, under ids that cannot be mistaken for real ones."""
    services = {service.id: service for service in site.services}
    return [
        Chosen(
            Account(
                id=PRACTICE_PREFIX + practice.service_id,
                service=practice.service_id,
                way=Way.PASSWORD,
                username=practice.username,
                origin=practice.origin,
            ),
            services[practice.service_id],
        )
        for practice in site.accounts
    ]


def plan_for(chosen: Sequence[Chosen], preset: Preset, kept: Decisions) -> list[Planned]:
    """What an audit looks at: the settings each account's region and plan have, and the preset has a wish for."""
    return [_planned(one, preset, kept) for one in chosen]


def _planned(one: Chosen, preset: Preset, kept: Decisions) -> Planned:
    account, service = one.account, one.service
    here = [setting for setting in service.settings if applies(setting, region=account.region, plan=account.plan)]
    wants = {setting.id: recommended(setting, preset) for setting in here}
    wished = tuple(setting for setting in here if wants[setting.id] or not setting.want)
    mine = {
        setting: decision
        for (of_service, of_account, setting), decision in kept.items()
        if (of_service, of_account) == (service.id, account.id)
    }
    return Planned(account, service, wished, wants, mine)
