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
  const PRESSED = 'a[href],button,[role=button]';

  const onWords = new Set(limits.on), words = new Set(limits.words);
  /* Asked of every element that holds nothing but text: most have another beginning or length than any word, and no more is done. */
  const shape = (first, length) => first * 64 + length;
  const shapes = new Set(limits.words.flatMap((word) => [word[0], word[0].toUpperCase()].flatMap((first) => [0, 1].map((dot) => shape(first.charCodeAt(0), word.length + dot)))));
  const worded = (text) => { const t = text.trim(); return shapes.has(shape(t.charCodeAt(0), t.length)) && words.has(t.toLowerCase().replace(/[.:]$/, '')); };

  // --- elements in reading order, shadow trees in their hosts' places ------------------------------------------------
  const roots = new Map(closed), properties = new Map(asked);
  const shadow = (el) => el.shadowRoot || (roots.size ? roots.get(el) : null) || null;
  const order = new Map(), scopes = [], marks = [], states = [];
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
    if (EMPTY.has(tag) && !el.firstChild) mark |= DRAWN;
    if (el.hasAttributes()) for (const name of el.getAttributeNames()) mark |= ofAttribute(el, name);
    return mark;
  };
  const isState = (el) => { const text = el.textContent; return text.length > 0 && text.length <= 40 && worded(text); };
  const number = (root) => {
    scopes.push(root);
    const below = root.querySelectorAll('*');
    for (let i = 0; i < below.length; i++) {
      if (order.size >= limits.nodes) { cut = true; return; }
      const el = below[i], mark = markOf(el);
      order.set(el, order.size);
      if (mark) marks.push([el, mark]);
      if (!el.firstElementChild && isState(el)) states.push(el);
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
  /* The widest box around an element that is not `outside`, up to twelve above it. */
  const boxAround = (el, outside) => {
    let whole = null;
    for (const n of [el, ...ancestors(el, 12)]) { if (outside(n)) break; whole = n; }
    return whole;
  };
  const byId = (el, ids) => ids.split(/\s+/).map((id) => id && el.getRootNode().getElementById?.(id)).filter(Boolean);

  // --- words ---------------------------------------------------------------------------------------------------------
  const clip = (text) => text.length > limits.text ? text.slice(0, limits.text) : text;
  const tidy = (text) => clip((text || '').replace(/[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '').replace(/\s+/g, ' ').trim());
  const bare = (text) => tidy(text).toLowerCase().replace(/[.:]$/, '').replace(CHEVRONS, '');
  const saidBy = (text) => { if (text.length > 40) return null; const t = bare(text); return onWords.has(t) ? 'on' : words.has(t) ? 'off' : null; };
  const stateWord = (text) => saidBy(text) !== null;
  const actions = new RegExp(`^(${limits.actions})$`, 'i');
  const doesSomething = (text) => !stateWord(text) && actions.test(bare(text));
  const describes = (block) => block.text.length > 60 || /[.!?。！？]$/.test(block.text);
  const pseudo = (el, which) => { const c = getComputedStyle(el, which).content; return c === 'none' || c === 'normal' ? null : c.replace(/^"|"$/g, ''); };

  /* Text blocks below `el` as they are read, leaving out what is in `leave`: [{text, el, lead, heavy, mixed, again, nodes}].
   * Of the elements in `stops` each comes between them as {control}. What `breaks` starts a line, or a box beside. */
  const blocksOf = (el, leave, most = 12, stops = null) => {
    const found = [];
    let open = null, broken = true;
    const flush = () => { if (open) { open.text = tidy(open.text); if (open.text) found.push(open); } open = null; };
    const begun = (token) => { token.breaks = broken; broken = false; return token; };
    const text = (node) => {
      const bare = node.data.trim(), parent = node.parentElement;
      if (!bare) { if (open) open.text += ' '; return; }
      if (!GLYPHS.has(bare) && (LIGATURE.test(bare) || (parent && ICON_FONT.test(parent.getAttribute('class') || '')))) return;
      if (!open) open = begun({ text: '', el: parent || el, lead: '', mixed: false, nodes: [] });
      const heavy = parent ? +style(parent).fontWeight >= 600 : false;
      if (!open.text.trim()) open.heavy = heavy;
      if (heavy && open.mixed) open.again = true;
      if (heavy && !open.mixed) open.lead += node.data; else if (open.lead.trim() || !open.heavy) open.mixed = true;
      open.text += node.data;
      open.nodes.push(node);
    };
    const visit = (node) => {
      if (found.length >= most || (leave && leave.has(node))) return;
      if (node.nodeType === 3) { text(node); return; }
      if (node.nodeType !== 1 || SKIP.has(node.tagName)) return;
      const stop = stops && stops.has(node);
      if (node.tagName === 'BR') { flush(); broken = true; return; }
      if (!stop && (/^(SELECT|TEXTAREA|OPTION|svg)$/.test(node.tagName) || !shown(node))) return;
      const s = style(node);
      const block = stop || BLOCK.test(s.display) || node.tagName === 'LABEL' || s.position === 'absolute';
      const breaks = stops && BLOCK.test(s.display) && !s.display.startsWith('inline');
      if (block) flush();
      broken ||= breaks;
      if (stop) found.push(begun({ control: node }));
      else for (const child of kids(node)) visit(child);
      if (block) flush();
      broken ||= breaks;
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
    const split = first.heavy && first.mixed && !first.again && lead.length > 2 && lead.length < first.text.length;
    const label = split ? lead : first.text;
    const rest = [split ? first.text.slice(tidy(first.lead).length).trim() : '', ...blocks.slice(1).map((b) => b.text)];
    return { label, rest: tidy(rest.filter(Boolean).join(' ')) };
  };
  const wordy = (blocks) => blocks.filter((b) => !GLYPHS.has(b.text));
  const wordsIn = (el, leave) => tidy(blocksOf(el, leave).map((b) => b.text).join(' '));

