"""What a person wants of a setting instead of what the catalogue advises."""

from dataclasses import dataclass

from auditor.snapshot.model import Own


@dataclass(frozen=True, slots=True)
class Recommend:
    """From now on these values are wanted; none at all means that the person does not mind.

    Answered by `Judged` where the last audit saw the setting and it still counts, then `Done`.
    """

    ask: int
    account: str
    setting: str
    want: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Unrecommend:
    """Back to what the catalogue advises. Answered as `Recommend` is."""

    ask: int
    account: str
    setting: str


@dataclass(frozen=True, slots=True)
class ListRecommendations:
    """Answered by `Recommendations`."""

    ask: int


@dataclass(frozen=True, slots=True)
class Recommendations:
    """Every recommendation of the person's own."""

    answers: int
    own: tuple[Own, ...]
