"""A page's values count when its data came: late, never, broken off, refused, or by a channel that waits."""

import pytest

from auditor.browser.audit_browser import AuditBrowser
from auditor.problems import Reason
from tests.reading.site import Answer, PageSite
from tests.reading.told import look, only, page, read

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]
JSON = "application/json"
TRAINING = "<label><input type=checkbox id=b checked> Training</label>"


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


async def test_a_channel_that_waits_for_events_is_not_waited_for(browser: AuditBrowser) -> None:
    script = "<script>fetch('/events?since=0')</script>"
    never = {"/events?since=0": Answer("[]", seconds=20, kind=JSON)}
    with PageSite(page(f"{TRAINING}{script}"), never) as site:
        survey = await look(browser, site)
    assert (survey.reason, only(survey, "Training").value) == (None, "on")


async def test_settings_that_never_come_are_not_believed_though_their_address_speaks_of_waiting(
    browser: AuditBrowser,
) -> None:
    script = "<script>fetch('/settings/stream')</script>"
    with PageSite(page(f"{TRAINING}{script}"), {"/settings/stream": Answer("{}", seconds=20, kind=JSON)}) as site:
        survey = await look(browser, site)
    assert survey.reason is Reason.DATA_FAILED


async def test_a_service_that_is_not_there_at_all_is_no_failure(browser: AuditBrowser) -> None:
    script = "<script>fetch('/upgrade')</script>"
    survey = await read(browser, f"{TRAINING}{script}", upgrade=Answer("no such thing", 501))
    assert (survey.reason, only(survey, "Training").value) == (None, "on")


async def test_a_question_that_failed_is_not_made_good_by_another_at_the_same_address(browser: AuditBrowser) -> None:
    script = "<script>fetch('/index?route=theme').then(() => fetch('/index?route=privacy'))</script>"
    answers = {"/index?route=theme": Answer("{}", kind=JSON), "/index?route=privacy": Answer("{}", 500, kind=JSON)}
    with PageSite(page(f"{TRAINING}{script}"), answers) as site:
        survey = await look(browser, site)
    assert survey.reason is Reason.DATA_FAILED


async def test_a_read_that_the_guard_refused_leaves_defaults_that_are_not_believed(browser: AuditBrowser) -> None:
    script = (
        "<script>fetch('/index?route=/config/get', {method: 'POST', body: 'ajax_request=true&key=Privacy',"
        " headers: {'Content-Type': 'application/x-www-form-urlencoded'}}).then(() => { b.checked = false })</script>"
    )
    survey = await read(browser, f"{TRAINING}{script}")
    assert survey.reason is Reason.DATA_FAILED


async def test_switches_below_the_pages_own_word_of_trouble_are_not_believed(browser: AuditBrowser) -> None:
    """The answer came, and said in itself that there is none: many services answer so."""
    script = "<script>fetch('/data').then(() => { a.hidden = false })</script>"
    alert = "<div role=alert id=a hidden>Something went wrong. Try again later.</div>"
    survey = await read(browser, f"{TRAINING}{alert}{script}", data=Answer('{"errors": []}', kind=JSON))
    assert survey.reason is Reason.DATA_FAILED
