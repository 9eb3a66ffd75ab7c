"""The command line: one table of commands, one place where a Problem becomes words and an exit code.

JSON alone goes to standard output, words for people to standard error (INTERFACE.md).
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from auditor.commands import accounts, audit, catalogue, engine, export, practice, self_test, snapshots, survey
from auditor.commands.command import Command, has_display
from auditor.problems import Problem
from auditor.program import Program, Settings, program_version
from auditor.verdict import FAILED
from auditor.wording import explain

COMMANDS: Final[tuple[Command, ...]] = (
    audit.COMMAND,
    survey.COMMAND,
    accounts.COMMAND,
    catalogue.COMMAND,
    snapshots.HISTORY,
    snapshots.DIFF,
    export.EXPORT,
    export.VERIFY,
    export.IMPORT,
    practice.COMMAND,
    self_test.COMMAND,
    engine.COMMAND,
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns its exit code. Bugs are not caught here: they crash loudly."""
    options = _parser().parse_args(arguments)
    if getattr(sys, "frozen", False) and options.browser_arg:
        _parser().error("--browser-arg is for tests and is refused in a packaged program")
    settings = Settings(
        catalogues=tuple(options.catalogue),
        browser_args=tuple(options.browser_arg),
        headed=options.headed,
        windows=has_display(),
    )
    command: Command = options.command
    try:
        return command.run(options, Program(settings))
    except Problem as problem:
        print(explain(problem), file=sys.stderr)
        return FAILED
    except KeyboardInterrupt:
        print("Stopped. What was read before is kept.", file=sys.stderr)
        return command.interrupted


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="privacy-auditor",
        description="Reads the privacy switches of your own accounts and shows which still need changing.",
        epilog="Exit codes: 0 all as wanted, 1 something to change, 2 wrong use or failure, 3 not everything was read.",
        parents=[_common(first=True)],
    )
    parser.add_argument("--version", action="version", version=program_version())
    choices = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for command in COMMANDS:
        chosen = choices.add_parser(
            command.name, help=command.help, description=command.help, parents=[_common(first=False)]
        )
        command.arguments(chosen)
        _also_after_actions(chosen)
        chosen.set_defaults(command=command)
    return parser


def _also_after_actions(parser: argparse.ArgumentParser) -> None:
    """The options of every command are taken after its action's name as well."""
    for action in parser._actions:
        for below in action.choices.values() if isinstance(action, argparse._SubParsersAction) else ():
            _add_common(below, first=False)


def _common(*, first: bool) -> argparse.ArgumentParser:
    """The options every command takes, before or after its name."""
    common = argparse.ArgumentParser(add_help=False)
    _add_common(common, first=first)
    if first:
        common.set_defaults(headed=False)
    return common


def _add_common(parser: argparse.ArgumentParser, *, first: bool) -> None:
    parser.add_argument(
        "--catalogue",
        metavar="DIR",
        type=Path,
        action="append" if first else _More,
        default=[] if first else argparse.SUPPRESS,
        help="a directory with more rule files; may be given several times",
    )
    parser.add_argument(
        "--browser-arg",
        metavar="ARG",
        action="append" if first else _More,
        default=[] if first else argparse.SUPPRESS,
        help=argparse.SUPPRESS,
    )


class _More(argparse.Action):
    """Adds to what was given before the command's name instead of replacing it."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: object,
        option_string: str | None = None,
    ) -> None:
        setattr(namespace, self.dest, [*getattr(namespace, self.dest, []), values])
