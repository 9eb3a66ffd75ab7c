"""Typed access to the tables of a rule file. Mistakes are collected, never raised, so that all are told at once."""

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Final, TypeVar

from auditor.catalogue.lines import Path, line_of, lines_of
from auditor.catalogue.model import Texts

LONGEST_TEXT: Final = 2000
MOST_TEXTS: Final = 200
MOST_MISTAKES: Final = 1000
_SHOWN: Final = 60

Choice = TypeVar("Choice", bound=StrEnum)


@dataclass(slots=True)
class Mistakes:
    """The mistakes of one file, each at most once, with the line they stand on."""

    text: str
    _found: dict[tuple[Path, str], None] = field(default_factory=dict)

    def add(self, path: Path, what: str) -> None:
        """Notes that `what` is wrong at `path`."""
        self._found[(path, what)] = None

    def __bool__(self) -> bool:
        return bool(self._found)

    def told(self) -> tuple[str, ...]:
        """Each mistake as `line N: path: what`, in the order of the lines."""
        lines = lines_of(self.text)
        placed = [(line_of(lines, path), path, what) for path, what in self._found]
        placed.sort(key=lambda mistake: mistake[0] or 0)
        told = [_told(line, path, what) for line, path, what in placed[:MOST_MISTAKES]]
        left = len(placed) - len(told)
        return (*told, f"and {left} more") if left else tuple(told)


def _told(line: int | None, path: Path, what: str) -> str:
    where = "".join(f"[{part + 1}]" if isinstance(part, int) else f".{part[:_SHOWN]}" for part in path).lstrip(".")
    place = f"line {line}: " if line else ""
    return f"{place}{where}: {what}" if where else f"{place}{what}"


@dataclass(slots=True)
class Table:
    """One table of the file. Every key that is asked for counts as known; `done` reports the others."""

    values: Mapping[str, Any]
    path: Path
    mistakes: Mistakes
    _asked: set[str] = field(default_factory=set)

    def has(self, key: str) -> bool:
        """Whether the key is there at all."""
        return key in self.values

    def wrong(self, key: str, what: str) -> None:
        """Notes a mistake at one key of this table."""
        self.mistakes.add((*self.path, key), what)

    def text(self, key: str, default: str = "", *, required: bool = False) -> str:
        """A string without control characters."""
        value = self._get(key, required=required)
        if value is None:
            return default
        return value if self._is_text((*self.path, key), value) else default

    def texts(self, key: str, *, required: bool = False) -> tuple[str, ...]:
        """A list of strings; a single string counts as a list of one."""
        value = self._get(key, required=required)
        if value is None:
            return ()
        if required and value == []:
            self.wrong(key, "must not be empty")
        return self._strings((*self.path, key), value)

    def languages(self, key: str, *, required: bool = False) -> Texts:
        """Texts by language: a table of lists, or a plain string or list, which is English."""
        value = self._get(key, required=required)
        if value is None:
            return {}
        path = (*self.path, key)
        if not isinstance(value, dict):
            return _without_empty({"en": self._strings(path, value)})
        found = {self._language(path, name): self._strings((*path, name), texts) for name, texts in value.items()}
        if required and not found:
            self.wrong(key, "must not be empty")
        return _without_empty(found)

    def sentence(self, key: str) -> Mapping[str, str]:
        """One text by language; a plain string is English."""
        found = self.languages(key)
        for language, texts in found.items():
            if len(texts) > 1:
                self.wrong(key, f"one text in each language, not {len(texts)} ({language})")
        return {language: texts[0] for language, texts in found.items()}

    def pairs(self, key: str) -> Mapping[str, str]:
        """A table of strings with free keys."""
        value = self._get(key)
        if value is None:
            return {}
        if not isinstance(value, dict):
            self.wrong(key, "must be a table")
            return {}
        path = (*self.path, key)
        return {
            name: text
            for name, text in value.items()
            if self._is_text(path, name) and self._is_text((*path, name), text)
        }

    def flag(self, key: str) -> bool:
        """true or false; false when it is not there."""
        value = self._get(key)
        if value is None:
            return False
        if not isinstance(value, bool):
            self.wrong(key, "must be true or false")
        return value is True

    def yes(self, key: str) -> bool:
        """true or false; true when it is not there."""
        return self.flag(key) if self.has(key) else True

    def whole(self, key: str, lowest: int, highest: int) -> int:
        """A whole number within bounds, required."""
        value = self._get(key, required=True)
        if value is None:
            return lowest
        if isinstance(value, bool) or not isinstance(value, int) or not lowest <= value <= highest:
            self.wrong(key, f"must be a whole number from {lowest} to {highest}")
            return lowest
        return value

    def day(self, key: str) -> date | None:
        """A date such as 2026-11-22, without a time."""
        value = self._get(key)
        if value is None:
            return None
        if not isinstance(value, date) or isinstance(value, datetime):
            self.wrong(key, "must be a date such as 2026-11-22, without quotes")
            return None
        return value

    def choice(self, key: str, kind: type[Choice], default: Choice | None = None) -> Choice | None:
        """One word of a closed list; without a default it is required."""
        value = self._get(key, required=default is None)
        if value is None:
            return default
        return self._word((*self.path, key), value, kind) or default

    def choices(self, key: str, kind: type[Choice]) -> tuple[Choice, ...]:
        """One word of a closed list, or several."""
        value = self._get(key)
        if value is None:
            return ()
        path = (*self.path, key)
        found = [self._word(path, word, kind) for word in (value if isinstance(value, list) else [value])]
        return tuple(word for word in found if word is not None)

    def raw(self, key: str) -> Any:
        """The value as it stands, for the few fields that may be of several types."""
        return self._get(key)

    def table(self, key: str) -> "Table | None":
        """The table below this key."""
        value = self._get(key)
        if value is None:
            return None
        if not isinstance(value, dict):
            self.wrong(key, "must be a table")
            return None
        return Table(value, (*self.path, key), self.mistakes)

    def tables(self, key: str, most: int = MOST_TEXTS) -> Iterator["Table"]:
        """The tables of an array."""
        value = self._get(key)
        if value is None:
            return
        if not isinstance(value, list):
            self.wrong(key, "must be a list of tables")
            return
        if len(value) > most:
            self.wrong(key, f"at most {most}, not {len(value)}")
        for number, one in enumerate(value[:most]):
            if isinstance(one, dict):
                yield Table(one, (*self.path, key, number), self.mistakes)
            else:
                self.mistakes.add((*self.path, key, number), "must be a table")

    def done(self) -> None:
        """Reports every key nobody asked for."""
        for key in self.values:
            if key not in self._asked:
                self.wrong(key, "unknown key")

    def _get(self, key: str, *, required: bool = False) -> Any:
        self._asked.add(key)
        if key not in self.values and required:
            self.mistakes.add((*self.path, key), "is missing")
        return self.values.get(key)

    def _word(self, path: Path, value: Any, kind: type[Choice]) -> Choice | None:
        known = [word.value for word in kind]
        if isinstance(value, str) and value in known:
            return kind(value)
        self.mistakes.add(path, f"must be one of {', '.join(known)}")
        return None

    def _language(self, path: Path, name: str) -> str:
        if not is_language(name):
            self.mistakes.add((*path, name), "must be a language code such as en or pt-BR")
        return name

    def _strings(self, path: Path, value: Any) -> tuple[str, ...]:
        if isinstance(value, str):
            value = [value]
        if not isinstance(value, list):
            self.mistakes.add(path, "must be a list of texts")
            return ()
        if len(value) > MOST_TEXTS:
            self.mistakes.add(path, f"at most {MOST_TEXTS} texts, not {len(value)}")
        return tuple(text for text in value[:MOST_TEXTS] if self._is_text(path, text))

    def _is_text(self, path: Path, value: Any) -> bool:
        wrong = _wrong_with(value)
        if wrong:
            self.mistakes.add(path, wrong)
        return not wrong


def _wrong_with(value: Any) -> str:
    if not isinstance(value, str):
        return "must be a text in quotes"
    if not value.strip():
        return "must not be empty"
    if len(value) > LONGEST_TEXT:
        return f"at most {LONGEST_TEXT} characters, not {len(value)}"
    if any(unicodedata.category(letter) in {"Cc", "Cs"} for letter in value):
        return "must not contain control characters"
    return ""


def is_language(code: str) -> bool:
    """Whether this looks like a language code: two or three letters, perhaps a region."""
    name, _, region = code.partition("-")
    plain = code.isascii() and name.isalpha() and name.islower() and len(name) in (2, 3)
    return plain and (not region or (region.isalnum() and len(region) <= len("Hant")))


def _without_empty(texts: Mapping[str, Sequence[str]]) -> Texts:
    return {language: tuple(found) for language, found in texts.items() if found}
