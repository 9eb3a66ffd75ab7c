"""Parts of real component libraries, cut down to what once made the survey read something wrong, or nothing at all."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from auditor.browser.audit_browser import AuditBrowser
from auditor.browser.launch import Launch, launched
from auditor.problems import Reason
from auditor.reading.model import Control, Survey
from tests.reading.site import PageSite

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def browser() -> AsyncIterator[AuditBrowser]:
    async with launched(Launch()) as opened:
        yield opened


async def read(browser: AuditBrowser, body: str) -> Survey:
    whole = f'<!doctype html><html lang="en"><meta charset="utf-8"><title>P</title><body>{body}</body></html>'
    with PageSite(whole) as site:
        async with browser.visit() as tab:
            await tab.reach(site.url)
            survey = await tab.survey(unfold=False)
        assert site.written == []
    return survey


def only(survey: Survey, label: str) -> Control:
    (control,) = (found for found in survey.controls if found.label == label)
    return control


def made(name: str, inside: str, mode: str = "open") -> str:
    """A script that gives every element of that name a shadow root."""
    return (
        f"<script>customElements.define('{name}', class extends HTMLElement {{ constructor() {{ super();"
        f" this.attachShadow({{mode: '{mode}'}}).innerHTML = `{inside}`; }} }})</script>"
    )


def radios(label: str, options: tuple[str, ...], drawn: int, name: str = "default") -> str:
    rows = "".join(
        f"<label><span class='dot{' dot-checked' if at == drawn else ''}'>"
        f"<input type=radio name={name} {'checked' if at == drawn else ''}></span>{option}</label>"
        for at, option in enumerate(options)
    )
    return f"<section><div><div>{label}</div><div>{rows}</div></div></section>"


async def test_groups_that_share_one_name_never_lend_each_other_a_value(browser: AuditBrowser) -> None:
    first = radios("Ad level", ("Full", "Limited"), drawn=1)
    second = radios("Who can message you", ("Everyone", "No one"), drawn=0)
    survey = await read(browser, first + second)
    assert only(survey, "Who can message you").value == "Everyone"
    assert only(survey, "Ad level").value is None  # the browser unchecked it; only its drawing is left


async def test_a_choice_that_lists_one_option_twice_is_not_read(browser: AuditBrowser) -> None:
    survey = await read(browser, radios("Ad level", ("Full", "Full"), drawn=1))
    control = only(survey, "Ad level")
    assert (control.value, control.reason) == (None, Reason.AMBIGUOUS)


async def test_segments_in_slots_are_a_list_with_one_chosen_and_never_their_words_in_a_row(
    browser: AuditBrowser,
) -> None:
    parts = made("x-segments", "<ul role=listbox><slot></slot></ul>") + made(
        "x-segment", "<li role=option><slot></slot></li>"
    )
    mark = "<script>document.querySelectorAll('x-segment').forEach((one) => one.shadowRoot.firstChild"
    mark += ".setAttribute('aria-selected', one.hasAttribute('chosen')))</script>"
    segments = "<x-segments><x-segment>Full</x-segment><x-segment chosen>Basic</x-segment></x-segments>"
    row = f"<div><div>Ad level</div>{segments}</div>"
    survey = await read(browser, row + parts + mark)
    assert only(survey, "Ad level").value == "Basic"


async def test_a_list_that_says_nothing_of_its_options_has_no_value(browser: AuditBrowser) -> None:
    survey = await read(browser, "<div><div>Ad level</div><ul role=listbox><li>Full</li><li>Basic</li></ul></div>")
    assert {control.value for control in survey.controls} <= {None}


@pytest.mark.parametrize("shown", ["✓", "On"])
async def test_a_value_beside_a_control_is_no_heading_of_the_next(browser: AuditBrowser, shown: str) -> None:
    switch = "<button role=switch aria-checked=true></button>"
    row = "<div style='display:flex'><div>{}</div><div><div>{}</div>" + switch + "</div></div>"
    choice = "<label>Who can tag you <select><option>Everyone</select></label>"
    survey = await read(browser, "<h2>Sharing</h2>" + row.format("First", shown) + row.format("Second", "") + choice)
    assert {control.section for control in survey.controls} == {"Sharing"}


async def test_a_label_that_repeats_the_value_is_told_without_it(browser: AuditBrowser) -> None:
    combo = "<div role=combobox tabindex=0 aria-labelledby='l w'><span id=w>Limited</span></div>"
    control = only(await read(browser, "<div id=l>Ad level</div>" + combo), "Ad level")
    assert control.value == "Limited"


async def test_the_button_of_a_drop_down_element_shows_its_value(browser: AuditBrowser) -> None:
    picker = made("x-picker", "<button aria-haspopup=true aria-expanded=false><span>No one</span></button>")
    survey = await read(browser, "<div><div>Who can message you</div><div><x-picker></x-picker></div></div>" + picker)
    assert only(survey, "Who can message you").value == "No one"


async def test_a_readonly_field_in_a_button_is_its_value(browser: AuditBrowser) -> None:
    field = "<button aria-haspopup=listbox><input readonly value='No one'></button>"
    survey = await read(browser, f"<div><div>Who can message you</div>{field}</div>")
    assert only(survey, "Who can message you").value == "No one"


@pytest.mark.parametrize("mode", ["open", "closed"])
async def test_a_button_in_an_element_without_children_breaks_nothing(browser: AuditBrowser, mode: str) -> None:
    survey = await read(browser, "<label><input type=checkbox> Ads</label><x-more></x-more>" + made(
        "x-more", "<button>More</button>", mode))  # fmt: skip
    assert only(survey, "Ads").value == "off"


async def test_a_section_with_one_control_names_the_section_and_not_the_control(browser: AuditBrowser) -> None:
    row = "<div><div><div>AI memory</div><p>What it may remember.</p></div><select><option>Off</select></div>"
    survey = await read(browser, f"<section aria-labelledby=h><h3 id=h>AI and training</h3>{row}</section>")
    control = only(survey, "AI memory")
    assert (control.section, control.value) == ("AI and training", "Off")
