"""Which languages a rule can read a page in, English first."""

from collections.abc import Iterable

from auditor.catalogue.model import Form, Service, Setting, Texts


def languages_of(service: Service) -> tuple[str, ...]:
    """The languages the file names, or else those in which every setting that is read has a label.

    A language that only some settings know is none of these: on such a page a setting that is not found may be there
    under a name nobody listed, so its absence proves nothing.
    """
    if service.languages:
        return english_first(service.languages)
    known = [set(setting.labels) for setting in service.settings if setting.form is Form.READ]
    return english_first(set.intersection(*known) if known else ())


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
