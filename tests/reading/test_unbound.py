"""A fixed sample of pages on which nothing but its place binds a control to its words: read rightly, or not at all.

The whole is `python -m tests.bench.unbound`.
"""

import pytest

from auditor.browser.audit_browser import AuditBrowser
from auditor.browser.eyes import Eyes
from tests.bench.unbound import WORDS, Layout, layouts, read
from tests.reading.site import PageSite

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]

RIGHT_AT_LEAST = 0.66
"""Of all settings; the rest stands so that two names fit."""

BOX = "<input type=checkbox{}>"
RADIO = "<input type=radio name=r{}>"
GRID = "display:grid;grid-template-columns:1fr auto;width:400px"
CLEAR = {
    "words before, in one line": "Ads {0} Tracking {1} Sharing {0}",
    "words after, in one line": "{0} Ads {1} Tracking {0} Sharing",
    "a heading before words after": "Your choices: {0} Ads {1} Tracking {0} Sharing",
    "a line each, words before": "Ads {0}<br>Tracking {1}<br>Sharing {0}",
    "a line each, words after": "{0} Ads<br>{1} Tracking<br>{0} Sharing",
    "in one flex box": "<div style='display:flex;gap:8px'><b>Ads</b>{0}<b>Tracking</b>{1}<b>Sharing</b>{0}</div>",
    "in two columns": "<div style='display:flex'><div><p>Ads</p><p>Tracking</p><p>Sharing</p></div>"
    "<div><p>{0}</p><p>{1}</p><p>{0}</p></div></div>",
    "below their words": "<div>Ads</div>{0}<div>Tracking</div>{1}<div>Sharing</div>{0}",
}


async def test_words_that_only_stand_beside_a_control_are_never_given_to_its_neighbour(browser: AuditBrowser) -> None:
    counted = await read(browser, list(layouts(400, seed=11)))
    print(dict(counted))
    assert counted["wrong"] == 0
    assert counted["right"] >= RIGHT_AT_LEAST * sum(counted.values())


async def test_a_value_in_words_is_never_given_to_its_neighbour(browser: AuditBrowser) -> None:
    assert (await read(browser, list(layouts(400, 12, list(WORDS)))))["wrong"] == 0


@pytest.mark.parametrize("body", CLEAR.values(), ids=CLEAR)
async def test_checkboxes_that_only_stand_beside_their_words_are_called_by_them(
    browser: AuditBrowser, body: str
) -> None:
    on, off = BOX.format(" checked"), BOX.format("")
    page = Layout("", f"<div>{body.format(on, off)}</div>", {"Ads": "on", "Tracking": "off", "Sharing": "on"})
    assert await read(browser, [page]) == {"right": 3}


@pytest.mark.parametrize("known", [0, 1, 2])
@pytest.mark.parametrize(("style", "between"), [("", ""), ("", "<br>"), ("display:flex;gap:8px", ""), (GRID, "")])
async def test_one_control_among_others_that_nobody_knows_is_called_by_its_own_words(
    browser: AuditBrowser, known: int, style: str, between: str
) -> None:
    unknown = "<i style='display:inline-block;width:40px;height:20px;background:#999'></i>"
    names = ("Ads", "Tracking", "Sharing")
    parts = (f"<span>{name}</span> {BOX.format('') if n == known else unknown}" for n, name in enumerate(names))
    page = Layout("", f"<div style='{style}'>{between.join(parts)}</div>", {names[known]: "off"})
    assert await read(browser, [page]) == {"right": 1}


@pytest.mark.parametrize("words", ["Yes {} No {}", "{} Yes {} No", "<span>Yes</span>{}<span>No</span>{}"])
@pytest.mark.parametrize("chosen", ["Yes", "No"])
async def test_radios_that_only_stand_beside_their_words_are_called_by_them(
    browser: AuditBrowser, words: str, chosen: str
) -> None:
    body = words.format(*(RADIO.format(" checked" if name == chosen else "") for name in ("Yes", "No")))
    page = Layout("", f"<p>Keep my chats</p><div>{body}</div>", {}, chosen)
    assert await read(browser, [page]) == {"right": 1}


@pytest.mark.parametrize("body", ["Ads {0} Tracking {1} Sharing", "{0}<div>Ads</div>{1}<div>Tracking</div>"])
async def test_where_two_names_fit_neither_is_taken(browser: AuditBrowser, body: str) -> None:
    page = Layout(
        "", f"<div>{body.format(BOX.format(' checked'), BOX.format(''))}</div>", {"Ads": "on", "Tracking": "off"}
    )
    assert await read(browser, [page]) == {"unread": 2}


CROSSED = (
    "<p><label for=a>Ads</label> <input id=b type=checkbox checked></p>"
    "<p><label for=b>Tracking</label> <input id=a type=checkbox></p>"
)


@pytest.mark.parametrize("body", [CROSSED, "<p><span>Tracking</span> <input aria-label=Ads type=checkbox checked></p>"])
async def test_a_name_that_the_words_beside_the_control_contradict_is_not_taken(
    browser: AuditBrowser, body: str
) -> None:
    page = Layout("", body, {"Ads": "on"})
    assert await read(browser, [page]) == {"unread": 1}


async def test_radios_below_others_and_without_a_heading_are_known_by_their_choices_alone(
    browser: AuditBrowser,
) -> None:
    radio = "<div><label><input type=radio name={} {}> {}</label></div>"
    upper = radio.format("a", "", "Learn page") + radio.format("a", "checked", "Sign-in page")
    lower = radio.format("b", "checked", "Guests may look") + radio.format("b", "", "Members only")
    body = f"<div><div>Landing page</div>{upper}<div>{lower}</div></div>"
    with PageSite(f"<!doctype html><html lang=en><body>{body}") as site:
        async with browser.visit() as tab:
            await tab.reach(site.url)
            controls = (await Eyes(tab.page).glance()).controls
    assert [(one.label, one.value) for one in controls] == [("Landing page", "Sign-in page"), ("", "Guests may look")]
