"""Which controls discovery takes for privacy choices, against three lists labelled beforehand (tests/discovery).

    python -m tests.bench.discovery [--amiss]

Prints precision, recall, how often category and private side are right: for each list, by language and for the part
that is held out by a hash of the label. `--amiss` lists what was taken wrongly, of what is not held out only.
`choices` is the list the classifier was made with; `blind` and `pages` were written later by others who knew it not.
"""

import argparse
import sys
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from auditor.catalogue.model import Category, Kind
from auditor.reading.discover import privacy_of
from auditor.reading.model import Control, Privacy

FOLDER: Final = Path(__file__).parent.parent / "discovery"
LISTS: Final = {name: FOLDER / f"{name}.tsv" for name in ("choices", "blind", "pages")}
HELD_OUT: Final = 3
"""One label of so many is held out."""
AIM: Final = 0.943
"""What PriSEC (USENIX Security 2021) reports for pages with privacy controls."""
COLUMNS: Final = ("precision", "recall", "accuracy", "category", "side")
NONE, TASTE = "-", "?"


@dataclass(frozen=True, slots=True)
class Choice:
    """One labelled control; no categories means it is no privacy choice."""

    language: str
    source: str
    control: Control
    categories: frozenset[Category]
    private: str

    @property
    def held_out(self) -> bool:
        """Whether it is kept from whoever tunes the classifier."""
        return zlib.crc32(self.control.label.encode()) % HELD_OUT == 0


def choices(file: Path = LISTS["choices"]) -> Iterator[Choice]:
    """Every labelled control, each seen as a checkbox or, with options, as a list."""
    for line in file.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        language, source, section, label, description, options, categories, private = line.split("\t")
        several = tuple(options.split("|")) if options else ()
        control = Control(
            label, Kind.SELECT if several else Kind.CHECKBOX, several[0] if several else "off",
            section=section, description=description, options=several,
        )  # fmt: skip
        named = frozenset() if categories == NONE else frozenset(map(Category, categories.split("|")))
        yield Choice(language, source, control, named, private)


@dataclass(frozen=True, slots=True)
class Figures:
    """Shares from 0 to 1 over some labelled controls."""

    controls: int
    precision: float
    recall: float
    accuracy: float
    category: float
    side: float


def measured(some: Sequence[Choice]) -> Figures:
    """What the classifier makes of them."""
    told = [(choice, privacy_of(choice.control, choice.language)) for choice in some]
    found = [(choice, privacy) for choice, privacy in told if privacy and choice.categories]
    sided = [(choice, privacy) for choice, privacy in found if choice.private != TASTE]
    return Figures(
        len(some),
        _share(len(found), sum(1 for _, privacy in told if privacy)),
        _share(len(found), sum(1 for choice in some if choice.categories)),
        _share(sum(1 for choice, privacy in told if bool(privacy) == bool(choice.categories)), len(told)),
        _share(sum(1 for choice, privacy in found if privacy.category in choice.categories), len(found)),
        _share(sum(1 for choice, privacy in sided if privacy.likely_private == choice.private), len(sided)),
    )


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 1.0


def amiss(some: Iterable[Choice]) -> Iterator[str]:
    """What was taken wrongly, in words."""
    for choice in some:
        privacy = privacy_of(choice.control, choice.language)
        wrong = _wrong(choice, privacy)
        if wrong:
            yield f"{choice.language} {choice.source}: {choice.control.section} / {choice.control.label}: {wrong}"


def _wrong(choice: Choice, privacy: Privacy | None) -> str:
    if privacy is None:
        return f"missed {'|'.join(sorted(choice.categories))}" if choice.categories else ""
    if not choice.categories:
        return f"taken for {privacy.category}"
    if privacy.category not in choice.categories:
        return f"{privacy.category} instead of {'|'.join(sorted(choice.categories))}"
    if choice.private not in (TASTE, privacy.likely_private):
        return f"private side {privacy.likely_private!r} instead of {choice.private!r}"
    return ""


def _row(name: str, figures: Figures) -> str:
    shares = (figures.precision, figures.recall, figures.accuracy, figures.category, figures.side)
    return f"{name:10} {figures.controls:6}" + "".join(f"{share:11.1%}" for share in shares)


def main() -> int:
    """Print the tables; exit 1 where fewer of all lists, or of what is held out of them, are right than the aim."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--amiss", action="store_true")
    options = parser.parse_args()
    lists = {name: list(choices(file)) for name, file in LISTS.items()}
    for name, some in lists.items():
        print(f"{name:10} {'number':>6}" + "".join(f"{column:>11}" for column in COLUMNS))
        _print_parts(some, missed=options.amiss)
    everything = [choice for some in lists.values() for choice in some]
    held = [choice for choice in everything if choice.held_out]
    for name, some in (("held out", held), ("all lists", everything)):
        print(_row(name, measured(some)))
    return 0 if min(one.accuracy for one in map(measured, (held, everything))) >= AIM else 1


def _print_parts(some: Sequence[Choice], *, missed: bool) -> None:
    for language in dict.fromkeys(choice.language for choice in some):
        print(_row(language, measured([choice for choice in some if choice.language == language])))
    tuned = [choice for choice in some if not choice.held_out]
    for name, part in (("tuned on", tuned), ("held out", [c for c in some if c.held_out]), ("all", some)):
        print(_row(name, measured(part)))
    if missed:
        print(*amiss(tuned), sep="\n")


if __name__ == "__main__":
    sys.exit(main())
