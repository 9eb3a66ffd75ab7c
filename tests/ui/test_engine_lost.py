"""When the engine is gone unasked: what is said, what can be gone on with, and what the next engine is told."""

import dataclasses
from collections.abc import Callable
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from auditor import events
from auditor.judge import State
from tests.ui.test_looking_back import texts
from tests.ui.test_window import audited
from ui.conductor import Conductor

Make = Callable[[str], Conductor]
Asked = list[tuple[int, type, dict[str, Any]]]


def killed(qtbot: QtBot, shown: Conductor) -> Asked:
    """The engine is killed from outside; what is asked from then on, each with its number."""
    client, asked, ask = shown.shared.client, [], shown.shared.client.ask

    def note(kind: Any, **fields: Any) -> int:
        number = ask(kind, **fields)
        asked.append((number, kind, fields))
        return number

    client.ask = note  # type: ignore[method-assign]
    assert client._process is not None
    with qtbot.waitSignal(client.lost, timeout=10_000):
        client._process.kill()
    return asked


def test_the_next_engine_is_told_first_which_practice_site_there_was(qtbot: QtBot, window: Make) -> None:
    shown = audited(qtbot, window("normal"))
    asked = killed(qtbot, shown)
    shown.checking.checklist.check_again.emit(shown.model.findings()[1])
    first = min(asked, key=lambda one: one[0])
    assert first[1:] == (events.KnowAgain, {"seed": 7})
    qtbot.waitUntil(lambda: not shown.checking.goes_on, timeout=10_000)
    assert shown.model.findings()[1].state is State.AS_WANTED


def test_an_engine_is_told_nothing_first_where_nobody_practises(qtbot: QtBot, window: Make) -> None:
    shown = audited(qtbot, window("returning"))
    shown.auditing.end_practice()
    asked = killed(qtbot, shown)
    shown.auditing.check_all()
    assert [kind for _, kind, _ in asked] == [events.StartAudit]


@pytest.mark.parametrize(("state", "said"), [(State.TO_CHANGE, False), (State.AS_WANTED, True)])
def test_an_empty_guide_says_that_nothing_is_left_only_where_the_list_says_so_too(
    qtbot: QtBot, window: Make, *, state: State, said: bool
) -> None:
    shown = audited(qtbot, window("normal"))
    shown.model.show([dataclasses.replace(one, state=state) for one in shown.model.findings()])
    shown.guide()
    ask = shown.guiding._asked
    shown._hear([events.GuideStarted(ask, ()), events.GuideEnded(ask)])
    words = texts(shown.guiding.guide)
    assert ("There is nothing left to change." in words) is said
    assert ("Your checklist still has 4 settings to change" in words) is not said
