"""A fixed sample of the altered pages, printed: what was read right may not become less, and nothing may be wrong.

The whole is `python -m tests.bench.altered_bench`; this is one page of many makes of control, in each alteration.
"""

from collections.abc import Mapping
from typing import Final

import pytest

from auditor.browser.audit_browser import AuditBrowser
from auditor.catalogue.model import Category, Form, Setting
from auditor.reading.match import match
from auditor.reading.model import Value
from tests.bench.alterations import ALTERATIONS
from tests.bench.altered_bench import altered
from tests.reading.site import PageSite

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]

LOOK: Final = (
    "<style>.row{display:flex;justify-content:space-between;width:500px}"
    ".sw{display:inline-block;width:44px;height:24px;border-radius:12px;background:#888;border:0;position:relative}"
    ".sw i{position:absolute;left:3px;top:3px;width:18px;height:18px;border-radius:9px;background:#fff}"
    ".sw.is-on,.sw[aria-checked=true],:checked+.sw{background:#080}"
    ".sw.is-on i,.sw[aria-checked=true] i,:checked+.sw i{left:23px}"
    ".hide{position:absolute;opacity:0}.seg.active{background:#060;color:#fff}</style>"
)
ROW: Final = "<div class=row><div><div>{}</div><p>What it does.</p></div><div>{}</div></div>"
CONTROLS: Final[Mapping[str, tuple[str, str]]] = {
    "Personalised ads": ("<input type=checkbox checked>", "on"),
    "Partner ads": ("<input type=checkbox>", "off"),
    "Face recognition": ("<button class=sw role=switch aria-checked=true><i></i></button>", "on"),
    "Voice recordings": ("<button class=sw role=switch aria-checked=false><i></i></button>", "off"),
    "Precise location": ("<label><input type=checkbox class=hide checked><span class=sw><i></i></span></label>", "on"),
    "Location history": ("<label><input type=checkbox class=hide><span class=sw><i></i></span></label>", "off"),
    "Search history": ("<a href='#h'>Off ›</a>", "off"),
    "Watch history": ("<a href='#w'>On ›</a>", "on"),
    "Who can message you": ("<select><option>Everyone<option selected>No one</select>", "No one"),
    "Who can tag you": ("<button aria-haspopup=listbox>Friends ▾</button>", "Friends"),
    "Keep chats": ("<button aria-pressed=false>Forever</button><button aria-pressed=true>30 days</button>", "30 days"),
    "Ad level": ("<button class='seg active'>Basic</button><button class=seg>Full</button>", "Basic"),
    "Feed order": ("<div class=x-select tabindex=0><span>Newest</span> <svg width=9 height=9></svg></div>", "Newest"),
    "Email frequency": ("<label><input type=radio name=e checked> Never</label>"
                        "<label><input type=radio name=e> Daily</label>", "Never"),
}  # fmt: skip
PAGE: Final = (
    "<!doctype html><html lang=en><meta charset=utf-8><title>P</title>"
    f"{LOOK}<body><h2>Privacy</h2>{''.join(ROW.format(label, html) for label, (html, _) in CONTROLS.items())}</body>"
)
FEWEST_RIGHT: Final[Mapping[str, int]] = {
    "nothing": 14,
    "removed": 7,
    "renamed": 0,
    "doubled": 0,
    "translated": 0,
    "hidden": 0,
    "disabled": 14,
    "wrapped": 14,
    "re-tagged": 14,
    "ids and classes hashed": 12,
    "state attribute stale": 10,
    "label moved": 14,
    "section swapped": 14,
}
"""Alteration → how many of the settings are read right. May only rise."""
SETTINGS: Final = tuple(
    Setting(label, Form.READ, {"en": (label,)}, Category.OTHER, ("on", "off") if value in ("on", "off") else (value,))
    for label, (_, value) in CONTROLS.items()
)


@pytest.mark.parametrize("name", [name for name, one in ALTERATIONS.items() if not one.data])
async def test_nothing_is_read_wrong_and_no_less_is_read_right_than_before(browser: AuditBrowser, name: str) -> None:
    with PageSite(PAGE) as site:
        async with browser.visit() as tab:
            await tab.reach(site.url)
            await tab.survey(unfold=False)
            gone = await altered(tab.page, ALTERATIONS[name], list(CONTROLS))
            readings = match(SETTINGS, await tab.survey(unfold=False))
        assert site.written == []
    read = {label: one.shown for label, one in readings.items() if isinstance(one, Value)}
    true = {label: value for label, (_, value) in CONTROLS.items() if label not in gone}
    print(f"{name}: {len(read)} of {len(true)} read right")
    assert read.items() <= true.items()
    assert len(read) >= FEWEST_RIGHT[name]
