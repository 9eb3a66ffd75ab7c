"""What is stored on this computer: every item with place and size, each to be deleted, or all of it forgotten."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from auditor.stored import Item
from auditor.visited import Visit
from ui.text import PlainLabel
from ui.translate import tr, trn
from ui.widgets.confirm import confirm
from ui.widgets.plain_things import SECTION, Heading, button, column, scrolling


class StoredHere(QWidget):
    """`delete` carries an item's id; both signals come after the person has confirmed."""

    delete = Signal(str)
    forget = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words = dict(self._names())
        self._said = PlainLabel()
        inside = QWidget()
        self._list = QVBoxLayout(inside)
        self._forget = button(tr("&Forget everything…"), self._ask_to_forget)
        row = QHBoxLayout()
        row.addWidget(self._forget)
        row.addStretch()
        layout = column(self)
        layout.addWidget(Heading(tr("What's stored here")))
        layout.addWidget(self._said)
        layout.addWidget(scrolling(inside, tr("Everything that is stored")), 1)
        layout.addLayout(row)
        self.setFocusProxy(self._forget)
        self.show_items((), ())

    @staticmethod
    def _names() -> list[tuple[str, str]]:
        return [
            ("keyring", tr("Passwords and keys in your keyring")), ("snapshots", tr("Every check and its findings")),
            ("backup", tr("A spare copy of them")), ("damaged", tr("Damaged copies, set aside")),
            ("accounts", tr("Your list of accounts")), ("sessions", tr("Sign-ins, sealed")),
            ("notices", tr("Notices you agreed to")), ("attempts", tr("When a sign-in was last refused")),
            ("pictures", tr("Pictures for evidence")), ("letters", tr("Letters and their dates")),
            ("packs", tr("Updates of the catalogue")), ("hosts", tr("Which sites were opened")),
            ("unfinished", tr("A note about a check or a guide that was cut off")),
            ("window", tr("This window's size and settings")),
            ("logs", tr("Logs")),
        ]  # fmt: skip

    def show_items(self, items: Sequence[Item], visits: Sequence[Visit]) -> None:
        """These, and no others."""
        while (one := self._list.takeAt(0)) is not None:
            if (widget := one.widget()) is not None:
                widget.deleteLater()
        size = QLocale().formattedDataSize(sum(item.bytes for item in items))
        all_here = tr("All of it is on this computer and nowhere else: {size} in all.").format(size=size)
        self._said.say(all_here if items else tr("Nothing is stored."))
        self._forget.setEnabled(bool(items))
        for item in items:
            self._list.addWidget(self._card(item))
        if visits:
            self._list.addWidget(Heading(tr("Sites this program has opened"), SECTION))
            hosts = sorted({host for visit in visits for host in visit.hosts})
            self._list.addWidget(PlainLabel("\n".join(hosts), selectable=True))
        self._list.addStretch()

    def _card(self, item: Item) -> QFrame:
        card = QFrame()
        card.setFrameShape(QFrame.Shape.StyledPanel)
        name = self._words.get(item.id, item.id)
        size = QLocale().formattedDataSize(item.bytes) if item.bytes else trn("%n entry", "%n entries", item.count)
        texts = QVBoxLayout()
        texts.addWidget(Heading(name, 1.0))
        texts.addWidget(PlainLabel(tr("{size} · {place}").format(size=size, place=item.place), selectable=True))
        row = QHBoxLayout(card)
        row.addLayout(texts, 1)
        remove = button(tr("Delete…"), lambda: self._ask_to_delete(item.id, name))
        remove.setAccessibleName(tr("Delete: {name}").format(name=name))
        row.addWidget(remove)
        return card

    def _ask_to_delete(self, item: str, name: str) -> None:
        words = tr("Delete “{name}” for good?").format(name=name)
        confirm(self, "confirm", words, "", tr("Delete"), lambda: self.delete.emit(item))

    def _ask_to_forget(self) -> None:
        more = tr(
            "Your passwords, sign-ins, checks, letters and settings in this program are removed. "
            "At the services nothing changes."
        )
        words = tr("Forget everything on this computer?")
        confirm(self, "confirm", words, more, tr("Forget everything"), self.forget.emit)
