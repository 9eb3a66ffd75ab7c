/* Parts of hand-made mark-up that more than one look uses. */
import { useId } from 'react';

export const PlainButton = ({ name, open }) => <div><button type="button" aria-haspopup="dialog" onClick={open}>{name}</button></div>;

export function PlainDialog({ title, close, children }) {
  const box = { position: 'fixed', inset: '10% 20%', background: '#fff', border: '1px solid #999', padding: 24, overflow: 'auto', zIndex: 9 };
  return <div role="dialog" aria-modal="true" aria-label={title} style={box}><h2>{title}</h2>{children}<button type="button" onClick={close}>Close</button></div>;
}

export function PlainTabs({ names, at, go }) {
  return <div role="tablist">{names.map((name) => <div key={name} role="tab" tabIndex={0} aria-selected={name === at} onClick={() => go(name)}>{name}</div>)}</div>;
}

export function PlainRadios({ row, value, change }) {
  const id = useId();
  return (
    <fieldset>
      <legend>{row.label}</legend>
      {row.values.map((one) => <div key={one}><label><input type="radio" name={id} checked={one === value} onChange={() => change(one)} /> {one}</label></div>)}
    </fieldset>
  );
}

export function PlainSelect({ row, value, change }) {
  const id = useId();
  return <div><label htmlFor={id}>{row.label}</label> <select id={id} value={value} onChange={(event) => change(event.target.value)}>{row.values.map((one) => <option key={one}>{one}</option>)}</select></div>;
}

export function PlainChoice(told) {
  return told.row.kind === 'radio' ? <PlainRadios {...told} /> : <PlainSelect {...told} />;
}

export const other = (value) => (value === 'on' ? 'off' : 'on');
export const isTwoWay = (row) => row.kind === 'switch' || row.kind === 'checkbox';
