"""What tells a name or a choice by its place: columns, marks among cards, words on both sides, what is folded away."""

from collections.abc import Callable, Sequence

import pytest

from auditor.browser.audit_browser import AuditBrowser
from tests.reading.told import told

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]

ON, OFF = "<input type=checkbox checked>", "<input type=checkbox>"
SWITCH = "<button role=switch aria-checked=true style='width:40px;height:22px'></button>"
COMMENTS, LIKES = ["Comments", ON, OFF], ["Likes", OFF, ON]
EACH = [("Comments / Email", "on"), ("Comments / Push", "off"), ("Likes / Email", "off"), ("Likes / Push", "on")]
MARKED = "border:2px solid #06f;cursor:pointer"
PLAIN = "border:1px solid #ccc;cursor:pointer"
CARDS = (
    f"<div onclick='' class='card selected' style='{MARKED}'><b>Public</b><p>All</p></div>"
    f"<div onclick='' class=card style='{PLAIN}'><b>Private</b><p>Me</p></div>"
)
CHECKS = "".join(f"<li role=button>{name}{mark}</li>" for name, mark in (("Public", ""), ("Friends", " ✓"), ("Me", "")))
ASIDE = "<a href='#'>Learn more</a>"
LINK = "<a href='/ads'><div>AI training</div><div>Choose what is used</div></a>"
BEHIND = "<div><p>We use what you post to train.</p><b>AI training</b></div>"
BADGE = "<span class=badge style='display:inline-block'>Beta</span>"


def grid(*rows: Sequence[str]) -> str:
    """Rows of cells of which only the style says so."""
    cells = "".join(f"<div>{cell}</div>" for row in rows for cell in row)
    return f"<div style='display:grid;grid-template-columns:200px repeat({len(rows[0]) - 1},90px)'>{cells}</div>"


def lines(*rows: Sequence[str]) -> str:
    """The same, each row in a box of its own."""
    cells = ["".join(f"<div style='width:{200 - 110 * (i > 0)}px'>{c}</div>" for i, c in enumerate(r)) for r in rows]
    return "".join(f"<div style='display:flex'>{row}</div>" for row in cells)


def radios(name: str, chosen: int) -> list[str]:
    return [f"<input type=radio name={name} {'checked' * (i == chosen)}>" for i in range(3)]


@pytest.mark.parametrize("made", [grid, lines])
async def test_in_rows_and_columns_a_control_is_named_by_both(browser: AuditBrowser, made: Callable[..., str]) -> None:
    assert await told(browser, made(["", "Email", "Push"], COMMENTS, LIKES)) == EACH
    assert await told(browser, f"<div dir=rtl>{made(['', 'Email', 'Push'], COMMENTS, LIKES)}</div>") == EACH


async def test_a_row_of_words_between_is_not_taken_for_the_heads_of_the_columns(browser: AuditBrowser) -> None:
    read = await told(browser, grid(["", "Email", "Push"], ["Security", "Always", "Never"], COMMENTS))
    assert read == [("", None), ("", None)]


@pytest.mark.parametrize("made", [grid, lines])
async def test_radios_in_columns_are_the_choices_at_their_heads(
    browser: AuditBrowser, made: Callable[..., str]
) -> None:
    heads = ["", "Everyone", "Friends", "Nobody"]
    read = await told(browser, made(heads, ["Posts", *radios("p", 1)], ["Phone", *radios("q", 2)]))
    assert read == [("Posts", "Friends"), ("Phone", "Nobody")]


@pytest.mark.parametrize(("cards", "chosen"), [(CARDS, "Public"), (CHECKS, "Friends")], ids=["class", "check mark"])
async def test_the_one_card_that_is_marked_is_the_choice(browser: AuditBrowser, cards: str, chosen: str) -> None:
    assert await told(browser, f"<section><h3>Who sees it</h3><div>{cards}</div></section>") == [
        ("Who sees it", chosen)
    ]


async def test_two_check_marks_are_no_one_choice(browser: AuditBrowser) -> None:
    assert await told(browser, f"<section><h3>Who sees it</h3><ul>{CHECKS}{CHECKS}</ul></section>") == []


@pytest.mark.parametrize("row", ["Public {} Private", "<span>Public</span>{}<span>Private</span>"])
async def test_a_switch_between_two_words_is_named_by_neither(browser: AuditBrowser, row: str) -> None:
    assert await told(browser, f"<div style='display:flex;gap:8px'>{row.format(SWITCH)}</div>") == [("", None)]


@pytest.mark.parametrize(
    "name", [f"AI training {ASIDE}", f"{BADGE} AI training", "<div>🔒</div><div>AI training</div>"], ids="abc"
)
async def test_what_stands_beside_a_name_is_no_part_of_it(browser: AuditBrowser, name: str) -> None:
    assert await told(browser, f"<div style='display:flex'><div>{name}</div>{SWITCH}</div>") == [("AI training", "on")]


@pytest.mark.parametrize("said", ["On", "Turn off"])
async def test_a_name_that_only_tells_the_state_gives_way_to_the_words_beside(browser: AuditBrowser, said: str) -> None:
    named = SWITCH.replace("role", f"aria-label='{said}' role")
    assert await told(browser, f"<div style='display:flex'><div>AI training</div>{named}</div>") == [
        ("AI training", "on")
    ]


async def test_what_is_folded_away_gives_nothing_a_name_or_a_value(browser: AuditBrowser) -> None:
    folded = "<details{}><summary>History</summary>{} Save history</details>"
    assert await told(browser, folded.format("", SWITCH)) == []
    assert await told(browser, folded.format(" open", SWITCH)) == [("Save history", "on")]


async def test_two_lists_in_one_sentence_are_two(browser: AuditBrowser) -> None:
    choice = "<select><option>{}</select>"
    read = await told(browser, f"<div>Show {choice.format('10')} sorted by {choice.format('date')}</div>")
    assert [value for _label, value in read] == ["10", "date"]


@pytest.mark.parametrize("name", ["<a href='/ads'>AI training</a>", LINK, BEHIND, "<div>: AI training</div>"])
async def test_a_link_or_what_stands_behind_a_description_is_a_name_too(browser: AuditBrowser, name: str) -> None:
    assert await told(browser, f"<div style='display:flex'>{name}{SWITCH}</div>") == [("AI training", "on")]
