"""One stored or imported snapshot as a file: names, printer and the chain of evidence packs put together."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from auditor.audit import now
from auditor.browser.printer import printed
from auditor.export import FORMATS, Material
from auditor.export.evidence import seal_of, verify
from auditor.problems import FileDamaged
from auditor.program import Program
from auditor.snapshot.model import Snapshot, Whose
from auditor.snapshot.read_file import read_file
from auditor.snapshot.write import write_file, write_own

CHAIN_FILE: Final = Path("evidence") / "chain.json"
CHAIN_FORMAT: Final = 1
ZIP: Final = b"PK"


@dataclass(frozen=True, slots=True)
class Order:
    """What the person wants: a format, where to, whether account names show, and the report's language."""

    format: str
    path: Path
    names: bool = False
    language: str = "en"


def export(snapshot: Snapshot, order: Order, program: Program) -> None:
    """Write the file, whole or not at all. A PDF starts a browser, so not on an event loop. Raises Problem."""
    chain = program.home / CHAIN_FILE
    material = Material(
        snapshot,
        program.service_or_none,
        names=program.account_names() if order.names else {},
        language=order.language,
        printer=lambda html: printed(html, program.launch()),
        made=now(),
        pictures=program.album.of(snapshot.run) if order.format == "evidence" else (),
        previous=last_seal(chain) if order.format == "evidence" else None,
        kept=program.kept(),
    )
    made = FORMATS[order.format](material)
    write_file(order.path, made)
    if order.format == "evidence":
        noted_seal(chain, made)


def noted_seal(chain: Path, made: bytes) -> None:
    """Remember the seal of a pack that was written, so that the next one can follow it."""
    write_own(chain, json.dumps({"format": CHAIN_FORMAT, "seal": seal_of(made)}).encode())


def last_seal(chain: Path) -> str | None:
    """The seal of the last evidence pack made here, or None before the first. Raises FileDamaged."""
    try:
        found = json.loads(chain.read_bytes())
        return str(found["seal"])
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError):
        raise FileDamaged(path=str(chain), detail="It does not say what the last evidence pack was.") from None


def _is_packed(path: Path) -> bool:
    """Whether a file begins as a zip does; what cannot be read is said by whoever reads it."""
    try:
        with path.open("rb") as file:
            return file.read(len(ZIP)) == ZIP
    except (OSError, ValueError):
        return False


def brought_in(path: Path, program: Program) -> Snapshot:
    """Store the snapshot in a file of any format there ever was, or in an evidence pack. Raises StorageProblem."""
    snapshot = verify(path).snapshot if _is_packed(path) else read_file(path)
    with program.store() as store:
        store.put(snapshot, Whose.IMPORTED)
    return snapshot
