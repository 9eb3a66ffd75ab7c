/* Radix: switches are buttons with a role, dialogs stand at the end of the page. */
import { Dialog, Label, RadioGroup, Switch, Tabs } from 'radix-ui';
import { useId } from 'react';
import { start } from './page.jsx';
import { PlainSelect, isTwoWay, other } from './parts.jsx';

const box = { position: 'fixed', inset: '10% 20%', background: '#fff', border: '1px solid #999', padding: 24, overflow: 'auto' };
const track = (on) => ({ width: 36, height: 20, borderRadius: 10, background: on ? '#080' : '#ccc', border: 0 });
const spread = { display: 'flex', justifyContent: 'space-between', padding: 8 };

function TwoWay({ row, value, change }) {
  const id = useId();
  return (
    <div style={spread}>
      <div><Label.Root htmlFor={id}>{row.label}</Label.Root><div style={{ color: '#666' }}>{row.help}</div></div>
      <Switch.Root id={id} data-testid={row.anchors.test_id} checked={value === 'on'} onCheckedChange={(on) => change(on ? 'on' : 'off')} style={track(value === 'on')}>
        <Switch.Thumb style={{ display: 'block', width: 16, height: 16, background: '#fff' }} />
      </Switch.Root>
    </div>
  );
}

function Radios({ row, value, change }) {
  return (
    <RadioGroup.Root aria-label={row.label} value={value} onValueChange={change}>
      {row.values.map((one) => <label key={one}><RadioGroup.Item value={one} style={{ width: 16, height: 16 }}><RadioGroup.Indicator>•</RadioGroup.Indicator></RadioGroup.Item>{one}</label>)}
    </RadioGroup.Root>
  );
}

function OnOffButton({ row, value, open }) {
  return <button type="button" data-testid={row.anchors.opens_test_id} onClick={open} style={{ ...spread, width: '100%' }}><div>{row.label}</div><div>{value === 'on' ? 'On' : 'Off'}</div></button>;
}

function Row(told) {
  if (isTwoWay(told.row)) return <TwoWay {...told} />;
  if (told.row.kind === 'on_off_button') return <OnOffButton {...told} open={() => told.change(other(told.value))} />;
  return told.row.kind === 'radio' ? <Radios {...told} /> : <PlainSelect {...told} />;
}

start({
  Row,
  Opener: ({ name, row, open }) => (row ? <OnOffButton row={row} value={row.value} open={open} /> : <button type="button" onClick={open}>{name}</button>),
  Dialog: ({ title, close, children }) => (
    <Dialog.Root open onOpenChange={close}><Dialog.Portal><Dialog.Overlay /><Dialog.Content style={box} aria-describedby={undefined}><Dialog.Title>{title}</Dialog.Title>{children}<Dialog.Close>Done</Dialog.Close></Dialog.Content></Dialog.Portal></Dialog.Root>
  ),
  Tabs: ({ names, at, go }) => <Tabs.Root value={at} onValueChange={go}><Tabs.List>{names.map((name) => <Tabs.Trigger key={name} value={name}>{name}</Tabs.Trigger>)}</Tabs.List></Tabs.Root>,
});
