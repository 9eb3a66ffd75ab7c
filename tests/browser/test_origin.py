"""R11: where a password may be typed, over the vectors as Chromium itself normalises them."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.async_api import async_playwright

from auditor.accounts.model import Account
from auditor.browser.find import find_browser
from auditor.browser.origin import confirmed_origin, may_type_password
from auditor.browser.switches import is_root
from auditor.catalogue.model import Service
from auditor.problems import UsageProblem

VECTORS = json.loads((Path(__file__).parent / "origins.json").read_text(encoding="utf-8"))
PINTEREST = Service("pinterest", "Pinterest", ("https://www.pinterest.com",), ("www.pinterest.com",), None, ())
ACCOUNT = Account("a1", "pinterest")


@pytest.mark.browser
async def test_r11_every_vector_is_judged_by_what_the_browser_makes_of_it() -> None:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=find_browser().path, chromium_sandbox=not is_root(), headless=True
        )
        page = await browser.new_page()
        wrong = []
        for vector in VECTORS:
            normalised = await page.evaluate(
                "(url) => { try { return new URL(url).href } catch { return '' } }", vector["url"]
            )
            if may_type_password(normalised, PINTEREST, ACCOUNT) is not vector["may_type_password"]:
                wrong.append((vector["url"], normalised))
        await browser.close()
    assert not wrong
    assert len(VECTORS) == 27


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["url"])
def test_r11_no_hostile_vector_is_accepted_even_before_it_is_normalised(vector: dict[str, object]) -> None:
    if not vector["may_type_password"]:
        assert not may_type_password(str(vector["url"]), PINTEREST, ACCOUNT)


def test_rules_from_elsewhere_count_only_where_the_person_confirmed_the_origin() -> None:
    foreign = replace(PINTEREST, shipped=False)
    assert not may_type_password("https://www.pinterest.com/login", foreign, ACCOUNT)
    confirmed = replace(ACCOUNT, origin="https://www.pinterest.com")
    assert may_type_password("https://www.pinterest.com/login", foreign, confirmed)


@pytest.mark.parametrize(
    ("origin", "url", "may"),
    [
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080/login", True),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8081/login", False),
        ("http://127.0.0.1:8080", "https://127.0.0.1:8080/login", False),
        ("http://[::1]:8080", "http://[::1]:8080/login", True),
        ("http://localhost:8080", "http://localhost:8080/login", True),
        ("http://localhost:8080", "http://localhost.evil.test:8080/login", False),
        ("http://cloud.example", "http://cloud.example/login", False),
        ("https://cloud.example", "https://cloud.example/login", True),
        ("", "http://127.0.0.1:8080/login", False),
    ],
)
def test_plain_http_only_at_a_loopback_origin_that_was_confirmed(origin: str, url: str, may: bool) -> None:
    hosted = replace(PINTEREST, self_hosted=True, origins=(), hosts=())
    assert may_type_password(url, hosted, replace(ACCOUNT, origin=origin)) is may


@pytest.mark.parametrize(
    "address", ["http://cloud.example", "ftp://127.0.0.1", "cloud.example", "https://me@cloud.example", ""]
)
def test_an_address_that_cannot_be_pinned_is_refused_with_a_reason(address: str) -> None:
    with pytest.raises(UsageProblem):
        confirmed_origin(address)


def test_a_confirmed_address_is_reduced_to_its_origin() -> None:
    assert confirmed_origin(" https://Cloud.Example:443/path?x ") == "https://cloud.example"
