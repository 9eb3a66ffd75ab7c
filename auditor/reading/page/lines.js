  // --- what stands together where nothing binds it: on one line, or the words above the control -------------------------
  const gapTo = (one, two) => Math.max(two.left - one.right, one.left - two.right, 0);
  const lookBox = (el) => box(stand(el) || el);
  const stops = new Set(every), unseen = new Set([...ownSet].filter((el) => !stops.has(el)));
  /* A container's words and controls as they follow each other. */
  const inSequence = (container, held) => blocksOf(container, unseen, 1200, held).filter((t) => t.control || !(GLYPHS.has(t.text) || isAction(t.el, container)));
  const sequence = without(new Map(), (container) => inSequence(container, stops));
  const spot = without(new Map(), (token) => {
    if (token.control || token.picture) return token.control ? lookBox(token.control) : box(token.picture);
    const { nodes } = token, b = nodes.length > 1 ? span(nodes[0], nodes[nodes.length - 1]) : spanOf(nodes[0]);
    return b.height ? b : box(token.el);
  });
  const wraps = (el) => style(el).flexWrap === 'wrap' && /flex/.test(style(el).display);
  /* What is on one line with a control, and what runs on before and after it without a break. */
  const lineOf = (all, el) => {
    const i = all.findIndex((t) => t.control === el);
    if (i < 0) return [];
    const mine = spot(all[i]);
    let from = i, to = i;
    while (from > 0 && !all[from].breaks) from--;
    while (to + 1 < all.length && !all[to + 1].breaks) to++;
    return all.filter((t, j) => (j >= from && j <= to) || onLine(mine, spot(t)));
  };
  /* Whether things are shown in the order in which they stand in the page, or all the other way round. */
  const inOrder = (tokens) => {
    const steps = [new Set(), new Set()];
    tokens.slice(1).forEach((token, i) => {
      const a = spot(tokens[i]), b = spot(token), level = onLine(a, b);
      const step = level ? Math.sign((b.left >= a.right - 1) - (b.right <= a.left + 1)) : Math.sign((b.top >= a.bottom - 1) - (b.bottom <= a.top + 1));
      if (step) steps[+level].add(step);
    });
    return steps.every((seen) => seen.size < 2);
  };
  const asks = (t) => !t.control && /[:：?？]$/.test(t.text);
  /* The words nearest to the one control of a line. Where others stand as near on its other side, two labels fit. */
  const nearest = (line, el) => {
    const mine = lookBox(el), gap = (t) => gapTo(mine, spot(t));
    const words = line.filter((t) => !t.control && onLine(mine, spot(t)));
    const isAhead = (t) => line.indexOf(t) < line.findIndex((x) => x.control);
    let best = null;
    for (const t of words) if (!best || gap(t) < gap(best) - 1) best = t;
    const rival = best && words.find((t) => isAhead(t) !== isAhead(best) && gap(t) <= 2 * gap(best) + 8);
    if (!rival) return best ? [best] : [];
    return asks(words[0]) && !words.slice(1).some(asks) ? words.filter((t) => !isAhead(t)).slice(0, 1) : [];
  };
  /* The words in turn `i`. Where the first or last has more than the others, a heading or a note stands there too. */
  const ofLength = (turns, i, side) => {
    const isEnd = side < 0 ? i === 0 : i === turns.length - 1;
    const others = turns.filter(([t], j) => !t.control && j !== i).map((words) => words.length);
    if (!isEnd || turns[i].length <= Math.min(...others)) return turns[i];
    if (new Set(others).size > 1) return [];
    return side < 0 ? turns[i].slice(-others[0]) : turns[i].slice(0, others[0]);
  };
  /* Words and controls in turn on one line belong together two by two. With words at both ends they only do where the
   * first are a heading; in any other order nobody can tell. */
  const inTurn = (line, el) => {
    const turns = [];
    for (const t of line) {
      const last = turns[turns.length - 1];
      if (last && !last[0].control && !t.control) last.push(t); else turns.push([t]);
    }
    const kinds = turns.map(([t]) => !!t.control), heads = turns.map(([t]) => t);
    if (kinds.some((kind, i) => i && kind === kinds[i - 1]) || !inOrder(heads)) return [];
    const i = heads.findIndex((t) => t.control === el), first = kinds[0], last = kinds[kinds.length - 1];
    if (!first && last) return /[:：?？]\s/.test(heads[0].text) && !heads.slice(1).some(asks) ? [] : ofLength(turns, i - 1, -1);
    const heading = !first && !last && turns[0].length === 1 && asks(heads[0]) && !heads.slice(1).some(asks);
    return (first && !last) || heading ? ofLength(turns.slice(+heading), i + 1 - heading, 1) : [];
  };
  /* Words with all that stands in one box with them and no control: a name and what it means, unless it is beside another. */
  const inBox = (words, container, all, line) => {
    if (!words.length) return words;
    const whole = boxAround(words[0].el, (n) => n === container || counted.has(n));
    const both = whole ? all.filter((t) => words.includes(t) || (!t.control && contains(whole, t.el))) : words;
    const others = all.filter((t) => t.control && !line.includes(t));
    return both.some((t) => !words.includes(t) && others.some((o) => onLine(spot(o), spot(t)))) ? words : both;
  };
  /* Words that share no line with a control, and all controls, of which some share no line with words. */
  const stacked = without(new Map(), (sequenced) => {
    const all = sequenced.filter((t) => t.control || !stateWord(t.text));
    const controls = all.filter((t) => t.control), words = all.filter((t) => !t.control);
    const isFree = (t) => !(t.control ? words : controls).some((other) => onLine(spot(t), spot(other)));
    return { order: all.filter((t) => t.control || isFree(t)), free: new Set(controls.filter(isFree)) };
  });
  /* Of the words between two things below each other, those after the widest gap; of several alike, none. */
  const afterGap = (words, over, under) => {
    const column = [...(over ? [over] : []), ...words, under].map(spot);
    const gaps = column.slice(1).map((b, i) => b.top - column[i].bottom), widest = Math.max(...gaps);
    if (gaps.some((gap) => gap < -3)) return [];
    const at = gaps.filter((gap) => gap > widest - 3).length === 1 ? gaps.indexOf(widest) : -1;
    if (at < 0) return words.length > 1 ? [] : words;
    return words.slice(over ? at : at + 1);
  };
  /* How much nearer words are to the control below them than to the one above. */
  const lean = (words, over, under) => (spot(words[0]).top - spot(over).bottom) - (spot(under).top - spot(words[words.length - 1]).bottom);
  /* The controls with their lines to themselves around one of them, and the runs of words before, between and after. */
  const runsAround = (all, el) => {
    const { order, free } = stacked(all), i = order.findIndex((t) => t.control === el);
    const isApart = (t) => t.control && t.control !== el && !free.has(t);
    let from = i, to = i;
    while (from > 0 && !isApart(order[from - 1])) from--;
    while (to + 1 < order.length && !isApart(order[to + 1])) to++;
    const runs = [[]], controls = [];
    for (const t of order.slice(from, to + 1)) if (t.control) { controls.push(t); runs.push([]); } else runs[runs.length - 1].push(t);
    return { runs, controls, overs: [order[from - 1], ...controls] };
  };
  /* The words above a control that has its line to itself. Which are its own is told by how they repeat from one control
   * to the next, else by the widest gap; where they may as well belong to the control above them, none are. */
  const wordsAbove = (all, el) => {
    const { runs, controls, overs } = runsAround(all, el), between = runs.slice(1, -1);
    const j = controls.findIndex((t) => t.control === el), mine = runs[j], lead = runs[0].length, trail = runs[runs.length - 1].length;
    const each = between.length && between.every((r) => r.length === between[0].length) ? between[0].length : 0;
    if (!mine.length || (!lead && trail && between.length)) return [];
    const leans = runs.slice(0, -1).map((r, k) => r.length === 1 && overs[k] ? lean(r, overs[k], controls[k]) : Infinity);
    if (leans.some((by) => by <= (trail && each < 2 ? 3 : -3)) || (each > 1 && trail >= each)) return [];
    if (each && !trail && lead >= each) return mine.slice(-each);
    if (each > 1 && lead + trail === each) return mine.slice(-lead);
    if (each > 1) {
      const shares = new Set(between.map((r, k) => afterGap(r, controls[k], controls[k + 1]).length)), [share] = shares;
      return shares.size === 1 && share ? mine.slice(-share) : [];
    }
    const own = afterGap(mine, overs[j], controls[j]);
    return own.length || each || overs[j] ? own : mine.slice(-1);
  };
  /* Of the words above a group, those below a heading that stands there too: it is over more than this. */
  const belowHeading = (words, group) => group.length > 1 && words.length > 1 && words[0].el.closest(TITLES) && !describes(words[1]) ? words.slice(1) : words;
  /* What a person would say a control, or a group of radios, is called, in a container that holds others too. */
  const together = (group, container, labels, names, all = sequence(container)) => {
    const [el] = group;
    const counts = (t) => t.control ? t.control === el || !group.includes(t.control) : names(t) && !labels.some((x) => x.nodeType === 3 ? t.nodes.includes(x) : contains(x, t.el));
    const line = (wraps(container) ? all : lineOf(all, el)).filter(counts), controls = line.filter((t) => t.control).length;
    if (!controls || !lookBox(el).height) return null;
    const isBare = controls === line.length;
    const words = isBare ? (controls === 1 ? belowHeading(wordsAbove(all, el), group) : []) : inBox(controls === 1 ? nearest(line, el) : inTurn(line, el), container, all, line).filter(counts);
    return words.length && words.length < 4 ? { ...headOf(words), how: isBare ? 'before' : 'beside', nodes: words.flatMap((t) => t.nodes || []) } : null;
  };
  const isWidgetSized = (el) => {
    const b = box(el), isPicture = /^(svg|IMG|I|PICTURE)$/.test(el.tagName);
    return b.width >= (isPicture ? b.height * 1.4 : 14) && b.width <= 130 && b.height >= 10 && b.height <= 70;
  };
  /* What stands among words like a control and is none that is known: a box without words, a link, a state. */
  const strangers = (container) => {
    const found = [], plain = new Set(states), below = container.querySelectorAll('*');
    for (let i = 0; i < below.length && i < 400; i++) {
      const x = below[i], text = x.textContent.trim();
      if (counted.has(x) || ownSet.has(x) || SKIP.has(x.tagName) || found.some((y) => y.contains(x)) || isAction(x.parentElement, container)) continue;
      const isOne = text ? plain.has(x) || (x.matches(PRESSED) && !doesSomething(text)) : isWidgetSized(x);
      if (isOne && shown(x)) found.push(x);
    }
    return found;
  };
  /* Whether a two-state control stands between two words alike: “Public ◯— Private”. Neither names it. */
  const isAmidst = (names, group, n) => {
    if (group.length > 1 || !isBool(group[0]) || isRadio(group[0])) return false;
    const mine = lookBox(group[0]), level = lineOf(sequence(n), group[0]).filter((t) => !t.control && names.some((b) => b.nodes[0] === t.nodes[0]));
    const sides = [level.filter((t) => spot(t).right <= mine.left + 1), level.filter((t) => spot(t).left >= mine.right - 1)];
    const [ahead, behind] = sides.map((side) => Math.min(...side.map((t) => gapTo(mine, spot(t)))));
    return sides.every((side) => side.length) && Math.max(ahead, behind) <= 2 * Math.min(ahead, behind) + 8 && !level.some(asks);
  };
  /* Of several names in a row with one control, the first is its own, unless something like a control stands between. */
  const amongNames = (usable, group, n, labels, names) => {
    const several = usable.filter((b) => b.nodes && !describes(b)), others = several.length > 1 ? strangers(n) : [];
    const isPast = (a, b) => !!(a.compareDocumentPosition(b) & 4);
    const isBetween = (x) => isPast(several[0].nodes[0], x) && isPast(x, several[several.length - 1].nodes[0]);
    if (!others.some(isBetween)) return isAmidst(several, group, n) ? null : { ...headOf(usable), how: 'row', row: n };
    return together(group, n, labels, names, inSequence(n, new Set([...stops, ...others])));
  };
