"""Signing in with kept profiles, for the services that need one; all others go on as they are."""

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Final
from urllib.parse import urljoin

from auditor.accounts.model import Account, Way
from auditor.accounts.turns import Turn, Turns
from auditor.browser.asker import Asker
from auditor.browser.audit_browser import AuditBrowser
from auditor.browser.completion import Completion
from auditor.browser.profile import KeptProfiles, forget_tabs, is_new, keeps_profile
from auditor.browser.session import State
from auditor.browser.tab import Tab
from auditor.catalogue.model import Service
from auditor.problems import SignedOut, SignInChallenge

OpenProfile = Callable[[Path], AbstractAsyncContextManager[AuditBrowser]]
"""Starts a guarded browser on a profile."""

IN_PROFILE: Final[State] = {"kept": "in the profile"}


class ProfileSessions:
    """Stands for the session that is in the profile itself; there is nothing to load or to save."""

    async def load(self, account: Account) -> State | None:
        return dict(IN_PROFILE) if account.id else None

    async def save(self, account: Account, state: State) -> None:
        """The browser has written it down already."""


class ProfileBrowser:
    """`browser` signs in to every service but those that keep a profile; these get a browser of their own."""

    def __init__(self, browser: AuditBrowser, profiles: KeptProfiles, open_profile: OpenProfile, turns: Turns) -> None:
        self._browser = browser
        self._profiles = profiles
        self._open = open_profile
        self._says = turns
        self._turns: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)

    async def prepare(self, service: Service, account: Account) -> None:
        """As the browser's own; a profile is prepared when it is opened."""
        if not keeps_profile(service):
            await self._browser.prepare(service, account)

    @asynccontextmanager
    async def signed_in(self, service: Service, account: Account, asker: Asker) -> AsyncIterator[Tab]:
        """A tab that is proved to be signed in. Raises ProfileRefused as well."""
        if not keeps_profile(service):
            async with self._browser.signed_in(service, account, asker) as tab:
                yield tab
            return
        async with (
            self._turns[service.id],
            self._profiles.leased(service, account, self._browser.found) as profile,
            AsyncExitStack() as stack,
        ):
            if account.way is Way.SELF and is_new(profile):
                await self._by_the_person(service, account, profile, Turn.SIGN_IN)
            try:
                tab = await self._entered(stack, service, account, asker, profile)
            except (SignedOut, SignInChallenge) as problem:
                await stack.aclose()
                what = Turn.CHALLENGE if isinstance(problem, SignInChallenge) else Turn.SIGN_IN
                if not await self._by_the_person(service, account, profile, what):
                    raise
                by_hand = replace(account, way=Way.SELF)  # a password is never sent a second time by itself (R13)
                try:
                    tab = await self._entered(stack, service, by_hand, asker, profile)
                except SignedOut:
                    raise problem from None
            yield tab

    async def _entered(
        self, stack: AsyncExitStack, service: Service, account: Account, asker: Asker, profile: Path
    ) -> Tab:
        forget_tabs(profile)
        browser = await stack.enter_async_context(self._open(profile))
        return await stack.enter_async_context(browser.signed_in(service, account, asker))

    async def _by_the_person(self, service: Service, account: Account, profile: Path, what: Turn) -> bool:
        """Let the person sign in, in a plain window on the same profile; False where nobody could see one."""
        window = self._browser.window
        if window is None or service.sign_in is None or not self._says.someone_for(what):
            return False
        base = account.origin or next(iter(service.origins), "")
        address = urljoin(base + "/", service.sign_in.url)
        async with self._says.turn(account, what, address) as said:
            await window.shown(profile, address, said, Completion(service.sign_in.cookies))
        return True
