"""The whole program on the practice site: real browser, real sign-in, real files."""

import json
from pathlib import Path

import jsonschema
import pytest

from auditor import paths
from tests.e2e.program import Program

pytestmark = pytest.mark.browser


def test_a_practice_audit_reads_everything_and_says_what_is_left_to_change(program: Program, tmp_path: Path) -> None:
    report = tmp_path / "report.html"
    answer = program("audit", "--practice", "--seed", "7", "--json", "-", "--html", str(report))
    assert answer.code == 1, answer.err
    snapshot = answer.json
    jsonschema.validate(snapshot, json.loads((paths.resources() / "schema" / "snapshot-1.json").read_text()))
    states = {finding["state"] for finding in snapshot["findings"]}
    assert snapshot["complete"] is True
    assert "to_change" in states
    assert not states & {"unreadable", "not_checked"}, [f for f in snapshot["findings"] if f["reason"]]
    assert len({finding["service"] for finding in snapshot["findings"]}) == 3
    assert report.read_text(encoding="utf-8").startswith("<!doctype html>")


def test_what_was_audited_is_in_the_history_and_reading_it_twice_differs_in_nothing(program: Program) -> None:
    first = program("audit", "--practice", "--seed", "3", "--json", "-")
    second = program("audit", "--practice", "--seed", "3", "--json", "-")
    history = program("history", "--json")
    assert [row["run"] for row in history.json] == [second.json["run"], first.json["run"]]
    answer = program("diff", first.json["run"], "latest", "--json")
    assert answer.code == 0
    assert not any(answer.json.values()), answer.json


def test_a_snapshot_is_exported_in_every_format(program: Program, tmp_path: Path) -> None:
    program("audit", "--practice", "--seed", "3")
    for form in ("json", "csv", "html"):
        target = tmp_path / f"snapshot.{form}"
        assert program("export", "latest", "--format", form, "--out", str(target)).code == 0
        assert target.stat().st_size > 500


def test_no_secret_and_no_account_name_is_anywhere_in_what_was_written(program: Program, tmp_path: Path) -> None:
    answer = program("audit", "--practice", "--seed", "5", "--json", "-", "--html", str(tmp_path / "report.html"))
    written = answer.out + answer.err + (tmp_path / "report.html").read_text(encoding="utf-8")
    everything = written.encode() + b"".join(f.read_bytes() for f in program.home.rglob("*") if f.is_file())
    for secret in (b"password=", b"session="):
        assert secret not in everything.lower()
