"""One `[[setting]]` table → a `Setting`."""

from datetime import date
from typing import Final

from auditor.catalogue.fields import Table
from auditor.catalogue.model import (
    Anchors,
    Category,
    Confidence,
    Default,
    Exposure,
    Form,
    Kind,
    Setting,
    Source,
    Step,
    Texts,
    Verb,
)

MOST_STEPS: Final = 12
LONGEST_TITLE: Final = 80
MOST_SOURCES: Final = 60
_HIGHEST: Final = 3
_OPENS: Final = (Verb.LINK, Verb.MENU, Verb.TAB, Verb.ACCORDION, Verb.DIALOG)


def parse_setting(table: Table) -> Setting:
    """The setting, as far as it can be made out; what is wrong with it is in `table.mistakes`."""
    form = table.choice("form", Form, Form.READ) or Form.READ
    setting = Setting(
        id=table.text("id", required=True),
        form=form,
        labels=table.languages("labels", required=form is Form.READ),
        category=table.choice("category", Category) or Category.OTHER,
        want=table.texts("want", required=form is Form.READ),
        page=table.text("page", required=form is Form.READ) or None,
        page_confirmed=table.yes("page_confirmed"),
        steps=_steps(table),
        path=table.text("path"),
        section=table.languages("section"),
        anchors=_anchors(table),
        kind=table.choices("kind", Kind),
        options=table.texts("options"),
        may_be_absent=table.sentence("may_be_absent"),
        needs_save=table.flag("needs_save"),
        title=_title(table),
        why=table.sentence("why"),
        cost=table.sentence("cost"),
        instead=table.sentence("instead"),
        contact=table.text("contact"),
        exposes=_exposure(table),
        default=_default(table),
        regions=table.texts("regions"),
        plans=table.texts("plans"),
        confidence=table.choice("confidence", Confidence, Confidence.MEDIUM) or Confidence.MEDIUM,
        sources=tuple(parse_source(source) for source in table.tables("sources", MOST_SOURCES)),
        checked=table.day("checked"),
        aliases=table.texts("aliases"),
        policy=table.texts("policy"),
        law=table.texts("law"),
    )
    table.done()
    return setting


def parse_source(table: Table) -> Source:
    """One source; without an address it needs a title."""
    url = table.text("url") or None
    title = table.text("title", required=url is None)
    seen: date | None = table.day("seen")
    source = Source(url=url, seen=seen, title=title, dated=table.text("dated"))
    table.done()
    return source


def _title(table: Table) -> dict[str, str]:
    titles = dict(table.sentence("title"))
    for language, title in titles.items():
        if len(title) > LONGEST_TITLE:
            table.wrong("title", f"at most {LONGEST_TITLE} characters, not {len(title)} ({language})")
    return titles


def _steps(table: Table) -> tuple[Step, ...]:
    found = [_step(step) for step in table.tables("steps", MOST_STEPS)]
    return tuple(step for step in found if step is not None)


def _step(table: Table) -> Step | None:
    verbs = [verb for verb in ("open", "go", "scroll", "dismiss") if table.has(verb)]
    if len(verbs) != 1:
        words = ", ".join(sorted(table.values)) or "nothing"
        table.mistakes.add(table.path, f"a step is exactly one of open, go, scroll, dismiss, not: {words[:60]}")
        return None
    step = {"open": _open, "go": _go, "scroll": _scroll, "dismiss": _dismiss}[verbs[0]](table)
    table.done()
    return step


def _open(table: Table) -> Step | None:
    verb = table.choice("open", Verb)
    if verb is None or verb not in _OPENS:
        table.wrong("open", f"must be one of {', '.join(_OPENS)}")
        return None
    return Step(verb, names=table.languages("name", required=True))


def _go(table: Table) -> Step | None:
    address = table.text("go", required=True)
    return Step(Verb.GO, address=address) if address else None


def _scroll(table: Table) -> Step:
    if table.text("scroll", required=True) not in ("end", ""):
        table.wrong("scroll", 'must be "end"')
    return Step(Verb.SCROLL)


def _dismiss(table: Table) -> Step:
    names: Texts = table.languages("dismiss", required=True)
    return Step(Verb.DISMISS, names=names)


def _anchors(table: Table) -> Anchors:
    below = table.table("anchors")
    if below is None:
        return Anchors()
    anchors = Anchors(test_id=below.texts("test_id"), name=below.texts("name"), id=below.texts("id"))
    below.done()
    return anchors


def _exposure(table: Table) -> Exposure | None:
    below = table.table("exposes")
    if below is None:
        return None
    what, to, undo, whom, by_default = (
        below.whole(question, 0, _HIGHEST) for question in ("what", "to", "undo", "whom", "by_default")
    )
    below.done()
    return Exposure(what=what, to=to, undo=undo, whom=whom, by_default=by_default)


def _default(table: Table) -> Default:
    below = table.table("default")
    if below is None:
        return Default()
    default = Default(
        value=below.text("value") or None,
        evidence=below.text("evidence", "unknown"),
        by_region=below.pairs("by_region"),
        by_plan=below.pairs("by_plan"),
    )
    below.done()
    return default
