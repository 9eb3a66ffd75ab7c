"""Controls that no rule knows, as a group of their own: seen, named, and never judged."""

from collections.abc import Iterable

from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from auditor.snapshot.model import NewControl
from ui.text import PlainLabel, plain
from ui.translate import tr, trn
from ui.widgets.plain_things import SECTION, Heading
from ui.wording import category_word, value_word

_MOST_LINES = 5


class NewControls(QWidget):
    """Hidden where there are none."""

    def __init__(self) -> None:
        super().__init__()
        self._controls: list[NewControl] = []
        self._heading = Heading("", SECTION)
        self._list = QListWidget()
        self._list.setAccessibleName(tr("New on these pages"))
        said = PlainLabel(
            tr("They look like privacy choices, but nobody has described them yet. Open the page and decide yourself.")
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        parts: tuple[QLabel | QListWidget, ...] = (self._heading, said, self._list)
        for part in parts:
            layout.addWidget(part)
        self.hide()

    def show_controls(self, controls: Iterable[NewControl], names: dict[str, str]) -> None:
        """These, and no others."""
        self._controls = list(controls)
        self._list.clear()
        for control in self._controls:
            service = names.get(control.service, control.service)
            value = value_word(control.value) if control.value else tr("not readable")
            told = tr("{service}: “{label}”: {value} ({category})").format(
                service=service, label=control.label, value=value,
                category=category_word(control.category),
            )  # fmt: skip
            QListWidgetItem(plain(told), self._list)
        count = len(self._controls)
        self._heading.say(trn("New on these pages: %n control", "New on these pages: %n controls", count))
        line = self._list.fontMetrics().height() + 8
        self._list.setFixedHeight(line * min(max(count, 1), _MOST_LINES) + 6)
        self.setVisible(bool(count))
