"""The ways in from the command line: at a terminal, and where nobody is there."""

import json
import os
import pty
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from tests.browser.site import Site
from tests.e2e.program import Answer, Program

RULES = """
format = 1
id = "mine"
name = "Mine"
origins = ["ORIGIN"]
hosts = ["HOST"]
[sign_in]
url = "ORIGIN/login"
signed_in = { page = "ORIGIN/settings", shows.en = ["Privacy"] }
[[setting]]
id = "ads"
page = "ORIGIN/settings"
labels.en = ["Personal ads"]
kind = "checkbox"
want = ["off"]
category = "ads_personalization"
[[setting]]
id = "us-only"
regions = ["US"]
page = "ORIGIN/settings"
labels.en = ["Do not sell my information"]
kind = "checkbox"
want = ["on"]
category = "data_sharing"
[[setting]]
id = "audience"
page = "ORIGIN/audience"
labels.en = ["Who can see you"]
kind = "select"
options = ["Everyone", "Nobody"]
want = ["Nobody"]
category = "profile_visibility"
"""
SHOP = {"/settings": "<h1>Privacy</h1><label><input type=checkbox checked> Personal ads</label>"}

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")


@pytest.fixture
def site() -> Iterator[Site]:
    with Site(SHOP) as served:
        yield served


@pytest.fixture
def rules(site: Site, tmp_path: Path) -> str:
    folder = tmp_path / "rules"
    folder.mkdir()
    told = RULES.replace("ORIGIN", site.origin).replace("HOST", f"127.0.0.1:{site.port}")
    (folder / "mine.toml").write_text(told)
    return str(folder)


def at_terminal(program: Program, arguments: Sequence[str], answers: Sequence[tuple[str, str]]) -> Answer:
    """One call at a terminal of its own: each answer is typed when its question has been asked."""
    ours, theirs = pty.openpty()
    process = program.start(*arguments, stdin=theirs)
    os.close(theirs)
    assert process.stderr is not None
    assert process.stdout is not None
    told = ""
    for question, answer in answers:
        while question not in told.rpartition("\x1f")[2]:
            read = process.stderr.read(1)
            assert read, f"it ended before it asked “{question}”:\n{told}"
            told += read
        told += "\x1f"
        os.write(ours, (answer + "\n").encode())
    out, rest = process.communicate(timeout=60)
    os.close(ours)
    return Answer(process.returncode, out, told + rest)


def findings(answer: Answer) -> dict[str, tuple[object, ...]]:
    told = json.loads(answer.out)["findings"]
    return {one["setting"]: (one["state"], one["value"], one["reason"], tuple(one["evidence"])) for one in told}


@pytest.mark.parametrize("way", ["guide", "page", "self"])
def test_an_account_that_needs_its_person_is_not_checked_where_nobody_is_there(
    program: Program, rules: str, way: str, site: Site
) -> None:
    answer = program("audit", "--catalogue", rules, "--service", "mine", "--way", way, "--json", "-")
    assert answer.code == 3, answer.err
    assert {(state, reason) for state, _, reason, _ in findings(answer).values()} == {("not_checked", "needs_sign_in")}
    assert not site.asked


def test_guide_me_asks_for_each_setting_and_records_the_answer_as_the_persons(
    program: Program, rules: str, site: Site
) -> None:
    asked = [("Personal ads”", "maybe"), ("Please answer", ""), ("Do not sell", "ON"), ("Who can see", "everyone")]
    answer = at_terminal(
        program, ["audit", "--catalogue", rules, "--service", "mine", "--way", "guide", "--json", "-"], asked
    )
    assert findings(answer) == {
        "ads": ("not_checked", None, "stopped", ()),
        "us-only": ("as_wanted", "on", None, ("person",)),
        "audience": ("to_change", "Everyone", None, ("person",)),
    }
    assert answer.code == 3
    assert not site.asked, "no browser of ours went there"


def test_ending_the_questions_leaves_the_rest_not_checked(program: Program, rules: str) -> None:
    arguments = ["audit", "--catalogue", rules, "--service", "mine", "--way", "guide", "--json", "-"]
    answer = at_terminal(program, arguments, [("Personal ads”", "off"), ("Do not sell", "q")])
    assert [state for state, *_ in findings(answer).values()].count("not_checked") == 2


def test_a_notice_that_nobody_answers_is_no_yes_and_that_answered_is_not_shown_again(program: Program) -> None:
    visit = ("audit", "--service", "pinterest", "--way", "guide", "--json", "-")
    answer = program(*visit)
    assert answer.code == 3
    assert "Whether that is fine with the service is your decision." in answer.err
    assert "not read (notice_declined)" in answer.err
    assert "read (needs_person)" in program(*visit, "--yes").err
    assert "your decision" not in program(*visit).err


def test_adding_an_account_proposes_a_way_with_its_reason_and_shows_a_guess_as_a_guess(
    program: Program, rules: str
) -> None:
    arguments = ["accounts", "add", "mine", "--catalogue", rules, "--json"]
    questions = [("or one of", "guide"), ("Your country", "de")]
    answer = at_terminal(program, arguments, questions)
    assert answer.code == 0, answer.err
    assert json.loads(answer.out)["stored"] == "nothing"
    assert (
        "I'll sign in myself, in an ordinary browser window (self). The program never sees your password" in answer.err
    )
    assert not (program.home / "notices.json").exists()
    alone = program(*arguments)
    assert "(self)" in alone.err
