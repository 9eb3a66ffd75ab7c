"""The person's turn as the window takes it: a real engine, a real browser, a screen that nobody looks at."""

import os
import subprocess
import sys
from collections.abc import Iterator

import pytest

from auditor import events
from auditor.accounts.model import Way
from auditor.judge import State
from auditor.problems import Reason
from tests.browser.site import Site
from tests.e2e.program import Program
from tests.e2e.test_engine import Conversation, findings

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("display")]

PAGE = (
    "<h1>Settings</h1><label><input type=checkbox checked> Personalised ads</label>"
    "<label><input type=checkbox> Wrap lines</label>"
)


@pytest.fixture
def engine(program: Program, display: None) -> Iterator[Conversation]:
    shown = program.environment() | {"DISPLAY": os.environ["DISPLAY"]}
    process = subprocess.Popen(
        [sys.executable, "-m", "auditor", "engine"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL, env=shown,
    )  # fmt: skip
    talk = Conversation(process)
    talk.until(events.Ready)
    yield talk
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.close()
    process.wait(timeout=30)
    process.stdout.close()


def test_any_site_that_the_person_opens_is_read_when_they_say_so(engine: Conversation) -> None:
    with Site({"/settings": PAGE}) as site:
        opened = engine.ask(events.OpenForReading, address=f"{site.origin}/settings")
        turn = engine.until(events.YourTurn, events.Failed)[-1]
        assert isinstance(turn, events.YourTurn)
        assert (turn.answers, turn.what, turn.account) == (opened, "page", "")
        engine.ask(events.ReadThisPage)
        (surveyed,) = [one for one in engine.until(events.Done) if isinstance(one, events.Surveyed)]
        assert surveyed.address == f"{site.origin}/settings"
        ads, lines = surveyed.controls
        assert (ads.label, ads.value, ads.likely_private) == ("Personalised ads", "on", "off")
        assert lines.category is None
        engine.ask(events.TurnDone)
        told = engine.until(events.YourTurnOver)
        assert not [one for one in told if isinstance(one, events.Failed)]
        assert engine.until(events.Done)[-1].answers in (opened, engine.asked)


def test_an_address_that_is_no_web_site_is_refused_and_an_answer_nobody_waits_for_too(engine: Conversation) -> None:
    engine.ask(events.OpenForReading, address="file:///etc/passwd")
    assert engine.until(events.Failed)[-1].code == "usage"
    engine.ask(events.TurnDone, account="a1")
    assert engine.until(events.Failed)[-1].code == "not_your_turn"


def test_an_account_without_a_keyring_is_guided_for_this_run_and_asked_about_no_visit(engine: Conversation) -> None:
    engine.ask(events.AddAccount, service="pinterest", way=Way.GUIDE, region="DE")
    added = engine.until(events.AccountAdded, events.Failed)[-1]
    assert added.stored == "nothing"
    mine = added.account.id
    run = engine.ask(events.StartAudit, accounts=(mine,))
    told = engine.until(events.YourTurn)
    assert not [one for one in told if isinstance(one, events.NoticeWanted)]
    assert (told[-1].answers, told[-1].what) == (run, "guide")
    engine.ask(events.AnswerSetting, account=mine, setting="genai-training", value="off")
    engine.ask(events.TurnDone, account=mine)
    told = engine.until(events.AuditEnded)
    finding = findings(told)[mine, "genai-training"]
    assert (finding.state, finding.evidence) == (State.AS_WANTED, ("person",))
    rest = [one for (_, setting), one in findings(told).items() if setting != "genai-training"]
    assert {one.reason for one in rest if one.state is State.NOT_CHECKED} <= {Reason.STOPPED}

    engine.ask(events.StartAudit, accounts=(mine,))
    engine.until(events.YourTurn)
    engine.ask(events.Stop)
    assert engine.until(events.AuditEnded)[-1].complete is False


def test_a_notice_answered_with_no_leaves_the_account_alone(engine: Conversation) -> None:
    engine.ask(events.AddAccount, service="pinterest", way=Way.SELF)
    mine = engine.until(events.AccountAdded)[-1].account.id
    run = engine.ask(events.StartAudit, accounts=(mine,))
    wanted = engine.until(events.NoticeWanted)[-1]
    assert (wanted.answers, wanted.service) == (run, "pinterest")
    engine.ask(events.AnswerNotice, service="pinterest", agrees=False)
    told = engine.until(events.AuditEnded)
    assert [one.problem for one in told if isinstance(one, events.AccountEnded)] == ["notice_declined"]
    assert not [one for one in told if isinstance(one, events.YourTurn)]
