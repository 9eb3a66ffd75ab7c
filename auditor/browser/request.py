"""A request as the browser shows it before it is sent, taken apart: the words of its address, its body's leaves."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Any, Final
from urllib.parse import parse_qsl, urlsplit

from auditor.browser.vocabulary import (
    CHOICE_KEYS,
    CHOICES,
    CONSENT,
    LISTENS,
    OPERATION_KEYS,
    SETTINGS,
    STRONG,
    UPKEEP_KEYS,
    WEAK,
)

SAFE_METHODS: Final = frozenset({"GET", "HEAD", "OPTIONS"})
SOCKET: Final = "WEBSOCKET"
"""The method under which a message that a page sends over a socket is weighed."""

_DEEPEST: Final = 12
_LONGEST_REMARK: Final = 200
_WORD: Final = re.compile(r"[A-Z]?[a-z]+\d?|[A-Z]+(?![a-z])|\d+")
_UNSEEN: Final = re.compile(r"[\x00-\x08\x0e-\x1f\ufffd]")
_PART: Final = re.compile(r'name="([^"]*)"[^\n]*\r?\n(?:[^\n]+\r?\n)*\r?\n([^\r\n]*)')

Leaf = tuple[str, Any]


def words(text: str) -> list[str]:
    """The words of an identifier, camelCase and any punctuation taken apart, in lower case."""
    return [word.casefold() for word in _WORD.findall(text)]


def has_any(text: str, vocabulary: frozenset[str]) -> bool:
    """Whether one word of the vocabulary, or two neighbours run together, stands in a text."""
    found = words(text)
    return any(word in vocabulary for word in found) or any(
        first + second in vocabulary for first, second in pairwise(found)
    )


@dataclass(frozen=True)
class Request:
    """`opaque`: it has a body that cannot be seen. `trace` tells one unseen body from another, where that is known."""

    method: str
    url: str
    body: str = ""
    opaque: bool = False
    trace: str = ""

    @property
    def is_safe(self) -> bool:
        """Whether its method promises to change nothing. A promise only."""
        return self.method in SAFE_METHODS

    @property
    def is_unseen(self) -> bool:
        """Whether what it carries cannot be read: kept from us, compressed, or in a binary language."""
        return self.opaque or bool(_UNSEEN.search(self.body))

    @cached_property
    def path(self) -> str:
        """The address's path."""
        return urlsplit(self.url).path

    @cached_property
    def query(self) -> list[tuple[str, str]]:
        """The address's query, in order."""
        return parse_qsl(urlsplit(self.url).query, keep_blank_values=True)

    @cached_property
    def told(self) -> Any:
        """The body taken apart as JSON, a form, or parts of a form; else its text."""
        return _taken_apart(self.body)

    @cached_property
    def leaves(self) -> list[Leaf]:
        """Every (key, value) of the query and the body, however deep."""
        return [*self.query, *_leaves("", self.told, 0)]

    @cached_property
    def operations(self) -> list[str]:
        """What the request calls its deeds: each operation named in its query or body, else its last path segment."""
        if isinstance(self.told, list) and self.told and isinstance(self.told[0], str):
            return [self.told[0]]
        named = [str(value) for key, value in self.leaves if "".join(words(key)) in OPERATION_KEYS and value]
        segments = [part for part in self.path.split("/") if part and not part.isdigit()]
        return named or segments[-1:] or [""]

    @cached_property
    def choices(self) -> list[Leaf]:
        """What it carries that could be somebody's choice, signs of life such as `active: true` left out."""
        return [leaf for leaf in self.leaves if is_choice(leaf) and not set(words(leaf[0])) & UPKEEP_KEYS]

    @cached_property
    def names_settings(self) -> bool:
        """Whether its path, one of its keys, or a remark that is its whole body speaks of settings or their change."""
        return (
            has_any(self.path, SETTINGS)
            or any(has_any(key, SETTINGS) for key, _ in self.leaves)
            or (
                isinstance(self.told, str)
                and len(self.told) < _LONGEST_REMARK
                and has_any(self.told, SETTINGS | STRONG | WEAK | CHOICES)
            )
        )

    @property
    def does(self) -> bool:
        """Whether the name of a deed is a verb that changes something; over a socket, to subscribe is to listen."""
        verbs = (STRONG | WEAK) - LISTENS if self.method == SOCKET else STRONG | WEAK
        return any(has_any(operation, verbs) for operation in self.operations)

    @property
    def is_about_consent(self) -> bool:
        """Whether it answers a cookie banner and nothing else."""
        return has_any(self.path, CONSENT) and not has_any(self.path, SETTINGS - CONSENT)


def is_choice(leaf: Leaf) -> bool:
    """Whether a value is one of those that settings have; 0 and 1 only beside a key that says so."""
    key, value = leaf
    if isinstance(value, bool):
        return True
    text = str(value).strip().casefold()
    if text in CHOICES:
        return True
    return text in ("0", "1") and (has_any(key, SETTINGS) or bool(set(words(key)) & CHOICE_KEYS))


def _taken_apart(body: str) -> Any:
    try:
        return json.loads(body.lstrip("0123456789") or body)  # socket.io writes digits before its JSON
    except (ValueError, RecursionError):
        pass
    if "Content-Disposition: form-data" in body:
        return _PART.findall(body)
    form = parse_qsl(body, keep_blank_values=True)
    return form if form and "=" in body else body


def _leaves(key: str, told: Any, depth: int) -> Iterator[Leaf]:
    if depth > _DEEPEST:
        yield key, "on"  # deeper than any honest body: treat it as a choice
    elif isinstance(told, Mapping):
        for name, below in told.items():
            yield from _leaves(str(name), below, depth + 1)
    elif isinstance(told, list) and told and all(isinstance(one, tuple) for one in told):
        for name, below in told:
            yield from _leaves(name, below, depth + 1)
    elif isinstance(told, list):
        for below in told:
            yield from _leaves(key, below, depth + 1)
    elif isinstance(told, str) and told[:1] in ("{", "["):
        try:
            yield from _leaves(key, json.loads(told), depth + 1)
        except (ValueError, RecursionError):
            yield key, told
    else:
        yield key, told
