"""What the survey says of small pages, each made to be misread. One browser for all of them."""

import time
from dataclasses import dataclass

import pytest

from auditor.browser.audit_browser import AuditBrowser
from auditor.problems import PageProblem, Reason
from auditor.reading.model import Control, Survey
from tests.reading.site import Answer, PageSite

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]
JSON = "application/json"
LONGEST_SECONDS = 30


def page(body: str, language: str = "en") -> str:
    return f'<!doctype html><html lang="{language}"><meta charset="utf-8"><title>P</title><body>{body}</body></html>'


async def look(browser: AuditBrowser, site: PageSite, *, unfold: bool = True) -> Survey:
    async with browser.visit() as tab:
        await tab.reach(site.url)
        return await tab.look_again(await tab.survey(unfold=unfold))


async def read(browser: AuditBrowser, body: str, **answers: Answer) -> Survey:
    given = {f"/{name}": answer for name, answer in answers.items()}
    with PageSite(page(body), given) as site:
        survey = await look(browser, site)
        assert site.written == []
        return survey


def only(survey: Survey, label: str) -> Control:
    (control,) = (found for found in survey.controls if found.label == label)
    return control


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
         "<div style='display:flex'><div>Hakuhistoria</div><a href='#h'>Päällä ›</a></div>", "Hakuhistoria", "Päällä",
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


async def test_a_default_that_flips_when_the_answer_arrives_is_read_after_it(browser: AuditBrowser) -> None:
    late = Answer('{"on": true}', seconds=0.9, kind=JSON)
    script = "<script>fetch('/data').then(r => r.json()).then(d => { b.checked = d.on })</script>"
    survey = await read(browser, f"<label><input type=checkbox id=b> Training</label>{script}", data=late)
    assert only(survey, "Training").value == "on"


async def test_a_value_flipped_by_a_timer_is_caught_by_the_second_look(browser: AuditBrowser) -> None:
    script = "<script>setTimeout(() => { b.checked = true }, 900)</script>"
    survey = await read(browser, f"<label><input type=checkbox id=b> Training</label>{script}")
    assert only(survey, "Training").value == "on"


async def test_switches_whose_data_failed_to_load_are_not_believed(browser: AuditBrowser) -> None:
    script = "<script>fetch('/data').then(r => r.json()).then(d => { b.checked = d.on }).catch(() => {})</script>"
    survey = await read(browser, f"<label><input type=checkbox id=b> Training</label>{script}", data=Answer("", 500))
    assert survey.reason is Reason.DATA_FAILED


async def test_what_the_page_before_lost_by_being_left_is_no_failure_of_this_one(browser: AuditBrowser) -> None:
    asking = "<script>setInterval(() => fetch('/slow'), 50)</script><p>Wait"
    switch = "<label><input type=checkbox checked> Personalised ads</label>"
    slow = {"/next": Answer(page(switch), seconds=0.5), "/slow": Answer("{}", seconds=3, kind=JSON)}
    with PageSite(page(asking), slow) as site:
        async with browser.visit() as tab:
            await tab.reach(site.url)
            await tab.reach(f"{site.url}next")
            survey = await tab.survey()
    assert survey.reason is None
    assert only(survey, "Personalised ads").value == "on"


async def test_data_that_failed_is_remembered_when_the_page_renames_its_address(browser: AuditBrowser) -> None:
    asks = "<script>fetch('/no').finally(() => history.pushState(0, '', '#b'))</script>"
    with PageSite(
        page(f"<label><input type=checkbox> Ads</label>{asks}"), {"/no": Answer("{}", 500, kind=JSON)}
    ) as site:
        survey = await look(browser, site)
    assert survey.reason is Reason.DATA_FAILED


@pytest.mark.parametrize("body", ['{"on": tr', '{"on": true}\n{"mo', '[{"on": true}, '])
async def test_switches_whose_data_broke_off_in_the_middle_are_not_believed(browser: AuditBrowser, body: str) -> None:
    script = "<script>fetch('/data').then(r => r.json()).then(d => { b.checked = d.on }).catch(() => {})</script>"
    answer = Answer(body, kind=JSON)
    survey = await read(browser, f"<label><input type=checkbox id=b> Training</label>{script}", data=answer)
    assert survey.reason is Reason.DATA_FAILED


@pytest.mark.parametrize("body", ["", "for (;;);{", '{"on": true}\n{"on": true}\n', '"', "[note] {", '{"a": "}{"}'])
async def test_an_answer_that_is_another_language_than_json_is_left_alone(browser: AuditBrowser, body: str) -> None:
    script = "<script>fetch('/data').then(r => r.text())</script>"
    answer = Answer(body, kind=JSON)
    survey = await read(browser, f"<label><input type=checkbox checked> Training</label>{script}", data=answer)
    assert only(survey, "Training").value == "on"


async def test_closed_tabs_accordions_and_details_are_opened_and_nothing_is_operated(browser: AuditBrowser) -> None:
    tabs = (
        "<div role=tablist><button role=tab aria-selected=true onclick='show(0)'>One</button>"
        "<button role=tab aria-selected=false onclick='show(1)'>Two</button></div>"
        "<div class=p><label><input type=checkbox checked onchange='saved()'> First</label></div>"
        "<div class=p hidden><label><input type=checkbox onchange='saved()'> Second</label></div>"
        "<details><summary>More</summary><label><input type=checkbox checked onchange='saved()'> Third</label>"
        "</details>"
        "<script>function show(n) { document.querySelectorAll('.p').forEach((p, i) => { p.hidden = i !== n }) }"
        "function saved() { fetch('/saved', {method: 'POST'}) }</script>"
    )
    survey = await read(browser, tabs)
    assert {control.label: control.value for control in survey.controls} == {
        "First": "on",
        "Second": "off",
        "Third": "on",
    }


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
