"""The person's turn in the window: what it shows, and what it tells the engine."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from auditor import events
from auditor.accounts.model import Account, Way
from auditor.catalogue.model import Category, Kind
from auditor.problems import Reason
from tests.fakes import service, setting
from ui.parts.part import Shared
from ui.parts.turning import Turning
from ui.text import PlainLabel
from ui.window import MainWindow

SHOP = service(setting("Personal ads"), setting("Share data"))
MINE = Account("a1", "shop", Way.GUIDE)


class Engine:
    """Notes what it is asked."""

    def __init__(self) -> None:
        self.asked: list[tuple[Any, dict[str, Any]]] = []

    def ask(self, kind: Callable[..., Any], **fields: Any) -> int:
        self.asked.append((kind, fields))
        return len(self.asked)


@pytest.fixture
def turning(qtbot: QtBot, tmp_path: Path) -> Turning:
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    window = MainWindow(settings)
    qtbot.addWidget(window)
    shared = Shared(Engine(), window, settings, accounts=(MINE,), names={"shop": "Shop"})  # type: ignore[arg-type]
    made = Turning(shared)
    window.add(made.screen)
    window.show()
    return made


def hear(turning: Turning, event: Any) -> None:
    turning.acts[type(event)](event)


def asked(turning: Turning) -> list[tuple[Any, dict[str, Any]]]:
    return turning._shared.client.asked  # type: ignore[attr-defined,no-any-return]


def says(turning: Turning) -> str:
    return " ".join(label.text() for label in turning.screen.findChildren(PlainLabel) if label.isVisible())


def shown(turning: Turning) -> list[str]:
    return [button.text() for button in turning.screen.findChildren(QPushButton) if button.isVisible()]


@pytest.mark.parametrize("what", ["sign_in", "challenge"])
def test_signing_in_shows_where_and_a_button_says_that_it_is_done(turning: Turning, what: str) -> None:
    hear(turning, events.YourTurn(1, "a1", "shop", what, "https://www.shop.example/login"))
    assert "www.shop.example" in says(turning)
    assert shown(turning) == ["I'm signed in", "Skip this account", "Stop"]
    turning.screen.finish_button.click()
    assert asked(turning) == [(events.TurnDone, {"account": "a1"})]


def test_a_driven_window_is_read_when_told_to_and_says_what_it_found(turning: Turning, qtbot: QtBot) -> None:
    hear(turning, events.YourTurn(1, "a1", "shop", "page", "https://www.shop.example/settings"))
    assert shown(turning) == ["Read this page", "I have finished", "Stop"]
    turning.screen.read_button.click()
    assert not turning.screen.read_button.isEnabled()
    hear(turning, events.PageRead(1, "a1", "shop", "https://www.shop.example/settings", 9, 2, 1))
    assert turning.screen.read_button.isEnabled()
    hear(turning, events.PageRead(1, "a1", "shop", "", reason=Reason.SIGNED_OUT))
    lines = [turning.screen._lines.item(row).text() for row in range(turning.screen._lines.count())]
    assert lines[0].endswith("controls: 9 · known: 2 · new: 1")
    assert "signed you out" in lines[1]
    with qtbot.waitSignal(turning.over):
        hear(turning, events.YourTurnOver(1, "a1"))


def test_any_sites_controls_are_shown_with_what_looks_like_a_privacy_choice(turning: Turning) -> None:
    hear(turning, events.YourTurn(1, "", "", "page", "https://any.example/"))
    ads = events.SurveyedControl("Ads", "", Kind.SWITCH, "on", category=Category.ADS_PERSONALIZATION)
    wrap = events.SurveyedControl("<b>Wrap</b>", "", Kind.SWITCH, None)
    hear(turning, events.Surveyed(1, "https://any.example/", (ads, wrap)))
    lines = [turning.screen._lines.item(row).text().strip() for row in range(turning.screen._lines.count())]
    expected = ["https://any.example/", "looks like a privacy choice: Ads: on", "<b>Wrap</b>: couldn't be read"]
    assert lines == expected


def test_of_a_page_that_was_cut_short_it_is_said(turning: Turning) -> None:
    hear(turning, events.YourTurn(1, "", "", "page", "https://any.example/"))
    hear(turning, events.Surveyed(1, "https://any.example/", truncated=True))
    assert "too large to be read whole" in turning.screen._lines.item(1).text()


@pytest.mark.parametrize("known_first", [True, False])
def test_guiding_asks_for_each_setting_and_tells_the_answer(turning: Turning, known_first: bool) -> None:
    turn = events.YourTurn(1, "a1", "shop", "guide", "")
    if not known_first:
        hear(turning, turn)
    turning._shared.services["shop"] = SHOP
    hear(turning, turn if known_first else events.ServiceDescribed(2, SHOP))
    ads, _share = turning.screen._questions.findChildren(QComboBox)
    assert [ads.itemText(row) for row in range(ads.count())] == ["", "on", "off"]
    ads.setCurrentIndex(2)
    ads.activated.emit(2)
    assert asked(turning) == [(events.AnswerSetting, {"account": "a1", "setting": "personal-ads", "value": "off"})]


@pytest.mark.parametrize("agrees", [True, False])
def test_a_notice_says_what_the_terms_say_and_asks(turning: Turning, qtbot: QtBot, agrees: bool) -> None:
    hear(turning, events.NoticeWanted(1, "shop", "restricted", name="Shop"))
    assert "Shop: its terms restrict automated access." in says(turning)
    assert "your decision" in says(turning)
    with qtbot.waitSignal(turning.resume):
        (turning.screen.yes_button if agrees else turning.screen.no_button).click()
    assert asked(turning) == [(events.AnswerNotice, {"service": "shop", "agrees": agrees})]


def test_a_secret_is_asked_for_elsewhere_and_the_screen_stays_as_it_was(turning: Turning) -> None:
    hear(turning, events.YourTurn(1, "a1", "shop", "password"))
    assert not turning._shared.window.presents(turning.screen)


def test_two_turns_are_taken_one_after_the_other(turning: Turning, qtbot: QtBot) -> None:
    hear(turning, events.YourTurn(1, "a1", "shop", "sign_in", "https://www.shop.example/login"))
    hear(turning, events.YourTurn(1, "a2", "club", "page", "https://club.example/settings"))
    assert "www.shop.example" in says(turning)
    assert "One more account waits for you" in says(turning)
    hear(turning, events.YourTurnOver(1, "a1"))
    assert "club.example" in says(turning)
    assert "waits for you" not in says(turning)
    with qtbot.waitSignal(turning.over):
        hear(turning, events.YourTurnOver(1, "a2"))


def test_a_turn_that_ends_behind_another_leaves_that_one_alone(turning: Turning, qtbot: QtBot) -> None:
    hear(turning, events.YourTurn(1, "a1", "shop", "page", "https://www.shop.example/"))
    hear(turning, events.YourTurn(1, "a2", "club", "page", "https://club.example/"))
    with qtbot.assertNotEmitted(turning.over):
        hear(turning, events.YourTurnOver(1, "a2"))
    assert turning.waits == "Shop"


def test_who_says_too_early_that_they_are_signed_in_is_told_so(turning: Turning) -> None:
    turn = events.YourTurn(1, "a1", "shop", "sign_in", "https://www.shop.example/login")
    hear(turning, turn)
    assert "still asked" not in says(turning)
    turning.screen.finish_button.click()
    hear(turning, events.YourTurnOver(1, "a1"))
    hear(turning, turn)
    assert "The page still asked to sign in." in says(turning)


def test_a_sign_in_can_be_skipped(turning: Turning) -> None:
    hear(turning, events.YourTurn(1, "a1", "shop", "sign_in", "https://www.shop.example/login"))
    turning.screen.skip_button.click()
    assert asked(turning) == [(events.TurnDone, {"account": "a1", "skip": True})]


def test_many_long_questions_are_shown_whole(turning: Turning, qtbot: QtBot) -> None:
    long = "Let people who have my address or number find me and what I post on this service"
    turning._shared.services["shop"] = service(*(setting(f"{long} {n}") for n in range(20)))
    hear(turning, events.YourTurn(1, "a1", "shop", "guide", ""))
    turning._shared.window.resize(500, 400)
    qtbot.waitUntil(lambda: turning._shared.window.height() <= 400, timeout=2_000)
    labels = [one for one in turning.screen._questions.findChildren(PlainLabel) if long in one.text()]
    assert len(labels) == 20
    assert all(one.height() >= one.heightForWidth(one.width()) for one in labels)
