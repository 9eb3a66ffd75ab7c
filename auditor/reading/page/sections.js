  // --- sections: the last heading above a control that is not itself a control's name ----------------------------------
  items.sort((a, b) => a.at - b.at);
  const labels = new Set(items.flatMap((i) => i.how === 'table' ? [i.label, ...i.label.split(' / ')] : [i.label]));
  const values = new Set(items.flatMap((i) => [i.text, ...(i.text || '').split(', '), ...i.options]));
  const isValue = (text) => stateWord(text) || GLYPHS.has(text) || values.has(text) || values.has(withoutArrow(text));
  const rankOf = (el) => +(el.tagName.match(/^H([1-6])$/)?.[1] || el.getAttribute('aria-level') || 7);
  const headings = pick(HEADING).filter(shown).map((el) => ({ el, at: at(el), rank: rankOf(el), text: headOf(blocksOf(el, ownSet)).label })).filter((h) => h.text);
  const siblings = without(new Map(), (n) => childrenOf(shadow(n) || n).filter((x) => x.nodeType === 1));
  const headBlocks = without(new Map(), (el) => blocksOf(el, new Set(), 3));
  const textIn = without(new Map(), (n) => n.textContent);
  /* A heading of the same make below it that has a switch of its own: its rows are made otherwise. */
  const overIt = (between, s, item) => {
    const twin = s.className && between.reverse().find((x) => holds(x) && x.tagName === s.tagName && x.className === s.className), [first] = twin ? headBlocks(twin) : [];
    return first && first.text !== item.label ? { el: twin, at: at(twin), text: first.text } : null;
  };
  /* A few words without an end, that are no control's name or value, no action, and do not describe what is below. */
  const isTitle = (text, block, s, item) => text && text.length < 100 && !block.el.closest('label') && !/[.。?？!！…](\s|$)/.test(text) && (!isAction(block.el, up(s)) || block.el.closest('[aria-expanded=true]'))
    && !labels.has(text) && !item.label.startsWith(`${text} / `) && !isValue(text) && !item.description.startsWith(text);
  /* Words no larger or bolder than those below, with something to press beside them: a row like theirs. */
  const isModest = (block, below) => !block.heavy && sizeOf(block.el) <= sizeOf(below);
  const isRowWithAction = (first, s, below) => isModest(first, below) && [...s.querySelectorAll(PRESSED)].some((x) => !contains(x, first.el));
  const standsOver = (x, first) => !!x && !holds(x) && (/^H[1-6]$/.test(x.tagName) || (headBlocks(x).length === 1 && sizeOf(headBlocks(x)[0].el) > sizeOf(first.el)));
  /* A name and what stands at the other end of its line, in a row of the same make as the one below. */
  const isRowLike = ([first, second], s, below) => s.className !== '' && s.className === below.className && s.tagName === below.tagName && !!second?.nodes && !!first.nodes && onLine(spot(first), spot(second));
  /* Smaller words right below a heading say more about it. */
  const isUnderHeading = (first, s, below) => isModest(first, below) && sizeOf(first.el) < sizeOf(below) && standsOver(s.previousElementSibling, first);
  const isCell = (el) => /^(TD|TH)$/.test(el.tagName) || /^(cell|gridcell)$/.test(roleOf(el));
  const drawnHeading = (item) => {
    let below = (item.how === 'legend' && item.el.closest('fieldset')) || item.el; /* what stands below a legend describes */
    let met = textIn(below).includes(item.label);
    for (const n of ancestors(below, DEEP)) {
      if (n === document.body) break;
      /* Where the label comes in beside the control, and no other control does, what stands there describes it. */
      const meets = !met && textIn(n).includes(item.label), isItsRow = meets && counted.get(n) === counted.get(below);
      met ||= meets;
      const row = isCell(below) ? siblings(n).filter((x) => x === below || isHead(x)) : siblings(n), from = isItsRow ? 0 : row.indexOf(below);
      for (let i = from - 1; i >= 0 && i > from - 60; i--) {
        const s = row[i];
        if (holds(s) || SKIP.has(s.tagName) || s.tagName === 'DETAILS' || rankOf(s) < 7 || !shown(s) || isTyped(s)) continue;
        const blocks = headBlocks(s);
        const text = blocks.length && blocks.length <= (s.tagName === 'TR' ? 1 : 2) ? blocks[0].text : '';
        if (isTitle(text, blocks[0], s, item) && !isRowWithAction(blocks[0], s, below) && !isUnderHeading(blocks[0], s, below) && !isRowLike(blocks, s, below)) return (s.className !== below.className && overIt(row.slice(i + 1, from), s, item)) || { el: s, at: at(s), text };
      }
      below = n;
    }
    return null;
  };
  const headingOver = (item, from) => {
    let lowest = Infinity; /* a heading that is a control's name is followed by none of its own rank */
    for (let i = from - 1, far = 0; i >= 0 && far < 80; i--, far++) {
      const h = headings[i], scope = up(h.el);
      if (h.rank >= lowest || !scope || contains(h.el, item.el)) continue;
      const isName = labels.has(h.text), isOver = contains(scope, item.el);
      if (isName && isOver) lowest = h.rank;
      if (h.text === item.label || (isName && (!isOver || items.some((x) => x.label === h.text && contains(scope, x.el))))) continue;
      if (isOver || (!/^(LEGEND|SUMMARY)$/.test(h.el.tagName) && up(scope) && contains(up(scope), item.el))) return h;
    }
    return null;
  };
  const regionOver = (item, found) => {
    for (const n of ancestors(item.el, 14)) {
      const region = /^(region|group|tabpanel)$/.test(roleOf(n)) || n.tagName === 'FIELDSET' || (n.tagName === 'SECTION' && (n.hasAttribute('aria-label') || n.hasAttribute('aria-labelledby')));
      const own = region && named(n, [n]);
      if (own && own.label && own.label !== item.label && (!found || !contains(n, found.el))) return { el: n, at: at(n), text: own.label };
    }
    return found;
  };
  let above = 0;
  for (const item of items) {
    while (above < headings.length && headings[above].at <= item.at) above++;
    let best = regionOver(item, headingOver(item, above));
    const plain = drawnHeading(item);
    if (plain && (!best || (plain.at > best.at && !contains(plain.el, best.el)))) best = plain;
    item.section = best ? best.text : '';
  }

  // --- the page as a whole -------------------------------------------------------------------------------------------
  const anyText = () => {
    const walk = document.createTreeWalker(document.body || document, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(), far = 0; node && far < 2000; node = walk.nextNode(), far++) {
      const el = node.parentElement;
      if (el && node.data.trim() && !SKIP.has(el.tagName) && shown(el)) return true;
    }
    return scopes.length > 1 && scopes.slice(1).some((s) => s.textContent.trim());
  };
  const alerts = pick(ALERT);
  const failed = alerts.slice(0, 60).some((el) => shown(el) && el.textContent.length < 300 && trouble.test(el.textContent));
  const holdsItem = counting(items.map((i) => i.el));
  const busy = pick(BUSY).some((el) => shown(el) && holdsItem.has(el));
  /* From here on it is known whether anything in the page changes; looking again where nothing did would be in vain. */
  const change = globalThis.auditorChange ??= { since: false };
  change.observer ??= new MutationObserver(() => { change.since = true; });
  change.observer.takeRecords();
  change.since = false;
  for (const scope of scopes) change.observer.observe(scope, { subtree: true, childList: true, attributes: true, characterData: true });
  globalThis.auditorFound = items.slice(0, limits.controls).map(({ el }) => el); /* in our own world: what `point` points at */
  const given = items.slice(0, limits.controls).map(({ el, at: _at, row: _row, ...rest }) => ({ ...rest, label: tidy(rest.label).replace(/^[\s:–—-]+|[\s❗❕‼⚠ⓘℹ❓❔🛈\ufe0f]+$/gu, ''), tag: el.tagName.toLowerCase() }));
  return {
    controls: given, truncated: cut || items.length > limits.controls, busy, failed, text: anyText(),
    language: (document.documentElement ? document.documentElement.lang : '').slice(0, 35),
    rtl: document.documentElement ? getComputedStyle(document.documentElement).direction === 'rtl' : false,
    password: pick(SECRET).some(shown), ms: performance.now() - started,
  };
  };
}
