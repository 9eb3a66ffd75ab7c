"""What an export is made of."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from auditor.checklist import About
from auditor.export.as_pdf import Printer
from auditor.export.naming import Lookup
from auditor.judge import Kept
from auditor.snapshot.model import Snapshot
from auditor.snapshot.pictures import Picture


def no_printer(html: bytes) -> bytes:
    """Stands where nobody has brought a printer. Raises ValueError: to ask for a PDF then is a mistake of ours."""
    raise ValueError(f"nothing to print {len(html)} bytes with")


@dataclass(frozen=True, slots=True)
class Material:
    """A snapshot, and what each format wants besides.

    `names` are the account names to show (none: they stay hidden), `kept` what the person leaves as it is, which a
    report says of what has no value; `printer` makes a PDF; `pictures`, `made` (a time in ISO 8601) and `previous` (the
    seal of the pack before) are for an evidence pack.
    """

    snapshot: Snapshot
    lookup: Lookup
    names: Mapping[str, str] = field(default_factory=dict)
    language: str = "en"
    printer: Printer = no_printer
    pictures: Sequence[Picture] = ()
    made: str = ""
    previous: str | None = None
    kept: Mapping[About, Kept] = field(default_factory=dict)
