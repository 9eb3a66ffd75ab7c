"""Every word the window says. Codes come from the engine; the sentences are here, through Qt's translator."""

from collections.abc import Mapping
from typing import Any, Final

from auditor.accounts.model import Way
from auditor.accounts.ways import WhyWay
from auditor.catalogue.model import Category, Confidence, Exposure, Severity, Terms
from auditor.judge import Finding, State
from auditor.problems import Reason
from auditor.wording import PROBLEM_WORDS, TERMS_WORDS, WAY_REASON_WORDS, WAY_WORDS, filled
from ui.countries import COUNTRY_WORDS
from ui.translate import tr, trn

STATE_WORDS: Final[dict[State, str]] = {
    State.TO_CHANGE: "Change",
    State.LOCKED: "Locked",
    State.UNREADABLE: "Couldn't read",
    State.NOT_CHECKED: "Not checked yet",
    State.BY_HAND: "By hand",
    State.AS_WANTED: "As you want it",
    State.KEPT: "Kept on purpose",
    State.NOT_OFFERED: "Not offered here",
}

COUNT_WORDS: Final[dict[State, str]] = {
    State.TO_CHANGE: "%n to change",
    State.LOCKED: "%n locked",
    State.UNREADABLE: "%n couldn't be read",
    State.NOT_CHECKED: "%n not checked",
    State.AS_WANTED: "%n as you want them",
    State.KEPT: "%n kept on purpose",
    State.BY_HAND: "%n by hand",
    State.NOT_OFFERED: "%n not offered",
}
"""What a number of settings is; in English one reads like many."""

REASON_WORDS: Final[dict[Reason, str]] = {
    Reason.SIGNED_OUT: "The service signed you out. Sign in again and repeat the check.",
    Reason.NEEDS_SIGN_IN: "This account is not signed in.",
    Reason.CHALLENGE: "The service asked for something only you can give. Open the page and answer it.",
    Reason.RATE_LIMITED: "The service asked to be visited less often. Try again later.",
    Reason.RESTRICTED: "The service restricted the page. Open it yourself to see why.",
    Reason.NETWORK: "The page could not be reached. Check your connection and try again.",
    Reason.SERVER_ERROR: "The service answered with an error. Try again later.",
    Reason.TIMEOUT: "The page took too long. Try again.",
    Reason.PAGE_FAILED: "The page did not load properly. Try again.",
    Reason.BLANK: "The page stayed empty. Open it yourself to see why.",
    Reason.NOT_FOUND: "This setting was not on the page. Open it and look, or wait for an update.",
    Reason.RENAMED: "The page has a setting with a similar name. Open it and decide yourself.",
    Reason.AMBIGUOUS: "Its state could not be told for sure. Open the page and look.",
    Reason.CONFLICTING: "The page says two different things about it. Open it and look.",
    Reason.NOT_SETTLED: "The page kept changing while it was read. Try again.",
    Reason.DATA_FAILED: "The page could not load your settings, so what it shows may not be true. Try again.",
    Reason.LANGUAGE: "The page is in a language this check does not know yet. Open it and look.",
    Reason.NOT_PRIVILEGED: "Your account may not open this page.",
    Reason.TOO_LARGE: "The page is too large to be read whole. Open it and look.",
    Reason.STOPPED: "The check was stopped before it got here.",
    Reason.BROWSER_LOST: "The browser stopped. Run the check again.",
}

SEVERITY_WORDS: Final[dict[Severity, str]] = {
    Severity.HIGH: "Much",
    Severity.MEDIUM: "Some",
    Severity.LOW: "Little",
}

CATEGORY_WORDS: Final[dict[Category, str]] = {
    Category.AI_TRAINING: "AI training",
    Category.ADS_PERSONALIZATION: "Personalised ads",
    Category.OFFSITE_TRACKING: "What you do on other sites",
    Category.DATA_SHARING: "Passing data on",
    Category.PROFILE_VISIBILITY: "Who sees your profile",
    Category.SEARCH_INDEXING: "Search engines",
    Category.HISTORY: "History",
    Category.MEMORY: "What an assistant remembers",
    Category.LOCATION: "Location",
    Category.CONTACTS: "Contacts",
    Category.BIOMETRIC: "Face and voice",
    Category.THIRD_PARTY_APPS: "Connected apps",
    Category.RECOMMENDATIONS: "Recommendations",
    Category.TELEMETRY: "Usage reports",
    Category.HUMAN_REVIEW: "People who read along",
    Category.OTHER: "Other",
}

CONFIDENCE_WORDS: Final[dict[Confidence, str]] = {
    Confidence.HIGH: "",
    Confidence.MEDIUM: "This advice rests on indirect sources.",
    Confidence.LOW: "Low confidence: little is known about this setting. Look for yourself before you act on it.",
}

EXPOSURE_WORDS: Final[dict[str, tuple[str, str, str, str]]] = {
    "what": (
        "it tells nothing about you",
        "it tells something about your tastes or devices",
        "it tells what you do, write or whom you know",
        "it tells the most private things about you",
    ),
    "to": (
        "it goes to nobody new",
        "the service uses it for itself",
        "it goes to other purposes or other members",
        "it goes to advertisers, data brokers or anyone",
    ),
    "undo": (
        "it can be taken back at once",
        "it can be taken back after a while",
        "it can be taken back for the future only",
        "it can never be taken back",
    ),
    "whom": (
        "it concerns you now and then",
        "it concerns you",
        "it concerns you and the people you deal with",
        "it concerns people who never agreed",
    ),
    "by_default": (
        "you chose it yourself",
        "you were asked",
        "it is on unless you look for it",
        "it was switched on where it is easy to miss",
    ),
}
"""The five answers that severity is computed from, each from 0 to 3."""

NEXT_IN_WINDOW: Final[dict[str, str]] = {
    "usage": "Change what you typed, and try again.",
    "unknown_service": "“Add an account” shows every service.",
    "unknown_account": "The accounts that there are stand on the overview.",
    "no_accounts": "Add an account, or try the practice accounts.",
    "unknown_setting": "The checklist shows the settings that there are.",
    "unknown_snapshot": "Check your accounts first; “History” shows every check that is stored.",
    "browser": "Choose another browser in the settings.",
    "browser_not_found": "Install one of them, or choose one in the settings.",
    "sign_in_challenge": "Check again, and answer it in the window that opens.",
    "origin_refused": "If this is your own server, add it as an account with its address.",
    "rule_file": "Mend them, and try again.",
    "choose_account": "Choose one account.",
    "browser_lost": "What was read before is kept. Check again.",
    "needs_person": "Check again, and sign in in the window that opens.",
    "sign_in_form_changed": "Remove this account and add it again with “I'll sign in myself”.",
    "sign_in_unclear": "Try again in 15 minutes, or add the account again with “I'll sign in myself”.",
    "notice_declined": "Check again, and answer the notice.",
    "address_taken": "Try again in a moment.",
    "changed_meanwhile": "The list shows now how it is. Keep it again if you want it so.",
    "pack_expired": "Update the program.",
    "pack_not_used": "Update the program, or install a newer pack.",
}
"""What to do next, for problems whose usual advice is a command that nobody types in a window."""

PRESET_WORDS: Final[dict[str, tuple[str, str]]] = {
    "essential": ("Essential", "AI training, personalised ads, tracking on other sites, passing data on."),
    "balanced": ("Balanced", "The essential, and everything else that matters."),
    "strict": ("Strict", "Every setting there is, the small ones too."),
}
"""Preset → its name, and what it asks for."""

TURN_WORDS: Final[dict[str, str]] = {
    "sign_in": "Your turn: sign in to {service} in the window that has opened.",
    "challenge": "Your turn: {service} asks for something only you can give, in its window.",
    "page": "Your turn: open the page of {service} that should be read.",
    "guide": "Your turn: answer what you see at {service}.",
    "password": "Your turn: type your password for {service} into the small window.",
    "code": "Your turn: type the code from {service} into the small window.",
    "keyring": "Your turn: your desktop asks for the password of its keyring.",
}
"""What a person is wanted for."""

VALUE_WORDS: Final = {"on": "on", "off": "off", "mixed": "partly on"}

TABLES: Final[dict[str, tuple[str, ...]]] = {
    "State": tuple(STATE_WORDS.values()),
    "Reason": tuple(REASON_WORDS.values()),
    "Severity": tuple(SEVERITY_WORDS.values()),
    "Category": tuple(CATEGORY_WORDS.values()),
    "Confidence": tuple(CONFIDENCE_WORDS.values()),
    "Exposure": tuple(word for words in EXPOSURE_WORDS.values() for word in words),
    "Way": (*WAY_WORDS.values(), *WAY_REASON_WORDS.values()),
    "Terms": tuple(TERMS_WORDS.values()),
    "Value": tuple(VALUE_WORDS.values()),
    "Turn": tuple(TURN_WORDS.values()),
    "Country": tuple(COUNTRY_WORDS.values()),
    "Preset": tuple(word for words in PRESET_WORDS.values() for word in words),
    "Problem": (
        *(text for words in PROBLEM_WORDS.values() for text in (words.what, words.why, words.next)),
        *NEXT_IN_WINDOW.values(),
    ),
}
"""Context → the texts that reach the translator from a table, for whoever collects them."""

PLURALS: Final = tuple(COUNT_WORDS.values())
"""Texts in tables that follow a number."""


def state_word(state: State, *, unread: bool = False) -> str:
    """The word shown beside a state's icon; `unread`: kept by the person, though it was not read."""
    return tr("Kept by you, not read", "State") if unread else tr(STATE_WORDS[state], "State")


def severity_word(severity: Severity) -> str:
    """How much a setting matters, in one word."""
    return tr(SEVERITY_WORDS[severity], "Severity")


def category_word(category: Category) -> str:
    """What a setting is about."""
    return tr(CATEGORY_WORDS[category], "Category")


def severity_reason(severity: Severity, exposure: Exposure | None) -> str:
    """Why a setting matters as much as it does: the answers that weigh most."""
    word = tr("How much it matters: {word}.").format(word=severity_word(severity).lower())
    if exposure is None:
        return word
    answers = {name: getattr(exposure, name) for name in EXPOSURE_WORDS}
    heaviest = sorted(answers, key=lambda name: -answers[name])[:3]
    because = ", ".join(tr(EXPOSURE_WORDS[name][answers[name]], "Exposure") for name in heaviest if answers[name])
    return f"{word} {tr('Why: {because}.').format(because=because)}" if because else word


def confidence_words(confidence: Confidence) -> str:
    """What a person should know about how sure we are; empty where there is nothing to add."""
    words = CONFIDENCE_WORDS[confidence]
    return tr(words, "Confidence") if words else ""


def reason_words(reason: Reason) -> str:
    """Why a setting has no value, and what to do."""
    return tr(REASON_WORDS[reason], "Reason")


def preset_choices() -> list[tuple[str, str]]:
    """Every preset with its name."""
    return [(preset, tr(words[0], "Preset")) for preset, words in PRESET_WORDS.items()]


def preset_words(preset: str) -> str:
    """What a preset asks for, in a sentence."""
    return tr(PRESET_WORDS[preset][1], "Preset") if preset in PRESET_WORDS else ""


def notice_words(service: str, terms: Terms, language: str) -> str:
    """What a service's terms say about automated access, and that the decision is the person's."""
    line = terms.line.get(language) or terms.line.get("en")
    says = line or tr(TERMS_WORDS.get(terms.automated, TERMS_WORDS["unknown"]), "Terms")
    words = tr(
        "{service}: {says}. This app opens your own settings pages in a real browser, reads them and changes "
        "nothing. Whether that is fine with the service is your decision."
    )
    told = words.format(service=service, says=says.rstrip("."))
    source = (terms.source.url or terms.source.title) if terms.source else ""
    return f"{told}\n{tr('Source: {source}').format(source=source)}" if source else told


def turn_words(what: str, service: str) -> str:
    """What the person is wanted for, in a sentence."""
    return tr(TURN_WORDS.get(what, TURN_WORDS["sign_in"]), "Turn").format(service=service)


def way_word(way: Way) -> str:
    """A way to get signed in, in the person's own words."""
    return tr(WAY_WORDS[way.value], "Way")


def way_reason(why: WhyWay) -> str:
    """Why a way is proposed."""
    return tr(WAY_REASON_WORDS[why.value], "Way")


def countries() -> dict[str, str]:
    """Name → code of every country where something differs."""
    return {tr(name, "Country"): code for code, name in COUNTRY_WORDS.items()}


def counts_line(counts: Mapping[State, int]) -> str:
    """“4 to change · 2 couldn't be read · 9 as you want them”: what is left comes first."""
    told = [trn(words, words, counts[state]) for state, words in COUNT_WORDS.items() if counts.get(state)]
    return " · ".join(told)


def problem_words(code: str, facts: Mapping[str, Any]) -> tuple[str, str, str]:
    """What happened, why, and what to do next, for any problem the engine tells."""
    words = PROBLEM_WORDS.get(code, PROBLEM_WORDS["problem"])
    what, why, then = (tr(part, "Problem") for part in (words.what, words.why, NEXT_IN_WINDOW.get(code, words.next)))
    return filled(what, facts), filled(why, facts), filled(then, facts)


def now_and_wanted(finding: Finding) -> str:
    """“Now: on. You want: off.”"""
    if finding.value is None:
        return reason_words(finding.reason) if finding.reason else state_word(finding.state)
    wanted = tr(" or ").join(map(value_word, finding.want))
    return tr("Now: {now}. You want: {wanted}.").format(now=value_word(finding.value), wanted=wanted)


def value_word(value: str) -> str:
    """How a setting is set: our own word for on, off and mixed; an option's text as the page shows it."""
    return tr(VALUE_WORDS[value], "Value") if value in VALUE_WORDS else value
