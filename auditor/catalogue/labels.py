"""Which languages a rule can read a page in, English first."""

from collections.abc import Iterable
from itertools import chain

from auditor.catalogue.model import Service, Setting, Texts


def languages_of(service: Service) -> tuple[str, ...]:
    """The languages the file names, or else every language it has labels in."""
    named = service.languages or tuple(chain.from_iterable(setting.labels for setting in service.settings))
    return english_first(named)


def english_first(languages: Iterable[str]) -> tuple[str, ...]:
    """Each language once: English, then the others in order."""
    known = dict.fromkeys(languages)
    return ("en", *sorted(language for language in known if language != "en"))


def knows(setting: Setting, language: str) -> bool:
    """Whether the setting has labels for a page in this language, regional forms such as en-GB included."""
    return _plain(language) in {_plain(known) for known in setting.labels}


def first(texts: Texts, language: str = "en") -> str:
    """The current text in this language, or else in English, or else in any."""
    for wanted in (language, _plain(language), "en", *texts):
        if texts.get(wanted):
            return texts[wanted][0]
    return ""


def _plain(language: str) -> str:
    return language.partition("-")[0].lower()
