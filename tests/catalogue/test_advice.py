"""Severity, age, presets, regions and languages: small and pure."""

import re
from dataclasses import replace
from datetime import date, timedelta
from itertools import product
from pathlib import Path

import pytest

from auditor import paths
from auditor.catalogue.addresses import on_hosts, origin_of, wrong_with_host, wrong_with_url
from auditor.catalogue.advice import Documents, advice
from auditor.catalogue.applies import applies
from auditor.catalogue.freshness import STALE_AFTER_DAYS, confidence, is_stale
from auditor.catalogue.labels import english_first, first, knows, languages_of
from auditor.catalogue.law import load_laws, load_policies
from auditor.catalogue.lint import check, lint
from auditor.catalogue.load import load_file, parse
from auditor.catalogue.model import Category, Confidence, Exposure, Form, Service, Setting, Severity
from auditor.catalogue.presets import Preset, recommended
from auditor.catalogue.severity import HIGH_FROM, MEDIUM_FROM, points, severity, severity_of
from auditor.commands.catalogue import described
from tests.catalogue.test_load import SAMPLE

TODAY = date(2026, 11, 24)
TRAINING = Setting(
    id="training",
    form=Form.READ,
    labels={"en": ("Train on my data", "Old name"), "de": ("Mit meinen Daten trainieren",)},
    category=Category.AI_TRAINING,
    want=("off",),
    exposes=Exposure(what=2, to=2, undo=3, whom=2, by_default=3),
    checked=TODAY,
    confidence=Confidence.HIGH,
)


def test_the_page_about_severity_and_the_computation_name_the_same_thresholds() -> None:
    page = (paths.catalogue_directory() / "SEVERITY.md").read_text(encoding="utf-8")
    assert f"**{HIGH_FROM} or more: high. {MEDIUM_FROM} to {HIGH_FROM - 1}: medium. Below: low.**" in page
    assert re.search(r"\(3\): 12, high", page)
    assert TRAINING.exposes is not None
    assert points(TRAINING.exposes) == 12


def test_severity_never_falls_when_an_answer_rises() -> None:
    rank = [Severity.LOW, Severity.MEDIUM, Severity.HIGH]
    for answers in product(range(3), repeat=5):
        names = ("what", "to", "undo", "whom", "by_default")
        exposure = Exposure(**dict(zip(names, answers, strict=True)))
        for name in names:
            worse = replace(exposure, **{name: getattr(exposure, name) + 1})
            assert rank.index(severity_of(worse)) >= rank.index(severity_of(exposure))


def test_what_exposes_nothing_is_low_and_what_nobody_answered_is_medium() -> None:
    assert severity_of(Exposure(what=0, to=3, undo=3, whom=3, by_default=3)) is Severity.LOW
    assert severity_of(Exposure(what=3, to=0, undo=3, whom=3, by_default=3)) is Severity.LOW
    assert severity(replace(TRAINING, exposes=None)) is Severity.MEDIUM


def test_a_rule_is_stale_after_ninety_days_and_then_of_low_confidence() -> None:
    at_limit = replace(TRAINING, checked=TODAY - timedelta(days=STALE_AFTER_DAYS))
    over = replace(TRAINING, checked=TODAY - timedelta(days=STALE_AFTER_DAYS + 1))
    assert (is_stale(at_limit, TODAY), confidence(at_limit, TODAY)) == (False, Confidence.HIGH)
    assert (is_stale(over, TODAY), confidence(over, TODAY)) == (True, Confidence.LOW)
    assert is_stale(replace(TRAINING, checked=None), TODAY)


@pytest.mark.parametrize(
    ("category", "exposes", "presets"),
    [
        (Category.AI_TRAINING, (2, 2, 3, 2, 3), "essential balanced strict"),
        (Category.ADS_PERSONALIZATION, (1, 1, 1, 1, 1), "balanced strict"),
        (Category.HISTORY, (2, 2, 1, 2, 2), "balanced strict"),
        (Category.HISTORY, (1, 1, 1, 1, 1), "strict"),
    ],
)
def test_a_preset_decides_which_advice_counts(
    category: Category, exposes: tuple[int, int, int, int, int], presets: str
) -> None:
    setting = replace(TRAINING, category=category, exposes=Exposure(*exposes))
    counting = [preset.value for preset in Preset if recommended(setting, preset) == ("off",)]
    assert counting == presets.split()


@pytest.mark.parametrize(
    ("regions", "region", "there"),
    [
        ((), "DE", True),
        (("EU", "GB"), "DE", True),
        (("EU", "GB"), "US", False),
        (("EU", "GB"), "uk", True),
        (("EU",), "", True),
        (("-EU",), "FR", False),
        (("-EU",), "us", True),
        (("US",), "US-CA", True),
        (("US-CA",), "US", False),
        (("EU",), "EU", True),
    ],
)
def test_a_setting_applies_where_its_regions_say(regions: tuple[str, ...], region: str, there: bool) -> None:
    assert applies(replace(TRAINING, regions=regions), region=region) is there


def test_an_unknown_plan_rules_nothing_out() -> None:
    paid = replace(TRAINING, plans=("pro", "max"))
    assert applies(paid)
    assert applies(paid, plan="Pro")
    assert not applies(paid, plan="free")


def test_english_comes_first_and_regional_languages_count_as_their_own() -> None:
    assert english_first(["ru", "de", "en"]) == ("en", "de", "ru")
    assert knows(TRAINING, "de-AT")
    assert not knows(TRAINING, "fr")
    assert first(TRAINING.labels, "de-CH") == "Mit meinen Daten trainieren"
    assert first(TRAINING.labels, "fr") == "Train on my data"
    assert first({}) == ""


def test_a_service_is_read_in_a_language_only_where_every_setting_has_a_label_in_it() -> None:
    english_only = replace(TRAINING, id="other", labels={"en": ("Share my data",)})
    by_hand = replace(TRAINING, id="letter", form=Form.EMAIL, labels={})
    service = Service("x", "X", (), (), None, (TRAINING, by_hand), languages=())
    assert languages_of(service) == ("en", "de")
    assert languages_of(replace(service, settings=(TRAINING, english_only))) == ("en",)
    assert languages_of(replace(service, languages=("fr", "en"))) == ("en", "fr")


def test_hosts_cover_exactly_what_they_say() -> None:
    hosts = ("www.example.com", "*.example.org", "127.0.0.1", "localhost:8080")
    assert on_hosts("https://www.example.com/a", hosts)
    assert on_hosts("https://a.b.example.org/", hosts)
    assert on_hosts("http://127.0.0.1:9000/", hosts)
    assert on_hosts("http://localhost:8080/", hosts)
    for url in (
        "https://example.org/",
        "https://evil-www.example.com/",
        "https://www.example.com.evil.test/",
        "https://www.example.com@evil.test/",
        "http://localhost:9090/",
        "https://evil.test/?www.example.com",
        "nonsense",
    ):
        assert not on_hosts(url, hosts), url


def test_an_origin_is_written_as_a_browser_would() -> None:
    assert origin_of("https://www.example.com:443/a?b#c") == "https://www.example.com"
    assert origin_of("http://127.0.0.1:8080/a") == "http://127.0.0.1:8080"
    assert origin_of("https://[::1]:8443/") == "https://[::1]:8443"
    assert origin_of("no address") == ""


def test_addresses_that_are_none_are_told_so() -> None:
    assert wrong_with_url("https://example.com:port/")
    assert wrong_with_url("https:///path")
    assert wrong_with_url("https://exa mple.com/")
    assert wrong_with_url("https://-bad-.com/")
    assert wrong_with_host("www.example.com:x")
    assert wrong_with_host("[::1]") == ""
    assert wrong_with_host("*.localhost") == ""


def test_check_tells_what_a_loadable_file_still_owes(tmp_path: Path) -> None:
    (tmp_path / "misnamed.toml").write_text(SAMPLE.replace("exposes =", "# exposes ="), encoding="utf-8")
    (tmp_path / "broken.toml").write_text("format = 1\nid = 'x'", encoding="utf-8")
    told = check(tmp_path, TODAY, tested=())
    assert "misnamed.toml: the file must be named pinterest.toml" in told
    assert "misnamed.toml: genai-training: no title in en or de" in told
    assert "misnamed.toml: genai-training: no why in de" in told
    assert any("five questions" in wrong for wrong in told)
    assert any("no saved or replica page" in wrong for wrong in told)
    assert any(wrong.startswith("broken.toml: ") for wrong in told)


def test_check_tells_two_files_with_one_id_and_rules_gone_stale(tmp_path: Path) -> None:
    for name in ("pinterest", "again"):
        (tmp_path / f"{name}.toml").write_text(SAMPLE, encoding="utf-8")
    told = check(tmp_path, TODAY + timedelta(days=200))
    assert any("already belongs to again.toml" in wrong for wrong in told)
    assert any("more than 90 days ago" in wrong for wrong in told)


def test_check_tells_laws_and_policies_that_are_not_there(tmp_path: Path) -> None:
    (tmp_path / "pinterest.toml").write_text(SAMPLE + 'law = ["nowhere"]\npolicy = ["pinterest.x"]\n', "utf-8")
    told = check(tmp_path, TODAY)
    assert "pinterest.toml: genai-training: law.toml has no nowhere" in told
    assert "pinterest.toml: genai-training: policies.toml has no pinterest.x" in told


def test_rules_from_elsewhere_owe_only_that_they_load_and_are_sourced(tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    file.write_text(SAMPLE, encoding="utf-8")
    assert lint([tmp_path], TODAY) == lint([file], TODAY) == ()
    file.write_text(SAMPLE.replace("sources =", "# sources =").replace("checked =", "# checked ="), encoding="utf-8")
    assert lint([file], TODAY) == (
        "mine.toml: genai-training: no source",
        "mine.toml: genai-training: no date of the last check",
    )
    assert lint([tmp_path / "nowhere.toml"], TODAY) == ("nowhere.toml: No such file or directory",)


def test_the_shipped_rules_owe_everything_as_a_directory_and_one_by_one() -> None:
    own = paths.catalogue_directory()
    assert lint([own], TODAY) == ()
    assert lint([own / "pinterest.toml"], TODAY) == ()


def test_what_stands_beside_a_setting_names_its_policy_and_law_and_caps_confidence_when_stale() -> None:
    own = paths.catalogue_directory()
    documents = Documents.of(load_policies(own), load_laws(own))
    service = load_file(own / "chatgpt.toml", shipped=True)
    assert [one.setting for one in advice(service, documents, TODAY)] == [setting.id for setting in service.settings]
    training = advice(service, documents, TODAY)[0]
    assert (training.severity, training.confidence, training.stale) == (Severity.HIGH, Confidence.HIGH, False)
    assert training.presets == tuple(Preset)
    assert [policy.id for policy in training.policies] == ["chatgpt.ai_training"]
    assert {"gdpr-21", "gdpr-6-1-f"} == {law.id for law in training.laws}
    old = advice(service, documents, TODAY + timedelta(days=200))[0]
    assert (old.confidence, old.stale) == (Confidence.LOW, True)


def test_a_setting_whose_label_is_not_documented_is_not_shown_with_its_id_as_one() -> None:
    nameless = replace(TRAINING, labels={}, path="Settings > Data")
    service = replace(parse(SAMPLE.encode(), "pinterest.toml", shipped=False), settings=(TRAINING, nameless))
    labelled, bare = advice(service, Documents.of((), ()), TODAY)
    assert any("on the page: “Train on my data”" in line for line in described(TRAINING, labelled))
    assert "    where: Settings > Data" in [*described(nameless, bare)]


def test_a_value_that_pages_write_in_two_ways_is_shown_once() -> None:
    twice = replace(TRAINING, want=("off", "Off", "Never"))
    service = replace(parse(SAMPLE.encode(), "pinterest.toml", shipped=False), settings=(twice,))
    (beside,) = advice(service, Documents.of((), ()), TODAY)
    assert any(line.startswith("    advised: off or Never (") for line in described(twice, beside))
