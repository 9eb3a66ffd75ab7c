  // --- rows: a label and something beside it -------------------------------------------------------------------------
  const holds = (el) => counted.has(el);
  /* A field to type in stands there: the words with it are its own. */
  const isTyped = without(new Map(), (n) => [...n.querySelectorAll('textarea,input:not([type=hidden],[type=search],[type=checkbox],[type=radio])')].some((x) => !x.readOnly && shown(x)));
  /* Where one goes in a window of its own on another site: a policy, a partner's page. */
  const site = (host) => host.split('.').slice(-2).join('.');
  const leadsAway = (el) => { const link = el.closest('a[href][target]:not([target=_self])'); return !!link && /^https?:$/.test(link.protocol) && site(link.hostname) !== site(location.hostname); };
  const saysItself = (label, value) => label.startsWith(value + (/[\u3040-\u9fff]/.test(value) ? '' : ' '));
  /* “Delete all” beside “Delete all chats” is what pressing does, and an address leads somewhere. */
  const isDeed = (el, label, value) => !stateWord(value) && (/^https?:/.test(value) || saysItself(bare(label), bare(value)) || leadsAway(el));
  /* What was found to be chosen from: its words say nothing of a button beside it. */
  const choosers = new Set();
  const isChosen = (b) => [b.el, ...ancestors(b.el, 4)].some((n) => choosers.has(n));
  const isRow = (el, label, value) => /\p{L}|\p{N}.*\p{N}.*\p{N}/u.test(label) && !/\s[·•|].*\s[·•|]/.test(label) && !/^[»›>]/.test(label) && hasWords(value) && !/^[‹«←]/.test(value) && label !== value
    && !stateWord(label) && !isDeed(el, label, value) && !says.times.test(value);
  const row = (el, label, value, kind, disabled) => {
    if (!isRow(el, label, value)) return;
    if (kind === 'select') choosers.add(el);
    push(el, { kind, label, how: 'row', text: value, seen: [['text', value, 'row']], words: true, disabled: disabled || off(el) });
  };
  /* Whether a block stands over or under words that run on from it: told by their style, which costs half of their boxes. */
  const standsApart = (block, words) => {
    if (style(words).display !== 'inline') return false;
    const s = style(block);
    return s.display === 'block' && s.float === 'none' && s.position === 'static';
  };
  /* Whether a pressable thing has text beside it in `n`, on one line with it; null where it stands there by itself. */
  const inLine = (el, n, length) => {
    let mine = el;
    while (mine.parentNode !== n && up(mine) !== n) mine = up(mine);
    const near = (step) => {
      for (let x = mine[step]; x; x = x[step]) {
        if (x.nodeType === 3 && x.data.trim()) return true;
        if (x.nodeType !== 1 || !x.textContent.trim()) continue;
        if (mine === el && standsApart(x, el)) return false;
        if (shown(x)) return onLine(box(el), box(x));
      }
      return null;
    };
    const ahead = near('previousSibling'), behind = ahead || near('nextSibling');
    return ahead === null && behind === null && mine.textContent.trim().length === length ? null : !!behind;
  };
  /* Of the words around a value, those that name it: what alone is in line with it, else the first where the rest only
   * describes. With several that may be a name, or another's value, none does. */
  const naming = (el, n, acting) => {
    const leave = new Set(acting.filter((x) => !x.contains(el)));
    const all = blocksOf(n, leave, 12, new Set([el])), blocks = nameFirst(all.filter((t) => !t.control));
    if (blocks.length < 2) return blocks;
    const level = wraps(n) ? [] : lineOf(all, el).filter((t) => !t.control);
    if (level.length === 1) {
      const whole = boxAround(level[0].el, (x) => x === n || contains(x, el));
      return nameFirst(blocks.filter((b) => b === level[0] || (whole && contains(whole, b.el))));
    }
    const others = blocks.slice(1).filter((b) => !describes(b)).length;
    return others > 1 || (others && /^H[1-6]$/.test(blocks[0].el.tagName)) ? [] : blocks;
  };
  /* Words that stand below something explain it, where a name stands further out. */
  const isUnder = (blocks, el) => blocks.every((b) => b.nodes && spot(b).top >= box(el).bottom - 2);
  const alone = (el, stacked, length = el.textContent.trim().length) => {
    let below = null;
    for (let n = up(el), far = 0; n && far < 5 && n !== document.body; n = up(n), far++) {
      if ((counted.get(n) || 0) > (counted.get(el) || 0)) return null;
      if (!n.firstChild?.nextSibling || (stacked && n.textContent.trim().length === length)) continue;
      const level = stacked || inLine(el, n, length);
      if (level === null) continue;
      if (!level) return null;
      const pressed = [...n.querySelectorAll(PRESSED)].filter(shown), acting = pressed.filter((x) => doesSomething(x.textContent));
      if (pressed.length - acting.length > 1) return null;
      const blocks = naming(el, n, acting);
      if (isAction(el, n) && blocks.some((b) => isAction(b.nodes?.[0].assignedSlot || b.el, n) && !doesSomething(b.text))) return null;
      const found = blocks.length ? { ...headOf(blocks), blocks, row: n } : null;
      if (found && isUnder(blocks, el)) { below ||= found; continue; }
      if (found) return found;
      if (blocksOf(n, new Set([el])).length) return null;
    }
    return below;
  };
  /* What a row shows of its value in words, beside what is pressed to change it. */
  const valueBeside = (el, around) => {
    const [name, value] = around.blocks;
    if (says.removals.test(bare(el.textContent))) return '';
    return around.blocks.length === 2 && !describes(value) && onLine(spot(name), spot(value)) && onLine(box(el), spot(value)) ? value.text : '';
  };
  /* The state in “Off”, or in “Status: off”. */
  const stateIn = (text) => stateWord(text) ? text : [text.split(/[:：]\s*/).pop()].find(stateWord);
  /* A word like “Off” that is pressed: how it stands, or what pressing does where the row says how it stands itself. */
  const opens = (el, said) => popup(el) !== 'text' || said !== tidy(el.textContent) || !!el.querySelector('svg,img,i');
  const unsure = (el, label) => push(el, { kind: 'text', label, how: 'row', words: true, disabled: off(el) });
  const stateOf = (el, said, { label, blocks }) => {
    const rest = blocks.slice(1), told = rest.map((b) => stateIn(b.text)).filter(Boolean), opened = opens(el, said);
    const mayTell = (b) => b.nodes && b.text.length < 40 && (stateWord(b.text.split(' ').pop()) || onLine(spot(b), box(el)));
    const isDone = /^(BUTTON|A)$/.test(el.tagName) && !opened && (says.done.test(said) || (says.answers.test(said) && (/[?？]$/.test(label) || el.tagName === 'BUTTON')));
    if (told.length === 1) row(el, label, told[0], popup(el));
    else if (told.length || (!opened && rest.some(mayTell))) unsure(el, label);
    else if (!isDone) row(el, label, said, popup(el));
  };
  const isPlainlyPressed = (el) => (el.tagName === 'A' && leads(el)) || (/^(A|BUTTON)$/.test(el.tagName) && popup(el) === 'text' && !el.querySelector('svg,img,i'));
  /* “Change”, “Switch off”, not “Delete” or “Log out”: what is pressed for a choice. */
  const mayChange = (text) => [says.changes, says.switches, says.toggles].some((list) => list.test(bare(text)));
  /* Words in a cell of their own, beside what is pressed to change them: the value of the row's name, or of that ahead of
   * a colon in them. */
  const asChanged = (el, around) => {
    const [only] = around.blocks, split = only.text.match(/^(.{3,}?)\s*[:：]\s*(.{1,30})$/u);
    const said = el.textContent;
    if (el.closest('dd') || !onLine(box(el), spot(only)) || describes(only) || !mayChange(said)) return false;
    if (split) { row(el, split[1], split[2], 'text'); return true; }
    const outer = up(around.row) && !isTyped(around.row) ? alone(around.row, false) : null;
    const isNamed = outer && outer.blocks.length === 1 && onLine(spot(outer.blocks[0]), box(around.row));
    if (isNamed) row(el, outer.label, only.text.replace(/[\s·|,–-]+$/u, ''), 'text');
    return !!isNamed;
  };
  /* A row in which something is pressed: that is its value, unless it says what it does, or other words may be the value. */
  const rowOf = (el, said, around) => {
    if (around.blocks.some(isChosen)) return;
    const { label, blocks } = around, others = blocks.slice(1).filter((b) => !describes(b));
    const acts = doesSomething(said) || (isPlainlyPressed(el) && says.links.test(bare(said)));
    if (blocks.length === 1 && acts && asChanged(el, around)) return;
    if (hasTerm(around.row) || isTyped(around.row)) return;
    if (stateWord(said)) { stateOf(el, said, around); return; }
    if (/[.!。！]$/.test(said) || blocks.some((b) => stateIn(b.text)) || /[.。!！]$/.test(label) || (at(blocks[0].el) > at(el) && !/\p{L}/u.test(label))) return;
    const value = acts ? valueBeside(el, around) : !others.length || opens(el, said) ? said : '';
    if (value) row(el, label, value, acts ? 'text' : popup(el));
    else if (others.length && (!acts || mayChange(said))) unsure(el, label);
  };
  for (const el of drawn) {
    if (el.closest('[role=tab]')) continue;
    const cell = inTable(el), own = cell ? ofCell(cell) : besides([el]);
    if (!own || !/\p{L}/u.test(own.label)) continue;
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
    return parseFloat(s.borderBottomWidth) > 0 || s.boxShadow !== 'none' || !isClear(s.backgroundColor);
  }
  function pointing(el) { return el.hasAttribute('onclick') || POINTS.test(style(el).cursor); }

