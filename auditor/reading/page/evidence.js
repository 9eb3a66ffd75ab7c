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
        else if (text && x.tagName !== 'LABEL' && /^\p{L}[\p{L}\s]+$/u.test(text) && !LIGATURE.test(text)) signs.push(['text', text.toLowerCase().slice(0, 40), which, true]); /* a word of a language nobody taught us */
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
  /* Whether a check mark, as a letter, is to be seen in what is drawn. */
  const hasTick = (v) => blocksOf(v, null).some((b) => GLYPHS.get(b.text) === 'on' && !faint(b.el) && !isClear(style(b.el).color));
  const visible = (el, parts) => {
    if (isBrowserDrawn(el)) return {};
    const v = visualOf(el), nodes = nodesOf(v, el);
    for (const label of isNative(el) && !ownLook(el) ? labelsOf(el).filter((x) => x.contains(el) || isPainted(x)) : []) if (!nodes.includes(label)) nodes.push(label);
    return { tick: isNative(el) && !ownLook(el) && v !== el ? hasTick(v) : null, signs: [...signsOf(nodes, [v, el, ...parts]), ...(isNative(el) || (v === el && roleOf(el) !== 'switch') ? [] : saidInside(v))], family: familyOf(v, nodes), kin: kinOf(v), make: kinOf(el), look: lookOf(v, nodes) };
  };

