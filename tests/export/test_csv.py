"""The table: RFC 4180, and nothing in it that a spreadsheet would run."""

import csv
import io
import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.export import FORMATS, Material
from auditor.export.as_csv import COLUMNS, cell
from tests.export.samples import STRINGS, hostile, lookup, sample

SIGNS = "=+-@"


def table(made: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(made.decode("utf-8-sig"), newline=""), strict=True))


def would_run(text: str) -> bool:
    """Whether any spreadsheet we know of could take the text for a formula."""
    if text[:1] in tuple("\t\r\n\0"):
        return True
    plain = unicodedata.normalize("NFKC", text)
    shown = "".join(sign for sign in plain if unicodedata.category(sign) not in ("Cc", "Cf"))
    return shown.strip().startswith(tuple(SIGNS))


def test_one_row_for_each_finding_under_named_columns() -> None:
    made = FORMATS["csv"](Material(sample(), lookup, {}))
    assert made.startswith(b"\xef\xbb\xbf")
    assert made.endswith(b"\r\n")
    header, *rows = table(made)
    assert tuple(header) == COLUMNS
    assert len(rows) == len(sample().findings)
    first = dict(zip(header, rows[0], strict=True))
    assert (first["service_name"], first["account"], first["state"], first["value"], first["want"]) == (
        ("The Shop", "The Shop account 1", "to_change", "on", "off")
    )
    assert dict(zip(header, rows[4], strict=True))["reason_words"].startswith("A setting with a similar name")


@pytest.mark.parametrize("number", range(len(STRINGS)))
def test_no_hostile_string_becomes_a_formula_or_another_cell(number: int) -> None:
    made, known, names = hostile(STRINGS[number])
    rows = table(FORMATS["csv"](Material(made, known, names)))
    assert [len(row) for row in rows] == [len(COLUMNS)] * 3
    assert not [text for row in rows for text in row if would_run(text)]


@given(st.text(alphabet=st.sampled_from("=+-@＝－ \t\r\n\0;,\"'a1\u200b\ufeff\u202e\u2069\u3000"), max_size=8))
def test_no_text_at_all_becomes_a_formula(text: str) -> None:
    assert not would_run(cell(text))


@given(st.text(alphabet=st.sampled_from("=+-@ ;\t\r\n\"'a1"), max_size=8))
def test_nor_where_a_spreadsheet_takes_semicolons_or_tabs_for_separators(text: str) -> None:
    assert not [part for part in re.split(r"[;\t\r\n]", cell(text)) if part and would_run(part)]


@pytest.mark.parametrize(
    "text", ["Off", "Only me", "https://shop.example/a?b=c-d", "a-b", "line1\nline2", "Ads & data", ""]
)
def test_ordinary_text_stays_as_it_is(text: str) -> None:
    assert cell(text) == text


def test_text_that_runs_backwards_is_kept_to_its_cell() -> None:
    assert cell("safe\u202egnihtemos") == "\u2068safe\u202egnihtemos\u2069"
    assert cell("out\u2069side") == "\u2068outside\u2069"


def test_a_text_longer_than_a_cell_holds_is_cut_and_shows_it() -> None:
    assert len(cell("x" * 500_000)) < 32_767
    assert cell("x" * 500_000).endswith("…")
