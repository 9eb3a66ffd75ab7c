  // --- what a control is called --------------------------------------------------------------------------------------
  const every = [...widgets, ...drawn].sort(byOrder);
  const ownSet = new Set([...candidates, ...drawn]);
  const counted = counting(every);
  const isAction = (el, within) => {
    for (let n = el; n && n !== within; n = up(n)) if (n.tagName === 'BUTTON' || (n.tagName === 'A' && n.hasAttribute('href')) || roleOf(n) === 'button') return true;
    return false;
  };
  /* A name that a drop-down makes up of its label and its value: “Audience: Friends”, “Selected Friends.” */
  const withoutValue = (name, value) => {
    if (!value || name === value || !name.includes(value)) return name;
    const [ahead, behind] = [name.slice(0, name.lastIndexOf(value)), name.slice(name.lastIndexOf(value) + value.length)];
    if (/[\p{L}\p{N}]$/u.test(ahead) || /^[\p{L}\p{N}]/u.test(behind)) return name;
    return tidy(ahead.replace(/[\s,.;:–—-]+$/u, '') + ' ' + behind.replace(/^[\s,.;:–—-]+/u, ''));
  };
  /* Without what is there for screen readers alone, where there are other words. */
  const inSight = (blocks) => { const seen = blocks.filter((b) => !isClipped(b.el)); return seen.length ? seen : blocks; };
  /* A button beside a field to choose in says what it does itself, not what the field is for. */
  const opensField = (part, parts) => part.tagName === 'BUTTON' && parts.some((x) => x !== part && x.tagName === 'INPUT' && roleOf(x) === 'combobox');
  const named = (el, parts, value = '') => {
    for (const part of parts) {
      const ids = part.getAttribute('aria-labelledby');
      if (!ids) continue;
      const all = byId(part, ids).filter((x) => x !== part), others = all.filter((x) => tidy(x.textContent) !== value);
      const told = others.length ? others : all, free = value ? told.filter((x) => !contains(part, x)) : told;
      const text = tidy((free.length ? free : told).map((x) => headOf(minorLast(blocksOf(x, new Set(parts)))).label || tidy(x.textContent)).join(' '));
      if (text) return { label: text, how: 'labelledby', rest: '' };
    }
    for (const part of parts) {
      if (opensField(part, parts)) continue;
      const whole = tidy(part.getAttribute('aria-label')), text = withoutValue(whole, value);
      if (text && !GENERIC.test(text)) return { label: text, how: 'aria', rest: '', composed: text !== whole };
    }
    for (const part of parts) {
      if (isNative(part) || !isBool(part)) continue;
      const blocks = wordy(blocksOf(part, new Set(parts.filter((x) => x !== part)))), head = headOf(minorLast(inSight(blocks)));
      if (head.label && !stateWord(head.label)) return { ...head, how: 'content', unseen: blocks.every((b) => isClipped(b.el)) || (blocks.length > 1 && blocks.every((b) => b.text.length < 20)) }; /* or a word for either state */
    }
    for (const part of parts) for (const label of labelsOf(part).sort((a, b) => b.contains(part) - a.contains(part))) {
      const head = headOf(minorLast(inSight(wordy(blocksOf(label, new Set(parts))))));
      if (hasWords(head.label)) return { ...head, how: 'label' };
    }
    return null;
  };
  /* Whether words are a name: not a picture made of letters, nor a word like “off”, but for a `choice` among several. */
  /* What stands in a field until something is chosen names nothing. */
  const isPrompt = (b) => /(^|[-_\s])placeholder/i.test(b.el.getAttribute('class') || '');
  const canName = (b, choice) => hasWords(b.text) && (choice || !stateWord(b.text)) && !isPrompt(b);
  /* A label that was meant for a control and reaches none: a name even where it says “Active”. */
  const isLost = (b) => { const label = b.el.closest('label[for],th,dt'); return label !== null && !label.control && (label.tagName !== 'TH' || label.parentElement.querySelector(':scope > td') !== null); };
  /* What opens the box a control is in, and a badge like “New”, name it only where nothing else does. */
  const isBadge = (b) => b.text.length < 16 && (says.badges.test(b.text) || /(^|[-_\s])(badge|pill|lozenge|chip)/i.test(b.el.getAttribute('class') || ''));
  const isMinor = (b) => b.el.closest('summary') !== null || b.el.closest('[aria-hidden=true]') !== null || isBadge(b) || !/\p{L}/u.test(b.text) || /^.$/u.test(b.text);
  const minorLast = (blocks) => { const [minor, major] = [blocks.filter(isMinor), blocks.filter((b) => !isMinor(b))]; return [...major, ...minor]; };
  /* A name may stand behind what describes it. */
  const nameFirst = (blocks) => { const names = blocks.filter((b) => !describes(b)); return names.length === 1 ? [names[0], ...blocks.filter((b) => b !== names[0])] : blocks; };
  /* The same beside a control, where the name is written larger or bolder too: a name may end in a full stop. */
  const boldFirst = (blocks) => {
    const [first] = nameFirst(blocks);
    if (blocks.length > 1 && !blocks[0].heavy && sizeOf(blocks[0].el) < sizeOf(blocks[1].el)) return [blocks[1], blocks[0], ...blocks.slice(2)]; /* a smaller line over the name */
    if (first && first !== blocks[0]) return first.heavy || sizeOf(first.el) > sizeOf(blocks[0].el) ? nameFirst(blocks) : blocks;
    const strong = blocks.filter((b) => b.heavy && sizeOf(b.el) >= sizeOf(blocks[0].el));
    return strong.length === 1 && !blocks[0].heavy && strong[0] === blocks[1] ? [strong[0], ...blocks.filter((b) => b !== strong[0])] : blocks;
  };
  /* Where nothing but one link stands with a control, and it does not say what it does, it is the name. */
  const linkNames = (blocks) => {
    const links = new Set(blocks.map((b) => b.el.closest('a[href]')));
    return links.size === 1 && !links.has(null) && !doesSomething(blocks.map((b) => b.text).join(' ')) ? blocks : [];
  };
  /* The text that stands with a control: in the nearest ancestor that holds text and no other control, else on its line,
   * else above it. A word like “off” tells a state and names nothing, but for a `choice` among several. */
  /* Below each other as they are seen, whatever their order in the page. */
  const asSeen = (blocks) => blocks.length < 2 || !blocks.every((b) => b.nodes) ? blocks
    : [...blocks].sort((a, b) => onLine(spot(a), spot(b)) ? 0 : spot(a).top - spot(b).top);
  const besides = (group, value = '', labels = [], choice = false) => {
    const values = new Set([value, ...value.split(', ')].filter(Boolean).map(bare)), isValue = (b) => values.has(bare(b.text));
    const names = (b) => (canName(b, choice) || isLost(b)) && !(onlyActs(b.text) && (parting || POINTS.test(style(b.el).cursor)));
    const leave = new Set([...group, ...labels]);
    const parting = group.length === 1 && isBool(group[0]) && !isRadio(group[0]) ? new Set(group) : null; /* words before it and after it are two */
    for (const n of ancestors(group[0], DEEP)) {
      if (leave.has(n)) continue;
      if ((counted.get(n) || 0) > group.length) {
        if (n !== document.body && sequence(n).every((t) => t.control)) continue; /* a column of controls: its words stand in another */
        return together(group, n, labels, names);
      }
      if (n === document.body) return null;
      const blocks = blocksOf(n, parting ? new Set(labels) : leave, 12, parting).filter((b) => !b.control && !ownSet.has(b.el) && !GLYPHS.has(b.text));
      const able = blocks.filter((b) => names(b) && !isValue(b)), plain = able.filter((b) => !isAction(b.el, n));
      const usable = boldFirst(minorLast(asSeen(plain.length ? plain : linkNames(able))));
      if (usable.length) return labelInLine(usable, group, n) || amongNames(usable, group, n, labels, names);
    }
    return null;
  };
  /* The words in line with a control, one box further out, where those in its own box stand below it: they explain it. */
  const labelInLine = (own, group, inner) => {
    const mine = lookBox(group[0]), lowest = Math.max(...group.map((el) => lookBox(el).bottom));
    const isUnder = own.every((b) => b.nodes && spot(b).top >= lowest - 2);
    const isHint = !isUnder && own.every((b) => b.nodes && !b.heavy && !b.el.closest('label')); /* smaller words than those at the beginning of the line */
    if (!isUnder && !isHint) return null;
    for (const n of ancestors(inner, 4)) {
      if (n === document.body || (counted.get(n) || 0) > group.length) return null;
      const others = blocksOf(n, new Set([inner])).filter((b) => b.nodes && canName(b) && !isAction(b.el, n) && b.el.tagName !== 'LEGEND');
      if (!others.length) continue;
      const [first] = others;
      if (isHint && (first.heavy || others.length > 1 || sizeOf(first.el) <= sizeOf(own[0].el) || spot(first).right > box(inner).left + 1 || !onLine(spot(first), box(inner)))) return null;
      const isLabel = first.el.closest('label,dt,th') && spot(first).bottom <= box(inner).bottom;
      return (isHint || isLabel || onLine(spot(first), mine)) && !/^H[1-6]$/.test(first.el.tagName) ? { ...headOf([...others, ...own]), how: 'row', row: n } : null;
    }
    return null;
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
  /* What is said of a picture, and of the one picture in something without words. */
  const PICTURES = 'img[alt],[role=img][aria-label],[role=img][title],svg[aria-label]';
  const saidOfPicture = (el) => tidy(el.getAttribute('aria-label') || el.getAttribute('alt') || el.getAttribute('title'));
  const pictureIn = (el) => { const all = [...el.querySelectorAll(PICTURES)].filter(shown); return all.length === 1 ? saidOfPicture(all[0]) : ''; };
  const cellText = (cell) => { const head = headOf(blocksOf(cell, ownSet)); return head.label || tidy(cell.getAttribute('aria-label') || cell.getAttribute('abbr')) || pictureIn(cell); };
  /* A table's rows, those of them that may be over columns, and the controls in each. */
  const rowsOf = without(new Map(), (table) => [...table.querySelectorAll('tr,[role=row]')].filter((row) => row.closest('table,[role=table],[role=grid]') === table));
  const headsOf = without(new Map(), (table) => rowsOf(table)
    .filter((row) => row.children.length > 1) /* one cell is over the rows below it, not over a column */
    .filter((row) => !counted.has(row) || row.closest('thead') || [...row.children].every((c) => c.tagName === 'TH' || roleOf(c) === 'columnheader'))
    .flatMap((row) => [...row.children]).filter((c) => shown(c) && !counted.has(c)).map((c) => ({ c, text: cellText(c) })).filter((h) => /\p{L}/u.test(h.text)));
  const inRows = new Map();
  for (const x of every) { const row = x.closest('tr,[role=row]'); if (row) inRows.set(row, [...(inRows.get(row) || []), x]); }
  const isMatrix = without(new Map(), (table) => rowsOf(table).some((row) => [...row.children].filter((c) => counted.has(c)).length > 1));
  const isOver = (cell, el) => { const b = box(stand(el) || el), x = (b.left + b.right) / 2; return box(cell).left <= x && box(cell).right >= x; };
  /* The lowest words that stand over a control and over no other of its row, however the cells above are spanned. */
  const headOver = (table, row, el, others) => {
    const over = headsOf(table).filter((h) => isOver(h.c, el) && box(h.c).bottom <= box(row).top + 1 && !others.some((x) => isOver(h.c, x)));
    return over.sort((x, y) => box(y.c).bottom - box(x.c).bottom || box(x.c).width - box(y.c).width)[0]?.text || '';
  };
  const isHead = (cell) => cell.tagName === 'TH' || roleOf(cell) === 'rowheader';
  /* The words at the beginning of a row: of a head that is this row's alone, else of what is pressed for nothing. */
  const rowHead = (cells) => {
    const told = cells.filter((c) => !counted.has(c)).map((c) => ({ c, text: cellText(c) })).filter((t) => /\p{L}/u.test(t.text));
    const isSingle = (t) => (t.c.rowSpan || 1) === 1;
    return told.find((t) => isHead(t.c) && isSingle(t)) || told.find((t) => isSingle(t) && !isAction(t.c.firstElementChild, t.c)) || told.find((t) => isHead(t.c)) || told[0];
  };
  /* The words at the beginning of a control's row in a table, and those over its column. */
  const inTable = without(new Map(), (el) => {
    const cell = cellOf(el), row = cell && cell.closest('tr,[role=row]');
    const table = row && row.closest('table,[role=table],[role=grid]');
    if (!table || rowsOf(table)[0] === row) return null;
    const cells = [...row.children], n = cells.indexOf(cell), held = cells.filter((c) => counted.has(c));
    if (held.length < 2 && !isMatrix(table)) return null;
    const others = (inRows.get(row) || []).filter((x) => x !== el && !cell.contains(x)), heads = rowsOf(table)[0].children;
    const isLevel = held.every((c) => onLine(box(c), box(cell)));
    const column = isLevel ? headOver(table, row, el, others) : heads.length === cells.length ? cellText(heads[n]) : '';
    const own = column && rowHead(cells.slice(0, n));
    const hasWords = column && !own && cells.some((c) => !counted.has(c) && blocksOf(c, null).some((b) => /\p{L}/u.test(b.text) && !isAction(b.el, c)));
    return column && !hasWords ? { row: own ? own.text : '', column } : null;
  });
  const ofCell = ({ row, column }) => ({ label: row ? `${row} / ${column}` : column, rest: '', how: 'table' });

