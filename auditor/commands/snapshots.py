"""`history` and `diff`: stored runs, without a browser."""

import argparse
from pathlib import Path
from typing import Final

import msgspec

from auditor.commands.command import Command, give, say
from auditor.program import Program
from auditor.snapshot.diff import Change, diff
from auditor.snapshot.model import Snapshot
from auditor.snapshot.read_file import read_file


def _history_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", nargs="?", const="-", metavar="FILE", help="as JSON")


def _history(options: argparse.Namespace, program: Program) -> int:
    with program.store() as store:
        rows = store.rows()
    if options.json:
        give(msgspec.to_builtins(rows), options.json)
        return 0
    for row in rows:
        told = ", ".join(f"{number} {state}" for state, number in row.counts.items())
        say(f"{row.started}  {row.run}  {'' if row.complete else 'cut short: '}{told}")
    say(f"{len(rows)} snapshots" if rows else "No snapshots yet. Run “privacy-auditor audit --practice”.")
    return 0


def _diff_arguments(parser: argparse.ArgumentParser) -> None:
    for name in ("a", "b"):
        parser.add_argument(name, metavar=name.upper(), help="a run, the beginning of its id, “latest”, or a file")
    parser.add_argument("--json", nargs="?", const="-", metavar="FILE", help="as JSON")


def _diff(options: argparse.Namespace, program: Program) -> int:
    before, after = snapshot_named(options.a, program), snapshot_named(options.b, program)
    with program.store() as store:
        by_you = store.by_you(before.run, after.run)
    found = diff(before, after, aliases=program.aliases(), by_you=by_you)
    if options.json:
        give(msgspec.to_builtins(found), options.json)
        return 0
    for group, changes in found.groups().items():
        for change in changes:
            say(f"{group}: {_told(change)}")
    for account in found.only_before:
        say(f"only in the first: account {account}")
    for account in found.only_after:
        say(f"only in the second: account {account}")
    if found.empty:
        say("Nothing changed between the two.")
    return 0


def _told(change: Change) -> str:
    return f"{change.service} {change.setting or change.label}: {change.before or '–'} → {change.after or '–'}"


def snapshot_named(name: str, program: Program) -> Snapshot:
    """A snapshot file, or a stored run. Raises UnknownSnapshot, StorageProblem."""
    path = Path(name)
    if path.is_file():
        return read_file(path)
    with program.store() as store:
        return store.load(name)


HISTORY: Final = Command("history", "the stored runs, newest first", _history_arguments, _history)
DIFF: Final = Command("diff", "what moved between two snapshots", _diff_arguments, _diff)
