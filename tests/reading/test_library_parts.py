"""Parts of real component libraries, cut down to what once made the survey read something wrong, or nothing at all."""

import pytest

from auditor.browser.audit_browser import AuditBrowser
from auditor.problems import Reason
from auditor.reading.model import Control, Survey
from tests.reading.site import PageSite

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]


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


SWITCH = (
    "<div style='display:flex'><span>{label}</span><div class='q-toggle' role=switch aria-checked={state} tabindex=0>"
    "<div class='inner inner--{word}'><input type=checkbox hidden><i style='display:block;width:30px;height:16px;"
    "background:{colour}'></i></div></div></div>"
)


async def test_hidden_inputs_that_a_make_never_sets_are_no_second_opinion(browser: AuditBrowser) -> None:
    on = SWITCH.format(label="Ads", state="true", word="truthy", colour="#080")
    off = SWITCH.format(label="News", state="false", word="falsy", colour="#888")
    survey = await read(browser, on + off)
    assert (only(survey, "Ads").value, only(survey, "News").value) == ("on", "off")
    alone = await read(browser, on)
    assert only(alone, "Ads").reason is Reason.CONFLICTING


async def test_an_element_that_knows_better_than_its_markup_is_not_believed_either_way(browser: AuditBrowser) -> None:
    made_switch = made("x-switch-button", "<div></div>").replace("super();", "super(); this.checked = true;")
    control = "<x-switch-button role=switch aria-checked=false style='display:block;width:36px;height:20px'>"
    survey = await read(browser, f"<div><div>Ads</div>{control}</x-switch-button></div>{made_switch}")
    assert (only(survey, "Ads").value, only(survey, "Ads").reason) == (None, Reason.CONFLICTING)


TABS = (
    "<div style='display:flex'><div>AI memory</div><div role=tablist><button role=tab aria-selected=true>Off</button>"
    "<button role=tab aria-selected=false onclick='hit()'>Always</button></div></div>"
    "<script>function hit() { fetch('/saved', {method: 'POST'}) }</script>"
)


async def test_tabs_that_lead_nowhere_are_a_choice_and_are_never_pressed(browser: AuditBrowser) -> None:
    whole = f'<!doctype html><html lang="en"><body>{TABS}</body></html>'
    with PageSite(whole) as site:
        async with browser.visit() as tab:
            await tab.reach(site.url)
            survey = await tab.survey()
        assert site.written == []
    control = only(survey, "AI memory")
    assert (control.value, control.kind, control.options) == ("Off", "segmented", ("Off", "Always"))


ARROW = "<svg width=16 height=16><path d='M2 2h12L8 12z'/></svg>"
DROP_DOWNS = {
    "a field that cannot be typed into": f"<div class=field><input readonly value='No one'>{ARROW}</div>",
    "a hidden field beside its text": f"<div class=view><input readonly value='' style='width:0;border:0'>"
    f"<span>No one</span>{ARROW}</div>",
    "a box that takes the focus": f"<div class=x-select><div tabindex=0><div>No one</div>{ARROW}</div></div>",
    "a box to point at": f"<div style='cursor:pointer;border:1px solid'><div>No one</div>{ARROW}</div>",
    "a field, a list and an arrow": "<div style='height:30px'><input readonly aria-haspopup=listbox value='No one' "
    "style='position:absolute;clip:rect(0,0,0,0)'><select style='position:absolute;opacity:0'><option>No one</select>"
    f"<span>No one</span><div role=button aria-haspopup=listbox>{ARROW}</div></div>",
    "a name with the value in it": "<button aria-haspopup=listbox aria-label='Selected: No one'>No one ▾</button>",
    "a button named by its text and its label": "<button id=v aria-haspopup=listbox aria-labelledby='t l'>"
    "<span id=t>No one</span><span aria-hidden=true>▼</span></button>",
    "a menu button with a picture": f"<button aria-haspopup=true><span>No one</span>{ARROW}</button>",
}


@pytest.mark.parametrize("drop_down", DROP_DOWNS.values(), ids=DROP_DOWNS)
async def test_a_drop_down_of_any_make_shows_its_value(browser: AuditBrowser, drop_down: str) -> None:
    row = "<div style='display:flex;gap:9px'><div><div id=l>Who can message you</div></div><div>{}</div></div>"
    survey = await read(browser, "<h2>Messages</h2>" + row.format(drop_down))
    assert [(c.label, c.value, c.kind) for c in survey.controls] == [("Who can message you", "No one", "select")]


async def test_a_drop_down_that_draws_another_value_than_its_list_holds_is_not_read(browser: AuditBrowser) -> None:
    parts = "<select style='position:absolute;opacity:0'><option>No one<option selected>Everyone</select>"
    drawn = "<div role=combobox tabindex=0><span>No one</span></div>"
    survey = await read(browser, f"<div><div>Who can message you</div><div>{parts}{drawn}</div></div>")
    assert {control.value for control in survey.controls} == {None}


async def test_a_mark_of_a_checkbox_is_not_its_name(browser: AuditBrowser) -> None:
    hidden = "<span style='position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden'>{}</span>"
    box = "<div style='display:inline-block;width:16px;height:16px;border:1px solid'>✓</div>"
    survey = await read(browser, f"<label>{hidden.format('<input type=checkbox checked>')}{box}Login alerts</label>")
    assert only(survey, "Login alerts").value == "on"


async def test_a_picture_in_a_row_that_is_pressed_is_no_control(browser: AuditBrowser) -> None:
    row = (
        f"<div role=button tabindex=0 style='cursor:pointer;display:flex'><div>Feed order</div><div>Newest</div>{ARROW}"
    )
    survey = await read(browser, row + "</div>")
    assert [(c.label, c.value) for c in survey.controls] == [("Feed order", "Newest")]


UNBOUND = "<div class=field><div class=ui><input type=radio name=m {}><label>{}</label></div></div>"


@pytest.mark.parametrize("chosen", ["Off", "This session", "Always"])
async def test_a_radio_with_off_beside_it_and_nothing_that_binds_them_is_called_off(
    browser: AuditBrowser, chosen: str
) -> None:
    names = ("Off", "This session", "Always")
    told = "".join(UNBOUND.format("checked" if name == chosen else "", name) for name in names)
    survey = await read(browser, f"<div><div><label>AI memory</label></div><div>{told}</div></div>")
    (control,) = survey.controls
    assert (control.label, control.options, control.value) == ("AI memory", names, chosen)


async def test_a_radio_named_off_is_a_choice_and_no_state(browser: AuditBrowser) -> None:
    radio = "<div><button role=radio aria-checked={} aria-label='{}'></button> {}</div>"
    group = "<div role=radiogroup aria-label='AI memory'>{}</div>"
    radios_told = [radio.format("true", "Off", "Off"), radio.format("false", "Always", "Always")]
    survey = await read(browser, group.format("".join(radios_told)))
    assert only(survey, "AI memory").value == "Off"


def segments(*words: str, marked: int, style: str = ".is-active{background:#060;color:#fff}") -> str:
    buttons = "".join(
        f"<button class='seg {'is-active' if at == marked else ''}'>{word}</button>" for at, word in enumerate(words)
    )
    return f"<style>{style}</style><div style='display:flex'><div>Ad level</div><div>{buttons}</div></div>"


async def test_the_one_button_that_is_marked_and_drawn_otherwise_is_the_choice(browser: AuditBrowser) -> None:
    control = only(await read(browser, segments("Full", "Basic", "None", marked=1)), "Ad level")
    assert (control.value, control.kind, control.options) == ("Basic", "segmented", ("Full", "Basic", "None"))


async def test_a_mark_among_buttons_that_is_not_seen_says_nothing(browser: AuditBrowser) -> None:
    survey = await read(browser, segments("Full", "Basic", "None", marked=1, style=""))
    assert {control.value for control in survey.controls} <= {None}


async def test_a_word_in_a_switch_that_says_the_opposite_of_its_markup_is_a_conflict(browser: AuditBrowser) -> None:
    row = "<div><span id=t>Ads</span><button role=switch aria-checked=false aria-labelledby=t>On</button></div>"
    assert only(await read(browser, row), "Ads").reason is Reason.CONFLICTING


async def test_a_heading_that_is_only_drawn_is_found_through_nested_shadow_trees(browser: AuditBrowser) -> None:
    nested = """<x-a></x-a><script>
    let host = document.querySelector('x-a');
    for (let far = 0; far < 6; far++) {
      const root = host.attachShadow({mode: 'open'});
      const last = '<div><select aria-label="Who can see it"><option>Nobody</select></div>';
      root.innerHTML = far < 5 ? '<div><x-a></x-a></div>' : last;
      host = root.querySelector('x-a');
    }
    </script>"""  # fmt: skip
    (control,) = (await read(browser, f"<h1>Settings</h1><div><div>Location</div><div>{nested}</div></div>")).controls
    assert (control.section, control.label, control.value) == ("Location", "Who can see it", "Nobody")


async def test_a_description_before_the_control_is_no_heading(browser: AuditBrowser) -> None:
    rows = (
        "<div><div><p>We use this to suggest content.</p><label><input type=checkbox>Places</label></div>"
        "<div><p>Shown to friends</p><input type=checkbox aria-labelledby=l><span id=l>Likes</span></div></div>"
    )
    survey = await read(browser, f"<h1>Settings</h1><div><div>Location</div>{rows}</div>")
    assert [(control.section, control.label) for control in survey.controls] == [
        ("Location", "Places"),
        ("Location", "Likes"),
    ]


async def test_a_drop_down_with_its_label_inside_shows_what_it_offers_and_no_more(browser: AuditBrowser) -> None:
    drop_down = (
        "<div role=combobox aria-label='Audience' aria-controls=list aria-expanded=false tabindex=0>"
        "<span>Who sees it</span><div>Only me</div></div>"
        "<div id=list role=listbox hidden><div role=option>Everyone</div><div role=option>Only me</div></div>"
    )
    (control,) = (await read(browser, drop_down)).controls
    assert (control.label, control.value) == ("Audience", "Only me")


async def test_a_button_beside_a_term_and_its_value_is_no_second_value(browser: AuditBrowser) -> None:
    rows = "".join(
        f"<div style='display:flex'><dl><dt>{name}</dt><dd>{value}</dd></dl><button>Edit</button></div>"
        for name, value in (("Location history", "Off"), ("Ad topics", "All topics"))
    )
    survey = await read(browser, rows)
    assert [(control.label, control.value) for control in survey.controls] == [
        ("Location history", "off"),
        ("Ad topics", "All topics"),
    ]
