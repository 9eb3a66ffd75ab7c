"""The notice shown once per service: what its terms say about automated access. The person decides."""

import argparse
import sys

from auditor.catalogue.model import Service
from auditor.commands.command import say

_SAYS = {
    "forbidden": "its terms forbid automated access",
    "restricted": "its terms restrict automated access",
    "allowed": "its terms allow automated access",
    "unknown": "we do not know what its terms say about automated access",
}


def notice(service: Service) -> str:
    """What a person should know before the program visits this service for them."""
    says = service.terms.line.get("en") or _SAYS.get(service.terms.automated, _SAYS["unknown"])
    return (
        f"{service.name}: {says.rstrip('.')}. This program opens your own settings pages in a real browser, reads "
        "them and changes nothing. Whether that is fine with the service is your decision."
    )


def agreed(service: Service, options: argparse.Namespace) -> bool:
    """Whether the person wants the service visited. Somebody's own server needs no notice.

    Piping in a password for one named account is itself the person's instruction; the notice is still shown.
    """
    if service.self_hosted or not service.shipped:
        return True
    say(notice(service))
    if options.yes or options.password_stdin or not sys.stdin.isatty():
        return True
    return input_line("Go on? [y/N] ").strip().casefold() in ("y", "yes")


def input_line(question: str) -> str:
    """One line typed at the terminal; the question goes to standard error."""
    print(question, end="", file=sys.stderr, flush=True)
    return sys.stdin.readline()
