"""Snapshots as files to keep or to hand on. `FORMATS` is the whole list: a format is one file and one line."""

from collections.abc import Callable
from typing import Final

import msgspec

from auditor.export.as_csv import as_csv
from auditor.export.as_html import as_html
from auditor.export.naming import Lookup, Names
from auditor.snapshot.as_json import as_json
from auditor.snapshot.model import Snapshot

Exporter = Callable[[Snapshot, Lookup, Names], bytes]
"""Snapshot, catalogue look-up, account names to show (none: they stay hidden) → the file."""


def _json(snapshot: Snapshot, lookup: Lookup, names: Names) -> bytes:  # noqa: ARG001 - every exporter is called alike
    """INTERFACE.md's JSON, which never holds an account name."""
    return msgspec.json.format(msgspec.json.encode(as_json(snapshot)), indent=2) + b"\n"


FORMATS: Final[dict[str, Exporter]] = {"json": _json, "csv": as_csv, "html": as_html}
