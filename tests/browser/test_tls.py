"""R14: a certificate that is wrong in any way ends the visit before a password is typed."""

import ssl
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler
from typing import Any

import pytest
import trustme

from auditor.accounts.model import Account, Way
from auditor.browser.audit_browser import AuditBrowser
from auditor.browser.launch import Launch, launched
from auditor.catalogue.model import Service
from auditor.problems import PageProblem, Reason
from tests.browser.test_sign_in import FORM, PASSWORD, RULE, Person
from tests.replicas.tls import TlsSite

pytestmark = pytest.mark.browser
HOST = "www.shop.test"


def self_signed() -> trustme.LeafCert:
    return trustme.CA().issue_cert(HOST)


def expired() -> trustme.LeafCert:
    then = datetime.now(UTC) - timedelta(days=2)
    return trustme.CA().issue_cert(HOST, not_before=then - timedelta(days=90), not_after=then)


def for_another_host() -> trustme.LeafCert:
    return trustme.CA().issue_cert("www.other.test")


class Shop(BaseHTTPRequestHandler):
    """A sign-in page, and what was sent to it."""

    asked: list[str] = []  # noqa: RUF012 -- one list for the requests of one test, emptied before it

    def do_GET(self) -> None:
        self.asked.append(self.requestline)
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(FORM.encode())

    do_POST = do_GET  # noqa: N815

    def log_message(self, *told: Any) -> None:
        """Quiet."""


@asynccontextmanager
async def browser_for(site: TlsSite) -> AsyncIterator[AuditBrowser]:
    async with launched(Launch(extra_args=(f"--host-resolver-rules={site.resolver_rules}",))) as started:
        yield started


@pytest.mark.parametrize("certificate", [self_signed, expired, for_another_host], ids=lambda made: made.__name__)
async def test_r14_no_password_goes_to_a_server_whose_certificate_is_wrong(
    certificate: Callable[[], trustme.LeafCert],
) -> None:
    Shop.asked.clear()
    site = TlsSite((HOST,), Shop)
    fresh = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate().configure_cert(fresh)
    site.present(fresh)
    site.start()
    service = Service("shop", "Shop", (f"https://{HOST}",), (HOST,), RULE, ())
    account = Account("a1", "shop", Way.PASSWORD, "alice")
    try:
        async with browser_for(site) as browser:
            with pytest.raises(PageProblem) as problem:
                async with browser.signed_in(service, account, Person(PASSWORD)):
                    pytest.fail("it signed in")
    finally:
        site.stop()
    assert problem.value.reason is Reason.NETWORK
    assert not Shop.asked
