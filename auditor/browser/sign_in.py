"""Signing in by form: user name, password, one-time code, each typed only where it belongs, each exactly once.

Right before a secret is typed the browser is asked where it is: the frame that owns the field and the top frame must
be at a pinned origin; a password's field must be a visible, uncovered password field whose form sends to a pinned
origin (R11, R12). All of it is asked again before the form is sent. Nothing here retries (R13), and no exception of
the browser's is chained where a secret is at hand: its text could contain it.
"""

import asyncio
import time
from contextlib import suppress
from typing import Final

from playwright.async_api import Error, Frame, Locator, Page, Request

from auditor.accounts.model import Account
from auditor.browser.asker import Asker
from auditor.browser.origin import may_type_password, origin_of
from auditor.browser.shown import POLL_SECONDS, asks_for_password, shows_any, shows_captcha, visible
from auditor.catalogue.model import FieldAt, Service, SignIn, Texts
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
OUTCOME_SECONDS: Final = 45.0
DRAWN_SECONDS: Final = 4.0
QUIET_SECONDS: Final = 0.8
STILL_THERE_SECONDS: Final = 3.0
NOTHING_SENT_SECONDS: Final = 1.5
CLICK_MILLISECONDS: Final = 10_000

FIELD: Final = """
(field) => {
  field.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const box = field.getBoundingClientRect();
  const x = box.left + box.width / 2, y = box.top + box.height / 2;
  const top = field.getRootNode().elementFromPoint(x, y);
  const inside = top && (top === field || field.contains(top) || (top.tagName === 'LABEL' && top.control === field));
  let seen = box.width >= 20 && box.height >= 8 && x >= 0 && y >= 0 && x <= innerWidth && y <= innerHeight;
  for (let node = field; node; node = node.parentElement || node.getRootNode().host)
    if (parseFloat(getComputedStyle(node).opacity) < 0.1) seen = false;
  const form = field.form, base = field.ownerDocument.baseURI, here = field.ownerDocument.location.href;
  const actions = [];
  if (form) {
    const own = HTMLFormElement.prototype.getAttribute.call(form, 'action');
    actions.push(own ? new URL(own, base).href : here);
    for (const one of Array.prototype.slice.call(form.querySelectorAll('[formaction]')))
      actions.push(new URL(one.getAttribute('formaction') || here, base).href);
  }
  return { type: field.type, covered: !inside || !seen, actions };
}
"""
_FRAME_COVERED: Final = """
(frame) => {
  const box = frame.getBoundingClientRect();
  const top = frame.getRootNode().elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  let seen = top === frame;
  for (let node = frame; node; node = node.parentElement)
    if (parseFloat(getComputedStyle(node).opacity) < 0.1) seen = false;
  return !seen;
}
"""
SEND_BUTTONS: Final = "button[type=submit], input[type=submit], input[type=image], button:not([type])"


class FormSignIn:
    """One attempt at one account's sign-in form, on a page that is already there."""

    def __init__(self, page: Page, service: Service, account: Account, asker: Asker) -> None:
        if service.sign_in is None or service.sign_in.password is None:
            raise NeedsPerson(service=service.name)
        self._page = page
        self._service = service
        self._account = account
        self._asker = asker
        self._rule: SignIn = service.sign_in
        self._requests = Requests(page)
        self.typed = False

    async def perform(self, password: Secret) -> None:
        """Fill in and send the form. Returns when the service has answered; raises SignInProblem, PageProblem."""
        assert self._rule.password is not None  # noqa: S101 -- __init__ made sure
        self._check_top()
        await self._page.bring_to_front()  # else the keyboard would be in the address bar (measured)
        if self._rule.open is not None:
            await self._click(await self._field(self._rule.open, "sign-in link"), "sign-in link")
        await self._give_name(self._rule.password)
        field = await self._field(self._rule.password, "password")
        if await shows_captcha(self._page):
            raise SignInChallenge(service=self._service.name)
        field = await self._fit_for_password(self._rule.password)
        await self._type(field, password, "password")
        await self._check_field(field)
        await self._send(field)
        await self._outcome()

    async def _give_name(self, password: FieldAt) -> None:
        if self._rule.username is None:
            return
        await self._field(self._rule.username, "user name")
        field = await self._uncovered(self._rule.username)
        await self._check_origin(field)
        try:
            await field.fill(self._account.username, timeout=CLICK_MILLISECONDS)
            if await visible(self._page, password):
                return
            if self._rule.next is None:
                await field.press("Enter", timeout=CLICK_MILLISECONDS)
                return
        except Error:
            raise SignInFormChanged(service=self._service.name, field="user name") from None
        await self._click(await self._field(self._rule.next, "next button"), "next button")

    async def _uncovered(self, where: FieldAt) -> Locator:
        """The first field that a person could see, where several fit; a page may still be drawing itself."""
        deadline = time.monotonic() + DRAWN_SECONDS
        while time.monotonic() < deadline:
            for field in await visible(self._page, where):
                with suppress(Error):
                    if not (await field.evaluate(FIELD))["covered"]:
                        return field
            await asyncio.sleep(POLL_SECONDS)
        raise SignInFormChanged(service=self._service.name, field="user name")

    async def _type(self, field: Locator, secret: Secret, what: str) -> None:
        await self._check_origin(field)
        self.typed = True
        try:
            await field.fill(secret.reveal(), timeout=CLICK_MILLISECONDS)
        except Error:
            raise SignInFormChanged(service=self._service.name, field=what) from None
        await self._check_origin(field)

    async def _send(self, field: Locator) -> None:
        self._requests.forget()
        if self._rule.submit is not None:
            await self._click(await self._field(self._rule.submit, "sign-in button"), "sign-in button")
            return
        try:
            await field.press("Enter", timeout=CLICK_MILLISECONDS)
            await asyncio.sleep(NOTHING_SENT_SECONDS if not self._requests.any_sent else 0)
            if self._requests.any_sent or not await field.is_visible():
                return
            buttons = [one for one in await self._buttons(field) if await one.is_visible() and await one.is_enabled()]
            if buttons and not self._requests.any_sent:  # a form that does not listen to the Enter key
                await buttons[0].click(timeout=CLICK_MILLISECONDS)
        except Error:
            return  # the field went away with the page: it was sent

    async def _buttons(self, field: Locator) -> list[Locator]:
        form = field.locator("xpath=ancestor::form[1]")
        return await form.locator(SEND_BUTTONS).all() if await form.count() else []

    async def _outcome(self) -> None:
        """Wait for the service's answer to the password, and to a code where one is asked for."""
        code_given = False
        deadline = time.monotonic() + OUTCOME_SECONDS
        while time.monotonic() < deadline:
            await asyncio.sleep(POLL_SECONDS)
            await self._check_notices(code_given=code_given)
            fields = await visible(self._page, self._rule.code) if self._rule.code else []
            if fields and not code_given:
                await self._give_code(fields[0])
                code_given = True
                continue
            asked = bool(fields) or await asks_for_password(self._page)
            if self._requests.quiet_for(STILL_THERE_SECONDS if asked else QUIET_SECONDS):
                if fields:
                    raise WrongCode(service=self._service.name)
                return

    async def _check_notices(self, *, code_given: bool) -> None:
        if await self._shows(self._rule.restricted):
            raise PageProblem(Reason.RESTRICTED)
        if await self._shows(self._rule.challenge) or await shows_captcha(self._page):
            raise SignInChallenge(service=self._service.name)
        if await self._shows(self._rule.refused):
            raise WrongCode(service=self._service.name) if code_given else WrongPassword(service=self._service.name)

    async def _give_code(self, field: Locator) -> None:
        await self._check_origin(field)
        code = await self._asker.code(self._service, self._account)
        if code is None:
            raise SignInChallenge(service=self._service.name)
        await self._type(field, code, "code")
        self._requests.forget()
        try:
            await field.press("Enter", timeout=CLICK_MILLISECONDS)
        except Error:
            return  # some forms send themselves with the last digit

    async def _click(self, element: Locator, what: str) -> None:
        try:
            await element.click(timeout=CLICK_MILLISECONDS)
        except Error:
            raise SignInFormChanged(service=self._service.name, field=what) from None

    async def _field(self, where: FieldAt, what: str) -> Locator:
        deadline = time.monotonic() + FIELD_SECONDS
        while True:
            found = await visible(self._page, where)
            if found:
                return found[0]
            await self._check_notices(code_given=False)
            self._check_top()
            if time.monotonic() > deadline:
                raise SignInFormChanged(service=self._service.name, field=what)
            await asyncio.sleep(POLL_SECONDS)

    async def _fit_for_password(self, where: FieldAt) -> Locator:
        """The first of the visible fields that a person could see and that sends to the service. Raises the reason."""
        deadline = time.monotonic() + DRAWN_SECONDS
        while True:
            refused: SignInProblem = SignInFormChanged(service=self._service.name, field="password")
            for field in await visible(self._page, where):
                try:
                    await self._check_origin(field)
                    await self._check_field(field)
                except SignInProblem as problem:
                    refused = problem
                    continue
                return field
            if isinstance(refused, OriginRefused) or time.monotonic() > deadline:
                raise refused
            await asyncio.sleep(POLL_SECONDS)

    def _check_top(self) -> None:
        if not may_type_password(self._page.url, self._service, self._account):
            raise OriginRefused(service=self._service.name, shown=origin_of(self._page.url) or self._page.url[:80])

    async def _check_origin(self, field: Locator) -> None:
        """The field's frame, every frame around it and the top frame, as the browser has them now."""
        self._check_top()
        try:
            handle = await field.element_handle(timeout=CLICK_MILLISECONDS)
            frame: Frame | None = await handle.owner_frame()
        except Error:
            raise SignInFormChanged(service=self._service.name, field="password") from None
        while frame is not None:
            if not may_type_password(frame.url, self._service, self._account):
                raise OriginRefused(service=self._service.name, shown=origin_of(frame.url) or frame.url[:80])
            frame = frame.parent_frame

    async def _check_field(self, field: Locator) -> None:
        try:
            told = await field.evaluate(FIELD)
            handle = await field.element_handle(timeout=CLICK_MILLISECONDS)
            frame = await handle.owner_frame()
            around = await frame.frame_element() if frame and frame.parent_frame else None
            covered = told["covered"] or (around is not None and await around.evaluate(_FRAME_COVERED))
        except Error:
            raise SignInFormChanged(service=self._service.name, field="password") from None
        if told["type"] != "password" or covered:
            raise SignInFormChanged(service=self._service.name, field="password")
        for action in told["actions"]:
            if not may_type_password(action, self._service, self._account):
                raise OriginRefused(service=self._service.name, shown=origin_of(action) or action[:80])

    async def _shows(self, texts: Texts) -> bool:
        return bool(texts) and await shows_any(self._page, [text for several in texts.values() for text in several])

    async def failure(self) -> SignInProblem:
        """What it means that nothing proves the account is signed in."""
        if await asks_for_password(self._page):
            return WrongPassword(service=self._service.name)
        return SignInUnclear(service=self._service.name)


class Requests:
    """The data and documents a page is asking for, and how long it has been quiet."""

    def __init__(self, page: Page) -> None:
        self._open: set[Request] = set()
        self._changed = time.monotonic()
        self.any_sent = False
        page.on("request", self._began)
        page.on("requestfinished", self._ended)
        page.on("requestfailed", self._ended)
        page.on("response", lambda answer: self._ended(answer.request))  # a body nobody reads never ends (measured)

    def forget(self) -> None:
        """Count from here."""
        self.any_sent = False
        self._open = set()
        self._changed = time.monotonic()

    def quiet_for(self, seconds: float) -> bool:
        """Whether nothing was under way for so long."""
        return not self._open and time.monotonic() - self._changed >= seconds

    def _began(self, request: Request) -> None:
        if request.resource_type in ("document", "xhr", "fetch"):
            self.any_sent = True
            self._open.add(request)
            self._changed = time.monotonic()

    def _ended(self, request: Request) -> None:
        if request in self._open:
            self._open.discard(request)
            self._changed = time.monotonic()
