  const onWords = new Set(limits.on), words = new Set(limits.words);
  /* Asked of every element that holds nothing but text: most have another beginning or length than any word, and no more is done. */
  const shape = (first, length) => first * 64 + length;
  const shapes = new Set(limits.words.flatMap((word) => [word[0], word[0].toUpperCase()].flatMap((first) => [0, 1].map((dot) => shape(first.charCodeAt(0), word.length + dot)))));
  const worded = (text) => { const t = text.trim(); return shapes.has(shape(t.charCodeAt(0), t.length)) && words.has(t.toLowerCase().replace(/[.:]$/, '')); };

  // --- elements in reading order, shadow trees in their hosts' places ------------------------------------------------
  const roots = new Map(closed || []), properties = new Map(asked);
  const shadow = (el) => el.shadowRoot || (roots.size ? roots.get(el) : null) || null;
  const order = new Map(), scopes = [], marks = [], states = [];
  let cut = false, controls = 0;
  const byClass = new Map();
  const ofClass = (names) => {
    let mark = byClass.get(names);
    if (mark === undefined) {
      mark = (/toggle|switch|check|tgl|onoff/i.test(names) ? DRAWN : 0) | (/error|alert|toast|snackbar|banner/i.test(names) ? ALERT : 0);
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
      case 'aria-busy': return el.getAttribute(name) === 'true' ? BUSY : 0;
      default: return BY_ATTRIBUTE.get(name) || 0;
    }
  };
  const byTag = new Map();
  const ofTag = (tag) => {
    let known = byTag.get(tag);
    if (!known) byTag.set(tag, known = { mark: BY_TAG.get(tag) || 0, typed: tag === 'input', empty: EMPTY.has(tag) ? DRAWN : 0, host: hostKind(tag) });
    return known;
  };
  let hides = false;
  /* The one pass over every element there is: what each may be worth looking at for. */
  const number = (root) => {
    scopes.push(root);
    const below = root.querySelectorAll('*');
    for (let i = 0, all = below.length; i < all; i++) {
      if (order.size >= limits.nodes) { cut = true; return; }
      const el = below[i], tag = ofTag(el.localName);
      let mark = tag.typed ? BY_TYPE.get(el.type) || 0 : tag.mark;
      if (!el.childElementCount) { /* not `firstChild`, for which the browser makes an object of each text */
        const text = el.textContent;
        if (!text) mark |= tag.empty;
        else if (text.length <= 40 && worded(text)) states.push(el);
      }
      if (el.hasAttributes()) for (const name of el.getAttributeNames()) mark |= ofAttribute(el, name);
      order.set(el, order.size);
      if (mark) marks.push([el, mark]);
      if (mark & CONTROL && ++controls > 2 * limits.controls) { cut = true; return; }
      if (!tag.host) continue;
      const inner = shadow(el);
      if (!closed && (isMadeControl(el, tag.host) || (!inner && mayHide(el, tag.host)))) { hides = true; return; }
      if (inner) number(inner);
    }
  };
  number(document);
  if (hides) return null;
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
    if (el.tagName === 'DETAILS' && !el.open) return [...el.children].filter((x) => x.tagName === 'SUMMARY');
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
  const range = document.createRange();
  const onLine = (one, two) => one.height > 0 && two.height > 0
    && Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top) >= Math.min(one.height, two.height) * 0.5;
  const shown = without(new Map(), (el) => {
    if (el.checkVisibility({ visibilityProperty: true })) return true;
    const through = style(el).display === 'contents' && up(el);
    return through ? shown(through) : false;
  });
  const isClear = (colour) => /^rgba\(.*, 0\)$|^transparent$/.test(colour);
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
  const hasWords = (text) => /[\p{L}\p{N}]/u.test(text);
  const clip = (text) => text.length > limits.text ? text.slice(0, limits.text) : text;
  const tidy = (text) => clip((text || '').replace(/[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ue000-\uf8ff]/g, '').replace(/\s+/g, ' ').trim());
  const bare = (text) => tidy(text).toLowerCase().replace(/[.:]$/, '').replace(CHEVRONS, '');
  const saidBy = (text) => { if (text.length > 40 || /^\s*SIM\s*$/.test(text)) return null; /* a card in a telephone */ const t = bare(text); return onWords.has(t) ? 'on' : words.has(t) ? 'off' : null; };
  const stateWord = (text) => saidBy(text) !== null;
  /* What is nobody's value, each a list of whole texts; an empty list is told by how it begins. */
  const says = Object.fromEntries(Object.entries(limits.deeds).map(([name, pieces]) => [name, new RegExp(`^(${pieces})$`, 'i')]));
  const placeholders = new RegExp(`^[-–—\\s]*(please |bitte )?(${limits.placeholders})`, 'i');
  const doesSomething = (text) => !stateWord(text) && says.actions.test(bare(text));
  /* One or two words that say what pressing does and not what for: “Enable”, “Turn on”. */
  const onlyActs = (text) => doesSomething(text) && !/\s\S+\s/.test(text);
  /* “Personalised ads on”: what it is called and how it stands in one. */
  const endsInState = (text) => !stateWord(text) && /\S\s+\S/.test(text) && stateWord(text.split(' ').pop()) && !stateWord(text.split(' ')[0]);
  const describes = (block) => block.text.length > 60 || /[.!?。！？]$/.test(block.text);
  const pseudo = (el, which) => { const c = getComputedStyle(el, which).content; return c === 'none' || c === 'normal' ? null : c.replace(/^"|"$/g, ''); };

  /* The first letters of a name in a circle, in place of a picture. */
  const isAvatar = (el, text) => {
    if (!/^\p{L}+$/u.test(text) || stateWord(text)) return false;
    const { width, height } = box(el), round = style(el).borderTopLeftRadius;
    return height > 0 && Math.abs(width - height) < height / 5 && (round.endsWith('%') ? parseFloat(round) >= 40 : parseFloat(round) >= height * 0.4);
  };

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
      if (bare.length <= 2 && parent && isAvatar(parent, bare)) return;
      if (!open) open = begun({ text: '', el: parent || el, lead: '', mixed: false, nodes: [] });
      const heavy = parent ? +style(parent).fontWeight >= 600 : false;
      if (!open.text.trim()) open.heavy = heavy;
      if (heavy && open.mixed) open.again = true;
      if (heavy && !open.mixed) open.lead += node.data; else if (open.lead.trim() || !open.heavy) open.mixed = true;
      open.text += node.data;
      open.nodes.push(node);
    };
    /* A link that ends a text and says what it does, like “Learn more”, is no part of what the text says. */
    const isAside = (node) => {
      if (node.tagName !== 'A' || !open || !doesSomething(tidy(node.textContent))) return false;
      for (let x = node.nextSibling; x; x = x.nextSibling) if (x.textContent.trim()) return false;
      return true;
    };
    /* What runs on from the words before it without a space, and is set apart from them by how it is drawn: a badge. */
    const isGlued = (s) => open && /[\p{L}\p{N}:：]$/u.test(open.text) && (parseFloat(s.marginInlineStart) + parseFloat(s.paddingInlineStart) > 2);
    const around = (text) => { range.selectNode(text); return range.getBoundingClientRect(); };
    /* Part of a word or a path, set so that no line ends within it. */
    const isJoined = (node, s) => s.display === 'inline-block' && hasWords(node.textContent) && !parseFloat(s.marginInlineStart) && !parseFloat(s.paddingInlineStart)
      && [[node.previousSibling, /\S$/], [node.nextSibling, /^\S/]].some(([x, edge]) => x?.nodeType === 3 && edge.test(x.data) && onLine(box(node), around(x)));
    const visit = (node) => {
      if (found.length >= most || (leave && leave.has(node))) return;
      if (node.nodeType === 3) { text(node); return; }
      if (node.nodeType !== 1 || SKIP.has(node.tagName)) return;
      const stop = stops && stops.has(node);
      if (node.tagName === 'BR') { flush(); broken = true; return; }
      if (!stop && (/^(SELECT|TEXTAREA|OPTION|svg)$/.test(node.tagName) || !shown(node))) return;
      const s = style(node);
      const block = stop || (BLOCK.test(s.display) && !isJoined(node, s)) || node.tagName === 'LABEL' || s.position === 'absolute' || isAside(node) || isGlued(s);
      const breaks = stops && BLOCK.test(s.display) && !s.display.startsWith('inline');
      if (block) flush();
      broken ||= breaks;
      if (stop) found.push(begun({ control: node }));
      else for (const child of kids(node)) visit(child);
      if (block || (open && /[:：]$/.test(open.text) && parseFloat(s.marginInlineEnd) > 2)) flush();
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

