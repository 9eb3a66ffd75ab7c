"""Asking for a password or a code through a small process of its own, as pinentry does: it never is in the window's.

The window names the command in `PRIVACY_AUDITOR_ASK`; the process prints one line and ends. Nothing else sees it.
"""

import asyncio
import os
import shlex
from asyncio.subprocess import DEVNULL, PIPE
from typing import Final

from auditor.secret import Secret

COMMAND_VARIABLE: Final = "PRIVACY_AUDITOR_ASK"


async def asked_apart(service: str, what: str) -> Secret | None:
    """What the person typed, or None when they called it off or nothing here can ask."""
    command = os.environ.get(COMMAND_VARIABLE)
    if not command:
        return None
    try:
        process = await asyncio.create_subprocess_exec(
            *shlex.split(command), "--service", service, "--what", what, stdin=DEVNULL, stdout=PIPE, stderr=DEVNULL
        )
    except OSError:  # the program that asks is not there
        return None
    try:
        said, _ = await process.communicate()
    finally:
        if process.returncode is None:
            process.kill()
    try:
        answer = said.decode().rstrip("\r\n")
    except UnicodeDecodeError:  # which would carry what was typed
        answer = ""
    return Secret(answer) if process.returncode == 0 and answer else None
