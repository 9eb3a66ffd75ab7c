/* Google: Material web components. */
import '@material/web/button/text-button.js';
import '@material/web/checkbox/checkbox.js';
import '@material/web/radio/radio.js';
import '@material/web/select/outlined-select.js';
import '@material/web/select/select-option.js';
import '@material/web/switch/switch.js';
import { useId } from 'react';
import { start } from './page.jsx';
import { PlainDialog, PlainTabs } from './parts.jsx';

const spread = { display: 'flex', justifyContent: 'space-between', padding: 12 };

function Row({ row, value, change }) {
  const id = useId();
  const flip = (event) => change((event.target.checked ?? event.target.selected) ? 'on' : 'off');
  if (row.kind === 'checkbox') {
    return <div style={{ padding: 12 }}><label><md-checkbox touch-target="wrapper" checked={value === 'on'} onchange={flip} aria-label={row.label} />{row.label}</label><p>{row.help}</p></div>;
  }
  if (row.kind === 'switch') {
    return <div style={spread}><div><div id={id}>{row.label}</div><small>{row.help}</small></div><md-switch selected={value === 'on'} aria-label={row.label} onchange={(event) => change(event.target.selected ? 'on' : 'off')} /></div>;
  }
  if (row.kind === 'select') {
    return <md-outlined-select label={row.label} value={value} onchange={(event) => change(event.target.value)}>{row.values.map((one) => <md-select-option key={one} value={one} selected={one === value}><div slot="headline">{one}</div></md-select-option>)}</md-outlined-select>;
  }
  return (
    <div role="radiogroup" aria-labelledby={id} style={{ padding: 12 }}>
      <div id={id}>{row.label}</div>
      {row.values.map((one, at) => <div key={one}><md-radio id={`${id}-${at}`} name={row.key} value={one} checked={one === value} onchange={() => change(one)} aria-label={one} /><label htmlFor={`${id}-${at}`}>{one}</label></div>)}
    </div>
  );
}

start({ Row, Opener: ({ name, open }) => <md-text-button onClick={open}>{name}</md-text-button>, Dialog: PlainDialog, Tabs: PlainTabs });
