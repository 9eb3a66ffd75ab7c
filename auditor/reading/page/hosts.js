  // --- elements that may hold a closed shadow tree, which only the debugger opens ------------------------------------
  const PLAIN = 1, MADE = 2;
  const CUSTOM = /(^|-)(switch|toggle|check-?box|radio)(-button|-item)?$/i, TWO_STATE = /^(switch|checkbox|radio)$/;
  const HOST = new Set(['article', 'aside', 'blockquote', 'body', 'div', 'footer', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'main', 'nav', 'p', 'section', 'span']);
  /* What of such a name may be a host: an element of the page's own making, or one of the few others that are allowed to. */
  const hostKind = (name) => name.includes('-') ? MADE : HOST.has(name) ? PLAIN : 0;
  const mayHide = (el, kind) => kind === MADE || (!el.childElementCount && !el.textContent && el.clientHeight > 8 && el.clientWidth > 8);
  const isMadeControl = (el, kind) => kind === MADE && (CUSTOM.test(el.localName) || TWO_STATE.test(el.getAttribute('role') || ''));

