"""The report in a real browser: it asks for nothing, runs nothing."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from auditor.browser.find import find_browser
from auditor.export.as_html import as_html
from tests.export.samples import STRINGS, hostile, lookup, sample
from tests.replicas.build import modules

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(
            executable_path=find_browser().path, chromium_sandbox=hasattr(os, "geteuid") and os.geteuid() != 0
        )
        yield started
        started.close()


def test_no_report_makes_a_request_or_runs_anything(browser: Browser, tmp_path: Path) -> None:
    page = browser.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("dialog", lambda dialog: asked.append(dialog.message))
    addresses = []
    for number, text in enumerate(STRINGS):
        file = tmp_path / f"{number}.html"
        file.write_bytes(as_html(*hostile(text)))
        addresses.append(file.as_uri())
        page.goto(file.as_uri())
        assert page.evaluate("document.scripts.length") == 0
        assert page.locator("img, iframe, object, embed, link, form").count() == 0
    assert asked == addresses
    page.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [400, 1200])
def test_the_report_fits_its_window(browser: Browser, tmp_path: Path, scheme: str, width: int) -> None:
    file = tmp_path / "report.html"
    file.write_bytes(as_html(sample(), lookup, {}, language="de"))
    page = browser.new_page(viewport={"width": width, "height": 800}, color_scheme=scheme)  # type: ignore[arg-type]
    page.goto(file.as_uri())
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    paper = page.evaluate("getComputedStyle(document.documentElement).backgroundColor")
    assert paper == {"light": "rgb(255, 255, 255)", "dark": "rgb(30, 31, 34)"}[scheme]
    page.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", ["en", "de"])
def test_axe_finds_nothing_serious_in_the_report(browser: Browser, tmp_path: Path, scheme: str, language: str) -> None:
    file = tmp_path / "report.html"
    file.write_bytes(as_html(sample(), lookup, {}, language=language))
    context = browser.new_context(bypass_csp=True, color_scheme=scheme)  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(file.as_uri())
    page.add_script_tag(path=modules() / "axe-core" / "axe.min.js")
    found = page.evaluate("async () => (await axe.run()).violations.map((v) => [v.impact, v.id, v.nodes.length])")
    assert [one for one in found if one[0] in ("serious", "critical")] == []
    assert page.evaluate("async () => (await axe.run()).passes.length") > 10
    context.close()
