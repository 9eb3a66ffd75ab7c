"""What the survey says of small pages, each made to be misread. One browser for all of them."""

import time
from dataclasses import dataclass

import pytest

from auditor.browser.audit_browser import AuditBrowser
from auditor.problems import PageProblem, Reason
from tests.reading.site import PageSite
from tests.reading.told import look, only, page, read

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]
JSON = "application/json"
LONGEST_SECONDS = 30


@dataclass(frozen=True)
class Case:
    """One piece of mark-up and what a person reads in it."""

    name: str
    html: str
    label: str
    value: str | None
    kind: str
    reason: Reason | None = None


SHAPE = "display:inline-block;width:44px;height:24px;border-radius:12px;background:#888"
ON = "background:#080"
CASES = [
    Case("a native checkbox", '<label><input type=checkbox checked> Personalised ads</label>', "Personalised ads", "on",
         "checkbox"),
    Case(
        "a button that is a switch",
        '<div><span id=t>Share data</span><button role=switch aria-checked=false aria-labelledby=t></button></div>',
        "Share data", "off", "switch",
    ),
    Case(
        "ARIA and the native box disagree",
        '<label><span role=switch aria-checked=true><input type=checkbox></span> Tracking</label>',
        "Tracking", None, "switch", Reason.CONFLICTING,
    ),
    Case(
        "a switch that does not say its state",
        '<div><span id=t>Face recognition</span><button role=switch aria-labelledby=t></button></div>',
        "Face recognition", None, "switch", Reason.AMBIGUOUS,
    ),
    Case("a box half set", '<label><input type=checkbox id=b> All ads</label><script>b.indeterminate = true</script>',
         "All ads", "mixed", "checkbox"),
    Case("a drop-down", "<label>Who can message you <select><option>Everyone<option selected>No one</select></label>",
         "Who can message you", "No one", "select"),
    Case(
        "radio buttons under a legend",
        "<fieldset><legend>Who can tag you</legend><label><input type=radio name=r> Everyone</label>"
        "<label><input type=radio name=r checked> Friends</label></fieldset>",
        "Who can tag you", "Friends", "radio",
    ),
    Case(
        "a segmented choice",
        "<div>Keep chats <div role=group aria-label='Keep chats'><button aria-pressed=false>Forever</button>"
        "<button aria-pressed=true>30 days</button></div></div>",
        "Keep chats", "30 days", "segmented",
    ),
    Case("a row in words", "<div style='display:flex'><div>Search history</div><a href='#h'>Off ›</a></div>",
         "Search history", "off", "text"),
    Case("a row in German words", "<div style='display:flex'><div>Suchverlauf</div><a href='#h'>Ein ›</a></div>",
         "Suchverlauf", "on", "text"),
    Case("a row in words of a language nobody taught us",
         "<div style='display:flex'><div>Hanes chwilio</div><a href='#h'>Ymlaen ›</a></div>", "Hanes chwilio", "Ymlaen",
         "text"),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
async def test_a_control_is_read_as_a_person_reads_it_or_not_at_all(browser: AuditBrowser, case: Case) -> None:
    control = only(await read(browser, case.html), case.label)
    assert (control.value, control.kind, control.reason) == (case.value, case.kind, case.reason)


async def test_a_state_told_by_class_alone_counts_only_beside_a_visible_counterpart(browser: AuditBrowser) -> None:
    row = "<div style='display:flex'><span>{}</span><div class='toggle {}' style='{};{}'></div></div>"
    pair = row.format("First", "is-on", SHAPE, ON) + row.format("Second", "", SHAPE, "")
    survey = await read(browser, pair)
    assert (only(survey, "First").value, only(survey, "Second").value) == ("on", "off")
    alone = await read(browser, row.format("Only", "is-on", SHAPE, ON))
    assert only(alone, "Only").value is None


async def test_colour_and_position_without_a_word_say_nothing(browser: AuditBrowser) -> None:
    row = "<div style='display:flex'><span>{}</span><div class=toggle style='{};{}'></div></div>"
    survey = await read(browser, row.format("First", SHAPE, ON) + row.format("Second", SHAPE, ""))
    assert {control.value for control in survey.controls} <= {None}


async def test_a_closed_shadow_root_is_read_through_and_left_as_it_is(browser: AuditBrowser) -> None:
    survey = await read(
        browser,
        "<x-choice></x-choice><script>customElements.define('x-choice', class extends HTMLElement {"
        "constructor() { super(); this.attachShadow({mode: 'closed'}).innerHTML ="
        '"<label><input type=checkbox checked> Hidden from scripts</label>"; } })</script>',
    )
    assert only(survey, "Hidden from scripts").value == "on"


async def test_a_frame_of_another_origin_is_read(browser: AuditBrowser) -> None:
    with PageSite(page("<label><input type=checkbox checked> In a frame</label>")) as inner:
        other = inner.url.replace("127.0.0.1", "localhost")
        survey = await read(browser, f"<iframe src='{other}' width=400 height=200></iframe>")
    assert only(survey, "In a frame").value == "on"


async def test_a_hidden_copy_is_no_control(browser: AuditBrowser) -> None:
    body = "<div hidden><label><input type=checkbox checked> Ads</label></div><label><input type=checkbox> Ads</label>"
    assert only(await read(browser, body), "Ads").value == "off"


async def test_a_section_is_the_heading_above(browser: AuditBrowser) -> None:
    rows = "<label><input type=checkbox> Email</label>"
    survey = await read(browser, f"<section><h2>Ads</h2>{rows}</section><section><h2>News</h2>{rows}</section>")
    assert [control.section for control in survey.controls] == ["Ads", "News"]


async def test_what_describes_a_legend_is_no_section(browser: AuditBrowser) -> None:
    radio = "<label><input type=radio name=r checked> Friends</label><label><input type=radio name=r> Nobody</label>"
    group = f"<fieldset><legend>Who can look you up</legend><p>By number.</p><div>{radio}</div></fieldset>"
    survey = await read(browser, f"<section><h2>Visibility</h2><div>{group}</div></section>")
    assert [(one.label, one.section) for one in survey.controls] == [("Who can look you up", "Visibility")]


TABS = (
    "<div role=tablist><button role=tab aria-selected=true onclick='show(0)'>One</button>"
    "<button role=tab aria-selected=false onclick='show(1)'>Two</button></div>"
    "<div class=p><label><input type=checkbox checked onchange='saved()'> First</label></div>"
    "<div class=p hidden><label><input type=checkbox onchange='saved()'> Second</label></div>"
    "<details><summary>More</summary><label><input type=checkbox checked onchange='saved()'> Third</label>"
    "</details>"
    "<script>function show(n) { document.querySelectorAll('.p').forEach((p, i) => { p.hidden = i !== n });"
    "document.querySelectorAll('[role=tab]').forEach((tab, i) => tab.setAttribute('aria-selected', i === n)) }"
    "function saved() { fetch('/saved', {method: 'POST'}) }</script>"
)


async def test_closed_tabs_accordions_and_details_are_opened_and_nothing_is_operated(browser: AuditBrowser) -> None:
    survey = await read(browser, TABS)
    assert {control.label: control.value for control in survey.controls} == {
        "First": "on",
        "Second": "off",
        "Third": "on",
    }


async def test_what_moves_before_the_second_look_takes_nothing_away_that_stands_behind_a_tab(
    browser: AuditBrowser,
) -> None:
    with PageSite(page(TABS)) as site:
        async with browser.visit() as tab:
            await tab.reach(site.url)
            first = await tab.survey()
            await tab.page.evaluate("for (const box of document.querySelectorAll('input')) box.checked = !box.checked")
            second = await tab.look_again(first)
    assert {one.label: one.value for one in first.controls} == {"First": "on", "Second": "off", "Third": "on"}
    assert {one.label: one.value for one in second.controls} == {"First": "off", "Second": "on", "Third": "off"}


async def test_a_page_that_loads_itself_anew_gets_a_second_look_of_its_own(browser: AuditBrowser) -> None:
    turns = "sessionStorage.seen ? setTimeout(() => { document.querySelector('input').checked = true; }, 800) : 0;"
    body = f"<label><input type=checkbox> Ads</label><script>{turns} sessionStorage.seen = 1;</script>"
    with PageSite(page(body)) as site:
        async with browser.visit() as tab:
            await tab.reach(site.url)
            await tab.look_again(await tab.survey())
            await tab.page.reload()
            again = await tab.look_again(await tab.survey())
    assert [one.value for one in again.controls] == ["on"]


async def test_what_a_timer_turns_behind_a_tab_is_waited_for_before_the_next_tab_hides_it(
    browser: AuditBrowser,
) -> None:
    names = ("One", "Two", "Three")
    tabs = "".join(f"<button role=tab onclick='show({at})'>{name}</button>" for at, name in enumerate(names))
    parts = "".join(f"<p><label><input type=checkbox> {name} alone</label></p>" for name in names)
    show = """<script>function show(chosen) {
      document.querySelectorAll('[role=tab]').forEach((tab, at) => tab.setAttribute('aria-selected', at === chosen));
      document.querySelectorAll('p').forEach((part, at) => { part.hidden = at !== chosen });
      const box = document.querySelectorAll('input')[chosen];
      box.checked = false;
      setTimeout(() => { box.checked = true }, 700);
    }
    show(0)</script>"""
    survey = await read(browser, f"<div role=tablist>{tabs}</div>{parts}{show}")
    assert [(one.label, one.value) for one in survey.controls] == [
        ("One alone", "on"),
        ("Three alone", "on"),
        ("Two alone", "on"),
    ]


async def test_a_closed_part_that_says_nothing_of_being_closed_is_opened(browser: AuditBrowser) -> None:
    accordion = (
        "<h4><a href='#more' onclick='more.hidden = !more.hidden; return false'>Features</a></h4>"
        "<h4><a href='#shown' onclick='shown.hidden = !shown.hidden; return false'>Basics</a></h4>"
        "<div id=shown><label><input type=checkbox> First</label></div>"
        "<div id=more hidden><label><input type=checkbox checked> Second</label></div>"
    )
    survey = await read(browser, accordion)
    assert {control.label: control.value for control in survey.controls} == {"First": "off", "Second": "on"}


async def test_tabs_within_a_tab_are_opened_before_the_next_tab_hides_them(browser: AuditBrowser) -> None:
    def tabs(name: str, *inner: str) -> str:
        heads = "".join(
            f"<button role=tab aria-selected={str(not at).lower()} onclick='show(this, {at})'>{name} {at}</button>"
            for at in range(len(inner))
        )
        panels = "".join(f"<div {'hidden' if at else ''}>{body}</div>" for at, body in enumerate(inner))
        return f"<div><div role=tablist>{heads}</div><div>{panels}</div></div>"

    def box(label: str) -> str:
        return f"<label><input type=checkbox> {label}</label>"

    show = (
        "<script>function show(tab, n) { const tabs = [...tab.parentElement.children];"
        "tabs.forEach((t, i) => t.setAttribute('aria-selected', i === n));"
        "[...tab.parentElement.nextElementSibling.children].forEach((p, i) => { p.hidden = i !== n }) }</script>"
    )
    page = tabs("Outer", tabs("First", box("A"), box("B")), tabs("Second", box("C"), box("D"))) + show
    survey = await read(browser, page)
    assert sorted(control.label for control in survey.controls) == ["A", "B", "C", "D"]


async def test_the_chosen_one_of_very_many_options_is_read(browser: AuditBrowser) -> None:
    options = "".join(f"<option {'selected' if n == 317 else ''}>Zone {n}</option>" for n in range(400))
    survey = await read(browser, f"<label for=z>Time zone</label> <select id=z>{options}</select>")
    assert only(survey, "Time zone").value == "Zone 317"


async def test_a_table_cell_is_named_by_its_row_and_its_column(browser: AuditBrowser) -> None:
    table = (
        "<table><tr><th></th><th>Email</th><th>Push</th></tr>"
        "<tr><th>Offers</th><td><input type=checkbox checked></td><td><input type=checkbox></td></tr></table>"
    )
    survey = await read(browser, table)
    assert {c.label: c.value for c in survey.controls} == {"Offers / Email": "on", "Offers / Push": "off"}


async def test_a_page_with_an_endless_script_ends_in_a_clear_result(browser: AuditBrowser) -> None:
    endless = "<label><input type=checkbox> Ads</label><script>setTimeout(() => { for (;;); }, 400)</script>"
    began = time.monotonic()
    with PageSite(page(endless)) as site, pytest.raises(PageProblem) as caught:
        await look(browser, site)
    assert caught.value.reason is Reason.TIMEOUT
    assert time.monotonic() - began < LONGEST_SECONDS


async def test_page_scripts_cannot_change_what_the_survey_sees(browser: AuditBrowser) -> None:
    hostile = (
        "<label><input type=checkbox id=b> Ads</label><script>"
        "Object.defineProperty(HTMLInputElement.prototype, 'checked', { get: () => true });"
        "Element.prototype.getAttribute = () => 'true'; window.fetch = null; Map = null;</script>"
    )
    assert only(await read(browser, hostile), "Ads").value == "off"


async def test_r21_long_texts_are_cut_and_markup_in_a_label_stays_text(browser: AuditBrowser) -> None:
    survey = await read(browser, f"<label><input type=checkbox> &lt;b&gt;{'x' * 5000}&lt;/b&gt;</label>")
    (control,) = survey.controls
    assert control.label.startswith("<b>xxx")
    assert len(control.label) <= 2_000


async def test_r21_five_thousand_controls_of_a_page_are_read_and_more_is_said_not_hidden(
    browser: AuditBrowser,
) -> None:
    row = "<label><input type=checkbox> Row</label>"
    survey = await read(browser, row * 5_100)
    assert len(survey.controls) == 5_000
    assert survey.truncated


@pytest.mark.parametrize(
    "text",
    ["');alert(1)//", "`${alert(1)}`", "</script><script>hit()</script>", "\u202egnp.exe", "\\'\"\\", "]]>&lt;!--"],
)
async def test_r21_a_hostile_label_is_nothing_but_text(browser: AuditBrowser, text: str) -> None:
    told = text.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")
    hit = "<script>window.hit = () => document.title = 'hit'</script>"
    survey = await read(browser, f"{hit}<label><input type=checkbox checked> Ads {told}</label>")
    (control,) = survey.controls
    assert control.value == "on"
    assert control.label.startswith("Ads")


ICON = '<svg width="24" height="24" style="fill: #444"><path d="M2 2h20v20H2z"/></svg>'
PLACES = [
    f'<a href="#/channels" style="cursor:pointer"><div>{ICON}</div><div>Channels</div></a>',
    f'<nav><div style="cursor:pointer">{ICON}<div>Channels</div></div></nav>',
    f'<button type=button aria-expanded=false style="cursor:pointer"><span>{ICON}</span><span>Channels</span></button>',
]


@pytest.mark.parametrize("place", PLACES)
async def test_the_picture_of_a_link_or_a_menu_is_no_switch(browser: AuditBrowser, place: str) -> None:
    survey = await read(browser, f"{place}<label><input type=checkbox checked> Personal ads</label>")
    assert [control.label for control in survey.controls] == ["Personal ads"]
