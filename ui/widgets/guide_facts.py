"""Beside what to do now: what the person gives up by it, where it stands, and what comes after."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.text import PlainLabel
from ui.translate import tr
from ui.widgets.plain_things import Heading


class GuideFacts(QWidget):
    """A heading and a paragraph each; what there is nothing to say about takes no room."""

    def __init__(self) -> None:
        super().__init__()
        headings: Final = {
            "cost": tr("What you give up by changing it"),
            "where": tr("Where it is"),
            "next": tr("What comes after", "Guide"),
        }
        self._parts = {name: (Heading(words, 1.0), PlainLabel()) for name, words in headings.items()}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for heading, text in self._parts.values():
            layout.addWidget(heading)
            layout.addWidget(text)
            layout.addSpacing(8)

    def say(self, told: Mapping[str, str]) -> None:
        """Say this of the setting that is on."""
        for name, (heading, text) in self._parts.items():
            words = told.get(name, "")
            text.say(words)
            heading.setVisible(bool(words))
            text.setVisible(bool(words))
