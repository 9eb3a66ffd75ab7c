"""A snapshot as a table for a spreadsheet: RFC 4180, and no cell that a spreadsheet would take for a formula.

It begins with a byte order mark: without one, Excel shows every umlaut wrong. Account names are hidden by default.
"""

import csv
import io
import re
import unicodedata
from typing import Final

from auditor.export.naming import Lookup, Names, Naming, isolated, naming
from auditor.export.words import reason_words, state_word
from auditor.judge import Finding
from auditor.snapshot.model import Snapshot

COLUMNS: Final = (
    "service_name", "service", "account", "setting", "label", "state", "state_words", "value", "want", "reason",
    "reason_words", "section", "page", "kind", "locked", "evidence", "confidence", "read_at", "hint",
)  # fmt: skip

LONGEST: Final = 32_000
"""Characters in a cell: Excel lets what is beyond 32,767 run over into other cells."""

FORMULA_SIGNS: Final = frozenset("=+-@")
CONTROLS: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
CELL_BREAK: Final = re.compile(r"([;\t\r\n])")


def as_csv(snapshot: Snapshot, lookup: Lookup, names: Names, *, language: str = "en") -> bytes:
    """One row for each finding; the columns meant for people are in the language."""
    called = naming(snapshot, lookup, names, language)
    text = io.StringIO()
    table = csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    table.writerow(COLUMNS)
    for finding in snapshot.findings:
        table.writerow([cell(value) for value in _row(finding, called, language)])
    return text.getvalue().encode("utf-8-sig", "replace")


def _row(finding: Finding, called: Naming, language: str) -> tuple[str, ...]:
    return (
        called.service(finding.service),
        finding.service,
        called.account(finding.service, finding.account),
        finding.setting,
        finding.label,
        finding.state.value,
        state_word(finding.state, language),
        finding.value or "",
        " | ".join(finding.want),
        finding.reason.value if finding.reason else "",
        reason_words(finding.reason, language) if finding.reason else "",
        finding.section,
        finding.page or "",
        finding.kind.value if finding.kind else "",
        "yes" if finding.locked else "no",
        " | ".join(finding.evidence),
        finding.confidence or "",
        finding.read_at or "",
        finding.hint,
    )


def cell(text: str) -> str:
    """The text so that a spreadsheet shows it and does nothing else: no formula, no text running backwards."""
    return isolated(_guarded(text if len(text) <= LONGEST else f"{text[:LONGEST]}…"))


def _guarded(text: str) -> str:
    """With `'` before whatever may begin a formula, also where another separator than ours would begin a cell."""
    parts = CELL_BREAK.split(text)
    begins_oddly = text[:1] in "\t\r\n\0" if text else False
    parts[::2] = [f"'{part}" if _begins_formula(part) else part for part in parts[::2]]
    whole = CONTROLS.sub("\ufffd", "".join(parts))
    return f"'{whole}" if begins_oddly else whole


def _begins_formula(text: str) -> bool:
    """Whether the first sign a reader would see, in its plain form, begins a formula."""
    for sign in text:
        if sign.isspace() or sign in "\"'" or unicodedata.category(sign) in ("Cc", "Cf", "Zs"):
            continue
        return not FORMULA_SIGNS.isdisjoint(unicodedata.normalize("NFKC", sign)[:1])
    return False
