/* Reddit: rows and switches are web components, each with a shadow root of its own. */
import { LitElement, css, html } from 'lit';
import { start } from './page.jsx';
import { PlainButton, PlainChoice, PlainDialog, PlainTabs, isTwoWay } from './parts.jsx';

class FaceplateSwitch extends LitElement {
  static properties = { checked: { type: Boolean, reflect: true }, label: {} };
  static styles = css`:host { display: inline-block } button { width: 40px; height: 20px; border-radius: 10px }`;
  render() {
    return html`<button role="switch" aria-label=${this.label} aria-checked=${this.checked ? 'true' : 'false'} @click=${this.press}></button>`;
  }
  press() { this.dispatchEvent(new CustomEvent('flip', { detail: !this.checked, bubbles: true, composed: true })); }
}
customElements.define('faceplate-switch', FaceplateSwitch);

class ShredditSettingsRow extends LitElement {
  static properties = { label: {}, help: {}, checked: { type: Boolean } };
  static styles = css`:host { display: flex; justify-content: space-between; padding: 12px }`;
  render() {
    return html`<div><div>${this.label}</div><small>${this.help}</small></div><faceplate-switch .label=${this.label} ?checked=${this.checked}></faceplate-switch>`;
  }
}
customElements.define('shreddit-settings-row', ShredditSettingsRow);

function Row(told) {
  const { row, value, change } = told;
  if (!isTwoWay(row)) return <PlainChoice {...told} />;
  return <shreddit-settings-row label={row.label} help={row.help} checked={value === 'on'} onflip={(event) => change(event.detail ? 'on' : 'off')} />;
}

start({ Row, Opener: PlainButton, Dialog: PlainDialog, Tabs: PlainTabs });
