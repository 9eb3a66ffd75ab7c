"""A packaged program: where its sister programs are, and what it must not hand on to the programs it starts."""

import os
import sys
from collections.abc import MutableMapping
from pathlib import Path
from typing import Final

ENGINE: Final = "privacy-auditor"
WINDOW: Final = "privacy-auditor-window"
ASK: Final = "privacy-auditor-ask"
"""The three programs of a build (build.spec), in one folder."""

MODULES: Final = {ENGINE: "auditor", WINDOW: "ui.app", ASK: "ui.secret_prompt"}
LIBRARY_PATHS: Final = ("LD_LIBRARY_PATH", "LIBPATH", "DYLD_LIBRARY_PATH")


def is_packaged() -> bool:
    """Whether this is a packaged program (PyInstaller sets `sys.frozen`)."""
    return bool(getattr(sys, "frozen", False))


def program(name: str) -> tuple[str, ...]:
    """The command that starts one of the three programs: its file in a build, else Python with its module."""
    if not is_packaged():
        return (sys.executable, "-m", MODULES[name])
    ending = ".exe" if sys.platform == "win32" else ""
    return (str(Path(sys.executable).with_name(name + ending)),)


def give_back_library_path(environment: MutableMapping[str, str] = os.environ) -> None:
    """Undo what PyInstaller's starter did to the library path, or the system's browser would load our libraries.

    The starter keeps the former value as `…_ORIG` (PyInstaller manual, "Run-time information"). The running program
    is not touched by this: its loader read the path when it was started.
    """
    if not is_packaged():
        return
    for name in LIBRARY_PATHS:
        before = environment.pop(name + "_ORIG", None)
        if before is not None:
            environment[name] = before
        else:
            environment.pop(name, None)
