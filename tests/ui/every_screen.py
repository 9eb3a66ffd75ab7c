"""Every screen of a window, opened one after the other, for whoever wants to look at all of them."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from auditor import events
from auditor.events import Event
from auditor.judge import Finding, State
from ui.conductor import Conductor


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
    yours = events.YourTurn(0, "", "lumio", "sign_in", "https://www.example.org/")
    _tell(conductor, yours)
    turn = window.stack.currentWidget()
    assert turn is not None
    yield "YourTurn", turn


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
