"""A snapshot with everything a report can show, and one with a hostile text in every field there is."""

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

from auditor.catalogue.model import Category, Form, Kind, Service, Setting, Source
from auditor.judge import Finding, State
from auditor.problems import Reason
from auditor.snapshot.model import NewControl, Snapshot
from tests.snapshot.samples import ENDED, STARTED, found, new_control, snapshot

STRINGS: list[str] = json.loads((Path(__file__).parent / "strings.json").read_text("utf-8"))

ADS = Setting(
    "ads",
    Form.READ,
    {"en": ("Personalised ads",)},
    Category.ADS_PERSONALIZATION,
    want=("off",),
    path="Settings > Privacy and data",
    why={"en": "Ads are chosen from what you did elsewhere.", "de": "Werbung richtet sich nach anderen Seiten."},
    cost={"en": "Ads fit you less."},
    sources=(
        Source("https://help.shop.example/ads", date(2026, 9, 14), "Shop help"),
        Source(None, title="A letter", dated="older than 2018"),
    ),
    checked=date(2026, 11, 22),
)
SHOP = Service("shop", "The Shop", (), (), None, (ADS,))


def lookup(service: str) -> Service | None:
    """The catalogue: it knows the shop."""
    return SHOP if service == "shop" else None


def sample() -> Snapshot:
    """Every state once, two accounts of a known service and one of a service the catalogue has forgotten."""
    return snapshot(
        found("ads", "on", label="Personalised ads"),
        found("training", "off", label="Train our models"),
        found("partners", "on", state=State.KEPT, label="Partners"),
        found("history", "on", state=State.LOCKED, locked=True, label="History"),
        found("search", None, reason=Reason.RENAMED, hint="Search engines may find you", label="Search"),
        found("visits", None, state=State.NOT_CHECKED, reason=Reason.NEEDS_SIGN_IN, label="Visits"),
        found("delete", None, state=State.BY_HAND, reason=None, label="Delete my data"),
        found("contacts", None, state=State.NOT_OFFERED, reason=None, label="Contacts"),
        found("ads", "off", account="a2", label="Personalised ads"),
        found("who", "Everyone", account="b1", service="gone", want=("Only me", "Friends"), label="Who can find you"),
        new_controls=(new_control(),),
    )


def hostile(text: str) -> tuple[Snapshot, Callable[[str], Service | None], dict[str, str]]:
    """The same text as every label, value, name, address, title and path; what a person named their account, too."""
    finding = Finding(
        text, text, text, State.TO_CHANGE, text, (text, text), None, text, text, text, Kind.SELECT, False, (text,),
        text, STARTED, text,
    )  # fmt: skip
    unread = Finding(text, text + "2", text, State.UNREADABLE, reason=Reason.RENAMED, label=text, hint=text, page=text)
    control = NewControl(text, text, text, text, text, Kind.SWITCH, text, Category.OTHER, text, 0.5)
    setting = Setting(
        text,
        Form.READ,
        {"en": (text,)},
        Category.OTHER,
        path=text,
        why={"en": text},
        cost={"en": text},
        sources=(Source(text, title=text), Source(text), Source(None, title=text, dated=text)),
    )
    service = Service(text, text, (), (), None, (setting,))
    made = Snapshot(text, STARTED, ENDED, text, text, True, (finding, unread), (control,), text)
    return made, lambda _: service, {text: text}
