"""`catalogue new` writes a rule file that loads as it stands and never overwrites one."""

from datetime import date
from pathlib import Path

import pytest

from auditor.catalogue.lint import check
from auditor.catalogue.load import load_file
from auditor.catalogue.new import write_new
from auditor.catalogue.table import settings_with_pages
from auditor.problems import NotWritable, UsageProblem


def test_a_new_rule_file_loads_as_it_stands_and_owes_nothing_but_the_truth(tmp_path: Path) -> None:
    rules, pages = tmp_path / "rules", tmp_path / "pages"
    written = write_new("some-service", rules, pages, "2026-11-24")
    service = load_file(written[0], shipped=True)
    assert (service.id, service.name) == ("some-service", "Some Service")
    owed = check(rules, date(2026, 11, 24), settings_with_pages(tmp_path))
    assert len(owed) == 6
    assert all("still the placeholder" in mistake for mistake in owed)
    assert [file.name for file in written[1:]] == ["example-setting.on.html", "example-setting.off.html"]


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    (file,) = write_new("some-service", tmp_path, None, "2026-11-24")
    file.write_text("mine", encoding="utf-8")
    with pytest.raises(UsageProblem):
        write_new("some-service", tmp_path, None, "2026-11-24")
    assert file.read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("name", ["Some Service", "../evil", "", "a--b", "-a"])
def test_a_name_that_is_no_id_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(UsageProblem):
        write_new(name, tmp_path, None, "2026-11-24")
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_cannot_be_written_is_a_problem_not_a_crash(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(NotWritable):
        write_new("some-service", tmp_path / "file", None, "2026-11-24")
