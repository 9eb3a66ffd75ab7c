"""The only hand that touches a page while it is read: it opens things, and checks what is under it at that moment.

A name in a rule or on a page proves nothing about what a click does. So right before each click the element under the
point is looked at again: anything that holds a state (switch, checkbox, radio, option, field), submits, or is named
like an action is refused.
"""

import re
from typing import Any, Final

from playwright.async_api import Error, Locator, Page
from playwright.async_api import TimeoutError as PlaywrightTimeoutError

from auditor.browser.guard import Watch, acts
from auditor.problems import PageProblem, Reason

ACTION_NAMES: Final = re.compile(
    r"^\W*(log ?out|sign ?out|delete|remove|save|submit|apply|reset|turn (on|off)|allow|accept|agree|confirm|enable|"
    r"disable|unsubscribe|deactivate|revoke|buy|pay|send|abmelden|löschen|entfernen|speichern|übernehmen|akzeptieren|"
    r"zustimmen|erlauben|aktivieren|deaktivieren|senden|kaufen)\b",
    re.IGNORECASE,
)
CLICK_MILLISECONDS: Final = 5_000

UNDER_THE_POINT: Final = """
(element) => {
  const stateful = 'input:not([type=button]), select, textarea, option, [contenteditable=true], [role=switch], ' +
    '[role=checkbox], [role=radio], [role=slider], [role=spinbutton], [role=textbox], [role=searchbox], ' +
    '[role=menuitemcheckbox], [role=menuitemradio], [role=treeitem][aria-checked], [aria-checked], [aria-pressed], ' +
    '[type=submit], [type=reset], [type=image]';
  const box = element.getBoundingClientRect();
  const x = box.left + box.width / 2, y = box.top + box.height / 2;
  let top = element.ownerDocument.elementFromPoint(x, y);
  while (top && top.shadowRoot) {
    const inner = top.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === top) break;
    top = inner;
  }
  const up = (node) => node.parentElement || (node.getRootNode().host ?? null);
  const told = { covered: true, stateful: false, name: '', href: '', submits: false, download: false };
  if (!top) return told;
  for (let node = top; node; node = up(node)) if (node === element) told.covered = false;
  for (let node = element; node; node = up(node)) if (node === top) told.covered = false;
  const label = element.closest('label');
  told.stateful = element.matches(stateful) || !!element.querySelector(stateful) || top.matches(stateful) ||
    !!(label && (label.control || label.querySelector(stateful)));
  for (let node = element, far = 0; node && far < 4; node = up(node), far++)
    if (node.matches('[role=switch],[role=checkbox],[role=radio],[role=menuitemcheckbox],[role=menuitemradio]'))
      told.stateful = true;
  const button = element.closest('button');
  told.submits = !!(button && button.form && (button.getAttribute('type') ?? 'submit') === 'submit');
  const link = element.closest('a[href]');
  told.href = link ? link.href : '';
  told.download = !!(link && link.hasAttribute('download'));
  told.name = (element.getAttribute('aria-label') || element.innerText || element.title || '').trim().slice(0, 200);
  return told;
}
"""


PLACE: Final = """
(element) => {
  const path = [];
  for (let node = element; node && node.parentNode; node = node.parentNode)
    path.push([...node.parentNode.childNodes].indexOf(node));
  return document.location.href + ' ' + path.join('.') + ' ' + (element.textContent || '').slice(0, 60);
}
"""
SCROLL: Final = """
() => {
  let moved = false;
  const step = (box) => {
    const before = box.scrollTop;
    box.scrollTop = before + Math.max(80, box.clientHeight * 0.8);
    if (Math.abs(box.scrollTop - before) > 1) moved = true;
  };
  step(document.scrollingElement || document.documentElement);
  for (const box of document.querySelectorAll('*')) {
    if (box.scrollHeight <= box.clientHeight + 40 || box.clientHeight < 60) continue;
    if (/^(auto|scroll)$/.test(getComputedStyle(box).overflowY)) step(box);
  }
  return moved;
}
"""


class Pointer:
    """Opens one element at a time on a guarded page."""

    def __init__(self, page: Page, watch: Watch) -> None:
        self.page = page
        self._watch = watch
        self._tried: set[str] = set()

    def arrived(self) -> None:
        """A new page: nothing on it has been tried."""
        self._tried.clear()

    async def was_tried(self, element: Locator) -> bool:
        """Whether this element was opened, or refused, on this page before. Asking marks it as tried."""
        place = str(await element.evaluate(PLACE))
        if place in self._tried:
            return True
        self._tried.add(place)
        return False

    async def scroll(self) -> bool:
        """Scroll the page and its lists one step down; False when nothing moved."""
        self._watch.touched = True
        return bool(await self.page.evaluate(SCROLL))

    async def open(self, element: Locator) -> bool:
        """Click it if it only opens something; False when it was refused. Raises PageProblem."""
        try:
            await element.scroll_into_view_if_needed(timeout=CLICK_MILLISECONDS)
            self._watch.touched = True
            told = await element.evaluate(UNDER_THE_POINT)
            if not self.harmless(told):
                return False
            await element.click(timeout=CLICK_MILLISECONDS, no_wait_after=True)
        except PlaywrightTimeoutError:
            raise PageProblem(Reason.NOT_FOUND) from None
        except Error:
            raise PageProblem(Reason.PAGE_FAILED) from None
        return True

    def harmless(self, told: dict[str, Any]) -> bool:
        """Whether what is under the point may be clicked."""
        if told["covered"] or told["stateful"] or told["submits"] or told["download"]:
            return False
        if ACTION_NAMES.search(told["name"]):
            return False
        href = told["href"]
        return not href or (href.split("#")[0] == self.page.url.split("#")[0]) or self._may_follow(href)

    def _may_follow(self, href: str) -> bool:
        return href.startswith(("https://", "http://")) and self._watch.covers(href) and not acts(href)
