"""What a reader saw: controls with their evidence, a survey of one page, and a reading for one setting."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from auditor.catalogue.model import Category, Kind
from auditor.problems import Reason

ON, OFF, MIXED = "on", "off", "mixed"


class Evidence(StrEnum):
    """How a fact about a control was known, strongest first. Colour or position alone is none of these."""

    NATIVE = "native"
    ARIA = "aria"
    PROPERTY = "property"
    TEXT = "text"
    CLASS = "class"
    IMAGE = "image"
    WITNESS = "witness"


@dataclass(frozen=True, slots=True)
class Seen:
    """One piece of evidence about a value, kept even where it was overruled or contradicted."""

    evidence: Evidence
    value: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """The stable attributes a control carries, to compare with a rule's anchors."""

    test_id: str = ""
    name: str = ""
    id: str = ""


@dataclass(frozen=True, slots=True)
class Control:
    """One widget found on a page. `value` is None exactly when `reason` says why it could not be read.

    `frame` is the address of the frame it stood in; `place` is where a person sees it (x, y, width, height in CSS
    pixels of its frame), or None when it is not visible.
    """

    label: str
    kind: Kind
    value: str | None
    reason: Reason | None = None
    section: str = ""
    description: str = ""
    options: tuple[str, ...] = ()
    disabled: bool = False
    seen: tuple[Seen, ...] = ()
    mark: Mark = field(default_factory=Mark)
    frame: str = ""
    place: tuple[float, float, float, float] | None = None

    @property
    def evidence(self) -> tuple[str, ...]:
        """The kinds of evidence, each once, in the order they were seen."""
        return tuple(dict.fromkeys(piece.evidence.value for piece in self.seen))


@dataclass(frozen=True, slots=True)
class Privacy:
    """What discovery thinks of a control that no rule knows. `confidence` runs from 0 to 1."""

    category: Category
    likely_private: str | None
    confidence: float


@dataclass(frozen=True, slots=True)
class Survey:
    """Every control of one page, from one settled look. `reason` is set when the page as a whole gave nothing.

    `troubled`: the page itself says that something it asked for did not come.
    """

    url: str
    controls: tuple[Control, ...] = ()
    reason: Reason | None = None
    settled: bool = False
    truncated: bool = False
    troubled: bool = False
    language: str = ""
    milliseconds: float = 0.0
    witnessed: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Value:
    """A value that was seen, settled and unambiguous."""

    shown: str
    control: Control


@dataclass(frozen=True, slots=True)
class Unreadable:
    """Why a setting has no value; `hint` names a close label, `control` what was found, if anything."""

    reason: Reason
    hint: str = ""
    control: Control | None = None


@dataclass(frozen=True, slots=True)
class Absent:
    """The page was recognised, the control is not on it, and the rule says that can be so."""

    because: str = ""


Reading = Value | Unreadable | Absent
