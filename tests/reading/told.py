"""What one look at a page tells."""

from auditor.browser.audit_browser import AuditBrowser
from auditor.browser.eyes import Eyes
from auditor.reading.model import Control
from tests.reading.site import PageSite


async def looked_at(browser: AuditBrowser, page: str) -> tuple[Control, ...]:
    """The controls, in the order a person meets them. A part of a page does for a page."""
    whole = page if page.startswith("<!doctype") else f"<!doctype html><html lang=en><meta charset=utf-8><body>{page}"
    with PageSite(whole) as site:
        async with browser.visit() as tab:
            await tab.reach(site.url)
            return (await Eyes(tab.page).glance()).controls


async def told(browser: AuditBrowser, page: str) -> list[tuple[str, str | None]]:
    """The label and value of each control."""
    return [(control.label, control.value) for control in await looked_at(browser, page)]
