"""The only hand that touches a page while it is read: it opens things, and checks what is under it at that moment.

A name in a rule or on a page proves nothing about what a click does. So right before each click the element under the
point is looked at again: anything that holds a state (switch, checkbox, radio, option, field), submits, leads to
another document, or is named like an action is refused. What slips through still meets the guard.
"""

import re
from typing import Any, Final
from urllib.parse import urldefrag

from playwright.async_api import ElementHandle, Error, Frame, Locator, Page
from playwright.async_api import TimeoutError as PlaywrightTimeoutError

from auditor.browser.frames import frames_of
from auditor.browser.tree import TREE
from auditor.browser.watch import Watch
from auditor.problems import PageProblem, Reason

ACTION_NAMES: Final = re.compile(
    r"^\W*((yes|ok|okay|ja|oui|sí|sì|sim)\W+)?(i |we |ich |wir |je |j.)?"
    r"(log ?out|log ?off|sign ?out|sign ?off|delete|remove|erase|clear|save|submit|apply|reset|turn (on|off)|"
    r"switch (on|off)|opt[ -]?(in|out)|allow|accept|agree|confirm|enable|disable|toggle|unsubscribe|subscribe|"
    r"deactivate|activate|disconnect|revoke|buy|pay|send|post|follow|unfollow|block|unblock|continue|"
    r"abmelden|ausloggen|löschen|entfernen|speichern|übernehmen|akzeptieren|zustimmen|erlauben|bestätigen|"
    r"aktivieren|deaktivieren|einschalten|ausschalten|senden|kaufen|bezahlen|"
    r"se déconnecter|supprimer|enregistrer|accepter|autoriser|activer|désactiver|envoyer|"
    r"cerrar sesión|eliminar|borrar|guardar|aceptar|permitir|activar|desactivar|enviar|"
    r"esci|disconnetti|elimina|salva|accetta|consenti|attiva|disattiva|invia|"
    r"sair|excluir|apagar|salvar|aceitar|permitir|ativar|desativar|enviar)\b",
    re.IGNORECASE,
)
ACCEPTING: Final = re.compile(
    r"(?<!\w)(accept|agree|allow|consent|got it|akzeptieren|annehmen|zustimmen|einverstanden|erlauben|zulassen|"
    r"accepter|autoriser|tout accepter|aceptar|permitir|accetta|consenti|aceitar)",
    re.IGNORECASE,
)
_REFUSING: Final = re.compile(
    r"(reject|refuse|decline|deny|do not|don.t|without|only|necessary|essential|ablehnen|ohne|nur|notwendig|"
    r"refuser|sans|nécessaire|rechazar|sin|solo|necesari|rifiuta|senza|rejeitar|recusar|close|schließen|not now|later)",
    re.IGNORECASE,
)
CLICK_MILLISECONDS: Final = 5_000
WHEEL_PIXELS: Final = 700
LEAST_FRAME_PIXELS: Final = 300
WHEEL_SHARE: Final = 0.75
"""Of what is in sight: a list may hold no more rows than can be seen."""


UNDER_THE_POINT: Final = (
    """
(element) => {
"""
    + TREE
    + """
  const stateful = 'input:not([type=button]), select, textarea, option, ' +
    '[contenteditable=""], [contenteditable=true], [role=switch], [role=checkbox], ' +
    '[role=radio], [role=slider], [role=spinbutton], [role=textbox], ' +
    '[role=searchbox], [role=combobox], [role=option], [role=menuitemcheckbox], [role=menuitemradio], ' +
    '[aria-checked], [aria-pressed], [type=submit], [type=reset], [type=image]';
  const box = element.getBoundingClientRect();
  const x = box.left + box.width / 2, y = box.top + box.height / 2;
  const top = topAt(element.ownerDocument, x, y);
  const told = { covered: true, stateful: false, name: '', href: '', submits: false, download: false };
  if (!top) return told;
  told.covered = !within(top, element) && !within(element, top);
  // Tabs that lead to no panel, in a row with a label and nothing else to set: a choice in segments, not a way to look.
  const isChoice = (tab) => {
    let list = tab;
    while (list && list.getAttribute('role') !== 'tablist') list = up(list);
    if (!list || tab.hasAttribute('href') || document.querySelector('[role=tabpanel]')) return false;
    const leads = tab.getAttribute('aria-controls');
    if (leads && tab.getRootNode().getElementById?.(leads)) return false;
    const own = list.innerText.trim().length;
    for (let node = up(list), far = 0; node && far < 6; node = up(node), far++) {
      const rest = (node.innerText || '').trim().length - own;
      if (node.querySelector(stateful) || rest > 300 || node === document.body) return false;
      if (rest > 2) return !node.querySelector('h1, h2');
    }
    return false;
  };
  const label = element.closest('label') || top.closest('label');
  const holds = (node) => node.matches(stateful) || !!(node.shadowRoot && node.shadowRoot.querySelector(stateful));
  told.stateful = !!label && !!(label.control || label.querySelector(stateful));
  if (element.getAttribute('role') === 'tab' && isChoice(element)) told.stateful = true;
  for (const node of [element, top, ...element.querySelectorAll('*')]) if (holds(node)) told.stateful = true;
  for (let node = up(element), far = 0; node && far < 12; node = up(node), far++)
    if (node.matches('button, a, label, summary, [role=switch], [role=checkbox], [role=radio], [role=option], ' +
        '[role=menuitemcheckbox], [role=menuitemradio], [aria-checked], [aria-pressed]') && node.matches(stateful))
      told.stateful = true;
  const button = element.closest('button') || top.closest('button');
  told.submits = !!(button && button.form && (button.getAttribute('type') ?? 'submit').toLowerCase() !== 'button');
  const link = element.closest('a[href], area[href]') || element.querySelector('a[href]') || top.closest('a[href]');
  told.href = link ? link.href : '';
  told.download = !!(link && link.hasAttribute('download'));
  const named = element.getAttribute('aria-labelledby');
  const by = named ? named.split(/\\s+/).map((id) => element.getRootNode().getElementById?.(id)?.innerText ?? '') : [];
  told.name = (by.join(' ').trim() || element.getAttribute('aria-label') || element.innerText || element.title || '')
    .trim().slice(0, 200);
  return told;
}
"""
)
_IN_VIEW: Final = """
(element) => {
  const box = element.getBoundingClientRect();
  const x = box.left + box.width / 2, y = box.top + box.height / 2;
  return x >= 0 && y >= 0 && x <= innerWidth && y <= innerHeight;
}
"""
_IS_ONE_OF: Final = "(element, tried) => tried.includes(element)"
_SCROLL_STATE: Final = """
() => {
  let tall = document.scrollingElement || document.documentElement, most = 0;
  for (const node of [tall, ...document.querySelectorAll('*')]) {
    const room = node.scrollHeight - node.clientHeight;
    if (room < 40 || node.clientHeight < 120 || node.clientWidth < 120) continue;
    if (node !== tall && !/auto|scroll/.test(getComputedStyle(node).overflowY)) continue;
    const size = node.clientHeight * node.clientWidth;
    if (room - node.scrollTop > 4 && size > most) { most = size; tall = node; }
  }
  const root = tall === (document.scrollingElement || document.documentElement);
  const box = root ? { left: 0, top: 0, width: innerWidth, height: innerHeight } : tall.getBoundingClientRect();
  // A frame or a smaller scrolling part under the wheel would turn instead.
  const turns = (node) => {
    for (; node && node !== tall; node = node.parentElement)
      if (/^(IFRAME|FRAME|OBJECT|EMBED)$/.test(node.tagName) || (node.scrollHeight - node.clientHeight > 4 &&
          /auto|scroll/.test(getComputedStyle(node).overflowY))) return false;
    return true;
  };
  const within = (at, most) => Math.min(most - 2, Math.max(2, at));
  const points = [0.5, 0.2, 0.8, 0.02, 0.98].flatMap((down) => [0.5, 0.02, 0.98].map((along) =>
    [within(box.left + box.width * along, innerWidth), within(box.top + box.height * down, innerHeight)]));
  const [x, y] = points.find(([x, y]) => turns(document.elementFromPoint(x, y))) || points[0];
  const high = root ? innerHeight : tall.clientHeight;
  return [x, y, high, tall.scrollTop, tall.scrollHeight - tall.clientHeight - tall.scrollTop];
}
"""


class Pointer:
    """Opens one element at a time on a guarded page."""

    def __init__(self, page: Page, watch: Watch) -> None:
        self.page = page
        self._watch = watch
        self._tried: dict[Frame, list[ElementHandle]] = {}
        self._turned: tuple[Frame, float, float, float] | None = None

    def arrived(self) -> None:
        """A new page: nothing on it has been tried."""
        self._tried = {}

    async def was_tried(self, element: Locator) -> bool:
        """Whether `open` was called for this very element, whatever came of it."""
        handle = await element.element_handle(timeout=CLICK_MILLISECONDS)
        frame = await handle.owner_frame()
        known = self._tried.get(frame, []) if frame else []
        return bool(known) and bool(await handle.evaluate(_IS_ONE_OF, known))

    async def open(self, element: Locator, *, dismissing: bool = False) -> bool:
        """Click it if it only opens something; False when it was refused. Raises PageProblem when it cannot be."""
        self._refuse_when_handed_over()
        try:
            await self._remember(element)
            await self._bring_into_view(element)
            told = await element.evaluate(UNDER_THE_POINT)
            if not self._harmless(told, dismissing=dismissing):
                return False
            if dismissing:
                self._watch.dismisses()
            else:
                self._watch.touches()
            await element.click(timeout=CLICK_MILLISECONDS, no_wait_after=True)
        except PlaywrightTimeoutError:
            raise PageProblem(Reason.NOT_FOUND) from None
        except Error as failure:
            raise PageProblem(Reason.PAGE_FAILED, detail=str(failure).splitlines()[0][:120]) from None
        return True

    async def is_free(self, element: Locator) -> bool:
        """Whether nothing lies over it: a menu that is closed may hold things that only seem visible."""
        try:
            await self._bring_into_view(element)
            return not (await element.evaluate(UNDER_THE_POINT))["covered"]
        except Error:
            return False

    async def _bring_into_view(self, element: Locator) -> None:
        if not await element.evaluate(_IN_VIEW):
            self._watch.touches()
            await element.scroll_into_view_if_needed(timeout=CLICK_MILLISECONDS)

    async def leads_to(self, element: Locator) -> str | None:
        """The address of the other document this link leads to; None when it leads nowhere else."""
        try:
            told = await element.evaluate(UNDER_THE_POINT)
        except Error:
            return None
        href: str = told["href"]
        if not href.startswith(("https://", "http://")) or told["download"] or self._same_document(href):
            return None
        return href

    async def scroll(self, *, calm: bool = False) -> bool:
        """Turn the wheel once over the largest part that can still scroll, the page before its frames' pages.

        `calm`: the last turn changed nothing, so a small part may go on by more than can be seen of it at once. False
        when nothing can scroll. Raises PageProblem.
        """
        self._refuse_when_handed_over()
        try:
            for frame in frames_of(self.page):
                if await self._scroll_in(frame, calm=calm):
                    return True
        except Error as failure:
            raise PageProblem(Reason.PAGE_FAILED, detail=str(failure).splitlines()[0][:120]) from None
        return False

    async def _scroll_in(self, frame: Frame, *, calm: bool) -> bool:
        x, y, high, *before = await frame.evaluate(_SCROLL_STATE)
        if before[1] <= 1:
            return False
        part = (frame, x, y, high)
        pixels = WHEEL_PIXELS if calm and part == self._turned else min(WHEEL_PIXELS, high * WHEEL_SHARE)
        self._turned = part
        if frame.parent_frame is not None:
            holder = await frame.frame_element()
            self._watch.touches()
            await holder.scroll_into_view_if_needed(timeout=CLICK_MILLISECONDS)
            place = await holder.bounding_box()
            if place is None or min(place["width"], place["height"]) < LEAST_FRAME_PIXELS:
                return False
            x, y = x + place["x"], y + place["y"]
        self._watch.touches()
        await self.page.mouse.move(x, y)
        await self.page.mouse.wheel(0, pixels)
        await self.page.wait_for_timeout(100)
        return bool((await frame.evaluate(_SCROLL_STATE))[3:] != before)

    def _refuse_when_handed_over(self) -> None:
        if self._watch.handed_over:
            raise RuntimeError("the page is the person's now: nothing but they may touch it")

    def _harmless(self, told: dict[str, Any], *, dismissing: bool) -> bool:
        if told["covered"] or told["stateful"] or told["download"]:
            return False
        if dismissing:
            return not ACCEPTING.search(told["name"]) or bool(_REFUSING.search(told["name"]))
        if told["submits"] or ACTION_NAMES.search(told["name"]):
            return False
        href = told["href"]
        return not href or href.startswith("javascript:") or self._same_document(href)

    def _same_document(self, href: str) -> bool:
        return urldefrag(href).url == urldefrag(self.page.url).url

    async def _remember(self, element: Locator) -> None:
        handle = await element.element_handle(timeout=CLICK_MILLISECONDS)
        frame = await handle.owner_frame()
        if frame is not None:
            self._tried.setdefault(frame, []).append(handle)
