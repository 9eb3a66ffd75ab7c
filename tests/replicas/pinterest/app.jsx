/* Pinterest's web settings as they are documented, in Pinterest's own components. Values come late, by request. */
import 'gestalt/dist/gestalt.css';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Box, Button, Checkbox, Flex, Heading, Link, SearchField, Switch, Text } from 'gestalt';

const data = JSON.parse(document.getElementById('data').textContent);
const german = data.language === 'de';
const post = (path, body) => fetch(path, { method: 'POST', headers: { 'Content-Type': 'application/json', 'X-CSRFToken': data.csrf }, body: JSON.stringify(body) });

function Row({ row, on, change }) {
  const label = (german && row.label_de) || row.label;
  if (row.kind === 'switch') {
    return (
      <Flex justifyContent="between" alignItems="center" gap={4}>
        <Flex direction="column">
          <label htmlFor={row.id}><Text weight="bold">{label}</Text></label>
          {row.help && <Text size="200" color="subtle">{row.help}</Text>}
        </Flex>
        <Switch id={row.id} switched={on} onChange={() => change(!on)} />
      </Flex>
    );
  }
  return <Checkbox id={row.id} label={label} helperText={row.help} checked={on} onChange={({ checked }) => change(checked)} size="sm" />;
}

function Settings() {
  const [values, setValues] = useState({});
  const [loaded, setLoaded] = useState(false);
  const [failed, setFailed] = useState(false);
  const [note, setNote] = useState('');
  useEffect(() => {
    fetch('/_/graphql/session/', { method: 'PUT', body: JSON.stringify({ at: Date.now() }) });
    fetch('/resource/UserSettingsResource/get/?page=' + data.page).then((answer) => {
      if (!answer.ok) throw new Error('settings');
      return answer.json();
    }).then((told) => { setValues(told.values); setLoaded(true); }).catch(() => setFailed(true));
  }, []);
  if (failed) return <Text>Something went wrong. Try again.</Text>;
  const sections = [...new Set(data.rows.map((row) => row.section))];
  const change = (row) => (on) => {
    setValues({ ...values, [row.id]: on });
    if (row.kind === 'switch') post('/resource/UserSettingsResource/update/', { [row.id]: on });
  };
  return (
    <Flex direction="column" gap={6}>
      {sections.map((section) => (
        <Flex direction="column" gap={3} key={section}>
          {section && <Heading size="400" accessibilityLevel={2}>{section}</Heading>}
          {data.rows.filter((row) => row.section === section).map((row) => (
            <Row key={row.id} row={row} on={Boolean(values[row.id])} change={change(row)} />
          ))}
        </Flex>
      ))}
      {data.page === 'privacy' && (
        <Flex direction="column" gap={3}>
          <Heading size="400" accessibilityLevel={2}>Manage your data</Heading>
          <Flex gap={2}><Button text="Request your data" /><Button text="Delete your data" color="red" /></Flex>
          <Flex gap={2} justifyContent="end">
            <Button text="Reset" /><Button text="Save" color="red" onClick={async () => { const answer = await post('/resource/UserSettingsResource/update/', values); setNote(answer.ok ? 'Saved' : 'Not saved'); }} />
          </Flex>
          <Text>{note}</Text>
        </Flex>
      )}
      {!loaded && <Text size="100"> </Text>}
    </Flex>
  );
}

function Page() {
  const [search, setSearch] = useState('');
  return (
    <Box padding={4} maxWidth={980}>
      <Box paddingY={2}><SearchField id="search" accessibilityLabel="Search" value={search} onChange={({ value }) => setSearch(value)} /></Box>
      <Flex gap={8}>
        <Box minWidth={220}>
          <nav aria-label="Settings">
            {data.menu.map(({ name, address }) => <Box key={name} paddingY={2}><Link href={address} display="block"><Text weight="bold">{name}</Text></Link></Box>)}
          </nav>
        </Box>
        <Box flex="grow">
          <Heading size="500" accessibilityLevel={1}>{data.title}</Heading>
          <Box paddingY={3}>{data.rows.length > 0 ? <Settings /> : <Text>{data.title}</Text>}</Box>
          <Box paddingY={6}><Checkbox id="push" label="Push notifications" checked={false} onChange={() => {}} size="sm" /></Box>
        </Box>
      </Flex>
    </Box>
  );
}
createRoot(document.getElementById('root')).render(<Page />);
