"""What a desktop is told about the program: validators pass, icons are whole, and the id is the same everywhere."""

import shutil
import subprocess
import tomllib
import xml.etree.ElementTree as ET
from configparser import RawConfigParser
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from ui.app import APPLICATION_ID
from ui.icon_files import ICO_SIDES, PNG_SIDE

ROOT = Path(__file__).parent.parent
ENTRY = ROOT / "resources" / "desktop" / f"{APPLICATION_ID}.desktop"
METAINFO = ROOT / "resources" / "desktop" / f"{APPLICATION_ID}.metainfo.xml"
ICONS = ROOT / "resources" / "icons"


def entry() -> dict[str, str]:
    parser = RawConfigParser(strict=True, delimiters=("=",), comment_prefixes=("#",))
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(ENTRY, encoding="utf-8")
    return dict(parser["Desktop Entry"])


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="NOT run: desktop-file-validate is not installed")
def test_the_desktop_entry_passes_its_validator() -> None:
    told = subprocess.run(["desktop-file-validate", ENTRY], capture_output=True, text=True, check=False)
    assert (told.returncode, told.stdout) == (0, "")


@pytest.mark.skipif(not shutil.which("appstreamcli"), reason="NOT run: appstreamcli is not installed")
def test_the_appstream_file_passes_its_validator() -> None:
    command = ["appstreamcli", "validate", "--no-net", str(METAINFO)]
    told = subprocess.run(command, capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stdout
    complaints = [line for line in told.stdout.splitlines() if line.startswith(("E:", "W:"))]
    assert complaints == []


def test_entry_and_appstream_file_name_the_program_as_its_window_does() -> None:
    root = ET.parse(METAINFO).getroot()  # noqa: S314 -- our own file
    assert root.findtext("id") == APPLICATION_ID
    assert root.findtext("launchable") == ENTRY.name
    assert entry()["StartupWMClass"] == entry()["Icon"] == APPLICATION_ID


def test_the_entry_starts_a_program_that_is_installed_and_that_the_appstream_file_names() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    root = ET.parse(METAINFO).getroot()  # noqa: S314 -- our own file
    installed = {*project["scripts"], *project["gui-scripts"]}
    assert entry()["Exec"] in installed
    assert {binary.text for binary in root.iter("binary")} == installed


def test_the_newest_release_in_the_appstream_file_is_this_version() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    releases = ET.parse(METAINFO).getroot().find("releases")  # noqa: S314 -- our own file
    assert releases is not None
    assert releases[0].get("version") == project["version"]


def test_the_icons_for_other_systems_are_whole() -> None:
    picture = QImage(str(ICONS / "app.png"))
    assert (picture.width(), picture.height()) == (PNG_SIDE, PNG_SIDE)
    icns = (ICONS / "app.icns").read_bytes()
    assert icns[:4] == b"icns"
    assert int.from_bytes(icns[4:8], "big") == len(icns)
    ico = (ICONS / "app.ico").read_bytes()
    assert int.from_bytes(ico[4:6], "little") == len(ICO_SIDES)
    assert ico.count(b"\x89PNG\r\n\x1a\n") == len(ICO_SIDES)
