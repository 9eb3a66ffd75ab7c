"""Whose a stored run is: the person's own, the practice accounts', or brought in from a file."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from auditor.problems import UnknownSnapshot
from auditor.snapshot.model import Whose
from auditor.snapshot.store import Store
from tests.snapshot.samples import ENDED, STARTED, found, snapshot

PRACTICE = found(account="practice-lumio", service="lumio")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(tmp_path / "snapshots.sqlite") as opened:
        yield opened


def test_the_newest_of_each_kind_is_found_whatever_was_stored_after_it(store: Store) -> None:
    store.put(snapshot(found(), run="mine"))
    store.put(snapshot(PRACTICE, run="play"), Whose.PRACTICE)
    store.put(snapshot(found(account="theirs"), run="foreign"), Whose.IMPORTED)
    assert store.others() == {"play": Whose.PRACTICE, "foreign": Whose.IMPORTED}
    assert [store.newest(one) for one in Whose] == ["mine", "play", "foreign"]
    assert store.newest(Whose.OWN, Whose.PRACTICE) == "mine"


def test_where_a_kind_has_no_run_the_next_one_asked_for_is_taken_and_none_is_a_problem(store: Store) -> None:
    store.put(snapshot(PRACTICE, run="play"), Whose.PRACTICE)
    assert store.newest(Whose.OWN, Whose.PRACTICE) == "play"
    with pytest.raises(UnknownSnapshot):
        store.newest(Whose.OWN)


def test_a_follow_up_is_whose_the_run_is_that_it_follows(store: Store) -> None:
    store.begin("play", started=STARTED, program="0", catalogue="0", whose=Whose.PRACTICE)
    store.add("play", PRACTICE)
    store.end("play", ended=ENDED, complete=True)
    store.follow("play", "after it", started=ENDED)
    assert store.others() == {"play": Whose.PRACTICE, "after it": Whose.PRACTICE}


def test_an_import_of_a_run_that_is_stored_leaves_it_the_persons_own(store: Store) -> None:
    store.put(snapshot(found(), run="mine"))
    store.put(snapshot(found(), run="mine"), Whose.IMPORTED)
    assert store.others() == {}


def test_what_an_import_says_is_no_change_of_the_persons_settings(store: Store) -> None:
    store.put(snapshot(found(value="off"), run="mine"))
    store.put(snapshot(found(value="on"), run="backup"), Whose.IMPORTED)
    store.put(snapshot(found(value="off"), run="mine again"))
    assert [turn.state for turn in store.turns()] == ["as_wanted"]
    assert store.load("backup").findings == (found(value="on"),)


def test_a_number_that_is_given_again_takes_no_mark_over(store: Store) -> None:
    store.put(snapshot(found(), run="mine"))
    store.put(snapshot(PRACTICE, run="play"), Whose.PRACTICE)
    store.remove_account("practice-lumio")
    store.put(snapshot(found(), run="mine again"))
    assert store.newest(Whose.OWN) == "mine again"


def test_practice_runs_of_an_older_store_are_known_by_their_accounts(tmp_path: Path) -> None:
    path = tmp_path / "old.sqlite"
    with Store(path) as store:
        store.put(snapshot(found(), run="mine"))
        store.put(snapshot(PRACTICE, run="play"))
        store.put(snapshot(PRACTICE, found(), run="both"))
        assert store.others() == {"play": Whose.PRACTICE}
        store.begin("cut off", started=STARTED, program="0", catalogue="0")
        store.add("cut off", PRACTICE)
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("DROP TABLE whose")
        db.execute("PRAGMA user_version = 3")
    with Store(path) as store:
        assert store.mended is None
        assert store.others() == {"play": Whose.PRACTICE, "cut off": Whose.PRACTICE}
