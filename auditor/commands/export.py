"""`export`, `verify` and `import`: snapshots as files to keep or to hand on, checked, and taken back in."""

import argparse
from pathlib import Path
from typing import Final

import msgspec

from auditor.commands.command import Command, give, say, writable
from auditor.commands.snapshots import snapshot_named
from auditor.export import FORMATS
from auditor.export.evidence import Verified, verify
from auditor.export.words import LANGUAGES
from auditor.exporting import Order, brought_in, export
from auditor.program import Program


def _export_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("snapshot", metavar="SNAPSHOT", help="a run, the beginning of its id, “latest”, or a file")
    parser.add_argument("--format", required=True, choices=list(FORMATS))
    parser.add_argument("--out", required=True, metavar="FILE")
    parser.add_argument("--names", action="store_true", help="show account names, which are hidden otherwise")
    parser.add_argument("--language", choices=LANGUAGES, default="en", help="the language of a report")


def _export(options: argparse.Namespace, program: Program) -> int:
    writable(options.out)
    order = Order(options.format, Path(options.out), names=options.names, language=options.language)
    export(snapshot_named(options.snapshot, program), order, program)
    say(f"Wrote {options.out}")
    return 0


def _verify_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("evidence", metavar="EVIDENCE", type=Path, help="an evidence pack")
    parser.add_argument("--previous", metavar="FILE", type=Path, help="the pack it should follow")
    parser.add_argument("--json", nargs="?", const="-", metavar="FILE", help="as JSON")


def _verify(options: argparse.Namespace, program: Program) -> int:
    found = verify(options.evidence, previous=options.previous)
    if options.json:
        told = {"seal": found.seal, "previous": found.previous, "made": found.made, "run": found.snapshot.run}
        give(told | {"pictures": msgspec.to_builtins(found.pictures)}, options.json)
    say(_proved(found, follows=options.previous is not None))
    return 0


def _proved(found: Verified, *, follows: bool) -> str:
    """What a pack proves, and what it does not."""
    read = sum(finding.value is not None for finding in found.snapshot.findings)
    lines = [
        f"Unaltered since it was sealed with {found.seal}.",
        f"It says it was made at {found.made}, of a check begun at {found.snapshot.started}: "
        f"{len(found.snapshot.findings)} findings, {read} of them with a value, {len(found.pictures)} pictures.",
    ]
    if follows:
        lines.append("It follows the pack given with --previous.")
    elif found.previous:
        lines.append(f"It names a pack before it, sealed with {found.previous}; give that with --previous to check.")
    else:
        lines.append("It names no pack before it.")
    lines.append(
        "This is no signature: whoever alters a pack can seal it anew, so compare the seal with the one noted before. "
        "It does not prove who made the pack, or that the clock was right."
    )
    return "\n".join(lines)


def _import_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", type=Path, help="a snapshot as JSON, or an evidence pack")


def _import(options: argparse.Namespace, program: Program) -> int:
    snapshot = brought_in(options.file, program)
    say(f"Stored: {snapshot.run}, checked {snapshot.started}")
    return 0


EXPORT: Final = Command(
    "export", "write a stored snapshot as JSON, CSV, HTML, PDF or an evidence pack", _export_arguments, _export
)
VERIFY: Final = Command("verify", "check that an evidence pack is unaltered", _verify_arguments, _verify)
IMPORT: Final = Command("import", "store a snapshot file of this or any older version", _import_arguments, _import)
