/* Chirper: switches in custom elements with shadow roots, open and closed; each saves itself. */
'use strict';
(() => {
  const app = document.getElementById('app');
  const style = `.s{width:46px;height:26px;border-radius:13px;background:#8b93a1;border:0;padding:0;position:relative;cursor:pointer}
    .s::after{content:"";position:absolute;top:3px;left:3px;width:20px;height:20px;border-radius:50%;background:#fff}
    .s[aria-checked=true]{background:#1769c5}.s[aria-checked=true]::after{left:23px}.s:disabled{opacity:.55}
    .r{display:flex;justify-content:space-between;gap:24px;align-items:center;padding:12px 0;border-bottom:1px solid #eceef2}.h{display:block;color:#5b6270;font-size:14px}`;
  class Choice extends HTMLElement {
    draw(row, closed) {
      const root = this.attachShadow({ mode: closed ? 'closed' : 'open' });
      this.button = el('button', { type: 'button', class: 's', role: 'switch', 'aria-labelledby': 'l', disabled: row.locked });
      this.button.addEventListener('click', async () => {
        const on = this.button.getAttribute('aria-checked') !== 'true';
        if (await save({ [row.id]: on ? 'on' : 'off' })) this.show(on);
      });
      root.append(el('style', {}, style), el('div', { class: 'r' }, el('span', {}, el('span', { id: 'l' }, row.label), el('span', { class: 'h' }, row.help)), this.button));
    }
    show(on) { this.button.setAttribute('aria-checked', String(on)); }
  }
  customElements.define('chirp-choice', Choice);
  const link = (to, page, text) => el('a', { href: to, 'aria-current': data.page === page ? 'page' : null }, text);
  const head = el('header', {}, el('strong', {}, 'Chirper'), el('nav', {},
    link('/settings/privacy', 'privacy', say('Privacy', 'Datenschutz')),
    link('/settings/audience', 'audience', say('Audience', 'Publikum'))));
  const shown = {};
  const select = (row) => {
    const box = el('select', { 'aria-label': row.label, disabled: row.locked }, ...row.options.map((o) => el('option', {}, o)));
    box.addEventListener('change', () => save({ [row.id]: box.value }));
    shown[row.id] = (value) => { box.value = value; };
    return el('div', { class: 'row' }, el('span', { class: 'title' }, row.label), box);
  };
  const radio = (row) => {
    const boxes = row.options.map((o) => el('input', { type: 'radio', name: row.id, value: o, disabled: row.locked, on: { change: () => save({ [row.id]: o }) } }));
    shown[row.id] = (value) => boxes.forEach((b) => { b.checked = b.value === value; });
    return el('fieldset', { style: 'border:0;padding:12px 0;margin:0' }, el('legend', {}, row.label), ...boxes.map((b, i) => el('label', { style: 'display:block' }, b, ' ' + row.options[i])));
  };
  const choice = (row, number) => {
    const made = document.createElement('chirp-choice');
    made.draw(row, number % 2 === 1);
    shown[row.id] = (value) => made.show(value === 'on');
    return made;
  };
  const list = el('div', {});
  const wait = el('p', { 'aria-busy': 'true' }, say('Loading…', 'Wird geladen …'));
  let number = 0;
  const parts = sections(data.rows, (row) => (row.kind === 'select' ? select(row) : row.kind === 'radio' ? radio(row) : choice(row, number++)));
  list.append(wait);
  const look = el('section', {}, el('h2', {}, say('Appearance', 'Aussehen')), el('label', {}, el('input', { type: 'checkbox' }), say(' Dark theme', ' Dunkles Design')));
  app.append(head, el('main', {}, el('h1', {}, data.page === 'privacy' ? say('Privacy', 'Datenschutz') : say('Audience', 'Publikum')), list, look), footer());
  banner();
  load().then((values) => {
    list.replaceChildren(...parts);
    for (const row of data.rows) shown[row.id](values[row.id]);
    document.body.dataset.rendered = 'yes';
  }).catch(() => broken(list));
})();
