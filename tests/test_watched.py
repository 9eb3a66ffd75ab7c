"""What becomes of one control while the page is the person's."""

from auditor.events import Phase
from auditor.watched import AWAY_SECONDS, EARLY_SECONDS, UNSAVED_SECONDS, VANISHED_SECONDS, Look, Watched


def watched(*, needs_save: bool = False, trusting: bool = True, was: str | None = "on") -> Watched:
    return Watched(was, ("off",), 3, needs_save=needs_save, trusting=trusting)


def seen(value: str | None, at: float, saves: int = 3, *, quiet: bool = True) -> Look:
    return Look(value, saves, quiet, at)


def phases(one: Watched, *looks: Look) -> list[Phase]:
    return [one.look(look) for look in looks]


def test_a_change_that_the_page_saves_by_itself_is_proved_once_it_was_sent_and_all_is_quiet() -> None:
    looks = seen("on", 0), seen("off", 1), seen("off", 1.8, 4, quiet=False), seen("off", 2.3, 4)
    assert phases(watched(), *looks) == [Phase.POINTING, Phase.SEEN, Phase.SEEN, Phase.PROVING]


def test_what_was_sent_together_with_the_change_counts_where_no_save_is_needed() -> None:
    assert phases(watched(), seen("off", 1, 4), seen("off", 2, 4)) == [Phase.SEEN, Phase.PROVING]


def test_nothing_is_proved_before_anything_was_sent_and_the_person_is_told() -> None:
    one = watched()
    assert phases(one, seen("off", 1), seen("off", 1 + UNSAVED_SECONDS)) == [Phase.SEEN, Phase.SAVING]
    assert one.look(seen("off", 600)) is Phase.SAVING


def test_where_a_save_is_needed_what_came_with_the_change_is_not_taken_for_it_at_once() -> None:
    one = watched(needs_save=True)
    assert phases(one, seen("off", 1, 4), seen("off", 3, 4)) == [Phase.SAVING, Phase.SAVING]
    assert one.look(seen("off", 3.5, 5)) is Phase.PROVING
    quick = watched(needs_save=True)
    assert phases(quick, seen("off", 1, 4), seen("off", 1 + EARLY_SECONDS, 4))[-1] is Phase.PROVING


def test_a_change_taken_back_is_none() -> None:
    looks = seen("off", 1), seen("on", 2), seen("off", 3)
    assert phases(watched(), *looks) == [Phase.SEEN, Phase.POINTING, Phase.SEEN]


def test_a_value_that_is_not_the_wanted_one_is_said() -> None:
    assert watched().look(seen("mixed", 1)) is Phase.OTHER_VALUE


def test_a_page_that_was_sent_and_shows_something_else_now_is_loaded_anew() -> None:
    one = watched(needs_save=True)
    looks = seen(None, 1, 4), seen(None, 1 + VANISHED_SECONDS, 4)
    assert phases(one, *looks) == [Phase.POINTING, Phase.PROVING]
    assert one.was_changed
    other = watched()
    assert phases(other, seen(None, 1), seen(None, 4)) == [Phase.POINTING, Phase.POINTING]
    assert not other.was_changed


def test_a_page_that_went_elsewhere_is_said_to_have_until_the_setting_is_in_sight_again() -> None:
    looks = seen("on", 0), seen(None, 1), seen(None, 1 + AWAY_SECONDS), seen("on", 9), seen(None, 10)
    assert phases(watched(), *looks) == [Phase.POINTING, Phase.POINTING, Phase.AWAY, Phase.POINTING, Phase.POINTING]
    assert watched(was=None).look(seen(None, 60)) is Phase.CANNOT_FIND


def test_after_a_proof_that_failed_only_the_persons_word_counts() -> None:
    one = watched(trusting=False)
    assert Phase.PROVING not in phases(one, seen("off", 1, 4), seen("off", 9, 7), seen(None, 12, 9), seen(None, 20, 9))


def test_a_control_that_comes_into_sight_later_is_watched_too() -> None:
    one = watched(was=None)
    assert phases(one, seen(None, 0), seen("on", 1)) == [Phase.CANNOT_FIND, Phase.POINTING]
