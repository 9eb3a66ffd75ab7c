"""Which parts of this system's keyring backend are not installed, as a packaged program may have left one out."""

import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any, Final

from auditor.accounts.vault import BACKENDS

LIBRARIES: Final = {"linux": ("secretstorage", "jeepney"), "win32": ("win32ctypes.pywin32.win32cred",)}
"""What keyring's backends load for themselves, and pass over in silence where it is missing."""


def missing_parts(platform: str = sys.platform, load: Callable[[str], Any] = import_module) -> tuple[str, ...]:
    """The modules that cannot be loaded; empty where the backend is whole, or the platform has none."""
    if platform not in BACKENDS:
        return ()
    return tuple(_missing((BACKENDS[platform][0], *LIBRARIES.get(platform, ())), load))


def _missing(modules: tuple[str, ...], load: Callable[[str], Any]) -> Iterator[str]:
    for module in modules:
        try:
            load(module)
        except ImportError:
            yield module
