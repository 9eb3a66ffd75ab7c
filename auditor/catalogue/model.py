"""The catalogue's words as values: services, their settings, how to sign in and where pages are.

Everything here is data from `resources/catalogue/<service>.toml`. Nothing in it is ever executed.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

Texts = Mapping[str, tuple[str, ...]]
"""Language code → the texts in that language, the current one first, older ones after it."""


class Kind(StrEnum):
    """What a control is, as a person would name it (INTERFACE.md, closed)."""

    SWITCH = "switch"
    CHECKBOX = "checkbox"
    RADIO = "radio"
    SELECT = "select"
    LISTBOX = "listbox"
    SEGMENTED = "segmented"
    SLIDER = "slider"
    TEXT = "text"
    BUTTON = "button"


class Category(StrEnum):
    """What a setting is about (INTERFACE.md, closed)."""

    AI_TRAINING = "ai_training"
    ADS_PERSONALIZATION = "ads_personalization"
    OFFSITE_TRACKING = "offsite_tracking"
    DATA_SHARING = "data_sharing"
    PROFILE_VISIBILITY = "profile_visibility"
    SEARCH_INDEXING = "search_indexing"
    HISTORY = "history"
    MEMORY = "memory"
    LOCATION = "location"
    CONTACTS = "contacts"
    BIOMETRIC = "biometric"
    THIRD_PARTY_APPS = "third_party_apps"
    RECOMMENDATIONS = "recommendations"
    TELEMETRY = "telemetry"
    HUMAN_REVIEW = "human_review"
    OTHER = "other"


class Form(StrEnum):
    """How a setting is dealt with: read from a page, or carried out by the person in one of four ways."""

    READ = "read"
    BY_HAND = "by_hand"
    EMAIL = "email"
    FORM = "form"
    LINK = "link"


class Confidence(StrEnum):
    """How well a rule is attested by its sources."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Severity(StrEnum):
    """Three levels, computed from `Exposure` (see `catalogue.severity`), never typed by feel."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Verb(StrEnum):
    """All that a step may do on the way to a control. None of them operates a control."""

    GO = "go"
    LINK = "link"
    MENU = "menu"
    TAB = "tab"
    ACCORDION = "accordion"
    DIALOG = "dialog"
    SCROLL = "scroll"
    DISMISS = "dismiss"


@dataclass(frozen=True, slots=True)
class Step:
    """One step towards a page: a verb and the name a person would see on what it opens."""

    verb: Verb
    names: Texts = field(default_factory=dict)
    address: str | None = None


@dataclass(frozen=True, slots=True)
class Anchors:
    """Attributes that a site keeps stable for its own tests. Empty means: the rule knows none."""

    test_id: tuple[str, ...] = ()
    name: tuple[str, ...] = ()
    id: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.test_id or self.name or self.id)


@dataclass(frozen=True, slots=True)
class Exposure:
    """Five answers from 0 to 3 that severity is computed from.

    what: how telling the data is · to: how far it goes · undo: how hard it is to take back ·
    whom: how many people it concerns · by_default: how it came to be switched on.
    """

    what: int
    to: int
    undo: int
    whom: int
    by_default: int


@dataclass(frozen=True, slots=True)
class Default:
    """What the setting is before anybody touches it, and how that is known."""

    value: str | None = None
    evidence: str = "unknown"
    by_region: Mapping[str, str] = field(default_factory=dict)
    by_plan: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Source:
    """Where a fact comes from. `url` is None for a source without a public address; it then has a title.

    `dated` holds what is known of the date in words ("2025-04", "older than 2018") where there is no exact day.
    """

    url: str | None
    seen: date | None = None
    title: str = ""
    dated: str = ""


@dataclass(frozen=True, slots=True)
class Contact:
    """Where to write about one's data. Printed in a document of the given date; to be checked before sending."""

    emails: tuple[str, ...] = ()
    form: str = ""
    company: str = ""
    source: Source | None = None


@dataclass(frozen=True, slots=True)
class Setting:
    """One choice the catalogue knows.

    `want` holds the exact values that are as the catalogue advises; several may do. `page` is None where the
    setting has no address of its own. `instead` says, for a setting that is not read, why not.
    """

    id: str
    form: Form
    labels: Texts
    category: Category
    want: tuple[str, ...] = ()
    page: str | None = None
    page_confirmed: bool = True
    steps: tuple[Step, ...] = ()
    path: str = ""
    section: Texts = field(default_factory=dict)
    anchors: Anchors = field(default_factory=Anchors)
    kind: tuple[Kind, ...] = ()
    options: tuple[str, ...] = ()
    may_be_absent: Mapping[str, str] = field(default_factory=dict)
    needs_save: bool = False
    title: Mapping[str, str] = field(default_factory=dict)
    why: Mapping[str, str] = field(default_factory=dict)
    cost: Mapping[str, str] = field(default_factory=dict)
    instead: Mapping[str, str] = field(default_factory=dict)
    contact: str = ""
    exposes: Exposure | None = None
    default: Default = field(default_factory=Default)
    regions: tuple[str, ...] = ()
    plans: tuple[str, ...] = ()
    confidence: Confidence = Confidence.MEDIUM
    sources: tuple[Source, ...] = ()
    checked: date | None = None
    aliases: tuple[str, ...] = ()
    policy: tuple[str, ...] = ()
    law: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FieldAt:
    """Where one sign-in field is: a CSS selector, inside frames when `frames` names them from the outside in."""

    css: str
    frames: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SignedIn:
    """Positive evidence that an account is signed in: all `shows` groups of one language, or an element, on `page`."""

    page: str
    shows: Texts = field(default_factory=dict)
    css: str = ""


SEALED, PROFILE = "sealed", "profile"
"""The two ways in which a sign-in is kept."""


@dataclass(frozen=True, slots=True)
class SignIn:
    """How a person signs in. One page may ask for everything, or step by step: a field not there yet comes later.

    `cookies` are names that only a signed-in browser's have (`*` stands for anything); `session` is how a sign-in is
    kept: `sealed`, or in a browser `profile` of its own where a service does not take a session over.
    """

    url: str
    password: FieldAt | None = None
    username: FieldAt | None = None
    code: FieldAt | None = None
    submit: FieldAt | None = None
    next: FieldAt | None = None
    open: FieldAt | None = None
    signed_in: SignedIn | None = None
    refused: Texts = field(default_factory=dict)
    challenge: Texts = field(default_factory=dict)
    restricted: Texts = field(default_factory=dict)
    ways: tuple[str, ...] = ("self", "password", "page", "guide")
    cookies: tuple[str, ...] = ()
    session: str = SEALED


@dataclass(frozen=True, slots=True)
class WitnessField:
    """One field of a settings response: `path` is dotted; `on` is the JSON value that means the switch is on."""

    path: str
    setting: str
    on: str | bool | int = True


@dataclass(frozen=True, slots=True)
class Witness:
    """A JSON response the service's own page loads. Watched when it passes by, never requested."""

    url: str
    fields: tuple[WitnessField, ...]


@dataclass(frozen=True, slots=True)
class Terms:
    """What the service's terms say about automated access, shown before the first visit."""

    automated: str = "unknown"
    line: Mapping[str, str] = field(default_factory=dict)
    source: Source | None = None


@dataclass(frozen=True, slots=True)
class Service:
    """One rule file.

    `retired` maps the id of a setting that is gone to the reason; `aliases` are other ids of the whole service.
    `origins` are the only places a password may be typed; `hosts` is the wider list of where its pages live
    (`*.example.com` covers sub-domains). `shipped` is False for a file from `--catalogue`. For software people host
    themselves `self_hosted` is True and every address is a path below the origin the person confirmed.
    """

    id: str
    name: str
    origins: tuple[str, ...]
    hosts: tuple[str, ...]
    sign_in: SignIn | None
    settings: tuple[Setting, ...]
    homepage: str = ""
    shipped: bool = True
    self_hosted: bool = False
    practice: bool = False
    languages: tuple[str, ...] = ("en",)
    banners: Texts = field(default_factory=dict)
    witnesses: tuple[Witness, ...] = ()
    terms: Terms = field(default_factory=Terms)
    retired: Mapping[str, str] = field(default_factory=dict)
    aliases: tuple[str, ...] = ()
    contact: Contact = field(default_factory=Contact)

    def setting(self, wanted: str) -> Setting | None:
        """The setting with this id, or that once had it."""
        for known in self.settings:
            if wanted == known.id or wanted in known.aliases:
                return known
        return None
