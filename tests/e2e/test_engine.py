"""The engine as the window drives it: real commands, a real browser, the practice accounts."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from auditor import events
from auditor.judge import Finding, State
from auditor.snapshot.model import Whose
from tests.e2e.program import Program

pytestmark = pytest.mark.browser


@dataclass
class Conversation:
    """One engine, spoken to line by line."""

    process: subprocess.Popen[bytes]
    asked: int = 0

    def ask(self, kind: Callable[..., Any], **fields: Any) -> int:
        """Send a command; the number its answers carry."""
        self.asked += 1
        assert self.process.stdin is not None
        self.process.stdin.write(events.to_line(kind(ask=self.asked, **fields)))
        self.process.stdin.flush()
        return self.asked

    def until(self, *kinds: type) -> list[Any]:
        """Every event up to the first of these kinds."""
        told = []
        assert self.process.stdout is not None
        for line in self.process.stdout:
            told.append(events.event_from(line))
            if isinstance(told[-1], kinds):
                return told
        raise AssertionError(f"the engine ended after {told[-3:]}")


@pytest.fixture
def engine(program: Program) -> Iterator[Conversation]:
    process = subprocess.Popen(
        [sys.executable, "-m", "auditor", "engine"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL, env=program.environment(),
    )  # fmt: skip
    talk = Conversation(process)
    talk.until(events.Ready)
    yield talk
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.close()
    process.wait(timeout=30)
    process.stdout.close()


def findings(told: list[Any]) -> dict[tuple[str, str], Finding]:
    return {(one.finding.account, one.finding.setting): one.finding for one in told if isinstance(one, events.Judged)}


def test_audit_check_again_keep_and_export_in_one_sitting(engine: Conversation, tmp_path: Path) -> None:
    engine.ask(events.StartAudit, practice=True, seed=7)
    told = engine.until(events.AuditEnded, events.Failed)
    assert isinstance(told[-1], events.AuditEnded)
    assert told[-1].complete
    found = findings(told)
    assert {finding.state for finding in found.values()} >= {State.TO_CHANGE, State.AS_WANTED}
    open_one = next(one for one in found.values() if one.state is State.TO_CHANGE and one.service == "lumio")
    which = {"account": open_one.account, "setting": open_one.setting}

    engine.ask(events.CheckAgain, **which)
    again = engine.until(events.Done, events.Failed)
    assert [one.finding.value for one in again if isinstance(one, events.Judged)] == [open_one.value]

    engine.ask(events.Keep, **which, because="on purpose")
    assert findings(engine.until(events.Done, events.Failed))[open_one.account, open_one.setting].state is State.KEPT
    engine.ask(events.Unkeep, **which)
    back = findings(engine.until(events.Done, events.Failed))[open_one.account, open_one.setting]
    assert back.state is State.TO_CHANGE

    engine.ask(events.Export, run="latest", format="html", path=str(tmp_path / "report.html"))
    assert isinstance(engine.until(events.Exported, events.Failed)[-1], events.Exported)
    assert (tmp_path / "report.html").stat().st_size > 1000
    engine.ask(events.ListSnapshots)
    (rows,) = [one for one in engine.until(events.Snapshots) if isinstance(one, events.Snapshots)]
    assert len(rows.snapshots) == 2  # the audit, and the follow-up that holds what came after it
    assert {row.whose for row in rows.snapshots} == {Whose.PRACTICE}


def test_a_stopped_audit_ends_at_once_and_keeps_what_it_found(engine: Conversation) -> None:
    engine.ask(events.StartAudit, practice=True, seed=7)
    told = engine.until(events.Judged)
    engine.ask(events.Stop)
    told += engine.until(events.AuditEnded)
    assert told[-1].complete is False
    engine.ask(events.LoadSnapshot)
    loaded = engine.until(events.SnapshotLoaded, events.Failed)[-1]
    assert isinstance(loaded, events.SnapshotLoaded)
    assert loaded.snapshot.complete is False
    assert len(loaded.snapshot.findings) >= 1


def test_an_unknown_account_is_a_problem_with_a_code_not_a_crash(engine: Conversation) -> None:
    engine.ask(events.CheckAgain, account="nobody", setting="nothing")
    failed = engine.until(events.Failed)[-1]
    assert failed.code == "unknown_account"


def test_a_service_is_described_with_what_policy_and_law_say_about_its_settings(engine: Conversation) -> None:
    engine.ask(events.DescribeService, service="chatgpt")
    told = engine.until(events.ServiceDescribed, events.Failed)[-1]
    assert isinstance(told, events.ServiceDescribed)
    training = told.advice[0]
    assert training.setting == told.service.settings[0].id
    assert training.policies[0].sources[0].url == "https://openai.com/policies/eu-privacy-policy/"
    assert "gdpr-21" in {law.id for law in training.laws}
    assert {"en", "de"} <= set(told.not_advice)


def restarted(program: Program) -> Conversation:
    process = subprocess.Popen(
        [sys.executable, "-m", "auditor", "engine"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL, env=program.environment(),
    )  # fmt: skip
    talk = Conversation(process)
    talk.until(events.Ready)
    return talk


def ended(talk: Conversation) -> None:
    assert talk.process.stdin is not None
    assert talk.process.stdout is not None
    talk.process.stdin.close()
    talk.process.wait(timeout=30)
    talk.process.stdout.close()


@pytest.mark.parametrize("end", ["killed", "window gone"])
def test_a_run_that_was_cut_off_goes_on_where_it_was(program: Program, end: str) -> None:
    first = restarted(program)
    first.ask(events.StartAudit, practice=True, seed=7)
    before: list[Any] = []
    while sum(isinstance(one, events.Judged) and one.finding.read_at is not None for one in before) < 3:
        before += first.until(events.Judged)
    if end == "killed":
        first.process.kill()
    ended(first)
    second = restarted(program)
    second.ask(events.FindUnfinished)
    (left,) = second.until(events.UnfinishedFound)
    assert left.run
    assert left.practice
    assert left.found >= 3
    second.ask(events.ResumeAudit)
    told = second.until(events.AuditEnded, events.Failed)
    assert told[-1].complete
    found, earlier = findings(told), findings(before)
    assert {key: found[key].read_at for key in earlier} == {key: one.read_at for key, one in earlier.items()}
    assert State.NOT_CHECKED not in {one.state for one in found.values()}
    second.ask(events.ListSnapshots)
    rows = second.until(events.Snapshots)[-1].snapshots
    assert [(row.run, row.complete) for row in rows] == [(left.run, True)]
    second.ask(events.FindUnfinished)
    assert not second.until(events.UnfinishedFound)[-1].run
    ended(second)


def test_an_engine_that_takes_a_dead_ones_place_knows_its_practice_site(program: Program) -> None:
    first = restarted(program)
    first.ask(events.StartAudit, practice=True)
    before = first.until(events.AuditEnded, events.Failed)
    (seed,) = [one.seed for one in before if isinstance(one, events.AuditStarted)]
    first.process.kill()
    ended(first)
    second = restarted(program)
    second.ask(events.StartGuide, practice=True)
    assert second.until(events.GuideStarted, events.Failed)[-1].code == "unknown_account"
    second.ask(events.KnowAgain, seed=seed)
    second.until(events.Done)
    open_one = next(one for one in findings(before).values() if one.state is State.TO_CHANGE)
    second.ask(events.CheckAgain, account=open_one.account, setting=open_one.setting)
    told = second.until(events.Done, events.Failed)
    assert [one.finding.value for one in told if isinstance(one, events.Judged)] == [open_one.value]
    second.ask(events.StartGuide, practice=True)
    assert second.until(events.GuideStarted, events.Failed)[-1].items
    ended(second)


def test_another_recommendation_is_judged_at_once_and_is_part_of_the_snapshot(engine: Conversation) -> None:
    engine.ask(events.StartAudit, practice=True, seed=7)
    found = findings(engine.until(events.AuditEnded))
    open_one = next(one for one in found.values() if one.state is State.TO_CHANGE and one.value in ("on", "off"))
    which = {"account": open_one.account, "setting": open_one.setting}
    engine.ask(events.Recommend, **which, want=(open_one.value,))
    (again,) = findings(engine.until(events.Done, events.Failed)).values()
    assert (again.state, again.want) == (State.AS_WANTED, (open_one.value,))
    engine.ask(events.LoadSnapshot)
    loaded = engine.until(events.SnapshotLoaded, events.Failed)[-1]
    assert [(own.account, own.setting, own.want) for own in loaded.snapshot.own] == [
        (open_one.account, open_one.setting, (open_one.value,))
    ]
    engine.ask(events.Recommend, **which, want=("sideways",))
    assert engine.until(events.Failed)[-1].code == "unknown_value"
    engine.ask(events.Unrecommend, **which)
    (back,) = findings(engine.until(events.Done, events.Failed)).values()
    assert (back.state, back.want) == (State.TO_CHANGE, open_one.want)
    engine.ask(events.ListRecommendations)
    assert engine.until(events.Recommendations)[-1].own == ()


def test_the_browser_a_person_names_is_tried_first_and_refused_with_a_reason(
    engine: Conversation, tmp_path: Path
) -> None:
    engine.ask(events.ListBrowsers)
    found = engine.until(events.Browsers)[-1].found
    assert found
    assert found[0].new_enough
    engine.ask(events.UseBrowser, path=str(tmp_path / "none"))
    assert engine.until(events.Failed)[-1].code == "browser_not_found"
    engine.ask(events.UseBrowser, path=found[0].path)
    assert isinstance(engine.until(events.Done, events.Failed)[-1], events.Done)
