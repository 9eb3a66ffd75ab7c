"""The first thing a new person sees."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.look import app_icon
from ui.text import PlainLabel
from ui.translate import tr


class Welcome(QWidget):
    """See how your privacy settings stand."""

    practice = Signal()
    add_account = Signal()

    def __init__(self) -> None:
        super().__init__()
        picture = QLabel()
        picture.setPixmap(app_icon().pixmap(96, 96))
        picture.setAccessibleName(" ")
        title = PlainLabel(tr("See how your privacy settings stand."))
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 2.0)
        title.setFont(font)
        said = PlainLabel(
            tr(
                "This program opens your own accounts' settings pages in a real browser, reads the switches, and shows "
                "which still need changing. It changes nothing, and nothing leaves this computer."
            )
        )
        self.practice_button = QPushButton(tr("Try with practice accounts"))
        self.practice_button.setDefault(True)
        self.practice_button.setAutoDefault(True)
        self.practice_button.clicked.connect(self.practice)
        add = QPushButton(tr("Add an account"))
        add.clicked.connect(self.add_account)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(48, 32, 48, 32)
        layout.setSpacing(16)
        layout.addStretch()
        for part in (picture, title, said):
            layout.addWidget(part)
        layout.addSpacing(8)
        for button in (self.practice_button, add):
            button.setMinimumHeight(max(36, button.fontMetrics().height() + 16))
            row = QHBoxLayout()
            row.addWidget(button)
            row.addStretch()
            layout.addLayout(row)
        layout.addStretch()
