/* Mira: an AI chat whose settings are a dialog, opened from a menu, with tabs and rows that show their state in words. */
'use strict';
(() => {
  const app = document.getElementById('app');
  const words = { on: say('On', 'Ein'), off: say('Off', 'Aus') };
  const profile = el('button', { type: 'button', 'aria-haspopup': 'menu', 'aria-expanded': 'false', style: 'margin-inline-start:auto' }, say('Profile', 'Profil'));
  app.append(el('header', {}, el('strong', {}, 'Mira'), profile), el('main', {}, el('h1', {}, say('Ready when you are.', 'Bereit, wenn du es bist.')), el('p', {}, say('Ask anything.', 'Frag, was du willst.')), el('input', { type: 'text', 'aria-label': say('Message', 'Nachricht'), style: 'width:100%;padding:12px' })));
  const menu = el('div', { class: 'menu', role: 'menu', hidden: true },
    el('button', { type: 'button', role: 'menuitem', on: { click: open } }, say('Settings', 'Einstellungen')),
    el('button', { type: 'button', role: 'menuitem', on: { click: () => { location.href = '/logout'; } } }, say('Log out', 'Abmelden')));
  app.append(menu);
  profile.addEventListener('click', () => { menu.hidden = !menu.hidden; profile.setAttribute('aria-expanded', String(!menu.hidden)); });

  async function open() {
    menu.hidden = true;
    const box = el('dialog', { 'aria-label': say('Settings', 'Einstellungen') });
    document.body.append(box);
    box.showModal();
    box.append(el('p', { style: 'padding:24px' }, say('Loading…', 'Wird geladen …')));
    let values;
    try { values = await load(); } catch { broken(box); return; }
    const names = [say('General', 'Allgemein'), ...new Set(data.rows.map((row) => row.section))];
    const panel = el('div', { role: 'tabpanel' });
    const tabs = names.map((name) => el('button', { type: 'button', role: 'tab', 'aria-selected': 'false', on: { click: () => show(name) } }, name));
    function show(name) {
      tabs.forEach((tab) => tab.setAttribute('aria-selected', String(tab.textContent === name)));
      panel.replaceChildren(el('h2', {}, name), ...(name === names[0] ? [theme()] : data.rows.filter((row) => row.section === name).map((row) => draw(row, values))));
    }
    box.replaceChildren(el('div', { class: 'in' }, el('div', { role: 'tablist', 'aria-orientation': 'vertical' }, ...tabs), panel));
    show(names[0]);
  }
  function theme() {
    return el('div', { class: 'row' }, el('span', {}, say('Appearance', 'Aussehen')), el('select', { 'aria-label': say('Appearance', 'Aussehen') }, el('option', {}, 'System'), el('option', {}, say('Dark', 'Dunkel'))));
  }
  function draw(row, values) {
    const keep = async (value) => { if (await save({ [row.id]: value })) values[row.id] = value; return values[row.id]; };
    if (row.kind === 'row') {
      const state = el('span', { class: 'state' }, words[values[row.id]] + ' ›');
      const button = el('button', { type: 'button', class: 'linkrow', disabled: row.locked, on: { click: async () => { state.textContent = words[await keep(values[row.id] === 'on' ? 'off' : 'on')] + ' ›'; } } }, el('span', {}, row.label), state);
      return button;
    }
    if (row.kind === 'segmented') {
      const buttons = row.options.map((o) => el('button', { type: 'button', 'aria-pressed': String(values[row.id] === o), disabled: row.locked, on: { click: async () => { const now = await keep(o); buttons.forEach((b) => b.setAttribute('aria-pressed', String(b.textContent === now))); } } }, o));
      return el('div', { class: 'row' }, el('span', {}, row.label), el('div', { class: 'segments', role: 'group', 'aria-label': row.label }, ...buttons));
    }
    const flip = el('button', { type: 'button', class: 'sw', role: 'switch', 'aria-checked': String(values[row.id] === 'on'), 'aria-label': row.label, disabled: row.locked, on: { click: async () => flip.setAttribute('aria-checked', String((await keep(values[row.id] === 'on' ? 'off' : 'on')) === 'on')) } });
    return el('div', { class: 'row' }, el('span', {}, el('span', { class: 'title' }, row.label), el('span', { class: 'help' }, row.help)), flip);
  }
  banner();
})();
