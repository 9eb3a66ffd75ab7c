"""The words of states, reasons and reports, in each language: short, plain, and the same in report and window.

Each language is one file in `resources/report`.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from auditor import paths
from auditor.judge import State
from auditor.problems import Reason

LANGUAGES: Final = ("en", "de", "fr", "es", "ja")

BY_ATTENTION: Final = (
    State.TO_CHANGE, State.LOCKED, State.UNREADABLE, State.BY_HAND, State.NOT_CHECKED, State.KEPT, State.AS_WANTED,
    State.NOT_OFFERED,
)  # fmt: skip
"""States in the order in which they want attention."""


@dataclass(frozen=True, slots=True)
class Words:
    """A report's words in one language. A count has one form, or two: for one thing, and for several."""

    language: str
    states: Mapping[State, str]
    counts: Mapping[State, tuple[str, ...]]
    reasons: Mapping[Reason, str]
    values: Mapping[str, str]
    report: Mapping[str, str]
    day: str
    months: tuple[str, ...]


@cache
def words_in(language: str) -> Words:
    """The words of a language, in English where the language is not there."""
    language = language if language in LANGUAGES else "en"
    told: dict[str, Any] = tomllib.loads((paths.resources() / "report" / f"{language}.toml").read_text("utf-8"))
    return Words(
        language,
        states={State(name): word for name, word in told["states"].items()},
        counts={State(name): _forms(word) for name, word in told["counts"].items()},
        reasons={Reason(name): words for name, words in told["reasons"].items()},
        values=told["values"],
        report=told["report"],
        day=told["dates"]["day"],
        months=tuple(told["dates"]["months"]),
    )


def _forms(told: str | list[str]) -> tuple[str, ...]:
    return (told,) if isinstance(told, str) else tuple(told)


def state_word(state: State, language: str = "en") -> str:
    """The word for a state."""
    return words_in(language).states[state]


def reason_words(reason: Reason, language: str = "en") -> str:
    """The sentence for a reason."""
    return words_in(language).reasons[reason]


def value_word(value: str, language: str = "en") -> str:
    """on, off and mixed in words; any other value is a text from the page and stays as it is."""
    return words_in(language).values.get(value, value)


def counts_line(counts: Mapping[State, int], language: str = "en") -> str:
    """ "4 to change · 2 couldn't be read · 9 as you want them": never one number alone. What is zero is left out."""
    forms = words_in(language).counts
    return " · ".join(
        f"{counts[state]} {forms[state][0 if counts[state] == 1 else -1]}"
        for state in BY_ATTENTION
        if counts.get(state)
    )
