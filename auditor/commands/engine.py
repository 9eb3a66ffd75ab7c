"""`engine`: the same program as a child process of the window, talking in JSON lines."""

import argparse
from typing import Final

from auditor.commands.command import Command
from auditor.engine import serve
from auditor.program import Program


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.epilog = "Commands come in on standard input, events go out on standard output: see auditor/events/."


def _run(options: argparse.Namespace, program: Program) -> int:
    return serve(program)


COMMAND: Final = Command("engine", "the engine for a window: JSON lines in and out", _arguments, _run)
