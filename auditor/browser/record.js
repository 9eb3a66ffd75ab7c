/* The page as it stands, as plain data: [tag, attributes, style, children, shadow root, ::before, ::after], text as a
 * string. It runs in an isolated world and reads only. What may be kept of it is decided in reading/recording.py.
 * `closed` are pairs [host, root] of closed shadow roots, `frames` pairs [frame element, its number]. */
(closed, frames, most) => {
  'use strict';
  const DEFAULTS = {
    position: 'static', top: 'auto', left: 'auto', right: 'auto', bottom: 'auto', opacity: '1', float: 'none',
    'overflow-x': 'visible', 'overflow-y': 'visible', clip: 'auto', 'clip-path': 'none', transform: 'none', translate: 'none',
    'z-index': 'auto', 'flex-direction': 'row', 'justify-content': 'normal', 'align-items': 'normal', 'flex-grow': '0',
    'box-sizing': 'content-box', 'min-width': '0px', 'min-height': '0px', 'content-visibility': 'visible',
    'margin-top': '0px', 'margin-right': '0px', 'margin-bottom': '0px', 'margin-left': '0px',
    'padding-top': '0px', 'padding-right': '0px', 'padding-bottom': '0px', 'padding-left': '0px',
    'border-top-width': '0px', 'border-right-width': '0px', 'border-bottom-width': '0px', 'border-left-width': '0px',
    'border-top-left-radius': '0px', 'border-top-right-radius': '0px', 'border-bottom-left-radius': '0px',
    'border-bottom-right-radius': '0px', 'background-color': 'rgba(0, 0, 0, 0)', 'pointer-events': 'auto',
  };
  const ALWAYS = ['display', 'visibility', 'width', 'height', 'cursor', 'color', 'font-weight', 'font-size', 'line-height',
    'white-space', 'text-align', 'direction', 'border-top-color', 'appearance', 'flex-shrink'];
  const LEAVE = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'META', 'LINK', 'TITLE', 'BASE', 'OBJECT', 'EMBED',
    'AUDIO', 'VIDEO', 'SOURCE', 'TRACK', 'CANVAS', 'MAP', 'HEAD', 'PARAM', 'PORTAL']);
  const roots = new Map(closed), owners = new Map(frames);
  const styles = [], known = new Map();
  let left = most, cut = false;
  const styleOf = (el, which) => {
    const s = getComputedStyle(el, which);
    const told = ALWAYS.map((name) => name + ':' + s.getPropertyValue(name));
    for (const name in DEFAULTS) {
      const value = s.getPropertyValue(name);
      if (value && value !== DEFAULTS[name] && !value.includes('url(')) told.push(name + ':' + value);
    }
    const text = told.join(';');
    if (!known.has(text)) { known.set(text, styles.length); styles.push(text); }
    return known.get(text);
  };
  const made = (el, which) => {
    const content = getComputedStyle(el, which).content;
    if (content === 'none' || content === 'normal') return null;
    const text = /^"((?:[^"\\]|\\.)*)"/.exec(content);
    return [text ? text[1].replace(/\\(.)/g, '$1') : '', styleOf(el, which)];
  };
  const stateOf = (el, attributes) => {
    if (el instanceof HTMLInputElement) {
      delete attributes.checked;
      if (/^(checkbox|radio)$/.test(el.type) && el.checked) attributes.checked = '';
      const chosen = el.readOnly || el.getAttribute('role') === 'combobox' || el.hasAttribute('aria-haspopup');
      if (el.indeterminate) attributes['aria-checked'] = 'mixed';
      if (chosen || /^(range|button|submit|reset)$/.test(el.type)) attributes.value = el.value; else delete attributes.value;
    } else if (el instanceof HTMLOptionElement) {
      delete attributes.selected;
      if (el.selected) attributes.selected = '';
    }
  };
  const children = (nodes) => {
    const found = [];
    for (const node of nodes) {
      if (node.nodeType === 3) { if (node.data) found.push(node.data.slice(0, 4000)); continue; }
      if (node.nodeType !== 1 || LEAVE.has(node.tagName)) continue;
      if (--left < 0) { cut = true; break; }
      found.push(element(node));
    }
    return found;
  };
  const element = (el) => {
    const attributes = {};
    for (const name of el.getAttributeNames()) attributes[name] = el.getAttribute(name).slice(0, 2000);
    stateOf(el, attributes);
    if (owners.has(el)) attributes['\u0000frame'] = String(owners.get(el));
    const open = el.shadowRoot, root = open || roots.get(el) || null;
    const inner = root && [open ? 'open' : 'closed', children(root.childNodes)];
    const within = el.tagName === 'TEXTAREA' ? [] : children(el.childNodes);
    const plain = el.tagName === 'OPTION' || el.tagName === 'OPTGROUP';
    return [el.localName, attributes, plain ? -1 : styleOf(el, null), within, inner, plain ? null : made(el, '::before'),
      plain ? null : made(el, '::after')];
  };
  /* What may be personal, so that it can be kept out: what was typed, what scripts hold, what addresses say. */
  const said = [location.href, document.title];
  const listen = (root) => {
    for (const el of root.querySelectorAll('input,textarea')) if (!/^(checkbox|radio|range|hidden|button|submit)$/.test(el.type)) said.push('=' + el.value);
    for (const el of root.querySelectorAll('[contenteditable=true]')) said.push('=' + el.textContent.slice(0, 500));
    for (const el of root.querySelectorAll('script:not([src])')) said.push(el.textContent.slice(0, 200000));
    for (const el of root.querySelectorAll('img[alt]')) said.push('@' + el.alt);
    for (const el of root.querySelectorAll('*')) for (const name of el.getAttributeNames()) {
      if (/^data-.*(user|author|owner|member|display|full-?name|first|last|nick|mail|phone)/.test(name)) said.push('=' + el.getAttribute(name).slice(0, 200));
    }
    for (const el of root.querySelectorAll('a[href]')) said.push(el.getAttribute('href'));
    said.push((root.body || root).textContent.slice(0, 400000));
  };
  for (const root of [document, ...roots.values()]) listen(root);
  const html = document.documentElement;
  const body = document.body ? [element(document.body)] : [];
  return { lang: html.lang, dir: html.dir, body, styles, said: said.slice(0, 5000), cut };
}
