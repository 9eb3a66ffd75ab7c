"""The exit code of a run never calls something good that was not seen."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.judge import Finding, State
from auditor.snapshot.model import Snapshot
from auditor.verdict import counts, exit_code

EMPTY = Snapshot("run", "2026-11-24T10:00:00+00:00", None, "0.1.0", "2026.11.22", complete=True)


def run_of(*states: State, complete: bool = True) -> Snapshot:
    findings = tuple(Finding("s", "a", f"x{number}", state) for number, state in enumerate(states))
    return replace(EMPTY, findings=findings, complete=complete)


def test_a_run_that_read_nothing_is_never_zero() -> None:
    assert exit_code(EMPTY) == 3
    assert exit_code(run_of(State.NOT_OFFERED)) == 3
    assert exit_code(run_of(State.BY_HAND)) == 3


@pytest.mark.parametrize("state", [State.UNREADABLE, State.NOT_CHECKED])
def test_one_setting_that_was_not_read_outweighs_everything_that_was(state: State) -> None:
    assert exit_code(run_of(State.AS_WANTED, State.TO_CHANGE, state)) == 3


@pytest.mark.parametrize("state", [State.TO_CHANGE, State.LOCKED])
def test_something_not_as_wanted_is_one(state: State) -> None:
    assert exit_code(run_of(State.AS_WANTED, state)) == 1


def test_all_as_wanted_kept_or_not_offered_is_zero_and_by_hand_rows_do_not_count() -> None:
    assert exit_code(run_of(State.AS_WANTED, State.KEPT, State.NOT_OFFERED, State.BY_HAND)) == 0


def test_a_run_that_was_cut_short_is_never_zero() -> None:
    assert exit_code(run_of(State.AS_WANTED, complete=False)) == 3


@given(st.lists(st.sampled_from(list(State))), st.booleans())
def test_zero_always_means_something_was_read_and_nothing_is_open(states: list[State], complete: bool) -> None:
    if exit_code(run_of(*states, complete=complete)) == 0:
        assert complete
        assert set(states) & {State.AS_WANTED, State.KEPT}
        assert not set(states) & {State.UNREADABLE, State.NOT_CHECKED, State.TO_CHANGE, State.LOCKED}


def test_counts_name_only_the_states_that_there_are() -> None:
    found = run_of(State.AS_WANTED, State.KEPT, State.AS_WANTED).findings
    assert counts(found) == {State.AS_WANTED: 2, State.KEPT: 1}
