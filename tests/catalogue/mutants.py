"""Broken rule files, drawn from a seed: cut, doubled, garbled, with values of the wrong type and hostile shapes."""

import random
from collections.abc import Callable, Iterator
from typing import Final

HOSTILE: Final = (
    b"\x00", b"\xff\xfe", "\u202e".encode(), b'"""', b"[[", b"]]", b"{", b"}", b"=", b".", b"[" * 500, b"{a=" * 300,
    b"9" * 3000, b"1e400", b"-0", b"nan", b"1979-05-27T07:32:00Z", b"0000-99-99", b"\\u0000", b"\\", b"'", b"a." * 900,
    b"\n[[setting]]\n", b"\n[setting]\n", b"\n[sign_in]\n", b"true", b"https://evil.test", b"http://localhost@evil.test",
    b"javascript:alert(1)", b"../../etc/passwd", b"(a+)+$", b"$(id)", b"=cmd|' /C calc'!A0", b"<script>", b"\r", b"\t",
)  # fmt: skip
VALUES: Final = (
    b"1", b"-1", b"true", b'""', b"[]", b"{}", b'"x"', b"[[]]", b"[{}]", b"[1, 'a', {}]", b"1.5", b"nan", b"2026-11-22",
    b"07:32:00", b"1979-05-27T07:32:00Z", b'"\\u0007"', b"'" + b"x" * 3000 + b"'", b"[" + b"'a'," * 900 + b"]",
    b"{ en = 1, de = {} }", b"9223372036854775808", b'"https://[::1"', b'"https://a:b@c:99999"', b"{ open = 'link' }",
)  # fmt: skip

Change = Callable[[random.Random, bytes], bytes]


def mutants(text: str, seed: int, count: int) -> Iterator[bytes]:
    """`count` mutants of a rule file; the same seed gives the same ones."""
    draw = random.Random(seed)  # noqa: S311
    whole = text.encode()
    for _ in range(count):
        raw = whole
        for _ in range(draw.randint(1, 4)):
            raw = draw.choice(CHANGES)(draw, raw)
        yield raw


def _cut(draw: random.Random, raw: bytes) -> bytes:
    start = draw.randrange(len(raw) + 1)
    return raw[:start] + raw[start + draw.randrange(1, 200) :]


def _insert(draw: random.Random, raw: bytes) -> bytes:
    at = draw.randrange(len(raw) + 1)
    return raw[:at] + draw.choice(HOSTILE) + raw[at:]


def _flip(draw: random.Random, raw: bytes) -> bytes:
    at = draw.randrange(len(raw) + 1)
    return raw[:at] + bytes([draw.randrange(256)]) + raw[at + 1 :]


def _double(draw: random.Random, raw: bytes) -> bytes:
    lines = raw.split(b"\n")
    start = draw.randrange(len(lines))
    block = lines[start : start + draw.randrange(1, 30)]
    return b"\n".join(lines[:start] + block * draw.choice((2, 2, 2, 40)) + lines[start:])


def _value(draw: random.Random, raw: bytes) -> bytes:
    lines = raw.split(b"\n")
    at = draw.randrange(len(lines))
    key, equals, _ = lines[at].partition(b" = ")
    lines[at] = key + equals + draw.choice(VALUES) if equals else lines[at]
    return b"\n".join(lines)


def _swap(draw: random.Random, raw: bytes) -> bytes:
    lines = raw.split(b"\n")
    one, other = draw.randrange(len(lines)), draw.randrange(len(lines))
    lines[one], lines[other] = lines[other], lines[one]
    return b"\n".join(lines)


CHANGES: Final[tuple[Change, ...]] = (_cut, _insert, _flip, _double, _value, _value, _value, _swap)
