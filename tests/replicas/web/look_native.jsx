/* X: react-native-web, a label around the text and a box whose description is numbered. */
import { CheckBox, Pressable, Text, View } from 'react-native-web';
import { start } from './page.jsx';
import { PlainChoice, PlainDialog, PlainTabs, isTwoWay } from './parts.jsx';

function Row(told) {
  const { row, value, change } = told;
  if (!isTwoWay(row)) return <PlainChoice {...told} />;
  const number = `CHECKBOX_${row.number}_LABEL`;
  return (
    <label style={{ display: 'block', padding: 12 }}>
      <View style={{ flexDirection: 'row', justifyContent: 'space-between' }}>
        <View style={{ flexShrink: 1 }}><Text nativeID={number} id={number}>{row.label}</Text></View>
        <View><CheckBox name={row.anchors.name} aria-describedby={number} value={value === 'on'} onValueChange={(on) => change(on ? 'on' : 'off')} style={{ width: 20, height: 20 }} /></View>
      </View>
      <View><Text>{row.help}</Text></View>
    </label>
  );
}

start({
  Row,
  Frame: ({ children }) => <main><section aria-label="Menu" /><section aria-label="Details">{children}</section></main>,
  Opener: ({ name, open }) => <Pressable role="button" onPress={open}><Text>{name}</Text></Pressable>,
  Dialog: PlainDialog,
  Tabs: PlainTabs,
});
