"""`python -m ui.icon_files`: draws app.svg anew as the files that other systems want their program icons in."""

import struct
import sys
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QGuiApplication, QIcon, QImage

from auditor import paths

PNG_SIDE: Final = 256
ICO_SIDES: Final = (16, 24, 32, 48, 64, 128, 256)
ICNS_TYPES: Final = {b"ic11": 32, b"ic12": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024}
"""Apple's icon container: a type for each size, each holding a PNG."""

_ICO_HEADER: Final = struct.Struct("<HHH")
_ICO_ENTRY: Final = struct.Struct("<BBBBHHII")
_ONE_BYTE: Final = 256


def png(picture: QIcon, side: int) -> bytes:
    """The icon as a PNG of `side` × `side` pixels."""
    drawn: QImage = picture.pixmap(side, side).toImage()
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    drawn.save(buffer, b"PNG")
    return bytes(held.data())


def ico(picture: QIcon) -> bytes:
    """Windows' icon file: an index, then each size as a PNG (since Windows Vista)."""
    pictures = [png(picture, side) for side in ICO_SIDES]
    at = _ICO_HEADER.size + _ICO_ENTRY.size * len(pictures)
    index = b""
    for side, data in zip(ICO_SIDES, pictures, strict=True):
        index += _ICO_ENTRY.pack(side % _ONE_BYTE, side % _ONE_BYTE, 0, 0, 1, 32, len(data), at)
        at += len(data)
    return _ICO_HEADER.pack(0, 1, len(pictures)) + index + b"".join(pictures)


def icns(picture: QIcon) -> bytes:
    """macOS' icon file."""
    parts = b""
    for kind, side in ICNS_TYPES.items():
        data = png(picture, side)
        parts += kind + struct.pack(">I", len(data) + 8) + data
    return b"icns" + struct.pack(">I", len(parts) + 8) + parts


def files() -> dict[str, bytes]:
    """File name → content, drawn from app.svg."""
    picture = QIcon(str(paths.resources() / "icons" / "app.svg"))
    return {"app.png": png(picture, PNG_SIDE), "app.ico": ico(picture), "app.icns": icns(picture)}


def main() -> None:
    """Write them beside app.svg."""
    application = QGuiApplication(sys.argv[:1])
    folder: Path = paths.resources() / "icons"
    for name, data in files().items():
        (folder / name).write_bytes(data)
    del application


if __name__ == "__main__":
    main()
