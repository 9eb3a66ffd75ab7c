"""A snapshot as a PDF: the HTML report, printed by a browser that runs no script and has no network."""

from collections.abc import Callable

from auditor.export.as_html import as_html
from auditor.export.naming import Lookup, Names
from auditor.snapshot.model import Snapshot

Printer = Callable[[bytes], bytes]
"""An HTML file → the same as a tagged PDF."""


def as_pdf(snapshot: Snapshot, lookup: Lookup, names: Names, *, printer: Printer, language: str = "en") -> bytes:
    """The report for paper. The printer is passed in, since only `auditor.browser` may start one."""
    return printer(as_html(snapshot, lookup, names, language=language))
