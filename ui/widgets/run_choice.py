"""A box to choose one of the stored checks in; there may be ten thousand of them."""

from PySide6.QtWidgets import QComboBox, QListView

from ui.models.runs import RunsModel

_LETTERS = 24


class RunChoice(QComboBox):
    """Without a look at every line: neither for the width of the box, nor for the heights in its list."""

    def __init__(self, runs: RunsModel, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        lines = QListView()
        lines.setUniformItemSizes(True)
        self.setView(lines)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LETTERS)
        self.setStyleSheet("QComboBox { combobox-popup: 0; }")  # a list that scrolls, not one as high as the screen
        self.setModel(runs)
