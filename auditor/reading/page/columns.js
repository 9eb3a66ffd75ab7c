  // --- controls in rows and columns that are no table ------------------------------------------------------------------
  const centre = (t) => (spot(t).left + spot(t).right) / 2;
  /* What is on one line with a control: the words at its beginning, and the controls in their columns. */
  const rowIn = (all, el) => {
    const line = all.filter((t) => onLine(lookBox(el), spot(t)) && (t.control || hasWords(t.text)));
    const cells = line.filter((t) => t.control), words = line.filter((t) => !t.control);
    const isBefore = (one, two) => spot(one).right <= spot(two).left + 1;
    const isAtOneEnd = words.every((t) => cells.every((c) => isBefore(t, c))) || words.every((t) => cells.every((c) => isBefore(c, t)));
    return words.length && cells.length > 1 && isAtOneEnd ? { words, cells } : null;
  };
  /* The words over these columns on one line of words, one over each; null where they do not stand so. */
  const over = (line, cells) => {
    const centres = cells.map(centre).sort((a, b) => a - b), narrowest = Math.min(...centres.slice(1).map((x, i) => x - centres[i]));
    const heads = cells.map((c) => line.filter((t) => Math.abs(centre(t) - centre(c)) < narrowest / 2));
    return heads.every((found) => found.length === 1) && new Set(heads.map(([t]) => t.text)).size === cells.length ? heads.map(([t]) => t.text) : null;
  };
  /* The lines of nothing but words above a row. */
  const linesAbove = (all, row) => {
    const isElsewhere = (t) => { const table = t.el.closest('table'); return table !== null && !contains(table, row.cells[0].control); }; /* the heads of another table */
    const top = spot(row.cells[0]).top, above = all.filter((t) => !t.control && spot(t).height && spot(t).bottom <= top + 1 && !isElsewhere(t)), lines = [];
    const floor = Math.max(-Infinity, ...above.filter((t) => t.el.closest(TITLES)).map((t) => spot(t).bottom)); /* what stands over a heading is over something else */
    const words = above.filter((t) => spot(t).top >= floor - 1);
    for (const t of words) {
      const line = lines.find(([first]) => onLine(spot(first), spot(t)));
      if (line) line.push(t); else lines.push([t]);
    }
    return lines.filter(([first]) => !all.some((t) => t.control && onLine(spot(first), spot(t))));
  };
  const headsAbove = (all, row) => linesAbove(all, row).map((line) => ({ heads: over(line, row.cells), top: spot(line[0]).top })).filter((line) => line.heads);
  /* Pictures with a name, as words that stand there. */
  const picturesIn = without(new Map(), (n) => [...n.querySelectorAll(PICTURES)].filter((el) => shown(el) && saidOfPicture(el)).map((el) => ({ el, picture: el, text: saidOfPicture(el) })));
  /* What stands over the columns in words; in pictures where no words do, or where those stand nearer. */
  const headsOver = (n, all, row) => {
    const words = headsAbove(all, row), pictures = headsAbove([...all.filter((t) => t.control), ...picturesIn(n)], row);
    const lowest = (lines) => Math.max(...lines.map((line) => line.top));
    return (pictures.length && lowest(pictures) > lowest(words) + 8 ? pictures.filter((line) => line.top === lowest(pictures)) : words).map((line) => line.heads);
  };
  /* The words at the beginning of a control's row and those over its column, where no two lines over it say different things. */
  const inColumns = (el) => {
    for (const n of ancestors(el, 10)) {
      if ((counted.get(n) || 0) < 2) continue;
      const all = sequence(n), row = rowIn(all, el);
      if (!row) continue;
      const told = headsOver(n, all, row);
      if (new Set(told.map((heads) => heads.join('|'))).size > 1) return null;
      if (told.length) return { row: headOf(row.words).label, column: told[0][row.cells.findIndex((t) => t.control === el)] };
    }
    return null;
  };

