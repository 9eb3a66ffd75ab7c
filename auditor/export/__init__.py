"""Snapshots as files to keep or to hand on. `FORMATS` is the whole list: a format is one file and one line."""

from collections.abc import Callable
from typing import Final

import msgspec

from auditor.export.as_csv import as_csv
from auditor.export.as_html import as_html
from auditor.export.as_pdf import as_pdf
from auditor.export.evidence import pack
from auditor.export.material import Material
from auditor.snapshot.as_json import as_json

__all__ = ["FORMATS", "Exporter", "Material"]

Exporter = Callable[[Material], bytes]
"""What there is to export → the file."""


def _json(material: Material) -> bytes:
    """INTERFACE.md's JSON, which never holds an account name."""
    return msgspec.json.format(msgspec.json.encode(as_json(material.snapshot)), indent=2) + b"\n"


def _html(material: Material) -> bytes:
    return as_html(
        material.snapshot, material.lookup, material.names, language=material.language, kept=material.kept
    )


def _csv(material: Material) -> bytes:
    return as_csv(material.snapshot, material.lookup, material.names, language=material.language)


def _pdf(material: Material) -> bytes:
    return as_pdf(
        material.snapshot, material.lookup, material.names, printer=material.printer, language=material.language,
        kept=material.kept,
    )  # fmt: skip


def _evidence(material: Material) -> bytes:
    """Like the JSON, it never holds an account name."""
    return pack(material.snapshot, material.pictures, made=material.made, previous=material.previous)


FORMATS: Final[dict[str, Exporter]] = {"json": _json, "csv": _csv, "html": _html, "pdf": _pdf, "evidence": _evidence}
