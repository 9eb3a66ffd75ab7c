"""A language nobody speaks: every text of ours comes out accented, a third longer and in brackets.

What stays plain was never given to the translator; what is cut off would not fit in German either. With `rtl` the
window is mirrored as it is for Arabic or Hebrew, by Qt's own means.
"""

import re
from typing import Final

from PySide6.QtCore import QTranslator

OPEN, CLOSE = "⟦", "⟧"
NAME: Final = "pseudo"
NAME_RTL: Final = "pseudo-rtl"
_ACCENTED: Final = str.maketrans("aceinouyACEINOUY", "áçéíñöüýÁÇÉÍÑÖÜÝ")
_UNTOUCHED: Final = re.compile(r"(\{[^}]*\}|%n|%\d|&(?=\w)|<[^>]*>)")
_LONGER: Final = 0.35
_DIRECTION: Final = "QT_LAYOUT_DIRECTION"


def pseudo(text: str) -> str:
    """The text as it looks in that language; placeholders and mnemonics stay."""
    parts = _UNTOUCHED.split(text)
    told = "".join(part if _UNTOUCHED.fullmatch(part) else part.translate(_ACCENTED) for part in parts)
    return f"{OPEN}{told}{'·' * round(len(text) * _LONGER)}{CLOSE}"


class PseudoTranslator(QTranslator):
    """Translates whatever it is asked for."""

    def __init__(self, *, rtl: bool = False) -> None:
        super().__init__()
        self._rtl = rtl

    def isEmpty(self) -> bool:  # noqa: N802 -- Qt calls it so
        return False

    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str:  # noqa: N803, ARG002 -- Qt's signature
        """Qt asks for every text, its own included."""
        if sourceText == _DIRECTION:
            return "RTL" if self._rtl else "LTR"
        return pseudo(sourceText.replace("%n", str(n)) if n >= 0 else sourceText) if sourceText else ""
