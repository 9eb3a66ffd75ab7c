  // --- what words say -------------------------------------------------------------------------------------------------
  const onWords = new Set(limits.on), words = new Set(limits.words);
  /* Asked of every element that holds nothing but text: most have another beginning or length than any word, and no more is done. */
  const shape = (first, length) => first * 64 + length;
  const firsts = new Set(limits.words.flatMap((word) => [word.charCodeAt(0), word[0].toUpperCase().charCodeAt(0)]));
  const shapes = new Set(limits.words.flatMap((word) => [word[0], word[0].toUpperCase()].flatMap((first) => [0, 1].map((dot) => shape(first.charCodeAt(0), word.length + dot)))));
  const worded = (text) => {
    const ahead = text.charCodeAt(0);
    if (ahead > 32 && ahead < 128 && !firsts.has(ahead)) return false;
    const t = text.trim();
    return shapes.has(shape(t.charCodeAt(0), t.length)) && words.has(t.toLowerCase().replace(/[.:]$/, ''));
  };
  const withoutArrow = (text) => text.replace(CHEVRONS, '');
  const hasWords = (text) => /[\p{L}\p{N}]/u.test(text);
  const clip = (text) => text.length > limits.text ? text.slice(0, limits.text) : text;
  const tidy = (text) => clip((text || '').replace(/[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ue000-\uf8ff]/g, '').replace(/\s+/g, ' ').trim());
  const bare = (text) => withoutArrow(tidy(text).toLowerCase().replace(/[.:]$/, ''));
  const saidBy = (text) => { if (text.length > 40 || /^\s*SIM\s*$/.test(text)) return null; /* a card in a telephone */ const t = bare(text); return onWords.has(t) ? 'on' : words.has(t) ? 'off' : null; };
  const stateWord = (text) => saidBy(text) !== null;
  /* What is nobody's value, each a list of whole texts; an empty list is told by how it begins. */
  const says = Object.fromEntries(Object.entries(limits.deeds).map(([name, pieces]) => [name, new RegExp(`^(${pieces})$`, 'i')]));
  const placeholders = new RegExp(`^[-–—\\s]*(please |bitte )?(${limits.placeholders})`, 'i');
  const doesSomething = (text) => !stateWord(text) && says.actions.test(bare(text));
  /* One or two words that say what pressing does and not what for: “Enable”, “Turn on”. */
  const onlyActs = (text) => doesSomething(text) && !/\s\S+\s/.test(text);
  /* “Personalised ads on”: what it is called and how it stands in one. */
  const endsInState = (text) => !stateWord(text) && /\S\s+\S/.test(text) && stateWord(text.split(' ').pop()) && !stateWord(text.split(' ')[0]);
  /* What a page says where its data did not come. */
  const trouble = new RegExp(limits.trouble, 'i');
