"""Opening snapshot files: old ones for ever, and nothing that could harm or deceive."""

import json
from pathlib import Path
from typing import Any

import pytest

from auditor.problems import FileDamaged, NewerFormat, UnknownSnapshot
from auditor.snapshot.as_json import as_json
from auditor.snapshot.model import FORMAT
from auditor.snapshot.read_file import DEEPEST, LARGEST, READERS, read_file
from auditor.wording import explain
from tests.snapshot.samples import found, snapshot

FORMATS = Path(__file__).parent / "formats"


def write(path: Path, text: str | bytes) -> Path:
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def told(**changes: Any) -> str:
    return json.dumps(as_json(snapshot(found())) | changes)


def test_every_format_there_ever_was_opens_and_has_a_file_here() -> None:
    assert {f"snapshot-{version}.json" for version in READERS} == {path.name for path in FORMATS.iterdir()}
    assert max(READERS) == FORMAT
    for path in FORMATS.iterdir():
        read = read_file(path)
        assert read.findings
        assert read.new_controls


def test_a_file_comes_back_as_it_was(tmp_path: Path) -> None:
    assert read_file(write(tmp_path / "s.json", told())) == snapshot(found())


def test_a_byte_order_mark_does_no_harm(tmp_path: Path) -> None:
    assert read_file(write(tmp_path / "s.json", b"\xef\xbb\xbf" + told().encode())) == snapshot(found())


@pytest.mark.parametrize(
    ("text", "named"),
    [
        (told()[: len(told()) // 2], "line 1, column"),
        ("", "ends too early"),
        ("\0" * 100, "line 1, column 1"),
        (b"\xff\xfe\x00", "byte 0"),
        ("[]", "$.format"),
        ("null", "$.format"),
        (told(format="1"), "$.format"),
        (told(format=True), "$.format"),
        (told(format=0), "$.format"),
        (told(findings=None), "$.findings"),
        (told(findings=[None]), "$.findings[0]"),
        (told(secret="x"), "secret"),
        (told()[:-1] + ', "run": "other"}', "“run” stands twice"),
        (told(format=1)[:-1] + ', "x": NaN}', "NaN"),
        (told(format=1)[:-1] + ', "x": -Infinity}', "-Infinity"),
        (told(format=1)[:-1] + ', "x": 1e999}', "1e999"),
        (told(format=1)[:-1] + ', "x": ' + "9" * 5000 + "}", "99999"),
        ("[" * (DEEPEST + 1), "deep"),
        ('{"a":' * 100_000, "deep"),
        (told(run="\ud83d"), "half a character"),
        (told() + told(), "line 1"),
    ],
)
def test_a_file_that_is_not_a_snapshot_is_refused_with_what_and_where(
    tmp_path: Path, text: str | bytes, named: str
) -> None:
    path = write(tmp_path / "s.json", text)
    before = path.read_bytes()
    with pytest.raises(FileDamaged) as refusal:
        read_file(path)
    words = explain(refusal.value)
    assert named in words
    assert str(path) in words
    assert path.read_bytes() == before


@pytest.mark.parametrize("share", [0.1, 0.37, 0.5, 0.8, 0.99])
def test_a_file_cut_anywhere_is_said_to_end_too_early(tmp_path: Path, share: float) -> None:
    text = (FORMATS / "snapshot-1.json").read_text("utf-8")
    with pytest.raises(FileDamaged) as refusal:
        read_file(write(tmp_path / "s.json", text[: int(len(text) * share)].rstrip()))
    assert "ends too early." in explain(refusal.value)


def test_brackets_inside_text_are_not_depth(tmp_path: Path) -> None:
    label = '[{"' * 200 + "\\"
    path = write(tmp_path / "s.json", json.dumps(as_json(snapshot(found(label=label)))))
    assert read_file(path).findings[0].label == label


def test_a_newer_format_is_not_called_damaged(tmp_path: Path) -> None:
    with pytest.raises(NewerFormat) as refusal:
        read_file(write(tmp_path / "s.json", told(format=2, shiny="new")))
    assert refusal.value.facts == {"path": str(tmp_path / "s.json"), "format": 2, "known": FORMAT}


def test_a_giant_file_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "s.json"
    with path.open("wb") as file:
        file.truncate(LARGEST * 1000)
    with pytest.raises(FileDamaged, match="larger than 10 MB"):
        read_file(path)


def test_a_file_that_is_not_there_is_an_unknown_snapshot(tmp_path: Path) -> None:
    with pytest.raises(UnknownSnapshot):
        read_file(tmp_path / "none.json")


def test_a_directory_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileDamaged):
        read_file(tmp_path)
