"""The rights and authorities in `resources/letters`, and which of them fit a region."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from auditor import paths
from auditor.catalogue.applies import in_region
from auditor.catalogue.model import Source
from auditor.letters.model import Authority, Period, Right


@dataclass(frozen=True, slots=True)
class Known:
    """Everything a letter is written from. `complaint` holds the subject and body of a complaint by language."""

    rights: tuple[Right, ...]
    authorities: tuple[Authority, ...]
    complaint: Mapping[str, Mapping[str, str]]

    def right(self, wanted: str) -> Right:
        """The right with this id. Raises KeyError."""
        return {right.id: right for right in self.rights}[wanted]

    def fitting(self, region: str) -> tuple[Right, ...]:
        """The rights of a region; all of them where it is not known, or has none here."""
        code = _code(region)
        fit = tuple(right for right in self.rights if code and any(in_region(code, one) for one in right.regions))
        return fit or self.rights

    def authority(self, region: str, right: Right) -> Authority:
        """Who takes a complaint about this right from this region."""
        code, by_region = _code(region), {authority.region: authority for authority in self.authorities}
        if "US" in right.regions:
            return by_region["US-CA"]
        return by_region.get(code) or by_region["EU"]


@cache
def known() -> Known:
    """The shipped letters, read once."""
    directory = paths.resources() / "letters"
    rights = tomllib.loads((directory / "rights.toml").read_text("utf-8"))
    authorities = tomllib.loads((directory / "authorities.toml").read_text("utf-8"))
    return Known(
        tuple(_right(row) for row in rights["right"]),
        tuple(_authority(row) for row in authorities["authority"]),
        rights["complaint"],
    )


def _right(row: Mapping[str, Any]) -> Right:
    period = Period(row.get("months", 0), row.get("days", 0), row.get("business_days", 0))
    return Right(
        row["id"], row["name"], row["law"], row["answer"], tuple(row["regions"]), period, row["subject"], row["body"],
        _sources(row["sources"]),
    )  # fmt: skip


def _authority(row: Mapping[str, Any]) -> Authority:
    sources = _sources(row["sources"])
    note, names = row.get("note", {}), row.get("names", {})
    return Authority(row["region"], row["name"], row.get("email", ""), row["web"], note, sources, names)


def _sources(rows: Sequence[Mapping[str, str]]) -> tuple[Source, ...]:
    return tuple(Source(row.get("url"), title=row.get("title", ""), dated=row.get("dated", "")) for row in rows)


def _code(region: str) -> str:
    named = region.strip().upper()
    return "GB" if named == "UK" else named
