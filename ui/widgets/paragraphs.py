"""What there is to say about one setting: a heading and a paragraph each, below each other."""

from collections.abc import Mapping

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.text import PlainLabel
from ui.widgets.plain_things import Heading


class Paragraphs(QWidget):
    """The paragraphs of `headings`, by name; what there is nothing to say about takes no room."""

    def __init__(self, headings: Mapping[str, str], *, selectable: bool = False) -> None:
        super().__init__()
        self._parts = {
            name: (Heading(words, 1.0), PlainLabel(selectable=selectable)) for name, words in headings.items()
        }
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for heading, text in self._parts.values():
            layout.addWidget(heading)
            layout.addWidget(text)
            layout.addSpacing(8)

    def say(self, told: Mapping[str, str]) -> None:
        """Say this, by the headings' names."""
        for name, (heading, text) in self._parts.items():
            words = told.get(name, "")
            text.say(words)
            heading.setVisible(bool(words))
            text.setVisible(bool(words))
