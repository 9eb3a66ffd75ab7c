"""A check of no account is no check: it is never begun, never called finished, and never offered to be gone on with."""

from pathlib import Path

import pytest

from auditor import events
from auditor.accounts.model import Account, Stored, Way
from auditor.desk.accounts import know_again, list_accounts
from auditor.desk.audits import resume_audit, start_audit
from auditor.desk.past import find_unfinished
from auditor.desk.sitting import Sitting
from auditor.problems import NoAccounts, UsageProblem
from auditor.program import Program
from auditor.unfinished import Unfinished
from tests.snapshot.samples import snapshot

OWN = Account("a1", "pinterest", Way.GUIDE, username="owen")
Told = list[events.Event]


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Sitting, Told]:
    """An engine that has just started, for a person without an account."""
    monkeypatch.setenv("PRIVACY_AUDITOR_HOME", str(tmp_path))
    told: Told = []
    return Sitting(Program(), told.append), told


def cut_off(sitting: Sitting) -> None:
    """A check of everything was killed."""
    with sitting.program.store() as store:
        store.put(snapshot(run="mine"))
    sitting.program.unfinished.note(Unfinished("mine"))


async def test_a_check_without_accounts_is_refused_before_it_begins(desk: tuple[Sitting, Told]) -> None:
    sitting, told = desk
    with pytest.raises(NoAccounts):
        await start_audit(events.StartAudit(1), sitting)
    cut_off(sitting)
    with pytest.raises(NoAccounts):
        await resume_audit(events.ResumeAudit(2), sitting)
    assert told == []


@pytest.mark.parametrize("known", [False, True])
async def test_a_check_is_offered_again_only_where_an_account_of_it_is_known(
    desk: tuple[Sitting, Told], *, known: bool
) -> None:
    sitting, told = desk
    cut_off(sitting)
    if known:
        await know_again(events.KnowAgain(1, (OWN,)), sitting)
    await find_unfinished(events.FindUnfinished(2), sitting)
    found = told[-1]
    assert isinstance(found, events.UnfinishedFound)
    assert found.run == ("mine" if known else "")


async def test_accounts_of_this_run_outlive_their_engine(desk: tuple[Sitting, Told]) -> None:
    sitting, told = desk
    await know_again(events.KnowAgain(1, (OWN,)), sitting)
    await list_accounts(events.ListAccounts(2), sitting)
    assert told == [events.Done(1), events.Accounts(2, (OWN,))]
    assert OWN.stored is Stored.NOTHING
    assert sitting.account(OWN.id).account == OWN


async def test_an_address_is_as_little_believed_as_when_the_account_was_added(desk: tuple[Sitting, Told]) -> None:
    foreign = Account("a2", "pinterest", origin="http://example.com")
    with pytest.raises(UsageProblem):
        await know_again(events.KnowAgain(1, (foreign,)), desk[0])
    assert desk[0].accounts() == []
