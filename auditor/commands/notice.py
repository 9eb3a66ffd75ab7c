"""The notice shown once per service: what its terms say about automated access. The person decides."""

import argparse
import sys
from collections.abc import Iterable

from auditor.accounts.notices import Notices
from auditor.catalogue.model import Service
from auditor.commands.command import say
from auditor.wording import TERMS_WORDS


def notice(service: Service) -> str:
    """What a person should know before the program visits this service for them."""
    terms = service.terms
    says = terms.line.get("en") or TERMS_WORDS.get(terms.automated, TERMS_WORDS["unknown"])
    source = f" (source: {terms.source.url or terms.source.title})" if terms.source else ""
    return (
        f"{service.name}: {says.rstrip('.')}{source}. This program opens your own settings pages in a real browser, "
        "reads them and changes nothing. Whether that is fine with the service is your decision."
    )


def agreed(service: Service, options: argparse.Namespace, notices: Notices) -> bool:
    """Whether the person wants the service visited. It is asked once; `remember` keeps a yes.

    Piping in a password for one named account is itself the person's instruction; the notice is still shown. Where
    nobody can answer, the answer is no.
    """
    if notices.answered(service):
        return True
    say(notice(service))
    if options.yes or options.password_stdin:
        return True
    return sys.stdin.isatty() and input_line("Go on? [y/N] ").strip().casefold() in ("y", "yes")


def declined(services: Iterable[Service], options: argparse.Namespace, notices: Notices) -> set[str]:
    """The ids of the services that are not to be visited; a yes is remembered."""
    refused = set()
    for service in {service.id: service for service in services}.values():
        if not agreed(service, options, notices):
            refused.add(service.id)
        elif not notices.answered(service):
            notices.remember(service)
    return refused


def input_line(question: str) -> str:
    """One line typed at the terminal; the question goes to standard error."""
    print(question, end="", file=sys.stderr, flush=True)
    return sys.stdin.readline()
