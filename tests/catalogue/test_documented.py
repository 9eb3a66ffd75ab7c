"""The catalogue against what is publicly documented: nothing lost, nothing wanted that nobody advised.

`documented.json` holds, for each service and setting that the research found: the private value, the kind of control,
how sure the research is, and whether the setting has a page of its own. `#2` marks an id that two files used.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from auditor import paths
from auditor.catalogue.load import load
from auditor.catalogue.model import Form, Service, Setting

CONTROLS = frozenset({"switch", "checkbox", "radio", "select"})


@dataclass(frozen=True)
class Documented:
    """One row of the research, and the catalogue's setting for it."""

    name: str
    private: str
    control: str
    confidence: str
    has_page: bool
    setting: Setting | None


def rows() -> Iterator[Documented]:
    told = json.loads((Path(__file__).parent / "documented.json").read_text(encoding="utf-8"))
    services: dict[str, Service] = {}
    for service in load((paths.catalogue_directory(),)).services:
        services |= dict.fromkeys((service.id, *service.aliases), service)
    for file, settings in told.items():
        service = services[file]
        for name, (private, control, confidence, has_page) in settings.items():
            plain, again, _ = name.partition("#")
            found = service.setting(f"{file}.{plain}" if again else plain)
            yield Documented(f"{file}.{name}", private, control, confidence, has_page, found)


@pytest.fixture(scope="module")
def documented() -> list[Documented]:
    return [*rows()]


def test_every_documented_setting_is_there_under_its_id(documented: list[Documented]) -> None:
    assert [row.name for row in documented if row.setting is None] == []
    assert len(documented) == 583


def test_what_is_wanted_of_a_readable_setting_is_what_the_research_calls_private(documented: list[Documented]) -> None:
    readable = [row for row in documented if row.setting is not None and row.setting.form is Form.READ]
    assert len(readable) > 150
    other = [
        (row.name, row.private, row.setting.want)
        for row in readable
        if row.setting is not None and row.private.casefold() not in {value.casefold() for value in row.setting.want}
    ]
    assert other == []


def test_every_switch_with_a_page_is_read_or_has_a_written_reason(documented: list[Documented]) -> None:
    sure = [row for row in documented if row.control in CONTROLS and row.confidence != "low"]
    with_page = [row for row in sure if row.has_page]
    assert (len(sure), len(with_page)) == (375, 255)
    bare = [
        row.name
        for row in with_page
        if row.setting is not None and row.setting.form is not Form.READ and not row.setting.instead
    ]
    assert bare == []
