"""Whether a setting concerns an account, given the region and plan the person named."""

from typing import Final

from auditor.catalogue.model import Setting

EEA: Final = frozenset(
    {"AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE"}
    | {"IS", "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK"}
)


def applies(setting: Setting, *, region: str = "", plan: str = "") -> bool:
    """Whether the setting can be there at all. What is not known about the account rules nothing out.

    `regions` lists country codes, `EU` for the European Economic Area, or with a minus in front where the setting
    is not offered; `US-CA` is a state. `plans` lists the names of plans.
    """
    return _in_region(setting.regions, _code(region)) and _in_plan(setting.plans, plan)


def in_region(region: str, listed: str) -> bool:
    """Whether an account's region (a country, or a state such as US-CA) lies in a listed one."""
    country = region.partition("-")[0]
    return listed in (region, country) or (listed == "EU" and (country in EEA)) or (region == "EU" and listed in EEA)


def _code(region: str) -> str:
    """The code as rules write it: people say UK for GB."""
    named = region.strip().upper()
    return "GB" if named == "UK" else named


def _in_region(regions: tuple[str, ...], region: str) -> bool:
    if not region:
        return True
    without = [listed[1:] for listed in regions if listed.startswith("-")]
    within = [listed for listed in regions if not listed.startswith("-")]
    if any(in_region(region, listed) for listed in without):
        return False
    return not within or any(in_region(region, listed) for listed in within)


def _in_plan(plans: tuple[str, ...], plan: str) -> bool:
    return not plan or not plans or plan.casefold() in {listed.casefold() for listed in plans}
