"""Draws settings pages from documented facts, in one of several makes of mark-up. Nothing is left to chance."""

import json
import zlib
from collections.abc import Callable, Mapping, Sequence
from html import escape
from itertools import groupby
from typing import Any, Final

Row = Mapping[str, Any]
Draw = Callable[[str, Row, str, str], str]
"""Label, row, value and a name for ids → the control."""

DECOYS: Final = {
    "en": ("Search settings", "Theme", ("Light", "Dark"), "Send me product news", "Learn more"),
    "de": ("Einstellungen durchsuchen", "Design", ("Hell", "Dunkel"), "Neuigkeiten per E-Mail senden", "Mehr erfahren"),
}
WAY: Final = """
for (const way of document.querySelectorAll('[data-way]')) {
  const names = JSON.parse(way.dataset.way), rows = way.querySelector('template');
  const host = document.querySelector('main');
  const next = (depth) => {
    if (depth === names.length) {
      if (names.length === 1) {
        const dialog = document.createElement('dialog');
        dialog.append(rows.content.cloneNode(true)); document.body.append(dialog); dialog.showModal();
      } else host.replaceChildren(rows.content.cloneNode(true));
      return;
    }
    const list = document.createElement('div'), tab = document.createElement('button');
    tab.type = 'button'; tab.textContent = names[depth]; list.setAttribute('role', 'tablist');
    tab.setAttribute('role', 'tab'); tab.setAttribute('aria-selected', 'false'); tab.onclick = () => next(depth + 1);
    list.append(tab); host.replaceChildren(list);
  };
  way.querySelector('button').onclick = () => next(1);
}
"""
ELEMENT: Final = """
customElements.define('setting-toggle', class extends HTMLElement {
  connectedCallback() {
    const on = this.hasAttribute('on'), label = document.createElement('label'), box = document.createElement('input');
    box.type = 'checkbox'; box.checked = on;
    for (const name of ['name', 'id', 'testid'])
      if (this.dataset[name]) box.setAttribute(name === 'testid' ? 'data-testid' : name, this.dataset[name]);
    label.append(box, ' ' + this.getAttribute('label'));
    this.attachShadow({mode: 'open'}).append(label);
  }
});
"""
LATE: Final = """
const more = location.search ? '&' : '?';
fetch(location.pathname + location.search + more + 'late=1').then((answer) => answer.text())
  .then((text) => { document.querySelector('main').innerHTML = text; });
"""


def make_of(service: str, turn: int) -> str:
    """Which make a service's pages are this time: a site redraws its settings now and then."""
    return sorted(MAKES)[(zlib.crc32(service.encode()) + turn) % len(MAKES)]


def page(
    service: str, parts: Sequence[Mapping[str, Any]], values: Mapping[str, str], language: str, make: str
) -> tuple[str, str]:
    """The document, and what it asks for later (empty where all is there at once).

    `parts` are the pages at one address, `values` the value of each row by its English label.
    """
    direct = "".join(_rows(part["rows"], values, language, make) for part in parts if not part["behind"])
    ways = "".join(_way(part, values, language, make) for part in parts if part["behind"])
    late = make == "late" and not ways
    search, theme, themes, news, _more = DECOYS.get(language, DECOYS["en"])
    options = "".join(f"<option>{name}" for name in themes)
    body = (
        f"<header><input type=search aria-label='{search}'><nav><a href='/'>Start</a></nav></header>"
        f"<main>{'…' if late else direct + ways}</main>"
        f"<aside><label>{theme} <select>{options}</select></label>"
        f"<label><input type=checkbox checked> {news}</label></aside>"
    )
    script = "".join(text for text, wanted in ((ELEMENT, make == "element"), (WAY, ways), (LATE, late)) if wanted)
    html = (
        f"<!doctype html><html lang='{language}'><meta charset=utf-8><title>{service}</title>"
        f"<body>{body}<script>{script}</script></body></html>"
    )
    return html, direct if late else ""


def shown(row: Row, language: str) -> bool:
    """Whether a page in this language can show the row in documented words; options are known in English only."""
    return language in row["labels"] and (language == "en" or row["kind"] in ("switch", "checkbox"))


def _way(part: Mapping[str, Any], values: Mapping[str, str], language: str, make: str) -> str:
    """A button to press, and after each further name another one, until the rows are there."""
    translated = {row["labels"]["en"]: row["labels"].get(language, row["labels"]["en"]) for row in part["rows"]}
    names = [translated.get(name, name) for name in part["behind"]]
    rows = _rows(part["rows"], values, language, make)
    return (
        f"<div data-way='{escape(json.dumps(names), quote=True)}'>"
        f"<button type=button aria-haspopup=dialog>{escape(names[0])}</button><template>{rows}</template></div>"
    )


def _rows(rows: Sequence[Row], values: Mapping[str, str], language: str, make: str) -> str:
    known = sorted((row for row in rows if shown(row, language)), key=lambda row: str(row["section"]))
    html = ""
    for section, below in groupby(known, key=lambda row: str(row["section"])):
        drawn = "".join(_row(row, values, language, make) for row in below)
        html += f"<section><h2>{escape(section)}</h2>{drawn}</section>"
    return html


def _row(row: Row, values: Mapping[str, str], language: str, make: str) -> str:
    label, value = row["labels"][language], values[row["labels"]["en"]]
    two_way, choice = MAKES[make]
    draw = {"radio": _radios, "select": choice, "row": _text_row, "button": _text_row}.get(row["kind"], two_way)
    name = f"r{zlib.crc32(label.encode()):x}"
    more = DECOYS.get(language, DECOYS["en"])[4]
    told = escape(row["help"]) if language == "en" else ""
    below = "" if draw is _text_row else f"<p>{told} <a href='/help'>{more}</a></p>"
    return f"<div class=row>{draw(label, row, value, name)}{below}</div>"


def _anchors(row: Row) -> str:
    return "".join(f" {name}='{escape(value)}'" for name, value in row["anchors"].items())


def _native(label: str, row: Row, value: str, _name: str) -> str:
    return f"<label><input type=checkbox{_anchors(row)}{' checked' * (value == 'on')}> {escape(label)}</label>"


def _switch_beside(label: str, row: Row, value: str, name: str) -> str:
    state = str(value == "on").lower()
    return (
        f"<span id='{name}'>{escape(label)}</span> "
        f"<button type=button role=switch aria-checked={state} aria-labelledby='{name}'{_anchors(row)}></button>"
    )


def _element(label: str, row: Row, value: str, _name: str) -> str:
    data = "".join(f" data-{name.removeprefix('data-')}='{escape(value)}'" for name, value in row["anchors"].items())
    return f"<setting-toggle label='{escape(label)}'{' on' * (value == 'on')}{data}></setting-toggle>"


def _styled_switch(label: str, row: Row, value: str, name: str) -> str:
    """A visible label tied to a native box that is drawn as a switch."""
    anchors = _anchors(row)
    own = row["anchors"].get("id", name)
    given = anchors if "id" in row["anchors"] else f"{anchors} id='{name}'"
    checked = " checked" * (value == "on")
    return f"<label for='{own}'>{escape(label)}</label><input type=checkbox role=switch{given}{checked}>"


def _doubled(label: str, row: Row, value: str, name: str) -> str:
    """A named switch, and the copy for small screens that nobody sees, in the other state."""
    state, other = str(value == "on").lower(), str(value != "on").lower()
    named = f"role=switch aria-label='{escape(label)}'"
    return (
        f"<strong>{escape(label)}</strong> <div tabindex=0 {named} aria-checked={state}{_anchors(row)}>·</div>"
        f"<div style='display:none'><div {named} id='{name}' aria-checked={other}></div></div>"
    )


def _radios(label: str, row: Row, value: str, name: str) -> str:
    options = "".join(
        f"<label><input type=radio name='{name}'{' checked' * (option == value)}> {escape(option)}</label>"
        for option in row["values"]
    )
    return f"<fieldset><legend>{escape(label)}</legend>{options}</fieldset>"


def _select(label: str, row: Row, value: str, name: str) -> str:
    options = "".join(f"<option{' selected' * (option == value)}>{escape(option)}" for option in row["values"])
    return f"<label for='{name}'>{escape(label)}</label> <select id='{name}'>{options}</select>"


def _combobox(label: str, _row: Row, value: str, name: str) -> str:
    return (
        f"<span id='{name}'>{escape(label)}</span> <div role=combobox tabindex=0 aria-haspopup=listbox "
        f"aria-expanded=false aria-labelledby='{name}'>{escape(value)}</div>"
    )


def _text_row(label: str, _row: Row, value: str, _name: str) -> str:
    """A row to press that shows its value in words, in two lines."""
    shown_value = value.capitalize() if value in ("on", "off") else value
    return (
        f"<div class=ListItem-button role=button tabindex=0><div style='display:flex;flex-direction:column'>"
        f"<span class=title>{escape(label)}</span><span class=subtitle>{escape(shown_value)}</span></div></div>"
    )


MAKES: Final[dict[str, tuple[Draw, Draw]]] = {
    "native": (_native, _select),
    "switches": (_switch_beside, _combobox),
    "element": (_element, _select),
    "late": (_styled_switch, _select),
    "doubled": (_doubled, _combobox),
}
"""How a make draws what is on or off, and what is one of several."""
