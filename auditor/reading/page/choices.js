  // --- what is given back --------------------------------------------------------------------------------------------
  const items = [], done = new Set(), segments = new Set();
  const push = (el, item) => {
    const b = lookBox(el), parts = partsOf(el);
    const first = (...names) => { for (const part of parts) for (const name of names) { const v = part.getAttribute(name); if (v) return v; } return ''; };
    items.push({
      at: at(el), el, description: '', options: [], text: null, seen: [], how: '', ...item,
      mark: { test_id: first('data-test-id', 'data-testid', 'data-test', 'data-cy'), name: first('name'), id: first('id') },
      place: (shown(el) || stand(el)) && b.width ? [b.x, b.y, b.width, b.height] : null,
    });
  };
  const off = (el) => fieldIn(el)?.disabled || partsOf(el).some((p) => p.disabled === true || p.matches(':disabled') || p.getAttribute('aria-disabled') === 'true' || (p.getAttribute('aria-readonly') === 'true' && (p.tagName !== 'INPUT' || roleOf(p) !== 'combobox'))) /* there it only means that nothing is typed */
    || [...partsOf(el), stand(el) || el].some((n) => tokensOf(n).some((t) => DISABLED.test(t)))
    || [el, ...ancestors(el, 6)].some((n) => (n.getAttribute('aria-disabled') === 'true' && (roleOf(n) || n.tagName !== 'DIV' || !isNative(el))) || n.hasAttribute('inert') || (n.tagName.includes('-') && n.hasAttribute('disabled')))
    || !!properties.get(el)?.disabled;

  // --- radios and segments -------------------------------------------------------------------------------------------
  /* A label around a radio is its own; another for the same radio then names the group. */
  const optionLabels = (el) => { const around = labelsOf(el).filter((label) => label.contains(el) && label.textContent.trim()); return around.length ? around : labelsOf(el); };
  const optionOf = (el) => {
    const own = named(el, partsOf(el));
    if (own) return own;
    const inner = headOf(blocksOf(el, new Set()));
    const near = inner.label ? null : besides([el], '', [], true);
    if (near && !/[:：]$/.test(near.label)) return near;
    const place = inner.label ? null : inTable(el) || inColumns(el);
    return place ? { label: place.column, rest: '' } : inner;
  };
  const optionBox = (x, group, within) => {
    for (let n = x; n && n !== within; n = up(n)) {
      const parent = up(n);
      if (parent && group.filter((y) => contains(parent, y)).length > 1) return [n];
    }
    return [];
  };
  /* Words at both ends of a line of choices are the ends of a scale. */
  const isScale = (blocks, group) => {
    const [first, last] = blocks, line = group.map(lookBox);
    return blocks.length === 2 && first.nodes && last.nodes && [first, last].every((b) => line.every((x) => onLine(spot(b), x)))
      && Math.min(spot(first).left, spot(last).left) < Math.min(...line.map((x) => x.left)) && Math.max(spot(first).right, spot(last).right) > Math.max(...line.map((x) => x.right));
  };
  const isBelow = (b, group) => b.nodes && group.every((x) => spot(b).top >= lookBox(x).bottom - Math.max(2, lookBox(x).height / 3));
  /* Right above a group a question names it; and below a heading, the one name that stands there. */
  const nearestFirst = (blocks, group) => {
    const ahead = blocks.filter((b) => b.nodes && b.nodes[0].compareDocumentPosition(group[0]) & 4), last = ahead[ahead.length - 1];
    const from = ahead.map((b) => !!b.el.closest(TITLES)).lastIndexOf(true), names = ahead.slice(from + 1).filter((b) => !describes(b));
    const nearest = ahead.length < 2 ? null : /[?？]$/.test(last.text) ? last : from >= 0 && names.length === 1 ? names[0] : from > 0 && !names.length ? ahead[from] : null;
    return nearest ? [nearest, ...blocks.filter((b) => b !== nearest)] : blocks;
  };
  const groupName = (group, container, told = []) => {
    if (container) { const own = named(container, [container]); if (own) return own; }
    const ends = [];
    for (const n of ancestors(group[0], DEEP)) {
      if (!group.every((x) => contains(n, x))) continue;
      const several = (counted.get(n) || 0) > group.length, first = several && every.find((x) => contains(n, x));
      if (several && (first !== group[0] || every.some((x) => isRadio(x) && !group.includes(x) && contains(n, x)))) return null;
      if (/^(radiogroup|group)$/.test(roleOf(n)) || n.tagName === 'FIELDSET') { const own = named(n, [n]); if (own) return own; }
      const legend = n.tagName === 'FIELDSET' && n.querySelector(':scope > legend');
      if (several && !legend) return null;
      if (legend) return { ...headOf(blocksOf(legend, new Set())), how: 'legend' };
      const leave = new Set(group.flatMap((x) => [x, ...optionLabels(x), ...optionBox(x, group, n)]).concat(told, ends));
      const blocks = nearestFirst(blocksOf(n, leave), group);
      if (isScale(blocks, group)) { ends.push(...blocks.flatMap((b) => b.nodes)); continue; }
      if (headOf(blocks).label && !blocks.every((b) => isBelow(b, group))) return labelInLine(blocks, group, n) || amongNames(blocks, group, n, [...group.flatMap(optionLabels), ...told], () => true);
    }
    return null;
  };
  /* The words at the beginning of the one row of a table that radios stand in, each in a column of its own. */
  const rowName = (group) => {
    const places = group.map(inTable), [rows, columns] = ['row', 'column'].map((key) => new Set(places.map((p) => p?.[key])));
    if (group.length < 2 || rows.size > 1 || ![...rows][0]) return null;
    return columns.size === 1 ? ofCell(places[0]) : { label: places[0].row, rest: '', how: 'table' };
  };
  /* Where only a sentence stands between a heading and a group, the heading is its name. */
  const underHeading = (group, own) => {
    if (!own || !/^(before|beside|row)$/.test(own.how) || !/(?<!\.\.)[.。!！]$/.test(own.label)) return own;
    const above = pick(HEADING).filter((h) => at(h) < at(group[0]) && shown(h)).pop();
    const isNext = above && !every.some((x) => at(x) > at(above) && at(x) < at(group[0])), text = isNext && headOf(blocksOf(above, ownSet)).label;
    return text ? { ...own, label: text, rest: tidy(`${own.label} ${own.rest}`) } : own;
  };
  const callGroup = (group, container, told = []) => rowName(group)
    || underHeading(group, groupName(group, container, told) || besides(group, '', [...group.flatMap(optionLabels), ...told]));
  const choose = (group, kind, own, options, states) => {
    const values = states.map((seen) => new Set(seen.map((s) => s[1])));
    const chosen = options.filter((_, i) => values[i].has('on'));
    const sure = options.length > 1 && states.every((seen) => seen.length) && values.every((v) => v.size === 1) && options.every(Boolean) && new Set(options).size === options.length;
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
  /* Hidden inputs, and one choice that alone is marked as chosen though another's input is: that is kept as well. */
  const withMark = (group, told) => {
    if (group.some((x) => isNative(x) && ownLook(x) && style(x).appearance !== 'none')) return told;
    const isMarked = (x) => [stand(x) || x, ...optionBox(x, group, null)].some((n) => classStates(n).has('on'));
    const marked = group.map(isMarked), one = marked.indexOf(true);
    const isOdd = marked.filter(Boolean).length === 1 && !told[one].some((s) => s[1] === 'on') && told.some((seen) => seen.some((s) => s[1] === 'on'));
    return isOdd ? told.map((seen, i) => i === one ? [...seen, ['class', 'on', 'mark']] : seen) : told;
  };
  /* Of radios that state nothing themselves, the one that is marked where the others are not. */
  const markedStates = (group) => {
    const told = withoutDead(group.map((x) => evidenceOf(partsOf(x))));
    if (told.every((seen) => seen.some((s) => s[0] === 'native' || s[0] === 'aria'))) return withMark(group, told);
    const [on, ...more] = told.filter((seen) => seen.some((s) => s[1] === 'on'));
    if (on && !more.length && told.every((seen) => seen.length) && new Set(on.map((s) => s[0])).size > 1) return told;
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
    const names = several.map((part) => callGroup(part, null)?.label);
    const distinct = several.length > 1 && several.every((part) => part.length > 1) && names.every(Boolean) && new Set(names).size === names.length;
    return distinct ? several.map((part) => ({ container, group: part })) : [{ container, group }];
  };
  /* Radios that stand one below the other in a column of a table: what is chosen is a row. */
  const inOneColumn = (group) => {
    const places = group.map(inTable), [rows, columns] = ['row', 'column'].map((key) => new Set(places.map((p) => p?.[key])));
    return group.length > 1 && columns.size === 1 && [...columns][0] && rows.size === group.length && !rows.has('') ? { column: [...columns][0], rows: [...rows] } : null;
  };
  /* The words that are the options' own, where each stands in a row of its own too. */
  const ownWords = (told) => {
    const rows = new Set(told.map(({ row }) => row).filter(Boolean));
    return told.flatMap(({ nodes, row }) => nodes || (rows.size === told.length && row ? blocksOf(row, ownSet).flatMap((b) => b.nodes || []) : []));
  };
  for (const { container, group } of [...radioGroups.values()].flatMap(apart)) {
    const told = group.map(optionOf), down = inOneColumn(group), options = down ? down.rows : told.map(({ label }) => label);
    const own = down ? { label: down.column, rest: '', how: 'table' } : callGroup(group, container, ownWords(told));
    if (own && !own.rest && container) own.rest = described([container]);
    if (options.length > 1 || options[0]) choose(group, 'radio', own, options, markedStates(group));
  }
  /* What is written on a button, or said of the sign on it. */
  const saidOf = (el, text) => hasWords(text) ? text : tidy(el.getAttribute('aria-label') || el.getAttribute('title'));
  const pressed = widgets.filter((el) => !done.has(el) && el.hasAttribute('aria-pressed'));
  const pressedIn = counting(pressed);
  for (const el of pressed) {
    if (done.has(el)) continue;
    const wrap = [...ancestors(el, 2)].find((n) => (pressedIn.get(n) || 0) > 1 && pressedIn.get(n) === counted.get(n));
    if (!wrap) continue;
    const group = pressed.filter((x) => contains(wrap, x));
    const texts = group.map((x) => saidOf(x, wordsIn(x)));
    const beside = blocksOf(wrap, new Set(group)), isName = beside.length === 1 && beside[0].nodes?.[0].compareDocumentPosition(group[0]) & 4;
    const tight = texts.every((t) => t && t.length < 60 && !endsInState(t)) && group.every((x) => !labelsOf(x).length) && (!beside.length || isName);
    if (tight) choose(group, 'segmented', isName ? { ...headOf(beside), how: 'row' } : callGroup(group, wrap), texts, group.map((x) => evidenceOf(partsOf(x)).filter((s) => s[0] === 'aria')));
  }

  /* Buttons, or cards and rows that are pressed, of which one is marked: by a class and drawn unlike all the others,
   * which are drawn alike, or by a check mark that none of the others shows. */
  const CHECK = /^[✓✔☑✅]|[✓✔☑✅]$/u;
  const checks = (el) => (GLYPHS.get(el.textContent.trim()) === 'on' || [...tokensOf(el), el.tagName === 'IMG' ? fileOf(el) : '', (el.getAttribute('href') || '').replace(/^[^#]*/, '')]
    .some((token) => /(^|[-_#])(check|tick)(ed|mark)?([-_]|$)/i.test(token))) && el.childElementCount < 4 && shown(el) && !faint(el);
  const isChecked = (el) => CHECK.test(el.textContent.trim()) || [...el.querySelectorAll('svg,use,i,img,span')].some(checks);
  const isCard = (el) => el.tagName !== 'A' && el.tagName !== 'SUMMARY' && /^(|listitem)$/.test(roleOf(el)) && pointing(el);
  const hasFrame = (el) => { const s = style(el); return parseFloat(s.borderBottomWidth) > 0 || s.boxShadow !== 'none'; };
  /* What a button offers: its words, or what is said of the sign on it. */
  const choiceOf = (el) => {
    const text = headOf(wordy(blocksOf(el, new Set()))).label.replace(CHECK, '').trim();
    return saidOf(el, text) || text;
  };
  const pressedGroups = new Map();
  for (const el of pick(PRESSABLE)) {
    if (el.tagName !== 'BUTTON' && roleOf(el) !== 'button' && !isCard(el)) continue;
    const parent = up(el), text = el.textContent.trim();
    if (parent && text && text.length < 300 && !counted.has(parent) && !el.hasAttribute('aria-haspopup') && !el.hasAttribute('aria-expanded')) pressedGroups.set(parent, [...(pressedGroups.get(parent) || []), el]);
  }
  const toneOf = (el) => { const s = style(el); return [s.backgroundColor, s.backgroundImage, s.color, s.borderTopColor, s.borderBottomColor, s.fontWeight, s.boxShadow.replace(/ 0px/g, '')].join(); };
  /* The one of a group that is marked and seen to be, with how; null where none is, or not beyond doubt. */
  const markedIn = (group) => {
    const checked = group.filter(isChecked);
    if (checked.length) return checked.length === 1 ? [checked[0], 'image'] : null;
    const marked = group.filter((el) => tokensOf(el).some((token) => classState(token) === 'on'));
    const looks = group.map(toneOf), rest = new Set(looks.filter((_, i) => group[i] !== marked[0]));
    const isSeen = marked.length === 1 && rest.size === 1 && !rest.has(looks[group.indexOf(marked[0])]);
    return isSeen && group.every((el) => !isCard(el) || hasFrame(el)) ? [marked[0], 'class'] : null;
  };
  for (const [parent, group] of pressedGroups) {
    if (group.length < 2 || group.length > 8 || !group.every(shown) || parent.closest('nav, header, footer, form > :last-child, [role=navigation], [role=toolbar], [role=tablist]')) continue;
    const marked = markedIn(group), options = group.map(choiceOf);
    if (!marked || options.some((text) => !text || text.length > 60) || blocksOf(parent, new Set(group)).length) continue;
    const head = besides(group);
    const onRow = head?.row && !counted.has(head.row) && [...pick(PRESSABLE)].every((el) => group.some((x) => contains(x, el)) || !head.row.contains(el) || el.contains(parent));
    if (!onRow || head.how !== 'row') continue;
    group.forEach((el) => segments.add(el));
    choose(group, 'segmented', head, options, group.map((el) => [[marked[1], el === marked[0] ? 'on' : 'off', 'mark']]));
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

