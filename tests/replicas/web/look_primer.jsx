/* GitHub: drop-down action menus that show their value as text. */
import { ActionList, ActionMenu, BaseStyles, Button, Checkbox, Dialog, FormControl, ThemeProvider } from '@primer/react';
import { useId } from 'react';
import { start } from './page.jsx';
import { PlainRadios, PlainTabs, isTwoWay, other } from './parts.jsx';

function Choice({ row, value, change }) {
  const id = useId();
  return (
    <div style={{ display: 'flex', justifyContent: 'space-between', padding: 12, borderBottom: '1px solid #ddd' }}>
      <div><h3 id={id}>{row.label}</h3><p>{row.help}</p></div>
      <ActionMenu>
        <ActionMenu.Button>{value}</ActionMenu.Button>
        <ActionMenu.Overlay><ActionList selectionVariant="single">{row.values.map((one) => <ActionList.Item key={one} selected={one === value} onSelect={() => change(one)}>{one}</ActionList.Item>)}</ActionList></ActionMenu.Overlay>
      </ActionMenu>
    </div>
  );
}

function Row(told) {
  const { row, value, change } = told;
  if (!isTwoWay(row)) return row.kind === 'radio' ? <PlainRadios {...told} /> : <Choice {...told} />;
  return <FormControl><Checkbox checked={value === 'on'} onChange={() => change(other(value))} /><FormControl.Label>{row.label}</FormControl.Label><FormControl.Caption>{row.help}</FormControl.Caption></FormControl>;
}

start({
  Row,
  Frame: ({ children }) => <ThemeProvider><BaseStyles><main>{children}</main></BaseStyles></ThemeProvider>,
  Opener: ({ name, open }) => <Button onClick={open}>{name}</Button>,
  Dialog: ({ title, close, children }) => <Dialog title={title} onClose={close}>{children}</Dialog>,
  Tabs: PlainTabs,
});
