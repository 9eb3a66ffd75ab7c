"""Where the program's own files live: read-only resources, and the person's private data."""

import os
import sys
from pathlib import Path
from typing import Final

HOME_VARIABLE: Final = "PRIVACY_AUDITOR_HOME"
FOLDER: Final = "privacy-settings-auditor"
PRIVATE_DIRECTORY: Final = 0o700


def resources() -> Path:
    """The shipped data files: inside a frozen build, beside an installed package, or in the source tree."""
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen:
        return Path(frozen) / "resources"
    package = Path(__file__).resolve().parent
    installed = package / "_resources"
    return installed if installed.is_dir() else package.parent / "resources"


def catalogue_directory() -> Path:
    """The rule files that came with this release."""
    return resources() / "catalogue"


def keys_directory() -> Path:
    """The public keys whose catalogue packs this release trusts."""
    return resources() / "keys"


def home() -> Path:
    """The person's data directory; `PRIVACY_AUDITOR_HOME` moves it. Not created here."""
    if chosen := os.environ.get(HOME_VARIABLE):
        return Path(chosen)
    import platformdirs  # noqa: PLC0415 -- the window is painted before it is needed

    return Path(platformdirs.user_data_dir(FOLDER, appauthor=False))


def private_home() -> Path:
    """`home()`, made if need be and readable by nobody else. Raises OSError where it cannot be."""
    directory = home()
    directory.mkdir(mode=PRIVATE_DIRECTORY, parents=True, exist_ok=True)
    return directory
