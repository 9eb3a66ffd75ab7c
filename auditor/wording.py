"""The words for every problem code, in English: what happened, why, and what to do next.

The window translates these same sentences. `{fact}` is filled from the problem's facts; page text never comes here.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from auditor.problems import Problem


@dataclass(frozen=True, slots=True)
class Words:
    """Three short texts a person sees when something expected went wrong."""

    what: str
    why: str
    next: str

    def __str__(self) -> str:
        return " ".join(part for part in (self.what, self.why, self.next) if part)


PROBLEM_WORDS: Final[dict[str, Words]] = {
    "problem": Words("Something went wrong.", "", "Try again; if it happens again, please report it."),
    "usage": Words("That cannot be done as asked.", "{detail}", "Run the command with --help to see what it takes."),
    "unknown_service": Words(
        "There is no service called “{service}”.",
        "The catalogue has nothing by that name. {nearest}",
        "Run “privacy-auditor catalogue list” to see every service.",
    ),
    "unknown_account": Words(
        "There is no account “{account}”.",
        "It was never added here, or it was removed.",
        "Run “privacy-auditor accounts list” to see your accounts.",
    ),
    "no_accounts": Words(
        "There is nothing to audit yet.",
        "No account has been added on this computer.",
        "Add one with “privacy-auditor accounts add SERVICE”, or try “privacy-auditor audit --practice”.",
    ),
    "unknown_setting": Words(
        "{service} has no setting “{setting}”.",
        "The catalogue has nothing by that name.",
        "Run “privacy-auditor catalogue show SERVICE” to see its settings.",
    ),
    "unknown_value": Words(
        "“{setting}” can never be “{value}”.",
        "It can be: {known}.",
        "Name one or several of these.",
    ),
    "unknown_snapshot": Words(
        "There is no snapshot “{snapshot}”.",
        "No stored run begins with that, and no file has that name.",
        "Run “privacy-auditor history” to see the stored runs.",
    ),
    "choose_account": Words(
        "One password was given for several accounts.",
        "A password from standard input serves exactly one account: {accounts}.",
        "Name it with --account, or with one --service.",
    ),
    "not_your_turn": Words(
        "There is nothing to answer just now.", "What was asked of you is over.", "Start the check again."
    ),
    "changed_meanwhile": Words(
        "“{setting}” was not kept.",
        "A newer check found it otherwise than you saw it, and it is kept only as you have seen it.",
        "Look at what it is now, and keep it then if you want to.",
    ),
    "changed_on_page": Words(
        "“{setting}” was not kept.",
        "It was changed on the page meanwhile, and it is kept only as you have seen it here.",
        "Put it back as it was to keep it, or go on with the change.",
    ),
    "rule_file": Words("The rule file {file} has mistakes.", "{mistakes}", "Mend them and run the command again."),
    "browser": Words("The browser could not be used.", "{detail}", "Run “privacy-auditor self-test” to see why."),
    "browser_not_found": Words(
        "No browser was found.",
        "Looked for Chrome, Edge and Chromium in the usual places and for Playwright's own.",
        "Install one of them, or run “python3 dev.py setup”, which offers a download.",
    ),
    "browser_too_old": Words(
        "The browser is too old.",
        "{path} is version {version}; version {needed} or newer is needed.",
        "Update it, or install another of Chrome, Edge and Chromium.",
    ),
    "browser_wont_start": Words(
        "The browser did not start.",
        "{path} said: {detail}",
        "Start it by hand once to see whether it works; then try again.",
    ),
    "window_closed": Words(
        "The browser window was closed.",
        "",
        "Open it again to go on with this setting; what was proved before is kept.",
    ),
    "browser_lost": Words(
        "The browser stopped answering.",
        "It ended, froze, or was closed. {detail}",
        "What was read before is kept. Run the audit again.",
    ),
    "page": Words(
        "A page could not be read.",
        "It answered with an error, or did not look as known. {detail}",
        "Open it yourself, or try again later.",
    ),
    "sign_in": Words("The account is not signed in.", "{detail}", "Sign in and try again."),
    "needs_person": Words(
        "{service} needs you to sign in.",
        "No password is at hand, and nobody is there to sign in.",
        "Run it where there is a screen, or give --username and --password-stdin.",
    ),
    "signed_out": Words(
        "The account is signed out.",
        "The service showed its sign-in page instead of your settings.",
        "Sign in again and repeat the audit.",
    ),
    "wrong_password": Words(
        "{service} refused the user name or password.",
        "It was tried exactly once, so that your account is not locked.",
        "Check them by signing in yourself in an ordinary browser, then try again in 15 minutes.",
    ),
    "wrong_code": Words(
        "{service} refused the one-time code.",
        "It may have expired, or a digit was wrong.",
        "Start again and type the newest code.",
    ),
    "sign_in_challenge": Words(
        "{service} asks for something only you can give.",
        "It shows a captcha, a code or a check that it is really you.",
        "Run it where there is a screen, and answer it in the window that opens.",
    ),
    "origin_refused": Words(
        "Nothing was typed: this is not {service}'s sign-in page.",
        "The browser is at {shown}, which is not an address this service is known to use.",
        "If this is your own server, add it with “privacy-auditor accounts add {service} --url ADDRESS”.",
    ),
    "sign_in_form_changed": Words(
        "{service}'s sign-in page looks different from what we know.",
        "The field for the {field} was not there.",
        "Sign in yourself instead (--way self), and look for an update of the catalogue.",
    ),
    "sign_in_unclear": Words(
        "Could not tell whether {service} signed you in.",
        "Nothing on its page proves it, so nothing was read.",
        "Sign in yourself instead (--way self), or try again in 15 minutes.",
    ),
    "attempt_too_soon": Words(
        "Not trying to sign in to {service} again yet.",
        "The last attempt was refused or unclear; another one so soon could lock your account.",
        "Try again in {minutes} minutes.",
    ),
    "profile_refused": Words(
        "{service}'s browser profile was not opened, so that nothing in it is lost.",
        "The keyring did not answer, the browser is older than before, or the profile is in use ({detail}).",
        "Unlock your keyring, update the browser or end the other run; then try again.",
    ),
    "notice_declined": Words(
        "{service} was not visited.",
        "You have not said that this is fine with you.",
        "Run it again and answer the notice, or give --yes.",
    ),
    "sign_in_skipped": Words(
        "{service} was skipped.",
        "It was your turn to sign in, and you went on without it.",
        "Check it again when you want to sign in.",
    ),
    "vault": Words("The keyring could not be used.", "", "Nothing was stored. Try again."),
    "vault_absent": Words(
        "No keyring was found, so nothing is remembered.",
        "This computer or session offers none of the keyrings this program trusts.",
        "Start a keyring (GNOME Keyring, KeePassXC, macOS Keychain or Windows Credential Manager) and try again.",
    ),
    "vault_locked": Words(
        "Your keyring is locked.", "It did not give out what is stored in it.", "Unlock it and try again."
    ),
    "vault_denied": Words(
        "Your keyring refused access.", "You or the system said no to this program.", "Allow it and try again."
    ),
    "vault_elsewhere": Words(
        "This was stored with another keyring.",
        "It is in {stored_with}; now {backend} answers.",
        "Start the one it was stored with, or add the account again.",
    ),
    "secret_not_found": Words(
        "The keyring has no such item.", "It may have been deleted there.", "Add the account again."
    ),
    "secret_not_saved": Words(
        "The keyring did not keep what was stored.",
        "Reading it back gave something else, so it is not relied on.",
        "Nothing was remembered. Check your keyring.",
    ),
    "storage": Words("A file could not be used.", "{path}", "Check the disk and try again."),
    "disk_full": Words(
        "The disk is full.",
        "{path} needs {needed_bytes} more. What was stored before is unharmed.",
        "Free some space and run it again.",
    ),
    "not_writable": Words(
        "{path} cannot be written.",
        "This user has no permission to write there.",
        "Choose another place, or correct its permissions.",
    ),
    "file_damaged": Words(
        "{path} cannot be read.",
        "{detail}",
        "Use another copy. The file was left as it is.",
    ),
    "newer_format": Words(
        "{path} was written by a newer version of this program.",
        "It has format {format}; this version knows up to {known}. Nothing was touched.",
        "Update the program.",
    ),
    "pack": Words("The pack {pack} was refused; nothing was changed.", "{detail}", "Fetch it again."),
    "pack_damaged": Words(
        "The pack {pack} was refused; nothing was changed.",
        "It is damaged, or was put together from several: {detail}.",
        "Fetch it again from where it is published.",
    ),
    "pack_oversized": Words(
        "The pack {pack} was refused; nothing was changed.",
        "It is too large: {detail}.",
        "Fetch it again from where it is published; an honest pack is far smaller.",
    ),
    "pack_wrong_key": Words(
        "The pack {pack} was refused; nothing was changed.",
        "It is not signed by a key this program trusts, or was changed since: {detail}.",
        "Use only packs published by the makers of this program.",
    ),
    "pack_older": Words(
        "The pack {pack} was refused; nothing was changed.",
        "It would bring back old rules: {detail}.",
        "Fetch the newest one.",
    ),
    "pack_expired": Words(
        "The pack {pack} is past its date.",
        "{detail}; somebody may be holding newer ones back.",
        "Fetch the newest one with “privacy-auditor catalogue update”, or update the program.",
    ),
    "pack_needs_newer": Words(
        "The pack {pack} was refused; nothing was changed.",
        "It was made for a newer program: {detail}.",
        "Update the program.",
    ),
    "pack_forbidden": Words(
        "The pack {pack} was refused; nothing was changed.",
        "Its rules have mistakes, or reach further than this release allows: {detail}",
        "Report it to whoever made it; the rules in use are unharmed.",
    ),
    "pack_not_used": Words(
        "The installed catalogue pack {pack} is not used.",
        "It is not as it was signed, or does not fit this program: {detail}. "
        "The rules that came with this program are used instead.",
        "Install the newest pack with “privacy-auditor catalogue update”.",
    ),
    "pack_unreachable": Words(
        "The pack could not be fetched from {pack}; nothing was changed.",
        "{detail}.",
        "Check the address, or download the file yourself and give its name.",
    ),
    "store_busy": Words(
        "Another run of this program is using your snapshots.",
        "{path} stayed locked for ten seconds.",
        "Wait until the other run has finished, then try again.",
    ),
    "address_taken": Words(
        "Port {port} is in use.", "Another program listens there.", "Choose another with --port, or leave it out."
    ),
}


WAY_WORDS: Final[dict[str, str]] = {
    "self": "I'll sign in myself, in an ordinary browser window",
    "password": "Sign me in with a password from my keyring",
    "page": "Read the page I opened",
    "guide": "Guide me; nothing is read",
}

WAY_REASON_WORDS: Final[dict[str, str]] = {
    "own_window": "The program never sees your password, and nothing tells the service's page of a program.",
    "watched": "This service refuses sign-in in browsers it takes for automated, so you sign in yourself.",
    "terms_forbid": "Its terms forbid automated access, so no program visits it for you.",
    "nothing_to_read": "None of its settings can be read from a page.",
    "no_sign_in": "Nothing is known about signing in there.",
    "only_listed": "It is the gentlest way that works with this service.",
}

TERMS_WORDS: Final[dict[str, str]] = {
    "forbidden": "its terms forbid automated access",
    "restricted": "its terms restrict automated access",
    "allowed": "its terms allow automated access",
    "watched": "it refuses sign-in in browsers it takes for automated",
    "unknown": "we do not know what its terms say about automated access",
}
"""What a rule file's `terms.automated` means; any other word there counts as unknown."""


_MEGABYTE: Final = 1024 * 1024


class _Told(dict[str, object]):
    def __missing__(self, key: str) -> str:
        return ""


def words_for(code: str, facts: dict[str, object]) -> Words:
    """The three texts for a problem's code with its facts filled in. Raises KeyError for a code without words."""
    pattern = PROBLEM_WORDS[code]
    return Words(*(filled(part, facts) for part in (pattern.what, pattern.why, pattern.next)))


def filled(pattern: str, facts: Mapping[str, object]) -> str:
    """A text with a problem's facts in their places."""
    return pattern.format_map(_Told({name: _spoken(name, fact) for name, fact in facts.items()})).strip()


def explain(problem: Problem) -> str:
    """What a person reads on standard error for this problem."""
    return str(words_for(problem.code, dict(problem.facts)))


def _spoken(name: str, fact: object) -> str:
    if name.endswith("_bytes") and isinstance(fact, int):
        return f"{-(-fact // _MEGABYTE)} MB"
    if isinstance(fact, tuple | list):
        return "\n  ".join(["", *map(str, fact)]) if len(fact) > 1 else ", ".join(map(str, fact))
    return "" if fact is None else str(fact)
