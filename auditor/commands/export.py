"""`export`: a stored snapshot as a file to keep or to hand on."""

import argparse
from pathlib import Path
from typing import Final

from auditor.commands.command import Command, say, writable
from auditor.commands.snapshots import snapshot_named
from auditor.export import FORMATS
from auditor.program import Program
from auditor.snapshot.write import write_file


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("snapshot", metavar="SNAPSHOT", help="a run, the beginning of its id, “latest”, or a file")
    parser.add_argument("--format", required=True, choices=list(FORMATS))
    parser.add_argument("--out", required=True, metavar="FILE")
    parser.add_argument("--names", action="store_true", help="show account names, which are hidden otherwise")


def _run(options: argparse.Namespace, program: Program) -> int:
    writable(options.out)
    snapshot = snapshot_named(options.snapshot, program)
    names = program.account_names() if options.names else {}
    write_file(Path(options.out), FORMATS[options.format](snapshot, program.service_or_none, names))
    say(f"Wrote {options.out}")
    return 0


COMMAND: Final = Command("export", "write a stored snapshot as JSON, CSV or HTML", _arguments, _run)
