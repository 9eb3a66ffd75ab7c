"""Keeps a process that holds secrets from being dumped or read by others of the same user (R37), on Linux."""

import ctypes
import sys
from contextlib import suppress
from typing import Final

_PR_SET_DUMPABLE: Final = 4  # linux/prctl.h


def protect_this_process() -> None:
    """No core file, and no reading of /proc/PID/mem by another process. Elsewhere than on Linux: nothing."""
    if sys.platform != "linux":
        return
    import resource  # noqa: PLC0415 -- not on Windows

    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    with suppress(OSError, AttributeError):
        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
