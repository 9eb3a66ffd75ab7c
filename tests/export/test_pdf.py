"""The report on paper: tagged, in its language, and nothing in it comes alive."""

import pytest

from auditor.browser.launch import Launch
from auditor.browser.printer import printed
from auditor.export.as_pdf import as_pdf
from tests.export.samples import STRINGS, hostile, lookup, sample

pytestmark = pytest.mark.browser


def test_the_report_prints_as_a_tagged_pdf_in_its_language() -> None:
    made = as_pdf(sample(), lookup, {}, printer=lambda html: printed(html, Launch()), language="de")
    assert made.startswith(b"%PDF-")
    for mark in (b"/Marked true", b"/StructTreeRoot", b"/Outlines", b"/Lang (de)"):
        assert mark in made


def test_hostile_text_prints_and_asks_for_nothing() -> None:
    made, known, names = hostile("\n".join(text for text in STRINGS if len(text) < 10_000))
    pdf = as_pdf(made, known, names, printer=lambda html: printed(html, Launch()))
    assert b"/Marked true" in pdf
    for act in (b"/JavaScript", b"/Launch", b"/EmbeddedFile", b"/SubmitForm"):
        assert act not in pdf
