"""What the parts of one rule file must agree on: ids, addresses, wanted values, harmless steps."""

import re
from collections.abc import Callable, Iterator
from typing import Final

from auditor.catalogue.addresses import Addresses, wrong_with_host, wrong_with_url
from auditor.catalogue.fields import Mistakes, is_language
from auditor.catalogue.lines import Path
from auditor.catalogue.model import Form, Kind, Service, Setting, Step, Verb

_ID: Final = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_LONGEST_ID: Final = 80
_SWITCHES: Final = frozenset({Kind.SWITCH, Kind.CHECKBOX})
_STATEFUL: Final = frozenset(
    {"delete", "remove", "save", "submit", "send", "accept", "agree", "confirm", "enable", "disable"}
    | {"activate", "deactivate", "unlink", "revoke", "löschen", "entfernen", "speichern", "senden"}
    | {"akzeptieren", "zustimmen", "bestätigen", "aktivieren", "deaktivieren"}
)
_STATEFUL_PHRASES: Final = ("turn on", "turn off", "log out", "sign out", "opt out", "opt in", "allow all")

Report = Callable[[str, str], None]


def check_service(service: Service, mistakes: Mistakes) -> None:
    """Notes everything in which the file contradicts itself or the rules for addresses."""
    addresses = Addresses(
        origins=service.origins,
        hosts=service.hosts,
        loopback=service.practice or not service.shipped,
        self_hosted=service.self_hosted,
    )
    _check_head(service, addresses, mistakes)
    _check_sign_in(service, addresses, mistakes)
    _check_ids(service, mistakes)
    for number, setting in enumerate(service.settings):
        _check_setting(setting, addresses, mistakes, ("setting", number))
    _check_witnesses(service, mistakes)


def _check_head(service: Service, addresses: Addresses, mistakes: Mistakes) -> None:
    for name in (service.id, *service.aliases):
        if name and not _is_id(name):
            mistakes.add(("id",), f"must be lower case words joined by hyphens, not {name[:40]}")
    for number, origin in enumerate(service.origins):
        _note(mistakes, ("origins", number), addresses.wrong_with_origin(origin))
    for number, host in enumerate(service.hosts):
        _note(mistakes, ("hosts", number), wrong_with_host(host))
    for language in service.languages:
        if not is_language(language):
            mistakes.add(("languages",), f"{language[:20]} is not a language code")
    if service.homepage:
        _note(mistakes, ("homepage",), wrong_with_url(service.homepage, loopback=addresses.loopback))
    if service.contact.form:
        _note(mistakes, ("contact", "form"), wrong_with_url(service.contact.form))


def _check_sign_in(service: Service, addresses: Addresses, mistakes: Mistakes) -> None:
    sign_in = service.sign_in
    if sign_in is None:
        return
    if sign_in.url:
        _note(mistakes, ("sign_in", "url"), addresses.wrong_with_page(sign_in.url))
    if sign_in.signed_in and sign_in.signed_in.page:
        _note(mistakes, ("sign_in", "signed_in"), addresses.wrong_with_page(sign_in.signed_in.page))


def _check_ids(service: Service, mistakes: Mistakes) -> None:
    taken: dict[str, str] = dict.fromkeys(service.retired, "a retired setting")
    for retired in service.retired:
        if not _is_setting_id(retired):
            mistakes.add(("retired",), f"{retired[:40]} is not an id")
    for number, setting in enumerate(service.settings):
        for key, names in (("id", (setting.id,)), ("aliases", setting.aliases)):
            for name in names:
                if not name:
                    continue
                if not _is_setting_id(name):
                    mistakes.add(("setting", number, key), "must be lower case words joined by hyphens")
                if name in taken:
                    mistakes.add(("setting", number, key), f"{name} already belongs to {taken[name]}")
                taken[name] = f"setting {setting.id}"


def _check_setting(setting: Setting, addresses: Addresses, mistakes: Mistakes, at: Path) -> None:
    if setting.page:
        _note(mistakes, (*at, "page"), addresses.wrong_with_page(setting.page))
    for wrong in _wrong_with_want(setting):
        mistakes.add((*at, "want"), wrong)
    for number, source in enumerate(setting.sources):
        if source.url:
            _note(mistakes, (*at, "sources", number, "url"), wrong_with_url(source.url))
    for number, step in enumerate(setting.steps):
        _check_step(step, addresses, mistakes, (*at, "steps", number))
    if setting.contact and setting.contact.startswith("http"):
        _note(mistakes, (*at, "contact"), wrong_with_url(setting.contact))


def _wrong_with_want(setting: Setting) -> Iterator[str]:
    if len(set(setting.want)) != len(setting.want):
        yield "names a value twice"
    if setting.form is not Form.READ or not setting.want:
        return
    if setting.kind and set(setting.kind) <= _SWITCHES and not set(setting.want) <= {"on", "off"}:
        yield f'a {setting.kind[0]} is "on" or "off"'
    unknown = [value for value in setting.want if value not in setting.options]
    if setting.options and unknown:
        yield f"{unknown[0][:60]} is none of the options"


def _check_step(step: Step, addresses: Addresses, mistakes: Mistakes, at: Path) -> None:
    if step.verb is Verb.GO and step.address:
        _note(mistakes, (*at, "go"), addresses.wrong_with_page(step.address))
    if step.verb is Verb.DISMISS:
        return
    for names in step.names.values():
        for name in names:
            if changes_something(name):
                mistakes.add((*at, "name"), f"“{name[:60]}” sounds like a change; steps only lead to a page")


def changes_something(name: str) -> bool:
    """Whether the name of a thing to open sounds like an action instead of a place."""
    words = re.findall(r"\w+", name.lower())
    plain = " ".join(words)
    return not _STATEFUL.isdisjoint(words) or any(phrase in plain for phrase in _STATEFUL_PHRASES)


def _check_witnesses(service: Service, mistakes: Mistakes) -> None:
    for number, witness in enumerate(service.witnesses):
        at: Path = ("witness", number)
        if witness.url and not service.self_hosted:
            _note(mistakes, (*at, "url"), wrong_with_url(witness.url, loopback=service.practice or not service.shipped))
        for place, field in enumerate(witness.fields):
            if field.setting and service.setting(field.setting) is None:
                mistakes.add((*at, "fields", place, "setting"), f"there is no setting {field.setting[:60]}")


def _note(mistakes: Mistakes, path: Path, wrong: str) -> None:
    if wrong:
        mistakes.add(path, wrong)


def _is_id(name: str) -> bool:
    return len(name) <= _LONGEST_ID and _ID.fullmatch(name) is not None


def _is_setting_id(name: str) -> bool:
    service, dot, setting = name.rpartition(".")
    return (not dot or _is_id(service)) and _is_id(setting)
