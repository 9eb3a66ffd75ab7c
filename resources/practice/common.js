/* What the three practice services share: their data, their upkeep requests, and their cookie banner. */
'use strict';
const data = JSON.parse(document.getElementById('data').textContent);
const german = data.language === 'de';
const say = (en, de) => (german ? de : en);

/* Every visit sends a heartbeat and refreshes its token; without either the settings are refused. */
async function upkeep() {
  const beat = await fetch('/api/heartbeat', { method: 'PUT', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ at: Date.now() }) });
  if (!beat.ok) throw new Error('heartbeat');
  const token = await fetch('/api/token', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' });
  if (!token.ok) throw new Error('token');
  return (await token.json()).token;
}
setInterval(() => fetch('/api/heartbeat', { method: 'PUT', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ at: Date.now() }) }).catch(() => {}), 4000);

async function load() {
  const token = await upkeep();
  const answer = await fetch('/api/settings', { headers: { 'X-Token': token } });
  if (!answer.ok) throw new Error('settings');
  return (await answer.json()).settings;
}
async function save(values) {
  const answer = await fetch('/api/settings', { method: 'POST', headers: { 'Content-Type': 'application/json', 'X-CSRF': data.csrf }, body: JSON.stringify(values) });
  return answer.ok;
}
function el(tag, given = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(given)) {
    if (name === 'on') for (const [event, act] of Object.entries(value)) made.addEventListener(event, act);
    else if (value === true) made.setAttribute(name, '');
    else if (value !== false && value !== null) made.setAttribute(name, value);
  }
  made.append(...children);
  return made;
}
function broken(place) {
  place.replaceChildren(el('p', { class: 'problem', role: 'alert' }, say('Something went wrong. Your settings could not be loaded.', 'Etwas ist schiefgelaufen. Deine Einstellungen konnten nicht geladen werden.')));
}
function sections(rows, draw) {
  const parts = [];
  let last = null;
  for (const row of rows) {
    if (row.section !== last) parts.push(el('h2', {}, row.section));
    last = row.section;
    parts.push(draw(row));
  }
  return parts;
}
function banner() {
  if (document.cookie.includes('cookies=')) return;
  const answer = (how) => () => {
    document.cookie = `cookies=${how}; path=/; SameSite=Lax`;
    fetch('/api/cookies', { method: 'POST', body: how });
    box.remove();
  };
  const box = el('div', { class: 'banner', role: 'dialog', 'aria-label': 'Cookies' },
    el('span', {}, say('We use cookies for ads and measurement.', 'Wir verwenden Cookies für Werbung und Messung.')),
    el('span', {},
      el('button', { type: 'button', class: 'primary', on: { click: answer('all') } }, say('Accept all', 'Alle akzeptieren')), ' ',
      el('button', { type: 'button', on: { click: answer('none') } }, say('Reject all', 'Alle ablehnen'))));
  document.body.append(box);
}
function footer() {
  return el('footer', {}, el('label', {}, el('input', { type: 'checkbox', name: 'newsletter' }), say(' Send me the newsletter', ' Schickt mir den Newsletter')));
}
