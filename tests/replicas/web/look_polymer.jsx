/* YouTube: paper elements. */
import '@polymer/paper-checkbox/paper-checkbox.js';
import '@polymer/paper-radio-button/paper-radio-button.js';
import '@polymer/paper-radio-group/paper-radio-group.js';
import '@polymer/paper-toggle-button/paper-toggle-button.js';
import { useId } from 'react';
import { start } from './page.jsx';
import { PlainButton, PlainDialog, PlainSelect, PlainTabs } from './parts.jsx';

function Row(told) {
  const { row, value, change } = told;
  const id = useId();
  const flip = (event) => change(event.target.checked ? 'on' : 'off');
  if (row.kind === 'switch') {
    return <div style={{ display: 'flex', gap: 12 }}><paper-toggle-button aria-label={row.label} checked={value === 'on'} onchange={flip} /><div><div>{row.label}</div><div>{row.help}</div></div></div>;
  }
  if (row.kind === 'checkbox') return <div><paper-checkbox checked={value === 'on'} onchange={flip}>{row.label}</paper-checkbox><p>{row.help}</p></div>;
  if (row.kind === 'select') return <PlainSelect {...told} />;
  return <div><div id={id}>{row.label}</div><paper-radio-group aria-labelledby={id} selected={value}>{row.values.map((one) => <paper-radio-button key={one} name={one}>{one}</paper-radio-button>)}</paper-radio-group></div>;
}

start({ Row, Opener: PlainButton, Dialog: PlainDialog, Tabs: PlainTabs });
