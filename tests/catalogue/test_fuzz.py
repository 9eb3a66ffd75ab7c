"""A broken rule file is loaded or refused with reasons; it never crashes the program or keeps it busy (R23)."""

import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.catalogue.load import LARGEST_FILE, parse
from auditor.problems import RuleFileProblem
from tests.catalogue.mutants import mutants

FULL = Path(__file__).with_name("full.toml").read_text(encoding="utf-8")
LONGEST_SECONDS = 1.0


def seconds_to_judge(raw: bytes) -> float:
    """How long it takes to load or refuse these bytes; a refusal must say what is wrong."""
    started = time.process_time()
    try:
        parse(raw, "mutant.toml", shipped=False)
    except RuleFileProblem as refused:
        assert refused.facts["mistakes"]
    return time.process_time() - started


def test_four_hundred_mutants_are_each_loaded_or_refused_in_time() -> None:
    assert max(seconds_to_judge(raw) for raw in mutants(FULL, seed=1, count=400)) < LONGEST_SECONDS


@settings(deadline=None)
@given(st.binary(max_size=2000))
def test_any_bytes_are_loaded_or_refused(raw: bytes) -> None:
    seconds_to_judge(raw)


@pytest.mark.parametrize(
    "raw",
    [
        b"x = [" * 50_000,
        b"[" + b"a." * 1900 + b"a]\n",
        b"\n".join(b"x" * 3900 + b"%d = 1" % number for number in range(100)),
        b"\n".join(b"a." * 1900 + b"b%d = 1" % number for number in range(130)),
        b"\n".join(b"[" + b"a." * 1900 + b"b%d]" % number for number in range(130)),
        b"x = '''" + b"\n'" * 200_000,
        b"[[setting]]\n" * 40_000,
        b"\n".join(b"unknown%d = 1" % number for number in range(25_000)),
        b"x = [\n" + b"{a = [{b = [\n" * 20_000,
        b"\xef\xbb\xbfformat = 1",
        b"a" * LARGEST_FILE,
    ],
    ids=range(11),
)
def test_files_built_to_be_slow_are_refused_within_a_second(raw: bytes) -> None:
    assert seconds_to_judge(raw) < LONGEST_SECONDS
