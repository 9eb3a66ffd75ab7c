"""Findings in the order to act."""

from dataclasses import replace

from auditor.catalogue.model import Exposure, Form
from auditor.checklist import GUIDED, ORDER, about, foremost, in_order, to_guide
from auditor.judge import Finding, State
from tests.fakes import PAGE, service, setting

HIGH, LOW = Exposure(3, 3, 3, 3, 3), Exposure(1, 1, 0, 0, 0)
OTHER = PAGE + "/ads"
SHOP = service(
    replace(setting("Low one"), exposes=LOW),
    replace(setting("Other low", page=OTHER), exposes=LOW),
    replace(setting("High one", page=OTHER), exposes=HIGH),
    replace(setting("Low two"), exposes=LOW),
    setting("A letter", page=None, form=Form.EMAIL),
)
SERVICES = {"shop": SHOP}


def finding(name: str, state: State = State.TO_CHANGE, account: str = "a1") -> Finding:
    known = SHOP.setting(name)
    return Finding("shop", account, name, state, page=known.page if known else None)


def names(findings: list[Finding]) -> list[str]:
    return [one.setting for one in findings]


def test_every_state_has_its_place() -> None:
    assert set(ORDER) == set(State)
    assert set(ORDER) >= GUIDED


def test_a_tick_stands_for_several_only_where_nothing_is_left_or_unseen() -> None:
    assert foremost({State.AS_WANTED: 9}) is State.AS_WANTED
    assert foremost({}) is State.NOT_CHECKED
    for state in (State.TO_CHANGE, State.LOCKED, State.UNREADABLE, State.NOT_CHECKED, State.BY_HAND, State.KEPT):
        assert foremost({State.AS_WANTED: 9, state: 1}) is state


def test_what_is_to_change_comes_first_and_what_matters_most_before_the_rest() -> None:
    found = [finding("low-one"), finding("high-one", State.AS_WANTED), finding("high-one"), finding("gone", State.KEPT)]
    assert names(in_order(found, SERVICES)) == ["high-one", "low-one", "gone", "high-one"]


def test_a_guide_does_one_page_after_the_other_the_heaviest_first_and_what_has_no_page_last() -> None:
    found = [finding(one.id, State.BY_HAND if one.form is Form.EMAIL else State.TO_CHANGE) for one in SHOP.settings]
    assert names(to_guide(found, SERVICES)) == ["high-one", "other-low", "low-one", "low-two", "a-letter"]


def test_a_guide_does_one_account_after_the_other() -> None:
    found = [finding(name, account=account) for name in ("low-one", "high-one") for account in ("a2", "a1")]
    assert [one.account for one in to_guide(found, SERVICES)] == ["a1", "a1", "a2", "a2"]


def test_a_guide_leaves_out_what_is_settled_or_not_in_the_persons_hands_or_done() -> None:
    found = [finding("low-one", state) for state in State] + [finding("a-letter", State.BY_HAND)]
    left = to_guide(found, SERVICES, {about(found[-1]): "2026-11-24"})
    assert {one.state for one in left} == GUIDED
    assert "a-letter" not in names(left)


def test_a_service_that_is_no_longer_known_is_in_order_too() -> None:
    assert names(to_guide([finding("x"), finding("a")], {})) == ["a", "x"]
