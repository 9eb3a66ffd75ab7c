/* Discord: hashed classes, a label and a bare box behind a drawn switch; settings are an overlay behind the gear. */
import { useId } from 'react';
import { start } from './page.jsx';
import { PlainChoice, PlainDialog, PlainTabs, isTwoWay, other } from './parts.jsx';

function Row(told) {
  const { row, value, change } = told;
  const id = useId();
  if (!isTwoWay(row)) return <PlainChoice {...told} />;
  const on = value === 'on';
  return (
    <div className="container__4ff01">
      <div className="labelRow_ed1d57"><label htmlFor={id} className="title_ed1d57">{row.label}</label>
        <div className="control_ed1d57"><div className={`container_cebd1c ${on ? 'checked_cebd1c' : ''}`} style={{ position: 'relative', width: 40, height: 24, background: on ? '#2a5' : '#888' }}>
          <svg viewBox="0 0 28 20" aria-hidden="true" width="28" height="20"><rect x={on ? 12 : 0} width="16" height="16" /></svg>
          <input id={id} type="checkbox" tabIndex={0} checked={on} onChange={() => change(other(value))} style={{ position: 'absolute', inset: 0, opacity: 0, width: '100%', height: '100%' }} />
        </div></div>
      </div>
      <div className="note_ed1d57">{row.help}</div>
    </div>
  );
}

const Gear = ({ name, open }) => <button type="button" aria-label={name} onClick={open}><svg width="20" height="20" aria-hidden="true"><circle cx="10" cy="10" r="8" /></svg></button>;

start({ Row, Opener: Gear, Dialog: PlainDialog, Tabs: PlainTabs });
