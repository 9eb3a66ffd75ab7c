"""Practising, and the way back: what a person sees of themselves rests on their own accounts and checks."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

from auditor import events
from auditor.accounts.model import Account, Stored
from auditor.judge import Finding, State
from auditor.snapshot.model import Snapshot, Whose
from ui.conductor import Conductor
from ui.screens.settings import REMINDERS

Make = Callable[[str], Conductor]
OWN = Account("a2", "club", username="ada")
PLAY = Account("practice-shop", "shop")
LONG_AGO = (date.today() - timedelta(days=100)).isoformat() + "T10:00:00.000+00:00"
YESTERDAY = (date.today() - timedelta(days=1)).isoformat() + "T10:00:00.000+00:00"


class Talk:
    """A window whose engine is spoken for: what it was asked, and what it is told."""

    def __init__(self, shown: Conductor) -> None:
        self.shown = shown
        self.asked: list[tuple[type, dict[str, Any]]] = []
        shown.shared.client.ask = self._ask  # type: ignore[method-assign]

    def _ask(self, kind: Any, **fields: Any) -> int:
        self.asked.append((kind, fields))
        return len(self.asked)

    def hear(self, *told: Any) -> None:
        self.shown._hear(list(told))

    def last(self, kind: type) -> tuple[int, dict[str, Any]]:
        """The number and the fields of the last command of this kind."""
        number = max(n for n, (asked, _) in enumerate(self.asked, 1) if asked is kind)
        return number, self.asked[number - 1][1]

    def know(self, *own: Account) -> None:
        """What the engine answers to the window's last question for the person's accounts."""
        self.hear(events.Accounts(self.last(events.ListAccounts)[0], own))

    def begin(self, *own: Account) -> None:
        self.shown.auditing.begin()
        self.know(*own)

    def practise(self, *, ends: bool = True) -> None:
        """As “Try with practice accounts” does; the check finds one setting."""
        self.shown.auditing.start_practice()
        ask = self.last(events.StartAudit)[0]
        self.hear(events.AuditStarted(ask, "play", (PLAY,), 1), events.Judged(ask, found(PLAY)))
        if ends:
            self.hear(events.AuditEnded(ask, "play", complete=True))

    @property
    def cards(self) -> list[str]:
        return list(self.shown.auditing.overview._cards)

    @property
    def banner(self) -> str:
        practice = self.shown.auditing.overview.practice
        return "" if practice.isHidden() else practice.text()


def found(account: Account) -> Finding:
    return Finding(account.service, account.id, "ads", State.TO_CHANGE, "on", ("off",), label="Ads")


def row(run: str, started: str, whose: Whose = Whose.OWN) -> events.SnapshotRow:
    return events.SnapshotRow(run, started, started, complete=True, counts={}, whose=whose)


@pytest.fixture
def talk(window: Make) -> Talk:
    return Talk(window("normal"))


def test_adding_an_account_ends_practising_and_the_next_check_reads_it(talk: Talk) -> None:
    talk.begin()
    talk.practise()
    assert talk.cards == [PLAY.id]
    talk.hear(events.AccountAdded(0, OWN, Stored.SESSION))
    talk.know(OWN)
    assert talk.cards == [OWN.id]
    assert talk.shown.model.findings() == []
    talk.shown.auditing.check_all()
    assert talk.last(events.StartAudit)[1]["practice"] is False


def test_check_all_reads_the_persons_own_accounts_though_they_have_been_practising(talk: Talk) -> None:
    talk.begin(OWN)
    talk.practise()
    talk.shown.auditing.check_all()
    assert talk.last(events.StartAudit)[1]["practice"] is False


def test_who_has_no_account_practises_again(talk: Talk) -> None:
    talk.begin()
    talk.practise()
    talk.shown.auditing.check_all()
    assert talk.last(events.StartAudit)[1]["practice"] is True
    assert not talk.banner


def test_one_button_leads_from_practising_back_to_what_the_last_check_found(talk: Talk) -> None:
    talk.begin(OWN)
    talk.practise()
    assert "Back to your own" in talk.banner
    talk.shown.auditing.overview.practice.click()
    talk.know(OWN)
    rows = (row("play", YESTERDAY, Whose.PRACTICE), row("mine", LONG_AGO))
    talk.hear(events.Snapshots(talk.last(events.ListSnapshots)[0], rows))
    ask, asked = talk.last(events.LoadSnapshot)
    assert asked == {"run": "mine"}
    run = Snapshot("mine", LONG_AGO, LONG_AGO, "0", "0", complete=True, findings=(found(OWN),))
    talk.hear(events.SnapshotLoaded(ask, run))
    assert talk.cards == [OWN.id]
    assert talk.shown.model.findings() == [found(OWN)]
    assert not talk.banner


def test_an_account_added_in_a_practice_check_waits_until_that_is_over(talk: Talk) -> None:
    talk.begin()
    talk.practise(ends=False)
    talk.hear(events.AccountAdded(0, OWN, Stored.SESSION))
    assert talk.cards == [PLAY.id]
    assert "Back to your own" in talk.banner
    talk.shown.auditing.check_all()
    assert talk.last(events.StartAudit)[1]["practice"] is True
    talk.hear(events.AuditEnded(talk.last(events.StartAudit)[0], "run", complete=True))
    talk.shown.auditing.check_all()
    assert talk.last(events.StartAudit)[1]["practice"] is False


def test_a_practice_finding_that_comes_late_is_not_put_among_the_persons_own(talk: Talk) -> None:
    talk.begin(OWN)
    talk.practise()
    talk.shown.auditing.overview.practice.click()
    talk.know(OWN)
    talk.hear(events.Judged(0, found(PLAY)))
    assert talk.shown.model.findings() == []


def test_practice_that_could_not_begin_changes_nothing(talk: Talk) -> None:
    talk.begin(OWN)
    talk.shown.auditing.start_practice()
    talk.hear(events.Failed(talk.last(events.StartAudit)[0], "address_taken", {"port": 1}))
    assert not talk.shown.shared.practice
    assert talk.cards == [OWN.id]


def test_after_a_start_the_persons_own_last_check_is_shown_whatever_came_after_it(talk: Talk) -> None:
    talk.begin(OWN)
    rows = (row("foreign", LONG_AGO, Whose.IMPORTED), row("play", YESTERDAY, Whose.PRACTICE), row("mine", LONG_AGO))
    talk.hear(events.Snapshots(talk.last(events.ListSnapshots)[0], rows))
    assert talk.last(events.LoadSnapshot)[1] == {"run": "mine"}


def test_a_practice_run_is_no_check_that_a_reminder_waits_for(talk: Talk) -> None:
    talk.shown.shared.settings.setValue(REMINDERS, "monthly")
    talk.begin(OWN)
    talk.hear(events.Snapshots(0, (row("play", YESTERDAY, Whose.PRACTICE), row("mine", LONG_AGO))))
    assert not talk.shown.auditing.overview.reminder.isHidden()
    talk.practise()
    assert not talk.shown.auditing.overview.reminder.isHidden()


@pytest.mark.parametrize("practises", [True, False])
def test_report_guide_and_history_are_about_the_accounts_that_are_shown(talk: Talk, *, practises: bool) -> None:
    talk.begin(OWN)
    if practises:
        talk.practise()
    else:
        talk.shown.model.show([found(OWN)])
    newest = "play" if practises else "mine"
    talk.shown.papers.open_report()
    rows = (row("play", YESTERDAY, Whose.PRACTICE), row("mine", LONG_AGO))
    talk.hear(events.Snapshots(talk.last(events.ListSnapshots)[0], rows))
    assert talk.last(events.Preview)[1]["run"] == newest
    talk.shown.papers.export_to("/tmp/x", "html")  # noqa: S108 -- never written
    assert talk.last(events.Export)[1]["run"] == newest
    talk.shown.looking_back.open_history()
    assert talk.last(events.GetHistory)[1]["practice"] is practises
    talk.shown.guide()
    assert talk.last(events.StartGuide)[1]["practice"] is practises


def test_a_guide_that_was_cut_off_is_offered_and_gone_on_with(talk: Talk) -> None:
    talk.begin(OWN)
    items = (events.GuideItem(OWN.id, "ads"), events.GuideItem(OWN.id, "training"))
    talk.hear(events.UnfinishedFound(0, guide=items))
    (box,) = [one for one in talk.shown.window.children() if one.objectName() == "resume"]
    assert "guide that was cut off" in box.text()  # type: ignore[attr-defined]
    assert "2 settings" in box.informativeText()  # type: ignore[attr-defined]
    box.buttons()[0].click()  # type: ignore[attr-defined]
    assert talk.last(events.StartGuide)[1]["items"] == items


def test_who_does_not_want_to_go_on_with_a_guide_is_not_asked_again(talk: Talk) -> None:
    talk.hear(events.UnfinishedFound(0, guide=(events.GuideItem(OWN.id, "ads"),)))
    (box,) = [one for one in talk.shown.window.children() if one.objectName() == "resume"]
    box.buttons()[1].click()  # type: ignore[attr-defined]
    assert talk.last(events.LeaveUnfinished)
