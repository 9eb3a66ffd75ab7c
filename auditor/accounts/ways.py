"""Which way in is proposed for a service: the gentlest that works, from its rule file alone. Pure."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from auditor.accounts.model import Way
from auditor.catalogue.model import Form, Service

BY_GENTLENESS: Final = (Way.SELF, Way.PAGE, Way.PASSWORD, Way.GUIDE)
"""The person's own window first; then a window they drive; only then a password; guiding reads nothing."""


class WhyWay(StrEnum):
    """Why a way is proposed. Closed; `auditor.wording` owns the words."""

    OWN_WINDOW = "own_window"
    WATCHED = "watched"
    TERMS_FORBID = "terms_forbid"
    NOTHING_TO_READ = "nothing_to_read"
    NO_SIGN_IN = "no_sign_in"
    ONLY_LISTED = "only_listed"


@dataclass(frozen=True, slots=True)
class Proposal:
    """A way to get signed in, and why it."""

    way: Way
    why: WhyWay


def ways_of(service: Service) -> tuple[Way, ...]:
    """The ways that a service's rule file allows, in its order."""
    return tuple(map(Way, service.sign_in.ways)) if service.sign_in else (Way.GUIDE,)


def proposed(service: Service) -> Proposal:
    """The gentlest way that works for this service."""
    ways = ways_of(service)
    if service.sign_in is None:
        return Proposal(Way.GUIDE, WhyWay.NO_SIGN_IN)
    if Way.GUIDE in ways and not any(setting.form is Form.READ for setting in service.settings):
        return Proposal(Way.GUIDE, WhyWay.NOTHING_TO_READ)
    if Way.GUIDE in ways and service.terms.automated == "forbidden":
        return Proposal(Way.GUIDE, WhyWay.TERMS_FORBID)
    way = next(way for way in BY_GENTLENESS if way in ways)
    if way is not Way.SELF:
        return Proposal(way, WhyWay.ONLY_LISTED)
    return Proposal(way, WhyWay.WATCHED if service.terms.automated == "watched" else WhyWay.OWN_WINDOW)
