"""Small pages, each with one thing that readers get wrong: what a person sees is read, or nothing is."""

from collections.abc import Mapping
from typing import Final

import pytest

from auditor.browser.audit_browser import AuditBrowser
from tests.reading.site import PageSite

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]

SHAPE: Final = "display:inline-block;width:44px;height:24px;border-radius:12px;"
Seen = Mapping[str, str | None]
"""Label → value as a person sees it; None where it must not be read."""

PAGES: Final[Mapping[str, tuple[str, Seen]]] = {
    "labels in the column beside": (
        "<div style='display:grid;grid-template-columns:1fr auto;width:500px'><div>Ads</div>"
        "<div><button role=switch aria-checked=true></button></div><div>News</div><div>"
        "<button role=switch aria-checked=false></button></div></div>",
        {"Ads": "on", "News": "off"},
    ),
    "a grid by its roles": (
        "<div role=grid><div role=row><div role=columnheader></div><div role=columnheader>"
        "Email</div><div role=columnheader>Push</div></div><div role=row><div role=rowheader>"
        "Offers</div><div role=gridcell><input type=checkbox checked></div>"
        "<div role=gridcell><input type=checkbox></div></div></div>",
        {"Offers / Email": "on", "Offers / Push": "off"},
    ),
    "a page from right to left": (
        "<div dir=rtl lang=ar><div style='display:flex;justify-content:space-between'><span>"
        "إعلانات مخصصة</span>"
        f"<button role=switch aria-checked=true style='{SHAPE}background:#080'></button></div>"
        "</div>",
        {"إعلانات مخصصة": "on"},
    ),
    "a name in another root than the control": (
        "<div style='display:flex'><span id=l>Ads</span><x-sw></x-sw></div><script>"
        "customElements.define('x-sw',class extends HTMLElement{constructor(){super();"
        "this.attachShadow({mode:'open'}).innerHTML='<button role=switch aria-labelledby=l "
        "aria-checked=true>"
        "</button>'}})</script>",
        {"Ads": "on"},
    ),
    "a list with nothing chosen": (
        "<label>Audience <select id=s><option>Everyone<option>No one</select></label><script>"
        "s.selectedIndex=-1</script>",
        {"Audience": None},
    ),
    "pressed buttons in a group of radios": (
        "<div><span id=g>Audience</span><div role=radiogroup aria-labelledby=g>"
        "<button aria-pressed=false>Everyone</button><button aria-pressed=true>"
        "Friends</button></div></div>",
        {"Audience": "Friends"},
    ),
    "a text that can be typed into": (
        "<div style='display:flex'><span>Nickname</span><div contenteditable=true>On</div>"
        "</div><label><input type=checkbox checked> Ads</label>",
        {"Ads": "on"},
    ),
    "a popover that is closed": (
        "<button popovertarget=p>More</button><div popover id=p><label>"
        "<input type=checkbox checked> Ads</label></div><label><input type=checkbox>"
        " News</label>",
        {"News": "off"},
    ),
    "a popover that is open": (
        "<div popover id=p><label><input type=checkbox checked> Ads</label></div><script>p.showPopover()</script>",
        {"Ads": "on"},
    ),
    "a closed dialog with the same label": (
        "<dialog><label><input type=checkbox checked> Ads</label></dialog><label><input type=checkbox> Ads</label>",
        {"Ads": "off"},
    ),
    "a modal dialog": (
        "<dialog id=d><label><input type=checkbox checked> Ads</label></dialog><script>d.showModal()</script>",
        {"Ads": "on"},
    ),
    "a menu button that shows its value": (
        "<div style='display:flex;justify-content:space-between'><div>Who can tag you</div>"
        "<button aria-haspopup=menu popovertarget=m style='anchor-name:--a'>Friends</button>"
        "</div><div popover id=m role=menu><button role=menuitemradio aria-checked=false>"
        "Everyone</button><button role=menuitemradio aria-checked=true>Friends</button></div>",
        {"Who can tag you": "Friends"},
    ),
    "a button for on and one for off": (
        "<style>.active{background:#080;color:#fff}</style><div style='display:flex'><div>"
        "Ads</div><div class=btn-group><button class='btn active'>On</button>"
        "<button class=btn>Off</button></div></div>",
        {"Ads": "On"},
    ),
    "a label given through a slot": (
        "<x-row><span slot=label>Ads</span></x-row><script>"
        "customElements.define('x-row',class extends HTMLElement{constructor(){super();"
        "this.attachShadow({mode:'open'}).innerHTML='<label>"
        "<input type=checkbox checked><slot name=label></slot></label>'}})</script>",
        {"Ads": "on"},
    ),
    "a look that follows a hidden box": (
        "<style>"
        f".s{{{SHAPE}background:#888}}.s:has(input:checked){{background:#080}}.s "
        f"input{{opacity:0}}</style>"
        "<div style='display:flex'><span>Ads</span><label class=s>"
        "<input type=checkbox checked></label></div><div style='display:flex'><span>"
        "News</span><label class=s><input type=checkbox></label></div>",
        {"Ads": "on", "News": "off"},
    ),
    "words that the style sheet writes": (
        "<style>"
        f".s{{{SHAPE}background:#888;"
        f"border:0}}.s::after{{content:'Off'}}.s.x::after{{content:'On'}}</style>"
        "<div style='display:flex'><span>Ads</span><button class='s x'></button></div>"
        "<div style='display:flex'><span>News</span><button class=s></button></div>",
        {"Ads": "on", "News": "off"},
    ),
    "a summary that shows its value": (
        "<details><summary><span>Search history</span><span>On</span></summary><p>What is saved.</p></details>",
        {"Search history": "on"},
    ),
    "labels drawn on the other side": (
        "<div style='display:flex;flex-direction:row-reverse'>"
        "<button role=switch aria-checked=true></button><div>Ads</div></div>"
        "<div style='display:flex;flex-direction:row-reverse'>"
        "<button role=switch aria-checked=false></button><div>News</div></div>",
        {"Ads": "on", "News": "off"},
    ),
    "a drawn box beside a hidden one": (
        "<label>"
        "<input type=checkbox checked aria-hidden=true tabindex=-1 style='position:absolute;opacity:0'>"
        f"<span role=checkbox aria-checked=true tabindex=0 style='{SHAPE}'></span>Ads</label>",
        {"Ads": "on"},
    ),
    "radio buttons none of which is chosen": (
        "<fieldset><legend>Audience</legend><label><input type=radio name=a> Everyone</label>"
        "<label><input type=radio name=a> Friends</label></fieldset>",
        {"Audience": None},
    ),
    "a list with two chosen": (
        "<label>Topics <select multiple><option selected>Sports<option selected>News<option>Art</select></label>",
        {"Topics": None},
    ),
    "a state attribute left behind": (
        f"<style>[data-state=checked]{{background:#080}}</style><div style='display:flex'>"
        "<span>Ads</span>"
        f"<button role=switch aria-checked=true data-state=unchecked style='{SHAPE}'></button>"
        "</div>",
        {"Ads": None},
    ),
    "a word at the end of a row": (
        "<div style='display:flex;justify-content:space-between'><a href='#x'>Ads</a><span>On</span></div>",
        {"Ads": "on"},
    ),
    "pictures that say their state": (
        "<div style='display:flex'><span>Ads</span>"
        "<img alt='On' width=40 height=20 style='cursor:pointer'></div>"
        "<div style='display:flex'><span>News</span>"
        "<img alt='Off' width=40 height=20 style='cursor:pointer'></div>",
        {"Ads": "on", "News": "off"},
    ),
    "labels that merely stand behind": (
        "<div><input type=checkbox checked id=q><span>Ads</span></div><div>"
        "<input type=checkbox id=r><span>News</span></div>",
        {"Ads": "on", "News": "off"},
    ),
    "a table without a head": (
        "<table><tr><td>Ads</td><td><input type=checkbox checked></td></tr><tr><td>News</td>"
        "<td><input type=checkbox></td></tr></table>",
        {"Ads": "on", "News": "off"},
    ),
}


@pytest.mark.parametrize(("body", "seen"), PAGES.values(), ids=PAGES)
async def test_what_a_person_sees_is_read_or_nothing_is(browser: AuditBrowser, body: str, seen: Seen) -> None:
    whole = f'<!doctype html><html lang="en"><meta charset="utf-8"><title>P</title><body><h2>Privacy</h2>{body}</body>'
    with PageSite(whole) as site:
        async with browser.visit() as tab:
            await tab.reach(site.url)
            survey = await tab.survey()
        assert site.written == []
    for label, value in seen.items():
        found = [control.value for control in survey.controls if control.label == label]
        assert found == [value] or (value is None and not found), label
