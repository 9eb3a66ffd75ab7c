"""The person's accounts: listing, adding and removing them."""

from contextlib import suppress
from dataclasses import replace
from typing import Final

from auditor import events
from auditor.accounts.ask import asked_apart
from auditor.accounts.book import new_id
from auditor.accounts.model import Account, Way
from auditor.accounts.vault import in_background
from auditor.browser.origin import confirmed_origin
from auditor.desk.sitting import Acts, Sitting
from auditor.problems import UnknownSnapshot
from auditor.snapshot.model import Whose


async def list_accounts(command: events.ListAccounts, sitting: Sitting) -> None:
    """All but the practice accounts."""
    sitting.tell(events.Accounts(command.ask, sitting.program.book.accounts()))


async def add_account(command: events.AddAccount, sitting: Sitting) -> None:
    """Remember an account; its password, where the way needs one, is asked for by a process of its own."""
    service = sitting.program.catalogue.service(command.service)
    account = Account(
        id=new_id(),
        service=service.id,
        way=command.way,
        username=command.username,
        origin=confirmed_origin(command.origin) if command.origin else "",
        region=command.region,
        plan=command.plan,
    )
    password = None
    if command.way is Way.PASSWORD:
        sitting.tell(events.YourTurn(command.ask, account.id, service.id, "password"))
        password = await asked_apart(service.name, "password")
        sitting.tell(events.YourTurnOver(command.ask, account.id))
    added = await in_background(lambda: sitting.program.book.add(account, password))
    sitting.tell(events.AccountAdded(command.ask, added, added.stored))


async def remove_account(command: events.RemoveAccount, sitting: Sitting) -> None:
    """Forget an account with all that is stored about it."""
    sitting.program.remove_account(command.account)
    sitting.tell(events.Done(command.ask))


async def know_again(command: events.KnowAgain, sitting: Sitting) -> None:
    """Take the place of an engine that died: its accounts of this run, its practice site as it was last found."""
    for account in command.accounts:
        origin = confirmed_origin(account.origin) if account.origin else ""
        sitting.program.book.know_again(replace(account, origin=origin))
    if command.seed is not None:
        site = await sitting.practice_site(command.seed)
        with suppress(UnknownSnapshot), sitting.program.store() as store:
            found = store.load(store.newest(Whose.PRACTICE)).findings
            site.world.put_back({(one.service, one.setting): one.value for one in found if one.value is not None})
    sitting.tell(events.Done(command.ask))


ACTS: Final[Acts] = {
    events.ListAccounts: list_accounts,
    events.AddAccount: add_account,
    events.RemoveAccount: remove_account,
    events.KnowAgain: know_again,
}
