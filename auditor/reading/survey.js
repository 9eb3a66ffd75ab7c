/* The survey: one pass over one document, every control with its evidence. It runs in an isolated world, where page
 * scripts cannot reach it, reads only, and gives back plain data. What the evidence means is decided in survey.py and
 * looks.py. `closed` are pairs [host, root] of closed shadow roots; `asked` are pairs [custom element, its properties as
 * the page's own world told them]; `limits` bounds what is given back and lists the words that state on or off. */
(closed, asked, limits) => {
  'use strict';
  const started = performance.now();
  const ON_CLASS = /^(on|active|checked|selected|true|pressed|toggled|truthy)$/i;
  const OFF_CLASS = /^(off|inactive|unchecked|unselected|deselected|notchecked|false|unpressed|untoggled|falsy)$/i;
  const PLAIN_CLASS = /^(on|off|checked|unchecked)$/i;
  const POINTS = /^(pointer|not-allowed)$/;
  const DEEP = 30; /* elements nest far through shadow trees */
  const STATES = ['checked', 'selected', 'pressed', 'on'];
  const DISABLED = /(^|[-_])disabled$/;
  const STATE_DATA = /^data-(state|checked|on|active|value|enabled|selected|status|toggled|pressed)$/;
  const TOGGLE = /(toggle|switch|check-?box|checker|tgl|onoff)/i;
  const CUSTOM = /(^|-)(switch|toggle|check-?box|radio)(-button|-item)?$/i;
  const GENERIC = new RegExp('^((segmented|toggle|switch|radio|check|combo|list|select|drop-?down|button|options?|control|'
    + 'group|box|field|input|slider|picker|menu|tabs?|selected|choose|open|show|expand|value)[ -]?)+$', 'i');
  const CHEVRONS = /[\s›>»❯→⌄▾▼▸…⟩‹«<←·]+$/u;
  const GLYPHS = new Map([...'✓✔☑✅◉●'].map((c) => [c, 'on']).concat([...'☐✗✘❌○◯⬜'].map((c) => [c, 'off'])).concat([
    ['toggle_on', 'on'], ['toggle_off', 'off'], ['check_box', 'on'], ['check_box_outline_blank', 'off'],
    ['radio_button_checked', 'on'], ['radio_button_unchecked', 'off']]));
  const LIGATURE = /^[a-z0-9]+(_[a-z0-9]+)+$/, ICON_FONT = /(^|\s)material-(icons|symbols)/;
  const SKIP = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'HEAD', 'META', 'LINK', 'TITLE', 'IFRAME', 'FRAME']);
  const ROLES = new Set(['switch', 'checkbox', 'radio', 'menuitemcheckbox', 'menuitemradio', 'combobox', 'listbox', 'slider']);
  const BLOCK = /^(block|flex|grid|list-item|table|table-row|table-cell|table-caption|flow-root|inline-block|inline-flex|inline-grid)$/;
  const CONTROL = 1, DRAWN = 2, PRESSABLE = 4, HEADING = 8, ALERT = 16, LOADING = 32, TERM = 64, SECRET = 128, BUSY = 256, LABEL = 512;
  const BY_TAG = new Map([['select', CONTROL], ['img', DRAWN], ['svg', DRAWN], ['i', DRAWN], ['button', PRESSABLE], ['dt', TERM], ['label', LABEL],
    ['summary', PRESSABLE | HEADING], ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'legend', 'caption'].map((tag) => [tag, HEADING])]);
  const BY_ATTRIBUTE = new Map([['aria-pressed', CONTROL], ['aria-checked', CONTROL], ['aria-haspopup', CONTROL], ['readonly', CONTROL], ['onclick', DRAWN | PRESSABLE],
    ['tabindex', DRAWN | PRESSABLE], ...['state', 'checked', 'on', 'active', 'value', 'enabled', 'selected', 'status', 'toggled', 'pressed'].map((x) => ['data-' + x, DRAWN])]);
  const BY_ROLE = new Map([['heading', HEADING], ['button', PRESSABLE], ['link', PRESSABLE], ['alert', ALERT], ['alertdialog', ALERT]]);
  const BY_TYPE = new Map([['checkbox', CONTROL], ['radio', CONTROL], ['range', CONTROL], ['password', SECRET]]);
  const EMPTY = new Set(['a', 'button', 'div', 'span']);

  // --- elements in reading order, shadow trees in their hosts' places ------------------------------------------------
  const roots = new Map(closed), properties = new Map(asked);
  const shadow = (el) => el.shadowRoot || (roots.size ? roots.get(el) : null) || null;
  const order = new Map(), scopes = [], marks = [];
  let cut = false, controls = 0;
  const byClass = new Map();
  const ofClass = (names) => {
    let mark = byClass.get(names);
    if (mark === undefined) {
      mark = (/toggle|switch|check|tgl|onoff/i.test(names) ? DRAWN : 0) | (/error|alert|toast|snackbar|banner/i.test(names) ? ALERT : 0)
        | (/skeleton|shimmer/i.test(names) ? LOADING : 0);
      byClass.set(names, mark);
    }
    return mark;
  };
  const ofAttribute = (el, name) => {
    switch (name) {
      case 'class': return ofClass(el.getAttribute(name));
      case 'role': return CONTROL | (BY_ROLE.get(el.getAttribute(name)) || 0);
      case 'href': return el.localName === 'a' ? PRESSABLE : 0;
      case 'aria-live': return el.getAttribute(name) === 'assertive' ? ALERT : 0;
      case 'aria-busy': return el.getAttribute(name) === 'true' ? BUSY | LOADING : 0;
      default: return BY_ATTRIBUTE.get(name) || 0;
    }
  };
  /* What an element may be worth looking at for: the one thing asked of every element there is. */
  const markOf = (el) => {
    const tag = el.localName;
    let mark = (tag === 'input' ? BY_TYPE.get(el.type) : BY_TAG.get(tag)) || 0;
    if (!el.firstChild && EMPTY.has(tag)) mark |= DRAWN;
    if (el.hasAttributes()) for (const name of el.getAttributeNames()) mark |= ofAttribute(el, name);
    return mark;
  };
  const number = (root) => {
    scopes.push(root);
    const below = root.querySelectorAll('*');
    for (let i = 0; i < below.length; i++) {
      if (order.size >= limits.nodes) { cut = true; return; }
      const el = below[i], mark = markOf(el);
      order.set(el, order.size);
      if (mark) marks.push([el, mark]);
      if (mark & CONTROL && ++controls > 2 * limits.controls) { cut = true; return; }
      const inner = shadow(el);
      if (inner) number(inner);
    }
  };
  number(document);
  const at = (el) => order.get(el) ?? -1;
  const byOrder = (a, b) => at(a) - at(b);
  const pick = (mark) => { const found = []; for (const [el, marked] of marks) if (marked & mark) found.push(el); return found; };
  const up = (el) => {
    const direct = el.assignedSlot || el.parentElement;
    if (direct) return direct;
    const root = el.getRootNode();
    return root instanceof ShadowRoot ? root.host : null;
  };
  const kids = (el) => {
    const root = shadow(el);
    if (root) return root.childNodes;
    if (el.tagName === 'SLOT') { const given = el.assignedNodes(); if (given.length) return given; }
    return el.childNodes;
  };
  const contains = (a, b) => {
    if (a.contains(b)) return true;
    if (scopes.length > 1) for (let n = b; n; n = up(n)) if (n === a) return true;
    return false;
  };
  const ancestors = function* (el, most) { for (let n = up(el), far = 0; n && far < most; n = up(n), far++) yield n; };
  const without = (known, make) => (el) => { let x = known.get(el); if (x === undefined) known.set(el, x = make(el)); return x; };
  const style = without(new Map(), (el) => getComputedStyle(el));
  const box = without(new Map(), (el) => el.getBoundingClientRect());
  const shown = without(new Map(), (el) => {
    if (el.checkVisibility({ visibilityProperty: true })) return true;
    const through = style(el).display === 'contents' && up(el);
    return through ? shown(through) : false;
  });
  const faint = (el) => !el.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const roleOf = (el) => { const role = el.getAttribute('role'); return role ? role.trim().split(/\s+/)[0].toLowerCase() : ''; };
  const byId = (el, ids) => ids.split(/\s+/).map((id) => id && el.getRootNode().getElementById?.(id)).filter(Boolean);

  // --- words ---------------------------------------------------------------------------------------------------------
  const onWords = new Set(limits.on), words = new Set(limits.words);
  const clip = (text) => text.length > limits.text ? text.slice(0, limits.text) : text;
  const tidy = (text) => clip((text || '').replace(/[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '').replace(/\s+/g, ' ').trim());
  const bare = (text) => tidy(text).toLowerCase().replace(/[.:]$/, '').replace(CHEVRONS, '');
  const saidBy = (text) => { if (text.length > 40) return null; const t = bare(text); return onWords.has(t) ? 'on' : words.has(t) ? 'off' : null; };
  const stateWord = (text) => saidBy(text) !== null;
  const longest = Math.max(...limits.words.map((word) => word.length)) + 1;
  const worded = (text) => { const t = text.trim(); return t.length > 0 && t.length <= longest && words.has(t.toLowerCase().replace(/[.:]$/, '')); };
  const pseudo = (el, which) => { const c = getComputedStyle(el, which).content; return c === 'none' || c === 'normal' ? null : c.replace(/^"|"$/g, ''); };

  /* Text blocks below `el` as they are read, leaving out the subtrees in `leave`: [{text, el, lead, heavy, mixed}] */
  const blocksOf = (el, leave, most = 12) => {
    const found = [];
    let open = null;
    const flush = () => { if (open) { open.text = tidy(open.text); if (open.text) found.push(open); } open = null; };
    const text = (node) => {
      const bare = node.data.trim(), parent = node.parentElement;
      if (!bare) { if (open) open.text += ' '; return; }
      if (!GLYPHS.has(bare) && (LIGATURE.test(bare) || (parent && ICON_FONT.test(parent.getAttribute('class') || '')))) return;
      if (!open) open = { text: '', el: parent || el, lead: '', mixed: false };
      const heavy = parent ? +style(parent).fontWeight >= 600 : false;
      if (!open.text.trim()) open.heavy = heavy;
      if (heavy && !open.mixed) open.lead += node.data; else if (open.lead.trim() || !open.heavy) open.mixed = true;
      open.text += node.data;
    };
    const visit = (node) => {
      if (found.length >= most) return;
      if (node.nodeType === 3) { text(node); return; }
      if (node.nodeType !== 1 || SKIP.has(node.tagName) || (leave && leave.has(node))) return;
      if (node.tagName === 'BR') { flush(); return; }
      if (/^(SELECT|TEXTAREA|OPTION|svg)$/.test(node.tagName) || !shown(node)) return;
      const s = style(node);
      const block = BLOCK.test(s.display) || node.tagName === 'LABEL' || s.position === 'absolute';
      if (block) flush();
      for (const child of kids(node)) visit(child);
      if (block) flush();
    };
    if (el.nodeType === 1 && !shown(el) && style(el).display !== 'contents') { /* hidden text still names things */
      const hidden = tidy(el.textContent);
      return hidden ? [{ text: hidden, el, lead: '' }] : [];
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
  const wordy = (blocks) => blocks.filter((b) => !GLYPHS.has(b.text));
  const wordsIn = (el, leave) => tidy(blocksOf(el, leave).map((b) => b.text).join(' '));

  // --- which elements are controls -----------------------------------------------------------------------------------
  const isNative = (el) => (el.tagName === 'INPUT' && /^(checkbox|radio|range)$/.test(el.type)) || el.tagName === 'SELECT';
  const isCustom = (el) => el.tagName.includes('-') && CUSTOM.test(el.tagName) && !el.hasAttribute('role');
  const isRadio = (el) => /^(radio|menuitemradio)$/.test(roleOf(el)) || (el.tagName === 'INPUT' && el.type === 'radio')
    || (isCustom(el) && /radio/i.test(el.tagName));
  const isBool = (el) => /^(checkbox|switch|radio|menuitemcheckbox|menuitemradio)$/.test(roleOf(el) || el.type || '')
    || el.hasAttribute('aria-pressed') || isCustom(el);
  /* The button inside a custom element that is named like a drop-down. */
  const isPicker = (el) => {
    if (!el.hasAttribute('aria-haspopup') || isBool(el)) return false;
    const root = el.getRootNode();
    return root instanceof ShadowRoot && /(^|-)(select|picker|drop-?down|combo-?box)$/i.test(root.host.tagName);
  };
  /* A field that only shows what was chosen elsewhere: it cannot be typed into, and an arrow or the like stands in its box. */
  const isField = (el) => {
    if (el.tagName !== 'INPUT' || !el.readOnly || !/^(text|search)$/.test(el.type) || !shown(el)) return false;
    for (const n of ancestors(el, 5)) {
      if (box(n).height > 80 || n.querySelector('button,a[href],[role=button]')) return false;
      if (n.querySelector('svg,i,img,[class*=icon],[class*=arrow],[class*=caret]')) return true;
    }
    return false;
  };
  const isDrop = (el) => el.tagName === 'SELECT' || roleOf(el) === 'combobox' || (el.getAttribute('aria-haspopup') === 'listbox' && !isBool(el)) || isPicker(el) || isField(el);
  const isCandidate = (el) => {
    if (isNative(el) || isField(el)) return true;
    const role = roleOf(el);
    if (ROLES.has(role) || el.hasAttribute('aria-pressed')) return true;
    if (!role && /^(true|false|mixed)$/.test(el.getAttribute('aria-checked') || '')) return true;
    return el.getAttribute('aria-haspopup') === 'listbox' || isPicker(el);
  };
  const labelled = new Map(); /* not `el.labels`, which searches the whole document for each control */
  for (const label of pick(LABEL)) {
    const el = label.control;
    if (el) labelled.set(el, [...(labelled.get(el) || []), label]);
  }
  const labelsOf = without(new Map(), (el) => {
    const found = [...(labelled.get(el) || [])];
    for (const n of ancestors(el, 8)) if (n.tagName === 'LABEL' && (!n.htmlFor || n.control === el)) { if (!found.includes(n)) found.push(n); break; }
    return found;
  });
  /* What a person sees of a control: itself, or what is drawn in place of a native input that is hidden. */
  const isClipped = (el) => /inset\(50%|rect\((0|1)/.test(style(el).clipPath + style(el).clip) || (box(el).width <= 2 && box(el).height <= 2 && style(el).overflow !== 'visible');
  const ownLook = without(new Map(), (el) => shown(el) && !faint(el) && box(el).width > 2 && box(el).height > 2 && ![el, ...ancestors(el, 3)].some(isClipped));
  const isDrawn = (el, wide = false) => {
    if (el.nodeType !== 1 || !shown(el) || faint(el)) return false;
    const b = box(el);
    return b.width >= 6 && b.height >= 6 && (wide || b.width <= 130 || pseudo(el, '::before') !== null || pseudo(el, '::after') !== null);
  };
  const stand = without(new Map(), (el) => {
    if (!isNative(el) || ownLook(el)) return shown(el) ? el : null;
    for (const label of labelsOf(el)) if (shown(label) && !faint(label) && (el.type === 'radio' || [label, ...label.querySelectorAll('*')].some((x) => x !== el && isDrawn(x)))) return label;
    for (let n = el, far = 0; n && far < 3; n = up(n), far++) {
      const parent = up(n);
      if (!parent || !shown(parent)) break;
      const drawn = [...kids(parent)].find((x) => x !== n && x.nodeType === 1 && !x.querySelector('input,select') && isDrawn(x, el.tagName === 'SELECT' && !!x.textContent.trim()));
      if (drawn) return drawn;
      if (isDrawn(parent) && box(parent).width <= 130) return parent;
    }
    return null;
  });
  const found = pick(CONTROL).filter(isCandidate);
  const inside = new Set();
  for (const el of found) for (const n of ancestors(el, 12)) inside.add(n);
  for (const [el, told] of properties) if (order.has(el) && isCustom(el) && STATES.some((name) => typeof told[name] === 'boolean') && !inside.has(el) && !found.includes(el)) found.push(el);
  if (properties.size) found.sort(byOrder);
  if (found.length > limits.controls) { cut = true; found.length = limits.controls; }
  const candidates = found.filter((el) => stand(el) || (isRadio(el) && isNative(el) && labelsOf(el).some(shown)));
  const isSet = new Set(candidates);

  const counting = (elements) => {
    const count = new Map();
    for (const el of elements) for (let n = el, far = 0; n && far < 40; n = up(n), far++) count.set(n, (count.get(n) || 0) + 1);
    return count;
  };

  /* Two candidates can be one widget: a custom look round a native input. The outer or the visible one stands for both. */
  const partOf = new Map();
  candidates.forEach((el, i) => {
    if (roleOf(el) === 'combobox') {
      const outer = [...ancestors(el, 6)].find((n) => isSet.has(n) && roleOf(n) === 'combobox');
      if (outer) partOf.set(el, outer);
    }
    if (!isNative(el) && isBool(el)) {
      const inner = [];
      for (let j = i + 1; j < candidates.length && j < i + 4 && contains(el, candidates[j]); j++) inner.push(candidates[j]);
      if (inner.length === 1 && isBool(inner[0])) partOf.set(inner[0], el);
    }
    if (isNative(el) && el.parentElement && (el.getAttribute('aria-hidden') === 'true' || !ownLook(el))) {
      const beside = [...el.parentElement.children].slice(0, 40).filter((x) => x !== el && isSet.has(x) && !isNative(x) && isBool(x) === isBool(el));
      if (beside.length === 1 && !partOf.has(el)) partOf.set(el, beside[0]);
      if (el.tagName === 'SELECT' && !partOf.has(el)) {
        for (const n of ancestors(el, 4)) {
          const combo = [...n.querySelectorAll('[role=combobox],[aria-haspopup=listbox]')].filter((x) => isSet.has(x));
          if (combo.length === 1 && n.querySelectorAll('select').length === 1) partOf.set(el, combo[0]);
          if (combo.length) break;
        }
      }
    }
  });
  /* Several parts of one drop-down: a field, an arrow to press and a hidden list, in one box with one text. */
  const dropBox = new Map();
  const drops = candidates.filter((el) => isDrop(el) && !partOf.has(el));
  const dropsIn = counting(drops), anyIn = counting(candidates.filter((el) => !partOf.has(el)));
  for (const el of drops) {
    if (partOf.has(el) || dropBox.has(el)) continue;
    const n = [...ancestors(el, 5)].find((x) => (anyIn.get(x) || 0) > 1);
    if (!n || anyIn.get(n) !== dropsIn.get(n) || box(n).height > 70 || wordy(blocksOf(n, null)).length > 1) continue;
    const several = drops.filter((x) => contains(n, x));
    const whole = several.find((x) => !isNative(x) && ownLook(x)) || several.find((x) => !isNative(x)) || several[0];
    for (const x of several) if (x !== whole) partOf.set(x, whole);
    dropBox.set(whole, n);
  }
  const wholes = new Map();
  for (const [part, whole] of partOf) wholes.set(whole, [...(wholes.get(whole) || [whole]), part]);
  const partsOf = (el) => wholes.get(el) || [el];
  const widgets = candidates.filter((el) => !partOf.has(el));
  const candidatesIn = counting(candidates);

  // --- toggles that are only drawn: a small box in a row, told apart by its class, its picture or its look --------------
  const tokensOf = (el) => (el.getAttribute('class') || '').split(/\s+/).filter((t) => t && !/[:[\]/]/.test(t));
  const classState = (token) => {
    const parts = token.split(/[-_.]+|(?<=[a-z])(?=[A-Z])/).filter(Boolean);
    const negated = parts.some((part) => /^(not|un|in)$/i.test(part));
    for (const part of parts) {
      if (OFF_CLASS.test(part)) return 'off';
      if (ON_CLASS.test(part)) return negated ? 'off' : 'on';
    }
    return null;
  };
  const isPlain = (token) => token.split(/[-_.]+|(?<=[a-z])(?=[A-Z])/).some((part) => PLAIN_CLASS.test(part));
  const hasState = (el) => [...el.attributes].some((a) => STATE_DATA.test(a.name));
  const fileOf = (el) => (el.currentSrc || el.src || '').startsWith('data:') ? '' : (el.currentSrc || el.src || '').split(/[?#]/)[0].split('/').pop().replace(/\.\w+$/, '');
  const standsIn = (el) => {
    for (const n of ancestors(el, DEEP)) {
      if (candidatesIn.has(n)) return true;
      const text = wordsIn(n);
      if (text && !stateWord(text)) return false;
    }
    return false;
  };
  /* Whether it is the picture in something that is pressed as a whole and says in words what it is: a button, a row. */
  const inWords = (el) => {
    for (const n of ancestors(el, 8)) {
      if (n.tagName !== 'BUTTON' && n.tabIndex < 0 && !/^(button|link)$/.test(roleOf(n))) continue;
      const text = n.textContent.trim();
      if (text && !stateWord(text)) return true;
    }
    return false;
  };
  const drawable = (el) => {
    if (candidatesIn.has(el) || el.childElementCount > 6) return false;
    const text = el.tagName === 'svg' ? '' : el.textContent.trim();
    if (text && (text.length > 30 || !(stateWord(text) || GLYPHS.has(text)))) return false;
    const b = box(el);
    if (b.width < 14 || b.width > 110 || b.height < 10 || b.height > 60 || !shown(el) || faint(el)) return false;
    const name = (el.getAttribute('class') || '') + ' ' + (el.tagName.includes('-') ? el.tagName : '') + ' ' + (el.tagName === 'IMG' ? fileOf(el) : '');
    if (TOGGLE.test(name)) return true;
    if (!hasState(el) && !tokensOf(el).some(classState) && !classState(fileOf(el)) && inWords(el)) return false;
    const image = el.tagName === 'IMG' || el.tagName === 'svg' || el.tagName === 'I';
    const pointer = el.tagName !== 'LABEL' && POINTS.test(style(el).cursor) && (!up(el) || !POINTS.test(style(up(el)).cursor));
    const live = el.hasAttribute('onclick') || el.tabIndex >= 0 || pointer || roleOf(el) === 'img';
    return (live && !(el.tagName === 'A' && !text && !el.childElementCount && !el.hasAttribute('class'))) || (image && (hasState(el) || POINTS.test(style(el).cursor)));
  };
  const drawn = [];
  const possible = new Set();
  for (const el of pick(DRAWN)) {
    const outer = el.parentElement;
    if (outer && (!el.firstChild || el.tagName === 'svg') && outer.childElementCount < 7 && !outer.textContent.trim()) possible.add(outer);
    possible.add(el);
    if (possible.size > limits.controls) break;
  }
  for (const el of [...possible].sort(byOrder)) {
    if (drawn.length >= 2000) break;
    if (drawn.length && contains(drawn[drawn.length - 1], el)) continue;
    if (!drawable(el) || [...ancestors(el, 8)].some((n) => isSet.has(n) || (n.tagName === 'LABEL' && n.control))) continue;
    if (el.tagName === 'LABEL' && el.control) continue;
    if (!standsIn(el)) drawn.push(el);
  }

  // --- what a control is called --------------------------------------------------------------------------------------
  const every = [...widgets, ...drawn].sort(byOrder);
  const ownSet = new Set([...candidates, ...drawn]);
  const counted = counting(every);
  const isAction = (el, within) => {
    for (let n = el; n && n !== within; n = up(n)) if (n.tagName === 'BUTTON' || (n.tagName === 'A' && n.hasAttribute('href'))) return true;
    return false;
  };
  /* A name that a drop-down makes up of its label and its value: “Audience: Friends”, “Selected Friends.” */
  const withoutValue = (name, value) => {
    if (!value || name === value || !name.includes(value)) return name;
    const [ahead, behind] = [name.slice(0, name.lastIndexOf(value)), name.slice(name.lastIndexOf(value) + value.length)];
    if (/[\p{L}\p{N}]$/u.test(ahead) || /^[\p{L}\p{N}]/u.test(behind)) return name;
    return tidy(ahead.replace(/[\s,.;:–—-]+$/u, '') + ' ' + behind.replace(/^[\s,.;:–—-]+/u, ''));
  };
  const named = (el, parts, value = '') => {
    for (const part of parts) {
      const ids = part.getAttribute('aria-labelledby');
      if (!ids) continue;
      const told = byId(part, ids).filter((x) => x !== part), free = value ? told.filter((x) => !contains(part, x)) : told;
      const text = tidy((free.length ? free : told).map((x) => headOf(blocksOf(x, new Set(parts))).label || tidy(x.textContent)).join(' '));
      if (text) return { label: text, how: 'labelledby', rest: '' };
    }
    for (const part of parts) {
      const whole = tidy(part.getAttribute('aria-label')), text = withoutValue(whole, value);
      if (text && !GENERIC.test(text)) return { label: text, how: 'aria', rest: '', composed: text !== whole };
    }
    for (const part of parts) {
      if (isNative(part) || !isBool(part)) continue;
      const head = headOf(wordy(blocksOf(part, new Set(parts.filter((x) => x !== part)))));
      if (head.label && !stateWord(head.label)) return { ...head, how: 'content' };
    }
    for (const part of parts) for (const label of labelsOf(part)) {
      const head = headOf(wordy(blocksOf(label, new Set(parts))));
      if (head.label) return { ...head, how: 'label' };
    }
    return null;
  };
  const blocksWithin = without(new Map(), (container) => blocksOf(container, ownSet, 600).filter((b) => !stateWord(b.text)));
  /* The text that stands with a control: in the nearest ancestor that holds text and no other control, else on its line,
   * else right before it. */
  const besides = (group, value = '', labels = []) => {
    const leave = new Set([...group, ...labels]);
    for (const n of ancestors(group[0], DEEP)) {
      if (n === document.body) return (counted.get(n) || 0) > group.length ? beside(group[0], n, group) || before(group[0], n) : null;
      if ((counted.get(n) || 0) > group.length) return beside(group[0], n, group) || before(group[0], n);
      const blocks = blocksOf(n, leave).filter((b) => !ownSet.has(b.el) && !GLYPHS.has(b.text));
      const usable = blocks.filter((b) => !isAction(b.el, n) && !stateWord(b.text) && b.text !== value);
      if (usable.length) return { ...headOf(usable), how: 'row', row: n };
    }
    return null;
  };
  const gapTo = (one, two) => Math.max(two.left - one.right, one.left - two.right, 0);
  const onLine = (one, two) => Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top) >= Math.min(one.height, two.height) * 0.5;
  const lookBox = (el) => box(stand(el) || el);
  const beside = (el, container, group) => {
    const mine = lookBox(el);
    if (!mine.height) return null;
    let best = null, far = Infinity;
    for (const b of blocksWithin(container)) {
      const other = box(b.el);
      if (!other.height || !onLine(mine, other)) continue;
      const gap = gapTo(mine, other);
      if (gap < far) { far = gap; best = b; }
    }
    if (!best) return null;
    const other = box(best.el);
    const i = every.indexOf(el);
    const rivals = every.slice(Math.max(0, i - 40), i + 40).filter((x) => !group.includes(x) && x !== el);
    const nearer = rivals.some((x) => onLine(lookBox(x), other) && gapTo(lookBox(x), other) <= far);
    return nearer ? null : { label: best.text, rest: '', how: 'beside' };
  };
  const before = (el, container) => {
    const i = every.indexOf(el);
    const last = i > 0 && contains(container, every[i - 1]) ? at(every[i - 1]) : at(container);
    const blocks = blocksWithin(container).filter((b) => at(b.el) > last && at(b.el) < at(el));
    const usable = last === at(container) ? blocks.slice(-1) : blocks;
    return usable.length && usable.length <= 3 ? { ...headOf(usable), how: 'before' } : null;
  };
  const described = (parts) => {
    for (const part of parts) {
      const ids = part.getAttribute('aria-describedby');
      const text = ids && tidy(byId(part, ids).map((x) => x.textContent).join(' '));
      if (text) return text;
    }
    return '';
  };
  const cellOf = (el) => [el, ...ancestors(el, 8)].find((n) => n.tagName === 'TD' || /^(cell|gridcell)$/.test(roleOf(n)));
  const cellText = (cell) => { const head = headOf(blocksOf(cell, ownSet)); return head.label || tidy(cell.getAttribute('aria-label') || cell.getAttribute('abbr')); };
  const inTable = (el) => {
    const cell = cellOf(el);
    const row = cell && cell.closest('tr,[role=row]');
    const table = row && row.closest('table,[role=table],[role=grid]');
    const headRow = table && table.querySelector('thead tr, tr, [role=row]');
    if (!headRow || headRow === row) return null;
    const cells = [...row.children], n = cells.indexOf(cell);
    if (n < 1 || cells.filter((c) => counted.has(c)).length < 2) return null;
    const head = [...headRow.children][n + (headRow.children.length - cells.length)];
    const rowHead = cells.slice(0, n).map(cellText).find(Boolean);
    const column = head ? cellText(head) : '';
    return rowHead && column ? { label: `${rowHead} / ${column}`, rest: '', how: 'table' } : null;
  };

  // --- evidence ------------------------------------------------------------------------------------------------------
  const ariaState = (value) => ({ mixed: 'mixed', true: 'on', false: 'off' })[value] || null;
  const evidenceOf = (parts) => {
    const seen = [];
    for (const part of parts) {
      if (part.tagName === 'INPUT' && /^(checkbox|radio)$/.test(part.type)) seen.push(['native', part.indeterminate ? 'mixed' : part.checked ? 'on' : 'off', shown(part) || part === parts[0] ? 'input' : 'hidden input']);
      for (const name of ['aria-checked', 'aria-pressed']) {
        const value = ariaState((part.getAttribute(name) || '').trim().toLowerCase());
        if (value) seen.push(['aria', value, name]);
      }
      for (const name of ['aria-label', 'title']) {
        const said = isNative(part) || isRadio(part) ? null : saidBy(part.getAttribute(name) || '');
        if (said) seen.push(['text', said, name]);
      }
      if (part.tagName.includes('-')) seen.push(...customState(part));
    }
    return seen;
  };
  const customState = (el) => {
    const seen = [], told = properties.get(el) || {};
    const name = STATES.find((key) => typeof told[key] === 'boolean');
    if (told.indeterminate === true) seen.push(['property', 'mixed', 'indeterminate']);
    else if (name) seen.push(['property', told[name] ? 'on' : 'off', name]);
    for (const key of STATES) {
      if (el.matches(`:state(${key})`)) seen.push(['class', 'on', `:state(${key})`]);
      if (el.hasAttribute(key)) seen.push(['class', el.getAttribute(key) === 'false' ? 'off' : 'on', `[${key}]`]);
    }
    return seen;
  };
  /* Classes, data attributes, file names, glyphs and generated text that state on or off: [kind, value, detail, plain] */
  const signsOf = (nodes, outer) => {
    const own = nodes.filter((x) => outer.includes(x)), inner = nodes.filter((x) => !outer.includes(x));
    const deep = signsOn(inner, false);
    const drawings = new Set(deep.filter((s) => s[0] !== 'text').map((s) => s[1]));
    return [...signsOn(own, true), ...(drawings.size > 1 ? deep.filter((s) => s[0] === 'text') : deep)];
  };
  const signsOn = (nodes, outer) => {
    const signs = [];
    for (const x of nodes) {
      for (const token of tokensOf(x)) { const s = classState(token); if (s) signs.push(['class', s, token.slice(0, 60), outer && isPlain(token)]); }
      for (const a of x.attributes) if (STATE_DATA.test(a.name)) {
        const s = a.value === '1' ? 'on' : a.value === '0' ? 'off' : /^(enabled|yes)$/i.test(a.value) ? 'on' : /^(disabled|no)$/i.test(a.value) ? 'off' : classState(a.value);
        if (s) signs.push(['class', s, a.name, true]);
      }
      if (x.tagName === 'IMG') {
        const file = fileOf(x), s = classState(file), said = saidBy(x.alt || '');
        if (s) signs.push(['image', s, file.slice(0, 60), true]);
        if (said) signs.push(['text', said, 'alt', true]);
      }
      const ref = x.tagName === 'use' ? (x.getAttribute('href') || x.getAttribute('xlink:href') || '').replace(/^.*#/, '') : '';
      const drawing = ref && classState(ref);
      if (drawing) signs.push(['image', drawing, ref.slice(0, 60), true]);
      for (const which of ['::before', '::after']) {
        const text = pseudo(x, which);
        const said = text && saidBy(text);
        if (said) signs.push(['text', said, which, true]);
        else if (text && GLYPHS.has(text)) signs.push(['image', GLYPHS.get(text), which, true]);
      }
    }
    return signs;
  };
  const saidInside = (el) => {
    const text = el.tagName === 'svg' ? '' : wordsIn(el);
    const said = saidBy(text);
    if (said) return [['text', said, 'text', true]];
    return GLYPHS.has(text) ? [['image', GLYPHS.get(text), 'glyph', true]] : [];
  };
  /* The element that a person would call the switch, and the nodes it is drawn with. */
  const visualOf = (el) => {
    let v = stand(el) || el;
    for (const n of ancestors(v, 4)) {
      if ((counted.get(n) || 0) > 1) break;
      const b = box(n);
      if (b.width > 130 || b.height > 70 || n.tagName === 'BODY') break;
      const text = wordsIn(n);
      if (text && !stateWord(text)) break;
      v = n;
    }
    return v;
  };
  const nodesOf = (v, el) => {
    const nodes = [], left = [v];
    while (left.length && nodes.length < 16) {
      const x = left.shift();
      if (x.tagName !== 'SLOT') nodes.push(x);
      left.unshift(...[...kids(x)].filter((y) => y.nodeType === 1 && !SKIP.has(y.tagName)));
    }
    if (!nodes.includes(el)) nodes.push(el);
    return nodes;
  };
  let pictured = 0;
  const number36 = (text) => { let h = 0x811c9dc5; for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193); return (h >>> 0).toString(36); };
  const chroma = (colour) => { const c = colour.match(/[\d.]+/g); if (!c || (c.length > 3 && +c[3] < 0.1)) return 0; const v = c.slice(0, 3).map(Number); return Math.max(...v) - Math.min(...v); };
  /* How it is drawn, without knowing which look means what: shape without colour, colour, where its knob is (0 to 1). */
  const lookOf = (v, nodes) => {
    if (++pictured > 600) return null;
    const whole = box(v), shape = [], tone = [];
    let knob = null, strongest = chroma(style(v).backgroundColor);
    const note = (s, where) => {
      shape.push(where, +s.opacity > 0.05 ? 1 : 0, s.visibility === 'hidden' ? 0 : 1, s.transform, s.backgroundPosition, s.backgroundImage.slice(0, 300), s.clipPath, s.maskImage);
      tone.push(s.backgroundColor, s.fill, s.color, s.borderTopColor);
      strongest = Math.max(strongest, chroma(s.backgroundColor));
    };
    for (const x of nodes) {
      if (x === v || !contains(v, x)) { if (x === v) note(style(x), ''); } else {
        const b = box(x);
        const drawnHere = b.width > 0 && b.height > 0 && shown(x);
        const rel = drawnHere ? (b.x + b.width / 2 - whole.x) / (whole.width || 1) : -1;
        note(style(x), drawnHere ? `${Math.round(rel * 20)}:${Math.round(b.width / 2)}` : 'no');
        const solid = drawnHere && b.width >= 6 && b.width <= whole.width * 0.7 && b.height >= 6 && !tidy(x.textContent);
        if (solid && Math.abs(rel - 0.5) > 0.06 && chroma(style(x).backgroundColor) + 1 > 0 && style(x).backgroundColor !== 'rgba(0, 0, 0, 0)') knob = rel;
      }
      if (x.tagName === 'IMG') shape.push((x.currentSrc || x.src).slice(-300));
      if (x.tagName === 'use' || x.tagName === 'path') shape.push(x.getAttribute('href') || x.getAttribute('xlink:href') || (x.getAttribute('d') || '').slice(0, 120));
      for (const which of ['::before', '::after']) {
        const s = getComputedStyle(x, which);
        if (s.content === 'none' || s.content === 'normal') continue;
        note(s, `${which}${s.content}${s.left}|${s.right}|${s.marginLeft}|${s.display}|${s.width}|${s.borderTopStyle}`);
        const place = pseudoPlace(x, s, whole);
        if (place !== null) knob = place;
      }
    }
    shape.push(style(v).boxShadow.replace(/rgba?\([^)]*\)/g, ''));
    return { picture: number36(shape.join('~')), tone: number36(tone.join('~')), knob: knob === null ? null : Math.round(knob * 100) / 100, chroma: Math.round(strongest) };
  };
  const pseudoPlace = (x, s, whole) => {
    const width = parseFloat(s.width);
    if (!(width >= 6 && width <= whole.width * 0.7) || s.position !== 'absolute') return null;
    const move = s.transform.startsWith('matrix(') ? parseFloat(s.transform.split(',')[4]) : parseFloat(s.translate) || 0;
    const left = parseFloat(s.left);
    if (Number.isNaN(left)) return null;
    const rel = (box(x).x - whole.x + left + (move || 0) + width / 2) / (whole.width || 1);
    return rel >= 0 && rel <= 1 && Math.abs(rel - 0.5) > 0.06 ? rel : null;
  };
  /* The same make of control: what it is built of, and the classes that do not state anything. */
  const familyOf = (v, nodes) => `${nodes.slice(0, 6).map((x) => x.tagName).join('.')}|${Math.round(box(v).width / 2)}|${Math.round(box(v).height / 2)}`;
  const kinOf = (el) => el.tagName + '.' + (tokensOf(el).find((t) => TOGGLE.test(t) && !classState(t)) || tokensOf(el).find((t) => !classState(t)) || '');
  const isBrowserDrawn = (el) => isNative(el) && ownLook(el) && style(el).appearance !== 'none';
  const visible = (el, parts) => {
    if (isBrowserDrawn(el)) return {};
    const v = visualOf(el), nodes = nodesOf(v, el);
    for (const label of isNative(el) && !ownLook(el) ? labelsOf(el) : []) if (!nodes.includes(label)) nodes.push(label);
    return { signs: [...signsOf(nodes, [v, el, ...parts]), ...(isNative(el) || (v === el && roleOf(el) !== 'switch') ? [] : saidInside(v))], family: familyOf(v, nodes), kin: kinOf(v), make: kinOf(el), look: lookOf(v, nodes) };
  };

  // --- what is given back --------------------------------------------------------------------------------------------
  const items = [], done = new Set(), segments = new Set();
  const push = (el, item) => {
    const b = lookBox(el), parts = partsOf(el);
    const first = (...names) => { for (const part of parts) for (const name of names) { const v = part.getAttribute(name); if (v) return v; } return ''; };
    items.push({
      at: at(el), el, description: '', options: [], text: null, seen: [], how: '', ...item,
      mark: { test_id: first('data-test-id', 'data-testid', 'data-test', 'data-cy'), name: first('name'), id: first('id') },
      place: shown(el) && b.width ? [b.x, b.y, b.width, b.height] : null,
    });
  };
  const off = (el) => partsOf(el).some((p) => p.disabled === true || p.matches(':disabled') || p.getAttribute('aria-disabled') === 'true' || p.getAttribute('aria-readonly') === 'true')
    || [...partsOf(el), stand(el) || el].some((n) => tokensOf(n).some((t) => DISABLED.test(t)))
    || [el, ...ancestors(el, 6)].some((n) => n.getAttribute('aria-disabled') === 'true' || n.hasAttribute('inert') || (n.tagName.includes('-') && n.hasAttribute('disabled')))
    || !!properties.get(el)?.disabled;

  // --- radios and segments -------------------------------------------------------------------------------------------
  const textOf = (el) => {
    const own = named(el, partsOf(el));
    if (own) return own.label;
    const inner = headOf(blocksOf(el, new Set())).label;
    if (inner) return inner;
    const next = el.nextSibling;
    if (next && next.nodeType === 3 && tidy(next.data)) return tidy(next.data);
    const row = besides([el]);
    return row ? row.label : '';
  };
  const optionBox = (x, group, within) => {
    for (let n = x; n && n !== within; n = up(n)) {
      const parent = up(n);
      if (parent && group.filter((y) => contains(parent, y)).length > 1) return [n];
    }
    return [];
  };
  const groupName = (group, container) => {
    if (container) { const own = named(container, [container]); if (own) return own; }
    for (const n of ancestors(group[0], DEEP)) {
      if (!group.every((x) => contains(n, x))) continue;
      if ((counted.get(n) || 0) > group.length) {
        const leave = new Set([...ownSet].filter((x) => !group.includes(x)));
        const texts = blocksOf(n, leave, 300).filter((b) => at(b.el) < at(group[0]));
        const previous = every.filter((x) => at(x) < at(group[0])).pop();
        const mine = texts.filter((b) => !previous || !contains(n, previous) || at(b.el) > at(previous));
        return mine.length && mine.length <= 2 ? { ...headOf(mine), how: 'before' } : null;
      }
      if (/^(radiogroup|group)$/.test(roleOf(n)) || n.tagName === 'FIELDSET') { const own = named(n, [n]); if (own) return own; }
      const legend = n.tagName === 'FIELDSET' && n.querySelector(':scope > legend');
      if (legend) return { ...headOf(blocksOf(legend, new Set())), how: 'legend' };
      const leave = new Set(group.flatMap((x) => [x, ...labelsOf(x), ...optionBox(x, group, n)]));
      const head = headOf(blocksOf(n, leave));
      if (head.label) return { ...head, how: 'row' };
    }
    return null;
  };
  const choose = (group, kind, own, options, states) => {
    const values = states.map((seen) => new Set(seen.map((s) => s[1])));
    const chosen = options.filter((_, i) => values[i].has('on'));
    const sure = states.every((seen) => seen.length) && values.every((v) => v.size === 1) && new Set(options).size === options.length;
    group.forEach((x) => done.add(x));
    push(group[0], {
      kind, label: own ? own.label : '', description: own ? own.rest : '', how: own ? own.how : 'none', options, choice: true,
      text: chosen.length === 1 && sure ? chosen[0] : null, many: chosen.length > 1, conflict: values.some((v) => v.size > 1),
      seen: states.flatMap((seen, i) => seen.filter((s) => s[1] === 'on').map((s) => [s[0], options[i], s[2]])), disabled: group.every(off),
    });
  };
  /* Hidden inputs of which none is chosen, though one radio is in every other way, are carried along and never set. */
  const withoutDead = (told) => {
    const rest = told.map((seen) => seen.filter((s) => s[2] !== 'hidden input'));
    const dead = told.every((seen, i) => seen.length > rest[i].length && rest[i].length && seen.every((s) => s[2] !== 'hidden input' || s[1] === 'off'));
    return dead ? rest : told;
  };
  /* Of radios that state nothing themselves, the one that is marked where the others are not. */
  const markedStates = (group) => {
    const told = withoutDead(group.map((x) => evidenceOf(partsOf(x))));
    if (told.every((seen) => seen.some((s) => s[0] === 'native' || s[0] === 'aria'))) return told;
    const marks = group.map((x, i) => told[i].some((s) => s[1] === 'on') || visible(x, partsOf(x)).signs?.some((s) => s[1] === 'on'));
    const agrees = told.every((seen, i) => seen.every((s) => (s[1] === 'on') === !!marks[i]));
    return marks.filter(Boolean).length === 1 && agrees ? marks.map((m) => [['class', m ? 'on' : 'off', 'mark']]) : told.map(() => []);
  };
  const radioGroups = new Map();
  for (const el of widgets.filter(isRadio)) {
    const container = [...ancestors(el, 12)].find((n) => roleOf(n) === 'radiogroup') || null;
    const native = partsOf(el).find((x) => x.tagName === 'INPUT' && x.type === 'radio' && x.name);
    let key = container || (native ? `${native.form ? at(native.form) : ''}|${native.name}` : null);
    if (!key) key = [...ancestors(el, 8)].find((n) => widgets.filter((x) => isRadio(x) && contains(n, x)).length > 1) || el;
    if (!radioGroups.has(key)) radioGroups.set(key, { container, group: [] });
    radioGroups.get(key).group.push(el);
  }
  /* A name shared by several groups says nothing: the browser keeps one of them all checked, each group draws its own. */
  const apart = ({ container, group }) => {
    if (container) return [{ container, group }];
    const parts = new Map();
    for (const el of group) {
      const within = [...ancestors(el, 10)].find((n) => group.filter((x) => contains(n, x)).length > 1);
      parts.set(within, [...(parts.get(within) || []), el]);
    }
    const several = [...parts.values()];
    const names = several.map((part) => groupName(part, null)?.label);
    const distinct = several.length > 1 && several.every((part) => part.length > 1) && names.every(Boolean) && new Set(names).size === names.length;
    return distinct ? several.map((part) => ({ container, group: part })) : [{ container, group }];
  };
  for (const { container, group } of [...radioGroups.values()].flatMap(apart)) {
    const own = groupName(group, container) || besides(group, '', group.flatMap(labelsOf));
    if (own && !own.rest && container) own.rest = described([container]);
    const options = group.map(textOf);
    if (options.length > 1 || options[0]) choose(group, 'radio', own, options, markedStates(group));
  }
  const pressed = widgets.filter((el) => !done.has(el) && el.hasAttribute('aria-pressed'));
  const pressedIn = counting(pressed);
  for (const el of pressed) {
    if (done.has(el)) continue;
    const wrap = [...ancestors(el, 2)].find((n) => (pressedIn.get(n) || 0) > 1 && pressedIn.get(n) === counted.get(n));
    if (!wrap) continue;
    const group = pressed.filter((x) => contains(wrap, x));
    const texts = group.map((x) => wordsIn(x) || tidy(x.getAttribute('aria-label')));
    const tight = texts.every((t) => t && t.length < 60) && group.every((x) => !labelsOf(x).length) && !blocksOf(wrap, new Set(group)).length;
    if (tight) choose(group, 'segmented', groupName(group, wrap), texts, group.map((x) => evidenceOf(partsOf(x)).filter((s) => s[0] === 'aria')));
  }

  /* Buttons in a row of which one is marked by a class and drawn unlike all the others, which are drawn alike. */
  const markedButtons = new Map();
  for (const el of pick(PRESSABLE)) {
    if (el.tagName !== 'BUTTON' && roleOf(el) !== 'button') continue;
    const parent = up(el), text = el.textContent.trim();
    if (parent && text && text.length < 60 && !counted.has(parent) && !el.hasAttribute('aria-haspopup') && !el.hasAttribute('aria-expanded')) markedButtons.set(parent, [...(markedButtons.get(parent) || []), el]);
  }
  const toneOf = (el) => { const s = style(el); return [s.backgroundColor, s.backgroundImage, s.color, s.borderTopColor, s.borderBottomColor, s.fontWeight, s.boxShadow.replace(/ 0px/g, '')].join(); };
  for (const [parent, group] of markedButtons) {
    if (group.length < 2 || group.length > 6 || !group.every(shown) || parent.closest('nav, header, footer, form > :last-child, [role=navigation], [role=toolbar], [role=tablist]')) continue;
    const marked = group.filter((el) => tokensOf(el).some((token) => classState(token) === 'on'));
    const looks = group.map(toneOf), rest = new Set(looks.filter((_, i) => group[i] !== marked[0]));
    if (marked.length !== 1 || rest.size !== 1 || rest.has(looks[group.indexOf(marked[0])]) || blocksOf(parent, new Set(group)).length) continue;
    const head = besides(group);
    const onRow = head?.row && !counted.has(head.row) && [...pick(PRESSABLE)].every((el) => group.includes(el) || !head.row.contains(el) || el.contains(parent));
    if (!onRow || head.how !== 'row') continue;
    group.forEach((el) => segments.add(el));
    choose(group, 'segmented', head, group.map((el) => wordsIn(el)), group.map((el) => [['class', el === marked[0] ? 'on' : 'off', 'mark']]));
  }
  const tablists = new Map();
  for (const el of pick(CONTROL)) if (roleOf(el) === 'tab' && shown(el) && !el.hasAttribute('href')) {
    const list = [...ancestors(el, 8)].find((n) => roleOf(n) === 'tablist');
    if (list) tablists.set(list, [...(tablists.get(list) || []), el]);
  }
  /* Tabs that lead to no panel, in a row with a label and no other control: one choice in segments. */
  const isPanelled = pick(CONTROL).some((el) => roleOf(el) === 'tabpanel');
  const textOfTab = (el) => wordsIn(el) || tidy(el.getAttribute('aria-label')) || tidy(el.getRootNode().host?.textContent || '');
  for (const [list, tabs] of tablists) {
    if (isPanelled || tabs.length < 2 || tabs.length > 6 || tabs.some((el) => byId(el, el.getAttribute('aria-controls') || '').length)) continue;
    const row = [...ancestors(list, 5)].find((n) => counted.has(n) || wordsIn(n, new Set([list])));
    const texts = tabs.map(textOfTab);
    if (!row || counted.has(row) || texts.some((t) => !t || t.length > 60)) continue;
    const head = blocksOf(row, new Set([list]));
    if (head.length > 3 || /^H[12]$/.test(head[0].el.tagName)) continue;
    tabs.forEach((el) => segments.add(el));
    choose(tabs, 'segmented', { ...headOf(head), how: 'row' }, texts, tabs.map((el) => { const value = ariaState(el.getAttribute('aria-selected') || ''); return value ? [['aria', value, 'aria-selected']] : []; }));
  }

  // --- single controls -----------------------------------------------------------------------------------------------
  /* A part of the page with a name of its own: a section that holds one control is not that control. */
  const isPart = (el) => /^(SECTION|FORM|MAIN|ARTICLE|ASIDE|DIALOG)$/.test(el.tagName) || /^(region|form|main|dialog|tabpanel)$/.test(roleOf(el));
  const near = (el) => {
    for (const n of ancestors(el, 4)) {
      if ((counted.get(n) || 0) > 1 || isPart(n)) return null;
      if (n.hasAttribute('aria-labelledby') || n.hasAttribute('aria-label')) { const own = named(n, [n]); if (own) return own; }
    }
    return null;
  };
  const callIt = (el, parts, value = '') => {
    const cell = inTable(el);
    if (cell) return cell;
    const own = named(el, parts, value) || near(el);
    const row = besides([el], value);
    if (own?.composed && row?.label && !stateWord(row.label)) return { ...row, description: row.rest, rowLabel: row.label };
    if (own && !stateWord(own.label)) return { ...own, description: own.rest || (row && row.label === own.label ? row.rest : ''), rowLabel: row ? row.label : '', row: row?.row };
    return row ? { ...row, description: row.rest, rowLabel: row.label } : own;
  };
  /* A state in words beside a control, where no other state stands with it. */
  const saidBeside = (el, row) => {
    if (!row || !contains(row, el)) return [];
    const said = blocksOf(row, new Set([el])).filter((b) => !isAction(b.el, row)).map((b) => saidBy(b.text)).filter(Boolean);
    return new Set(said).size === 1 ? [['text', said[0], 'beside']] : [];
  };
  const isSwitch = (parts) => parts.some((p) => roleOf(p) === 'switch' || p.hasAttribute('aria-pressed'))
    || [...parts, ...ancestors(parts[0], 2)].some((p) => /(switch|toggle)/i.test((p.getAttribute('class') || '') + ' ' + (p.tagName.includes('-') ? p.tagName : '')));
  /* What a drop-down offers, as far as the page holds it while it is closed. */
  const choicesOf = (el) => {
    const found = new Set();
    const visit = (node, far) => {
      if (node.nodeType !== 1 || found.size >= 200 || far > 12) return;
      if (roleOf(node) === 'option' || /-option$/.test(node.localName)) found.add(tidy(node.textContent));
      else for (const child of kids(node)) visit(child, far + 1);
    };
    for (const list of byId(el, `${el.getAttribute('aria-controls') || ''} ${el.getAttribute('aria-owns') || ''}`)) visit(list, 0);
    return found;
  };
  /* Several texts in a drop-down are its value in parts, unless one of them alone is what it offers. */
  const oneOf = (choices, texts) => {
    const whole = tidy(texts.join(' ')), single = texts.filter((t) => choices.has(t));
    return single.length === 1 && !choices.has(whole) ? single[0] : whole;
  };
  const shownText = (el, label = '', leave = new Set()) => {
    if (el.tagName === 'INPUT' && el.value) return tidy(el.value);
    const field = el.querySelectorAll('input[readonly]');
    if (field.length === 1 && field[0].value && shown(field[0])) return tidy(field[0].value);
    const texts = [...new Set(blocksOf(el, leave).map((b) => b.text.replace(CHEVRONS, '')))].filter((t) => t && t !== label);
    if (texts.length) return texts.length === 1 ? texts[0] : oneOf(choicesOf(el), texts);
    const inBox = dropBox.has(el) ? blocksOf(dropBox.get(el), null).filter((b) => b.text !== label) : [];
    if (inBox.length === 1) return inBox[0].text.replace(CHEVRONS, '');
    const labels = new Set(labelsOf(el).filter((l) => !contains(l, el)));
    byId(el, el.getAttribute('aria-labelledby') || '').forEach((x) => labels.add(x));
    for (const n of ancestors(el, 5)) {
      if ((counted.get(n) || 0) > 1) return '';
      const blocks = blocksOf(n, labels).filter((b) => b.text !== label && ![...labels].some((l) => contains(l, b.el)));
      if (blocks.length) return box(n).height < 90 ? blocks[blocks.length - 1].text.replace(CHEVRONS, '') : '';
    }
    return '';
  };
  const optionsOf = (el) => {
    const found = [];
    const visit = (node, far) => {
      if (node.nodeType !== 1 || found.length >= 200 || far > 12) return;
      if (roleOf(node) === 'option') { if (shown(node)) found.push(node); return; }
      for (const child of kids(node)) visit(child, far + 1);
    };
    visit(el, 0);
    return found;
  };
  const select = (el, native, base) => {
    const picked = [...native.selectedOptions].map((o) => tidy(o.label || o.text));
    const display = el === native ? null : shownText(el);
    push(el, { ...base, kind: native.multiple ? 'listbox' : 'select', options: [...native.options].slice(0, 200).map((o) => tidy(o.label || o.text)),
      text: picked.length === 1 ? picked[0] : null, seen: picked.map((t) => ['native', t, 'select']).concat(display ? [['text', display, 'shown']] : []) });
  };
  const slider = (el, base) => {
    const value = tidy(el.getAttribute('aria-valuetext') || el.getAttribute('aria-valuenow') || el.value || '');
    push(el, { ...base, kind: 'slider', text: value || null, seen: value ? [['native', value, 'value']] : [] });
  };
  const combo = (el, own, base) => {
    const raw = shownText(el);
    const value = own.label === raw ? raw : shownText(el, own.label);
    const both = value && own.label !== value && own.label.endsWith(' ' + value);
    const label = both ? own.label.slice(0, -value.length).replace(/[\s,:]+$/, '') : own.label;
    push(el, { ...base, label: own.label === raw ? own.rowLabel || '' : label, kind: 'select', text: value || null, seen: value ? [['text', value, 'shown']] : [] });
  };
  const listbox = (el, own, base) => {
    const options = optionsOf(el);
    if (!options.length) {
      const menu = new Set(el.querySelectorAll('[role=option],[role=listbox],[role=menu]'));
      const value = blocksOf(el, menu).length > 1 ? '' : shownText(el, own.label, menu);
      if (value) push(el, { ...base, kind: 'select', text: value, seen: [['text', value, 'shown']] });
      return;
    }
    const picked = options.filter((o) => o.getAttribute('aria-selected') === 'true').map((o) => wordsIn(o));
    push(el, { ...base, kind: 'listbox', options: options.slice(0, 200).map((o) => wordsIn(o)), text: picked.length === 1 ? picked[0] : null, many: picked.length > 1, seen: picked.map((t) => ['aria', t, 'aria-selected']) });
  };
  for (const el of widgets) {
    if (done.has(el)) continue;
    const parts = partsOf(el), role = roleOf(el), native = parts.find((p) => p.tagName === 'SELECT');
    const isCombo = isDrop(el) && el.tagName !== 'SELECT';
    const own = callIt(el, parts, isCombo ? shownText(el) : '') || { label: '', description: '', how: 'none' };
    const base = { label: own.label, description: own.description || described(parts), how: own.how, disabled: off(el), choice: true };
    if (native) select(el, native, base);
    else if (role === 'slider' || (el.tagName === 'INPUT' && el.type === 'range')) slider(el, base);
    else if (isCombo) combo(el, own, base);
    else if (role === 'listbox') listbox(el, own, base);
    else push(el, { ...base, choice: false, kind: isSwitch(parts) ? 'switch' : 'checkbox', seen: [...evidenceOf(parts), ...saidBeside(el, own.row)], ...visible(el, parts) });
  }
  // --- rows: a label and something beside it -------------------------------------------------------------------------
  const holds = (el) => counted.has(el);
  const row = (el, label, value, kind, disabled) => {
    if (label && value && label !== value && !stateWord(label)) push(el, { kind, label, how: 'row', text: value, seen: [['text', value, 'row']], words: true, disabled: disabled || off(el) });
  };
  /* The text a pressable thing stands beside: in a row of its own, on one line with it unless it states on or off. */
  const inLine = (el, n) => {
    let mine = el;
    while (mine.parentNode !== n && up(mine) !== n) mine = up(mine);
    const box = el.getBoundingClientRect();
    const near = (step) => {
      for (let x = mine[step]; x; x = x[step]) {
        if (x.nodeType === 3 && x.data.trim()) return true;
        if (x.nodeType === 1 && x.textContent.trim()) return onLine(box, x.getBoundingClientRect());
      }
      return false;
    };
    return near('previousSibling') || near('nextSibling');
  };
  const alone = (el, stacked, length = el.textContent.trim().length) => {
    for (let n = up(el), far = 0; n && far < 5 && n !== document.body; n = up(n), far++) {
      if ((counted.get(n) || 0) > (counted.get(el) || 0)) return null;
      if (!n.firstChild?.nextSibling || n.textContent.trim().length === length) continue;
      if (!(stacked || inLine(el, n)) || n.querySelectorAll('a[href],button,[role=button]').length > 1) return null;
      const blocks = blocksOf(n, new Set([el]));
      if (blocks.length) return { ...headOf(blocks), row: n };
    }
    return null;
  };
  for (const el of drawn) {
    const own = inTable(el) || besides([el]);
    if (!own || !own.label) continue;
    const told = visible(el, [el]);
    const signs = [...told.signs.filter((s) => s[2] !== 'text'), ...saidInside(el)];
    for (const name of ['aria-label', 'title']) { const said = saidBy(el.getAttribute(name) || ''); if (said) signs.push(['text', said, name, true]); }
    const chosen = !told.signs.length && boxed(own.row) && pointing(el) && !leads(el) && wordy(blocksOf(own.row, null)).length === 1 && alone(own.row, true);
    if (chosen) { row(own.row, chosen.label, own.label, 'select'); continue; }
    const toggleish = TOGGLE.test((el.getAttribute('class') || '') + fileOf(el)) || signs.length > 0 || told.look?.knob != null;
    const disabled = off(el);
    if (toggleish || (pointing(el) && told.look && !leads(el))) push(el, { kind: 'switch', label: own.label, description: own.rest, how: own.how, ...told, signs, seen: toggleish ? saidBeside(el, own.row) : [], disabled, drawn: true, vague: !toggleish });
  }
  /* The picture of a link, a menu, a tab or a heading that opens: where one goes, not what one chooses. */
  function leads(el) {
    const link = el.closest('a[href]');
    return (link && !/^(#!?$|javascript:)/i.test(link.getAttribute('href'))) || el.closest('nav, [role=navigation], [role=menubar], [role=tablist], [role=tab], summary, h1, h2, h3, h4, h5, h6, [aria-expanded], [aria-haspopup], [type=submit]');
  }
  function boxed(el) {
    if (!el || box(el).height > 70) return false;
    const s = style(el);
    return parseFloat(s.borderBottomWidth) > 0 || s.boxShadow !== 'none' || !/, 0\)$|transparent/.test(s.backgroundColor);
  }
  function pointing(el) { return el.hasAttribute('onclick') || POINTS.test(style(el).cursor); }

  // --- rows that show their value in words -----------------------------------------------------------------------------
  const taken = new Set(items.map((i) => i.el));
  /* Something that only takes the focus is pressed to choose where its class says so. */
  const isFocusable = (el) => !/^(BUTTON|A|SUMMARY)$/.test(el.tagName) && !/^(button|link)$/.test(roleOf(el)) && !el.hasAttribute('onclick');
  const isMadeToChoose = (el) => el.tabIndex >= 0 && [el, ...ancestors(el, 2)].some((n) => /(^|[-_])(select|dropdown|picker|combo-?box)/i.test(n.getAttribute('class') || ''));
  const popup = (el) => isMadeToChoose(el) ? 'select' : ({ dialog: 'button', menu: 'select', true: 'select' })[el.getAttribute('aria-haspopup')] || 'text';
  const generated = (el) => { for (const x of [el, ...el.querySelectorAll('*')].slice(0, 8)) for (const w of ['::after', '::before']) { const t = pseudo(x, w); if (t && stateWord(t)) return tidy(t); } return ''; };
  for (const el of pick(TERM)) {
    const dd = el.nextElementSibling;
    if (!shown(el) || !dd || dd.tagName !== 'DD' || holds(dd)) continue;
    row(el, headOf(blocksOf(el, new Set())).label, headOf(blocksOf(dd, new Set())).label, 'text', !!up(dd)?.parentElement?.querySelector?.(':scope > [aria-disabled=true]'));
  }
  for (const el of pick(PRESSABLE)) {
    if (taken.has(el) || segments.has(el) || holds(el) || ownSet.has(el)) continue;
    const whole = el.textContent.trim();
    if (isFocusable(el) && (whole.length > 60 || !isMadeToChoose(el))) continue;
    if (whole.length > 400 || (!el.firstElementChild && whole.length > 60)) continue;
    if (!el.firstElementChild && whole && !/[:：–—]/.test(whole)) {
      const around = alone(el, worded(whole.replace(CHEVRONS, '')), whole.length);
      if (around && shown(el)) row(el, around.label, tidy(whole).replace(CHEVRONS, ''), popup(el));
      continue;
    }
    if (!shown(el)) continue;
    const blocks = blocksOf(el, new Set());
    const made = blocks.length < 2 ? generated(el) : '';
    if (!blocks.length && !made) continue;
    const last = (made || blocks[blocks.length - 1].text).replace(CHEVRONS, '');
    if (made && blocks.length) { row(el, blocks[0].text, made, 'text'); continue; }
    if (blocks.length >= 2 && last.length <= 60) { row(el, blocks[0].text, last, 'text'); continue; }
    if (blocks.length > 1 || last.length > 60) continue;
    const both = last.match(/^(.{3,}?)\s*[:：–—]\s*(.{1,24})$/u);
    if (both && stateWord(both[2])) { row(el, both[1], both[2], 'text'); continue; }
    const around = alone(el, stateWord(last));
    if (around) row(el, around.label, last, popup(el));
  }
  /* A state in plain words at the end of a row, with nothing to press: it is shown, and cannot be changed here. */
  const known = new Set(items.map((i) => i.label));
  for (const scope of scopes) {
    const walk = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      if (node.length > 40 || !worded(node.data)) continue;
      const el = node.parentElement;
      if (!el || el.childElementCount || !order.has(el) || holds(el) || taken.has(el) || !shown(el) || /^(SCRIPT|STYLE|DT|DD|OPTION|LABEL|H[1-6]|LEGEND)$/.test(el.tagName) || isAction(el, document.body)) continue;
      const around = alone(el, true);
      if (around && !known.has(around.label)) row(el, around.label, tidy(node.data), 'text', true);
    }
  }

  // --- sections: the last heading above a control that is not itself a control's name ----------------------------------
  items.sort((a, b) => a.at - b.at);
  const labels = new Set(items.map((i) => i.label));
  const values = new Set(items.flatMap((i) => [i.text, ...i.options]));
  const isValue = (text) => stateWord(text) || GLYPHS.has(text) || values.has(text);
  const headings = pick(HEADING).filter(shown).map((el) => ({ el, at: at(el), text: headOf(blocksOf(el, ownSet)).label })).filter((h) => h.text);
  const siblings = without(new Map(), (n) => [...(shadow(n) ? shadow(n).children : n.children)]);
  const headBlocks = without(new Map(), (el) => blocksOf(el, new Set(), 3));
  /* Where the label comes in beside the control, and no other control does, what stands there describes it. */
  const isItsRow = (n, below, label) => counted.get(n) === counted.get(below) && !below.textContent.includes(label) && n.textContent.includes(label);
  const drawnHeading = (item) => {
    let below = (item.how === 'legend' && item.el.closest('fieldset')) || item.el; /* what stands below a legend describes */
    for (const n of ancestors(below, DEEP)) {
      if (n === document.body) break;
      const row = siblings(n), from = row.indexOf(below);
      for (let i = from - 1; i >= 0 && i > from - 60 && !isItsRow(n, below, item.label); i--) {
        const s = row[i];
        if (holds(s) || SKIP.has(s.tagName) || !shown(s)) continue;
        const blocks = headBlocks(s);
        const text = blocks.length && blocks.length <= 2 ? blocks[0].text : '';
        if (text && text.length < 100 && !/[.。]$/.test(text) && !labels.has(text) && !isValue(text) && !item.description.startsWith(text)) return { el: s, at: at(s), text };
      }
      below = n;
    }
    return null;
  };
  const headingOver = (item, from) => {
    for (let i = from - 1, far = 0; i >= 0 && far < 80; i--, far++) {
      const h = headings[i], scope = up(h.el);
      if (h.text === item.label || contains(h.el, item.el) || (labels.has(h.text) && !(scope && contains(scope, item.el)))) continue;
      if (labels.has(h.text) && scope && contains(scope, item.el) && items.some((x) => x.label === h.text && contains(scope, x.el))) continue;
      if (!scope) continue;
      if (h.el.tagName === 'LEGEND') { if (contains(scope, item.el)) return h; continue; }
      if (contains(scope, item.el) || (up(scope) && contains(up(scope), item.el))) return h;
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
  const trouble = new RegExp(limits.trouble, 'i');
  const alerts = pick(ALERT);
  const failed = alerts.slice(0, 60).some((el) => shown(el) && el.textContent.length < 300 && trouble.test(el.textContent));
  const holdsItem = counting(items.map((i) => i.el));
  const busy = pick(BUSY).some((el) => shown(el) && holdsItem.has(el));
  const loading = pick(LOADING).slice(0, 50).some((el) => shown(el) && box(el).width > 20);
  globalThis.auditorFound = items.slice(0, limits.controls).map(({ el }) => el); /* in our own world: what `point` points at */
  const given = items.slice(0, limits.controls).map(({ el, at: _at, row: _row, ...rest }) => ({ ...rest, label: tidy(rest.label), tag: el.tagName.toLowerCase() }));
  return {
    controls: given, truncated: cut || items.length > limits.controls, busy, loading, failed, text: anyText(),
    language: (document.documentElement ? document.documentElement.lang : '').slice(0, 35),
    rtl: document.documentElement ? getComputedStyle(document.documentElement).direction === 'rtl' : false,
    password: pick(SECRET).some(shown), ms: performance.now() - started,
  };
}
