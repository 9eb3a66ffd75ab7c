  // --- one look: all of the above is made once ---------------------------------------------------------------------------
  return (closed, asked) => {
  const started = performance.now();
  // --- elements in reading order, shadow trees in their hosts' places ------------------------------------------------
  /* Asked of one element once: nothing in the page changes during a look. */
  const without = (known, make) => (el) => { let x = known.get(el); if (x === undefined) known.set(el, x = make(el)); return x; };
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
    const walk = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT); /* half the cost of a list of them all */
    for (let el = walk.nextNode(); el; el = walk.nextNode()) {
      if (order.size >= limits.nodes) { cut = true; return; }
      const tag = ofTag(el.localName);
      let isEmpty = false, mark = tag.typed ? BY_TYPE.get(el.type) || 0 : tag.mark;
      if (!el.childElementCount) { /* not `firstChild`, for which the browser makes an object of each text */
        const text = el.textContent;
        if (!text) { isEmpty = true; mark |= tag.empty; }
        else if (text.length <= 40 && worded(text)) states.push(el);
      }
      if (el.hasAttributes()) for (const name of el.getAttributeNames()) mark |= ofAttribute(el, name);
      order.set(el, order.size);
      if (mark) marks.push([el, mark]);
      if (mark & CONTROL && ++controls > 2 * limits.controls) { cut = true; return; }
      if (!tag.host) continue;
      const inner = shadow(el);
      if (!closed && (isMadeControl(el, tag.host) || (!inner && (isEmpty || tag.host === MADE) && mayHide(el, tag.host)))) { hides = true; return; }
      if (inner) number(inner);
    }
  };
  number(document);
  if (hides) return null;
  const at = (el) => order.get(el) ?? -1;
  const byOrder = (a, b) => at(a) - at(b);
  const pick = (mark) => { const found = []; for (const [el, marked] of marks) if (marked & mark) found.push(el); return found; };
  const up = (el) => {
    const direct = (scopes.length > 1 && el.assignedSlot) || el.parentElement;
    if (direct || scopes.length < 2) return direct;
    const root = el.getRootNode();
    return root instanceof ShadowRoot ? root.host : null;
  };
  /* Not `[...el.childNodes]`, whose iterator the browser asks for each. */
  const childrenOf = (el) => { const all = []; for (let x = el.firstChild; x; x = x.nextSibling) all.push(x); return all; };
  const kids = without(new Map(), (el) => {
    const root = scopes.length > 1 && shadow(el);
    if (root) return childrenOf(root);
    if (el.tagName === 'SLOT') { const given = el.assignedNodes(); if (given.length) return given; }
    if (el.tagName === 'DETAILS' && !el.open) return [...el.children].filter((x) => x.tagName === 'SUMMARY');
    return childrenOf(el);
  });
  const contains = (a, b) => {
    if (a.contains(b)) return true;
    if (scopes.length > 1) for (let n = b; n; n = up(n)) if (n === a) return true;
    return false;
  };
  const ancestors = function* (el, most) { for (let n = up(el), far = 0; n && far < most; n = up(n), far++) yield n; };
  const style = without(new Map(), (el) => getComputedStyle(el));
  const box = without(new Map(), (el) => el.getBoundingClientRect());
  const sizeOf = without(new Map(), (el) => parseFloat(style(el).fontSize));
  const range = document.createRange();
  /* Where the text from one node to another stands, both included. */
  const span = (first, last) => { range.setStart(first, 0); range.setEnd(last, last.length); return range.getBoundingClientRect(); };
  const spanOf = without(new Map(), (text) => span(text, text));
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

  // --- text blocks ---------------------------------------------------------------------------------------------------------
  const describes = (block) => block.text.length > 60 || /(?<!\.\.)[.!?。！？]$|\p{L}[.!?]\s+\p{Lu}/u.test(block.text);
  const pseudo = (el, which) => { const c = getComputedStyle(el, which).content; return c === 'none' || c === 'normal' ? null : c.replace(/^"|"$/g, ''); };

  /* The first letters of a name in a circle, in place of a picture. */
  const isAvatar = (el, text) => {
    if (!/^\p{L}+$/u.test(text) || stateWord(text)) return false;
    const { width, height } = box(el), round = style(el).borderTopLeftRadius;
    return height > 0 && Math.abs(width - height) < height / 5 && (round.endsWith('%') ? parseFloat(round) >= 40 : parseFloat(round) >= height * 0.4);
  };

  /* A sign of its own that explains what it stands with. */
  const isHelp = (el, text) => /^[?？ⓘℹ]$/.test(text) && el.tagName !== 'LABEL' && el.textContent.trim() === text;

  /* What a text in the page is: nothing, a picture made of letters, or words. */
  const textOf = without(new Map(), (node) => {
    const bare = node.data.trim(), parent = node.parentElement;
    const isPicture = bare !== '' && ((!GLYPHS.has(bare) && (LIGATURE.test(bare) || (parent !== null && ICON_FONT.test(parent.getAttribute('class') || ''))))
      || (bare.length <= 2 && parent !== null && (isAvatar(parent, bare) || isHelp(parent, bare))));
    return { isBlank: !bare, isPicture, isHeavy: bare !== '' && parent !== null && +style(parent).fontWeight >= 600 };
  });
  /* Part of a word or a path, set so that no line ends within it. */
  const isJoined = (node, s) => s.display === 'inline-block' && hasWords(node.textContent) && !parseFloat(s.marginInlineStart) && !parseFloat(s.paddingInlineStart)
    && [[node.previousSibling, /\S$/], [node.nextSibling, /^\S/]].some(([x, edge]) => x?.nodeType === 3 && edge.test(x.data) && onLine(box(node), spanOf(x)));
  /* How an element stands among the words around it. */
  const boxOf = without(new Map(), (el) => {
    if (el.tagName === 'BR') return { isBreak: true };
    if (SKIP.has(el.tagName)) return { isSkipped: true };
    const s = style(el), isBox = BLOCK.test(s.display);
    return {
      isUnread: /^(SELECT|TEXTAREA|OPTION|svg)$/.test(el.tagName) || !shown(el), startsLine: isBox && !s.display.startsWith('inline'),
      isBlock: (isBox && !isJoined(el, s)) || el.tagName === 'LABEL' || s.position === 'absolute',
    };
  });

  /* Text blocks below `el` as they are read, leaving out what is in `leave`: [{text, el, lead, heavy, mixed, again, nodes}].
   * Of the elements in `stops` each comes between them as {control}. What `breaks` starts a line, or a box beside. */
  const blocksOf = (el, leave, most = 12, stops = null) => {
    const found = [];
    let open = null, broken = true;
    const flush = () => { if (open) { open.text = tidy(open.text); if (open.text) found.push(open); } open = null; };
    const begun = (token) => { token.breaks = broken; broken = false; return token; };
    const text = (node) => {
      const { isBlank, isPicture, isHeavy } = textOf(node), parent = node.parentElement;
      if (isBlank) { if (open) open.text += ' '; return; }
      if (isPicture) return;
      if (!open) open = begun({ text: '', el: parent || el, lead: '', mixed: false, nodes: [] });
      if (!open.text.trim()) open.heavy = isHeavy;
      if (isHeavy && open.mixed) open.again = true;
      if (isHeavy && !open.mixed) open.lead += node.data; else if (open.lead.trim() || !open.heavy) open.mixed = true;
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
    const visit = (node) => {
      if (found.length >= most || (leave && leave.has(node))) return;
      if (node.nodeType === 3) { text(node); return; }
      if (node.nodeType !== 1) return;
      const stop = stops && stops.has(node), drawn = boxOf(node);
      if (drawn.isBreak) { flush(); broken = true; return; }
      if (drawn.isSkipped || (!stop && drawn.isUnread)) return;
      const block = stop || drawn.isBlock || isAside(node) || isGlued(style(node));
      const breaks = stops && drawn.startsLine;
      if (block) flush();
      broken ||= breaks;
      if (stop) found.push(begun({ control: node }));
      else for (const child of kids(node)) visit(child);
      if (block || (open && /[:：]$/.test(open.text) && parseFloat(style(node).marginInlineEnd) > 2)) flush();
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
    const label = (split ? lead : first.text).replace(/^[▸▹►▶▾✓✔]\s+(?=\p{L})/u, ''); /* an arrow or a tick ahead of it */
    const rest = [split ? first.text.slice(tidy(first.lead).length).trim() : '', ...blocks.slice(1).map((b) => b.text)];
    return { label, rest: tidy(rest.filter(Boolean).join(' ')) };
  };
  const wordy = (blocks) => blocks.filter((b) => !GLYPHS.has(b.text));
  const wordsIn = (el, leave) => tidy(blocksOf(el, leave).map((b) => b.text).join(' '));

