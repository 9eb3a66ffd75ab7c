"""Who answers when a sign-in asks for a password or a one-time code.

Each is an `auditor.browser.asker.Asker`. `None` means: nobody here can answer, and the account needs its person.
"""

import json
import sys
from collections.abc import Iterable, Sequence
from typing import TextIO

from auditor.accounts.ask import asked_apart
from auditor.accounts.book import AccountBook
from auditor.accounts.model import Account
from auditor.accounts.vault import in_background
from auditor.browser.asker import Asker
from auditor.catalogue.model import Service
from auditor.practice.site import PracticeAccount
from auditor.secret import Secret


class NobodyAsker:
    """No terminal, no screen, no stored password."""

    async def password(self, service: Service, account: Account) -> Secret | None:
        return None

    async def code(self, service: Service, account: Account) -> Secret | None:
        return None


class PracticeAsker:
    """The practice site's own sign-in data."""

    def __init__(self, accounts: Iterable[PracticeAccount]) -> None:
        self._accounts = {account.service_id: account for account in accounts}

    async def password(self, service: Service, account: Account) -> Secret | None:
        mine = self._accounts.get(service.id)
        return mine.password if mine else None

    async def code(self, service: Service, account: Account) -> Secret | None:
        mine = self._accounts.get(service.id)
        return mine.code() if mine else None


class LinesAsker:
    """Standard input as INTERFACE.md describes it: the password first, then one code for each printed prompt."""

    def __init__(self, lines: TextIO, prompts: TextIO, *, with_password: bool, with_codes: bool) -> None:
        self._lines = lines
        self._prompts = prompts
        self.first_line = self._next() if with_password else None
        self._with_codes = with_codes

    async def password(self, service: Service, account: Account) -> Secret | None:
        return self.first_line

    async def code(self, service: Service, account: Account) -> Secret | None:
        if not self._with_codes:
            return None
        prompt = {"prompt": "code", "service": service.id, "account": account.id}
        print(json.dumps(prompt), file=self._prompts, flush=True)
        return self._next()

    def _next(self) -> Secret | None:
        line = self._lines.readline()
        return Secret(line.rstrip("\r\n")) if line else None


class StoredAsker:
    """Passwords that the person chose to keep: in the keyring, or without one for this run."""

    def __init__(self, book: AccountBook) -> None:
        self._book = book

    async def password(self, service: Service, account: Account) -> Secret | None:
        return await in_background(lambda: self._book.password(account))

    async def code(self, service: Service, account: Account) -> Secret | None:
        return None


class ApartAsker:
    """The person, through a small separate process; where none is set up there is no answer."""

    async def password(self, service: Service, account: Account) -> Secret | None:
        return await asked_apart(service.name, "password")

    async def code(self, service: Service, account: Account) -> Secret | None:
        return await asked_apart(service.name, "code")


class FirstAnswer:
    """The first of several askers that has an answer."""

    def __init__(self, askers: Sequence[Asker]) -> None:
        self._askers = askers

    async def password(self, service: Service, account: Account) -> Secret | None:
        for asker in self._askers:
            answer = await asker.password(service, account)
            if answer is not None:
                return answer
        return None

    async def code(self, service: Service, account: Account) -> Secret | None:
        for asker in self._askers:
            answer = await asker.code(service, account)
            if answer is not None:
                return answer
        return None


def standard_input(*, with_password: bool, with_codes: bool) -> LinesAsker:
    """Reads the password line at once, so that a missing one is noticed before a browser starts."""
    return LinesAsker(sys.stdin, sys.stderr, with_password=with_password, with_codes=with_codes)
