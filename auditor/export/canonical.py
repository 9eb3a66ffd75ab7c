"""JSON in its one canonical form (RFC 8785), so that the same snapshot has the same hash everywhere."""

import json
from decimal import Decimal
from math import isfinite
from typing import Any, Final

LARGEST_EXACT: Final = 2**53
PLAIN_FROM, PLAIN_TO = -6, 21
"""ECMAScript writes numbers from 1e-6 to below 1e21 without an exponent."""


def canonical(value: Any) -> bytes:
    """The canonical JSON of dicts, lists, strings, numbers, booleans and None.

    Raises ValueError for what has none: half a character, an infinite number, an integer beyond 2**53.
    """
    return _text(value).encode("utf-8")


def _text(value: Any) -> str:
    match value:
        case None | bool() | str():
            return json.dumps(value, ensure_ascii=False)
        case int():
            if abs(value) > LARGEST_EXACT:
                raise ValueError(f"{value} is no number of JSON everywhere")
            return str(value)
        case float():
            return _number(value)
        case list() | tuple():
            return f"[{','.join(map(_text, value))}]"
        case dict():
            names = sorted(value, key=lambda name: name.encode("utf-16-be"))
            return f"{{{','.join(f'{_text(name)}:{_text(value[name])}' for name in names)}}}"
    raise ValueError(f"{type(value).__name__} has no JSON")


def _number(value: float) -> str:
    """As ECMAScript's Number.prototype.toString writes it: the shortest digits that mean this number."""
    if value == 0:
        return "0"
    if not isfinite(value):
        raise ValueError(f"{value} has no JSON")
    sign = "-" if value < 0 else ""
    _, digit_tuple, exponent = Decimal(repr(abs(value))).normalize().as_tuple()
    digits = "".join(map(str, digit_tuple))
    point = len(digits) + int(exponent)
    if PLAIN_FROM < point <= PLAIN_TO:
        if point <= 0:
            return f"{sign}0.{'0' * -point}{digits}"
        whole, rest = digits[:point].ljust(point, "0"), digits[point:]
        return f"{sign}{whole}.{rest}" if rest else f"{sign}{whole}"
    mantissa = f"{digits[0]}.{digits[1:]}" if len(digits) > 1 else digits
    return f"{sign}{mantissa}e{point - 1:+d}"
