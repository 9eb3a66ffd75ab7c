"""“Read the page I opened”: a window that the person drives and the program only looks at."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import pytest

from auditor.accounts.model import Account
from auditor.browser.driven import DrivenWindow
from auditor.browser.launch import Launch, launched
from auditor.problems import BrowserLost, SignedOut
from tests.browser.site import Reply, Site

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("display")]

SETTINGS = "<h1>Privacy</h1><label><input type=checkbox checked> Personal ads</label>"


@asynccontextmanager
async def driven(site: Site, address: str) -> AsyncIterator[DrivenWindow]:
    async with launched(Launch(headed=True)) as browser:
        async with browser.driven(None, Account("", ""), site.origin + address) as window:
            yield window
        assert browser.blocked == 0


async def looked_until(window: DrivenWindow, path: str) -> dict[str, str | None]:
    """What the page in front says, once the person has got there."""
    async with asyncio.timeout(30):
        while True:
            with suppress(SignedOut):
                survey = await window.look()
                if survey.url.split("?")[0].endswith(path):
                    return {control.label: control.value for control in survey.controls}


async def test_whatever_page_the_person_goes_to_is_read_as_it_stands(site: Site) -> None:
    site.pages = {"/start": "<script>setTimeout(() => { location = '/settings' }, 300)</script>", "/settings": SETTINGS}
    async with driven(site, "/start") as window:
        assert await looked_until(window, "/settings") == {"Personal ads": "on"}


async def test_what_the_person_does_there_is_not_held_back(site: Site) -> None:
    site.pages = {
        "/settings": SETTINGS + "<script>fetch('/save', {method: 'PUT', body: 'ads=off'})"
        ".then(() => { location = '/saved' })</script>",
        "/save": Reply("{}", type="application/json"), "/saved": SETTINGS.replace(" checked", ""),
    }  # fmt: skip
    async with driven(site, "/settings") as window:
        assert await looked_until(window, "/saved") == {"Personal ads": "off"}
    assert len(site.to("/save", "PUT")) == 1


async def test_f28_the_tab_in_which_the_person_is_active_is_read_not_another(site: Site) -> None:
    site.pages = {"/first": SETTINGS + "<script>open('/second')</script>", "/second": "<p>second</p>"}
    async with driven(site, "/first") as window:
        assert await looked_until(window, "/second") == {}
        first = next(iter(window._eyes))
        await first.bring_to_front()
        async with asyncio.timeout(20):
            while not (await window.look()).url.endswith("/first"):
                await first.mouse.move(50, 50)
                await first.mouse.move(60, 60)
        assert await looked_until(window, "/first") == {"Personal ads": "on"}


async def test_looking_opens_and_touches_nothing(site: Site) -> None:
    folded = "<details><summary>More</summary><label><input type=checkbox checked> Sell my data</label></details>"
    watching = "<script>for (const kind of ['click', 'focus', 'scroll', 'toggle', 'keydown'])"
    watching += " addEventListener(kind, (event) => event.isTrusted && fetch('/touched?' + kind), true)</script>"
    site.pages = {"/settings": SETTINGS + folded + watching}
    async with driven(site, "/settings") as window:
        await looked_until(window, "/settings")
    assert [one.query for one in site.to("/touched") if one.query not in ("focus", "scroll")] == []


async def test_a_sign_in_page_is_not_read_as_settings(site: Site) -> None:
    site.pages = {"/login": "<form><input name=u><input type=password></form>"}
    async with driven(site, "/login") as window:
        with pytest.raises(SignedOut):
            await window.look()


async def test_f28_closing_the_window_ends_the_turn(site: Site) -> None:
    site.pages = {"/settings": SETTINGS}
    async with driven(site, "/settings") as window:
        for page in [*window._eyes]:
            await page.close()
        assert window.closed.is_set()
        with pytest.raises(BrowserLost):
            await window.look()
