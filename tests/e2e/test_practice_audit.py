"""The whole program on the practice site: real browser, real sign-in, real files. Two audits serve all these tests."""

import json
from dataclasses import dataclass
from pathlib import Path

import jsonschema
import pytest

from auditor import paths
from tests.e2e.program import Answer, Program

pytestmark = pytest.mark.browser


@dataclass(frozen=True)
class Practised:
    """A home in which the practice accounts were read twice, what both audits printed, and the report of the second."""

    program: Program
    first: Answer
    second: Answer
    report: Path


@pytest.fixture(scope="module")
def practised(tmp_path_factory: pytest.TempPathFactory) -> Practised:
    folder = tmp_path_factory.mktemp("practised")
    program, report = Program(folder / "home"), folder / "report.html"
    first = program("audit", "--practice", "--seed", "7", "--json", "-")
    second = program("audit", "--practice", "--seed", "7", "--json", "-", "--html", str(report))
    return Practised(program, first, second, report)


def test_a_practice_audit_reads_everything_and_says_what_is_left_to_change(practised: Practised) -> None:
    for answer in (practised.first, practised.second):
        assert answer.code == 1, answer.err
        snapshot = answer.json
        jsonschema.validate(snapshot, json.loads((paths.resources() / "schema" / "snapshot-1.json").read_text()))
        states = {finding["state"] for finding in snapshot["findings"]}
        assert snapshot["complete"] is True
        assert "to_change" in states
        assert not states & {"unreadable", "not_checked"}, [f for f in snapshot["findings"] if f["reason"]]
        assert len({finding["service"] for finding in snapshot["findings"]}) == 3
    assert practised.report.read_text(encoding="utf-8").startswith("<!doctype html>")


def test_what_was_audited_is_in_the_history_and_reading_it_twice_differs_in_nothing(practised: Practised) -> None:
    before, after = practised.first.json["run"], practised.second.json["run"]
    assert [row["run"] for row in practised.program("history", "--json").json] == [after, before]
    answer = practised.program("diff", before, "latest", "--json")
    assert answer.code == 0
    assert not any(answer.json.values()), answer.json
    assert "Nothing changed between the two." in practised.program("diff", before, after).err


def test_a_snapshot_is_exported_in_every_format(practised: Practised, tmp_path: Path) -> None:
    for form in ("json", "csv", "html"):
        target = tmp_path / f"snapshot.{form}"
        assert practised.program("export", "latest", "--format", form, "--out", str(target)).code == 0
        assert target.stat().st_size > 500


def test_an_evidence_pack_shows_a_picture_of_every_control_that_was_read(practised: Practised, tmp_path: Path) -> None:
    pack = tmp_path / "pack.zip"
    assert practised.program("export", "latest", "--format", "evidence", "--out", str(pack)).code == 0
    shown = practised.program("verify", str(pack), "--json").json["pictures"]
    pictured = {(one["account"], one["setting"]) for one in shown}
    found = practised.second.json["findings"]
    assert pictured == {(one["account"], one["setting"]) for one in found if one["value"] is not None}


def test_no_secret_and_no_account_name_is_anywhere_in_what_was_written(practised: Practised) -> None:
    answer = practised.second
    written = answer.out + answer.err + practised.report.read_text(encoding="utf-8")
    files = [file for file in practised.program.home.rglob("*") if file.is_file()]
    everything = written.encode() + b"".join(file.read_bytes() for file in files)
    for secret in (b"password=", b"session="):
        assert secret not in everything.lower()
