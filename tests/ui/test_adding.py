"""Adding an account: finding the service, the way in that is proposed, and the notice."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from auditor import events
from auditor.accounts.model import Account, Stored, Way
from auditor.accounts.ways import WhyWay
from auditor.catalogue.model import Category, Form, Service, Setting, Terms
from auditor.judge import Finding, State
from tests.ui.test_looking_back import texts as texts_of
from ui.conductor import Conductor
from ui.screens.add_account import AddAccount, found
from ui.widgets.places_on_earth import guess

Make = Callable[[str], Conductor]
MINE, OTHER = Account("a1", "shop", username="ada"), Account("a2", "club")
ROWS = (
    events.ServiceRow("chatgpt", "ChatGPT", "", 9, 12, (Way.SELF, Way.PAGE, Way.GUIDE), known_as=("openai.com",)),
    events.ServiceRow(
        "x", "X", "", 4, 9, (Way.SELF, Way.PASSWORD, Way.GUIDE), known_as=("x-grok", "twitter.com"), noticed=True
    ),
    events.ServiceRow("old", "Oldbook", "", 0, 3, (Way.GUIDE,), way=Way.GUIDE, way_reason=WhyWay.NOTHING_TO_READ),
)


def described(
    service: str, *, plans: tuple[str, ...] = (), noticed: bool = False, **fields: object
) -> events.ServiceDescribed:
    setting = Setting("s", Form.READ, {"en": ("S",)}, Category.OTHER, ("off",), "https://a.test/", plans=plans)
    made = Service(
        service,
        service,
        ("https://a.test",),
        ("a.test",),
        None,
        (setting,),
        terms=Terms("forbidden"),
        **fields,  # type: ignore[arg-type]
    )
    return events.ServiceDescribed(1, made, noticed=noticed)


@pytest.fixture
def screen(qtbot: QtBot) -> AddAccount:
    made = AddAccount()
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    made.show_services(ROWS, (Account("a1", "x", username="ada"),))
    return made


def choose(screen: AddAccount, name: str) -> None:
    screen.list.setCurrentItem(screen.list.findItems(name, Qt.MatchFlag.MatchExactly)[0])


@pytest.mark.parametrize(("typed", "first"), [("twitter", "x"), ("openai", "chatgpt"), ("grok", "x"), ("OLD b", "old")])
def test_a_service_is_found_by_whatever_people_call_it(typed: str, first: str) -> None:
    assert found(ROWS, typed)[0].id == first


def test_what_is_not_known_is_said_and_another_way_is_named(screen: AddAccount) -> None:
    screen.search.setText("no such thing")
    assert "Read any site" in texts_of(screen)
    assert not screen.add.isEnabled()


def test_the_gentlest_way_is_chosen_and_the_reason_is_shown(screen: AddAccount) -> None:
    choose(screen, "Oldbook")
    assert screen.form.radios[Way.GUIDE].isChecked()
    assert "None of its settings can be read" in texts_of(screen)
    choose(screen, "ChatGPT")
    assert screen.form.radios[Way.SELF].isChecked()
    assert not screen.form.radios[Way.PASSWORD].isVisible()


def test_nobody_is_added_before_the_notice_was_read(screen: AddAccount) -> None:
    choose(screen, "ChatGPT")
    screen.describe(described("chatgpt"), "en")
    assert "its terms forbid automated access" in texts_of(screen)
    assert not screen.add.isEnabled()
    screen.form.agree.setChecked(True)
    assert screen.add.isEnabled()
    assert screen.form.new_account.agrees


def test_a_notice_is_asked_about_once(screen: AddAccount) -> None:
    choose(screen, "X")
    screen.describe(described("x", noticed=True), "en")
    assert not screen.form.agree.isVisible()
    assert screen.add.isEnabled()


def test_a_second_account_needs_another_name(screen: AddAccount) -> None:
    choose(screen, "X")
    screen.form.name.setText("ada")
    assert "already" in texts_of(screen)
    assert not screen.add.isEnabled()
    screen.form.name.setText("grace")
    assert screen.add.isEnabled()


def test_a_password_needs_a_user_name_and_ones_own_server_an_address(screen: AddAccount) -> None:
    choose(screen, "X")
    screen.form.radios[Way.PASSWORD].setChecked(True)
    assert "Give the user name" in texts_of(screen)
    screen.form.name.setText("grace")
    screen.describe(described("x", noticed=True, self_hosted=True), "en")
    assert "address of your server" in texts_of(screen)
    screen.form.origin.setText("https://cloud.example.org")
    assert screen.form.new_account.origin == "https://cloud.example.org"


def test_country_can_be_mended_and_plans_are_those_there_are(screen: AddAccount) -> None:
    choose(screen, "X")
    screen.describe(described("x", noticed=True, plans=("free", "pro")), "en")
    assert ("This is a guess" in texts_of(screen)) == bool(guess())
    screen.form.country.choose("DE")
    screen.form.plan.setCurrentIndex(screen.form.plan.findData("pro"))
    new = screen.form.new_account
    assert (new.region, new.plan) == ("DE", "pro")


def test_an_account_is_added_from_the_keyboard_alone(qtbot: QtBot, window: Make) -> None:
    shown = window("normal")
    shown.adding.open()
    adding = shown.adding.adding
    qtbot.waitUntil(lambda: adding.list.count() > 0, timeout=10_000)
    QTest.keyClicks(adding.search, "shop")
    QTest.keyClick(adding.search, Qt.Key.Key_Return)
    qtbot.waitUntil(adding.form.agree.isVisible, timeout=10_000)
    adding.form.agree.setFocus()
    QTest.keyClick(adding.form.agree, Qt.Key.Key_Space)
    qtbot.waitUntil(adding.add.isEnabled, timeout=10_000)
    QTest.keyClick(adding.add, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: shown.window.presents(shown.auditing.overview), timeout=10_000)
    assert [account.service for account in shown.shared.accounts] == ["shop"]


def test_an_account_is_removed_after_a_question_with_all_that_was_found_there(qtbot: QtBot, window: Make) -> None:
    shown = window("normal")
    shown._hear([events.Accounts(0, (MINE, OTHER))])
    shown.model.show([Finding("shop", one.id, "ads", State.TO_CHANGE, "on", ("off",)) for one in (MINE, OTHER)])
    cards = shown.auditing.overview._cards
    cards[MINE.id].remove_button.click()
    (box,) = shown.window.findChildren(QMessageBox, "remove")
    assert "shop · ada" in box.text()
    asked: list[object] = []
    shown.shared.client.ask = lambda kind, **fields: asked.append((kind, fields)) or 7  # type: ignore[method-assign,func-returns-value]
    next(one for one in box.buttons() if one.text() == "Remove").click()
    assert asked == [(events.RemoveAccount, {"account": MINE.id})]
    shown._hear([events.Done(7)])
    assert asked[1:] == [(events.ListAccounts, {})]
    shown._hear([events.Accounts(7, (OTHER,))])
    assert [one.account for one in shown.model.findings()] == [OTHER.id]
    assert list(shown.auditing.overview._cards) == [OTHER.id]
    assert shown.checking.checklist._filters["account"].findData(MINE.id) == -1


def test_practice_accounts_cannot_be_removed(qtbot: QtBot, window: Make) -> None:
    shown = window("normal")
    shown.window.welcome.practice_button.click()
    qtbot.waitUntil(lambda: shown.window.presents(shown.auditing.overview), timeout=10_000)
    assert all(card.remove_button.isHidden() for card in shown.auditing.overview._cards.values())


@pytest.mark.parametrize("way", [Way.SELF, Way.GUIDE, Way.PASSWORD])
def test_an_account_that_cannot_be_kept_is_said_to_go_with_the_program(qtbot: QtBot, window: Make, way: Way) -> None:
    shown = window("normal")
    shown._hear([events.AccountAdded(0, Account("a9", "shop", way), Stored.NOTHING)])
    assert "until you close this program" in shown.window.statusBar().currentMessage()


def test_a_name_typed_for_one_service_is_not_there_for_the_next(screen: AddAccount) -> None:
    form = screen.form
    form.show_row(ROWS[0], ())
    form.name.setText("ada")
    form.show_row(ROWS[0], ())
    assert form.name.text() == "ada"
    form.show_row(replace(ROWS[0], id="other"), ())
    assert form.name.text() == ""
