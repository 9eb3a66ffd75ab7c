"""Who can give a password or a one-time code while a sign-in is under way."""

from typing import Protocol

from auditor.accounts.model import Account
from auditor.catalogue.model import Service
from auditor.secret import Secret


class Asker(Protocol):
    """Answers for the person. None means that nobody here can."""

    async def password(self, service: Service, account: Account) -> Secret | None: ...
    async def code(self, service: Service, account: Account) -> Secret | None: ...
