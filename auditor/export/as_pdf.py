"""A snapshot as a PDF: the HTML report, printed by a browser that runs no script and has no network."""

from collections.abc import Callable, Mapping

from auditor.checklist import About
from auditor.export.as_html import as_html
from auditor.export.naming import Lookup, Names
from auditor.judge import Kept
from auditor.snapshot.model import Snapshot

Printer = Callable[[bytes], bytes]
"""An HTML file → the same as a tagged PDF."""


def as_pdf(
    snapshot: Snapshot, lookup: Lookup, names: Names, *, printer: Printer, language: str = "en",
    kept: Mapping[About, Kept] | None = None,
) -> bytes:  # fmt: skip
    """The report for paper. The printer is passed in, since only `auditor.browser` may start one."""
    return printer(as_html(snapshot, lookup, names, language=language, kept=kept))
