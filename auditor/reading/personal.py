"""What of a page may be kept in a test page: words of controls and known words; never what looks personal."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Final

from auditor.catalogue.model import Kind, Service
from auditor.reading.discover import privacy_of
from auditor.reading.model import Control, Mark
from auditor.reading.words import ALWAYS_ON, OFF_WORDS, ON_WORDS, on_or_off

EMAIL: Final = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+")
ADDRESS: Final = re.compile(r"\b(?:https?://|www\.)\S+", re.IGNORECASE)
HANDLE: Final = re.compile(r"(?<!\w)@\w[\w.]+")
NUMBER: Final = re.compile(r"\d(?:[\d ().,/:+-]*\d)?")
UNIT: Final = re.compile(
    r"\s?(%|\+|seconds?|minutes?|hours?|days?|weeks?|months?|years?|Sekunden?|Minuten?|Stunden?|Tagen?|Wochen?|Monaten?|"
    r"Jahren?|jours?|mois|ans?|semaines?|d[ií]as?|mes(?:es|i)?|años?|anos?|giorni|anni|日|か月|年)(?!\w)",
    re.IGNORECASE,
)
LONGEST_MEASURE: Final = 3
_SHORTEST_NAME: Final = 3
_NAMED: Final = re.compile(
    r"""["']?\w*(?:name|mail|phone|mobile|address|street|city|zip|postal|birth|user|handle|nick)\w*["']?\s*[:=]\s*"""
    r"""["']([^"'\\]{2,200})["']""",
    re.IGNORECASE,
)
_PICTURED: Final = re.compile(r"avatar|profile|photo|picture|foto|profil", re.IGNORECASE)
_GREETED: Final = re.compile(
    r"(?i:\b(?:hello|hi|hey|welcome(?: back)?|(?:signed|logged) in as|hallo|willkommen(?: zurück)?|angemeldet als|"
    r"bonjour|hola|olá|ciao|bem-vindo|bienvenid[oa]|benvenut[oa]))[,:]?\s+((?:[A-ZÀ-ÞŠŽ][\w'’-]+\s*){1,3})"
)
_OWN_PAGE: Final = re.compile(r"/(?:@|in/|u/|user/|users/|profile/|people/)([\w.-]{3,60})")
_WORD: Final = re.compile(r"[^\W\d_]+")
_UI_WORDS_IN_LINES: Final = """
settings privacy account accounts security save cancel close done apply change edit manage back next home help
search menu more less show hide learn about notifications general profile preferences data personal information
options ads controls language on off yes no allow block everyone friends followers only me nobody one public
private einstellungen datenschutz konto sicherheit speichern abbrechen schließen ändern zurück weiter hilfe
suche switch toggle checkbox radio button select slider thumb track knob handle label row item list group option
panel section card content wrapper container header footer nav main title text icon input field control root
state active inactive checked unchecked selected unselected disabled enabled pressed hover focus visible hidden
open closed error alert toast skeleton shimmer loading dialog modal tab tabs form primary secondary small medium
large is has not un
"""
UI_WORDS: Final = frozenset(_UI_WORDS_IN_LINES.split())


@dataclass(frozen=True, slots=True)
class Keep:
    """Judges words. `known` are the words of catalogue and interface, `phrases` its whole texts, all in lower case."""

    known: frozenset[str]
    phrases: frozenset[str]
    personal: frozenset[str] = field(default_factory=frozenset)

    def aware(self, said: Iterable[str], also: Iterable[str] = ()) -> "Keep":
        """The same, aware of the names on this page and of those that are told besides."""
        found = {word.lower() for text in (*_names(said), *also) for word in _WORD.findall(text)}
        own = {word for word in found if len(word) >= _SHORTEST_NAME and word not in self.known}
        return replace(self, personal=self.personal | own)

    def cleaned(self, text: str) -> str:
        """A text that may stay, with addresses, numbers and personal words in it made neutral, at the same length."""
        for pattern in (EMAIL, ADDRESS, HANDLE):
            text = pattern.sub(lambda found: neutral(found[0]), text)
        text = NUMBER.sub(lambda found: _number(found, text), text)
        return _WORD.sub(lambda found: neutral(found[0]) if found[0].lower() in self.personal else found[0], text)

    def control(self, control: Control) -> Control:
        """The control as it may be told. A row's words stay only where they are known, or state on or off."""
        row = any(piece.detail == "row" for piece in control.seen)
        value, label = control.value, control.label
        if value is not None and control.kind is not Kind.SLIDER:
            stays = not row or on_or_off(value) is not None or self.is_known(value)
            value = self.cleaned(value) if stays else neutral(value)
            if row and not stays and privacy_of(control) is None and not self.is_known(label):
                label = neutral(label)
        return replace(
            control,
            label=self.cleaned(label),
            value=value,
            section=self.cleaned(control.section),
            description="",
            options=tuple(map(self.cleaned, control.options)),
            seen=(),
            mark=Mark(),
            frame="",
        )

    def is_known(self, text: str) -> bool:
        """Whether the whole text is one of the catalogue or of any interface."""
        plain = " ".join(text.split()).casefold()
        return plain in self.phrases or all(word.lower() in UI_WORDS for word in re.findall(r"\w+", plain))


def keeping(services: Iterable[Service]) -> Keep:
    """What the catalogue's own texts make known."""
    texts: set[str] = set()
    for service in services:
        for setting in service.settings:
            for languages in (setting.labels, setting.section):
                texts.update(text for several in languages.values() for text in several)
            texts.update((*setting.options, *setting.want, setting.id.replace("-", " ")))
    phrases = frozenset(" ".join(text.split()).casefold() for text in texts) | ON_WORDS | OFF_WORDS | ALWAYS_ON
    words = {word.lower() for text in phrases for word in _WORD.findall(text)}
    return Keep(frozenset(words) | UI_WORDS, phrases)


def neutral(text: str) -> str:
    """Filler of the same length and shape."""
    return "".join(
        "0" if char.isdigit() else ("X" if char.isupper() else "x") if char.isalnum() else char for char in text
    )


def personal_rows(controls: Iterable[Control], keep: Keep) -> list[str]:
    """The words of rows that say who somebody is: they are looked for everywhere else, too."""
    told: list[str] = []
    for control in controls:
        if any(piece.detail == "row" for piece in control.seen) and control.value is not None:
            clean = keep.control(control)
            told += [was for was, now in ((control.value, clean.value), (control.label, clean.label)) if was != now]
    return told


def _names(said: Iterable[str]) -> list[str]:
    found: list[str] = []
    for text in said:
        if text.startswith("="):
            found.append(text[1:300])
        elif text.startswith("@") and _PICTURED.search(text):
            found.append(text[1:])
        found += [mail[0].partition("@")[0] for mail in EMAIL.finditer(text)]
        found += _NAMED.findall(text)
        found += _GREETED.findall(text)
        found += _OWN_PAGE.findall(text)
        found += [handle[0] for handle in HANDLE.finditer(text[:20_000])]
    return found


def _number(found: re.Match[str], text: str) -> str:
    """A short number is kept where it measures something: 18 months, 90 days, 13+."""
    digits = sum(char.isdigit() for char in found[0])
    measures = digits <= LONGEST_MEASURE and UNIT.match(text, found.end())
    return found[0] if measures else neutral(found[0])
