"""The words of states, reasons and reports, in each language: short, plain, and the same in report and window."""

from typing import Final

from auditor.judge import State
from auditor.problems import Reason

LANGUAGES: Final = ("en", "de")

STATE_WORDS: Final[dict[str, dict[State, str]]] = {
    "en": {
        State.TO_CHANGE: "Change",
        State.LOCKED: "Locked",
        State.UNREADABLE: "Couldn't read",
        State.BY_HAND: "By hand",
        State.NOT_CHECKED: "Not checked yet",
        State.KEPT: "Kept on purpose",
        State.AS_WANTED: "As you want it",
        State.NOT_OFFERED: "Not offered here",
    },
    "de": {
        State.TO_CHANGE: "Ändern",
        State.LOCKED: "Gesperrt",
        State.UNREADABLE: "Nicht lesbar",
        State.BY_HAND: "Von Hand",
        State.NOT_CHECKED: "Noch nicht geprüft",
        State.KEPT: "Bewusst behalten",
        State.AS_WANTED: "Wie gewünscht",
        State.NOT_OFFERED: "Hier nicht angeboten",
    },
}
"""The word of a state, in the order in which states want attention."""

COUNT_WORDS: Final[dict[str, dict[State, str]]] = {
    "en": {
        State.TO_CHANGE: "to change",
        State.LOCKED: "locked",
        State.UNREADABLE: "couldn't be read",
        State.BY_HAND: "to do by hand",
        State.NOT_CHECKED: "not checked yet",
        State.KEPT: "kept on purpose",
        State.AS_WANTED: "as you want them",
        State.NOT_OFFERED: "not offered here",
    },
    "de": {
        State.TO_CHANGE: "zu ändern",
        State.LOCKED: "gesperrt",
        State.UNREADABLE: "nicht lesbar",
        State.BY_HAND: "von Hand zu tun",
        State.NOT_CHECKED: "noch nicht geprüft",
        State.KEPT: "bewusst behalten",
        State.AS_WANTED: "wie gewünscht",
        State.NOT_OFFERED: "hier nicht angeboten",
    },
}
"""What follows a number: "4 to change"."""

REASON_WORDS: Final[dict[str, dict[Reason, str]]] = {
    "en": {
        Reason.SIGNED_OUT: "The service signed the account out meanwhile.",
        Reason.NEEDS_SIGN_IN: "The account was not signed in, and only you can do that.",
        Reason.CHALLENGE: "The service asked for a captcha or a code, which only you can answer.",
        Reason.RATE_LIMITED: "The service asked for a pause after too many visits.",
        Reason.RESTRICTED: "The service has restricted this account.",
        Reason.NETWORK: "The page could not be reached. The connection may be down.",
        Reason.SERVER_ERROR: "The service answered with an error of its own.",
        Reason.TIMEOUT: "The page took too long to load.",
        Reason.PAGE_FAILED: "The page did not open as it should.",
        Reason.BLANK: "The page stayed empty.",
        Reason.NOT_FOUND: "The setting was not where it used to be.",
        Reason.RENAMED: "A setting with a similar name was there, but it may be another one.",
        Reason.AMBIGUOUS: "More than one control fits, so none was taken.",
        Reason.CONFLICTING: "The page said two different things about this setting.",
        Reason.NOT_SETTLED: "The page kept changing while it was read.",
        Reason.DATA_FAILED: "The page could not load its own settings.",
        Reason.LANGUAGE: "The page is in a language this program does not know for this service.",
        Reason.NOT_PRIVILEGED: "This account may not see the setting.",
        Reason.TOO_LARGE: "The page is too large to be read whole.",
        Reason.STOPPED: "The check was stopped before its turn came.",
        Reason.BROWSER_LOST: "The browser stopped before this was read.",
    },
    "de": {
        Reason.SIGNED_OUT: "Der Dienst hat das Konto inzwischen abgemeldet.",
        Reason.NEEDS_SIGN_IN: "Das Konto war nicht angemeldet, und das können nur Sie tun.",
        Reason.CHALLENGE: "Der Dienst wollte ein Captcha oder einen Code, und das können nur Sie beantworten.",
        Reason.RATE_LIMITED: "Der Dienst bat nach zu vielen Besuchen um eine Pause.",
        Reason.RESTRICTED: "Der Dienst hat dieses Konto eingeschränkt.",
        Reason.NETWORK: "Die Seite war nicht erreichbar. Vielleicht ist die Verbindung unterbrochen.",
        Reason.SERVER_ERROR: "Der Dienst antwortete mit einem eigenen Fehler.",
        Reason.TIMEOUT: "Die Seite brauchte zu lange zum Laden.",
        Reason.PAGE_FAILED: "Die Seite hat sich nicht richtig geöffnet.",
        Reason.BLANK: "Die Seite blieb leer.",
        Reason.NOT_FOUND: "Die Einstellung war nicht an ihrem bisherigen Platz.",
        Reason.RENAMED: "Eine Einstellung mit ähnlichem Namen war da, aber es kann eine andere sein.",
        Reason.AMBIGUOUS: "Mehr als ein Bedienelement passt, darum wurde keines genommen.",
        Reason.CONFLICTING: "Die Seite zeigte für diese Einstellung zwei verschiedene Werte.",
        Reason.NOT_SETTLED: "Die Seite änderte sich, während sie gelesen wurde.",
        Reason.DATA_FAILED: "Die Seite konnte ihre eigenen Einstellungen nicht laden.",
        Reason.LANGUAGE: "Die Seite ist in einer Sprache, die dieses Programm für diesen Dienst nicht kennt.",
        Reason.NOT_PRIVILEGED: "Dieses Konto darf die Einstellung nicht sehen.",
        Reason.TOO_LARGE: "Die Seite ist zu groß, um sie ganz zu lesen.",
        Reason.STOPPED: "Die Prüfung wurde beendet, bevor dies an der Reihe war.",
        Reason.BROWSER_LOST: "Der Browser hörte auf, bevor dies gelesen war.",
    },
}

VALUE_WORDS: Final[dict[str, dict[str, str]]] = {
    "en": {"on": "on", "off": "off", "mixed": "partly on"},
    "de": {"on": "an", "off": "aus", "mixed": "teilweise an"},
}

REPORT_WORDS: Final[dict[str, dict[str, str]]] = {
    "en": {
        "title": "Privacy settings report",
        "checked": "Checked {day} at {time} UTC",
        "cut_short": "This check was cut short. What is listed here was found before that; the rest was not looked at.",
        "nothing_read": "No setting could be read in this check.",
        "nothing_found": "This check found nothing to list.",
        "services": "Services",
        "state": "State",
        "setting": "Setting",
        "now": "Now",
        "wanted": "You want",
        "details": "Details",
        "or": "or",
        "not_seen": "not seen",
        "no_advice": "no advice",
        "section": "Section",
        "similar": "Similar name on the page",
        "what": "What it does",
        "cost": "What you give up",
        "where": "Where",
        "page": "Page",
        "sources": "Sources",
        "seen_on": "seen {day}",
        "rule_checked": "Rule last checked {day}",
        "read_at": "Read at {time} UTC",
        "locked": "You cannot change this one yourself.",
        "by_hand": "There is no switch on the web for this one.",
        "unread": "What couldn't be read",
        "unread_intro": "Nothing is known about these. Open each one and see for yourself, or check again later.",
        "new": "New on the pages",
        "new_intro": "These look like privacy choices, but the catalogue does not know them yet.",
        "private_value": "Likely private",
        "service": "Service",
        "account": "Account",
        "account_number": "{service} account {number}",
        "names_hidden": "Account names are left out of this report.",
        "names_shown": "This report contains account names.",
        "made_by": "Made by Privacy Settings Auditor {program} with catalogue {catalogue}. It only reads; it changed "
        "nothing. This file loads nothing from the internet.",
    },
    "de": {
        "title": "Bericht über Privatsphäre-Einstellungen",
        "checked": "Geprüft am {day} um {time} UTC",
        "cut_short": "Diese Prüfung wurde abgebrochen. Was hier steht, wurde vorher gefunden; der Rest ist ungeprüft.",
        "nothing_read": "Bei dieser Prüfung konnte keine Einstellung gelesen werden.",
        "nothing_found": "Diese Prüfung hat nichts gefunden, was hier stehen könnte.",
        "services": "Dienste",
        "state": "Zustand",
        "setting": "Einstellung",
        "now": "Jetzt",
        "wanted": "Gewünscht",
        "details": "Einzelheiten",
        "or": "oder",
        "not_seen": "nicht gesehen",
        "no_advice": "kein Rat",
        "section": "Abschnitt",
        "similar": "Ähnlicher Name auf der Seite",
        "what": "Was sie bewirkt",
        "cost": "Was Sie aufgeben",
        "where": "Wo",
        "page": "Seite",
        "sources": "Quellen",
        "seen_on": "gesehen am {day}",
        "rule_checked": "Regel zuletzt geprüft am {day}",
        "read_at": "Gelesen um {time} UTC",
        "locked": "Diese Einstellung können Sie nicht selbst ändern.",
        "by_hand": "Für diese Einstellung gibt es im Web keinen Schalter.",
        "unread": "Was nicht gelesen werden konnte",
        "unread_intro": "Darüber ist nichts bekannt. Sehen Sie selbst nach, oder prüfen Sie später noch einmal.",
        "new": "Neu auf den Seiten",
        "new_intro": "Das sieht nach Privatsphäre-Einstellungen aus, die der Katalog noch nicht kennt.",
        "private_value": "Vermutlich privat",
        "service": "Dienst",
        "account": "Konto",
        "account_number": "{service}-Konto {number}",
        "names_hidden": "Kontonamen sind in diesem Bericht weggelassen.",
        "names_shown": "Dieser Bericht enthält Kontonamen.",
        "made_by": "Erstellt von Privacy Settings Auditor {program} mit Katalog {catalogue}. Das Programm liest nur; "
        "es hat nichts geändert. Diese Datei lädt nichts aus dem Internet.",
    },
}


def state_word(state: State, language: str = "en") -> str:
    """The word for a state, in English where the language is not there."""
    return STATE_WORDS.get(language, STATE_WORDS["en"])[state]


def reason_words(reason: Reason, language: str = "en") -> str:
    """The sentence for a reason, in English where the language is not there."""
    return REASON_WORDS.get(language, REASON_WORDS["en"])[reason]


def value_word(value: str, language: str = "en") -> str:
    """on, off and mixed in words; any other value is a text from the page and stays as it is."""
    return VALUE_WORDS.get(language, VALUE_WORDS["en"]).get(value, value)


def counts_line(counts: dict[State, int], language: str = "en") -> str:
    """ "4 to change · 2 couldn't be read · 9 as you want them": never one number alone. What is zero is left out."""
    words = COUNT_WORDS.get(language, COUNT_WORDS["en"])
    return " · ".join(f"{counts[state]} {word}" for state, word in words.items() if counts.get(state))
