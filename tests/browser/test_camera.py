# ruff: noqa: E501 -- pages read better unbroken
"""Pictures for evidence: the control shows, and nothing of the person does, wherever on the page it is drawn.

What is personal is drawn in magenta and the control in green, so that a pixel decides.
"""

import asyncio
import io
from collections.abc import Sequence

import pytest
from PIL import Image

from auditor.browser.audit_browser import AuditBrowser
from auditor.browser.camera import Framing, Subject, cropped
from auditor.browser.finger import Finger
from auditor.browser.tab import Tab
from auditor.pictured import subject_of
from auditor.problems import Reason
from auditor.reading.model import Unreadable, Value
from tests.browser.site import Reply, Site
from tests.fakes import setting

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]
LABEL = "Use my photos to train AI"
GREEN, MAGENTA = (0, 128, 0), (255, 0, 255)
SWITCH = "<button role=switch aria-checked=true aria-labelledby=l style='background:#008000;border:0;width:60px;height:30px'></button>"
MINE = "background:#f0f;color:#f0f"
SVG = "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='40' height='40'><rect width='40' height='40' fill='%23f0f'/></svg>"


def row(inside: str = "", around: str = "") -> str:
    return (
        "<body style='margin:20px;font:16px sans-serif'>"
        f"<div style='display:flex;gap:20px;width:700px;position:relative;min-height:60px'><span id=l>{LABEL}</span>{inside}{SWITCH}</div>{around}"
    )


PERSONAL = {
    "a description": row(f"<span style='align-self:start;{MINE}'>for Ada Lovelace</span>"),
    "an avatar": row(f'<img alt="Ada" src="{SVG}">'),
    "an avatar in the background": row(f"""<i style="width:40px;height:40px;background:url(&quot;{SVG}&quot;)"></i>"""),
    "an avatar a style draws before it": row(f"""<style>.w::before{{content:'';display:inline-block;width:40px;height:40px;background:url("{SVG}")}}</style><span class=w></span>"""),
    "an avatar that a style makes of an element": row(f"""<i style="content:url(&quot;{SVG}&quot;)"></i>"""),
    "an avatar as a frame": row(f"""<i style="width:20px;height:20px;border:10px solid;border-image:url(&quot;{SVG}&quot;) 10"></i>"""),
    "an avatar as the mark of a list": row(f"""<ul style="list-style:url(&quot;{SVG}&quot;) inside;margin:0"><li></ul>"""),
    "a drawn avatar": row("<canvas id=c width=40 height=40></canvas><script>const x=c.getContext('2d');x.fillStyle='#f0f';x.fillRect(0,0,40,40)</script>"),
    "initials in an image": row("<svg width=60 height=40><text y=20 fill=#f0f style='font:bold 40px sans-serif'>ADA</text></svg>"),
    "a picture in an image": row(f'<svg width=40 height=40><image width=40 height=40 href="{SVG}"/></svg>'),
    "made by a style": row(f"<style>.w::after{{content:'Ada Lovelace';{MINE}}}</style><span class=w></span>"),
    "made of an attribute": row(f"<style>.w::before{{content:attr(data-n);{MINE}}}</style><span class=w data-n='Ada'></span>"),
    "a field": row(f"<input value='ada@lovelace.example' style='{MINE};border:0;outline:0;height:30px'>"),
    "a note": row(f"<textarea style='{MINE};border:0;resize:none'>Ada</textarea>"),
    "a list": row(f"<select style='{MINE};appearance:none;border:0'><option>Ada Lovelace</select>"),
    "a toast over it": row("", f"<div style='position:fixed;top:25px;left:450px;{MINE}'>Saved, Ada</div>"),
    "a frame": row("<iframe style='width:80px;height:30px;border:0' srcdoc='<body style=background:#f0f>Ada'></iframe>"),
    "a frame over it": row("", "<iframe style='position:fixed;top:20px;left:450px;width:90px;height:30px;border:0' src='/ada'></iframe>"),
    "an open shadow": row(f"<x-a></x-a><script>document.querySelector('x-a').attachShadow({{mode:'open'}}).innerHTML=\"<b style='{MINE}'>Ada</b>\"</script>"),
    "a closed shadow": row(f"<x-a></x-a><script>document.querySelector('x-a').attachShadow({{mode:'closed'}}).innerHTML=\"<b style='{MINE}'>Ada</b>\"</script>"),
}  # fmt: skip


async def pictures(tab: Tab, origin: str, path: str = "/settings") -> list[bytes | None]:
    """Of every control on the page, as an audit takes them."""
    await tab.reach(f"{origin}{path}")
    survey = await tab.look_again(await tab.survey())
    wanted = [
        subject_of(setting(LABEL), Value(control.value or "", control)) for control in survey.controls if control.label
    ]
    assert wanted, "no control was read"
    return await tab.pictures([subject for subject in wanted if subject is not None])


def colours(png: bytes | None) -> set[Sequence[int]]:
    assert png is not None, "there is no picture"
    with Image.open(io.BytesIO(png)) as picture:
        return {colour for _, colour in picture.getcolors(picture.width * picture.height) or []}  # type: ignore[misc]


@pytest.mark.parametrize("kind", PERSONAL)
async def test_the_control_shows_and_nothing_of_the_person(browser: AuditBrowser, site: Site, kind: str) -> None:
    site.pages = {"/settings": PERSONAL[kind], "/ada": f"<body style='{MINE}'>Ada"}
    async with browser.visit() as tab:
        png = (await pictures(tab, site.origin))[0]
    shown = colours(png)
    assert GREEN in shown
    assert MAGENTA not in shown


async def test_an_avatar_inside_a_large_switch_is_not_part_of_it(browser: AuditBrowser, site: Site) -> None:
    inside = f"<span>{LABEL}</span><img alt='' src=\"{SVG}\"><b style='background:#008000;width:40px;height:20px'></b>"
    site.pages = {
        "/settings": f"<div role=switch aria-checked=true tabindex=0 style='display:flex;width:600px;height:60px'>{inside}</div>"
    }
    async with browser.visit() as tab:
        (png,) = await pictures(tab, site.origin)
    shown = colours(png)
    assert GREEN in shown
    assert MAGENTA not in shown


async def test_a_control_on_a_wallpaper_is_not_pictured(browser: AuditBrowser, site: Site) -> None:
    site.pages = {
        "/settings": row().replace(
            "<body style='", f'<body style=\'background:url("{SVG.replace(chr(39), "%22")}");', 1
        )
    }
    async with browser.visit() as tab:
        assert await pictures(tab, site.origin) == [None]


async def test_the_words_of_the_setting_show(browser: AuditBrowser, site: Site) -> None:
    site.pages = {"/settings": row().replace("id=l", "id=l style='color:#00f'")}
    async with browser.visit() as tab:
        (png,) = await pictures(tab, site.origin)
    assert (0, 0, 255) in colours(png)


async def test_what_is_far_down_or_folded_away_or_in_a_frame_is_pictured_too(browser: AuditBrowser, site: Site) -> None:
    site.pages = {
        "/far": "<div style='height:4000px'></div>" + row(),
        "/folded": f"<details><summary>More</summary>{row()}</details>",
        "/framed": "<div style='height:120px'></div><iframe style='width:800px;height:300px' src='/row'></iframe>",
        "/scrolled": f"<div style='height:3000px;{MINE}'></div><iframe style='width:800px;height:300px' src='/below'></iframe><div style='height:3000px;{MINE}'></div>",
        "/row": row(f"<span style='align-self:start;{MINE}'>for Ada</span>"),
        "/below": "<div style='height:900px'></div>" + row(f"<span style='align-self:start;{MINE}'>for Ada</span>"),
    }
    async with browser.visit() as tab:
        for path in ("/far", "/folded", "/framed", "/scrolled"):
            (png,) = await pictures(tab, site.origin, path)
            assert GREEN in colours(png), path
            assert MAGENTA not in colours(png), path


async def test_a_picture_beside_that_is_no_control_does_not_shift_which_one_is_shown(
    browser: AuditBrowser, site: Site
) -> None:
    heart = "<div style='display:flex;gap:20px'><span>Likes</span><img alt='' width=40 height=20 style='cursor:pointer'></div>"
    site.pages = {"/settings": heart + row()}
    async with browser.visit() as tab:
        (png,) = await pictures(tab, site.origin)
        assert GREEN in colours(png)
        survey = await tab.survey()
        finger = Finger(tab.page)
        assert await finger.point_at(survey.controls[0], scroll=False)
        green = await tab.page.evaluate("document.querySelector('[role=switch]').getBoundingClientRect().toJSON()")
        corner = (int(green["left"]) + 2, int(green["bottom"]) - 3)
        async with asyncio.timeout(10):  # the browser draws it when it next draws
            while pixel(await tab.page.screenshot(), corner) == GREEN:
                pass
        await finger.let_go()


async def test_a_control_that_its_label_draws_is_pictured_and_pointed_at(browser: AuditBrowser, site: Site) -> None:
    drawn = (
        "<style>#c{display:none} #c+label::before{content:'';display:inline-block;width:60px;height:30px;background:#ccc}"
        "#c:checked+label::before{background:#008000}</style>"
    )
    site.pages = {"/settings": f"{drawn}<p><input id=c type=checkbox checked><label for=c>{LABEL}</label></p>"}
    async with browser.visit() as tab:
        (png,) = await pictures(tab, site.origin)
        assert GREEN in colours(png)
        (control,) = (await tab.survey()).controls
        assert await Finger(tab.page).point_at(control, scroll=False)


async def test_a_control_below_a_bar_of_the_pages_own_is_brought_out_of_it(browser: AuditBrowser, site: Site) -> None:
    bar = "<div style='position:fixed;top:0;left:0;right:0;height:120px;background:#fff'>Shop</div>"
    site.pages = {"/settings": f"<div style='height:1500px'></div>{row('', bar)}<div style='height:1500px'></div>"}
    below = "const b = document.querySelector('[role=switch]'); b.scrollIntoView(); scrollBy(0, -40);"
    on_top = "() => document.elementFromPoint(...(({x, y}) => [x + 5, y + 5])(b.getBoundingClientRect())) === b"
    async with browser.visit() as tab:
        await tab.reach(f"{site.origin}/settings")
        survey = await tab.look_again(await tab.survey(unfold=False))
        subject = Subject(survey.controls[0], (LABEL,))
        for show in (
            lambda: Finger(tab.page).point_at(survey.controls[0], scroll=True),
            lambda: tab.pictures([subject]),
        ):
            assert not await tab.page.evaluate(f"() => {{ {below} globalThis.b = b; return ({on_top})(); }}")
            assert await show() not in (False, [None])
            assert await tab.page.evaluate(on_top)


def pixel(png: bytes, at: tuple[int, int]) -> Sequence[int]:
    with Image.open(io.BytesIO(png)) as window:
        found = window.convert("RGB").getpixel(at)
    assert isinstance(found, tuple)
    return found


async def test_what_has_changed_since_it_was_read_is_not_pictured(browser: AuditBrowser, site: Site) -> None:
    site.pages = {"/settings": row()}
    async with browser.visit() as tab:
        await tab.reach(f"{site.origin}/settings")
        survey = await tab.look_again(await tab.survey())
        subject = Subject(survey.controls[0], (LABEL,))
        await tab.page.evaluate("document.querySelector('[role=switch]').setAttribute('aria-checked', 'false')")
        assert await tab.pictures([subject]) == [None]


async def test_what_lies_under_something_else_is_not_pictured(browser: AuditBrowser, site: Site) -> None:
    veil = "<div style='position:fixed;inset:0;background:#fff;opacity:.99'></div>"
    site.pages = {"/settings": row("", veil)}
    async with browser.visit() as tab:
        assert await pictures(tab, site.origin) == [None]


async def test_what_never_holds_still_is_not_pictured(browser: AuditBrowser, site: Site) -> None:
    moving = (
        "<script>let at = 0; setInterval(() => document.body.style.paddingTop = `${at = (at + 7) % 90}px`, 16)</script>"
    )
    site.pages = {"/settings": row("", moving)}
    async with browser.visit() as tab:
        assert await pictures(tab, site.origin) == [None]


async def test_taking_pictures_changes_nothing_and_asks_for_nothing(browser: AuditBrowser, site: Site) -> None:
    noted = "<script>new MutationObserver(() => fetch('/changed')).observe(document, {subtree: true, childList: true, attributes: true, characterData: true})</script>"
    site.pages = {"/settings": row("", noted), "/changed": Reply("")}
    async with browser.visit() as tab:
        await pictures(tab, site.origin)
    assert {asked.path for asked in site.asked} <= {"/settings", "/favicon.ico"}


async def test_a_value_that_may_be_personal_is_never_a_subject(browser: AuditBrowser, site: Site) -> None:
    site.pages = {
        "/settings": "<p>Language</p><select aria-label='Share with'><option>Ada Lovelace<option>Nobody</select>"
    }
    async with browser.visit() as tab:
        await tab.reach(f"{site.origin}/settings")
        (control,) = (await tab.survey()).controls
    assert control.value == "Ada Lovelace"
    assert subject_of(setting("Share with"), Value("Ada Lovelace", control)) is None


async def test_there_is_nothing_to_picture_where_no_control_was_found() -> None:
    assert subject_of(setting(LABEL), Unreadable(Reason.NOT_FOUND)) is None


async def test_a_picture_carries_nothing_but_its_pixels() -> None:
    whole = io.BytesIO()
    Image.new("RGB", (100, 100), "white").save(whole, "PNG", dpi=(300, 300))
    png = cropped(whole.getvalue(), Framing((10, 10, 50, 20), (10, 10, 5, 5), ((12, 12, 4, 4),)))
    with Image.open(io.BytesIO(png)) as picture:
        assert (picture.size, picture.info) == ((50, 20), {})
