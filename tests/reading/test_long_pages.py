"""Pages that are long, and pages that grow without measure: read to their end, or said not to be."""

import asyncio
import time

import pytest

from auditor.browser import unfold
from auditor.browser.audit_browser import AuditBrowser
from auditor.problems import PageProblem, Reason
from auditor.reading.model import Survey
from tests.reading.site import Answer, PageSite

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]

TOP = "<!doctype html><html lang=en><title>P</title><body>"
ROW = "<div><label><input type=checkbox> Setting</label></div>"
ROWS_MADE = """<main><div id=list></div></main><script>
for (let n = 0; n < ROWS; n++) {
  const row = document.createElement('div');
  row.innerHTML = `<label><input type=checkbox> Setting ${n}</label>`;
  list.append(row);
}</script>"""

ROWS_IN_SIGHT = """<div id=port style="height: 400px; overflow-y: auto">
<div id=all style="position: relative"></div></div>
<script>
  all.style.height = 60 * 50 + 'px';
  const draw = () => {
    all.replaceChildren();
    for (let n = Math.floor(port.scrollTop / 50); n < Math.min(60, port.scrollTop / 50 + 9); n++) {
      const row = document.createElement('div');
      row.style = `position: absolute; top: ${n * 50}px; height: 50px`;
      row.innerHTML = `<label><input type=checkbox ${n % 2 ? 'checked' : ''}> Setting ${n}</label>`;
      all.append(row);
    }
  };
  port.addEventListener('scroll', draw);
  draw();
</script>"""

ROWS_LATER = """<div style="height: 5000px">Above</div><div id=end style="height: 40px"></div><script>
  const seen = new IntersectionObserver(([entry]) => {
    if (entry.isIntersecting && !end.shadowRoot)
      end.attachShadow({ mode: 'closed' }).innerHTML = '<label><input type=checkbox checked> At the end</label>';
  });
  seen.observe(end);
</script><label><input type=checkbox> At the start</label>"""


async def read(browser: AuditBrowser, body: str) -> Survey:
    with PageSite(f"{TOP}{body}") as site:
        async with browser.visit() as tab:
            await tab.reach(site.url)
            survey = await tab.survey()
        assert site.written == []
        return survey


async def refused(browser: AuditBrowser, body: str, *, announces: bool = True) -> Reason:
    """Why a page is not read; and that the tab is not lost with it."""
    large = PageSite(f"{TOP}{body}", announces=announces)
    with large as site, PageSite(f"{TOP}<label><input type=checkbox> Ads</label>") as small:
        async with browser.visit() as tab:
            with pytest.raises(PageProblem) as caught:
                await tab.reach(site.url)
                await tab.survey()
            await tab.reach(small.url)
            assert [control.label for control in (await tab.survey()).controls] == ["Ads"]
            return caught.value.reason


async def test_a_document_that_announces_many_megabytes_is_not_waited_for(browser: AuditBrowser) -> None:
    began = time.monotonic()
    assert await refused(browser, ROW * 120_000) is Reason.TOO_LARGE
    assert time.monotonic() - began < 30


async def test_a_document_that_announces_nothing_is_ended_when_it_takes_too_much_memory(browser: AuditBrowser) -> None:
    began = time.monotonic()
    assert await refused(browser, ROW * 120_000, announces=False) is Reason.TOO_LARGE
    assert time.monotonic() - began < 30


async def test_a_frame_of_another_site_that_takes_too_much_memory_ends_the_page(browser: AuditBrowser) -> None:
    with PageSite(f"{TOP}{ROW * 120_000}", announces=False) as frame:
        elsewhere = frame.url.replace("127.0.0.1", "localhost")
        assert await refused(browser, f"{ROW}<iframe src='{elsewhere}'></iframe>") is Reason.TOO_LARGE


async def test_a_page_that_crashes_by_itself_is_not_called_too_large(browser: AuditBrowser) -> None:
    with PageSite(f"{TOP}{ROW}") as site:
        async with browser.visit() as tab:
            await tab.reach(site.url)
            session = await tab.page.context.new_cdp_session(tab.page)
            crashed = asyncio.Event()
            tab.page.on("crash", lambda _page: crashed.set())
            crashing = asyncio.ensure_future(session.send("Page.crash"))
            await crashed.wait()
            crashing.cancel()
            assert not tab.has_outgrown


async def test_a_large_file_that_takes_no_pages_place_does_not_end_the_next_page(browser: AuditBrowser) -> None:
    file = Answer("x" * 6_000_000, kind="application/octet-stream")
    with PageSite(f"{TOP}<label><input type=checkbox> Ads</label>", {"/file": file}) as site:
        async with browser.visit() as tab:
            with pytest.raises(PageProblem) as caught:
                await tab.reach(f"{site.url}file")
            assert caught.value.reason is not Reason.TOO_LARGE
            await tab.reach(site.url)
            assert [control.label for control in (await tab.survey()).controls] == ["Ads"]


async def test_a_script_that_makes_half_a_million_nodes_is_ended(browser: AuditBrowser) -> None:
    began = time.monotonic()
    assert await refused(browser, ROWS_MADE.replace("ROWS", "120000")) is Reason.TOO_LARGE
    assert time.monotonic() - began < 30


async def test_a_page_with_more_settings_than_any_other_is_read_whole_within_the_time(browser: AuditBrowser) -> None:
    survey = await read(browser, ROWS_MADE.replace("ROWS", "1000"))
    assert len(survey.controls) == 1000
    assert not survey.truncated


async def test_rows_that_exist_only_while_they_are_in_sight_are_all_met(browser: AuditBrowser) -> None:
    survey = await read(browser, ROWS_IN_SIGHT)
    values = {control.label: control.value for control in survey.controls}
    assert values == {f"Setting {n}": "on" if n % 2 else "off" for n in range(60)}


async def test_a_list_in_a_frame_is_scrolled_after_the_page_around_it(browser: AuditBrowser) -> None:
    inside = f"<!doctype html><html lang=en><title>F</title><body>{ROWS_IN_SIGHT}".replace('"', "&quot;")
    around = f'<p style="height: 600px">Above<iframe style="width: 700px; height: 500px" srcdoc="{inside}"></iframe>'
    survey = await read(browser, f"{around}<p style='height: 2000px'>Below")
    assert {control.label for control in survey.controls} == {f"Setting {n}" for n in range(60)}


async def test_what_comes_into_being_only_as_it_comes_into_sight_is_met(browser: AuditBrowser) -> None:
    survey = await read(browser, ROWS_LATER)
    assert {control.label: control.value for control in survey.controls} == {"At the start": "off", "At the end": "on"}


async def test_a_page_without_an_end_is_said_to_be_cut(browser: AuditBrowser, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unfold, "SCROLLING_SECONDS", 3.0)
    endless = ROWS_MADE.replace("ROWS", "80") + (
        "<script>addEventListener('scroll', () => { const more = document.createElement('p');"
        "more.style.height = '900px'; document.body.append(more); });</script>"
    )
    survey = await read(browser, endless)
    assert len(survey.controls) == 80
    assert survey.truncated
