/* The survey: one pass over one document, every control with its evidence. It runs in an isolated world, where page
 * scripts cannot reach it, reads only, and gives back plain data. What the evidence means is decided in survey.py.
 * `closed` are pairs [host, root] of closed shadow roots; `limits` bounds what is given back. */
(closed, limits) => {
  'use strict';
  const started = performance.now();
  const roots = new Map(closed);
  const shadow = (el) => el.shadowRoot || roots.get(el) || null;
  const SKIP = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'HEAD', 'META', 'LINK', 'TITLE', 'IFRAME', 'FRAME']);
  const ROLES = new Set(['switch', 'checkbox', 'radio', 'menuitemcheckbox', 'menuitemradio', 'combobox', 'listbox', 'slider']);
  const ON = /^(on|active|checked|selected|enabled|true|yes|pressed)$/i;
  const OFF = /^(off|inactive|unchecked|unselected|deselected|notchecked|false|no|unpressed)$/i;
  const TOGGLE = /(toggle|switch|check-?box|checker|tgl|onoff)/i;
  const GENERIC = /^((segmented|toggle|switch|radio|check|combo|list|select|drop-?down|button|options?|control|group|box|field|input|slider|picker|menu|tabs?)[ -]?)+$/i;
  const CHEVRONS = /[\s›>»❯→⌄▾▼▸…⟩‹·]+$/u;

  const words = new Set(limits.words);
  const stateWord = (text) => words.has(text.toLowerCase().replace(/[.:]$/, ''));

  // --- the tree a person sees: light children, shadow children, slotted ones once ------------------------------------
  const up = (el) => el.assignedSlot || el.parentElement || (el.getRootNode() instanceof ShadowRoot ? el.getRootNode().host : null);
  const kids = (el) => {
    const root = shadow(el);
    if (root) return [...root.childNodes];
    if (el.tagName === 'SLOT') { const given = el.assignedNodes(); if (given.length) return given; }
    return [...el.childNodes];
  };
  const all = [], order = new Map();
  const stack = document.body ? [document.body] : [];
  while (stack.length && all.length < limits.nodes) {
    const el = stack.pop();
    order.set(el, all.length);
    all.push(el);
    if (el.tagName === 'svg' || el.tagName === 'SELECT') continue;
    const below = kids(el);
    for (let i = below.length - 1; i >= 0; i--)
      if (below[i].nodeType === 1 && !SKIP.has(below[i].tagName) && !order.has(below[i])) stack.push(below[i]);
  }
  const shownCache = new Map();
  const shown = (el) => {
    if (!shownCache.has(el)) {
      const through = getComputedStyle(el).display === 'contents' && up(el);
      shownCache.set(el, through ? shown(through) : el.checkVisibility({ visibilityProperty: true }));
    }
    return shownCache.get(el);
  };
  const boxes = new Map();
  const box = (el) => { if (!boxes.has(el)) boxes.set(el, el.getBoundingClientRect()); return boxes.get(el); };
  const styles = new Map();
  const style = (el) => { if (!styles.has(el)) styles.set(el, getComputedStyle(el)); return styles.get(el); };
  const clip = (text) => text.length > limits.text ? text.slice(0, limits.text) : text;
  const tidy = (text) => clip((text || '').replace(/[​‎‏‪-‮⁦-⁩]/g, '').replace(/\s+/g, ' ').trim());
  const contains = (a, b) => { for (let n = b; n; n = up(n)) if (n === a) return true; return false; };

  // --- text, in the blocks in which it is read ----------------------------------------------------------------------
  const BLOCK = /^(block|flex|grid|list-item|table|table-row|table-cell|table-caption|flow-root|inline-block|inline-flex|inline-grid)$/;
  const screenReaderOnly = (el) => { const b = box(el); return b.width <= 2 && b.height <= 2; };
  /* Text blocks below `el`, leaving out the subtrees in `without`: [{text, el, strong}] */
  const blocksOf = (el, without, most = 12) => {
    const found = [];
    let open = null;
    const flush = () => { if (open) { open.text = tidy(open.text); if (open.text) found.push(open); } open = null; };
    const visit = (node) => {
      if (found.length >= most) return;
      if (node.nodeType === 3) {
        const text = node.data;
        if (!text.trim()) { if (open) open.text += ' '; return; }
        const parent = node.parentElement;
        if (!open) open = { text: '', el: parent || el, lead: '', mixed: false };
        const heavy = parent ? +style(parent).fontWeight >= 600 : false;
        if (!open.text.trim()) open.heavy = heavy;
        if (heavy && !open.mixed) open.lead += text; else if (open.lead.trim() || !open.heavy) open.mixed = true;
        open.text += text;
        return;
      }
      if (node.nodeType !== 1 || SKIP.has(node.tagName) || (without && without.has(node))) return;
      if (node.tagName === 'BR') { flush(); return; }
      if (/^(SELECT|TEXTAREA|OPTION|svg)$/.test(node.tagName) || !shown(node)) return;
      const block = BLOCK.test(style(node).display) || node.tagName === 'LABEL' || style(node).position === 'absolute';
      if (block) flush();
      for (const child of kids(node)) visit(child);
      if (block) flush();
    };
    if (el.nodeType === 1 && !shown(el) && style(el).display !== 'contents') { /* hidden text still names things */
      const text = tidy(el.textContent);
      return text ? [{ text, el, lead: '' }] : [];
    }
    for (const child of kids(el)) visit(child);
    flush();
    return found;
  };
  const headOf = (blocks) => {
    if (!blocks.length) return { label: '', rest: '' };
    const first = blocks[0];
    const lead = tidy(first.lead).replace(/:$/, '');
    const split = first.heavy && first.mixed && lead.length > 2 && lead.length < first.text.length;
    const label = split ? lead : first.text;
    const rest = [split ? first.text.slice(tidy(first.lead).length).trim() : '', ...blocks.slice(1).map((b) => b.text)];
    return { label, rest: tidy(rest.filter(Boolean).join(' ')) };
  };
  const byId = (el, ids) => ids.split(/\s+/).map((id) => id && el.getRootNode().getElementById?.(id)).filter(Boolean);

  // --- which elements are controls ----------------------------------------------------------------------------------
  const customRadio = (el) => el.tagName.includes('-') && /radio(-?button|-?item)?$/i.test(el.tagName) && !el.hasAttribute('role') && !(shadow(el) || el).querySelector('input,[role=radio]');
  const roleOf = (el) => (el.getAttribute('role') || '').trim().split(/\s+/)[0].toLowerCase();
  const isNative = (el) => (el.tagName === 'INPUT' && /^(checkbox|radio|range)$/.test(el.type)) || el.tagName === 'SELECT';
  const isCandidate = (el) => {
    if (isNative(el)) return true;
    const role = roleOf(el);
    if (ROLES.has(role)) return true;
    if (el.hasAttribute('aria-pressed')) return true;
    return el.getAttribute('aria-haspopup') === 'listbox' || customRadio(el);
  };
  const labelsOf = (el) => {
    const found = el.labels ? [...el.labels] : [];
    for (let n = up(el), far = 0; n && far < 8; n = up(n), far++) if (n.tagName === 'LABEL' && !found.includes(n) && (!n.htmlFor || n.control === el)) { found.push(n); break; }
    return found;
  };
  const reachable = (el) => {
    if (shown(el)) return true;
    const parent = isNative(el) && up(el);
    return !!parent && shown(parent) || labelsOf(el).some(shown);
  };
  const candidates = all.filter((el) => isCandidate(el) && reachable(el));
  const isSet = new Set(candidates);

  /* Two candidates can be one widget: a custom look round a native input. The outer or the visible one stands for both. */
  const partOf = new Map();
  const bool = (x) => /^(checkbox|switch|radio|menuitemcheckbox|menuitemradio)$/.test(roleOf(x) || x.type || '') || x.hasAttribute('aria-pressed');
  for (const el of candidates) {
    if (roleOf(el) === 'combobox') {
      for (let n = up(el), far = 0; n && far < 6; n = up(n), far++) if (isSet.has(n) && roleOf(n) === 'combobox') { partOf.set(el, n); break; }
    }
    if (!isNative(el) && bool(el)) {
      const inner = candidates.filter((x) => x !== el && order.get(x) > order.get(el) && order.get(x) < order.get(el) + 60 && contains(el, x));
      if (inner.length === 1 && bool(inner[0])) partOf.set(inner[0], el);
    }
    if (isNative(el) && (el.getAttribute('aria-hidden') === 'true' || !shown(el) || style(el).opacity === '0') && el.parentElement) {
      const beside = [...el.parentElement.children].filter((x) => x !== el && isSet.has(x) && !isNative(x) && bool(x) === bool(el));
      if (beside.length === 1 && !partOf.has(el)) partOf.set(el, beside[0]);
      if (el.tagName === 'SELECT' && !partOf.has(el)) {
        const combo = [...el.parentElement.querySelectorAll('[role=combobox],[aria-haspopup=listbox]')].filter((x) => isSet.has(x));
        if (combo.length === 1) partOf.set(el, combo[0]);
      }
    }
  }
  const widgets = candidates.filter((el) => !partOf.has(el));
  const partsOf = (el) => [el, ...[...partOf].filter(([, whole]) => whole === el).map(([part]) => part)];

  // --- toggles that are only drawn: a small box in a row, told apart by its class or its picture ----------------------
  const tokensOf = (el) => {
    const words = [];
    const name = typeof el.className === 'string' ? el.className : el.getAttribute('class') || '';
    for (const token of name.split(/\s+/)) if (token && !/[:[\]/]/.test(token)) words.push(token);
    return words;
  };
  const stateOf = (word) => {
    const last = word.split(/[-_.]+|(?<=[a-z])(?=[A-Z])/).filter(Boolean);
    const negated = last.some((part) => /^(not|un|in)$/i.test(part));
    for (const part of last) {
      if (OFF.test(part)) return 'off';
      if (ON.test(part)) return negated ? 'off' : 'on';
    }
    return null;
  };
  const drawn = [];
  for (const el of all) {
    if (isSet.has(el) || partOf.has(el)) continue;
    const b = box(el);
    if (b.width < 14 || b.width > 110 || b.height < 10 || b.height > 60) continue;
    const image = el.tagName === 'IMG' || el.tagName === 'svg';
    const named = TOGGLE.test(el.getAttribute('class') || '') || TOGGLE.test(el.tagName.includes('-') ? el.tagName : '') ||
      (el.tagName === 'IMG' && TOGGLE.test(el.currentSrc || el.src || ''));
    const live = el.hasAttribute('onclick') || el.tabIndex >= 0 || (el.tagName !== 'LABEL' && style(el).cursor === 'pointer' && (!up(el) || style(up(el)).cursor !== 'pointer'));
    const stated = [...el.attributes].some((a) => /^data-(state|checked|on|active|value|enabled|selected|status|toggled)$/.test(a.name));
    if (!(named || ((live || image) && stated) || (live && image) || (live && el.childElementCount <= 3 && !tidy(el.innerText)))) continue;
    if (!shown(el) || tidy(el.innerText || '').length > 12) continue;
    if (drawn.length && contains(drawn[drawn.length - 1], el)) continue;
    if (candidates.some((x) => contains(el, x)) || candidates.some((x) => contains(x, el))) continue;
    if (labelFor(el) || standsIn(el)) continue;
    drawn.push(el);
    if (drawn.length >= 2000) break;
  }
  /* A picture beside a real control and nothing else is that control's own picture. */
  function standsIn(el) {
    for (let n = up(el), far = 0; n && far < 4; n = up(n), far++) {
      if (candidates.some((x) => contains(n, x))) return true;
      const text = tidy(n.innerText);
      if (text && !stateWord(text)) return false;
    }
    return false;
  }
  function labelFor(el) { const label = el.closest('label'); return !!(label && label.control); }

  // --- what a control is called -------------------------------------------------------------------------------------
  const every = [...widgets, ...drawn].sort((a, b) => order.get(a) - order.get(b));
  const ownSet = new Set([...candidates, ...drawn]);
  const clickWords = new Set(['A', 'BUTTON']);
  const isAction = (el) => clickWords.has(el.tagName) && !ownSet.has(el) && !el.querySelector('input,select');
  const controlsIn = (el, mine) => every.filter((x) => !mine.has(x) && order.get(x) >= (order.get(el) ?? -1) && contains(el, x));
  const counted = new Map();
  for (const el of every) for (let n = el, far = 0; n && far < 40; n = up(n), far++) counted.set(n, (counted.get(n) || 0) + 1);

  const named = (el, parts) => {
    for (const part of parts) {
      const ids = part.getAttribute('aria-labelledby');
      if (ids) {
        const text = tidy(byId(part, ids).filter((x) => x !== part).map((x) => headOf(blocksOf(x, new Set(parts))).label || tidy(x.textContent)).join(' '));
        if (text) return { label: text, how: 'labelledby', rest: '' };
      }
    }
    for (const part of parts) {
      const text = tidy(part.getAttribute('aria-label'));
      if (text && !GENERIC.test(text)) return { label: text, how: 'aria', rest: '' };
    }
    for (const part of parts) {
      if (isNative(part) || !(bool(part) || radioLike(part))) continue;
      const head = headOf(blocksOf(part, new Set(parts.filter((x) => x !== part))));
      if (head.label && !stateWord(head.label)) return { ...head, how: 'content' };
    }
    for (const part of parts) for (const label of labelsOf(part)) {
      const head = headOf(blocksOf(label, new Set([...parts, ...(label.querySelector ? [] : [])])));
      if (head.label) return { ...head, how: 'label' };
    }
    return null;
  };
  /* The text that stands with a control: the nearest ancestor that holds text and no other control. */
  const besides = (group, value = '') => {
    const without = new Set(group);
    let el = group[0];
    for (let n = up(el), far = 0; n && far < 12 && n !== document.body; n = up(n), far++) {
      if ((counted.get(n) || 0) > group.length) {
        const near = beside(el, n, group);
        return near || null;
      }
      const blocks = blocksOf(n, without).filter((b) => !ownSet.has(b.el));
      if (blocks.length) {
        const usable = blocks.filter((b) => !actionText(b.el, n) && !stateWord(b.text) && b.text !== value);
        if (usable.length) return { ...headOf(usable), how: 'row', row: n, blocks };
      }
    }
    return null;
  };
  const actionText = (el, within) => { for (let n = el; n && n !== within; n = up(n)) if (n.tagName === 'BUTTON' || (n.tagName === 'A' && n.hasAttribute('href'))) return true; return false; };
  /* Several controls share the container: take the text that stands on the same line, or right before. */
  const beside = (el, container, group) => {
    const mine = box(el);
    const blocks = blocksOf(container, ownSet, 400).filter((b) => !stateWord(b.text));
    let best = null, far = Infinity;
    for (const b of blocks) {
      const other = box(b.el);
      if (!other.height || !mine.height) continue;
      const overlap = Math.min(mine.bottom, other.bottom) - Math.max(mine.top, other.top);
      if (overlap < Math.min(mine.height, other.height) * 0.5) continue;
      const gap = Math.max(other.left - mine.right, mine.left - other.right, 0);
      const taken = every.some((x) => !group.includes(x) && between(box(x), mine, other));
      if (!taken && gap < far) { far = gap; best = b; }
    }
    return best ? { label: best.text, rest: '', how: 'beside' } : null;
  };
  const between = (b, one, two) => {
    const left = Math.min(one.right, two.right), right = Math.max(one.left, two.left);
    const sameLine = b.top < one.bottom && b.bottom > one.top;
    return sameLine && b.left >= left - 1 && b.right <= right + 1;
  };
  const described = (parts) => {
    for (const part of parts) {
      const ids = part.getAttribute('aria-describedby');
      if (ids) { const text = tidy(byId(part, ids).map((x) => x.textContent).join(' ')); if (text) return text; }
    }
    return '';
  };
  const cellOf = (el) => { for (let n = el; n; n = up(n)) if (n.tagName === 'TD' || /^(cell|gridcell)$/.test(roleOf(n))) return n; return null; };
  const inTable = (el) => {
    const cell = cellOf(el);
    const row = cell && cell.closest('tr,[role=row]');
    const table = row && row.closest('table,[role=table],[role=grid]');
    if (!table) return null;
    const cells = [...row.children];
    const at = cells.indexOf(cell);
    const headRow = table.querySelector('thead tr, tr, [role=row]');
    if (!headRow || headRow === row || at < 1) return null;
    const head = [...headRow.children][at + (headRow.children.length - cells.length)];
    const rowHead = cells.slice(0, at).map((c) => tidy(c.innerText)).find(Boolean);
    const column = head ? tidy(head.innerText) : '';
    if (!rowHead || !column || cells.filter((c) => every.some((x) => contains(c, x))).length < 2) return null;
    return { label: `${rowHead.split('\n')[0]} / ${column}`, rest: '', how: 'table' };
  };

  // --- evidence -----------------------------------------------------------------------------------------------------
  const word = (value) => value === 'mixed' ? 'mixed' : value === 'true' ? 'on' : value === 'false' ? 'off' : null;
  const evidenceOf = (parts) => {
    const seen = [];
    for (const part of parts) {
      if (part.tagName === 'INPUT' && /^(checkbox|radio)$/.test(part.type)) seen.push(['native', part.indeterminate ? 'mixed' : part.checked ? 'on' : 'off', 'input']);
      for (const name of ['aria-checked', 'aria-pressed']) {
        const value = word((part.getAttribute(name) || '').trim().toLowerCase());
        if (value) seen.push(['aria', value, name]);
      }
    }
    return seen;
  };
  /* How a drawn thing looks, without knowing which look means what. */
  const look = (el) => {
    const told = [];
    const of = (x, pseudo) => {
      const s = getComputedStyle(x, pseudo);
      return [s.backgroundColor, s.backgroundImage, s.backgroundPosition, s.transform, s.left, s.right, s.content, s.color, s.justifyContent, s.fill].join('|');
    };
    const visit = (x, deep) => {
      told.push(of(x), of(x, '::before'), of(x, '::after'));
      if (x.tagName === 'IMG') told.push(x.currentSrc || x.src);
      if (x.tagName === 'use' || x.tagName === 'path') told.push(x.getAttribute('href') || x.getAttribute('xlink:href') || x.getAttribute('d') || '');
      if (deep < 3) for (const child of [...x.children].slice(0, 6)) visit(child, deep + 1);
    };
    visit(el, 0);
    return told.join('~');
  };
  const drawnSigns = (el) => {
    const signs = [];
    const visit = (x, deep) => {
      for (const token of tokensOf(x)) { const s = stateOf(token); if (s) signs.push(['class', s, token]); }
      for (const a of x.attributes) if (/^data-(state|checked|on|active|value|enabled|selected|status|toggled)$/.test(a.name)) {
        const s = ON.test(a.value) || a.value === '1' ? 'on' : OFF.test(a.value) || a.value === '0' ? 'off' : stateOf(a.value);
        if (s) signs.push(['class', s, a.name]);
      }
      if (x.tagName === 'IMG') {
        const file = (x.currentSrc || x.src || '').split(/[?#]/)[0].split('/').pop().replace(/\.\w+$/, '');
        const s = stateOf(file);
        if (s) signs.push(['image', s, file.slice(0, 60)]);
        if (x.alt && stateWord(x.alt.trim())) signs.push(['text', limits.on.includes(x.alt.trim().toLowerCase()) ? 'on' : 'off', 'alt']);
      }
      const ref = x.tagName === 'use' ? (x.getAttribute('href') || x.getAttribute('xlink:href') || '') : '';
      if (ref) { const s = stateOf(ref.replace(/^.*#/, '')); if (s) signs.push(['image', s, ref.slice(0, 60)]); }
      for (const pseudo of ['::before', '::after']) {
        const content = getComputedStyle(x, pseudo).content.replace(/^"|"$/g, '').trim().toLowerCase();
        if (content && content !== 'none' && stateWord(content)) signs.push(['text', limits.on.includes(content) ? 'on' : 'off', pseudo]);
      }
      if (deep < 3) for (const child of [...x.children].slice(0, 6)) visit(child, deep + 1);
    };
    visit(el, 0);
    const inside = tidy(el.innerText || '').toLowerCase();
    if (inside && stateWord(inside)) signs.push(['text', limits.on.includes(inside) ? 'on' : 'off', 'text']);
    for (const name of ['aria-label', 'title']) {
      const said = (el.getAttribute(name) || '').trim().toLowerCase();
      if (said && stateWord(said)) signs.push(['text', limits.on.includes(said) ? 'on' : 'off', name]);
    }
    return signs;
  };
  const family = (el) => el.tagName + '.' + (tokensOf(el).find((t) => TOGGLE.test(t)) || tokensOf(el).find((t) => !stateOf(t)) || '');

  // --- grouping: radios, segments -----------------------------------------------------------------------------------
  const items = [];
  const done = new Set();
  const textOf = (el, parts) => {
    const own = named(el, parts || [el]);
    if (own) return own.label;
    const inside = headOf(blocksOf(el, new Set())).label;
    if (inside) return inside;
    const next = el.nextSibling;
    if (next && next.nodeType === 3 && tidy(next.data)) return tidy(next.data);
    const row = besides([el]);
    return row ? row.label : '';
  };
  const groupName = (group, container) => {
    if (container) { const own = named(container, [container]); if (own) return own; }
    for (let n = up(group[0]), far = 0; n && far < 8; n = up(n), far++) {
      if (!group.every((x) => contains(n, x))) continue;
      if ((counted.get(n) || 0) > group.length) break;
      if (roleOf(n) === 'radiogroup' || roleOf(n) === 'group' || n.tagName === 'FIELDSET') { const own = named(n, [n]); if (own) return own; }
      if (n.tagName === 'FIELDSET' && n.querySelector(':scope > legend')) return { ...headOf(blocksOf(n.querySelector(':scope > legend'), new Set())), how: 'legend' };
      const without = new Set(group.flatMap((x) => [x, ...labelsOf(x), ...optionBoxes(x, group, n)]));
      const head = headOf(blocksOf(n, without));
      if (head.label) return { ...head, how: 'row' };
    }
    return null;
  };
  const optionBoxes = (x, group, within) => {
    for (let n = x; n && n !== within; n = up(n)) {
      const parent = up(n);
      if (parent && group.filter((y) => contains(parent, y)).length > 1) return [n];
    }
    return [];
  };
  const push = (el, item) => {
    const b = box(el);
    const marks = [el, ...partsOf(el).slice(1)];
    const first = (name) => marks.map((m) => m.getAttribute(name)).find(Boolean) || '';
    items.push({
      at: order.get(el), el, description: '', options: [], text: null, seen: [], counterpart: false, how: '', ...item,
      mark: { test_id: first('data-test-id') || first('data-testid') || first('data-test') || first('data-cy'), name: first('name'), id: first('id') },
      place: shown(el) && b.width ? [b.x, b.y, b.width, b.height] : null,
    });
  };
  const off = (el) => {
    for (const part of partsOf(el)) {
      if (part.disabled === true || part.matches(':disabled') || part.getAttribute('aria-disabled') === 'true' || part.getAttribute('aria-readonly') === 'true' || part.hasAttribute('inert')) return true;
    }
    for (let n = el, far = 0; n && far < 6; n = up(n), far++) if (n.getAttribute('aria-disabled') === 'true' || n.hasAttribute('inert') || (n.tagName.includes('-') && n.hasAttribute('disabled'))) return true;
    return false;
  };
  const radioLike = (el) => customRadio(el) || (el.tagName === 'INPUT' && el.type === 'radio') || /^(radio|menuitemradio)$/.test(roleOf(el));
  const radioGroups = new Map();
  for (const el of widgets.filter(radioLike)) {
    const container = (() => { for (let n = up(el), far = 0; n && far < 12; n = up(n), far++) if (roleOf(n) === 'radiogroup') return n; return null; })();
    const native = partsOf(el).find((x) => x.tagName === 'INPUT' && x.type === 'radio' && x.name);
    let key = container || (native ? `${native.form ? order.get(native.form) : ''}|${native.name}` : null);
    if (!key) { for (let n = up(el), far = 0; n && far < 8; n = up(n), far++) if (widgets.filter((x) => radioLike(x) && contains(n, x)).length > 1) { key = n; break; } }
    if (!key) key = el;
    if (!radioGroups.has(key)) radioGroups.set(key, { container, group: [] });
    radioGroups.get(key).group.push(el);
  }
  for (const { container, group } of radioGroups.values()) {
    group.forEach((x) => done.add(x));
    const own = groupName(group, container) || besides(group);
    const options = group.map((x) => textOf(x, partsOf(x)));
    const marks = group.map((x) => drawnSigns(x).some((sign) => sign[1] === 'on'));
    const states = group.map((x, i) => (customRadio(x) ? (marks.filter(Boolean).length === 1 ? [['class', marks[i] ? 'on' : 'off', 'mark']] : []) : evidenceOf(partsOf(x))));
    const conflict = states.some((seen) => new Set(seen.map((s) => s[1])).size > 1);
    const chosen = options.filter((_, i) => states[i].some((s) => s[1] === 'on'));
    const unknown = states.some((seen) => !seen.length);
    push(group[0], {
      kind: 'radio', label: own ? own.label : '', description: own ? own.rest || described(container ? [container] : []) : '', how: own ? own.how : 'none', options,
      text: chosen.length === 1 && !conflict && !unknown ? chosen[0] : null,
      seen: states.flatMap((seen, i) => seen.filter((s) => s[1] === 'on').map((s) => [s[0], options[i], s[2]])), conflict, many: chosen.length > 1,
      disabled: group.every(off), choice: true,
    });
  }
  const pressed = widgets.filter((el) => !done.has(el) && el.hasAttribute('aria-pressed'));
  for (const el of pressed) {
    if (done.has(el)) continue;
    const parent = up(el);
    const wrap = parent && pressed.filter((x) => contains(parent, x)).length > 1 ? parent : parent && up(parent) && pressed.filter((x) => contains(up(parent), x)).length > 1 && (counted.get(up(parent)) || 0) === pressed.filter((x) => contains(up(parent), x)).length ? up(parent) : null;
    const group = wrap ? pressed.filter((x) => contains(wrap, x)) : [el];
    const texts = group.map((x) => tidy(x.innerText) || tidy(x.getAttribute('aria-label')));
    const tight = group.length > 1 && texts.every((t) => t && t.length < 60) && group.every((x) => !labelsOf(x).length) && blocksOf(wrap, new Set(group)).length === 0;
    if (!tight) continue;
    group.forEach((x) => done.add(x));
    const own = groupName(group, wrap);
    const states = group.map((x) => evidenceOf(partsOf(x)));
    const chosen = texts.filter((_, i) => states[i].some((s) => s[1] === 'on'));
    push(group[0], {
      kind: 'segmented', label: own ? own.label : '', description: own ? own.rest : '', how: own ? own.how : 'none', options: texts,
      text: chosen.length === 1 ? chosen[0] : null, seen: chosen.map((t) => ['aria', t, 'aria-pressed']), many: chosen.length > 1,
      disabled: group.every(off), choice: true,
    });
  }

  // --- single controls ----------------------------------------------------------------------------------------------
  const near = (el) => {
    for (let n = up(el), far = 0; n && far < 4 && (counted.get(n) || 0) <= 1; n = up(n), far++)
      if (n.hasAttribute('aria-labelledby') || n.hasAttribute('aria-label')) { const own = named(n, [n]); if (own) return own; }
    return null;
  };
  const settle = (el, parts, value = '') => inTable(el) || (() => {
    const own = named(el, parts) || near(el);
    const row = besides([el], value);
    if (own && !stateWord(own.label)) return { ...own, description: own.rest || (row && row.label === own.label ? row.rest : ''), rowLabel: row ? row.label : '' };
    return row ? { ...row, description: row.rest, rowLabel: row.label } : own;
  })();
  const isSwitch = (parts) => parts.some((p) => roleOf(p) === 'switch' || p.hasAttribute('aria-pressed')) || [...parts, up(parts[0]), up(up(parts[0]) || parts[0])].some((p) => p && /(switch|toggle)/i.test((p.getAttribute('class') || '') + ' ' + (p.tagName.includes('-') ? p.tagName : '')));
  const shownText = (el, label = '', without = new Set()) => {
    const kind = el.tagName;
    if (kind === 'INPUT' && el.value) return tidy(el.value);
    const texts = [...new Set(blocksOf(el, without).map((b) => b.text))].filter((t) => !/^[▾▼⌄]$/.test(t) && t !== label);
    if (texts.length) return texts.length === 1 ? texts[0] : tidy(texts.join(' '));
    const labels = new Set(labelsOf(el));
    byId(el, el.getAttribute('aria-labelledby') || '').forEach((x) => labels.add(x));
    for (let n = up(el), far = 0; n && far < 5 && (counted.get(n) || 0) <= 1; n = up(n), far++) {
      const blocks = blocksOf(n, labels).filter((b) => b.text !== label && ![...labels].some((l) => contains(l, b.el)));
      if (blocks.length) return box(n).height < 90 ? blocks[blocks.length - 1].text : '';
    }
    return '';
  };
  for (const el of widgets) {
    if (done.has(el) || radioLike(el)) continue;
    const parts = partsOf(el);
    const role = roleOf(el);
    const native = parts.find(isNative);
    const combo = role === 'combobox' || el.getAttribute('aria-haspopup') === 'listbox';
    const own = settle(el, parts, combo ? shownText(el) : '') || { label: '', description: '', how: 'none' };
    const base = { label: own.label, description: own.description || described(parts), how: own.how, rowLabel: own.rowLabel || '', disabled: off(el) };
    if (el.tagName === 'SELECT' || (native && native.tagName === 'SELECT')) {
      const select = el.tagName === 'SELECT' ? el : native;
      const picked = [...select.selectedOptions].map((o) => tidy(o.label || o.text));
      const display = el === select ? null : shownText(el);
      push(el, { ...base, kind: select.multiple ? 'listbox' : 'select', choice: true, options: [...select.options].slice(0, 200).map((o) => tidy(o.label || o.text)), text: picked.length === 1 ? picked[0] : null,
        seen: picked.map((t) => ['native', t, 'select']).concat(display ? [['text', display, 'shown']] : []) });
    } else if (role === 'slider' || (el.tagName === 'INPUT' && el.type === 'range')) {
      const value = tidy(el.getAttribute('aria-valuetext') || el.getAttribute('aria-valuenow') || el.value || '');
      push(el, { ...base, kind: 'slider', choice: true, text: value || null, seen: value ? [['native', value, 'value']] : [] });
    } else if (combo) {
      const raw = shownText(el);
      const label = own.label === raw ? own.rowLabel || '' : own.label;
      const value = own.label === raw ? raw : shownText(el, own.label);
      push(el, { ...base, label, kind: 'select', choice: true, text: value || null, seen: value ? [['text', value, 'shown']] : [] });
    } else if (role === 'listbox' && ![...el.querySelectorAll('[role=option]')].some(shown)) {
      const menu = new Set([...el.querySelectorAll('[role=option],[role=listbox],[role=menu]')]);
      const value = shownText(el, own.label, menu);
      if (value) push(el, { ...base, kind: 'select', choice: true, text: value, seen: [['text', value, 'shown']] });
    } else if (role === 'listbox') {
      const options = [...el.querySelectorAll('[role=option]')].filter(shown);
      const picked = options.filter((o) => o.getAttribute('aria-selected') === 'true').map((o) => tidy(o.innerText));
      push(el, { ...base, kind: 'listbox', choice: true, options: options.slice(0, 200).map((o) => tidy(o.innerText)), text: picked.length === 1 ? picked[0] : null, many: picked.length > 1, seen: picked.map((t) => ['aria', t, 'aria-selected']) });
    } else {
      push(el, { ...base, kind: isSwitch(parts) ? 'switch' : 'checkbox', seen: evidenceOf(parts), family: family(el), look: '' , bare: true });
    }
  }
  const looks = new Map();
  for (const el of drawn) {
    const row = inTable(el) || besides([el]);
    const signs = drawnSigns(el);
    const key = family(el);
    const picture = look(el);
    if (!looks.has(key)) looks.set(key, []);
    looks.get(key).push({ el, signs, picture, row });
  }
  for (const members of looks.values()) {
    const pictures = new Set(members.map((m) => m.picture));
    const explicit = members.map((m) => { const v = new Set(m.signs.map((s) => s[1])); return v.size === 1 ? [...v][0] : v.size > 1 ? 'both' : null; });
    const positive = explicit.includes('on'), negative = explicit.includes('off'), none = explicit.includes(null);
    members.forEach((m, i) => {
      const toggleish = TOGGLE.test(m.el.getAttribute('class') || '') || m.signs.length > 0;
      if (!m.row || !m.row.label || !toggleish) return;
      const counterpart = pictures.size > 1 && positive && (negative || none) && members.some((o, j) => explicit[j] !== explicit[i] && o.picture !== m.picture);
      const seen = m.signs.length ? m.signs : counterpart && !negative ? [['class', 'off', 'without the mark its counterpart has']] : [];
      push(m.el, { kind: 'switch', label: m.row.label, description: m.row.rest, how: m.row.how, seen, counterpart, disabled: off(m.el) || tokensOf(m.el).some((t) => /(^|[-_])disabled$/.test(t)) });
    });
  }

  // --- rows that show their value in words ----------------------------------------------------------------------------
  const taken = new Set(items.map((i) => i.el));
  const holds = (el) => (counted.get(el) || 0) > 0;
  const row = (el, label, value, kind, disabled) => { if (label && value && label !== value) push(el, { kind, label, how: 'row', text: value, seen: [['text', value, 'row']], words: true, disabled: disabled || off(el) }); };
  for (const el of all) {
    if (el.tagName === 'DT' && shown(el)) {
      const dd = el.nextElementSibling;
      if (dd && dd.tagName === 'DD' && !holds(dd)) row(el, headOf(blocksOf(el, new Set())).label, headOf(blocksOf(dd, new Set())).label, 'text', !!up(dd)?.parentElement?.querySelector?.(':scope > [aria-disabled=true]'));
      continue;
    }
    const clickable = (el.tagName === 'A' && el.hasAttribute('href')) || el.tagName === 'BUTTON' || roleOf(el) === 'button' || roleOf(el) === 'link' || el.hasAttribute('onclick');
    if (!clickable || taken.has(el) || holds(el) || ownSet.has(el) || !shown(el)) continue;
    const blocks = blocksOf(el, new Set());
    if (!blocks.length) continue;
    const last = blocks[blocks.length - 1].text.replace(CHEVRONS, '');
    if (blocks.length >= 2 && last.length <= 60) { row(el, blocks[0].text, last, 'text'); continue; }
    if (blocks.length > 1 || last.length > 60) continue;
    const around = besidesPlain(el);
    if (around) row(el, around.label, last, el.getAttribute('aria-haspopup') === 'dialog' ? 'button' : 'text');
  }
  /* A state in plain words at the end of a row, with nothing to press: it is shown, and cannot be changed here. */
  const sofar = new Set(items.map((i) => i.label));
  for (const el of all) {
    if (el.childElementCount || !el.firstChild || holds(el) || taken.has(el) || !shown(el) || /^(DT|DD|OPTION|LABEL|H[1-6]|LEGEND)$/.test(el.tagName)) continue;
    if (el.textContent.length > 40 || !stateWord(tidy(el.textContent)) || actionText(el, document.body)) continue;
    const around = besidesPlain(el);
    if (around && !sofar.has(around.label)) row(el, around.label, tidy(el.textContent), 'text', true);
  }
  function besidesPlain(el) {
    for (let n = up(el), far = 0; n && far < 5 && n !== document.body; n = up(n), far++) {
      if (holds(n)) return null;
      const others = n.querySelectorAll('a[href],button,[role=button]');
      if (others.length > 1) return null;
      const blocks = blocksOf(n, new Set([el]));
      if (blocks.length) return { ...headOf(blocks), row: n };
    }
    return null;
  }

  // --- sections: the last heading above a control that is not itself a control's name ---------------------------------
  items.sort((a, b) => a.at - b.at);
  const labels = new Set(items.map((i) => i.label));
  const isHeading = (el) => /^H[1-6]$/.test(el.tagName) || roleOf(el) === 'heading' || el.tagName === 'LEGEND' || el.tagName === 'SUMMARY' || el.tagName === 'CAPTION';
  const headings = all.filter((el) => isHeading(el) && shown(el)).map((el) => ({ el, text: headOf(blocksOf(el, ownSet)).label })).filter((h) => h.text);
  const drawnHeading = (item) => {
    let below = item.el;
    for (let n = up(below), far = 0; n && far < 10 && n !== document.body; below = n, n = up(n), far++) {
      const siblings = [...(shadow(n) ? shadow(n).children : n.children)];
      for (let i = siblings.indexOf(below) - 1; i >= 0; i--) {
        const s = siblings[i];
        if (holds(s) || !shown(s) || SKIP.has(s.tagName)) continue;
        const blocks = blocksOf(s, new Set(), 3);
        if (blocks.length && blocks.length <= 2 && blocks[0].text.length < 100 && !labels.has(blocks[0].text) && blocks[0].text !== item.description && !item.description.startsWith(blocks[0].text)) return { el: s, text: blocks[0].text };
      }
    }
    return null;
  };
  for (const item of items) {
    let found = null;
    for (const h of headings) {
      if (order.get(h.el) > item.at) break;
      const scope = up(h.el);
      if (h.text === item.label || (labels.has(h.text) && !contains(scope, item.el)) || contains(h.el, item.el)) continue;
      const holder = scope && contains(scope, item.el) ? scope : scope && up(scope) && contains(up(scope), item.el) ? up(scope) : null;
      if (holder || h.el.tagName === 'LEGEND') found = h.el.tagName === 'LEGEND' && !contains(up(h.el), item.el) ? found : h;
    }
    for (let n = up(item.el), far = 0; n && far < 14; n = up(n), far++) {
      if (!/^(region|group|tabpanel)$/.test(roleOf(n)) && !(n.tagName === 'SECTION' && (n.hasAttribute('aria-label') || n.hasAttribute('aria-labelledby'))) && n.tagName !== 'FIELDSET') continue;
      const own = named(n, [n]);
      if (own && own.label && own.label !== item.label && (counted.get(n) || 0) > 0 && (!found || !contains(n, found.el))) { found = { el: n, text: own.label }; break; }
    }
    const drawnOne = drawnHeading(item);
    if (drawnOne && (!found || (order.get(drawnOne.el) > order.get(found.el) && !contains(drawnOne.el, found.el)))) found = drawnOne;
    item.section = found ? found.text : '';
  }
  const password = all.some((el) => el.tagName === 'INPUT' && el.type === 'password' && shown(el));
  const busy = all.some((el) => el.getAttribute('aria-busy') === 'true' && shown(el) && items.some((i) => contains(el, i.el)));
  const given = items.slice(0, limits.controls).map(({ el, at, family: f, look: l, bare, ...rest }) => ({ ...rest, label: tidy(rest.label), tag: el.tagName.toLowerCase() }));
  return {
    controls: given, truncated: items.length > limits.controls || all.length >= limits.nodes,
    language: ((document.documentElement ? document.documentElement.lang : "") || '').slice(0, 35), text: tidy(document.body ? document.body.innerText.slice(0, 4000) : '').length,
    password, busy, ms: performance.now() - started,
  };
}
