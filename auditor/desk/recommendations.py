"""Changing what is wanted of a setting, and judging again what was last seen of it."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from auditor import events
from auditor.choose import own_wish
from auditor.desk.sitting import Acts, Sitting
from auditor.judge import judged_again
from auditor.problems import UnknownSnapshot
from auditor.snapshot.model import Own


async def recommend(command: events.Recommend, sitting: Sitting) -> None:
    """The person wants something else. Raises UnknownAccount, UnknownSetting, UnknownValue."""
    one = sitting.account(command.account)
    own = own_wish(one, command.setting, command.want)
    with sitting.program.store() as store:
        store.wish(own)
    _judge_again(command.ask, own, sitting)


async def unrecommend(command: events.Unrecommend, sitting: Sitting) -> None:
    """The catalogue's advice counts again."""
    one = sitting.account(command.account)
    own = own_wish(one, command.setting, ())
    with sitting.program.store() as store:
        store.unwish(own.service, own.account, own.setting)
    setting = one.service.setting(own.setting)
    _judge_again(command.ask, replace(own, want=setting.want if setting else ()), sitting)


async def list_recommendations(command: events.ListRecommendations, sitting: Sitting) -> None:
    """All of them."""
    sitting.tell(events.Recommendations(command.ask, tuple(_every(sitting))))


def _judge_again(ask: int, own: Own, sitting: Sitting) -> None:
    """Judge what was last seen of the setting by what is wanted now; nothing is told where nothing was seen."""
    try:
        finding = sitting.latest(own.account, own.setting)
    except UnknownSnapshot:
        finding = None
    if finding is not None and own.want:
        kept = sitting.program.kept().get((own.service, own.account, own.setting))
        again = judged_again(finding, own.want, kept)
        sitting.record(again, _every(sitting))
        sitting.tell(events.Judged(ask, again))
    sitting.tell(events.Done(ask))


def _every(sitting: Sitting) -> Sequence[Own]:
    return [Own(*whose, want) for whose, want in sitting.program.wishes().items()]


ACTS: Final[Acts] = {
    events.Recommend: recommend,
    events.Unrecommend: unrecommend,
    events.ListRecommendations: list_recommendations,
}
