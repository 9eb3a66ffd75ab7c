"""Exporting from the command line: every format, evidence that chains, and old files taken back in."""

from pathlib import Path

import pytest

from auditor.snapshot.read_file import read_file
from tests.e2e.program import Program

OLD = Path(__file__).parent.parent / "snapshot" / "formats"


@pytest.mark.browser
def test_a_snapshot_becomes_a_tagged_pdf(program: Program, tmp_path: Path) -> None:
    pdf = tmp_path / "report.pdf"
    answer = program("export", str(OLD / "snapshot-1.json"), "--format", "pdf", "--out", str(pdf))
    assert answer.code == 0, answer.err
    assert b"/Marked true" in pdf.read_bytes()


def test_each_evidence_pack_follows_the_one_before_it(program: Program, tmp_path: Path) -> None:
    first, second = tmp_path / "first.zip", tmp_path / "second.zip"
    for pack in (first, second):
        answer = program("export", str(OLD / "snapshot-1.json"), "--format", "evidence", "--out", str(pack))
        assert answer.code == 0, answer.err
    checked = program("verify", str(second), "--previous", str(first))
    assert (checked.code, checked.out) == (0, "")
    assert "Unaltered" in checked.err
    assert "It follows the pack" in checked.err
    told = program("verify", str(first), "--json")
    assert told.json["previous"] is None
    assert program("verify", str(first), "--previous", str(second)).code == 2


def test_an_altered_pack_is_not_believed(program: Program, tmp_path: Path) -> None:
    pack = tmp_path / "pack.zip"
    program("export", str(OLD / "snapshot-1.json"), "--format", "evidence", "--out", str(pack))
    pack.write_bytes(pack.read_bytes().replace(b'"as_wanted"', b'"to_change"'))
    answer = program("verify", str(pack))
    assert answer.code == 2
    assert "Unaltered" not in answer.err


@pytest.mark.parametrize("file", sorted(OLD.iterdir()), ids=lambda file: file.name)
def test_a_file_of_every_format_there_ever_was_is_taken_in(program: Program, file: Path) -> None:
    assert program("import", str(file)).code == 0
    run = read_file(file).run
    assert [row["run"] for row in program("history", "--json").json] == [run]
    assert program("import", str(file)).code == 0
    assert len(program("history", "--json").json) == 1


def test_a_file_that_is_no_snapshot_is_refused(program: Program, tmp_path: Path) -> None:
    other = tmp_path / "other.json"
    other.write_text("PKnot a zip")
    answer = program("import", str(other))
    assert answer.code == 2
    assert "other.json" in answer.err
