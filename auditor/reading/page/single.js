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
  /* Whether two names have a word in common, or two that begin alike: else one of them is another setting's. */
  const isAkin = (one, two) => {
    const [a, b] = [one, two].map((text) => bare(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean));
    return a.some((x) => b.some((y) => x.slice(0, 4) === y.slice(0, 4) || (x.length > 3 && y.includes(x.slice(0, 4))))) || [...bare(one)].some((c) => c > '\u2e80' && two.includes(c));
  };
  /* Whether the words a person sees beside a control are another's, or nothing like the name that only a screen reader hears. */
  const isContradicted = (el, own, row, value) => {
    if (!row?.row || own.label === row.label || counted.get(row.row) > 1) return false;
    if (own.how === 'label') return [...row.row.querySelectorAll('label')].some((label) => label.control && label.control !== el && !row.row.contains(label.control));
    if (own.how !== 'aria') return false;
    const level = blocksOf(row.row, ownSet).filter((b) => b.nodes && b.text !== value && !describes(b) && !stateWord(b.text) && onLine(lookBox(el), spot(b)));
    return level.some((b) => !isAction(b.el, row.row)) && !level.some((b) => isAkin(own.label, b.text));
  };
  /* How many controls say the same: a name that several have, an id that stands on a page twice by mistake. */
  const tally = (texts) => { const count = new Map(); for (const text of texts) if (text) count.set(text, (count.get(text) || 0) + 1); return count; };
  const ariaLabels = tally(widgets.map((el) => tidy(el.getAttribute('aria-label')))), labellings = tally(widgets.map((el) => el.getAttribute('aria-labelledby')));
  const captions = tally(widgets.flatMap((el) => labelsOf(el).map((label) => tidy(label.textContent))));
  /* A name that only says what pressing does, like “Enable”, or its state, or what many others are called in the same words. */
  const saysNoName = (told, row, el) => {
    const rest = row.label && told.label !== row.label && told.label.includes(row.label) ? bare(told.label.replace(row.label, ' ').replace(/^[\s:,–-]+|[\s:,–-]+$/gu, '')) : '';
    if (rest && (says.toggles.test(rest) || stateWord(rest))) return true; /* “Turn off Push” where “Push” is seen */
    if (told.how === 'content') return onlyActs(told.label) || says.switches.test(told.label) || (told.unseen && row.how === 'row');
    if (!/^(aria|label|labelledby)$/.test(told.how)) return false;
    if (told.how === 'labelledby') return labellings.get(el.getAttribute('aria-labelledby')) > 1 && row.how === 'row' && row.label !== told.label;
    return stateWord(told.label) || (told.how === 'label' ? says.switches.test(told.label) : onlyActs(told.label)) || (told.how === 'aria' && ariaLabels.get(told.label) > 1 && row.label !== told.label);
  };
  /* What chooses all rows of a table stands among the words over its columns, which are not its own. */
  const isHeadBox = (el) => { const th = el.closest('th'); return th !== null && th.closest('thead') !== null && !cellText(th); };
  /* The words in line with a control, where its label says the same as those of others and no other control stands there. */
  const inRow = (el, caption) => {
    const labels = new Set([el, ...labelsOf(el)]);
    for (const n of ancestors(el, 6)) {
      if (n === document.body || (counted.get(n) || 0) > 1) return null;
      if (labels.has(n)) continue;
      const blocks = blocksOf(n, labels).filter((b) => b.nodes && canName(b) && !isAction(b.el, n));
      if (blocks.length) return onLine(spot(blocks[0]), lookBox(el)) && !describes(blocks[0]) ? { ...headOf(blocks), how: 'row', description: caption, rowLabel: caption } : null;
    }
    return null;
  };
  /* One of several controls in a cell, each with a label. */
  const hasOwnLabel = (el) => { const cell = labelsOf(el).some((label) => hasWords(label.textContent)) && cellOf(el); return !!cell && (counted.get(cell) || 0) > 1; };
  const callIt = (el, parts, value = '') => {
    const cell = hasOwnLabel(el) ? null : inTable(el);
    if (cell) return ofCell(cell);
    const row = besides([el], value), told = named(el, parts, value) || near(el);
    const own = told && row?.label && (told.label === value || told.label === value.replace(/, /g, ' ') || (isBool(el) ? saysNoName(told, row, el) : told.how === 'aria' && placeholders.test(told.label))) ? null : told;
    if (own?.composed && row?.label && !stateWord(row.label)) return { ...row, description: row.rest, rowLabel: row.label };
    if (own && isContradicted(el, own, row, value)) return { label: '', rest: '', how: 'none' };
    const caption = own?.how === 'label' && isBool(el) && captions.get(own.label) > 1 ? inRow(el, own.label) : null;
    if (caption) return caption;
    if (own && !stateWord(own.label)) return { ...own, description: own.rest || (row && row.label === own.label ? row.rest : ''), rowLabel: row ? row.label : '', row: row?.row };
    if (!own && isHeadBox(el)) return { label: '', rest: '', how: 'none' };
    const outer = own && !row ? inRow(el, '') : null; /* a word like “On” is all that stands in its own box */
    if (outer) return outer;
    if (row || own) return row ? { ...row, description: row.rest, rowLabel: row.label } : own;
    const place = inColumns(el);
    return place && ofCell(place);
  };
  /* A state in words beside a control, where no other state stands with it. */
  const saidBeside = (el, row) => {
    if (!row || !contains(row, el)) return [];
    const said = blocksOf(row, new Set([el])).filter((b) => !isAction(b.el, row)).map((b) => saidBy(b.text)).filter(Boolean);
    return new Set(said).size === 1 ? [['text', said[0], 'beside']] : [];
  };
  const isSwitch = (parts) => parts.some((p) => roleOf(p) === 'switch' || p.hasAttribute('aria-pressed'))
    || [...parts, ...ancestors(parts[0], 2)].some((p) => /(switch|toggle)/i.test((p.getAttribute('class') || '') + ' ' + (p.tagName.includes('-') ? p.tagName : '')));
  const offered = (el, isOption, counts) => {
    const found = [];
    const visit = (node, far) => {
      if (node.nodeType !== 1 || found.length >= 200 || far > 12) return;
      if (isOption(node)) { if (counts(node)) found.push(node); return; }
      for (const child of kids(node)) visit(child, far + 1);
    };
    visit(el, 0);
    return found;
  };
  /* What a drop-down offers, as far as the page holds it while it is closed. */
  const choicesOf = (el) => {
    const lists = byId(el, `${el.getAttribute('aria-controls') || ''} ${el.getAttribute('aria-owns') || ''}`);
    const isOption = (node) => roleOf(node) === 'option' || /-option$/.test(node.localName);
    return new Set(lists.flatMap((list) => offered(list, isOption, () => true)).map((node) => tidy(node.textContent)));
  };
  /* Several texts in a drop-down are its value in parts, unless one of them alone is what it offers. */
  const oneOf = (choices, texts) => {
    const whole = tidy(texts.join(' ')), single = texts.filter((t) => choices.has(t));
    return single.length === 1 && !choices.has(whole) ? single[0] : whole;
  };
  /* Whether what was chosen is shown by words beside or over an empty field, which is there to search in or for nothing. */
  const isUnderWords = (field) => {
    if (field.value) return false;
    const mine = box(field), isOverIt = (b) => b.nodes && spot(b).left >= mine.left - 1 && spot(b).right <= mine.right + 1 && onLine(mine, spot(b));
    return field.readOnly || [...ancestors(field, 4)].some((n) => (counted.get(n) || 0) < 2 && box(n).height < 90 && blocksOf(n, null).some(isOverIt));
  };
  /* What is written in a box to choose in beside what is chosen: its name, and what describes it. */
  const besideChosen = (el) => {
    const isInside = (x) => x !== el && contains(el, x), named = byId(el, el.getAttribute('aria-labelledby') || ''), last = named[named.length - 1];
    const names = last && named.every(isInside) && !isClipped(last) ? named.slice(0, -1) : []; /* a name outside leaves what is inside to be the value */
    const labels = (labelled.get(keptIn(el)) || []).filter(shown);
    return [...names, ...byId(el, el.getAttribute('aria-describedby') || ''), ...labels].filter(isInside);
  };
  /* Several that are chosen in one field, drawn alike or each with a sign that takes it away again. */
  const chipsOf = (n, blocks) => {
    const worded = blocks.filter((b) => withoutArrow(b.text)), isAlone = (x, b) => !worded.some((other) => other !== b && contains(x, other.el));
    const around = (b) => { let x = b.el; while (x !== n && up(x) !== n && isAlone(up(x), b)) x = up(x); return x; };
    const boxes = worded.map(around), kinds = new Set(boxes.map((x) => `${x.localName} ${x.getAttribute('class') || ''}`));
    const isAlike = kinds.size === 1 && / ./.test([...kinds][0]), takesAway = (x) => /[×✕✖]\s*$/.test(x.textContent) || x.querySelector('button,[role=button]') !== null;
    const isDrawn = (x, b) => [b.el, ...ancestors(b.el, 4)].some((y) => contains(x, y) && (!isClear(style(y).backgroundColor) || parseFloat(style(y).borderTopWidth) > 0));
    const areChips = boxes.every((x, i) => x !== n && isAlone(worded[i].el, worded[i]) && !x.querySelector('input') && isDrawn(x, worded[i]) && (isAlike || takesAway(x)));
    return worded.length > 1 && areChips ? worded.map((b) => withoutArrow(b.text)) : [];
  };
  /* Of several texts the one that is largest, where all others are smaller and stand on other lines: they name or explain it. */
  const largestOf = (blocks) => {
    const most = Math.max(...blocks.map((b) => sizeOf(b.el))), [large, ...more] = blocks.filter((b) => sizeOf(b.el) === most);
    return !more.length && large.nodes && blocks.every((b) => b === large || (b.nodes && !onLine(spot(b), spot(large)))) ? large : null;
  };
  /* At both ends of one line: what it is called and what is chosen. */
  const areApart = ([a, b]) => a.nodes && b.nodes && onLine(spot(a), spot(b)) && Math.max(spot(b).left - spot(a).right, spot(a).left - spot(b).right) > 40;
  /* Which of several texts is chosen: on several lines all but one of them may be a name or explain it. */
  const amongTexts = (el, written, texts) => {
    const chips = chipsOf(el, written), whole = oneOf(choicesOf(el), texts), first = written[0], large = largestOf(written);
    if (chips.length) return chips.join(', ');
    const isNamed = labelsOf(el).length > 0 || el.hasAttribute('aria-label') || byId(el, el.getAttribute('aria-labelledby') || '').some((x) => !contains(el, x));
    const areTogether = written.every((b, i) => !b.nodes || !first.nodes || (onLine(spot(b), spot(first)) && !(i && areApart([written[i - 1], b]))));
    if (texts.includes(whole) || areTogether) return whole;
    if (large && (isNamed || large === written[written.length - 1])) return withoutArrow(large.text);
    return isNamed ? whole : '';
  };
  const shownText = (el, label = '', leave = new Set()) => {
    if (el.tagName === 'INPUT' && el.value) return tidy(el.value);
    const typedIn = fieldIn(el);
    if (typedIn && (labelsOf(el).length || (typedIn.value && !faint(typedIn))) && !isUnderWords(typedIn)) return tidy(typedIn.value);
    const field = el.querySelectorAll('input[readonly]');
    if (field.length === 1 && field[0].value && shown(field[0])) return tidy(field[0].value);
    const typed = [...el.querySelectorAll('input[role=textbox],input[aria-autocomplete]')].filter(shown), searched = typedIn || typed[0];
    const isBesideField = (b) => !searched || (b.nodes && onLine(box(searched), spot(b))); /* words below it explain it */
    if (typed.length === 1 && !wordsIn(el) && !isUnderWords(typed[0])) return tidy(typed[0].value);
    const other = besideChosen(el), kept = keptIn(el);
    const inner = new Set([...leave, ...other, ...(el.matches(PRESSED) ? [] : [...el.querySelectorAll(PRESSED)].filter((x) => doesSomething(x.textContent)))]);
    const all = inSight(blocksOf(el, inner)).filter((b) => withoutArrow(b.text) && withoutArrow(b.text) !== label);
    const chosen = all.filter((b) => !doesSomething(b.text)), written = chosen.length ? chosen : all;
    const texts = [...new Set(written.map((b) => withoutArrow(b.text)))];
    if (kept?.value && texts.includes(tidy(kept.value))) return tidy(kept.value);
    if (other.length && !texts.length) return '';
    if (texts.length === 1) return texts[0];
    if (texts.length) return amongTexts(el, written, texts);
    const inBox = dropBox.has(el) ? blocksOf(dropBox.get(el), null).filter((b) => b.text !== label) : [];
    if (inBox.length === 1) return withoutArrow(inBox[0].text);
    const labels = new Set(labelsOf(el).filter((l) => !contains(l, el))), told = byId(el, el.getAttribute('aria-labelledby') || '');
    const [value, ...others] = told.slice(1).filter((x) => up(el)?.contains(x)); /* its name ends in what is shown beside it */
    if (value && !others.length && (faint(el) || box(el).width <= 2)) return tidy(value.textContent); /* and stands for it: beside a field that is seen it may explain it */
    told.forEach((x) => labels.add(x));
    for (const n of ancestors(el, 5)) {
      if ((counted.get(n) || 0) > 1) return '';
      const blocks = blocksOf(n, labels).filter((b) => b.text !== label && ![...labels].some((l) => contains(l, b.el)) && isBesideField(b) && !/[:：]$/.test(b.text));
      if (blocks.some((b) => isPrompt(b) && placeholders.test(b.text))) return '';
      const words = blocks.map((b) => withoutArrow(b.text)).filter(Boolean), chips = chipsOf(n, blocks);
      if (chips.length) return chips.join(', ');
      if (words.length) return box(n).height < 90 ? words[words.length - 1] : '';
    }
    return '';
  };
  const optionsOf = (el) => offered(el, (node) => roleOf(node) === 'option', shown);
  const isWithin = (b, n) => { const x = centre(b); return x >= box(n).left && x <= box(n).right; };
  /* Which of its options a list that is not seen itself is drawn with: only where that is the one it holds is it believed. */
  const drawnOptions = (native) => {
    const options = new Set([...native.options].map((o) => tidy(o.label || o.text)));
    for (const n of ancestors(native, 4)) {
      if ((counted.get(n) || 0) > 1) break;
      const texts = blocksOf(n, null, 30).filter((b) => !faint(b.el) && isWithin(b, n)).map((b) => withoutArrow(b.text)).filter((t) => options.has(t));
      if (texts.length) return [...new Set(texts)];
    }
    return [];
  };
  /* The first of its options, and the chosen one wherever it stands. */
  const optionTexts = (native) => [...native.options].filter((o, i) => i < 200 || o.selected).slice(0, 400).map((o) => tidy(o.label || o.text));
  /* What stands in a list until something is chosen, and cannot be chosen itself. */
  const isPlaceholder = (option) => option.value === '' && (option.disabled || option.hidden || placeholders.test(option.text));
  const select = (el, native, base) => {
    const picked = [...native.selectedOptions].map((o) => tidy(o.label || o.text));
    const display = el === native ? null : shownText(el);
    const isHidden = el === native && !ownLook(native), drawn = isHidden ? drawnOptions(native) : [];
    push(el, { ...base, kind: native.multiple ? 'listbox' : 'select', options: optionTexts(native),
      text: picked.length === 1 && !(isHidden && !drawn.length) && !isPlaceholder(native.selectedOptions[0]) ? picked[0] : null, seen: picked.map((t) => ['native', t, 'select']).concat([...(display ? [display] : []), ...drawn].map((t) => ['text', t, 'shown'])) });
  };
  const slider = (el, base) => {
    const value = tidy(el.getAttribute('aria-valuetext') || el.getAttribute('aria-valuenow') || el.value || '');
    push(el, { ...base, kind: 'slider', text: value || null, seen: value ? [['native', value, 'value']] : [] });
  };
  const combo = (el, own, base) => {
    const inner = /^(label|labelledby)$/.test(own.how) ? [] : blocksOf(el, null), [head, chosen] = inner;
    if (inner.length === 2 && (/[:：]$/.test(head.text) || (own.how === 'aria' ? own.label.startsWith(head.text) : !doesSomething(chosen.text) && (largestOf(inner) === chosen || areApart(inner))))) { push(el, { ...base, label: head.text.replace(/\s*[:：]$/, ''), kind: 'select', text: withoutArrow(chosen.text), seen: [['text', withoutArrow(chosen.text), 'shown']] }); return; }
    const raw = shownText(el);
    const value = own.label === raw ? (el.value || fieldIn(el)?.value || hasWords(wordsIn(el)) ? raw : '') : shownText(el, own.label);
    const isEmpty = says.prompts.test(value) || placeholders.test(value) && (doesSomething(value) || /(…|\.{3})$/.test(wordsIn(el)) || el.querySelector('[class*=placeholder]') !== null);
    const both = value && own.label !== value && own.label.endsWith(' ' + value);
    const isWithin = !value && hasWords(wordsIn(el)) && !/^(label|labelledby|aria)$/.test(own.how); /* one of its own words may be its name */
    const label = both ? own.label.slice(0, -value.length).replace(/[\s,:]+$/, '') : isWithin ? '' : own.label;
    push(el, { ...base, label: own.label === raw ? own.rowLabel || '' : isEmpty && placeholders.test(label) ? '' : label, kind: 'select', text: isEmpty ? null : value || null, seen: value ? [['text', value, 'shown']] : [] });
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
    const picked = native && !ownLook(native) ? native.selectedOptions[0] : null;
    const own = callIt(el, parts, (isCombo && shownText(el)) || (picked ? tidy(picked.label || picked.text) : '')) || { label: '', description: '', how: 'none' };
    const base = { label: own.label, description: own.description || described(parts), how: own.how, disabled: off(el), choice: true };
    if (native) select(el, native, base);
    else if (role === 'slider' || (el.tagName === 'INPUT' && el.type === 'range')) slider(el, base);
    else if (isCombo) combo(el, own, base);
    else if (role === 'listbox') listbox(el, own, base);
    else push(el, { ...base, choice: false, kind: isSwitch(parts) ? 'switch' : 'checkbox', seen: [...evidenceOf(parts), ...saidBeside(el, own.row)], ...visible(el, parts) });
  }
