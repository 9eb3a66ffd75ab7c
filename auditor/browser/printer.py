"""A report on paper: a browser of our own prints one HTML file, with JavaScript off and no network."""

import asyncio
from typing import Final

from playwright.async_api import Browser, Error, Route

from auditor.browser.find import find_browser
from auditor.browser.folders import private_folder
from auditor.browser.launch import Launch, driver, started
from auditor.browser.pulse import beating
from auditor.problems import BrowserLost

ADDRESS: Final = "http://report.invalid/"
"""Where the browser believes the report to be; everything else it might ask for is refused."""

PRINT_SECONDS: Final = 120.0
MARGIN: Final = "15mm"


def printed(html: bytes, launch: Launch) -> bytes:
    """The HTML as a tagged PDF with an outline. Not to be called on an event loop. Raises BrowserProblem."""
    return asyncio.run(_printed(html, launch))


async def _printed(html: bytes, launch: Launch) -> bytes:
    found = find_browser(launch.executable)
    hidden = Launch(executable=launch.executable, extra_args=launch.extra_args)
    with private_folder() as folder:
        async with driver(folder) as (playwright, pid):
            browser, _ = await started(playwright, found, hidden, folder)
            async with beating(browser, pid) as pulse:
                try:
                    return await pulse.through(_pdf(browser, html), PRINT_SECONDS)
                except TimeoutError:
                    raise BrowserLost(detail="It took too long to print.") from None
                except Error as failure:
                    raise BrowserLost(detail=str(failure).splitlines()[0][:120]) from None


async def _pdf(browser: Browser, html: bytes) -> bytes:
    async def answer(route: Route) -> None:
        if route.request.url == ADDRESS:
            await route.fulfill(body=html, content_type="text/html; charset=utf-8")
        else:
            await route.abort()

    context = await browser.new_context(java_script_enabled=False, offline=True, service_workers="block")
    await context.route("**/*", answer)
    page = await context.new_page()
    await page.goto(ADDRESS)
    margin = dict.fromkeys(("top", "bottom", "left", "right"), MARGIN)
    return await page.pdf(tagged=True, outline=True, format="A4", print_background=True, margin=margin)  # type: ignore[arg-type]
