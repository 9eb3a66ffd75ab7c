"""Stores of every version there ever was open, whole."""

import shutil
from dataclasses import replace
from pathlib import Path

from auditor.judge import Kept
from auditor.snapshot.migrate import MIGRATIONS, VERSION
from auditor.snapshot.model import Own, Whose, Wishes
from auditor.snapshot.read_file import read_file
from auditor.snapshot.store import Store
from tests.snapshot.samples import found

HERE = Path(__file__).parent
BY_YOU_SINCE = 2
WISHES_SINCE = 3
WISHES: Wishes = {("shop", "a1", "ads"): ("on",), ("shop", "a1", "x"): ()}
WHOSE_SINCE = 4


def test_every_version_has_its_function_and_a_store_kept_here() -> None:
    assert list(MIGRATIONS) == list(range(1, VERSION + 1))
    kept = {path.name for path in (HERE / "stores").iterdir()}
    assert kept == {f"store-{version}.sqlite" for version in MIGRATIONS}


def test_what_older_versions_stored_is_all_there(tmp_path: Path) -> None:
    for version in MIGRATIONS:
        path = tmp_path / f"{version}.sqlite"
        shutil.copy(HERE / "stores" / f"store-{version}.sqlite", path)
        with Store(path) as store:
            assert store.mended is None
            assert [row.run for row in store.rows()] == ["cut-short", "run-1"]
            known = read_file(HERE / "formats" / "snapshot-1.json")
            assert replace(store.load("run-1"), own=()) == known
            assert store.load("cut-short").findings == (found("ads", "off"),)
            wishes = WISHES if version >= WISHES_SINCE else {}
            assert store.wishes() == wishes
            assert store.load("run-1").own == tuple(Own(*about, want) for about, want in wishes.items())
            assert store.others() == ({"run-1": Whose.IMPORTED} if version >= WHOSE_SINCE else {})
            assert store.kept() == {("shop", "a1", "x"): Kept("on", "I like it", "2027-01-01")}
            assert [moment.finding.value for moment in store.history("shop", "a1", "ads")] == ["on", "off"]
            done = {("shop", "a1", "export"): "2026-11-24T12:01:00.000+00:00"}
            assert store.done_by_hand() == (done if version >= BY_YOU_SINCE else {})
