"""What was seen of one two-state control: what it states itself, and how it is drawn."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from auditor.reading.model import OFF, ON, Evidence, Seen

FIRM: Final = frozenset({Evidence.NATIVE, Evidence.ARIA, Evidence.TEXT})
LEFT, RIGHT = 0.44, 0.56

MANY: Final = 3
"""So many times more switches of one make have to agree before the odd one out alone is doubted."""


@dataclass(frozen=True, slots=True)
class Look:
    """How a control is drawn: its shape and its colour as fingerprints, its knob from 0 (left) to 1, how colourful."""

    picture: str
    tone: str
    knob: float | None
    chroma: int


@dataclass(frozen=True, slots=True)
class Switch:
    """All that was seen of one two-state control. `plain` are signs that state on or off beyond doubt.

    `tick` tells of a box drawn in place of a hidden input whether a check mark is to be seen in it.
    """

    seen: tuple[Seen, ...]
    signs: tuple[Seen, ...] = ()
    plain: tuple[Seen, ...] = ()
    family: str = ""
    kin: str = ""
    make: str = ""
    look: Look | None = None
    disabled: bool = False
    tick: bool | None = None

    @property
    def firm(self) -> frozenset[str]:
        """What it states itself, in its markup or in words."""
        told = (*self.seen, *self.signs)
        return frozenset(piece.value for piece in told if piece.evidence in FIRM)

    @property
    def weak(self) -> frozenset[str]:
        """What its classes, pictures and properties state."""
        told = (*self.seen, *self.signs)
        return frozenset(piece.value for piece in told if piece.evidence not in FIRM)

    @property
    def known(self) -> frozenset[str]:
        """What the element itself knows, which the page's own scripts may set as they like."""
        return frozenset(piece.value for piece in self.seen if piece.evidence is Evidence.PROPERTY)

    @property
    def stated(self) -> str | None:
        """The one thing it states, firmly if it does so at all."""
        told = self.firm or self.weak
        return next(iter(told)) if len(told) == 1 else None

    @property
    def seems(self) -> tuple[str, str]:
        """How it looks, in shape and colour."""
        return (self.look.picture, self.look.tone) if self.look else ("", "")

    @property
    def side(self) -> str | None:
        """Where the knob is, as it is drawn in scripts that run left to right."""
        if self.look is None or self.look.knob is None or LEFT < self.look.knob < RIGHT:
            return None
        return ON if self.look.knob >= RIGHT else OFF


def switch_of(item: Mapping[str, Any]) -> Switch:
    """One raw item of the page script."""
    look = item.get("look")
    signs = [(Seen(Evidence(how), str(value), str(detail)), bool(plain)) for how, value, detail, plain in _signs(item)]
    return Switch(
        seen=tuple(Seen(Evidence(how), str(value), str(detail)) for how, value, detail in item["seen"]),
        signs=tuple(dict.fromkeys(sign for sign, _ in signs)),
        plain=tuple(dict.fromkeys(sign for sign, plain in signs if plain)),
        family=str(item.get("family") or ""),
        kin=str(item.get("kin") or ""),
        make=str(item.get("make") or ""),
        look=Look(look["picture"], look["tone"], look["knob"], int(look["chroma"])) if look else None,
        disabled=bool(item["disabled"]),
        tick=item.get("tick"),
    )


def _signs(item: Mapping[str, Any]) -> Iterable[Sequence[Any]]:
    signs: Sequence[Sequence[Any]] = item.get("signs") or ()
    return signs
