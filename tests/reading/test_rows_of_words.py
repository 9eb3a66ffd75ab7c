"""Rows that show a setting's value in words: that is read, and never what a button beside it does."""

import pytest

from auditor.browser.audit_browser import AuditBrowser
from tests.reading.told import told

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]

HEADING = "<h2>Privacy</h2>"
ROW = HEADING + "<div style='display:flex;justify-content:space-between;width:600px'>{}</div>"
ADS, AUDIENCE = "<span>Personalised ads</span>", "<span>Audience</span>"
STACK = "<div><div>Personalised ads</div><p>Ads use what you do.</p>{}</div>"
READ = {
    "a value, and a link to edit it": (f"{AUDIENCE}<span>Friends</span><a href=#>Edit</a>", "Audience", "Friends"),
    "a value, and a button": (f"{AUDIENCE}<span>Friends</span><button>Ändern</button>", "Audience", "Friends"),
    "on, and a link to edit it": (f"{ADS}<span>On</span><a href=#>Edit</a>", "Personalised ads", "on"),
    "on below its name": (f"{STACK.format('<div>On</div>')}<button>Manage</button>", "Personalised ads", "on"),
    "a link that explains": (f"<span>{ADS} <a href=#>Learn more</a></span><b>Off</b>", "Personalised ads", "off"),
    "a badge": (f"{ADS}<em>New</em><a href=#>On ›</a>", "Personalised ads", "on"),
    "a value that is pressed": (f"{STACK.format('')}<a href=#>Friends ›</a>", "Personalised ads", "Friends"),
}  # fmt: skip
UNREAD = {
    "its value or what it means": "<div><div>Audience</div><div>Friends</div></div><button>Edit</button>",
    "its value or what is pressed": f"{AUDIENCE}<span>Friends</span><button>Ĉi tie</button>",
}
FLAT = HEADING + "<div style='display:grid;grid-template-columns:1fr auto;width:600px'>{}</div>"


@pytest.mark.parametrize(("row", "label", "value"), READ.values(), ids=READ)
async def test_a_row_shows_its_value(browser: AuditBrowser, row: str, label: str, value: str) -> None:
    assert await told(browser, ROW.format(row)) == [(label, value)]


@pytest.mark.parametrize("row", UNREAD.values(), ids=UNREAD)
async def test_where_two_words_may_be_the_value_neither_is(browser: AuditBrowser, row: str) -> None:
    assert await told(browser, ROW.format(row)) == [("Audience", None)]


async def test_a_button_that_does_something_is_no_value(browser: AuditBrowser) -> None:
    assert await told(browser, ROW.format("<span>Your data</span><button>Download</button>")) == []


async def test_in_a_grid_without_rows_a_state_belongs_to_what_is_in_line_with_it(browser: AuditBrowser) -> None:
    cells = f"{AUDIENCE}<span>Friends</span>{ADS}<span>Off</span>"
    assert await told(browser, FLAT.format(cells)) == [("Personalised ads", "off")]


async def test_words_that_cannot_be_seen_at_the_beginning_of_a_row_do_no_harm(browser: AuditBrowser) -> None:
    cells = "<a href=#>Edit</a>\u200b <input type=checkbox> Ads <input type=checkbox> Tracking"
    assert await told(browser, f"{HEADING}<div>{cells}</div>") == [("Ads", "off"), ("Tracking", "off")]
