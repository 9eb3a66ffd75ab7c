"""Getting to what a rule names: a closed list of verbs, each done by the pointer on what a person would see.

A link to another document is not clicked but loaded, so no script of the page hears of it.
"""

import re
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from typing import Final

from playwright.async_api import Error, Frame, Locator

from auditor.browser.frames import frames_of
from auditor.browser.intent import acts
from auditor.browser.pointer import Pointer
from auditor.catalogue.model import Step, Texts, Verb
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
BANNER_MILLISECONDS: Final = 1_000
COVERED_MILLISECONDS: Final = 3_000
"""So long something may lie over what is looked for: a page that is still loading often hides behind a cover."""
MOST_SCROLLS: Final = 10
MOST_TWINS: Final = 8
_POLL_MILLISECONDS: Final = 150

Load = Callable[[str], Awaitable[None]]


async def take(step: Step, pointer: Pointer, load: Load) -> None:
    """Carry out one step; `load` opens an address. Raises PageProblem when nothing harmless has the name."""
    if step.verb is Verb.GO:
        await load(step.address or "")
    elif step.verb is Verb.SCROLL:
        for _turn in range(MOST_SCROLLS):
            if not await pointer.scroll():
                return
    else:
        await _open(step, pointer, load)


async def dismiss(banners: Texts, pointer: Pointer) -> bool:
    """Press a listed banner's *reject* choice where it is shown; True when it was pressed."""
    names = names_of(banners)
    if not any([await _is_named(frame, names) for frame in frames_of(pointer.page)]):
        return False
    found = await find(Verb.DISMISS, names, pointer, 0)
    return found is not None and await pointer.open(found, dismissing=True)


async def _is_named(frame: Frame, names: Sequence[str]) -> bool:
    """Whether anything in the frame has one of the names: most pages show no banner, and this is one question."""
    exact = _exact(names)
    told = frame.get_by_text(exact).or_(frame.get_by_label(exact)).or_(frame.get_by_title(exact))
    with suppress(Error):
        return await told.or_(frame.get_by_alt_text(exact)).count() > 0
    return True  # it could not be asked: the longer search decides


async def _open(step: Step, pointer: Pointer, load: Load) -> None:
    names = names_of(step.names)
    if step.verb is Verb.DISMISS:
        found = await find(step.verb, names, pointer, BANNER_MILLISECONDS)
        if found is not None and not await pointer.open(found, dismissing=True):
            raise PageProblem(Reason.AMBIGUOUS, step=names[0])
        return
    found = await find(step.verb, names, pointer, WAIT_MILLISECONDS)
    if found is None:
        raise PageProblem(Reason.NOT_FOUND, step=names[0] if names else "")
    address = await pointer.leads_to(found)
    if address is not None:
        if acts(address):
            raise PageProblem(Reason.AMBIGUOUS, step=names[0])
        await load(address)
    elif not await pointer.open(found):
        raise PageProblem(Reason.AMBIGUOUS, step=names[0])


def names_of(texts: Texts) -> list[str]:
    """Every name in every language, the current ones of each first."""
    return [name for names in texts.values() for name in names]


async def find(verb: Verb, names: Sequence[str], pointer: Pointer, patience: int) -> Locator | None:
    """The visible thing with one of these names, waited for up to `patience` milliseconds."""
    waited = 0
    while True:
        covered = None
        for frame in frames_of(pointer.page):
            seen, is_free = await _in_frame(verb, names, frame, pointer)
            if seen is not None and (is_free or waited >= COVERED_MILLISECONDS):
                return seen
            covered = covered or seen
        if waited >= patience:
            return covered
        await pointer.page.wait_for_timeout(_POLL_MILLISECONDS)
        waited += _POLL_MILLISECONDS


def _exact(names: Sequence[str]) -> re.Pattern[str]:
    """A whole text that is one of the names, whatever arrow or dots follow it."""
    return re.compile(rf"^\s*({'|'.join(map(re.escape, names))})[\s.…:›>]*$", re.IGNORECASE)


async def _in_frame(verb: Verb, names: Sequence[str], frame: Frame, pointer: Pointer) -> tuple[Locator | None, bool]:
    """What has one of the names, and whether nothing lies over it."""
    exact = _exact(names)
    candidates = [
        *(frame.get_by_role(role, name=exact) for role in ROLES[verb]),  # type: ignore[arg-type]
        frame.locator(CLICKABLE).filter(has_text=exact),
        frame.get_by_text(exact),
        frame.get_by_title(exact),
        frame.get_by_alt_text(exact),
        frame.get_by_label(exact),
    ]
    covered = None
    try:
        for several in candidates:
            seen = await _innermost(several, pointer)
            if seen is not None and await pointer.is_free(seen):
                return seen, True
            covered = covered or seen
    except Error:
        return None, False
    return covered, False


async def _innermost(candidates: Locator, pointer: Pointer) -> Locator | None:
    """The first candidate in sight with nothing over it, or what stands inside it and fits as well."""
    found = [one for one in await candidates.all() if await one.is_visible()]
    free = [one for one in found[:MOST_TWINS] if await pointer.is_free(one)] or found
    if not free:
        return None
    chosen = free[0]
    for inner in free[1:]:
        if await inner.evaluate("(inner, outer) => outer.contains(inner)", await chosen.element_handle()):
            chosen = inner
    return chosen
