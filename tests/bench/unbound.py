"""Pages on which nothing binds a control to its words: no label, no name, no row of its own, only where things stand.

    python -m tests.bench.unbound [--pages 5000] [--seed 1] [--show]

Each page is drawn at random from: bare words or an element around them, before or after the control, on one line, on
lines of their own, in a flex box (that may wrap), a grid or a column; with a heading, a description, a link or a note;
checkboxes, switches, drop-downs, radios and values in words. The truth is what a person would say. Prints right, unread
and WRONG: a value told under the name of another setting, or an option that was not chosen.
"""

import argparse
import asyncio
import random
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from auditor.browser.audit_browser import AuditBrowser
from auditor.browser.eyes import Eyes
from auditor.browser.launch import Launch, launched
from auditor.reading.model import Survey
from tests.reading.site import PageSite

NAMES = {
    "en": ("Personalised ads", "Off-site tracking", "Share with partners", "Location history", "Search engines"),
    "ar": ("إعلانات مخصصة", "التتبع خارج الموقع", "المشاركة مع الشركاء", "سجل المواقع", "محركات البحث"),
}
CHOICES = ("Everyone", "Friends", "Nobody")
HEADINGS = ("", "", "<h3>Your choices</h3>", "<p>Your choices</p>", "Your choices: ")
NOTES = ("", "", "<p>You can change this later.</p>", "<a href='#'>Learn more</a>")
CONTROLS = ("checkbox", "switch", "select", "radio")
WORDS = {
    "words": "<span>{}</span>",
    "link": "<a href='#value'>{}</a>",
    "button": "<button>{}</button>",
    "opens": "<button aria-haspopup=dialog>{} ›</button>",
}
"""Values in words, of which some can be pressed."""

VALUES = {"select": CHOICES} | dict.fromkeys(WORDS, (*CHOICES, "on", "off", "on", "off"))
DESCRIPTION = "What this means is told here."
AROUND = ("{}", "<span>{}</span>", "<label>{}</label>", "<b>{}</b>", "<div>{}</div>", "<p>{}</p>", "<h4>{}</h4>")
BETWEEN = (" ", "", "<br>", "<hr>", "&emsp;")
BOXES = {
    "block": "",
    "row": "display:flex;gap:{gap}px;align-items:center",
    "wrapping": "display:flex;flex-wrap:wrap;gap:{gap}px;width:{width}px",
    "column": "display:flex;flex-direction:column;gap:{gap}px;align-items:flex-start",
    "reversed": "display:flex;flex-direction:row-reverse;gap:{gap}px",
    "narrow": "width:{width}px",
    "grid": "display:grid;gap:{gap}px;grid-template-columns:{columns}",
    "two columns": "display:grid;gap:{gap}px;grid-template-columns:{columns} {columns}",
}
SWITCH = "width:40px;height:22px;border:0;border-radius:11px;background:{}"


@dataclass(frozen=True)
class Layout:
    """A page's body; what each setting's value is, or for one group of radios what is chosen."""

    said: str
    body: str
    values: Mapping[str, str]
    chosen: str = ""


def layouts(pages: int, seed: int, kinds: Sequence[str] = CONTROLS) -> Iterator[Layout]:
    """That many pages."""
    draw = random.Random(seed)  # noqa: S311 -- a page, no secret
    for _page in range(pages):
        yield _layout(draw, kinds)


def _layout(draw: random.Random, kinds: Sequence[str]) -> Layout:
    language, kind = draw.choice(("en", "en", "en", "ar")), draw.choice(kinds)
    box, around, after = draw.choice(sorted(BOXES)), draw.choice(AROUND), draw.random() < 0.5
    heading, note, between = draw.choice(HEADINGS), draw.choice(NOTES), draw.choice(BETWEEN)
    names = list(NAMES[language] if kind != "radio" else CHOICES)[: draw.randint(2, 5)]
    values = {name: draw.choice(VALUES.get(kind, ("on", "off"))) for name in names}
    chosen, described = draw.choice(names), draw.random() < 0.3
    controls = {name: _control(kind, values[name], chosen=name == chosen) for name in names}
    if described and box in ("block", "narrow"):
        between = "<br>"
    if "grid" in BOXES[box]:
        between = " "
    pairs = [_pair(around.format(name), controls[name], box, after=after, described=described) for name in names]
    whole = "<div style='grid-column:1/-1'>{}</div>" if "grid" in BOXES[box] else "{}"
    style = BOXES[box].format(
        gap=draw.choice((0, 8, 16)),
        width=draw.choice((120, 160, 200, 300, 420)),
        columns="auto 1fr" if after else "1fr auto",
    )
    body = "".join((whole.format(heading) if heading else "", between.join(pairs), whole.format(note) if note else ""))
    side = "after" if after else "before"
    said = f"{kind} {box} {side} {around} {between!r} {heading[:6]!r} {described=} {note[:4]!r} {language}"
    page = f"<h2>Privacy</h2><div{' dir=rtl' if language == 'ar' else ''} style='{style}'>{body}</div>"
    return Layout(said, page, values, chosen if kind == "radio" else "")


def _pair(words: str, control: str, box: str, *, after: bool, described: bool) -> str:
    """A control with its words; a description stands under the words where there is room beside the control."""
    if not described:
        return f"{control} {words}" if after else f"{words} {control}"
    if box not in ("block", "narrow", "column"):
        both = f"<div>{words}<div>{DESCRIPTION}</div></div>"
        return f"{control}{both}" if after else f"{both}{control}"
    return f"{control} {words}<div>{DESCRIPTION}</div>" if after else f"{words}<div>{DESCRIPTION}</div>{control}"


def _control(kind: str, value: str, *, chosen: bool) -> str:
    on = value == "on"
    if kind in WORDS:
        return WORDS[kind].format(value.capitalize())
    if kind == "checkbox":
        return f"<input type=checkbox{' checked' if on else ''}>"
    if kind == "radio":
        return f"<input type=radio name=r{' checked' if chosen else ''}>"
    if kind == "switch":
        style = SWITCH.format("#06c" if on else "#999")
        return f"<button role=switch aria-checked={'true' if on else 'false'} style='{style}'></button>"
    options = "".join(f"<option{' selected' if choice == value else ''}>{choice}</option>" for choice in CHOICES)
    return f"<select>{options}</select>"


def judged(layout: Layout, survey: Survey) -> Counter[str]:
    """How many settings were read right, not read, or wrong."""
    if layout.chosen:
        told = [control.value for control in survey.controls if control.value is not None]
        wrong = [value for value in told if layout.chosen not in value]  # a note in the same words is the option's
        return Counter(right=bool(told) and not wrong, unread=not told, wrong=bool(wrong))
    names = Counter(control.label for control in survey.controls)
    told_by = {c.label: c.value for c in survey.controls if c.value is not None and names[c.label] == 1}
    counted = Counter(right=0, unread=0, wrong=0)
    for name, value in layout.values.items():
        counted["unread" if name not in told_by else "right" if told_by[name] == value else "wrong"] += 1
    return counted


async def read(browser: AuditBrowser, pages: list[Layout], *, show: bool = False) -> Counter[str]:
    """All of the pages, one after the other in one tab."""
    counted: Counter[str] = Counter()
    with PageSite("<!doctype html><html lang=en><body>") as site:
        async with browser.visit() as tab:
            await tab.reach(site.url)
            eyes = Eyes(tab.page)
            for layout in pages:
                await tab.page.evaluate("body => { document.body.innerHTML = body }", layout.body)
                survey = await eyes.glance()
                told = judged(layout, survey)
                counted += told
                if told["wrong"] or (show and told["unread"]):
                    print("WRONG" if told["wrong"] else "unread", layout.said)
                    print("     ", [(c.label, c.value, *c.options) for c in survey.controls])
                    print("     ", layout.chosen or layout.values)
    return counted


async def run(pages: int, seed: int, *, show: bool) -> bool:
    """Print what came of it; False where a value was wrong."""
    wrong = 0
    async with launched(Launch()) as browser:
        for what, kinds in (("controls", CONTROLS), ("values in words", list(WORDS))):
            counted = await read(browser, list(layouts(pages, seed, kinds)), show=show)
            told = f"right {counted['right']}, unread {counted['unread']}, WRONG {counted['wrong']}"
            print(f"{what}: {pages} pages, {told}")
            wrong += counted["wrong"]
    return not wrong


def main() -> int:
    """Exit code 1 where a value was wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pages", type=int, default=5_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--show", action="store_true", help="also what was left unread")
    options = parser.parse_args()
    return 0 if asyncio.run(run(options.pages, options.seed, show=options.show)) else 1


if __name__ == "__main__":
    sys.exit(main())
