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
      const pressed = [...n.querySelectorAll(PRESSED)];
      if (box(n).height > 80 || pressed.some((x) => !ARROW.test(x.textContent))) return false;
      if (pressed.length || n.querySelector('svg,i,img,[class*=icon],[class*=arrow],[class*=caret]')) return true;
    }
    return false;
  };
  const isDrop = (el) => el.tagName === 'SELECT' || roleOf(el) === 'combobox' || (el.getAttribute('aria-haspopup') === 'listbox' && !isBool(el)) || isPicker(el) || isField(el);
  const isCandidate = (el) => {
    if (el.tagName === 'SELECT' && !shown(el) && !el.textContent.trim()) return false; /* it only carries a value along */
    const role = roleOf(el);
    if (role === 'tab') return false;
    if (isNative(el) || isField(el)) return true;
    if (ROLES.has(role) || el.hasAttribute('aria-pressed')) return true;
    if (!role && /^(true|false|mixed)$/.test(el.getAttribute('aria-checked') || '')) return true;
    return el.getAttribute('aria-haspopup') === 'listbox' || isPicker(el);
  };
  const labelled = new Map(); /* not `el.labels`, which searches the whole document for each control */
  for (const label of pick(LABEL)) {
    const el = label.control;
    if (el) labelled.set(el, [...(labelled.get(el) || []), label]);
  }
  const typable = (el) => [...el.querySelectorAll('input'), ...(shadow(el)?.querySelectorAll('input') || [])].filter((x) => /^(text|search)$/.test(x.type));
  /* The field to type in that a box around it stands for. */
  const fieldIn = without(new Map(), (el) => {
    const fields = roleOf(el) === 'combobox' && el.tagName !== 'INPUT' ? typable(el).filter(shown) : [];
    return fields.length === 1 && !roleOf(fields[0]) ? fields[0] : null;
  });
  /* The one field, seen or not, that keeps what is chosen in a box that is pressed. */
  const keptIn = (el) => {
    const fields = /^(INPUT|SELECT)$/.test(el.tagName) || !isDrop(el) ? [] : typable(el);
    return fields.length === 1 ? fields[0] : null;
  };
  const labelsOf = without(new Map(), (el) => {
    const found = [...(labelled.get(el) || []), ...(labelled.get(fieldIn(el)) || (labelled.get(keptIn(el)) || []).filter(shown))];
    for (const n of ancestors(el, 8)) if (n.tagName === 'LABEL' && (!n.htmlFor || n.control === el)) { if (!found.includes(n)) found.push(n); break; }
    return found;
  });
  /* Classes that say on or off. */
  const tokensOf = (el) => (el.getAttribute('class') || '').split(/\s+/).filter((t) => t && !/[:[\]/]/.test(t));
  const classState = (token) => {
    if (/(power|volume|bell|log|sign|turn|cut|take|kick)[-_]?off|(hide|show|hidden|visible)[-_]?on/i.test(token)) return null; /* a picture of something, or when it is drawn; not a state */
    const parts = token.split(/[-_.]+|(?<=[a-z])(?=[A-Z])/).filter(Boolean);
    const negated = parts.some((part) => /^(not|un|in)$/i.test(part)), isMixed = parts.some((part) => MIXED_CLASS.test(part));
    if (isMixed && (parts.length === 1 || parts.some((part) => ON_CLASS.test(part)) || OF_MIXED.test(token))) return 'mixed';
    for (const part of parts) {
      if (OFF_CLASS.test(part)) return 'off';
      if (ON_CLASS.test(part)) return negated ? 'off' : 'on';
    }
    return null;
  };
  const classStates = (el) => new Set(tokensOf(el).map(classState).filter(Boolean));
  /* What a person sees of a control: itself, or what is drawn in place of a native input that is hidden. */
  const isClipped = (el) => /inset\(50%|rect\((0|1)/.test(style(el).clipPath + style(el).clip) || (box(el).width <= 2 && box(el).height <= 2 && style(el).overflow !== 'visible');
  /* Whether a label is drawn over an input, which then shows nothing of itself. */
  const isCovered = (el) => style(el).position === 'absolute' && labelsOf(el).some((label) => {
    const over = box(label), mine = box(el);
    return !label.contains(el) && over.left <= mine.left && over.right >= mine.right && over.top <= mine.top && over.bottom >= mine.bottom
      && (+style(label).zIndex || 0) > (+style(el).zIndex || 0) && !isClear(style(label).backgroundColor);
  });
  /* Moved beyond the left edge, where no scrolling leads. */
  const isOffPage = (el) => box(el).width > 0 && box(el).right + scrollX <= 0;
  const isLifted = without(new Map(), (el) => /^(absolute|fixed)$/.test(style(el).position));
  const ownLook = without(new Map(), (el) => !isCovered(el) && shown(el) && !faint(el) && box(el).width > 2 && box(el).height > 2 && !(isLifted(el) && isOffPage(el)) && ![el, ...ancestors(el, 3)].some(isClipped));
  /* Whether there is more to see of an element than its words. */
  const isPainted = (el) => [el, ...el.querySelectorAll('*')].slice(0, 8).some(hasPaint);
  const hasPaint = (el) => {
    if (/^(svg|IMG|I|CANVAS|PICTURE)$/.test(el.tagName) || GLYPHS.has(el.textContent.trim())) return true;
    const s = style(el);
    return !isClear(s.backgroundColor) || s.backgroundImage !== 'none' || s.maskImage !== 'none' || s.boxShadow !== 'none' || parseFloat(s.borderTopWidth) > 0
      || pseudo(el, '::before') !== null || pseudo(el, '::after') !== null;
  };
  const isDrawn = (el, wide = false) => {
    if (el.nodeType !== 1 || !shown(el) || faint(el)) return false;
    const b = box(el);
    if (b.width < 6 || b.height < 6) return false;
    return wide || ((b.width <= 130 || pseudo(el, '::before') !== null || pseudo(el, '::after') !== null) && isPainted(el));
  };
  /* What is drawn beside a hidden input and is something of its own: a field, or for a radio what can be pressed. */
  const isOther = (el, x) => el.tagName !== 'SELECT' && (x.tagName === 'INPUT' || roleOf(x) === 'combobox' || (el.type === 'radio' && x.matches(PRESSED)));
  /* The text of a list that is not seen, drawn beside it: a field to search in may hide there. */
  const showsChosen = (x, el) => el.tagName === 'SELECT' && !x.querySelector('select') && !!el.selectedOptions[0]?.text.trim() && x.textContent.includes(el.selectedOptions[0].text.trim());
  /* A box, or the one around it that shows only a part of it. */
  const narrower = (el) => { const outer = up(el); return outer && shown(outer) && box(outer).width < box(el).width ? outer : el; };
  /* A label that is drawn, or holds what is: it stands for its input. */
  const isLook = (label, el) => shown(label) && !faint(label) && (el.type === 'radio' || (isPainted(label) && box(label).height < (label.htmlFor && !label.contains(el) ? 260 : 80) && !label.querySelector('select'))
    || [...label.querySelectorAll('*')].some((x) => x !== el && isDrawn(x)));
  /* What shows the value of a locked field that takes its place there and is not drawn. */
  const boxOfHidden = (el) => el.tagName === 'INPUT' && el.disabled && roleOf(el) === 'combobox' && el.checkVisibility() ? [...ancestors(el, 3)].find((n) => shown(n) && wordsIn(n)) || null : null;
  /* The one small thing that is drawn in a wide label. */
  const drawnIn = (label, el) => {
    const drawn = !shown(el) && box(label).width > 130 && el.type !== 'radio' ? [...label.querySelectorAll('*')].filter((x) => x !== el && !contains(x, el) && !x.textContent.trim() && isDrawn(x)) : [];
    return drawn.length && drawn.every((x) => contains(drawn[0], x)) ? drawn[0] : null;
  };
  /* What an input that takes the clicks and shows nothing is laid over: something small of its own box. */
  const drawnUnder = (el) => {
    const mine = box(el), outer = up(el);
    if (mine.width < 8 || mine.height < 8 || !outer || outer.querySelectorAll('input,select').length > 1 || !shown(el)) return null;
    const isUnder = (x) => x !== el && !x.textContent.trim() && Math.abs(box(x).left - mine.left) < 8 && Math.abs(box(x).top - mine.top) < 12 && box(x).width <= 80 && isDrawn(x);
    return [...outer.querySelectorAll('*')].slice(0, 12).find(isUnder) || null;
  };
  const stand = without(new Map(), (el) => {
    if (!isNative(el) || ownLook(el)) return shown(el) ? el : boxOfHidden(el);
    for (const label of labelsOf(el)) if (isLook(label, el)) return drawnIn(label, el) || label;
    const under = drawnUnder(el);
    if (under) return under;
    for (let n = el, far = 0; n && far < 3; n = up(n), far++) {
      const parent = up(n);
      if (!parent || !shown(parent)) break;
      const others = [...kids(parent)].filter((x) => x !== n && x.nodeType === 1);
      const haveTwins = ['on', 'off'].every((state) => others.some((x) => classStates(x).has(state))); /* both halves are always there */
      const drawn = haveTwins ? null : others.find((x) => showsChosen(x, el) && isDrawn(x, true)) || others.find((x) => !isOther(el, x) && !x.querySelector('input,select') && isDrawn(x, el.tagName === 'SELECT' && !!x.textContent.trim()));
      if (drawn) return drawn;
      if (isDrawn(parent) && box(parent).width <= 130) return narrower(parent);
    }
    return null;
  });
  const found = pick(CONTROL).filter(isCandidate);
  const inside = new Set();
  for (const el of found) for (const n of ancestors(el, 12)) inside.add(n);
  for (const [el, told] of properties) if (order.has(el) && isCustom(el) && STATES.some((name) => typeof told[name] === 'boolean') && !inside.has(el) && !found.includes(el)) found.push(el);
  if (properties.size) found.sort(byOrder);
  if (found.length > limits.controls) { cut = true; found.length = limits.controls; }
  /* In a part that is fixed to the window, but outside of it, where no scrolling leads. */
  const isAway = (el) => {
    let away = false;
    for (const n of [el, ...ancestors(el, DEEP)]) {
      const b = box(n), s = style(n), isOut = b.right <= 0 || b.bottom <= 0 || b.left >= innerWidth || b.top >= innerHeight;
      if (n === el && !isOut) return false;
      if (b.width && b.height && isOut) away = true;
      else if (!isOut && /auto|scroll/.test(s.overflowX + s.overflowY)) return false;
      if (s.position === 'fixed') return away;
    }
    return false;
  };
  /* In a part that was moved beyond the left edge as a whole: no scrolling leads there. */
  const isBeyond = (el) => {
    let outer = null;
    for (let n = el, far = 0; n && far <= DEEP && isOffPage(n); n = up(n), far++) outer = n;
    return outer !== null && outer !== el && isLifted(outer) && style(document.documentElement).direction !== 'rtl';
  };
  const isShut = without(new Map(), (el) => box(el).height < 1 && /hidden|clip/.test(style(el).overflowY));
  /* In a box that was folded to nothing. */
  const isFolded = (el) => {
    for (let n = el, far = 0; n && far <= DEEP; n = up(n), far++) {
      if (isLifted(n)) return false;
      if (n !== el && isShut(n)) return true;
    }
    return false;
  };
  const candidates = found.filter((el) => (stand(el) && !isAway(stand(el)) && !isBeyond(stand(el)) && !isFolded(stand(el))) || (isRadio(el) && isNative(el) && labelsOf(el).some(shown)));
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
      const around = el.tagName === 'SELECT' && [...ancestors(el, 4)].find((n) => isSet.has(n) && roleOf(n) === 'combobox');
      if (around && around.querySelectorAll('select').length === 1) partOf.set(el, around);
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
    if (!n || anyIn.get(n) !== dropsIn.get(n) || box(n).height > 70 || wordy(blocksOf(n, null)).filter((b) => hasWords(b.text)).length > 1) continue;
    const several = drops.filter((x) => contains(n, x));
    if (several.filter((x) => isNative(x) && ownLook(x)).length > 1) continue; /* two lists in one sentence */
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
    if (b.width < 14 || b.width > 110 || b.height < 10 || b.height > 60 || !shown(el) || faint(el) || isBeyond(el)) return false;
    const name = (el.getAttribute('class') || '') + ' ' + (el.tagName.includes('-') ? el.tagName : '') + ' ' + (el.tagName === 'IMG' ? fileOf(el) : '');
    if (el.closest('legend') || el.hasAttribute('aria-expanded') || el.parentElement?.hasAttribute('aria-expanded') || el.parentElement?.closest('[aria-expanded],[aria-haspopup]')?.textContent.trim()) return false; /* the arrow of what opens */
    if (TOGGLE.test(name)) return true;
    if (!hasState(el) && !tokensOf(el).some(classState) && !classState(fileOf(el)) && inWords(el)) return false;
    const image = el.tagName === 'IMG' || el.tagName === 'svg' || el.tagName === 'I';
    const pointer = el.tagName !== 'LABEL' && POINTS.test(style(el).cursor) && (!up(el) || !POINTS.test(style(up(el)).cursor));
    const live = el.hasAttribute('onclick') || el.tabIndex >= 0 || pointer || roleOf(el) === 'img';
    return (live && !(el.tagName === 'A' && !text && !el.childElementCount && !el.hasAttribute('class'))) || (image && (hasState(el) || POINTS.test(style(el).cursor)));
  };
  const drawn = [], looks = new Set(candidates.map(stand));
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
    if (!standsIn(el) && ![el, ...ancestors(el, 4)].some((n) => looks.has(n))) drawn.push(el);
  }

