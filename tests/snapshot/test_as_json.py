"""The snapshot's JSON is INTERFACE.md's, in both directions."""

import json

import msgspec
import pytest
from hypothesis import given

from auditor.catalogue.model import Category, Kind
from auditor.judge import State
from auditor.problems import Reason
from auditor.snapshot.as_json import Malformed, as_json, snapshot_from
from auditor.snapshot.model import Snapshot
from tests.snapshot.samples import found, new_control, published, snapshot, snapshots, validator


@given(snapshots)
def test_a_snapshot_comes_back_from_its_json_and_the_schema_agrees(made: Snapshot) -> None:
    text = msgspec.json.encode(as_json(made))
    validator("snapshot-1.json").validate(json.loads(text))
    assert snapshot_from(json.loads(text)) == made


def test_the_keys_are_those_of_the_interface_in_its_order() -> None:
    told = as_json(snapshot(found(), new_controls=(new_control(),)))
    assert [key for key in told if key != "preset"] == (
        ["format", "complete", "run", "started", "ended", "program", "catalogue", "findings", "new_controls"]
    )
    assert " ".join(key for key in told["findings"][0] if key != "hint") == (
        "service account setting state value want reason label section page kind locked evidence confidence read_at"
    )
    assert " ".join(told["new_controls"][0]) == (
        "service account label section page kind value category likely_private confidence"
    )


def test_half_a_character_from_a_page_does_not_stop_the_record() -> None:
    told = as_json(snapshot(found(label="half \ud83d, whole \ud83d\ude00")))
    assert told["findings"][0]["label"] == "half \ufffd, whole \U0001f600"
    json.dumps(told, ensure_ascii=False).encode()


@pytest.mark.parametrize(
    ("name", "closed"),
    [("state", State), ("reason", Reason), ("kind", Kind), ("category", Category)],
)
def test_the_schemas_know_the_same_closed_lists_as_the_program(name: str, closed: type[State]) -> None:
    for file in ("snapshot-1.json", "survey-1.json"):
        known = published(file)["$defs"].get(name)
        assert known is None or known["enum"] == [member.value for member in closed]


@pytest.mark.parametrize(
    ("change", "where"),
    [
        ({"state": "fine"}, "$.findings[0].state"),
        ({"state": "as_wanted"}, "$.findings[0]"),
        ({"state": "as_wanted", "value": None}, "$.findings[0]"),
        ({"value": True}, "$.findings[0].value"),
        ({"state": "unreadable", "value": None, "reason": None}, "$.findings[0]"),
        ({"reason": "bored"}, "$.findings[0].reason"),
        ({"want": "off"}, "$.findings[0].want"),
        ({"locked": "no"}, "$.findings[0].locked"),
        ({"read_at": "yesterday"}, "$.findings[0].read_at"),
        ({"read_at": "2026-11-24T11:00:00"}, "$.findings[0].read_at"),
        ({"password": "x"}, "$.findings[0]"),
    ],
)
def test_what_the_program_could_not_have_found_is_refused_with_its_place(change: dict[str, object], where: str) -> None:
    told = as_json(snapshot(found()))
    told["findings"][0] |= change
    with pytest.raises(Malformed) as refusal:
        snapshot_from(told)
    assert str(refusal.value).startswith(where)


@pytest.mark.parametrize("key", ["format", "findings", "run", "complete"])
def test_a_missing_key_is_named(key: str) -> None:
    told = as_json(snapshot(found()))
    del told[key]
    with pytest.raises(Malformed, match=key):
        snapshot_from(told)
