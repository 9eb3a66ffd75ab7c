"""What an audit looks at: preset, region, and what the person wants otherwise."""

from dataclasses import replace

import pytest

from auditor.accounts.model import Account
from auditor.catalogue.model import Category, Exposure, Kind
from auditor.catalogue.presets import Preset
from auditor.catalogue.values import values_of
from auditor.choose import Chosen, own_wish, plan_for
from auditor.judge import Finding, Kept, State, judged_again
from auditor.problems import UnknownSetting, UnknownValue
from auditor.snapshot.model import Own
from tests import fakes

ADS = replace(fakes.setting("ads"), category=Category.ADS_PERSONALIZATION, kind=(Kind.SWITCH,))
SEEN_BY = replace(
    fakes.setting("seen-by", want=("Only me",)),
    category=Category.HISTORY,
    options=("Only me", "Friends", "Everyone"),
    exposes=Exposure(what=1, to=1, undo=1, whom=1, by_default=1),
)
LETTER = replace(fakes.setting("letter", want=()), kind=())
ONE = Chosen(Account("a1", "shop"), fakes.service(ADS, SEEN_BY, LETTER))
MINE = ("shop", "a1")


def planned(preset: Preset, wishes: dict[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    (plan,) = plan_for([ONE], preset, {}, {(*MINE, setting): want for setting, want in wishes.items()})
    assert plan.own == tuple(Own(*MINE, setting, want) for setting, want in wishes.items())
    return {setting.id: plan.place(setting).want for setting in plan.settings}


def test_what_the_person_wants_counts_instead_of_what_the_preset_advises() -> None:
    assert planned(Preset.STRICT, {}) == {"ads": ("off",), "seen-by": ("Only me",), "letter": ()}
    wishes = {"ads": ("on",), "seen-by": ("Only me", "Friends")}
    assert planned(Preset.STRICT, wishes) == {"ads": ("on",), "seen-by": ("Only me", "Friends"), "letter": ()}


def test_a_preset_leaves_out_what_a_wish_brings_back_and_no_wish_at_all_leaves_out_what_it_asks_for() -> None:
    assert planned(Preset.ESSENTIAL, {}) == {"ads": ("off",), "letter": ()}
    assert planned(Preset.ESSENTIAL, {"ads": (), "seen-by": ("Friends",), "letter": ()}) == {"seen-by": ("Friends",)}


def test_wishes_of_another_account_change_nothing() -> None:
    (plan,) = plan_for([ONE], Preset.STRICT, {}, {("shop", "other", "ads"): ("on",)})
    assert plan.place(ADS).want == ("off",)
    assert plan.own == ()


def test_a_wish_is_spelled_as_the_catalogue_spells_it_and_can_only_be_what_the_setting_can_be() -> None:
    assert own_wish(ONE, "seen-by", ["friends"]) == Own(*MINE, "seen-by", ("Friends",))
    assert own_wish(ONE, "ads", ["ON"]).want == ("on",)
    assert values_of(LETTER) == ()
    with pytest.raises(UnknownValue):
        own_wish(ONE, "ads", ["Friends"])
    with pytest.raises(UnknownSetting):
        own_wish(ONE, "nothing", ["on"])


@pytest.mark.parametrize(
    ("value", "locked", "want", "kept", "state"),
    [
        ("on", False, ("on",), None, State.AS_WANTED),
        ("on", False, ("off",), None, State.TO_CHANGE),
        ("on", True, ("off",), None, State.LOCKED),
        ("on", False, ("off",), Kept("on"), State.KEPT),
        (None, False, ("on",), None, State.UNREADABLE),
        ("on", False, ("off",), Kept(None), State.TO_CHANGE),
        (None, False, ("off",), Kept(None), State.UNREADABLE),
    ],
)
def test_what_was_seen_is_judged_again_and_what_was_not_stays_unseen(
    value: str | None, locked: bool, want: tuple[str, ...], kept: Kept | None, state: State
) -> None:
    seen = Finding("shop", "a1", "ads", State.UNREADABLE if value is None else State.TO_CHANGE, value, locked=locked)
    again = judged_again(seen, want, kept)
    assert (again.state, again.want, again.value) == (state, want, value)
