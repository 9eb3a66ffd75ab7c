"""What sites do to their settings pages, as scripts that do it to a page in the browser, and what may then be read."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

ROWS: Final = """
  const holds = 'input, select, button, a, [role]:not([role=group]), [aria-checked], [tabindex], img, svg';
  const texts = [];
  const gather = (root) => {
    const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node; (node = walk.nextNode());)
      if (labels.includes(node.data.trim()) && !node.parentElement.closest('script, style, option')) texts.push(node);
    for (const el of root.querySelectorAll('*')) if (el.shadowRoot) gather(el.shadowRoot);
  };
  gather(document);
  const rowOf = (node) => {
    let el = node.parentElement;
    while (el.parentElement && el.parentElement !== document.body && !el.querySelector(holds)) el = el.parentElement;
    return el;
  };
  const rows = texts.map(rowOf).filter((row, at, all) => row !== document.body && all.indexOf(row) === at);
  const everyOther = texts.filter((_node, at) => at % 2);
  const names = (nodes) => nodes.map((node) => node.data.trim());
"""


@dataclass(frozen=True, slots=True)
class Alteration:
    """One thing that happens to a page. `script` gives back the labels whose control is gone for good.

    `seen`: a person still sees every value, so it has to be read. `data`: done to the answers a page asks for.
    """

    script: str = ""
    seen: bool = False
    data: str = ""


ALTERATIONS: Final[Mapping[str, Alteration]] = {
    "nothing": Alteration(seen=True),
    "removed": Alteration("""const gone = names(everyOther);
        for (const node of everyOther) rowOf(node).remove(); return gone;"""),
    "renamed": Alteration("""const gone = names(texts);
        for (const node of texts) node.data = 'Quite another thing ' + texts.indexOf(node); return gone;"""),
    "doubled": Alteration("""for (const row of rows) {
        const twin = row.cloneNode(true); row.after(twin);
        for (const el of twin.querySelectorAll('input[type=checkbox]')) el.checked = !el.checked;
        for (const name of ['aria-checked', 'aria-pressed']) for (const el of twin.querySelectorAll('[' + name + ']'))
          el.setAttribute(name, String(el.getAttribute(name) !== 'true')); }"""),
    "translated": Alteration("""document.documentElement.lang = 'fi'; const gone = names(texts);
        for (const node of texts) node.data = [...node.data].reverse().join('') + 'inen';
        return gone;"""),
    "hidden": Alteration("for (const row of rows) row.style.display = 'none';"),
    "disabled": Alteration("""for (const row of rows) {
        for (const el of row.querySelectorAll('input, select, button')) el.disabled = true;
        for (const el of row.querySelectorAll('[role]')) el.setAttribute('aria-disabled', 'true'); }""", seen=True),
    "wrapped": Alteration("""for (const node of texts) {
        const outer = document.createElement('span'), inner = document.createElement('span');
        node.replaceWith(outer); outer.append(inner); inner.append(node); }""", seen=True),
    "re-tagged": Alteration("""for (const node of texts) {
        const old = node.parentElement;
        if (!/^(SPAN|DIV|P|B|STRONG|H4|H5)$/.test(old.tagName) || old.childNodes.length > 1) continue;
        const display = getComputedStyle(old).display, fresh = document.createElement('x-text');
        for (const { name, value } of old.attributes) fresh.setAttribute(name, value);
        fresh.style.display = display; old.replaceWith(fresh); fresh.append(node); }""", seen=True),
    "ids and classes hashed": Alteration("""const fresh = new Map();
        const hashed = (name) => { if (!fresh.has(name)) fresh.set(name, 'x' + (fresh.size * 7919 + 101).toString(36));
          return fresh.get(name); };
        for (const el of document.querySelectorAll('[id]')) el.id = hashed(el.id);
        for (const name of ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls'])
          for (const el of document.querySelectorAll('[' + name + ']'))
            el.setAttribute(name, el.getAttribute(name).split(/\\s+/).map((id) => fresh.get(id) ?? id).join(' '));
        const text = [...document.styleSheets].filter((sheet) => !sheet.href || sheet.href.startsWith(location.origin))
          .map((sheet) => [...sheet.cssRules].map((rule) => rule.cssText).join('\\n')).join('\\n');
        const classes = new Set([...document.querySelectorAll('[class]')].flatMap((el) => [...el.classList]));
        const css = text.replace(/\\.((?:\\\\.|[\\w-])+)/g, (whole, name) => {
          const plain = name.replace(/\\\\/g, ''); return classes.has(plain) ? '.' + hashed(plain) : whole; });
        const style = document.createElement('style'); style.textContent = css; document.head.append(style);
        for (const el of document.querySelectorAll('[class]'))
          el.setAttribute('class', [...el.classList].map(hashed).join(' '));""", seen=True),
    "state attribute stale": Alteration("""for (const el of document.querySelectorAll('input[type=checkbox]'))
        el.setAttribute('aria-checked', String(!el.checked));"""),
    "label moved": Alteration("""for (const node of texts) {
        const row = rowOf(node); let part = node.parentElement;
        while (part !== row && part.parentElement !== row) part = part.parentElement;
        if (part !== row && !part.querySelector(holds) && row.childElementCount === 2) row.append(part); }""",
        seen=True),
    "section swapped": Alteration("""const heads = [...document.querySelectorAll('h2, h3, legend')].filter((h) =>
          h.childElementCount === 0 && !labels.includes(h.textContent.trim()));
        const [one, two] = [heads[0], heads.at(-1)];
        if (one && one !== two) [one.textContent, two.textContent] = [two.textContent, one.textContent];"""),
    "data request failed": Alteration(data="fail"),
    "data slow": Alteration(data="slow", seen=True),
    "data cut in half": Alteration(data="cut"),
}  # fmt: skip
