"""What accounts, services and settings are called in an export: accounts by number, unless names are asked for."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from auditor.catalogue.model import Service, Setting
from auditor.export.words import words_in
from auditor.judge import Finding
from auditor.snapshot.model import Snapshot

BIDI: Final = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
ISOLATES: Final = re.compile("[\u2066-\u2069]")

Lookup = Callable[[str], Service | None]
"""Service id → its rule file, or None where the catalogue no longer has it."""

Names = Mapping[str, str]
"""Account id → the name a person gave it. Empty: names stay hidden."""


@dataclass(frozen=True, slots=True)
class Naming:
    """The names of one export. `accounts` holds what each (service, account id) is called in it."""

    accounts: Mapping[tuple[str, str], str]
    services: Mapping[str, Service | None]

    def account(self, service: str, account: str) -> str:
        """What this account is called."""
        return self.accounts[service, account]

    def service(self, service: str) -> str:
        """The service's name; its id where the catalogue has it no more."""
        known = self.services.get(service)
        return known.name if known else service

    def setting(self, finding: Finding) -> Setting | None:
        """What the catalogue says about a finding's setting, if it still does."""
        known = self.services.get(finding.service)
        return known.setting(finding.setting) if known else None


def whose(snapshot: Snapshot) -> list[tuple[str, str]]:
    """(service, account id) of all that a snapshot holds, each once, in its order."""
    pairs = [(finding.service, finding.account) for finding in snapshot.findings]
    pairs += [(control.service, control.account) for control in snapshot.new_controls]
    return list(dict.fromkeys(pairs))


def naming(snapshot: Snapshot, lookup: Lookup, names: Names, language: str = "en") -> Naming:
    """Name all that is in a snapshot: “Pinterest account 1” where no name is given."""
    seen = whose(snapshot)
    services = {service: lookup(service) for service, _ in seen}
    pattern = words_in(language).report["account_number"]
    numbers: dict[str, int] = {}
    accounts: dict[tuple[str, str], str] = {}
    for service, account in seen:
        numbers[service] = numbers.get(service, 0) + 1
        known = services[service]
        called = pattern.format(service=isolated(known.name if known else service), number=numbers[service])
        accounts[service, account] = names.get(account) or called
    return Naming(accounts, services)


def isolated(text: str) -> str:
    """The text so that signs in it that turn the direction of writing turn nothing beside it."""
    return f"\u2068{ISOLATES.sub('', text)}\u2069" if BIDI.search(text) else text
