"""What rules from a pack may do to the shipped ones: mend them, add services, withdraw; never widen where they reach.

A password may be typed, and pages opened, only where the release itself allows it (R24). A service that the release
does not know has no password sign-in, and counts as a rule from elsewhere.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

from auditor.catalogue.addresses import on_hosts, origin_of
from auditor.catalogue.model import SEALED, Form, Service, Setting, SignIn

PASSWORD: Final = "password"  # noqa: S105 -- the name of a way to sign in


@dataclass(frozen=True, slots=True)
class Overlay:
    """The rules of an installed pack: its services, and the ids it withdraws (`service` or `service/setting`)."""

    version: str
    services: tuple[Service, ...] = ()
    withdrawn: tuple[str, ...] = ()

    def over(self, shipped: Mapping[str, Service]) -> dict[str, Service]:
        """The shipped services with these over them."""
        services = dict(shipped)
        for service in self.services:
            services[service.id] = replace(service, shipped=service.id in shipped)
        return {known: self._without_withdrawn(service) for known, service in services.items()}

    def _without_withdrawn(self, service: Service) -> Service:
        why = f"withdrawn by the catalogue pack {self.version}"
        if service.id in self.withdrawn:
            settings = tuple(_by_hand(setting, why) for setting in service.settings)
            return replace(service, settings=settings, sign_in=None, witnesses=())
        gone = {setting.id for setting in service.settings if f"{service.id}/{setting.id}" in self.withdrawn}
        if not gone:
            return service
        left = tuple(setting for setting in service.settings if setting.id not in gone)
        witnesses = tuple(
            replace(witness, fields=tuple(field for field in witness.fields if field.setting not in gone))
            for witness in service.witnesses
        )
        retired = {**service.retired, **dict.fromkeys(gone, why)}
        return replace(service, settings=left, witnesses=witnesses, retired=retired)


def widened(overlay: Overlay, shipped: Mapping[str, Service]) -> tuple[str, ...]:
    """Everything in which these rules reach further than the release, as `file: where: what`; empty when nothing."""
    wrong: list[str] = []
    for service in overlay.services:
        known = shipped.get(service.id)
        further = _wrong_with_mended(service, known) if known else _wrong_with_new(service)
        wrong += [f"{service.id}.toml: {what}" for what in (*_wrong_with_any(service), *further)]
    return (*wrong, *_wrong_with_names(overlay.services, shipped))


def _by_hand(setting: Setting, why: str) -> Setting:
    return replace(setting, form=Form.BY_HAND, page=None, steps=(), instead={"en": f"Its rule was {why}."})


def _wrong_with_any(service: Service) -> Iterator[str]:
    if service.practice:
        yield "practice: a pack has no practice services; leave it out"


def _wrong_with_mended(service: Service, known: Service) -> Iterator[str]:
    if service.self_hosted != known.self_hosted:
        yield "self_hosted: must be as in the release"
    for origin in service.origins:
        if origin not in known.origins:
            yield f"origins: {origin[:80]} is none of the release's; a pack cannot add one"
    for host in service.hosts:
        if not _covered(host, known):
            yield f"hosts: {host[:80]} is none of the release's; a pack cannot add one"
    if service.homepage and service.homepage != known.homepage and not _reached(service.homepage, known):
        yield "homepage: is on none of the release's hosts"
    if service.sign_in is not None:
        yield from _wrong_with_sign_in(service.sign_in, known)


def _wrong_with_sign_in(sign_in: SignIn, known: Service) -> Iterator[str]:
    before = known.sign_in
    if before is None or PASSWORD not in before.ways:
        if _takes_password(sign_in):
            yield "sign_in: the release has no password sign-in here; a pack cannot add one"
        if before is None:
            return
    if before is not None and sign_in.session != before.session:
        yield f"sign_in.session: must stay {before.session}"
    if before is not None and origin_of(sign_in.url) != origin_of(before.url):
        yield f"sign_in.url: must stay at {origin_of(before.url) or 'a path'}"


def _wrong_with_new(service: Service) -> Iterator[str]:
    if service.sign_in is not None and service.sign_in.session != SEALED:
        yield f"sign_in.session: must be {SEALED}"
    if service.sign_in is not None and _takes_password(service.sign_in):
        yield 'sign_in: a service that the release does not know has no password sign-in: ways = ["self", "guide"]'


def _takes_password(sign_in: SignIn) -> bool:
    fields = (sign_in.password, sign_in.username, sign_in.code, sign_in.submit, sign_in.next, sign_in.open)
    return PASSWORD in sign_in.ways or any(field is not None for field in fields)


def _wrong_with_names(services: Iterable[Service], shipped: Mapping[str, Service]) -> Iterator[str]:
    """Every name means one service, as it does in the release."""
    owners = {name: one.id for one in shipped.values() for name in (one.id, *one.aliases)}
    for service in services:
        for name in (service.id, *service.aliases):
            owner = owners.setdefault(name, service.id)
            if owner != service.id:
                yield f"{service.id}.toml: aliases: {name[:80]} already means {owner}"


def _covered(host: str, known: Service) -> bool:
    if host in known.hosts:
        return True
    plain = host.removeprefix("*.")
    return any(wide.startswith("*.") and plain.endswith(wide[1:]) for wide in known.hosts)


def _reached(url: str, known: Service) -> bool:
    return url.startswith("https://") and (origin_of(url) in known.origins or on_hosts(url, known.hosts))
