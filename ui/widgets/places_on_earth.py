"""A country to choose: defaults, rows, advice and the right authority differ by it."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QComboBox

from ui.countries import ELSEWHERE
from ui.translate import tr
from ui.wording import countries


class CountryBox(QComboBox):
    """“Not said”, the countries where it makes a difference, any other; what this computer is set to is proposed."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        named = countries()
        self.addItem(tr("Not said"), "")
        for name in sorted(named, key=str.casefold):
            self.addItem(name, named[name])
        self.addItem(tr("Another country"), ELSEWHERE)
        self.choose(guess())

    @property
    def code(self) -> str:
        """ISO 3166 code of the country or state, ZZ for any other, or nothing."""
        return str(self.currentData())

    def choose(self, code: str) -> None:
        """Propose this one."""
        known = self.findData(code)
        self.setCurrentIndex(known if known >= 0 else self.findData(ELSEWHERE) if code else 0)


def guess() -> str:
    """Where this computer seems to be set up for; nothing where it is set up for no place."""
    code = QLocale.territoryToCode(QLocale.system().territory())
    return code if len(code) == 2 else ""  # noqa: PLR2004 -- longer ones are regions of the world
