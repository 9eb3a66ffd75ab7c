"""How to get signed in to one service: the ways, the name, where and on which plan, and the service's notice."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QComboBox, QLabel, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from auditor.accounts.model import Account, Way
from auditor.events import ServiceDescribed, ServiceRow
from ui.text import PlainLabel, plain
from ui.translate import tr
from ui.widgets.places_on_earth import CountryBox, guess
from ui.widgets.plain_things import SECTION, Heading
from ui.wording import notice_words, way_reason, way_word


@dataclass(frozen=True, slots=True)
class NewAccount:
    """What the person chose. `agrees` is their answer to a notice that had not been answered before."""

    service: str
    way: Way
    username: str
    origin: str
    region: str
    plan: str
    agrees: bool


class AccountForm(QWidget):
    """Empty until a service is chosen. `changed` says that `missing` may be another now."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._row: ServiceRow | None = None
        self._accounts: tuple[Account, ...] = ()
        self._noticed = self._self_hosted = False
        self._title, self._readable = Heading("", SECTION), PlainLabel()
        self._why, self._notice = PlainLabel(), PlainLabel(selectable=True)
        self._ways = QButtonGroup(self)
        self.radios: dict[Way, QRadioButton] = {}
        for way in Way:
            radio = QRadioButton(way_word(way))
            self.radios[way] = radio
            self._ways.addButton(radio)
        self.name, self.origin = QLineEdit(), QLineEdit()
        self.country, self.plan = CountryBox(), QComboBox()
        self.agree = QCheckBox(tr("I have read this and want to go on"))
        self._rows: dict[str, QWidget] = {}
        self._arrange()
        for signal in (self._ways.buttonToggled, self.agree.toggled, self.name.textChanged, self.origin.textChanged):
            signal.connect(lambda: self._show_what_fits())
        self.hide()

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._title)
        layout.addWidget(self._readable)
        layout.addWidget(Heading(tr("How to get signed in"), 1.0))
        for radio in self.radios.values():
            layout.addWidget(radio)
        layout.addWidget(self._why)
        differs = tr("Settings and advice differ by country.")
        guessed = f"{differs} {tr('This is a guess from this computer: correct it.')}" if guess() else differs
        for key, words, field, more in (
            ("origin", tr("A&ddress of your own server"), self.origin, ""),
            ("name", tr("&User name"), self.name, ""),
            ("country", tr("&Country"), self.country, guessed),
            ("plan", tr("&Plan"), self.plan, tr("Some settings are there for some plans only.")),
        ):
            self._rows[key] = _row(words, field, more)
            layout.addWidget(self._rows[key])
        layout.addWidget(self._notice)
        layout.addWidget(self.agree)
        layout.addStretch()

    def show_row(self, row: ServiceRow | None, accounts: Iterable[Account]) -> None:
        """What the list knows of a service; the rest follows with `describe`."""
        if row is None or self._row is None or row.id != self._row.id:
            self.name.clear()
            self.origin.clear()
        self._row, self._accounts = row, tuple(accounts)
        self.setVisible(row is not None)
        if row is None:
            return
        self._title.say(row.name)
        told = tr("Settings that can be read: {readable} of {settings}. For the others you are shown the way.")
        self._readable.say(told.format(readable=row.readable, settings=row.settings))
        for way, radio in self.radios.items():
            radio.setVisible(way in row.ways or way is row.way)
        self.radios[row.way].setChecked(True)
        self._noticed = row.noticed
        self.agree.setChecked(False)
        self._show_what_fits()

    def describe(self, described: ServiceDescribed, language: str) -> None:
        """The rest: the notice, the plans there are, whether it is software people host themselves."""
        if self._row is None or described.service.id != self._row.id:
            return
        service = described.service
        self._noticed, self._self_hosted = described.noticed, service.self_hosted
        self._notice.say(notice_words(service.name, service.terms, language))
        plans = sorted({plan for setting in service.settings for plan in setting.plans})
        self.plan.clear()
        self.plan.addItem(tr("Not said"), "")
        for plan in plans:
            self.plan.addItem(plain(plan), plan)
        self._rows["plan"].setVisible(bool(plans))
        self._show_what_fits()

    @property
    def way(self) -> Way:
        """The way that is chosen."""
        return next((way for way, radio in self.radios.items() if radio.isChecked()), Way.SELF)

    @property
    def missing(self) -> str:
        """What still has to be said before the account can be added; empty where nothing is missing."""
        name = self.name.text().strip()
        if self._row is None:
            return tr("Choose a service from the list.")
        if self._self_hosted and "://" not in self.origin.text():
            return tr("Give the address of your server, beginning with https://.")
        if self.way is Way.PASSWORD and not name:
            return tr("Give the user name to sign in with.")
        if any(one.service == self._row.id and one.username == name for one in self._accounts):
            return tr("You have added this account already. Give another name to add a second one.")
        if self._asks_to_agree and not self.agree.isChecked():
            return tr("Read what the service's terms say, and say that you want to go on.")
        return ""

    @property
    def new_account(self) -> NewAccount:
        """What was chosen."""
        assert self._row is not None  # noqa: S101 -- only called where nothing is missing
        origin = self.origin.text().strip() if self._self_hosted else ""
        return NewAccount(
            self._row.id, self.way, self.name.text().strip(), origin, self.country.code,
            str(self.plan.currentData() or ""), agrees=self._asks_to_agree and self.agree.isChecked(),
        )  # fmt: skip

    @property
    def _asks_to_agree(self) -> bool:
        return not self._noticed and self.way is not Way.GUIDE

    def _show_what_fits(self) -> None:
        if self._row is None:
            return
        proposed = self.way is self._row.way
        reason = way_reason(self._row.way_reason)
        self._why.say(tr("Proposed: {reason}").format(reason=reason) if proposed else "")
        self._why.setVisible(proposed)
        self._rows["origin"].setVisible(self._self_hosted)
        words = tr("&User name") if self.way is Way.PASSWORD else tr("Its &name here, if you have several (optional)")
        label = self._rows["name"].findChild(QLabel)
        if label is not None:
            label.setText(words)
            self.name.setAccessibleName(words.replace("&", ""))
        self._notice.setVisible(self.way is not Way.GUIDE)
        self.agree.setVisible(self._asks_to_agree)
        self.changed.emit()


def _row(words: str, field: QWidget, more: str) -> QWidget:
    """A question with its field below, and what the answer is good for."""
    row = QWidget()
    layout = QVBoxLayout(row)
    layout.setContentsMargins(0, 4, 0, 0)
    label = PlainLabel(words)
    label.setBuddy(field)
    label.setText(words)
    field.setAccessibleName(words.replace("&", ""))
    layout.addWidget(label)
    layout.addWidget(field)
    if more:
        layout.addWidget(PlainLabel(more))
    return row
