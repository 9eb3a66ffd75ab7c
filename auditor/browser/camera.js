/* What to cut out for a picture of one control, and what in it must not show.

A function of (closed shadow roots, the control's number or -1, its label, the words that may show, the part to look at
or null, limits), made beside `tree.py`'s functions and `rowOf`. With a number it finds that part itself: the row of the
control. All in pixels of this frame's window. Only reads. */
(closed, number, label, phrases, cut, limits) => {
  'use strict';
  const plain = (text) => ` ${(text || '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
  const known = phrases.map(plain);
  const may = (text) => { const said = plain(text); return said === '  ' || known.some((one) => one.includes(said)); };
  const found = globalThis.auditorFound || [];

  const el = number < 0 ? null : found[number];
  let own = null;
  if (number >= 0) {
    if (!el || !el.isConnected) return null;
    const row = rowOf(el, found, label, limits.tallest), whole = row.getBoundingClientRect();
    if (whole.width < 4 || whole.height < 4 || whole.height > limits.tallest) return null;
    own = el.getBoundingClientRect();
    if (own.width < 8 || own.height < 8) own = whole;
    const seen = topAt(document, own.left + own.width / 2, own.top + own.height / 2);
    const isInWindow = own.top >= 0 && own.bottom <= innerHeight;
    if (isInWindow && (!seen || !within(seen, row) && !within(row, seen))) return null;
    const { around } = limits;
    cut = [whole.left - around, whole.top - around, whole.width + 2 * around, whole.height + 2 * around];
  }
  const [x, y, w, h] = cut;
  const meets = (r) => r.width > 0 && r.height > 0 && r.left < x + w && r.right > x && r.top < y + h && r.bottom > y;
  const holds = (r) => r.left <= x && r.right >= x + w && r.top <= y && r.bottom >= y + h;
  const drawn = (node) => node.checkVisibility({ visibilityProperty: true, opacityProperty: true });

  const hidden = [];
  const hide = (r) => { if (meets(r)) hidden.push([r.left, r.top, r.width, r.height]); };
  const FOREIGN = /^(img|video|canvas|object|embed|picture|iframe|frame|audio)$/i, PLAIN_INPUT = /^(checkbox|radio|range|hidden)$/;
  const chosen = (select) => [...(select.size > 1 || select.multiple ? select.options : select.selectedOptions)];
  /* A switch may be an image; in anything larger an image may be somebody's. */
  const isItself = (node) => !!el && limits.pictured && own.width <= limits.wide && own.height <= limits.high && within(node, el);
  const paints = (look, node) => {
    const mark = look.display === 'list-item' ? look.listStyleImage : '';
    return [look.backgroundImage, look.borderImageSource, look.content, mark].join().includes('url(') && !isItself(node);
  };
  const shows = (node) => {
    const name = node.localName;
    if (name === 'iframe' || name === 'frame') return number < 0 && holds(node.getBoundingClientRect());
    if (FOREIGN.test(name)) return isItself(node);
    if (name === 'svg') return !node.querySelector('image, foreignObject');
    if (name === 'textarea') return !node.value;
    if (name === 'select') return chosen(node).every((option) => may(option.text));
    if (name === 'input') return PLAIN_INPUT.test(node.type) || may(node.value + ' ' + node.placeholder);
    return !paints(getComputedStyle(node), node) && ['::before', '::after'].every((part) => {
      const look = getComputedStyle(node, part);
      if (look.content === 'none' || look.content === 'normal') return true;
      return may(look.content.replace(/[\ue000-\uf8ff]/g, '')) && !paints(look, node);
    });
  };
  const roots = new Map(closed), range = document.createRange();
  let left = limits.nodes;
  const visit = (parent) => {
    for (const node of parent.childNodes) {
      if (left-- < 0) return;
      if (node.nodeType === Node.TEXT_NODE) {
        range.selectNodeContents(node);
        const boxes = [...range.getClientRects()].filter(meets);
        if (boxes.length && !may(node.data) && drawn(node.parentElement || parent.host)) boxes.forEach(hide);
      } else if (node.nodeType === Node.ELEMENT_NODE) {
        const box = node.getBoundingClientRect();
        if (meets(box) && drawn(node) && !shows(node)) hide(box);
        const root = node.shadowRoot || roots.get(node);
        if (root) visit(root);
        visit(node);
      }
    }
  };
  visit(document);
  return left < 0 ? null : { cut, hidden, own: own && [own.left, own.top, own.width, own.height] };
}
