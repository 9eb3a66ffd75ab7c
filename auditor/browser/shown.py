"""What a person would see on a page right now: texts, fields, a form that asks for a password, a captcha."""

import asyncio
import time
from collections.abc import Iterable
from typing import Final

from playwright.async_api import Error, Frame, Locator, Page

from auditor.browser.frames import frames_of
from auditor.catalogue.model import FieldAt, SignedIn
from auditor.problems import Reason

POLL_SECONDS: Final = 0.15
PROOF_SECONDS: Final = 12.0
_MOST_TWINS: Final = 5

ASKS: Final = """
(field) => {
  if (/new-password/.test(field.autocomplete)) return false;
  const all = (place) => [...place.querySelectorAll('*')].flatMap((one) =>
    [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
  const allIn = (place) => [...all(place), ...(place.shadowRoot ? all(place.shadowRoot) : [])];
  const typedIn = (place) => allIn(place).filter((one) => one.matches('input, textarea, select') &&
    one.checkVisibility() && !['hidden', 'submit', 'button', 'reset', 'image', 'checkbox', 'radio', 'color', 'range',
      'file'].includes(one.type));
  let around = null;
  for (let node = field; node && !around; node = node.parentElement || node.getRootNode().host)
    if (node.matches('form, dialog, [role=dialog]')) around = node;
  if (!around) {
    around = field.getRootNode();
    while (around.host && typedIn(around).length < 2) around = around.host.getRootNode();
  }
  const typed = typedIn(around);
  if (typed.length > 3 || typed.filter((one) => one.type === 'password').length !== 1) return false;
  const alone = typed.length === 1 && !(around.matches && around.matches('dialog, [role=dialog]'));
  const choices = 'input[type=checkbox], input[type=radio], select, [role=switch], [role=checkbox], [role=radio]';
  const others = () => all(document).filter((one) => one.matches(choices) && one.checkVisibility()).length;
  return !(alone && others() >= 3);
}
"""
"""Whether a password field belongs to a form for signing in.

A form to change the password has several such fields, or shows one alone among the choices of a page of settings.
"""
CAPTCHA: Final = (
    "iframe[src*='/recaptcha/'][src*='bframe'], iframe[src*='/recaptcha/'][src*='anchor']:not([src*='invisible']), "
    "iframe[src*='hcaptcha.com'], iframe[src*='challenges.cloudflare.com'], iframe[src*='arkoselabs.com'], "
    "iframe[src*='funcaptcha.com'], iframe[src*='captcha-delivery.com'], iframe[title*='captcha' i]"
)
_SMALLEST_CAPTCHA: Final = 60


async def visible(page: Page, where: FieldAt) -> list[Locator]:
    """The visible, enabled elements of a rule's selector: a hidden copy of the form may come first."""
    return await usable(_within(page, where))


async def usable(found: Locator) -> list[Locator]:
    """Those of the elements found that a person could see and use."""
    try:
        return [one for one in await found.all() if await one.is_visible() and await one.is_enabled()]
    except Error:
        return []


def _within(page: Page, where: FieldAt) -> Locator:
    if not where.frames:
        return page.locator(where.css)
    scope = page.frame_locator(where.frames[0])
    for css in where.frames[1:]:
        scope = scope.frame_locator(css)
    return scope.locator(where.css)


async def shows_any(page: Page, texts: Iterable[str], *, within_others: bool = False) -> bool:
    """Whether one of these texts stands visibly, on its own or within others, in any frame of the page."""
    wanted = [*texts]
    for frame in frames_of(page):
        for text in wanted:
            try:
                found = frame.get_by_text(text, exact=not within_others)
                if any([await one.is_visible() for one in (await found.all())[:_MOST_TWINS]]):
                    return True
            except Error:
                break
    return False


async def asks_for_password(page: Page) -> bool:
    """Whether a sign-in form is shown. A form to change the password, or a field among many settings, is none."""
    return any([await _asks(frame) for frame in frames_of(page)])


async def _asks(frame: Frame) -> bool:
    try:
        fields = await frame.locator("input[type=password]").all()
        return any([await field.is_visible() and bool(await field.evaluate(ASKS)) for field in fields])
    except Error:
        return False


async def shows_captcha(page: Page) -> bool:
    """Whether a captcha of a known make is shown, large enough to be meant for a person."""
    try:
        for frame in await page.locator(CAPTCHA).all():
            box = await frame.bounding_box() if await frame.is_visible() else None
            if box and box["width"] >= _SMALLEST_CAPTCHA and box["height"] > _SMALLEST_CAPTCHA:
                return True
    except Error:
        return False
    return False


async def proved(page: Page, evidence: SignedIn) -> bool:
    """Whether the page shows what only a signed-in page shows, within some seconds. Absence proves nothing."""
    deadline = time.monotonic() + PROOF_SECONDS
    asked_before = False
    while True:
        asked = await asks_for_password(page)
        if not asked and await _shows_evidence(page, evidence):
            return True
        if time.monotonic() >= deadline or (asked and asked_before):
            return False
        asked_before = asked
        await asyncio.sleep(POLL_SECONDS)


async def _shows_evidence(page: Page, evidence: SignedIn) -> bool:
    try:
        if evidence.css and await page.locator(evidence.css).count() > 0:
            return True
    except Error:
        return False
    return await shows_any(page, [text for texts in evidence.shows.values() for text in texts])


def reason_of(failure: str) -> Reason:
    """Why a navigation failed, from the browser's own error names."""
    if "Timeout" in failure or "ERR_TIMED_OUT" in failure:
        return Reason.TIMEOUT
    if "net::ERR_BLOCKED_BY_CLIENT" in failure:
        return Reason.RESTRICTED
    if "net::ERR_TOO_MANY_REDIRECTS" in failure:
        return Reason.PAGE_FAILED
    return Reason.NETWORK if "net::" in failure else Reason.PAGE_FAILED
