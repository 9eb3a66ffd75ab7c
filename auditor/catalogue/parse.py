"""The tables of one rule file → a `Service`. What the tables must agree on among themselves is in `checks`."""

from typing import Any, Final

from auditor.catalogue.fields import Mistakes, Table
from auditor.catalogue.model import (
    PROFILE,
    SEALED,
    Contact,
    FieldAt,
    Service,
    SignedIn,
    SignIn,
    Terms,
    Witness,
    WitnessField,
)
from auditor.catalogue.parse_setting import parse_setting, parse_source

FORMAT: Final = 1
MOST_SETTINGS: Final = 200
WAYS: Final = ("self", "password", "page", "guide")
_MOST_FRAMES: Final = 5


def parse_service(values: dict[str, Any], mistakes: Mistakes, *, shipped: bool) -> Service:
    """The service, as far as it can be made out; what is wrong with it is in `mistakes`."""
    table = Table(values, (), mistakes)
    if table.whole("format", 0, 1_000_000) != FORMAT and table.has("format"):
        table.wrong("format", f"this program knows format {FORMAT}")
    self_hosted = table.flag("self_hosted")
    service = Service(
        id=table.text("id", required=True),
        name=table.text("name", required=True),
        origins=table.texts("origins", required=not self_hosted),
        hosts=table.texts("hosts", required=not self_hosted),
        sign_in=_sign_in(table),
        settings=tuple(parse_setting(setting) for setting in table.tables("setting", MOST_SETTINGS)),
        homepage=table.text("homepage"),
        shipped=shipped,
        self_hosted=self_hosted,
        practice=table.flag("practice"),
        languages=table.texts("languages"),
        banners=table.languages("banners"),
        witnesses=tuple(_witness(witness) for witness in table.tables("witness")),
        terms=_terms(table),
        retired=table.pairs("retired"),
        aliases=table.texts("aliases"),
        contact=_contact(table),
    )
    table.done()
    return service


def _sign_in(table: Table) -> SignIn | None:
    below = table.table("sign_in")
    if below is None:
        return None
    ways = below.texts("ways") or WAYS
    for way in ways:
        if way not in WAYS:
            below.wrong("ways", f"each must be one of {', '.join(WAYS)}")
    session = below.text("session") or SEALED
    if session not in (SEALED, PROFILE):
        below.wrong("session", f"must be {SEALED} or {PROFILE}")
    fields = {name: _field(below, name) for name in ("password", "username", "code", "submit", "next", "open")}
    sign_in = SignIn(
        url=below.text("url", required=True),
        **fields,
        signed_in=_signed_in(below),
        refused=below.languages("refused"),
        challenge=below.languages("challenge"),
        restricted=below.languages("restricted"),
        ways=ways,
        cookies=below.texts("cookies"),
        session=session,
    )
    below.done()
    return sign_in


def _field(table: Table, key: str) -> FieldAt | None:
    below = table.table(key)
    if below is None:
        return None
    frames = below.texts("frames")
    if len(frames) > _MOST_FRAMES:
        below.wrong("frames", f"at most {_MOST_FRAMES}, not {len(frames)}")
    field = FieldAt(css=below.text("css", required=True), frames=frames)
    below.done()
    return field


def _signed_in(table: Table) -> SignedIn | None:
    below = table.table("signed_in")
    if below is None:
        return None
    signed_in = SignedIn(page=below.text("page", required=True), shows=below.languages("shows"), css=below.text("css"))
    if not signed_in.shows and not signed_in.css:
        table.wrong("signed_in", "needs shows or css: something only a signed-in page has")
    below.done()
    return signed_in


def _witness(table: Table) -> Witness:
    fields = [_witness_field(field) for field in table.tables("fields")]
    witness = Witness(url=table.text("url", required=True), fields=tuple(fields))
    if not table.has("fields"):
        table.wrong("fields", "is missing")
    table.done()
    return witness


def _witness_field(table: Table) -> WitnessField:
    on = table.raw("on") if table.has("on") else True
    if not isinstance(on, str | bool | int):
        table.wrong("on", "must be true, false, a text or a whole number")
        on = True
    field = WitnessField(path=table.text("path", required=True), setting=table.text("setting", required=True), on=on)
    table.done()
    return field


def _terms(table: Table) -> Terms:
    below = table.table("terms")
    if below is None:
        return Terms()
    source = below.table("source")
    terms = Terms(
        automated=below.text("automated", "unknown"),
        line=below.sentence("line"),
        source=parse_source(source) if source else None,
    )
    below.done()
    return terms


def _contact(table: Table) -> Contact:
    below = table.table("contact")
    if below is None:
        return Contact()
    source = below.table("source")
    contact = Contact(
        emails=below.texts("emails"),
        form=below.text("form"),
        company=below.text("company"),
        source=parse_source(source) if source else None,
    )
    below.done()
    return contact
