"""What a look at a page tells: one look, or the settled survey and the second look."""

from auditor.browser.audit_browser import AuditBrowser
from auditor.browser.eyes import Eyes
from auditor.reading.model import Control, Survey
from tests.reading.site import Answer, PageSite


def whole(page: str) -> str:
    """The page itself, or one around a part of it."""
    return page if page.startswith("<!doctype") else f"<!doctype html><html lang=en><meta charset=utf-8><body>{page}"


async def looked_at(browser: AuditBrowser, page: str) -> tuple[Control, ...]:
    """The controls, in the order a person meets them. A part of a page does for a page."""
    with PageSite(whole(page)) as site:
        async with browser.visit() as tab:
            await tab.reach(site.url)
            return (await Eyes(tab.page).glance()).controls


async def told(browser: AuditBrowser, page: str) -> list[tuple[str, str | None]]:
    """The label and value of each control."""
    return [(control.label, control.value) for control in await looked_at(browser, page)]


def page(body: str, language: str = "en") -> str:
    """A page with a title around a part of one."""
    return f'<!doctype html><html lang="{language}"><meta charset="utf-8"><title>P</title><body>{body}</body></html>'


async def look(browser: AuditBrowser, site: PageSite, *, unfold: bool = True) -> Survey:
    """The settled survey of a site's first page."""
    async with browser.visit() as tab:
        await tab.reach(site.url)
        return await tab.look_again(await tab.survey(unfold=unfold))


async def read(browser: AuditBrowser, body: str, **answers: Answer) -> Survey:
    """The settled survey of a part of a page that asks for `answers`; nothing may have been written."""
    given = {f"/{name}": answer for name, answer in answers.items()}
    with PageSite(page(body), given) as site:
        survey = await look(browser, site)
        assert site.written == []
        return survey


def only(survey: Survey, label: str) -> Control:
    """The one control of that name."""
    (control,) = (found for found in survey.controls if found.label == label)
    return control
