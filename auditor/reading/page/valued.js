  // --- rows that show their value in words -----------------------------------------------------------------------------
  const taken = new Set(items.map((i) => i.el));
  /* Something that only takes the focus is pressed to choose where its class says so. */
  const isFocusable = (el) => !/^(BUTTON|A|SUMMARY)$/.test(el.tagName) && !/^(button|link)$/.test(roleOf(el)) && !el.hasAttribute('onclick');
  const isChoosy = without(new Map(), (names) => /(^|[-_])(select|dropdown|picker|combo-?box)/i.test(names));
  const isMadeToChoose = without(new Map(), (el) => {
    if (/(^|\s)(select|dropdown|picker|combo-?box)(\s|$)/i.test(el.getAttribute('class') || '')) return el.tabIndex >= 0;
    for (let n = el, far = 0; n && far < 3; n = up(n), far++) if (isChoosy(n.getAttribute('class') || '')) return el.tabIndex >= 0;
    return false;
  });
  /* Something in line with words on both sides of it, or a link with a full stop behind: it is part of a sentence. */
  const isInSentence = (el) => {
    const [ahead, behind] = [el.previousSibling, el.nextSibling].map((x) => x?.nodeType === 3 ? x.data.trim() : '');
    if (!/\p{L}/u.test(ahead) || style(el).display !== 'inline') return false;
    return /\p{L}/u.test(behind) || (el.tagName === 'A' && (behind !== '' || (!/[:：]$/.test(ahead) && !stateWord(el.textContent) && !doesSomething(el.textContent))));
  };
  const popup = (el) => isMadeToChoose(el) ? 'select' : ({ dialog: 'button', menu: 'select', true: 'select' })[el.getAttribute('aria-haspopup')] || 'text';
  const generated = (el) => { for (const x of [el, ...el.querySelectorAll('*')].slice(0, 8)) for (const w of ['::after', '::before']) { const t = pseudo(x, w); if (t && stateWord(t)) return tidy(t); } return ''; };
  /* Whether a control stands in line with what is pressed: then its words are that control's, and no row with a value. */
  const isBesideControl = (el) => {
    const row = up(el), own = row && holds(row) ? every.filter((x) => contains(row, x)) : [];
    return own.length === 1 && onLine(box(el), lookBox(own[0]));
  };
  for (const el of pick(TERM)) {
    const dd = el.nextElementSibling;
    if (!shown(el) || !dd || dd.tagName !== 'DD' || holds(dd) || labelled.has(el.querySelector('label')?.control)) continue;
    row(el, headOf(blocksOf(el, new Set())).label, headOf(blocksOf(dd, new Set()).filter((b) => !describes(b))).label, 'text', !!up(dd)?.parentElement?.querySelector?.(':scope > [aria-disabled=true]'));
  }
  /* What stands beside a term and its value is pressed to change it, and is not the value. */
  const told = new Set(items.map((i) => i.el));
  const hasTerm = (n) => told.has(n.querySelector('dt'));
  /* A button that a label of its own names shows what was chosen, like a field. */
  const asField = (el, whole) => {
    const label = (labelled.get(el) || []).find((l) => !l.contains(el));
    if (!label || !whole || whole.length >= 60 || !shown(el)) return false;
    row(el, headOf(blocksOf(label, new Set())).label, withoutArrow(tidy(whole)), 'select');
    return true;
  };
  /* Words and nothing else: what they are is told by what stands beside them. */
  const asWords = (el, whole) => {
    if (!hasWords(whole)) return;
    const around = alone(el, worded(withoutArrow(whole)) || popup(el) === 'select', whole.length);
    if (around && shown(el)) rowOf(el, withoutArrow(tidy(whole)), around);
  };
  /* A name and its value in one text, like “Audience: Friends”, unless the row has a name already. */
  const asText = (el, text) => {
    const both = text.match(/^(.{3,}?)(:\s+|\s*：\s*|\s+[–—]\s+)(.{1,24})$/u), isSplit = both && /[:：]/.test(both[2]) && popup(el) !== 'text';
    if (both && stateWord(both[3])) { row(el, both[1], both[3], popup(el)); return; }
    if (endsInState(text)) return;
    const around = alone(el, stateWord(text) || popup(el) !== 'text');
    if (isSplit && (!around || around.blocks[0].el.closest(TITLES))) row(el, both[1], both[3], popup(el));
    else if (around) rowOf(el, isSplit ? both[3] : text, around);
  };
  /* Of several texts the one state is the value, else the last that neither says what pressing does nor describes; the
   * first of the others is the name, or the largest where a smaller line stands over it. */
  const asParts = (el, blocks, status = null) => {
    const plain = blocks.slice(1).filter((b) => !describes(b) && !doesSomething(b.text) && !says.times.test(b.text) && !/[,、，].*[,、，]/.test(b.text));
    const stated = blocks.filter((b) => stateWord(withoutArrow(b.text))), value = status || (stated.length ? stated[0] : plain[plain.length - 1]);
    const others = blocks.filter((b) => b !== value && !stateWord(b.text)), largest = Math.max(...others.map((b) => sizeOf(b.el)));
    const name = sizeOf((others[0] || value).el) < largest && others[1] && sizeOf(others[1].el) === largest ? others[1] : others[0];
    if (name && value && name !== value && stated.length < 2) row(el, name.text, withoutArrow(value.text), 'text');
  };
  /* What is drawn like a badge and stands at the end of the line, far from the name: how something stands. */
  const statusOf = (all) => {
    const last = all[all.length - 1], others = all.slice(0, -1);
    const isFar = others.length > 0 && isBadge(last) && !stateWord(last.text) && !says.badges.test(last.text) && /\p{L}/u.test(last.text)
      && spot(last).left > Math.max(...others.map((b) => spot(b).right)) + 40;
    return isFar ? last : null;
  };
  /* Several texts in what is pressed as a whole. */
  const asRow = (el) => {
    const deeds = [...el.querySelectorAll('span,b,em,strong')].filter((x) => !x.firstElementChild && doesSomething(x.textContent));
    const inside = blocksOf(el, new Set(deeds)), all = (inside.length ? inside : blocksOf(el, new Set())).filter((b) => hasWords(b.text) && !isClipped(b.el));
    const blocks = all.filter((b) => !isBadge(b) || stateWord(b.text)), status = statusOf(all);
    const made = blocks.length < 2 ? generated(el) : '';
    if (!blocks.length && !made) return;
    if (status && !isBesideControl(el)) { asParts(el, [...blocks, status], status); return; }
    if (made && blocks.length) row(el, blocks[0].text, made, 'text');
    else if (blocks.length < 2) { const only = withoutArrow(made || blocks[0].text); if (only.length <= 60) asText(el, only); }
    else if (!isBesideControl(el) && (!doesSomething(blocks[0].text) || blocks.some((b) => stateWord(b.text)))) asParts(el, blocks);
  };
  /* A link in the row of a control leads to more about it. */
  const isLinkBeside = (el) => { const line = inRows.size > 0 && el.tagName === 'A' && el.closest('tr,[role=row]'); return !!line && holds(line) && !!leads(el); };
  const isRowed = (el) => !(roleOf(el) === 'tab' || (el.tagName === 'LABEL' && !roleOf(el)) || isLinkBeside(el) || taken.has(el) || segments.has(el) || holds(el) || ownSet.has(el) || (el.tagName === 'SUMMARY' && holds(el.parentElement)) || isInSentence(el));
  for (const el of pick(PRESSABLE)) {
    const whole = el.textContent.trim();
    if (!isRowed(el) || asField(el, whole)) continue;
    if ((el.firstElementChild && el.querySelector('h1')) || el.closest('h1') || (isFocusable(el) && !isMadeToChoose(el) && !POINTS.test(style(el).cursor))) continue;
    if (whole.length > 400 || (!el.firstElementChild && whole.length > 60)) continue;
    if (!el.firstElementChild && whole && !/[:：–—]/.test(whole)) asWords(el, whole);
    else if (shown(el)) asRow(el);
  }
  /* A state in plain words at the end of a row, with nothing to press: it is shown, and cannot be changed here. */
  const withoutColon = (text) => text.replace(/\s*[:：]$/, '');
  const known = new Set(items.map((i) => withoutColon(i.label)));
  const listed = (around) => around && /^(UL|OL)$/.test(around.row.tagName) ? null : around; /* two lines of a list are no name and its value */
  for (const el of states) {
    if (/^(NO|ON|N[Oo]\.|no\.)$/.test(el.textContent.trim())) continue; /* a country, a number */
    if (holds(el) || taken.has(el) || !shown(el) || /^(SCRIPT|STYLE|DT|DD|TH|OPTION|LABEL|H[1-6]|LEGEND)$/.test(el.tagName) || isInSentence(el) || isAction(el, document.body)) continue;
    const around = listed(alone(el, true)), canChange = around && [...around.row.querySelectorAll(PRESSED)].some((x) => shown(x) && doesSomething(x.textContent));
    const runsOn = around && around.blocks.slice(1).some((b) => b.nodes && onLine(spot(b), box(el)) && !isAction(b.el, around.row) && el.compareDocumentPosition(b.nodes[0]) & 4);
    const isListed = around && [...around.row.querySelectorAll(PRESSED)].some((x) => shown(x) && says.removals.test(bare(x.textContent))); /* a device, an app: one takes it off a list */
    const isOneOfTwo = around && around.blocks.slice(1).some((b) => b.nodes && b.text.length < 30 && !isBadge(b) && !isAction(b.el, around.row) && onLine(spot(b), box(el))); /* a column each: now and recommended, here and there */
    if (around && !runsOn && !isListed && !isOneOfTwo && !known.has(withoutColon(around.label))) row(el, around.label, tidy(el.textContent), 'text', !canChange);
  }

