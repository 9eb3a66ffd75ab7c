"""Drafts from a right's words: foreign text stays on its line, and nothing in it becomes a header or a place."""

import re
from collections.abc import Mapping
from datetime import date
from email.message import EmailMessage
from email.policy import SMTP
from typing import Final
from urllib.parse import quote

from auditor.catalogue.model import Service, Setting
from auditor.letters.known import Known
from auditor.letters.model import About, Authority, Draft, Letter, Right, Sender

ADDRESS: Final = re.compile(r"[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(\.[A-Za-z0-9-]{1,63}){1,8}")
WEB: Final = re.compile(r"https://[^\s\\\"'<>]{1,500}")
UNSEEN: Final = re.compile("[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")
LONGEST_LINE: Final = 200
LONGEST_MAILTO: Final = 1_900
"""Windows hands a program some 2,000 signs of an address and drops the rest."""

GDPR: Final = re.compile(r"GDPR Art\. (?P<article>\d+)(?:\((?P<part>\d+)\))?")
MONTHS: Final = {
    "en": ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
           "November", "December"),
    "de": ("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
           "November", "Dezember"),
}  # fmt: skip

BLANK: Final = "________________"


def draft(
    right: Right, about: About, sender: Sender, *, to: tuple[str, ...], form: str, on: date, language: str
) -> Draft:
    """The letter that uses a right."""
    facts = _facts(about, sender, on, language)
    return Draft(
        tuple(address for address in to if ADDRESS.fullmatch(address)),
        _in(right.subject, language),
        _filled(_in(right.body, language), facts),
        form if WEB.fullmatch(form) else "",
    )


def complaint(
    known: Known, letter: Letter, authority: Authority, about: About, sender: Sender, *, on: date, language: str
) -> Draft:
    """The letter to an authority about one that was not answered."""
    right = known.right(letter.right)
    days = {"sent": letter.sent, "due": letter.due}
    days = {name: in_words(date.fromisoformat(day), language) for name, day in days.items()}
    laws = {"law": cited(right.law, language), "answer": cited(right.answer, language)}
    facts = _facts(about, sender, on, language) | days | laws | {"authority": authority.called(language)}
    to = (authority.email,) if authority.email else ()
    subject = _filled(_in(known.complaint["subject"], language), facts)
    return Draft(to, subject, _filled(_in(known.complaint["body"], language), facts), authority.web)


def addressed(service: Service, setting: Setting | None) -> tuple[tuple[str, ...], str]:
    """Where a letter about this setting goes: mail addresses, and a form or page."""
    own = setting.contact if setting else ""
    emails = (own,) if ADDRESS.fullmatch(own) else service.contact.emails
    page = setting.page if setting and setting.page else ""
    return emails, (own if WEB.fullmatch(own) else "") or service.contact.form or page


def mailto(letter: Draft) -> tuple[str, bool]:
    """The address that opens a draft in the mail program, and whether the whole text is in it.

    A text too long for it is left out, to be pasted, rather than cut off by some program on the way.
    """
    to = ",".join(quote(address, safe="@") for address in letter.to if ADDRESS.fullmatch(address))
    subject = quote(line(letter.subject), safe="")
    body = quote(text(letter.body).replace("\n", "\r\n"), safe="")
    whole = f"mailto:{to}?subject={subject}&body={body}"
    return (whole, True) if len(whole) <= LONGEST_MAILTO else (f"mailto:{to}?subject={subject}", False)


def as_eml(letter: Draft, attachment: bytes, name: str) -> bytes:
    """The draft as a mail that mail programs open for sending, with the evidence attached."""
    message = EmailMessage(policy=SMTP)
    message["To"] = ", ".join(address for address in letter.to if ADDRESS.fullmatch(address))
    message["Subject"] = line(letter.subject)
    message["X-Unsent"] = "1"
    message.set_content(text(letter.body))
    message.add_attachment(attachment, maintype="application", subtype="zip", filename=name)
    return message.as_bytes()


def line(foreign: str) -> str:
    """Foreign text on one line, without signs that hide or turn it."""
    return " ".join(UNSEEN.sub(" ", foreign).split())[:LONGEST_LINE]


def text(foreign: str) -> str:
    """Several such lines."""
    return "\n".join(UNSEEN.sub(" ", one).rstrip() for one in foreign.splitlines()).strip() + "\n"


def cited(law: str, language: str) -> str:
    """A law as it is cited in this language: “GDPR Art. 12(3)” is “Art. 12 Abs. 3 DSGVO” in German."""
    if language != "de":
        return law
    return GDPR.sub(lambda at: f"Art. {at['article']}{f' Abs. {part}' if (part := at['part']) else ''} DSGVO", law)


def in_words(day: date, language: str) -> str:
    """A day as it stands in a letter: “31 January 2026”, “31. Januar 2026”."""
    months = MONTHS.get(language, MONTHS["en"])
    return f"{day.day}{'.' if language == 'de' else ''} {months[day.month - 1]} {day.year}"


def _facts(about: About, sender: Sender, on: date, language: str) -> dict[str, str]:
    return {
        "service": line(about.service),
        "company": line(about.company or about.service),
        "setting": line(about.setting),
        "name": line(sender.name) or BLANK,
        "address": "\n".join(filter(None, map(line, sender.address.splitlines()))) or BLANK,
        "account": line(sender.account) or BLANK,
        "day": in_words(on, language),
    }


def _filled(pattern: str, facts: Mapping[str, str]) -> str:
    """Each place filled once: what is put in is never looked at for places again."""
    return pattern.strip().format_map(facts) + ("\n" if "\n" in pattern else "")


def _in(texts: Mapping[str, str], language: str) -> str:
    return texts.get(language) or texts["en"]
