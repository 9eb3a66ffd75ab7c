"""What a request seems to be for: looking, upkeep of a session, or changing something. Pure, and suspicious.

Nothing on the wire says what a request does, so this weighs what real applications have in common: the verbs in an
address, the name of an operation in a body, and whether the body carries anything that could be somebody's choice.
A wrong “changes something” costs one unreadable page; a wrong “looks” could cost a setting.
"""

import json
import re
from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Any, Final
from urllib.parse import urlsplit

from auditor.browser.request import SOCKET, Request, has_any, is_choice, words
from auditor.browser.vocabulary import (
    CHOICE_KEYS,
    CHOICES,
    DEEDS,
    ENTRY,
    OPERATION_KEYS,
    READS,
    SETTINGS,
    STRONG,
    UPKEEP,
    UPKEEP_KEYS,
    WEAK,
)

ASKING: Final = frozenset({"POST", SOCKET, "PROPFIND", "REPORT", "SEARCH", "QUERY"})
"""Methods that carry a body and may merely ask; PUT, PATCH, DELETE and unknown ones are made to change something."""

_FILES: Final = frozenset({".js", ".mjs", ".css", ".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".ico", ".woff2"})
_PROGRAM: Final = frozenset({"Script", "Stylesheet", "Font"})
_PROGRAM_FILES: Final = frozenset({".js", ".mjs", ".css", ".woff", ".woff2"})
_BOUNCES: Final = frozenset({"state", "relaystate", "wa", "wctx"})
_SHORTEST_TOKEN: Final = 20
_LONGEST_WORD: Final = 12
_LARGEST_SMALL_NUMBER: Final = 9

_QUERY: Final = re.compile(r"^\s*(?:query\b|\{|fragment\b)")
_WRITES: Final = re.compile(r"\b(mutation|subscription)\b", re.IGNORECASE)
_STRINGS: Final = re.compile(r'"""[\s\S]*?"""|"(?:[^"\\\n]|\\.)*"')
_COMMENTS: Final = re.compile(r"#[^\n]*")

Fingerprint = tuple[str, str, str, str]


def acts(url: str) -> bool:
    """Whether an address looks as if merely visiting it did something."""
    request = Request("GET", url)
    segments = [part for part in request.path.split("/") if part][-3:]
    tail = " ".join(segments)
    if has_any(tail, STRONG) or any(has_any(key, STRONG) for key, _ in request.query) or _mutates(request):
        return True
    for key, value in request.query:
        if "".join(words(key)) in OPERATION_KEYS and has_any(value, STRONG | WEAK):
            return True
        if key.casefold() in WEAK or (has_any(key, SETTINGS) and is_choice(("value", value))):
            return True
    if segments and (segments[-1].casefold() in CHOICES or _is_a_deed(request)):
        return True
    return has_any(tail, WEAK) and (bool(request.choices) or has_any(request.path, SETTINGS))


def begins_with_a_deed(url: str) -> bool:
    """Whether what is asked for is named like a deed: suspicious right after a click, not while a page loads."""
    last = PurePosixPath(urlsplit(url).path).name
    named = words(PurePosixPath(last).stem)
    return bool(named) and named[0] in DEEDS and PurePosixPath(last).suffix.casefold() not in _FILES


def is_program(request: Request, kind: str) -> bool:
    """Whether this is a file of the program that a page is made of: built ones are named for what is in them.

    `kind` is the browser's own word for what it asks for. A picture is none: it is how pages call home.
    """
    suffix = PurePosixPath(request.path).suffix.casefold()
    does = request.choices or any("".join(words(key)) in OPERATION_KEYS for key, _ in request.query)
    return kind in _PROGRAM and suffix in _PROGRAM_FILES and request.is_safe and not does


def _is_a_deed(request: Request) -> bool:
    """Whether a verb is all there is to the name: `/save`, `/toggle.php`."""
    last = PurePosixPath(request.path).name
    return begins_with_a_deed(request.url) and len(words(PurePosixPath(last).stem)) == 1


def leaves_for_good(url: str) -> bool:
    """Whether an address signs out: refused even where a rule names it."""
    return has_any(urlsplit(url).path, frozenset({"logout", "signout", "logoff", "signoff"}))


def reads(request: Request) -> bool:
    """Whether a request with a body is a plain read by its own words, and decides nothing."""
    if request.method not in ASKING:
        return False
    if is_query(request.told):
        return True
    if request.is_unseen or request.does:
        return False
    several = isinstance(request.told, list) and any(isinstance(one, Mapping) for one in request.told)
    decided = [key for key, _ in request.choices if has_any(key, SETTINGS) or set(words(key)) & CHOICE_KEYS]
    return not decided and all(map(_is_read, request.operations if several else request.operations[:1]))


def _is_read(operation: str) -> bool:
    named = words(operation)
    return bool(named) and (named[0] in READS or named[-1] == "query")


def is_upkeep(request: Request) -> bool:
    """Whether a request keeps a session alive by its name, and carries nothing that could be a choice."""
    if request.method == "DELETE" or not any(map(_keeps_up, request.operations)):
        return False
    if request.is_unseen or has_any(request.path, STRONG) or request.does:
        return False
    return not request.choices and not any(has_any(key, SETTINGS) for key, _ in request.leaves)


def _keeps_up(operation: str) -> bool:
    return has_any(operation, UPKEEP) or words(operation) in ENTRY


def could_change(request: Request) -> bool:
    """Whether a request that a page sends by itself could change a setting. Sessions' upkeep and reads could not."""
    if request.is_safe:
        return acts(request.url) and _acts_surely(request)
    if reads(request) or is_upkeep(request):
        return False
    if request.method == "DELETE" or has_any(request.path, STRONG) or request.does:
        return True
    if request.is_unseen:
        return request.method != SOCKET  # whole protocols speak in bytes
    if has_any(request.path, UPKEEP) and not any(has_any(key, SETTINGS) for key, _ in request.leaves):
        return False
    writes = request.method not in ASKING and not _is_sign_of_life(request)
    return writes or bool(request.choices) or request.names_settings or _mutates(request)


def is_bounce(request: Request) -> bool:
    """Whether a form is what single sign-on sends through a browser: long tokens and nothing else."""
    rest = [str(value) for key, value in request.leaves if "".join(words(key)) not in _BOUNCES and value]
    return bool(rest) and all(len(value) >= _SHORTEST_TOKEN and " " not in value for value in rest)


def _acts_surely(request: Request) -> bool:
    """While nobody touched the page a GET must be plainly a deed before it is stopped: pages are made of GETs."""
    deeds = [value for key, value in request.query if "".join(words(key)) in OPERATION_KEYS]
    return (
        has_any(request.path.rsplit("/", 1)[-1], STRONG)
        or any(has_any(deed, STRONG | WEAK) for deed in deeds)
        or (bool(request.choices) and has_any(request.path, STRONG | WEAK | SETTINGS))
        or _is_a_deed(request)
        or _mutates(request)
    )


def _is_sign_of_life(request: Request) -> bool:
    """Whether a body holds moments, counters and tokens alone, as a heartbeat's does."""
    return bool(request.leaves) and all(
        bool(set(words(key)) & UPKEEP_KEYS) or value is None or _normalised(key, value) == "N"
        for key, value in request.leaves
    )


def fingerprint(request: Request) -> Fingerprint:
    """A request without what differs each time: numbers and long opaque texts. Choices stay as they are."""
    parts = urlsplit(request.url)
    path = re.sub(r"\d{2,}|[0-9a-f-]{16,}", "N", parts.path)
    told = json.dumps(_normalised("", {"query": request.query, "body": request.told}), sort_keys=True)
    return request.method, f"{parts.scheme}://{parts.netloc}{path}", told, request.trace


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


def _normalised(key: str, value: Any) -> Any:
    if isinstance(value, Mapping):
        return {str(name): _normalised(str(name), below) for name, below in value.items()}
    if isinstance(value, list | tuple):
        return [_normalised(key, below) for below in value]
    if set(words(key)) & UPKEEP_KEYS:
        return "N"
    if isinstance(value, bool) or value is None:
        return value
    if isinstance(value, int | float):
        return value if abs(value) <= _LARGEST_SMALL_NUMBER else "N"
    text = str(value)
    opaque = len(text) > _LONGEST_WORD and " " not in text and any(letter.isdigit() for letter in text)
    return "N" if opaque or (text.isdigit() and len(text) > 1) else text
