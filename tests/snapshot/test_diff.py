"""Comparing two snapshots: five groups, and nothing at all when nothing moved."""

from dataclasses import replace

from hypothesis import given

from auditor.judge import State
from auditor.problems import Reason
from auditor.snapshot.diff import Change, Diff, diff
from auditor.snapshot.model import Own, Snapshot
from tests.snapshot.samples import found, new_control, snapshot, snapshots


def settings(changes: tuple[Change, ...]) -> list[tuple[str, str | None, str | None]]:
    return [(change.setting, change.before, change.after) for change in changes]


def only(made: Diff, group: str) -> tuple[Change, ...]:
    """The changes of one group, and a check that the others are empty."""
    assert [name for name, changes in made.groups().items() if changes] == [group]
    return made.groups()[group]


@given(snapshots)
def test_reading_the_same_twice_is_no_difference(made: Snapshot) -> None:
    again = replace(
        made,
        run="another",
        started="2030-01-01T00:00:00+00:00",
        findings=tuple(
            replace(finding, read_at=None, evidence=(), label="renamed", section="moved") for finding in made.findings
        ),
    )
    assert diff(made, again).empty


@given(snapshots, snapshots)
def test_any_two_snapshots_can_be_compared(one: Snapshot, other: Snapshot) -> None:
    made = diff(one, other)
    assert set(made.groups()) == (
        {"changed_by_you", "changed_without_you", "new_settings", "no_longer_readable", "advice_changed"}
    )


def test_a_value_that_moved_is_changed_without_you() -> None:
    made = diff(snapshot(found("ads", "off")), snapshot(found("ads", "on")))
    (change,) = only(made, "changed_without_you")
    assert (change.before, change.after, change.before_state, change.after_state) == (
        ("off", "on", State.AS_WANTED, State.TO_CHANGE)
    )


def test_a_value_that_the_guide_saw_you_change_is_changed_by_you() -> None:
    before, after = snapshot(found("ads"), found("training")), snapshot(found("ads", "off"), found("training", "off"))
    made = diff(before, after, by_you={("a1", "ads", "off"), ("a1", "training", "on"), ("a2", "training", "off")})
    assert settings(made.changed_by_you) == [("ads", "on", "off")]
    assert settings(made.changed_without_you) == [("training", "on", "off")]


def test_a_setting_that_was_not_there_is_new_and_so_is_a_control_no_rule_knows() -> None:
    made = diff(snapshot(found("ads")), snapshot(found("ads"), found("labs"), new_controls=(new_control(),)))
    new, unknown = only(made, "new_settings")
    assert (new.setting, new.before, new.after) == ("labs", None, "on")
    assert (unknown.setting, unknown.label, unknown.after) == ("", "Let AI read your drafts", "on")


def test_a_setting_now_offered_is_new_and_one_not_offered_is_not() -> None:
    absent = found("labs", None, state=State.NOT_OFFERED, reason=None)
    assert settings(only(diff(snapshot(absent), snapshot(found("labs"))), "new_settings")) == [("labs", None, "on")]
    assert diff(snapshot(found("ads")), snapshot(found("ads"), absent)).empty


def test_a_value_that_is_not_seen_any_more_is_no_longer_readable() -> None:
    made = diff(snapshot(found("ads")), snapshot(found("ads", None, reason=Reason.RENAMED)))
    (change,) = only(made, "no_longer_readable")
    assert (change.before, change.after, change.reason) == ("on", None, Reason.RENAMED)


def test_what_a_stopped_run_did_not_get_to_is_not_lost() -> None:
    before = snapshot(found("ads"), found("training"))
    stopped = found("training", None, state=State.NOT_CHECKED, reason=Reason.STOPPED)
    assert diff(before, snapshot(found("ads"), stopped, complete=False)).empty
    assert diff(before, snapshot(found("ads"), complete=False)).empty
    assert settings(diff(before, snapshot(found("ads"))).no_longer_readable) == [("training", "on", None)]


def test_advice_that_changed_is_kept_apart_from_values() -> None:
    made = diff(snapshot(found("ads", want=("off",))), snapshot(found("ads", want=("on", "off"))))
    assert settings(only(made, "advice_changed")) == [("ads", "off", "on / off")]


def test_the_order_of_wanted_values_is_no_advice() -> None:
    assert diff(snapshot(found(want=("a", "b"))), snapshot(found(want=("b", "a")))).empty


def test_what_you_want_otherwise_is_your_choice_and_not_changed_advice() -> None:
    mine = Own("shop", "a1", "ads", ("on",))
    assert diff(snapshot(found(want=("off",))), snapshot(found(want=("on",)), own=(mine,))).empty


def test_another_preset_is_your_choice_and_not_changed_advice() -> None:
    assert diff(snapshot(found(want=("off",))), snapshot(found(want=("on",)), preset="balanced")).empty


def test_a_setting_that_got_a_new_id_is_the_same_setting() -> None:
    aliases = {("shop", "old-ads"): "ads"}
    made = diff(snapshot(found("old-ads", "off")), snapshot(found("ads", "on")), aliases=aliases)
    assert settings(only(made, "changed_without_you")) == [("ads", "off", "on")]
    assert diff(snapshot(found("old-ads")), snapshot(found("ads")), aliases=aliases).empty


def test_accounts_in_only_one_of_the_two_are_named_and_not_compared() -> None:
    made = diff(snapshot(found(account="a1"), found(account="a2")), snapshot(found(account="a2"), found(account="a3")))
    assert not any(made.groups().values())
    assert (made.only_before, made.only_after, made.empty) == (("a1",), ("a3",), False)


def test_a_control_no_rule_knows_that_moved_is_changed_without_you() -> None:
    before, after = (snapshot(found(), new_controls=(new_control(value=value),)) for value in ("off", "on"))
    (change,) = only(diff(before, after), "changed_without_you")
    assert (change.label, change.before, change.after) == ("Let AI read your drafts", "off", "on")
    assert diff(before, before).empty


def test_what_the_person_changed_is_theirs_also_under_its_new_name() -> None:
    before, after = snapshot(found("old-ads", "on")), snapshot(found("ads", "off"))
    service, account = after.findings[0].service, after.findings[0].account
    told = diff(before, after, aliases={(service, "old-ads"): "ads"}, by_you=frozenset({(account, "old-ads", "off")}))
    assert [one.setting for one in told.changed_by_you] == ["ads"]
    assert told.changed_without_you == ()


def test_two_unknown_controls_that_nothing_tells_apart_never_moved() -> None:
    twice = snapshot(found("ads", "on"), new_controls=(new_control(value="on"), new_control(value="off")))
    assert diff(twice, twice).empty
