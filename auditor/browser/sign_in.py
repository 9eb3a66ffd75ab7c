"""Signing in by form: user name, password, one-time code, each typed only where it belongs, each exactly once.

Where a secret may be typed is `form_fields`' affair; it is asked again before the form is sent. Nothing here retries
(R13), and no exception of the browser's is chained where a secret is at hand: its text could contain it.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence
from typing import Final

from playwright.async_api import Error, Locator, Page

from auditor.accounts.model import Account
from auditor.browser.asker import Asker
from auditor.browser.form_fields import CLICK_MILLISECONDS, DRAWN_SECONDS, FormFields
from auditor.browser.requests import Requests
from auditor.browser.shown import POLL_SECONDS, asks_for_password, shows_any, shows_captcha
from auditor.catalogue.model import FieldAt, Service, SignIn, Texts
from auditor.problems import (
    NeedsPerson,
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

OUTCOME_SECONDS: Final = 45.0
QUIET_SECONDS: Final = 0.8
AT_REST_SECONDS: Final = 0.4
STILL_THERE_SECONDS: Final = 3.0
NOTHING_SENT_SECONDS: Final = 1.5

SEND_BUTTONS: Final = "button[type=submit], input[type=submit], input[type=image], button:not([type])"


def has_form(service: Service) -> bool:
    """Whether a rule describes a form that can be filled in: with a password, or by a user name and a code alone."""
    rule = service.sign_in
    return rule is not None and (rule.password is not None or (rule.username is not None and rule.code is not None))


def needs_password(service: Service) -> bool:
    """Whether the form has a field for one."""
    return service.sign_in is not None and service.sign_in.password is not None


class FormSignIn:
    """One attempt at one account's sign-in form, on a page that is already there."""

    def __init__(
        self, page: Page, service: Service, account: Account, asker: Asker, clear: Callable[[], Awaitable[object]]
    ) -> None:
        """`clear` puts away a banner that lies over the form, by its reject choice. Raises NeedsPerson."""
        if not has_form(service):
            raise NeedsPerson(service=service.name)
        assert service.sign_in is not None  # noqa: S101 -- has_form made sure
        self._page = page
        self._service = service
        self._account = account
        self._asker = asker
        self._rule: SignIn = service.sign_in
        self._requests = Requests(page)
        self._asked_again = False
        self._fields = FormFields(
            page, service, account, clear=clear, check_notices=lambda: self._check_notices(code_given=False)
        )

    async def perform(self, password: Secret | None) -> None:
        """Fill in and send the form. Returns when the service has answered; raises SignInProblem, PageProblem.

        A rule without a password field describes sign-in by a code alone, such as one that is mailed.
        """
        self._fields.check_top()
        await self._page.bring_to_front()  # else the keyboard would be in the address bar (measured)
        await self._requests.settled(
            AT_REST_SECONDS, DRAWN_SECONDS
        )  # a page still being built would forget what we type
        if self._rule.open is not None:
            await self._click(await self._fields.find(self._rule.open, "sign-in link"), "sign-in link")
        if self._rule.password is None or password is None:
            await self._by_code_alone()
            return
        name = await self._give_name(self._rule.password)
        await self._fields.find(self._rule.password, "password")
        if await shows_captcha(self._page):
            raise SignInChallenge(service=self._service.name)
        await self._requests.settled(AT_REST_SECONDS, DRAWN_SECONDS)
        if name is not None and await self._fields.forgotten(name):
            await self._fill_name(name)
        field = await self._fields.fit_for_password(self._rule.password, name)
        await self._fields.type(field, password, "password")
        await self._fields.check_field(field)
        if await self._fields.forgotten(field):  # a page that was built anew under our hands
            field = await self._fields.fit_for_password(self._rule.password, name)
            await self._fields.type(field, password, "password")
            await self._fields.check_field(field)
        await self._send(field, self._rule.submit)
        await self._outcome()

    async def _by_code_alone(self) -> None:
        assert self._rule.code is not None  # noqa: S101 -- has_form made sure
        await self._give_name(self._rule.code)
        await self._fields.find(self._rule.code, "code")
        await self._outcome()

    async def _give_name(self, following: FieldAt) -> Locator | None:
        """Type the user name and go on to the step after it; the field, where it is still there."""
        if self._rule.username is None:
            return None
        await self._fields.find(self._rule.username, "user name")
        field = await self._fields.uncovered(self._rule.username)
        await self._fields.check_origin(field)
        await self._fill_name(field)
        if await self._fields.visible(following):
            return field
        if self._rule.next is not None:
            await self._click(await self._fields.find(self._rule.next, "next button"), "next button")
            return None
        await self._go_on(field, following)
        return None

    async def _go_on(self, field: Locator, following: FieldAt) -> None:
        """Press Enter in the user name; the form's button, where that leads nowhere."""
        self._requests.forget()
        try:
            await field.press("Enter", timeout=CLICK_MILLISECONDS)
            deadline = time.monotonic() + NOTHING_SENT_SECONDS
            while time.monotonic() < deadline:
                if self._requests.any_sent or not await field.is_visible() or await self._fields.visible(following):
                    return
                await asyncio.sleep(POLL_SECONDS)
            for button in await self._buttons(field):
                if await button.is_visible() and await button.is_enabled():
                    await button.click(timeout=CLICK_MILLISECONDS)
                    return
        except Error:
            return  # the field went away with the page: it was sent

    async def _fill_name(self, field: Locator) -> None:
        try:
            await field.fill(self._account.username, timeout=CLICK_MILLISECONDS)
            await field.press("End", timeout=CLICK_MILLISECONDS)  # some forms listen to keys alone
        except Error:
            raise SignInFormChanged(service=self._service.name, field="user name") from None

    async def _send(self, field: Locator, submit: FieldAt | None) -> None:
        """Press the button that the rule names, else Enter, else the form's own button where Enter does nothing."""
        self._requests.forget()
        if submit is not None:
            await self._click(await self._fields.find(submit, "sign-in button"), "sign-in button")
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
        if await form.count():
            return await form.locator(SEND_BUTTONS).all()
        around = field.locator("xpath=ancestor::*[.//button or .//input[@type='submit']][1]")
        if not await around.count():
            return []
        return await around.locator(SEND_BUTTONS).all() or (await around.locator("button").all())[::-1]

    async def _outcome(self) -> None:
        """Wait for the service's answer to the password, and to a code where one is asked for."""
        code_given = False
        deadline = time.monotonic() + OUTCOME_SECONDS
        while time.monotonic() < deadline:
            await asyncio.sleep(POLL_SECONDS)
            await self._check_notices(code_given=code_given)
            fields = await self._fields.visible(self._rule.code) if self._rule.code else []
            if fields and not code_given:
                await self._give_code(fields)
                code_given = True
                deadline = time.monotonic() + OUTCOME_SECONDS  # the person took as long as they needed
                continue
            asked = bool(fields) or await asks_for_password(self._page)
            if self._requests.quiet_for(STILL_THERE_SECONDS if asked else QUIET_SECONDS):
                if fields:
                    raise WrongCode(service=self._service.name)
                if asked and not self._requests.any_sent:
                    raise SignInFormChanged(service=self._service.name, field="sign-in button")
                self._asked_again = asked
                return

    async def _check_notices(self, *, code_given: bool) -> None:
        if await self._shows(self._rule.restricted):
            raise PageProblem(Reason.RESTRICTED)
        if await self._shows(self._rule.challenge) or await shows_captcha(self._page):
            raise SignInChallenge(service=self._service.name)
        refusals = [text for texts in self._rule.refused.values() for text in texts]
        if refusals and await shows_any(self._page, refusals, within_others=True):
            raise WrongCode(service=self._service.name) if code_given else WrongPassword(service=self._service.name)

    async def _give_code(self, fields: Sequence[Locator]) -> None:
        await self._fields.check_origin(fields[0])
        code = await self._asker.code(self._service, self._account)
        if code is None:
            raise SignInChallenge(service=self._service.name)
        boxes = await self._fields.boxes(fields)
        if len(boxes) > 1:  # one box for each digit
            for box, digit in zip(boxes, code.reveal(), strict=False):
                await self._fields.type(box, Secret(digit), "code")
        else:
            await self._fields.type(fields[0], code, "code")
        await self._send(boxes[-1] if boxes else fields[0], None)  # some forms send themselves with the last digit

    async def _click(self, element: Locator, what: str) -> None:
        try:
            await element.click(timeout=CLICK_MILLISECONDS)
        except Error:
            raise SignInFormChanged(service=self._service.name, field=what) from None

    async def _shows(self, texts: Texts) -> bool:
        return bool(texts) and await shows_any(self._page, [text for several in texts.values() for text in several])

    async def failure(self) -> SignInProblem:
        """What it means that nothing proves the account is signed in."""
        if self._asked_again or await asks_for_password(self._page):
            return WrongPassword(service=self._service.name)
        return SignInUnclear(service=self._service.name)
