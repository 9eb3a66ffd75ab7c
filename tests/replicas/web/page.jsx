/* One page of one service, made of the parts that its look brings. Values come late, by request. */
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

const data = JSON.parse(document.getElementById('data').textContent);
const labelled = (row) => ({ ...row, label: (data.language === 'de' && row.label_de) || row.label });

function useValues() {
  const [values, setValues] = useState({});
  useEffect(() => {
    fetch('/api/settings?page=' + encodeURIComponent(data.page)).then((answer) => answer.json()).then(setValues);
  }, []);
  const change = (row) => (value) => {
    setValues((known) => ({ ...known, [row.key]: value }));
    fetch('/api/settings', { method: 'POST', body: JSON.stringify({ [row.key]: value }) });
  };
  return [values, change];
}

const initial = (row) => (row.values.includes('off') ? 'off' : row.values[0]);
const behind = (rows, depth, name) => rows.filter((row) => row.behind[depth] === name);
const levels = (rows, depth) => [...new Set(rows.filter((row) => row.behind.length > depth).map((row) => row.behind[depth]))];

function Rows({ look, rows, depth, values, change }) {
  const here = rows.filter((row) => row.behind.length === depth).map(labelled);
  const opened = levels(rows, depth);
  const [at, setAt] = useState('');
  const inside = at && <Rows look={look} rows={behind(rows, depth, at)} depth={depth + 1} values={values} change={change} />;
  // A row may be a button that shows the value of the switch which waits in its dialog.
  const shownOutside = (name) => behind(rows, depth, name).map(labelled).find((row) => row.anchors.opens_test_id);
  return (
    <>
      {here.map((row) => <look.Row key={row.key} row={row} value={values[row.key] ?? initial(row)} change={change(row)} />)}
      {depth === 0 && opened.map((name) => {
        const master = shownOutside(name);
        const told = master ? { ...master, value: values[master.key] ?? initial(master) } : undefined;
        return <look.Opener key={name} name={(told && told.label) || name} row={told} open={() => setAt(name)} />;
      })}
      {depth === 0 && at && <look.Dialog title={at} close={() => setAt('')}>{inside}</look.Dialog>}
      {depth > 0 && opened.length > 0 && <look.Tabs names={opened} at={at} go={setAt} />}
      {depth > 0 && at && <div role="tabpanel">{inside}</div>}
    </>
  );
}

export function Settings({ look }) {
  const [values, change] = useValues();
  const [open, setOpen] = useState(true);
  const at = (row) => new URL(row.page).hash;
  const rows = (hash) => <Rows look={look} rows={data.rows.filter((row) => at(row) === hash)} depth={0} values={values} change={change} />;
  const modal = data.hash_dialog && open && location.hash;
  return (
    <>
      {rows('')}
      {location.hash && !data.hash_dialog && rows(location.hash)}
      {modal && <look.Dialog title="Settings" close={() => setOpen(false)}>{rows(location.hash)}</look.Dialog>}
    </>
  );
}

function Menu({ look }) {
  return <nav aria-label="Settings menu"><ul>{data.menu.map((name) => <li key={name}><look.Link text={name} /></li>)}</ul></nav>;
}

function Page({ look }) {
  const Frame = look.Frame ?? (({ children }) => <main>{children}</main>);
  return (
    <div style={{ fontFamily: 'sans-serif', display: 'grid', gridTemplateColumns: '220px 1fr', gap: 24, padding: 16 }}>
      <div>
        {data.marks.map((mark) => <button key={mark} type="button" data-testid={mark} aria-label="Profile">A</button>)}
        <Menu look={look} />
      </div>
      <Frame>
        <h1>{data.title}</h1>
        <label>Search settings <input type="search" /></label>
        <Settings look={look} />
        <p>Changes take effect at once. <a href="#help">Learn more</a></p>
        <button type="button">Clear</button> <button type="button">Delete account</button>
        <label><input type="checkbox" name="newsletter" /> Tell me about new features</label>
      </Frame>
    </div>
  );
}

export const PlainLink = ({ text }) => <a href={'#' + encodeURIComponent(text)}>{text}</a>;
export const start = (look) => createRoot(document.getElementById('root')).render(<Page look={{ Link: PlainLink, ...look }} />);
