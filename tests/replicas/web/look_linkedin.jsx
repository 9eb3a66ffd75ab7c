/* LinkedIn: an input with the switch role, named by an element whose id is the setting's own. */
import { useId } from 'react';
import { start } from './page.jsx';
import { PlainButton, PlainChoice, PlainDialog, PlainTabs, isTwoWay, other } from './parts.jsx';

function Row(told) {
  const { row, value, change } = told;
  const own = useId();
  if (!isTwoWay(row)) return <PlainChoice {...told} />;
  const id = row.anchors.labelled_by ?? own;
  return (
    <div className="_1k2x9 toggle-wrapper">
      <div id={id} className="_9fj3a">{row.label}</div>
      <div className="_b02mc"><input role="switch" type="checkbox" id={row.anchors.id} aria-labelledby={id} aria-checked={value === 'on'} checked={value === 'on'} onChange={() => change(other(value))} /><span aria-hidden="true">{value === 'on' ? 'On' : 'Off'}</span></div>
      <p className="_77dq1">{row.help}</p>
    </div>
  );
}

start({ Row, Opener: PlainButton, Dialog: PlainDialog, Tabs: PlainTabs });
