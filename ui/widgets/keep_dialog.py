"""Keep as it is: why, and until when."""

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QCheckBox, QDateEdit, QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from ui.look import easy_to_hit
from ui.text import PlainLabel
from ui.translate import tr
from ui.widgets.plain_things import SECTION, Heading


class KeepDialog(QDialog):
    """Both answers may be left out. `because` and `until` hold them; no date is an empty text.

    `unread`: what is to be kept has no value that was read.
    """

    def __init__(self, title: str, parent: QWidget | None = None, *, unread: bool = False) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keep as it is"))
        self._why = QLineEdit(placeholderText=tr("For example: I like these suggestions"))
        self._why.setAccessibleName(tr("Why you keep it"))
        label = PlainLabel(tr("Why do you keep it? (optional)"))
        self._dated = QCheckBox(tr("&Ask me again on"))
        self._date = QDateEdit(QDate.currentDate().addMonths(6))
        self._date.setCalendarPopup(True)
        self._date.setMinimumDate(QDate.currentDate().addDays(1))
        self._date.setAccessibleName(tr("The day to ask again"))
        self._date.setEnabled(False)
        self._dated.toggled.connect(self._date.setEnabled)
        buttons = QDialogButtonBox()
        keep = buttons.addButton(tr("Keep it"), QDialogButtonBox.ButtonRole.AcceptRole)
        keep.setDefault(True)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        stays = tr(
            "It stays in the list as “kept on purpose” and is not counted as something to change. You can undo this."
        )
        if unread:
            stays = tr(
                "It stays in the list as “kept by you, not read”, and the guide leaves it out. "
                "If its value is read one day, it is judged anew. You can undo this."
            )
        for part in (Heading(title, SECTION), PlainLabel(stays), label, self._why, self._dated, self._date, buttons):
            layout.addWidget(part)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 60)
        easy_to_hit(self)

    @property
    def because(self) -> str:
        """The person's reason."""
        return self._why.text().strip()

    @property
    def until(self) -> str | None:
        """The day it ends, as ISO 8601."""
        return self._date.date().toString("yyyy-MM-dd") if self._dated.isChecked() else None
