"""Which way in is proposed and why; what a region rules out; and notices that are shown once."""

from dataclasses import replace
from pathlib import Path

import pytest

from auditor import paths
from auditor.accounts.model import Way
from auditor.accounts.notices import Notices
from auditor.accounts.ways import WhyWay, proposed, ways_of
from auditor.catalogue.applies import EEA, applies
from auditor.catalogue.load import Catalogue, load
from auditor.catalogue.model import Form, Service, SignIn, Terms
from auditor.wording import TERMS_WORDS, WAY_REASON_WORDS, WAY_WORDS
from tests.fakes import service, setting

SHOP = replace(service(setting("Ads")), sign_in=SignIn("https://shop.example/login"))


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load((paths.catalogue_directory(),))


def with_ways(*ways: str) -> Service:
    return replace(SHOP, sign_in=SignIn("https://shop.example/login", ways=ways))


@pytest.mark.parametrize(
    ("shop", "way", "why"),
    [
        (SHOP, Way.SELF, WhyWay.OWN_WINDOW),
        (replace(SHOP, terms=Terms("watched")), Way.SELF, WhyWay.WATCHED),
        (replace(SHOP, terms=Terms("forbidden")), Way.GUIDE, WhyWay.TERMS_FORBID),
        (replace(SHOP, sign_in=None), Way.GUIDE, WhyWay.NO_SIGN_IN),
        (replace(SHOP, settings=(setting("Ads", form=Form.BY_HAND),)), Way.GUIDE, WhyWay.NOTHING_TO_READ),
        (with_ways("password", "page"), Way.PAGE, WhyWay.ONLY_LISTED),
        (with_ways("guide", "password"), Way.PASSWORD, WhyWay.ONLY_LISTED),
    ],
)
def test_the_gentlest_way_that_works_is_proposed_with_its_reason(shop: Service, way: Way, why: WhyWay) -> None:
    proposal = proposed(shop)
    assert (proposal.way, proposal.why) == (way, why)


def test_every_service_of_the_catalogue_gets_a_way_its_rules_allow_and_never_a_password(catalogue: Catalogue) -> None:
    for known in catalogue.services:
        assert proposed(known).way in ways_of(known), known.id
        assert proposed(known).way is not Way.PASSWORD, known.id
        assert known.terms.automated in TERMS_WORDS, known.id


def test_every_way_and_every_reason_has_words() -> None:
    assert set(WAY_WORDS) == set(Way)
    assert set(WAY_REASON_WORDS) == set(WhyWay)


def test_an_account_in_the_eu_is_never_told_about_a_row_for_the_us(catalogue: Catalogue) -> None:
    rows = [one for known in catalogue.services for one in known.settings]
    american = [one for one in rows if one.regions and all(region.startswith("US") for region in one.regions)]
    assert american, "the catalogue has such rows"
    for country in ("EU", *sorted(EEA)):
        assert not [one.id for one in american if applies(one, region=country)]
    assert all(applies(one, region=one.regions[0]) for one in american)


def test_a_notice_is_shown_once_and_again_only_when_it_says_something_else(tmp_path: Path) -> None:
    notices = Notices(tmp_path)
    assert not notices.answered(SHOP)
    notices.remember(SHOP)
    assert Notices(tmp_path).answered(SHOP)
    assert not notices.answered(replace(SHOP, terms=Terms("forbidden")))
    notices.forget(SHOP.id)
    assert not notices.answered(SHOP)


def test_a_damaged_list_of_notices_only_means_that_they_are_shown_again(tmp_path: Path) -> None:
    (tmp_path / "notices.json").write_text("[1]")
    assert not Notices(tmp_path).answered(SHOP)


@pytest.mark.parametrize("own", [{"self_hosted": True}, {"shipped": False}, {"practice": True}])
def test_what_belongs_to_the_person_needs_no_notice(own: dict[str, bool], tmp_path: Path) -> None:
    assert Notices(tmp_path).answered(replace(SHOP, **own))  # type: ignore[arg-type]
