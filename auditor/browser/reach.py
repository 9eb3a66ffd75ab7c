"""Getting to what a rule names: a closed list of verbs, each done by the pointer on what a person would see."""

import re
from collections.abc import Iterable
from typing import Final

from playwright.async_api import Error, Frame, Locator, Page

from auditor.browser.pointer import Pointer
from auditor.catalogue.model import Step, Verb
from auditor.problems import PageProblem, Reason

ROLES: Final = {
    Verb.LINK: ("link", "menuitem", "tab", "button"),
    Verb.MENU: ("button", "menuitem", "link", "tab"),
    Verb.TAB: ("tab", "link", "button", "menuitem"),
    Verb.ACCORDION: ("button", "tab", "link"),
    Verb.DIALOG: ("button", "link", "menuitem"),
    Verb.DISMISS: ("button", "link"),
}
CLICKABLE: Final = "a, button, summary, [role], [tabindex], [onclick], li > *, td, li"
WAIT_MILLISECONDS: Final = 8_000
_POLL_MILLISECONDS: Final = 150


async def take(step: Step, page: Page, pointer: Pointer) -> None:
    """Carry out one step (GO is the tab's own). Raises PageProblem when nothing harmless has the name."""
    if step.verb is Verb.SCROLL:
        await page.mouse.wheel(0, 20_000)
        return
    names = [name for texts in step.names.values() for name in texts]
    found = await _found(step.verb, names, page)
    if found is None:
        if step.verb is Verb.DISMISS:
            return
        raise PageProblem(Reason.NOT_FOUND, step=names[0] if names else "")
    if not await pointer.open(found):
        raise PageProblem(Reason.AMBIGUOUS, step=names[0])


async def _found(verb: Verb, names: Iterable[str], page: Page) -> Locator | None:
    """The one visible thing with that name, once it is there; a banner is not waited for."""
    waited = 0
    wanted = [*names]
    while True:
        for frame in page.frames:
            seen = await _in_frame(verb, wanted, frame)
            if seen is not None:
                return seen
        if verb is Verb.DISMISS or waited >= WAIT_MILLISECONDS:
            return None
        await page.wait_for_timeout(_POLL_MILLISECONDS)
        waited += _POLL_MILLISECONDS


async def _in_frame(verb: Verb, names: list[str], frame: Frame) -> Locator | None:
    try:
        for name in names:
            exact = re.compile(rf"^\s*{re.escape(name)}[\s.…:›>]*$", re.IGNORECASE)
            for role in ROLES[verb]:
                seen = await _only_visible(frame.get_by_role(role, name=exact))  # type: ignore[arg-type]
                if seen is not None:
                    return seen
            seen = await _only_visible(frame.locator(CLICKABLE).filter(has_text=exact)) or await _only_visible(
                frame.get_by_text(exact)
            )
            if seen is not None:
                return seen
            titled = frame.locator(f"[title={_quoted(name)}], [alt={_quoted(name)}], [aria-label={_quoted(name)}]")
            seen = await _only_visible(titled)
            if seen is not None:
                return seen
    except Error:
        return None
    return None


async def _only_visible(candidates: Locator) -> Locator | None:
    """The innermost visible candidate; several that are not one inside the other are not told apart here."""
    found = [one for one in await candidates.all() if await one.is_visible()]
    return found[-1] if found else None


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
