"""Which accounts a call is about, each with its rule file; and what is to be found out about them."""

from collections.abc import Sequence
from dataclasses import dataclass

from auditor.accounts.model import Account, Way
from auditor.catalogue.applies import applies
from auditor.catalogue.model import Service
from auditor.catalogue.presets import Preset, recommended
from auditor.catalogue.values import values_of
from auditor.judge import Kept
from auditor.plan import Planned
from auditor.practice.site import PracticeSite
from auditor.problems import UnknownSetting, UnknownValue
from auditor.snapshot.model import PRACTICE_PREFIX, Own, Wishes

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


def plan_for(chosen: Sequence[Chosen], preset: Preset, kept: Decisions, wishes: Wishes) -> list[Planned]:
    """What an audit looks at: the settings each account's region and plan have, and the preset has a wish for.

    `wishes` are the person's own: they count instead of the preset's, and one without a value leaves a setting out.
    """
    return [_planned(one, preset, kept, wishes) for one in chosen]


def own_wish(one: Chosen, wanted: str, values: Sequence[str]) -> Own:
    """The person's own recommendation, its values spelled as the catalogue does.

    Raises UnknownSetting, and UnknownValue for what the setting can never be.
    """
    setting = one.service.setting(wanted)
    if setting is None:
        raise UnknownSetting(service=one.service.name, setting=wanted)
    can_be = values_of(setting)
    spelled = {value.casefold(): value for value in reversed(can_be)}
    for value in values:
        if can_be and value.casefold() not in spelled:
            raise UnknownValue(setting=setting.id, value=value, known=can_be)
    return Own(one.service.id, one.account.id, setting.id, tuple(spelled.get(v.casefold(), v) for v in values))


def _planned(one: Chosen, preset: Preset, kept: Decisions, wishes: Wishes) -> Planned:
    account, service = one.account, one.service
    here = [setting for setting in service.settings if applies(setting, region=account.region, plan=account.plan)]
    own = {
        setting: want
        for (of_service, of_account, setting), want in wishes.items()
        if (of_service, of_account) == (service.id, account.id)
    }
    wants = {setting.id: own.get(setting.id, recommended(setting, preset)) for setting in here}
    wished = tuple(s for s in here if wants[s.id] or (not s.want and s.id not in own))
    mine = {
        setting: decision
        for (of_service, of_account, setting), decision in kept.items()
        if (of_service, of_account) == (service.id, account.id)
    }
    told = tuple(Own(service.id, account.id, setting, want) for setting, want in own.items())
    return Planned(account, service, wished, wants, mine, own=told)
