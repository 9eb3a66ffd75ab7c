"""The report: one file, no script, nothing loaded, all of it text, readable by everybody."""

import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from auditor.export import FORMATS, Material
from auditor.export.as_html import as_html, day, linkable, said
from auditor.export.words import LANGUAGES, state_word
from auditor.judge import Kept, State
from tests.export.samples import STRINGS, hostile, lookup, sample
from tests.snapshot.samples import found, new_control, snapshot

OURS = {
    "html", "head", "meta", "title", "style", "body", "header", "nav", "main", "section", "footer", "h1", "h2", "h3",
    "h4", "p", "ul", "li", "a", "table", "caption", "thead", "tbody", "tr", "th", "td", "dl", "div", "dt", "dd", "span",
    "bdi", "svg", "symbol", "path", "use",
}  # fmt: skip
VOID = {"meta"}


class Page(HTMLParser):
    """What a browser would make of the file: its elements, their attributes, and the text in and outside of bdi."""

    def __init__(self, made: bytes) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.loose: list[str] = []
        self.isolated: list[str] = []
        self.feed(made.decode())
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID and not (self.get_starttag_text() or "").endswith("/>"):
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        (self.isolated if "bdi" in self.open else self.loose).append(data)

    def handle_comment(self, data: str) -> None:
        raise AssertionError(data)


def text(made: bytes) -> str:
    page = Page(made)
    return " ".join("".join(page.loose + page.isolated).split())


@pytest.mark.parametrize("number", range(len(STRINGS)))
def test_no_hostile_string_becomes_markup_or_leaves_its_place(number: int) -> None:
    made, known, names = hostile(STRINGS[number])
    page = Page(FORMATS["html"](Material(made, known, names)))
    assert {tag for tag, _ in page.elements} <= OURS
    assert not [name for _, attributes in page.elements for name in attributes if name.startswith("on")]
    for _, attributes in page.elements:
        assert "src" not in attributes
        assert re.match(r"#|https?://|$", attributes.get("href") or "")
    loose = "".join(page.loose)
    assert not re.search("[\u202a-\u202e\u2066-\u2069\u200b\ufeff\0]", loose)
    if len(STRINGS[number].strip()) > 3:
        assert STRINGS[number].strip() not in loose


def test_nothing_is_run_and_nothing_is_loaded() -> None:
    page = Page(FORMATS["html"](Material(sample(), lookup, {})))
    policies = [one["content"] for tag, one in page.elements if one.get("http-equiv") == "Content-Security-Policy"]
    assert policies == [
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"
    ]
    assert not {"script", "link", "img", "iframe", "form", "object"} & {tag for tag, _ in page.elements}
    style = "".join(page.loose)
    assert "url(" not in style
    assert "@import" not in style


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "//x", "", None, "https://a b"]
)
def test_only_web_addresses_become_links(address: str | None) -> None:
    assert not linkable(address)
    assert linkable("https://www.shop.example/settings?a=b#c")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_state_is_told_by_icon_word_and_colour(language: str) -> None:
    made = as_html(sample(), lookup, {}, language=language)
    page = Page(made)
    shown = text(made)
    for state in State:
        assert state_word(state, language) in shown
        assert ("use", {"href": f"#{state.value}"}) in page.elements
        assert any(attributes.get("id") == state.value for _, attributes in page.elements)
        assert f".{state.value} .mark" in "".join(page.loose)
    assert ("html", {"lang": language}) in page.elements


def test_the_report_says_what_why_and_where_from() -> None:
    shown = text(FORMATS["html"](Material(sample(), lookup, {})))
    for words in (
        "Checked 24 November 2026 at 11:31 UTC",
        "1 to change · 1 locked · 1 couldn't be read · 1 to do by hand · 1 not checked yet · 1 kept on purpose",
        "A setting with a similar name was there, but it may be another one.",
        "The account was not signed in, and only you can do that.",
        "seen 14 September 2026",
        "Rule last checked 22 November 2026",
        "What couldn't be read",
        "New on the pages",
        "Account names are left out of this report.",
    ):
        assert words in shown
    for words in ("Ads are chosen from what you did elsewhere.", "Ads fit you less.", "older than 2018", "Shop help"):
        assert words in shown


def test_a_row_says_that_the_person_keeps_it_unread_and_the_other_formats_stay_as_they_are() -> None:
    decisions = ("ads", Kept("on")), ("search", Kept("on")), ("contacts", Kept(None)), ("delete", Kept(None))
    kept = {("shop", "a1", setting): decision for setting, decision in decisions}
    plain, told = Material(sample(), lookup, {}), Material(sample(), lookup, {}, kept=kept)
    shown = FORMATS["html"](told).decode()
    assert shown.count("Kept by you, not read.") == 1
    assert "There is no switch on the web for this one.</p><p>Kept by you, not read.</p>" in shown
    assert "Kept by you" not in text(FORMATS["html"](plain))
    assert FORMATS["pdf"](replace(told, printer=lambda html: html)) == FORMATS["html"](told)
    for name in ("json", "csv"):
        assert FORMATS[name](told) == FORMATS[name](plain)


def test_german_reports_are_german() -> None:
    shown = text(as_html(sample(), lookup, {}, language="de"))
    assert "Geprüft am 24.11.2026 um 11:31 UTC" in shown
    assert "The Shop-Konto 1" in shown
    assert "Werbung richtet sich nach anderen Seiten." in shown
    assert "Couldn't" not in shown


def test_accounts_are_counted_apart_and_nothing_is_one_big_number() -> None:
    page = Page(FORMATS["html"](Material(sample(), lookup, {})))
    assert sum(attributes.get("class") == "counts" for _, attributes in page.elements) == 4


def test_a_run_cut_short_says_so_and_so_does_one_that_read_nothing() -> None:
    assert "cut short" in text(FORMATS["html"](Material(snapshot(found(), complete=False), lookup, {})))
    assert "cut short" not in text(FORMATS["html"](Material(snapshot(found()), lookup, {})))
    assert "No setting could be read" in text(FORMATS["html"](Material(snapshot(found(value=None)), lookup, {})))
    assert "nothing to list" in text(FORMATS["html"](Material(snapshot(), lookup, {})))


def test_an_account_with_new_controls_only_is_shown() -> None:
    shown = text(FORMATS["html"](Material(snapshot(new_controls=(new_control(),)), lookup, {})))
    assert "Let AI read your drafts" in shown


def test_the_page_has_landmarks_one_title_and_headed_tables() -> None:
    page = Page(FORMATS["html"](Material(sample(), lookup, {})))
    tags = [tag for tag, _ in page.elements]
    for once in ("header", "nav", "main", "footer", "h1", "title"):
        assert tags.count(once) == 1
    assert tags.count("caption") == tags.count("table") == 3
    scopes = [attributes.get("scope") for tag, attributes in page.elements if tag == "th"]
    assert set(scopes) == {"col", "row"}
    identities = [attributes["id"] for _, attributes in page.elements if "id" in attributes]
    assert len(identities) == len(set(identities))
    levels = [int(tag[1]) for tag in tags if re.fullmatch("h[1-6]", tag)]
    assert all(after - before <= 1 for before, after in zip([0, *levels], levels, strict=False))


def test_days_are_written_as_the_language_does_and_always_in_utc() -> None:
    assert day("2026-03-01T00:30:00+02:00", "en") == "28 February 2026"
    assert day("2026-03-01T00:30:00+02:00", "de") == "28.2.2026"


def test_control_characters_are_shown_as_such() -> None:
    assert said("a\0b\x1bc") == "<bdi>a\ufffdb\ufffdc</bdi>"
