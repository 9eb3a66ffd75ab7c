"""Signing in by form: user name, password, one-time code, each typed only where it belongs, each exactly once.

Right before a password is typed the browser is asked where it is: the frame that owns the field and the top frame
must be at a pinned origin, the field must be a visible, uncovered password field, and its form must send to a pinned
origin. Nothing here retries.
"""

import asyncio
import time
from collections.abc import Iterable
from typing import Final

from playwright.async_api import Error, Frame, Locator, Page

from auditor.accounts.model import Account
from auditor.browser.asker import Asker
from auditor.browser.origin import may_type_password, origin_of
from auditor.catalogue.model import FieldAt, Service, SignedIn, SignIn
from auditor.problems import (
    NeedsPerson,
    OriginRefused,
    PageProblem,
    Reason,
    SignInChallenge,
    SignInFormChanged,
    SignInProblem,
    SignInUnclear,
    WrongCode,
    WrongPassword,
)
from auditor.secret import Secret

FIELD_SECONDS: Final = 15.0
OUTCOME_SECONDS: Final = 20.0
STILL_THERE_SECONDS: Final = 4.0
_POLL_SECONDS: Final = 0.15

FIELD: Final = """
(field) => {
  const box = field.getBoundingClientRect();
  let top = field.getRootNode().elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  const form = field.form;
  return {
    type: field.type,
    covered: !(top === field || (top && (top.contains(field) || field.contains(top))) ||
      (top && top.tagName === 'LABEL' && top.control === field)),
    action: form ? new URL(form.getAttribute('action') || '', field.ownerDocument.location.href).href : '',
  };
}
"""


class FormSignIn:
    """One attempt at one account's sign-in form."""

    def __init__(self, page: Page, service: Service, account: Account, asker: Asker) -> None:
        if service.sign_in is None or service.sign_in.password is None:
            raise NeedsPerson(service=service.name)
        self._page = page
        self._service = service
        self._account = account
        self._asker = asker
        self._rule: SignIn = service.sign_in

    async def perform(self, url: str) -> None:
        """Fill in and send the form at `url`. Returns when the service has answered; raises SignInProblem."""
        password = await self._asker.password(self._service, self._account)
        if password is None:
            raise NeedsPerson(service=self._service.name)
        await go(self._page, url)
        await self._page.bring_to_front()
        if self._rule.open is not None:
            await (await self._field(self._rule.open, "sign-in link")).click()
        await self._give_name()
        await self._give_password(password)
        await self._outcome()

    async def _give_name(self) -> None:
        if self._rule.username is None:
            return
        field = await self._field(self._rule.username, "user name")
        await self._check_origin(field)
        await field.fill(self._account.username)
        if self._rule.next is not None:
            await (await self._field(self._rule.next, "next button")).click()

    async def _give_password(self, password: Secret) -> None:
        assert self._rule.password is not None  # noqa: S101 -- __init__ made sure
        field = await self._field(self._rule.password, "password")
        await self._check_origin(field)
        await self._check_field(field)
        try:
            await field.fill(password.reveal())
        except Error:
            raise SignInFormChanged(service=self._service.name, field="password") from None
        await self._check_origin(field)
        await self._send(field)

    async def _send(self, field: Locator) -> None:
        if self._rule.submit is not None:
            await (await self._field(self._rule.submit, "sign-in button")).click()
        else:
            await field.press("Enter")

    async def _outcome(self) -> None:
        """Wait for the service's answer to the password, and to a code where one is asked for."""
        code_given = False
        sent = time.monotonic()
        while time.monotonic() - sent < OUTCOME_SECONDS:
            await asyncio.sleep(_POLL_SECONDS)
            if await self._shows(self._rule.challenge):
                raise SignInChallenge(service=self._service.name)
            if await self._shows(self._rule.restricted):
                raise PageProblem(Reason.RESTRICTED)
            if await self._shows(self._rule.refused):
                raise WrongCode(service=self._service.name) if code_given else WrongPassword(service=self._service.name)
            code = self._rule.code and await visible(self._page, self._rule.code)
            if code and not code_given:
                await self._give_code(code)
                code_given, sent = True, time.monotonic()
            elif (not code and not await self._password_shown()) or time.monotonic() - sent > STILL_THERE_SECONDS:
                return

    async def _give_code(self, field: Locator) -> None:
        code = await self._asker.code(self._service, self._account)
        if code is None:
            raise SignInChallenge(service=self._service.name)
        await self._check_origin(field)
        try:
            await field.fill(code.reveal())
            await field.press("Enter")
        except Error:
            raise SignInFormChanged(service=self._service.name, field="code") from None

    async def _password_shown(self) -> bool:
        return self._rule.password is not None and await visible(self._page, self._rule.password) is not None

    async def _field(self, where: FieldAt, what: str) -> Locator:
        deadline = time.monotonic() + FIELD_SECONDS
        while time.monotonic() < deadline:
            found = await visible(self._page, where)
            if found is not None:
                return found
            await asyncio.sleep(_POLL_SECONDS)
        raise SignInFormChanged(service=self._service.name, field=what)

    async def _check_origin(self, field: Locator) -> None:
        """The frame of the field and the top frame, as the browser has them now. Raises OriginRefused."""
        frame = await owner(field)
        for url in (self._page.url, frame.url if frame else ""):
            if not may_type_password(url, self._service, self._account):
                raise OriginRefused(service=self._service.name, shown=origin_of(url) or url[:80])

    async def _check_field(self, field: Locator) -> None:
        told = await field.evaluate(FIELD)
        if told["type"] != "password" or told["covered"]:
            raise SignInFormChanged(service=self._service.name, field="password")
        if told["action"] and not may_type_password(told["action"], self._service, self._account):
            raise OriginRefused(service=self._service.name, shown=origin_of(told["action"]) or "another address")

    async def _shows(self, texts: "dict[str, tuple[str, ...]] | object") -> bool:
        return isinstance(texts, dict) and await shows_any(self._page, _all_of(texts))

    async def failure(self) -> SignInProblem:
        """What it means that nothing proves the account is signed in."""
        if await self._password_shown():
            return WrongPassword(service=self._service.name)
        return SignInUnclear(service=self._service.name)


async def proved(page: Page, evidence: SignedIn, seconds: float = FIELD_SECONDS) -> bool:
    """Whether the page shows what only a signed-in page shows, within some seconds."""
    deadline = time.monotonic() + seconds
    while True:
        if await _proof(page, evidence):
            return True
        if time.monotonic() >= deadline or await password_field_shown(page):
            return False
        await asyncio.sleep(_POLL_SECONDS)


async def _proof(page: Page, evidence: SignedIn) -> bool:
    try:
        if evidence.css and await page.locator(evidence.css).count() > 0:
            return not await password_field_shown(page)
        return await shows_any(page, _all_of(evidence.shows)) and not await password_field_shown(page)
    except Error:
        return False


async def password_field_shown(page: Page) -> bool:
    """Whether the page asks for a password: then nothing on it is a setting."""
    try:
        return await page.locator("input[type=password]:visible").count() > 0
    except Error:
        return False


async def shows_any(page: Page, texts: Iterable[str]) -> bool:
    """Whether one of these texts stands visibly in any frame of the page."""
    for text in texts:
        for frame in page.frames:
            try:
                found = frame.get_by_text(text, exact=True)
                if any([await one.is_visible() for one in (await found.all())[:5]]):
                    return True
            except Error:
                continue
    return False


async def visible(page: Page, where: FieldAt) -> Locator | None:
    """The first visible element of a rule's selector: a hidden copy of the form may come first."""
    try:
        scope: Page | Frame = page
        within = scope.locator(where.css) if not where.frames else _within(page, where)
        for one in await within.all():
            if await one.is_visible() and await one.is_enabled():
                return one
    except Error:
        return None
    return None


def _within(page: Page, where: FieldAt) -> Locator:
    scope = page.frame_locator(where.frames[0])
    for css in where.frames[1:]:
        scope = scope.frame_locator(css)
    return scope.locator(where.css)


async def owner(field: Locator) -> Frame | None:
    """The frame a field stands in."""
    handle = await field.element_handle()
    return await handle.owner_frame() if handle else None


async def go(page: Page, url: str) -> None:
    """Open an address. Raises PageProblem where nothing answers."""
    try:
        await page.goto(url, wait_until="domcontentloaded", timeout=30_000)
    except Error as failure:
        raise PageProblem(reason_of(str(failure)), detail=str(failure).splitlines()[0][:120]) from None


def reason_of(failure: str) -> Reason:
    """Why a navigation failed, from the browser's own error names."""
    if "Timeout" in failure:
        return Reason.TIMEOUT
    if "net::ERR_BLOCKED_BY_CLIENT" in failure:
        return Reason.RESTRICTED
    return Reason.NETWORK if "net::" in failure else Reason.PAGE_FAILED


def _all_of(texts: object) -> list[str]:
    found: dict[str, tuple[str, ...]] = texts if isinstance(texts, dict) else {}
    return [text for language in found.values() for text in language]
