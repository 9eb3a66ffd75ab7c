"""Want it differently: what the person wants a setting to be, instead of what is advised."""

from collections.abc import Sequence

from PySide6.QtWidgets import QButtonGroup, QDialog, QDialogButtonBox, QRadioButton, QVBoxLayout, QWidget

from ui.look import easy_to_hit
from ui.text import PlainLabel, caption
from ui.translate import tr
from ui.widgets.plain_things import SECTION, Heading
from ui.wording import value_word


class WantDialog(QDialog):
    """`wanted` holds the answer: values, none where the person does not mind, or None for what is advised."""

    def __init__(
        self, title: str, values: Sequence[str], advised: Sequence[str], now: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """`values` are all it can be, `advised` what the catalogue says, `now` what is wanted at present."""
        super().__init__(parent)
        self.setWindowTitle(tr("Want it differently"))
        self._group = QButtonGroup(self)
        self._answers: list[tuple[str, ...] | None] = [None]
        layout = QVBoxLayout(self)
        layout.addWidget(Heading(title, SECTION))
        said = tr("What you choose counts from now on, for this account, and is part of every later check and report.")
        layout.addWidget(PlainLabel(said))
        first = tr("As advised: {values}").format(values=tr(" or ").join(map(value_word, advised)))
        self._add(layout, first, chosen=set(now) == set(advised))
        for value in values:
            if (value,) != tuple(advised):
                self._answers.append((value,))
                self._add(layout, value_word(value), chosen=tuple(now) == (value,))
        self._answers.append(())
        self._add(layout, tr("I don't mind; leave it out"), chosen=not now)
        buttons = QDialogButtonBox()
        buttons.addButton(tr("Want it so"), QDialogButtonBox.ButtonRole.AcceptRole).setDefault(True)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 60)
        easy_to_hit(self)

    def _add(self, layout: QVBoxLayout, words: str, *, chosen: bool) -> None:
        radio = QRadioButton(caption(words))
        radio.setChecked(chosen)
        self._group.addButton(radio, len(self._group.buttons()))
        layout.addWidget(radio)

    @property
    def wanted(self) -> tuple[str, ...] | None:
        """The answer."""
        return self._answers[max(0, self._group.checkedId())]
