"""Every problem has its three sentences."""

import pytest

from auditor.problems import Problem, UnknownService, every_problem
from auditor.wording import PROBLEM_WORDS, explain, words_for


@pytest.mark.parametrize("problem", every_problem(), ids=lambda kind: kind.__name__)
def test_every_problem_says_what_happened_and_what_to_do_next(problem: type[Problem]) -> None:
    words = words_for(problem.code, {})
    assert words.what
    assert words.next


def test_no_words_are_left_over_from_a_problem_that_is_gone() -> None:
    assert set(PROBLEM_WORDS) == {kind.code for kind in every_problem()}


def test_facts_are_filled_in_and_a_missing_one_leaves_no_braces() -> None:
    assert "“pintrest”" in explain(UnknownService(service="pintrest", nearest=("pinterest",)))
    assert "{" not in explain(UnknownService())
