"""Keeping what has no value: shown, filtered and counted as kept, and never as if it had been read."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from auditor import events
from auditor.events import GuideStep, KeptRow, Phase
from auditor.judge import Finding, Kept, State
from tests.ui.test_every_screen import audited
from tests.ui.test_looking_back import texts
from ui.conductor import Conductor
from ui.models.findings import NAME, STATE, FindingsModel
from ui.screens.detail import Detail
from ui.screens.guide import Guide
from ui.widgets.keep_dialog import KeepDialog

Make = Callable[[str], Conductor]
LETTER = Finding("shop", "a1", "letter", State.BY_HAND, want=("off",), label="A letter")
WORDS = "Kept by you, not read"


def kept(until: date | None = None, value: str | None = None) -> KeptRow:
    return KeptRow("a1", "letter", "I know it", until.isoformat() if until else None, value)


def told(model: FindingsModel, role: Qt.ItemDataRole = Qt.ItemDataRole.DisplayRole) -> str:
    return str(model.told(0, STATE, role))


@pytest.mark.parametrize("state", [State.BY_HAND, State.UNREADABLE])
@pytest.mark.parametrize(("days", "is_kept"), [(-1, False), (0, False), (1, True), (None, True)])
def test_it_is_shown_as_kept_until_its_day_has_come_and_then_is_back_by_itself(
    state: State, days: int | None, is_kept: bool
) -> None:
    model, finding = FindingsModel(), replace(LETTER, state=state)
    model.show([finding])
    before = told(model)
    model.know_kept([kept(None if days is None else date.today() + timedelta(days))])
    assert (told(model) == WORDS) is is_kept
    assert (told(model) == before) is not is_kept
    assert model.state_of(finding) is (State.KEPT if is_kept else state)
    model.know_kept([])
    assert told(model) == before


@pytest.mark.parametrize(
    "finding",
    [
        replace(LETTER, state=State.TO_CHANGE, value="on"),
        replace(LETTER, state=State.AS_WANTED, value="off"),
        replace(LETTER, state=State.NOT_CHECKED),
        replace(LETTER, state=State.NOT_OFFERED),
    ],
    ids=lambda one: one.state,
)
def test_what_was_read_since_or_not_looked_at_is_what_it_is(finding: Finding) -> None:
    model = FindingsModel()
    model.show([finding])
    model.know_kept([kept()])
    assert model.state_of(finding) is finding.state


def test_what_was_kept_for_a_value_is_not_kept_once_that_cannot_be_read() -> None:
    model = FindingsModel()
    model.show([LETTER])
    model.know_kept([kept(value="on")])
    assert model.state_of(LETTER) is State.BY_HAND


def test_a_screen_reader_hears_that_it_was_not_read() -> None:
    model = FindingsModel()
    model.show([LETTER])
    model.know_kept([kept()])
    assert model.told(0, NAME, Qt.ItemDataRole.AccessibleTextRole) == f"{WORDS}: A letter, shop"


def test_its_reason_and_day_stand_beside_it_and_it_can_be_taken_back(qtbot: QtBot) -> None:
    shown = Detail()
    qtbot.addWidget(shown)
    shown.show_finding(LETTER, None, "A letter")
    assert (shown._keep.isEnabled(), shown._keep.text()) == (True, "&Keep as it is…")
    assert WORDS not in texts(shown)
    shown.kept = {("a1", "letter"): Kept(None, "I know it", "2099-01-02")}
    shown.show_finding(LETTER, None, "A letter", unread=True)
    assert (shown._keep.isEnabled(), shown._keep.text()) == (True, "Don't &keep it any more")
    assert shown._badge.accessibleName() == WORDS
    first, second = shown._state.text().splitlines()
    assert first == "By hand"
    assert second.startswith("You keep it: I know it. Kept until")


@pytest.mark.parametrize("state", [State.NOT_CHECKED, State.NOT_OFFERED])
def test_what_was_not_looked_at_cannot_be_kept(qtbot: QtBot, state: State) -> None:
    shown = Detail()
    qtbot.addWidget(shown)
    shown.show_finding(replace(LETTER, state=state), None, "A letter")
    assert not shown._keep.isEnabled()


@pytest.mark.parametrize(
    ("phase", "state", "can_be"),
    [
        (Phase.BY_HAND, State.BY_HAND, True),
        (Phase.CANNOT_FIND, State.UNREADABLE, True),
        (Phase.OPENING, State.NOT_CHECKED, False),
        (Phase.TROUBLE, State.NOT_CHECKED, False),
    ],
)
def test_the_guide_keeps_what_has_no_value_but_not_what_nobody_looked_at(
    qtbot: QtBot, phase: Phase, state: State, can_be: bool
) -> None:
    guide = Guide()
    qtbot.addWidget(guide)
    guide.begin(1)
    guide.show_step(GuideStep(1, 0, phase, replace(LETTER, state=state)), None, "A letter", "", str, told={})
    assert guide.keep_button.isEnabled() is can_be


@contextmanager
def asked(shown: Conductor, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[tuple[type, dict[str, Any]]]]:
    """What the window asks of the engine meanwhile."""
    heard: list[tuple[type, dict[str, Any]]] = []
    ask = shown.shared.client.ask

    def listening(kind: type, **fields: object) -> int:
        heard.append((kind, fields))
        return ask(kind, **fields)

    with monkeypatch.context() as patch:
        patch.setattr(shown.shared.client, "ask", listening)
        yield heard


def test_a_guide_says_what_the_person_saw_and_the_list_knows_at_once_what_was_kept(
    qtbot: QtBot, window: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = audited(qtbot, window("unread"))
    step = GuideStep(1, 0, Phase.BY_HAND, shown.model.at(1))
    with asked(shown, monkeypatch) as heard:
        shown._hear([step])
        shown.guiding._keep(0, step.finding)
        dialog = shown.window.findChild(KeepDialog)
        assert dialog is not None
        assert "kept by you, not read" in texts(dialog)
        dialog.accept()
        kind, said = heard[-1]
        assert kind is events.GuideMove
        assert said == {"item": 0, "move": events.Move.KEEP, "because": "", "until": None, "shown": ""}
        shown._hear([replace(step, phase=Phase.KEPT)])
        assert heard[-1][0] is events.ListKept


def test_from_keeping_to_undoing_the_list_the_filter_the_counts_and_the_guide_agree(
    qtbot: QtBot, window: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = audited(qtbot, window("unread"))
    shown.checking.open()
    checklist, overview, letter = shown.checking.checklist, shown.auditing.overview, shown.model.at(1)
    whispered: list[str] = []
    monkeypatch.setattr(shown.window, "whisper", lambda words, *_: whispered.append(words))

    def shown_as(state: State) -> bool:
        checklist.filter.only(state=state)
        rows = [checklist.filter.finding(row) for row in range(checklist.filter.rowCount())]
        checklist.filter.only()
        return rows == [letter]

    assert letter.state is State.BY_HAND
    assert shown_as(State.BY_HAND)
    assert overview._stand.text() == "1 to change · 1 locked · 1 as you want them · 1 by hand"
    shown.checking._keep(letter)
    dialog = shown.window.findChild(KeepDialog)
    assert dialog is not None
    dialog.accept()
    qtbot.waitUntil(lambda: shown_as(State.KEPT), timeout=10_000)
    assert shown.model.at(1) == letter
    assert not [words for words in whispered if words.startswith("Switch 1")]  # nothing new was found
    assert overview._stand.text() == "1 to change · 1 locked · 1 as you want them · 1 kept on purpose"
    shown.guiding.begin([letter])
    assert whispered[-1] == "Of these settings none is left to change."
    assert not shown.guiding.goes_on
    checklist.undo_bar.button.click()
    qtbot.waitUntil(lambda: shown_as(State.BY_HAND), timeout=10_000)
    assert overview._stand.text() == "1 to change · 1 locked · 1 as you want them · 1 by hand"
