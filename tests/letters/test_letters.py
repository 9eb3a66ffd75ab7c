"""Letters: the right law, the right day, and nothing foreign that becomes a header, a place or another line."""

from dataclasses import replace
from datetime import date
from email import message_from_bytes, policy
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from auditor.catalogue.applies import EEA
from auditor.letters.book import LetterBook
from auditor.letters.deadlines import due
from auditor.letters.known import known
from auditor.letters.model import About, Draft, Letter, Period, Sender
from auditor.letters.write import LONGEST_MAILTO, as_eml, cited, complaint, draft, in_words, mailto
from auditor.problems import FileDamaged
from tests.export.samples import STRINGS

TODAY = date(2026, 11, 26)
ABOUT = About("The Shop", "Shop Ltd", "Train our models")
ME = Sender("Ada Example", "1 Lane\nTown", "ada")


def written(right: str = "gdpr-objection", about: About = ABOUT, sender: Sender = ME, language: str = "en") -> Draft:
    """A draft to the shop."""
    return draft(known().right(right), about, sender, to=("dpo@shop.example",), form="", on=TODAY, language=language)


@pytest.mark.parametrize(
    ("sent", "period", "last"),
    [
        (date(2026, 1, 31), Period(months=1), date(2026, 3, 2)),  # 28 February is a Saturday
        (date(2024, 1, 31), Period(months=1), date(2024, 2, 29)),
        (date(2026, 12, 15), Period(months=1), date(2027, 1, 15)),
        (date(2026, 11, 26), Period(months=1), date(2026, 12, 28)),
        (date(2026, 11, 26), Period(days=45), date(2027, 1, 10)),
        (date(2026, 11, 26), Period(business_days=15), date(2026, 12, 17)),
        (date(2026, 11, 28), Period(business_days=1), date(2026, 11, 30)),
    ],
)
def test_a_deadline_is_the_laws(sent: date, period: Period, last: date) -> None:
    assert due(sent, period) == last


def test_every_right_says_its_law_its_period_and_its_sources_and_fits_a_mail_address() -> None:
    for right in known().rights:
        assert right.law
        assert right.sources
        assert sum(map(bool, (right.period.months, right.period.days, right.period.business_days))) == 1
        for language in ("en", "de"):
            made = written(right.id, language=language)
            address, whole = mailto(made)
            assert whole, (right.id, language, len(address))
            assert "{" not in made.body
            assert "Shop Ltd" in made.body


@pytest.mark.parametrize(
    ("region", "first"), [("DE", "gdpr-objection"), ("UK", "gdpr-objection"), ("EU", "gdpr-objection"),
                          ("US-CA", "ccpa-opt-out"), ("US", "ccpa-opt-out"), ("", "gdpr-objection")],
)  # fmt: skip
def test_a_region_has_its_rights(region: str, first: str) -> None:
    assert known().fitting(region)[0].id == first


def test_every_country_of_the_eea_has_its_authority() -> None:
    gdpr, ccpa = known().right("gdpr-access"), known().right("ccpa-know")
    for country in EEA | {"GB"}:
        found = known().authority(country, gdpr)
        assert found.region == country
        assert found.web.startswith("https://")
        assert found.sources
    assert known().authority("", gdpr).region == "EU"
    assert known().authority("US-CA", ccpa).region == "US-CA"


@pytest.mark.parametrize("text", STRINGS)
def test_foreign_text_stays_in_its_place(text: str) -> None:
    made = written(about=About(text, text, text), sender=Sender(text, text, text))
    parts = urlsplit(mailto(made)[0])
    assert (parts.scheme, parts.path) == ("mailto", "dpo@shop.example")
    assert set(parse_qs(parts.query)) <= {"subject", "body"}
    assert len(mailto(made)[0]) <= LONGEST_MAILTO
    mail = message_from_bytes(as_eml(replace(made, subject=text), b"PK", "evidence.zip"), policy=policy.default)
    assert set(mail.keys()) == {"To", "Subject", "X-Unsent", "MIME-Version", "Content-Type"}
    assert mail["To"] == "dpo@shop.example"


def test_no_header_can_be_slipped_in() -> None:
    evil = "dpo@shop.example?cc=evil@x.example"
    made = draft(
        known().rights[0], ABOUT, ME, to=(evil, "a@b.example\r\nBcc: evil@x.example"), form="javascript:1", on=TODAY,
        language="en",
    )  # fmt: skip
    assert (made.to, made.form) == ((), "")
    forged = Draft((evil,), "a\r\nBcc: evil@x.example", "b&cc=evil@x.example")
    address, _ = mailto(forged)
    assert "&cc" not in address
    assert "?cc" not in address
    assert "\n" not in address
    assert message_from_bytes(as_eml(forged, b"", "e.zip"), policy=policy.default)["Bcc"] is None


def test_a_text_too_long_for_a_mail_address_is_left_to_be_pasted() -> None:
    address, whole = mailto(Draft(("a@b.example",), "s", "ä" * 1000))
    assert (whole, "body" in address) == (False, False)


def greeted(body: str) -> tuple[str, str]:
    """The line a letter greets with, and the one above the name."""
    paragraphs = body.split("\n\n")
    return paragraphs[1], paragraphs[-2]


ENGLISH = ("Dear Sir or Madam,", "Yours faithfully,")
GERMAN = ("Sehr geehrte Damen und Herren,", "Mit freundlichen Grüßen")


@pytest.mark.parametrize("language", ["en", "de", "fr", "ja"])
def test_every_letter_greets_and_closes_in_the_language_it_is_written_in(language: str) -> None:
    for right in known().rights:
        is_german = language == "de" and "US" not in right.regions  # a letter to California is in English
        made = written(right.id, language=language)
        assert greeted(made.body) == (GERMAN if is_german else ENGLISH)
        assert made.body.split("\n\n")[-1].startswith("Ada Example\n")
    letter = Letter("1", "shop", "a1", "x", "gdpr-access", "2026-10-01", "2026-11-02")
    authority = known().authority("DE", known().right("gdpr-access"))
    made = complaint(known(), letter, authority, ABOUT, Sender(), on=TODAY, language=language)
    assert greeted(made.body) == (GERMAN if language == "de" else ENGLISH)
    assert made.body.split("\n\n")[-1].startswith("____")


def test_an_authority_that_is_not_known_by_name_is_called_in_the_letters_language() -> None:
    letter = Letter("1", "shop", "a1", "x", "gdpr-access", "2026-10-01", "2026-11-02")
    authority = known().authority("", known().right("gdpr-access"))
    made = complaint(known(), letter, authority, ABOUT, ME, on=TODAY, language="de")
    assert made.body.startswith("Die zuständige Datenschutzbehörde\n")
    for language in ("de", "fr", "es", "ja"):
        assert authority.called(language) != authority.name
        assert authority.note[language]
    assert authority.called("en") == authority.name


@pytest.mark.parametrize(
    ("language", "days"),
    [("en", ("1 October 2026", "2 November 2026")), ("de", ("1. Oktober 2026", "2. November 2026"))],
)
def test_a_complaint_names_both_days_and_carries_the_evidence(language: str, days: tuple[str, str]) -> None:
    letter = Letter("1", "shop", "a1", "x", "gdpr-access", "2026-10-01", "2026-11-02")
    authority = known().authority("DE", known().right("gdpr-access"))
    made = complaint(known(), letter, authority, ABOUT, ME, on=TODAY, language=language)
    assert made.to == ("poststelle@bfdi.bund.de",)
    for words in (*days, "Art. 15", "Shop Ltd", authority.name):
        assert words in made.body
    mail = message_from_bytes(as_eml(made, b"PK-evidence", "evidence.zip"), policy=policy.default)
    (attached,) = mail.iter_attachments()
    assert attached.get_content() == b"PK-evidence"


def test_what_was_sent_is_kept_until_it_is_answered_and_holds_no_name(tmp_path: Path) -> None:
    book = LetterBook(tmp_path)
    first = book.note(known().right("gdpr-access"), "shop", "a1", "x", sent=date(2026, 10, 1))
    second = book.note(known().right("ccpa-know"), "shop", "a2", "y", sent=date(2026, 9, 1))
    assert [letter.id for letter in book.letters()] == [second.id, first.id]
    assert not first.overdue(date(2026, 11, 2))
    assert first.overdue(date(2026, 11, 3))
    book.answered(second.id, on=TODAY)
    assert [letter.answered for letter in LetterBook(tmp_path).letters()] == ["", "2026-11-26"]
    assert (tmp_path / "letters.json").stat().st_mode & 0o077 == 0
    assert b"Ada" not in (tmp_path / "letters.json").read_bytes()
    book.forget("a1")
    assert [letter.account for letter in book.letters()] == ["a2"]


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b'{"format": 1, "letters": [{"id": 1}]}'])
def test_a_damaged_list_is_said_and_left(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "letters.json").write_bytes(data)
    with pytest.raises(FileDamaged):
        LetterBook(tmp_path).letters()
    assert (tmp_path / "letters.json").read_bytes() == data


@pytest.mark.parametrize(
    ("language", "law", "day"),
    [("en", "GDPR Art. 12(3)", "31 January 2026"), ("de", "Art. 12 Abs. 3 DSGVO", "31. Januar 2026")],
)
def test_laws_and_days_are_written_as_the_language_writes_them(language: str, law: str, day: str) -> None:
    assert cited("GDPR Art. 12(3)", language) == law
    assert in_words(date(2026, 1, 31), language) == day
    assert cited("CCPA § 1798.120", language) == "CCPA § 1798.120"
