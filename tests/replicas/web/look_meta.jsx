/* Facebook and Instagram: hashed classes, roles on divs, a switch that is an input, choices in an overlay. */
import { useId } from 'react';
import { start } from './page.jsx';
import { PlainDialog, PlainTabs, isTwoWay, other } from './parts.jsx';

const spread = { display: 'flex', justifyContent: 'space-between', padding: 12 };

function Radios({ row, value, change }) {
  const id = useId();
  return (
    <div role="radiogroup" aria-labelledby={id} className="x1n2onr6">
      <div id={id} className="x193iq5w">{row.label}</div>
      {row.values.map((one) => (
        <div key={one} role="radio" tabIndex={0} aria-checked={one === value} onClick={() => change(one)} className="x1i10hfl xjbqb8w" style={spread}>
          <span className="x1lliihq">{one}</span><i aria-hidden="true" className="x1ey2m1c">{one === value ? '◉' : '○'}</i>
        </div>
      ))}
    </div>
  );
}

function Choice({ row, value }) {
  const id = useId();
  return <div style={spread}><span id={id} className="x193iq5w">{row.label}</span><div role="combobox" tabIndex={0} aria-haspopup="listbox" aria-expanded="false" aria-labelledby={id} className="x1i10hfl"><span className="x1lliihq">{value}</span></div></div>;
}

function Row(told) {
  const { row, value, change } = told;
  if (row.kind === 'radio') return <Radios {...told} />;
  if (!isTwoWay(row)) return <Choice {...told} />;
  return <div style={spread} className="x78zum5"><div><span className="x193iq5w">{row.label}</span><div className="x1s688f">{row.help}</div></div><div><input type="checkbox" role="switch" aria-label={row.label} aria-checked={value === 'on'} checked={value === 'on'} onChange={() => change(other(value))} /></div></div>;
}

const Opener = ({ name, open }) => <div role="button" tabIndex={0} onClick={open} style={spread} className="x1i10hfl"><span>{name}</span><i aria-hidden="true">›</i></div>;
start({ Row, Opener, Dialog: PlainDialog, Tabs: PlainTabs });
