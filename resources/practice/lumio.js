/* Lumio: native checkboxes in a form with a Save button, and a page of switches. */
'use strict';
(() => {
  const app = document.getElementById('app');
  const link = (to, page, text) => el('a', { href: to, 'aria-current': data.page === page ? 'page' : null }, text);
  const head = el('header', {}, el('strong', {}, 'Lumio'), el('nav', {},
    link('/settings/privacy', 'privacy', say('Privacy and data', 'Datenschutz und Daten')),
    link('/settings/visibility', 'visibility', say('Profile visibility', 'Sichtbarkeit des Profils'))),
    el('label', { style: 'margin-inline-start:auto' }, el('input', { type: 'search', placeholder: say('Search', 'Suche'), 'aria-label': say('Search', 'Suche') })));
  const form = el('form', {});
  const inputs = {};
  const check = (row) => {
    const input = el('input', { type: 'checkbox', id: 'f-' + row.id, name: row.id, 'data-test-id': row.id, disabled: row.locked });
    inputs[row.id] = input;
    return el('div', { class: 'check' }, input, el('label', { for: 'f-' + row.id }, el('span', {}, row.label), el('span', { class: 'help' }, row.help)));
  };
  const flip = (row) => {
    const button = el('button', { type: 'button', class: 'sw', role: 'switch', 'aria-checked': 'false', 'aria-labelledby': 't-' + row.id, disabled: row.locked });
    inputs[row.id] = button;
    button.addEventListener('click', () => button.setAttribute('aria-checked', String(button.getAttribute('aria-checked') !== 'true')));
    return el('div', { class: 'row' }, el('span', {}, el('span', { class: 'title', id: 't-' + row.id }, row.label), el('span', { class: 'help' }, row.help)), button);
  };
  const saved = el('span', { role: 'status' });
  form.append(...sections(data.rows, data.page === 'privacy' ? check : flip));
  form.append(el('div', { class: 'actions' }, saved, el('button', { type: 'reset' }, say('Reset', 'Zurücksetzen')), el('button', { type: 'submit', class: 'primary' }, say('Save', 'Speichern'))));
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const values = {};
    for (const row of data.rows) {
      const on = row.kind === 'checkbox' ? inputs[row.id].checked : inputs[row.id].getAttribute('aria-checked') === 'true';
      if (!row.locked) values[row.id] = on ? 'on' : 'off';
    }
    saved.textContent = (await save(values)) ? say('Saved', 'Gespeichert') : say('Not saved', 'Nicht gespeichert');
  });
  /* A copy for scripts, as real sites leave lying about: nobody sees it. */
  const copy = el('div', { hidden: true }, el('label', {}, el('input', { type: 'checkbox' }), data.rows[0].label));
  app.append(head, el('main', {}, el('h1', {}, data.page === 'privacy' ? say('Privacy and data', 'Datenschutz und Daten') : say('Profile visibility', 'Sichtbarkeit des Profils')), form, copy), footer());
  banner();
  load().then((values) => {
    for (const row of data.rows) {
      const on = values[row.id] === 'on';
      if (row.kind === 'checkbox') inputs[row.id].checked = on;
      else inputs[row.id].setAttribute('aria-checked', String(on));
    }
    document.body.dataset.rendered = 'yes';
  }).catch(() => broken(form));
})();
