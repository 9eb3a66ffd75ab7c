"""The store: what is added is there, in order, and what is forgotten is gone from the disk."""

import os
import shutil
import sqlite3
import stat
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from auditor.judge import Kept, State
from auditor.problems import UnknownSnapshot
from auditor.snapshot.backup import backup_path
from auditor.snapshot.database import prepare
from auditor.snapshot.diff import diff
from auditor.snapshot.model import Own, Snapshot
from auditor.snapshot.store import Store
from tests.snapshot.samples import ENDED, STARTED, found, new_control, snapshot, snapshots


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "home" / "snapshots.sqlite"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    with Store(path) as opened:
        yield opened


def begin(store: Store, run: str = "run-1", started: str = STARTED) -> None:
    store.begin(run, started=started, program="0.1.0", catalogue="2026.11.22")


def test_a_run_comes_back_as_it_was_found(store: Store) -> None:
    begin(store)
    store.add("run-1", found("ads"))
    store.add_new("run-1", new_control())
    store.add("run-1", found("training", "off"))
    store.end("run-1", ended=ENDED, complete=True)
    assert store.load() == snapshot(found("ads"), found("training", "off"), new_controls=(new_control(),))
    (row,) = store.rows()
    assert (row.run, row.complete, row.counts) == ("run-1", True, {"to_change": 1, "as_wanted": 1})


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(snapshots)
def test_any_snapshot_comes_back_equal(tmp_path: Path, made: Snapshot) -> None:
    (tmp_path / "s.sqlite").unlink(missing_ok=True)
    with Store(tmp_path / "s.sqlite") as store:
        store.put(made)
    with Store(tmp_path / "s.sqlite") as store:
        assert store.load(made.run) == made
        assert store.mended is None
        assert store.rows()[0].counts == Counter(finding.state.value for finding in made.findings)


def test_a_finding_is_there_for_another_reader_as_soon_as_it_is_added(store: Store) -> None:
    begin(store)
    store.add("run-1", found("ads"))
    with Store(store.path) as other:
        assert other.load("run-1") == snapshot(found("ads"), complete=False)
        assert other.rows()[0].counts == {"to_change": 1}


def test_order_is_that_of_the_runs_whatever_the_clock_did(store: Store) -> None:
    clocks = ["2026-11-24T10:00:00+00:00", "1970-01-01T00:00:00+00:00", "2038-01-19T03:14:08+00:00", STARTED]
    for number, clock in enumerate(clocks):
        begin(store, f"run-{number}", clock)
        store.add(f"run-{number}", found(value="on" if number % 2 else "off"))
    assert [row.run for row in store.rows()] == ["run-3", "run-2", "run-1", "run-0"]
    assert store.load().run == "run-3"
    assert [moment.run for moment in store.history("shop", "a1", "ads")] == ["run-0", "run-1", "run-2", "run-3"]


def test_an_import_never_overwrites_a_stored_run(store: Store) -> None:
    store.put(snapshot(found(value="on")))
    store.put(snapshot(found(value="off")))
    assert [row.run for row in store.rows()] == ["run-1"]
    assert store.load().findings == (found(value="on"),)


def test_a_run_begun_twice_is_a_bug_and_harms_nothing(store: Store) -> None:
    store.put(snapshot(found()))
    with pytest.raises(sqlite3.IntegrityError):
        begin(store)
    assert store.load() == snapshot(found())


def test_history_holds_only_what_changed(store: Store) -> None:
    for number, value in enumerate(["on", "on", "off", "off", None, "off"]):
        store.put(snapshot(found(value=value, read_at=f"2026-11-2{number}T00:00:00+00:00"), run=f"run-{number}"))
    moments = store.history("shop", "a1", "ads")
    assert [(moment.run, moment.finding.value) for moment in moments] == (
        [("run-0", "on"), ("run-2", "off"), ("run-4", None), ("run-5", "off")]
    )
    assert moments[1].finding.read_at == "2026-11-22T00:00:00+00:00"
    assert store.history("shop", "a2", "ads") == ()


@pytest.mark.parametrize("wanted", ["abc-1", "abc-1x", "xyz", "latest"])
def test_a_run_is_known_by_its_id_or_the_beginning_of_only_one(store: Store, wanted: str) -> None:
    for run in ("abc-1", "abc-1x", "xyz-%_"):
        store.put(snapshot(found(), run=run))
    expected = {"abc-1": "abc-1", "abc-1x": "abc-1x", "xyz": "xyz-%_", "latest": "xyz-%_"}
    assert store.load(wanted).run == expected[wanted]


@pytest.mark.parametrize("wanted", ["", "abc", "%", "nothing"])
def test_a_name_that_fits_none_or_several_runs_is_refused(store: Store, wanted: str) -> None:
    for run in ("abc-1", "abc-2"):
        store.put(snapshot(found(), run=run))
    with pytest.raises(UnknownSnapshot):
        store.load(wanted)


def test_the_latest_of_no_runs_is_refused(store: Store) -> None:
    with pytest.raises(UnknownSnapshot):
        store.load("latest")


def test_what_is_checked_again_goes_into_a_run_of_its_own(store: Store) -> None:
    store.put(snapshot(found("ads"), found("training"), new_controls=(new_control(),)))
    store.follow("run-1", "run-2", started=ENDED)
    store.amend("run-2", found("training", "off"), ended="2026-11-24T12:00:00+00:00")
    store.amend("run-2", found("partners", "off"), ended="2026-11-24T12:00:01+00:00")
    assert store.load("run-1") == snapshot(found("ads"), found("training"), new_controls=(new_control(),))
    after = store.load("latest")
    assert after.findings == (found("ads"), found("training", "off"), found("partners", "off"))
    assert (after.ended, after.complete) == ("2026-11-24T12:00:01+00:00", True)
    assert [change.setting for change in diff(store.load("run-1"), after).changed_without_you] == ["training"]
    assert store.rows()[0].counts == {"to_change": 1, "as_wanted": 2}


def test_a_cut_short_run_can_be_followed_too(store: Store) -> None:
    begin(store)
    store.add("run-1", found("ads"))
    store.follow("run-1", "run-2", started=ENDED)
    store.amend("run-2", found("ads", "off"), ended=ENDED)
    assert store.load("run-2").findings == (found("ads", "off"),)
    assert not store.load("run-2").complete
    assert store.load("run-1").findings == (found("ads"),)


def test_decisions_are_kept_replaced_and_taken_back(store: Store) -> None:
    store.keep("shop", "a1", "ads", Kept("on", "I like them", "2027-01-01"))
    store.keep("shop", "a1", "training", Kept("on"))
    store.keep("shop", "a1", "ads", Kept("off", "changed my mind"))
    store.keep("shop", "a1", "letter", Kept(None, "never read"))
    store.unkeep("shop", "a1", "training")
    store.unkeep("shop", "a1", "never-kept")
    assert store.kept() == {
        ("shop", "a1", "ads"): Kept("off", "changed my mind"),
        ("shop", "a1", "letter"): Kept(None, "never read"),
    }


def test_a_removed_account_is_gone_from_every_run_and_every_copy_on_the_disk(path: Path) -> None:
    canary = "canary-7f3a"
    with Store(path) as store:
        store.put(snapshot(found(), found(account=canary, label="their label"), run="both"))
        store.put(snapshot(found(account=canary), run="theirs", new_controls=(new_control(account=canary),)))
        store.put(snapshot(found(), run="mine"))
        begin(store, "going on")
        store.add("going on", found(account=canary))
        store.add("going on", found())
        store.keep("shop", canary, "ads", Kept("on"))
    path.with_name(f"{path.name}.corrupt-20260101").write_bytes(path.read_bytes())
    path.with_name(f"{path.name}.corrupt-20250101").write_bytes(b"of another account")
    with Store(path) as store:
        store.remove_account(canary)
        store.add("going on", found("later"))
        assert [row.run for row in store.rows()] == ["going on", "mine", "both"]
        assert store.load("both").findings == (found(),)
        assert store.load("going on").findings == (found(), found("later"))
        assert store.history("shop", canary, "ads") == ()
        assert store.kept() == {}
        assert store.rows()[-1].counts == {"to_change": 1}
    for file in path.parent.iterdir():
        assert canary.encode() not in file.read_bytes()
    assert backup_path(path).exists()
    assert [file.name for file in path.parent.glob("*.corrupt-*")] == [f"{path.name}.corrupt-20250101"]


def test_everything_in_the_home_is_for_this_user_alone_whatever_the_umask(path: Path) -> None:
    before = os.umask(0)
    try:
        with Store(path) as store:
            store.put(snapshot(found()))
            modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()}
    finally:
        os.umask(before)
    modes |= {file.name: stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()}
    assert len(modes) >= 4
    assert set(modes.values()) == {0o600}
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_a_store_that_others_could_read_is_closed_to_them(path: Path) -> None:
    with Store(path):
        pass
    path.chmod(0o644)
    with Store(path):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_commits_reach_the_disk_before_they_return(path: Path) -> None:
    with Store(path) as store:
        assert store._db.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert store._db.execute("PRAGMA synchronous").fetchone() == (2,)


def test_where_the_file_system_refuses_a_write_ahead_log_a_rollback_journal_serves(tmp_path: Path) -> None:
    address = f"{(tmp_path / 's.sqlite').as_uri()}?vfs=unix-none"
    db = sqlite3.connect(address, uri=True, isolation_level=None)
    prepare(db)
    assert db.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    assert db.execute("PRAGMA synchronous").fetchone() == (2,)
    db.close()


def test_a_store_is_used_in_a_with_block(path: Path) -> None:
    with pytest.raises(ValueError, match="with block"):
        Store(path).rows()


def test_a_run_that_changed_its_mind_keeps_every_state_in_its_counts(store: Store) -> None:
    store.put(snapshot(found("a"), found("b", None), replace(found("c"), state=State.KEPT)))
    assert store.rows()[0].counts == {"to_change": 1, "unreadable": 1, "kept": 1}


def test_a_change_that_a_guide_saw_is_yours_between_the_runs_around_it_and_no_others(store: Store) -> None:
    for run in ("before", "after", "later"):
        begin(store, run)
        store.end(run, ended=ENDED, complete=True)
    store.mark_by_you("after", found("ads", "off"), at=ENDED)
    store.mark_by_you("after", found("letter", None), at=ENDED)
    assert store.by_you("before", "after") == store.by_you("before", "later") == {("a1", "ads", "off")}
    assert store.by_you("after", "later") == frozenset()
    assert store.by_you("before", "a file") == frozenset()
    assert store.done_by_hand() == {("shop", "a1", "letter"): ENDED}
    store.remove_account("a1")
    assert store.done_by_hand() == {}


def test_a_run_says_what_it_was_judged_by_and_a_wish_counts_until_it_is_taken_back(store: Store) -> None:
    mine = Own("shop", "a1", "ads", ("on",))
    store.wish(Own("shop", "a1", "ads", ()))
    store.wish(mine)
    assert store.wishes() == {("shop", "a1", "ads"): ("on",)}
    store.begin("run-1", started=STARTED, program="0.1.0", catalogue="2026.11.22", own=[mine])
    store.add("run-1", found("ads", want=("on",)))
    store.end("run-1", ended=ENDED, complete=True)
    store.unwish("shop", "a1", "ads")
    assert store.wishes() == {}
    assert store.load("run-1").own == (mine,)
    store.follow("run-1", "run-2", started=STARTED)
    assert store.load("run-2").own == (mine,)
    store.judge_by("run-2", [])
    assert (store.load("run-2").own, store.load("run-1").own) == ((), (mine,))


def test_a_forgotten_account_takes_its_wishes_along(store: Store, path: Path) -> None:
    mine = Own("shop", "a-canary", "ads", ("on",))
    store.wish(mine)
    store.put(snapshot(found("ads", account="a-canary"), own=(mine,)))
    store.remove_account("a-canary")
    assert store.wishes() == {}
    assert b"a-canary" not in path.read_bytes()


def test_a_backup_of_an_older_version_still_sets_a_damaged_store_right(path: Path) -> None:
    path.parent.mkdir()
    older = Path(__file__).parent / "stores" / "store-1.sqlite"
    shutil.copy(older, backup_path(path))
    path.write_bytes(b"no store at all")
    with Store(path) as store:
        assert store.mended is not None
        assert store.load("run-1").findings
