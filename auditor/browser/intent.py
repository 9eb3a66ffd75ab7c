# ruff: noqa: SIM905 -- vocabularies read better as running text
"""What a request seems to be for: looking, upkeep of a session, or changing something. Pure, and suspicious.

Nothing on the wire says what a request does, so this weighs what real applications have in common: the verbs in an
address, the name of an operation in a body, and whether the body carries anything that could be somebody's choice.
A wrong “changes something” costs one unreadable page; a wrong “looks” could cost a setting.
"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Any, Final
from urllib.parse import parse_qsl, urlsplit

SAFE_METHODS: Final = frozenset({"GET", "HEAD", "OPTIONS"})
SOCKET: Final = "WEBSOCKET"
"""The method under which a message that a page sends over a socket is weighed."""

STRONG: Final = frozenset(
    "logout signout logoff signoff delete remove destroy revoke unsubscribe deactivate disconnect unlink toggle optout "
    "optin purge erase wipe terminate".split()
)
"""Verbs that act wherever they stand in an address."""

WEAK: Final = frozenset(
    "set save autosave update enable disable confirm accept agree allow deny block unblock change apply reset submit "
    "modify write store activate switch turn flip follow unfollow subscribe mute unmute mutate patch put upsert".split()
)
"""Verbs that act when something else agrees: a choice beside them, or a method that writes."""

READS: Final = frozenset("get list fetch load read query search find lookup describe view show browse count".split())

UPKEEP: Final = frozenset(
    "heartbeat ping keepalive alive token tokens refresh renew csrf xsrf session sessions auth oauth oauth2 presence "
    "poll jwt".split()
)
"""What keeps a session going; real pages stop working without it."""

SETTINGS: Final = frozenset(
    "setting settings preference preferences prefs pref privacy consent consents personalization personalisation "
    "personalize personalise personalized personalised ads ad advertising marketing newsletter tracking track training "
    "train visibility sharing toggle toggles switch switches optout optin config configuration option options "
    "permission permissions searchable discoverable".split()
)
_CHOICES: Final = frozenset("true false on off yes no enabled disabled enable disable allow deny".split())
_CHOICE_KEYS: Final = frozenset("value checked enabled disabled selected on off choice".split())
_UPKEEP_KEYS: Final = frozenset("active visible hidden focused focus idle online alive foreground background".split())
_OPERATION_KEYS: Final = frozenset(
    "action do op cmd command act method operation operationname event type task function".split()
)
_CONSENT: Final = frozenset("consent consents cookie cookies gdpr ccpa banner cmp".split())
_LISTENS: Final = frozenset({"subscribe", "unsubscribe", "follow"})
_LONGEST_WORD: Final = 12
_LARGEST_SMALL_NUMBER: Final = 9
_DEEPEST: Final = 12

_WORD: Final = re.compile(r"[A-Z]?[a-z]+\d?|[A-Z]+(?![a-z])|\d+")
_QUERY: Final = re.compile(r"^\s*(?:query\b|\{|fragment\b)")
_WRITES: Final = re.compile(r"\b(mutation|subscription)\b", re.IGNORECASE)
_STRINGS: Final = re.compile(r'"""[\s\S]*?"""|"(?:[^"\\\n]|\\.)*"')
_COMMENTS: Final = re.compile(r"#[^\n]*")
_PART: Final = re.compile(r'name="([^"]*)"[^\n]*\r?\n(?:[^\n]+\r?\n)*\r?\n([^\r\n]*)')

Fingerprint = tuple[str, str, str]
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
    """A request as the browser shows it before it is sent; `opaque` when it has a body that cannot be seen."""

    method: str
    url: str
    body: str = ""
    opaque: bool = False

    @property
    def is_safe(self) -> bool:
        """Whether its method promises to change nothing. A promise only."""
        return self.method in SAFE_METHODS

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
    def operation(self) -> str:
        """What the request calls its deed: an operation named in its query or body, else its last path segment."""
        if isinstance(self.told, list) and self.told and isinstance(self.told[0], str):
            return self.told[0]
        named = [str(value) for key, value in self.leaves if "".join(words(key)) in _OPERATION_KEYS and value]
        segments = [part for part in self.path.split("/") if part and not part.isdigit()]
        return named[0] if named else (segments[-1] if segments else "")

    @cached_property
    def choices(self) -> list[Leaf]:
        """What it carries that could be somebody's choice, signs of life such as `active: true` left out."""
        return [leaf for leaf in self.leaves if _is_choice(leaf) and not set(words(leaf[0])) & _UPKEEP_KEYS]

    @cached_property
    def names_settings(self) -> bool:
        """Whether its path or one of its keys speaks of settings."""
        return has_any(self.path, SETTINGS) or any(has_any(key, SETTINGS) for key, _ in self.leaves)

    @property
    def does(self) -> bool:
        """Whether the name of its deed is a verb that changes something; over a socket, to subscribe is to listen."""
        verbs = STRONG | WEAK
        return has_any(self.operation, verbs - _LISTENS if self.method == SOCKET else verbs)

    @property
    def is_about_consent(self) -> bool:
        """Whether it answers a cookie banner and nothing else."""
        return has_any(self.path, _CONSENT) and not has_any(self.path, SETTINGS - _CONSENT)


def acts(url: str) -> bool:
    """Whether an address looks as if merely visiting it did something."""
    request = Request("GET", url)
    segments = [part for part in request.path.split("/") if part][-3:]
    tail = " ".join(segments)
    if has_any(tail, STRONG) or any(has_any(key, STRONG) for key, _ in request.query):
        return True
    for key, value in request.query:
        if "".join(words(key)) in _OPERATION_KEYS and has_any(value, STRONG | WEAK):
            return True
        if key.casefold() in WEAK or (has_any(key, SETTINGS) and _is_choice(("value", value))):
            return True
    if segments and segments[-1].casefold() in _CHOICES:
        return True
    return has_any(tail, WEAK) and (bool(request.choices) or has_any(request.path, SETTINGS))


def leaves_for_good(url: str) -> bool:
    """Whether an address signs out: refused even where a rule names it."""
    return has_any(urlsplit(url).path, frozenset({"logout", "signout", "logoff", "signoff"}))


def reads(request: Request) -> bool:
    """Whether a request with a body is a plain read by its own words, and decides nothing."""
    if request.method == "DELETE":
        return False
    if is_query(request.told):
        return True
    if request.opaque or request.does:
        return False
    named = words(request.operation)
    decided = [key for key, _ in request.choices if has_any(key, SETTINGS) or set(words(key)) & _CHOICE_KEYS]
    return bool(named) and (named[0] in READS or named[-1] == "query") and not decided


def is_upkeep(request: Request) -> bool:
    """Whether a request keeps a session alive by its name, and carries nothing that could be a choice."""
    if request.method == "DELETE" or not has_any(request.operation, UPKEEP):
        return False
    if has_any(request.path, STRONG) or request.does:
        return False
    return not request.choices and not any(has_any(key, SETTINGS) for key, _ in request.leaves)


def could_change(request: Request) -> bool:
    """Whether a request that a page sends by itself could change a setting. Sessions' upkeep and reads could not."""
    if request.is_safe:
        return acts(request.url) and _acts_surely(request)
    if reads(request) or is_upkeep(request):
        return False
    if request.method == "DELETE" or has_any(request.path, STRONG) or request.does:
        return True
    keeps = has_any(request.path, UPKEEP) and not any(has_any(key, SETTINGS) for key, _ in request.leaves)
    if keeps and not request.opaque:
        return False
    return bool(request.choices) or request.names_settings or _mutates(request)


def _acts_surely(request: Request) -> bool:
    """While nobody touched the page a GET must be plainly a deed before it is stopped: pages are made of GETs."""
    deeds = [value for key, value in request.query if "".join(words(key)) in _OPERATION_KEYS]
    return (
        has_any(request.path.rsplit("/", 1)[-1], STRONG)
        or any(has_any(deed, STRONG | WEAK) for deed in deeds)
        or (bool(request.choices) and has_any(request.path, STRONG | WEAK | SETTINGS))
    )


def fingerprint(request: Request) -> Fingerprint:
    """A request without what differs each time: numbers and long opaque texts. Choices stay as they are."""
    parts = urlsplit(request.url)
    path = re.sub(r"\d{2,}|[0-9a-f-]{16,}", "N", parts.path)
    told = {"query": request.query, "body": request.told}
    return request.method, f"{parts.scheme}://{parts.netloc}{path}", json.dumps(_normalised("", told), sort_keys=True)


def is_query(told: object) -> bool:
    """Whether a body is GraphQL with the full text of every operation, none of which writes."""
    operations = told if isinstance(told, list) else [told]
    return bool(operations) and all(_only_queries(operation) for operation in operations)


def _only_queries(operation: object) -> bool:
    text = operation.get("query") if isinstance(operation, dict) else None
    if not isinstance(text, str):
        return False
    bare = _COMMENTS.sub("", _STRINGS.sub('""', text))
    return bool(_QUERY.match(bare)) and not _WRITES.search(bare)


def _mutates(request: Request) -> bool:
    texts = [value for key, value in request.leaves if key == "query" and isinstance(value, str)]
    return any(re.search(r"\bmutation\b", _STRINGS.sub('""', text)) for text in texts)


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


def _is_choice(leaf: Leaf) -> bool:
    key, value = leaf
    if isinstance(value, bool):
        return True
    text = str(value).strip().casefold()
    if text in _CHOICES:
        return True
    return text in ("0", "1") and (has_any(key, SETTINGS) or bool(set(words(key)) & _CHOICE_KEYS))


def _normalised(key: str, value: Any) -> Any:
    if isinstance(value, Mapping):
        return {str(name): _normalised(str(name), below) for name, below in value.items()}
    if isinstance(value, list | tuple):
        return [_normalised(key, below) for below in value]
    if set(words(key)) & _UPKEEP_KEYS:
        return "N"
    if isinstance(value, bool) or value is None:
        return value
    if isinstance(value, int | float):
        return value if abs(value) <= _LARGEST_SMALL_NUMBER else "N"
    text = str(value)
    opaque = len(text) > _LONGEST_WORD and " " not in text and any(letter.isdigit() for letter in text)
    return "N" if opaque or (text.isdigit() and len(text) > 1) else text
