"""The fields of a sign-in form: found as a person would see them, and filled in only where they belong.

Right before a secret is typed the browser is asked where it is: the frame that owns the field, every frame around it
and the top frame must be at a pinned origin; a password's field must be a visible, uncovered password field whose form
sends to a pinned origin (R11, R12). No exception of the browser's is chained here: its text could contain a secret.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from typing import Final

from playwright.async_api import Error, Frame, Locator, Page

from auditor.accounts.model import Account
from auditor.browser.closed_roots import ClosedRoots
from auditor.browser.origin import may_type_password, origin_of
from auditor.browser.shown import POLL_SECONDS, usable, visible
from auditor.catalogue.model import FieldAt, Service
from auditor.problems import OriginRefused, SignInFormChanged, SignInProblem
from auditor.secret import Secret

FIELD_SECONDS: Final = 15.0
DRAWN_SECONDS: Final = 4.0
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
UNLIKELY: Final = """
(field, name) => [/new-password/.test(field.autocomplete), !!name && !(field.form && field.form === name.form)]
"""
SEVERAL: Final = 2


class FormFields:
    """The fields of one account's form. `typed` says whether any secret was typed."""

    def __init__(
        self, page: Page, service: Service, account: Account, *, clear: Callable[[], Awaitable[object]],
        check_notices: Callable[[], Awaitable[None]],
    ) -> None:  # fmt: skip
        """`clear` puts away a banner over the form; `check_notices` raises what the page says about the sign-in."""
        self._page = page
        self._service = service
        self._account = account
        self._clear = clear
        self._check_notices = check_notices
        self._closed = ClosedRoots(page)
        self.typed = False

    async def visible(self, where: FieldAt) -> list[Locator]:
        """The visible, enabled elements of a rule's selector; inside closed shadow roots where there are none else."""
        found = await visible(self._page, where)
        if found or where.frames:
            return found
        return await usable(await self._closed.locate(where.css))

    async def find(self, where: FieldAt, what: str) -> Locator:
        """The first visible field of a selector, waited for. Raises SignInFormChanged, OriginRefused."""
        deadline = time.monotonic() + FIELD_SECONDS
        while True:
            found = await self.visible(where)
            if found:
                return found[0]
            await self._check_notices()
            self.check_top()
            if time.monotonic() > deadline:
                raise SignInFormChanged(service=self._service.name, field=what)
            await asyncio.sleep(POLL_SECONDS)

    async def uncovered(self, where: FieldAt) -> Locator:
        """The first field that a person could see, where several fit; a page may still be drawing itself."""
        deadline = time.monotonic() + DRAWN_SECONDS
        while time.monotonic() < deadline:
            for field in await self.visible(where):
                with suppress(Error):
                    if not (await field.evaluate(FIELD))["covered"]:
                        return field
            await self._clear()
            await asyncio.sleep(POLL_SECONDS)
        raise SignInFormChanged(service=self._service.name, field="user name")

    async def fit_for_password(self, where: FieldAt, name: Locator | None) -> Locator:
        """The first of the visible fields that a person could see and that sends to the service. Raises the reason.

        The form in which the user name was typed comes first, and a field for a new password last.
        """
        deadline = time.monotonic() + DRAWN_SECONDS
        while True:
            refused: SignInProblem = SignInFormChanged(service=self._service.name, field="password")
            for field in await self._likely(await self.visible(where), name):
                try:
                    await self.check_origin(field)
                    await self.check_field(field)
                except SignInProblem as problem:
                    refused = problem
                    continue
                return field
            if isinstance(refused, OriginRefused) or time.monotonic() > deadline:
                raise refused
            await self._clear()
            await asyncio.sleep(POLL_SECONDS)

    async def _likely(self, fields: Sequence[Locator], name: Locator | None) -> list[Locator]:
        if len(fields) < SEVERAL:
            return [*fields]
        ranked = []
        for number, field in enumerate(fields):
            rank = (True, True)
            with suppress(Error):
                beside = await name.element_handle(timeout=CLICK_MILLISECONDS) if name is not None else None
                new, apart = await field.evaluate(UNLIKELY, beside)
                rank = (bool(new), bool(apart))
            ranked.append((rank, number, field))
        return [field for _, _, field in sorted(ranked, key=lambda one: one[:2])]

    async def boxes(self, fields: Sequence[Locator]) -> list[Locator]:
        """The fields of a code that has one box for each digit."""
        try:
            return [field for field in fields if await field.get_attribute("maxlength") == "1"]
        except Error:
            return []

    async def type(self, field: Locator, secret: Secret, what: str) -> None:
        """Type a secret where it belongs, and make sure afterwards. Raises OriginRefused, SignInFormChanged."""
        await self.check_origin(field)
        self.typed = True
        try:
            await field.fill(secret.reveal(), timeout=CLICK_MILLISECONDS)
        except Error:
            raise SignInFormChanged(service=self._service.name, field=what) from None
        await self.check_origin(field)

    async def forgotten(self, field: Locator) -> bool:
        """Whether a field that we filled in stands empty again."""
        try:
            return bool(await field.is_visible()) and not await field.evaluate("(field) => field.value.length")
        except Error:
            return False

    def check_top(self) -> None:
        """Raises OriginRefused where the page is not at a pinned origin."""
        if not may_type_password(self._page.url, self._service, self._account):
            raise OriginRefused(service=self._service.name, shown=origin_of(self._page.url) or self._page.url[:80])

    async def check_origin(self, field: Locator) -> None:
        """The field's frame, every frame around it and the top frame, as the browser has them now."""
        self.check_top()
        try:
            handle = await field.element_handle(timeout=CLICK_MILLISECONDS)
            frame: Frame | None = await handle.owner_frame()
        except Error:
            raise SignInFormChanged(service=self._service.name, field="password") from None
        while frame is not None:
            if not may_type_password(frame.url, self._service, self._account):
                raise OriginRefused(service=self._service.name, shown=origin_of(frame.url) or frame.url[:80])
            frame = frame.parent_frame

    async def check_field(self, field: Locator) -> None:
        """Raises OriginRefused, SignInFormChanged where this is no field for a password (R12)."""
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
