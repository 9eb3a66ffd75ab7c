"""Every screen of a window, opened one after the other, for whoever wants to look at all of them."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from auditor import events
from auditor.events import Event
from auditor.judge import Finding, State
from ui.conductor import Conductor
from ui.parts.part import STOP_FIRST
from ui.parts.turning import Turn
from ui.translate import tr
from ui.widgets.keep_dialog import KeepDialog
from ui.widgets.want_dialog import WantDialog


def screens(conductor: Conductor) -> Iterator[tuple[str, QWidget]]:
    """Every screen, opened one after the other."""
    window = conductor.window
    window.present(window.welcome)
    yield "Welcome", window.welcome
    for place, name in zip(conductor.places(), place_names(conductor), strict=True):
        place.open()
        yield name, place.screen
    window.present(conductor.auditing.running)
    yield "Running", conductor.auditing.running
    conductor.adding.open()
    yield "AddAccount", conductor.adding.adding
    services = conductor.adding.adding.list
    wanted = services.findItems("Pinterest", Qt.MatchFlag.MatchExactly) or [services.item(0)]
    services.setCurrentItem(wanted[0])
    yield "AddThisAccount", conductor.adding.adding
    left = [one for one in conductor.shared.model.findings() if one.state is State.TO_CHANGE]
    show_guide(conductor, left)
    yield "Guide", conductor.guiding.guide
    yield from _guide_beyond(conductor)
    yield from _turns(conductor)
    yield from _papers_and_dialogs(conductor)


def _guide_beyond(conductor: Conductor) -> Iterator[tuple[str, QWidget]]:
    """What a guide shows where it cannot point, and at its end."""
    guide, asked = conductor.guiding.guide, conductor.guiding._asked
    for finding in conductor.shared.model.findings()[:1]:
        step = events.GuideStep(asked, 0, events.Phase.CANNOT_FIND, finding, hint="Alike", command="record it")
        _tell(conductor, step)
        yield "GuideHelp", guide
    _tell(conductor, events.GuideEnded(asked, proved=3, already=1, kept=1, left=1))
    yield "GuideEnd", guide


def _turns(conductor: Conductor) -> Iterator[tuple[str, QWidget]]:
    """Every kind of turn, one after the other."""
    screen, address = conductor.turning.screen, "https://www.example.org/"
    whose = [(one.id, one.service) for one in conductor.shared.accounts][:1]
    notice = events.NoticeWanted(0, "lumio", "restricted", name="Shop")
    turns: list[tuple[str, Turn]] = [
        ("YourTurn", events.YourTurn(0, "", "lumio", "sign_in", address)),
        ("Drive", events.YourTurn(0, "", "lumio", "page", address)),
        *(("Questions", events.YourTurn(0, account, service, "guide", address)) for account, service in whose),
        ("Notice", notice),
    ]
    for name, turn in turns:
        _tell(conductor, turn)
        yield name, screen
        if isinstance(turn, events.YourTurn):
            _tell(conductor, events.YourTurnOver(0, turn.account))
    screen.no_button.click()


def _papers_and_dialogs(conductor: Conductor) -> Iterator[tuple[str, QWidget]]:
    """One letter, and what is asked for in a window of its own."""
    for finding in conductor.shared.model.findings()[:1]:
        conductor.papers.write(finding)
        yield "Letter", conductor.papers.letter
    window = conductor.window
    conductor.guiding.goes_on = True
    conductor.shared.when_free(tr("Stop it and &check all"), lambda: None)
    (question,) = window.findChildren(QMessageBox, STOP_FIRST)
    yield "StopFirst", question
    question.close()
    conductor.guiding.goes_on = False
    for dialog in (
        KeepDialog("Good state 1", window), WantDialog("Good state 1", ("on", "off"), ("off",), ("on",), window),
    ):  # fmt: skip
        dialog.open()
        yield type(dialog).__name__, dialog
        dialog.close()


def place_names(conductor: Conductor) -> list[str]:
    """English names, whatever the language."""
    return [type(place.screen).__name__ for place in conductor.places()]


def show_guide(conductor: Conductor, left: Sequence[Finding]) -> None:
    """The guide as it stands at the first of these."""
    guiding = conductor.guiding
    conductor.window.present(guiding.guide)
    items = tuple(events.GuideItem(one.account, one.setting) for one in left)
    for event in (events.GuideStarted(guiding._asked, items), *(_pointing(guiding._asked, left))):
        _tell(conductor, event)


def _pointing(asked: int, left: Sequence[Finding]) -> list[Event]:
    return [events.GuideStep(asked, 0, events.Phase.POINTING, left[0])] if left else []


def _tell(conductor: Conductor, event: Event) -> None:
    for act in conductor._acts.get(type(event), ()):
        act(event)
