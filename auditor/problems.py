"""Expected failures: what can go wrong in normal operation, told as a code and facts, never as display text.

Problem
├── UsageProblem            the request itself is wrong: unknown service, two accounts fit, a bad file
│   └── RuleFileProblem     every mistake in one rule file, at once
├── BrowserProblem          no browser, too old, lost, refused to start
├── PageProblem             one page could not be read; carries the `Reason` that findings show
├── SignInProblem           the account could not be signed in; carries the `Reason` of its findings
├── VaultProblem            the keyring: absent, locked, denied, another backend, not found, not saved
└── StorageProblem          files and the snapshot store: full disk, no permission, damaged, newer format

Bugs are not Problems: they crash loudly. `auditor.wording` owns the words for every code.
"""

from enum import StrEnum
from typing import ClassVar

Fact = str | int | float | tuple[str, ...] | None


class Reason(StrEnum):
    """Why a setting has no value. Closed: INTERFACE.md lists it, snapshots and the window rely on it."""

    SIGNED_OUT = "signed_out"
    NEEDS_SIGN_IN = "needs_sign_in"
    CHALLENGE = "challenge"
    RATE_LIMITED = "rate_limited"
    RESTRICTED = "restricted"
    NETWORK = "network"
    SERVER_ERROR = "server_error"
    TIMEOUT = "timeout"
    PAGE_FAILED = "page_failed"
    BLANK = "blank"
    NOT_FOUND = "not_found"
    RENAMED = "renamed"
    AMBIGUOUS = "ambiguous"
    CONFLICTING = "conflicting"
    NOT_SETTLED = "not_settled"
    DATA_FAILED = "data_failed"
    LANGUAGE = "language"
    NOT_PRIVILEGED = "not_privileged"
    TOO_LARGE = "too_large"
    STOPPED = "stopped"
    BROWSER_LOST = "browser_lost"


class Problem(Exception):
    """An expected failure with a stable `code` and `facts`; the words for it live in `auditor.wording`."""

    code: ClassVar[str] = "problem"

    def __init__(self, **facts: Fact) -> None:
        super().__init__(self.code)
        self.facts = facts

    def __str__(self) -> str:
        told = ", ".join(f"{name}={value!r}" for name, value in sorted(self.facts.items()))
        return f"{self.code}({told})"


class UsageProblem(Problem):
    """The request cannot be carried out as it was put."""

    code = "usage"


class UnknownService(UsageProblem):
    """Facts: `service`, `nearest` (ids that look alike)."""

    code = "unknown_service"


class UnknownAccount(UsageProblem):
    """Facts: `account`."""

    code = "unknown_account"


class NoAccounts(UsageProblem):
    """An audit of every account was asked for and there is none."""

    code = "no_accounts"


class UnknownSetting(UsageProblem):
    """Facts: `service`, `setting`."""

    code = "unknown_setting"


class UnknownValue(UsageProblem):
    """A setting can never be what was asked for. Facts: `setting`, `value`, `known`."""

    code = "unknown_value"


class UnknownSnapshot(UsageProblem):
    """Facts: `snapshot`."""

    code = "unknown_snapshot"


class ChooseAccount(UsageProblem):
    """A password was offered but the call names no account, or several. Facts: `accounts`."""

    code = "choose_account"


class NotYourTurn(UsageProblem):
    """The person said something that nobody was waiting for. Facts: `account`."""

    code = "not_your_turn"


class ChangedMeanwhile(UsageProblem):
    """What is to be kept is not as the person saw it when they said so. Facts: `setting`."""

    code = "changed_meanwhile"


class ChangedOnPage(UsageProblem):
    """What is to be kept as it is was changed on the page that is open. Facts: `setting`."""

    code = "changed_on_page"


class RuleFileProblem(UsageProblem):
    """Facts: `file`, `mistakes`: each mistake as `line or path: what is wrong`."""

    code = "rule_file"


class BrowserProblem(Problem):
    """The browser could not be used."""

    code = "browser"


class BrowserNotFound(BrowserProblem):
    """No Chrome, Edge, Chromium or Playwright download. Facts: `looked_in`."""

    code = "browser_not_found"


class BrowserTooOld(BrowserProblem):
    """Facts: `path`, `version`, `needed`."""

    code = "browser_too_old"


class BrowserWontStart(BrowserProblem):
    """Facts: `path`, `detail` (the browser's own words, first line)."""

    code = "browser_wont_start"


class WindowClosed(BrowserProblem):
    """The person closed the window of a guide."""

    code = "window_closed"


class BrowserLost(BrowserProblem):
    """The browser or its driver ended, froze, or stopped answering. Facts: `detail`."""

    code = "browser_lost"


class PageProblem(Problem):
    """One page could not be reached or read; its settings become `unreadable` with `reason`."""

    code = "page"

    def __init__(self, reason: Reason, **facts: Fact) -> None:
        super().__init__(**facts)
        self.reason = reason


class SignInProblem(Problem):
    """The account is not signed in; its settings become `not_checked` or `unreadable` with `reason`."""

    code = "sign_in"
    reason: Reason = Reason.NEEDS_SIGN_IN


class NeedsPerson(SignInProblem):
    """Only the person can go on: no password is at hand and nobody is there to sign in. Facts: `service`."""

    code = "needs_person"


class SignedOut(SignInProblem):
    """The session ended, or was never there: nothing on the page is a setting."""

    code = "signed_out"
    reason = Reason.SIGNED_OUT


class WrongPassword(SignInProblem):
    """The service refused the password. Facts: `service`."""

    code = "wrong_password"


class WrongCode(SignInProblem):
    """The service refused the one-time code. Facts: `service`."""

    code = "wrong_code"


class SignInChallenge(SignInProblem):
    """A captcha, checkpoint or code that nobody is there to give. Facts: `service`."""

    code = "sign_in_challenge"
    reason = Reason.CHALLENGE


class OriginRefused(SignInProblem):
    """The page is not at a pinned origin, so nothing was typed. Facts: `service`, `shown` (the origin seen)."""

    code = "origin_refused"


class SignInFormChanged(SignInProblem):
    """The documented sign-in fields are not there. Facts: `service`, `field`."""

    code = "sign_in_form_changed"


class SignInUnclear(SignInProblem):
    """The form was sent and nothing proves the account is signed in. Facts: `service`."""

    code = "sign_in_unclear"


class AttemptTooSoon(SignInProblem):
    """A refused or unclear attempt was less than 15 minutes ago (R13). Facts: `service`, `minutes`."""

    code = "attempt_too_soon"


class ProfileRefused(SignInProblem):
    """A kept profile was not opened, so that nothing in it is lost (R16).

    Facts: `service`, `detail` (`in_use`, `older_browser`, or the code of what the keyring said).
    """

    code = "profile_refused"


class NoticeDeclined(SignInProblem):
    """The person has not agreed to this service being visited. Facts: `service`."""

    code = "notice_declined"


class SignInSkipped(SignInProblem):
    """It was the person's turn to sign in, and they left it out this time. Facts: `service`."""

    code = "sign_in_skipped"


class VaultProblem(Problem):
    """The keyring could not do what was asked."""

    code = "vault"


class VaultAbsent(VaultProblem):
    """No supported keyring on this computer or in this session. Facts: `backend`."""

    code = "vault_absent"


class VaultLocked(VaultProblem):
    """The keyring is locked. Facts: `backend`."""

    code = "vault_locked"


class VaultDenied(VaultProblem):
    """Access was refused by the person or the system. Facts: `backend`."""

    code = "vault_denied"


class VaultElsewhere(VaultProblem):
    """The secret was stored with another backend. Facts: `backend`, `stored_with`."""

    code = "vault_elsewhere"


class SecretNotFound(VaultProblem):
    """The keyring answers, but has no such item. Facts: `backend`."""

    code = "secret_not_found"


class SecretNotSaved(VaultProblem):
    """What was read back is not what was stored (R2). Facts: `backend`."""

    code = "secret_not_saved"


class StorageProblem(Problem):
    """A file or the snapshot store could not be used."""

    code = "storage"


class DiskFull(StorageProblem):
    """Facts: `path`, `needed_bytes`."""

    code = "disk_full"


class NotWritable(StorageProblem):
    """Facts: `path`."""

    code = "not_writable"


class FileDamaged(StorageProblem):
    """Cut off, garbled, or not one of our files. Facts: `path`, `detail`."""

    code = "file_damaged"


class NewerFormat(StorageProblem):
    """Written by a newer version; nothing was touched. Facts: `path`, `format`, `known`."""

    code = "newer_format"


class PackProblem(StorageProblem):
    """A pack of rule files is refused; nothing was changed. Facts: `pack`, `detail` (which part, and why)."""

    code = "pack"


class PackDamaged(PackProblem):
    """Cut off, of another format, or with a file too many, missing, swapped or named like a path."""

    code = "pack_damaged"


class PackOversized(PackProblem):
    """The pack or a file in it is larger than any honest one."""

    code = "pack_oversized"


class PackWrongKey(PackProblem):
    """Not signed by a key this program trusts, or changed after it was signed."""

    code = "pack_wrong_key"


class PackOlder(PackProblem):
    """Older than what is installed or came with the release."""

    code = "pack_older"


class PackExpired(PackProblem):
    """Past the date it was good until: somebody may be holding newer ones back."""

    code = "pack_expired"


class PackNeedsNewer(PackProblem):
    """Made for a newer version of this program."""

    code = "pack_needs_newer"


class PackForbidden(PackProblem):
    """Its rules have mistakes, or reach further than the release allows (R24)."""

    code = "pack_forbidden"


class PackNotUsed(PackProblem):
    """The installed pack cannot be used; the rules that came with the release are."""

    code = "pack_not_used"


class PackUnreachable(PackProblem):
    """It could not be fetched from its address."""

    code = "pack_unreachable"


class StoreBusy(StorageProblem):
    """Another run of this program held the store for longer than we wait. Facts: `path`."""

    code = "store_busy"


class AddressTaken(StorageProblem):
    """The practice site cannot listen there. Facts: `port`."""

    code = "address_taken"


def every_problem() -> tuple[type[Problem], ...]:
    """Every kind of Problem, the abstract branches included, for tables that must be complete."""

    def below(kind: type[Problem]) -> list[type[Problem]]:
        return [kind, *(found for child in kind.__subclasses__() for found in below(child))]

    return tuple(below(Problem))
