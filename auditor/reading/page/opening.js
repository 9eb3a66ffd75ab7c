/* The survey: one pass over one document, every control with its evidence. It runs in an isolated world, where page
 * scripts cannot reach it, reads only, and gives back plain data. What the evidence means is decided in survey.py and
 * verdicts.py. `limits` bounds what is given back and lists the words that state on or off; what is made of it is the look,
 * a function of `closed`, pairs [host, root] of closed shadow roots, and `asked`, pairs [custom element, its properties as
 * the page's own world told them]. Without `closed` only a page in which nothing hides is looked at: of any other, null is
 * given back. */
(limits) => {
  'use strict';
  const ON_CLASS = /^(on|active|checked|selected|true|pressed|toggled|truthy)$/i;
  const OFF_CLASS = /^(off|inactive|unchecked|unselected|deselected|notchecked|false|unpressed|untoggled|falsy)$/i;
  const MIXED_CLASS = /^(half|partial(ly)?|indeterminate|mixed)$/i;
  const OF_MIXED = /(^|[-_])(is|has|check-?box)[-_]+(indeterminate|mixed)$/i;
  const PLAIN_CLASS = /^(on|off|checked|unchecked)$/i;
  const POINTS = /^(pointer|not-allowed)$/;
  const DEEP = 30; /* elements nest far through shadow trees */
  const STATES = ['checked', 'selected', 'pressed', 'on'];
  const DISABLED = /(^|[-_])disabled$/;
  const STATE_DATA = /^data-(state|checked|on|active|value|enabled|selected|status|toggled|pressed)$/;
  const TOGGLE = /(toggle|switch|check-?box|checker|tgl|onoff)/i;
  const GENERIC = new RegExp('^((segmented|toggle|switch|radio|check|combo|list|select|drop-?down|button|options?|control|'
    + 'group|box|field|input|slider|picker|menu|tabs?|pop-?up|selected|choose|open|show|expand|clear|value|'
    + 'schalter|umschalter|interrupteur|interruptor|interruttore|commutateur|スイッチ|开关|開關|스위치)[ -]?)+$', 'i');
  const CHEVRONS = /([\s×✕✖›>»❯⟩‹«<·…˅﹀︿🔽←→↓↕⇅⇓⇕⇩⌄⌵▶-▿⏴⏵⏷⬇⮃⮛⮟⯆]|\.{3})+$/u;
  const ARROW = /^\s*[▾▼▽⌄⌵▿⏷˅﹀🔽↓⇩⬇⮟⯆]\s*$/u;
  const GLYPHS = new Map([...'✓✔☑✅◉●'].map((c) => [c, 'on']).concat([...'☐✗✘❌○◯⬜'].map((c) => [c, 'off'])).concat([
    ['toggle_on', 'on'], ['toggle_off', 'off'], ['check_box', 'on'], ['check_box_outline_blank', 'off'],
    ['radio_button_checked', 'on'], ['radio_button_unchecked', 'off']]));
  const LIGATURE = /^[a-z0-9]+(_[a-z0-9]+)+$/, ICON_FONT = /(^|\s)material-(icons|symbols)/;
  const SKIP = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'HEAD', 'META', 'LINK', 'TITLE', 'IFRAME', 'FRAME']);
  const ROLES = new Set(['switch', 'checkbox', 'radio', 'menuitemcheckbox', 'menuitemradio', 'combobox', 'listbox', 'slider']);
  const BLOCK = /^(block|flex|grid|list-item|table|table-row|table-cell|table-caption|flow-root|inline-block|inline-flex|inline-grid)$/;
  const CONTROL = 1, DRAWN = 2, PRESSABLE = 4, HEADING = 8, ALERT = 16, TERM = 64, SECRET = 128, BUSY = 256, LABEL = 512;
  const BY_TAG = new Map([['select', CONTROL], ['img', DRAWN], ['svg', DRAWN], ['i', DRAWN], ['button', PRESSABLE], ['dt', TERM], ['label', LABEL],
    ['summary', PRESSABLE | HEADING], ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'legend', 'caption'].map((tag) => [tag, HEADING])]);
  const BY_ATTRIBUTE = new Map([['aria-pressed', CONTROL], ['aria-checked', CONTROL], ['aria-haspopup', CONTROL], ['readonly', CONTROL], ['onclick', DRAWN | PRESSABLE],
    ['tabindex', DRAWN | PRESSABLE], ...['state', 'checked', 'on', 'active', 'value', 'enabled', 'selected', 'status', 'toggled', 'pressed'].map((x) => ['data-' + x, DRAWN])]);
  const BY_ROLE = new Map([['heading', HEADING], ['button', PRESSABLE], ['link', PRESSABLE], ['alert', ALERT], ['alertdialog', ALERT]]);
  const BY_TYPE = new Map([['checkbox', CONTROL], ['radio', CONTROL], ['range', CONTROL], ['password', SECRET]]);
  const EMPTY = new Set(['a', 'button', 'div', 'span']);
  const PRESSED = 'a[href],button,[role=button]', TITLES = 'h1,h2,h3,h4,h5,h6';

