"""The catalogue that is shipped: sound, complete, in step with what is generated from it, and quick to load."""

import json
import time
import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from auditor import paths
from auditor.catalogue import table
from auditor.catalogue.compile import compiled
from auditor.catalogue.compiled import COMPILED_FILE, compiled_form, read_compiled
from auditor.catalogue.law import NOT_ADVICE, Law, Policy, load_laws, load_policies
from auditor.catalogue.lint import check
from auditor.catalogue.load import NOT_SERVICES, Catalogue, load, load_file
from auditor.catalogue.model import Form, Kind, Service
from auditor.problems import RuleFileProblem

OWN = paths.catalogue_directory()
CHECKED = date(2026, 11, 24)
FILES = sorted(file for file in OWN.glob("*.toml") if file.name not in NOT_SERVICES)


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load([OWN])


@pytest.fixture
def pinterest(catalogue: Catalogue) -> Service:
    return catalogue.service("pinterest")


def plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: plain(below) for key, below in value.items()}
    if isinstance(value, list):
        return [plain(below) for below in value]
    return str(value) if isinstance(value, date) else value


def test_no_rule_file_has_a_mistake() -> None:
    assert check(OWN, CHECKED) == ()


def test_every_rule_file_follows_the_published_schema() -> None:
    schema = json.loads((paths.resources() / "schema" / "rule-1.json").read_text(encoding="utf-8"))
    validator = jsonschema.Draft202012Validator(schema)
    for file in FILES:
        wrong = [error.message for error in validator.iter_errors(plain(tomllib.loads(file.read_text("utf-8"))))]
        assert wrong == [], file.name


def test_the_compiled_catalogue_is_in_step_with_the_rule_files() -> None:
    assert (OWN / COMPILED_FILE).read_bytes() == compiled(OWN), "run python -m auditor.catalogue.compile"


def test_a_stale_compiled_entry_is_never_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = (OWN / "duolingo.toml").read_text(encoding="utf-8")
    (tmp_path / "duolingo.toml").write_text(text, encoding="utf-8")
    (tmp_path / COMPILED_FILE).write_bytes(compiled_form({"duolingo.toml": read_compiled(OWN)["duolingo.toml"]}))
    monkeypatch.setattr(paths, "catalogue_directory", lambda: tmp_path)
    assert load([tmp_path]).service("duolingo").name == "Duolingo"
    (tmp_path / "duolingo.toml").write_text(text.replace('"Duolingo"', '"Renamed"'), encoding="utf-8")
    assert load([tmp_path]).service("duolingo").name == "Renamed"


def test_a_compiled_file_from_another_version_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / COMPILED_FILE).write_bytes(b'{"a.toml": {"digest": 3}}')
    assert read_compiled(tmp_path) == {}


def test_the_table_of_figures_is_in_step_with_the_rule_files(catalogue: Catalogue) -> None:
    told, expected = shown_figures((OWN / table.README).read_text(encoding="utf-8")), shown_figures(written(catalogue))
    assert told[0] == expected[0], "run python -m auditor.catalogue.table"
    assert told[1] <= expected[1], "more test pages claimed than there are: run python -m auditor.catalogue.table"


def written(catalogue: Catalogue) -> str:
    return table.readme(catalogue, table.settings_with_pages(Path(__file__).parents[1]))


def shown_figures(page: str) -> tuple[str, int]:
    """The page without the row about test pages, and that row's number: pages may be added before it is rewritten."""
    row = next(line for line in page.splitlines() if "replica page shows" in line)
    return page.replace(row, ""), int(row.split("|")[2])


def test_a_setting_counts_as_tested_by_its_saved_page_or_a_line_of_the_replicas(tmp_path: Path) -> None:
    (tmp_path / "pages" / "pinterest").mkdir(parents=True)
    (tmp_path / "pages" / "pinterest" / "labs.on.html").touch()
    (tmp_path / "replicas").mkdir()
    (tmp_path / "replicas" / table.COVERED).write_text("# read there\nchatgpt enable-memory\n", encoding="utf-8")
    assert table.settings_with_pages(tmp_path) == {("pinterest", "labs"), ("chatgpt", "enable-memory")}


def test_the_whole_catalogue_loads_within_its_budget() -> None:
    fastest = min(_seconds_to_load() for _ in range(3))
    assert fastest < 0.150


def _seconds_to_load() -> float:
    started = time.perf_counter()
    load([OWN])
    return time.perf_counter() - started


def test_the_version_is_the_date_of_the_release_of_the_rules(catalogue: Catalogue) -> None:
    assert catalogue.version == (OWN / "VERSION").read_text(encoding="ascii").strip()


def test_merged_services_answer_to_both_names(catalogue: Catalogue) -> None:
    assert catalogue.service("x-grok") is catalogue.service("x")
    assert catalogue.service("github-copilot") is catalogue.service("github")
    assert catalogue.service("x").setting("x-grok.grok-training") is not None


def test_every_readable_setting_says_what_it_wants_on_a_page_of_its_service(catalogue: Catalogue) -> None:
    for service in catalogue.services:
        for setting in service.settings:
            if setting.form is Form.READ:
                assert setting.want, f"{service.id}.{setting.id}"
                assert setting.page, f"{service.id}.{setting.id}"
                assert setting.page_confirmed, f"{service.id}.{setting.id}"


def test_no_password_is_ever_typed_over_plain_http(catalogue: Catalogue) -> None:
    origins = [origin for service in catalogue.services for origin in service.origins]
    assert all(origin.startswith("https://") for origin in origins)


def test_everything_about_pinterest_that_a_page_shows_is_read(pinterest: Service) -> None:
    by_hand = {setting.id for setting in pinterest.settings if setting.form is not Form.READ}
    assert len(pinterest.settings) == 32
    assert len(by_hand) == 13
    assert {"genai-training", "private-profile", "search-privacy", "labs", "two-factor"}.isdisjoint(by_hand)


def test_pinterest_settings_without_an_address_are_reached_through_the_menu(pinterest: Service) -> None:
    labs = pinterest.setting("labs")
    assert labs is not None
    assert labs.page == "https://www.pinterest.com/settings/"
    assert labs.steps[0].names["en"] == ("Labs",)


def test_pinterest_knows_older_and_german_labels(pinterest: Service) -> None:
    ads = pinterest.setting("ads-sites-you-visit")
    assert ads is not None
    assert "Use sites you visit" in ads.labels["en"]
    assert ads.labels["de"][0] == "Informationen von dir besuchten Webseiten verwenden"
    assert Kind.CHECKBOX in ads.kind
    assert ads.needs_save


def test_what_policies_and_laws_say_is_sourced_and_in_both_languages() -> None:
    everything: list[Law | Policy] = [*load_laws(OWN), *load_policies(OWN)]
    for said in everything:
        assert {"en", "de"} <= set(said.says), said.id
        assert said.sources, said.id
    assert set(NOT_ADVICE) == {"en", "de"}


@pytest.mark.parametrize(
    ("service", "setting", "law"),
    [
        ("pinterest", "request-your-data", "gdpr-15"),
        ("pinterest", "delete-account", "gdpr-17"),
        ("23andme", "research-consent", "gdpr-7-3"),
        ("uber", "do-not-sell", "ccpa-opt-out"),
        ("pinterest", "genai-training", "gdpr-21"),
    ],
)
def test_a_right_is_shown_beside_the_setting_that_uses_it(
    catalogue: Catalogue, service: str, setting: str, law: str
) -> None:
    found = catalogue.service(service).setting(setting)
    assert found is not None
    assert law in found.law


@pytest.mark.parametrize(("service", "setting"), [("pinterest", "social-video-downloads"), ("tiktok", "downloads")])
def test_a_law_on_selling_data_is_not_cited_where_nothing_is_sold(
    catalogue: Catalogue, service: str, setting: str
) -> None:
    found = catalogue.service(service).setting(setting)
    assert found is not None
    assert found.law == ()


def test_a_mistake_in_the_laws_is_told_like_one_in_a_rule_file(tmp_path: Path) -> None:
    (tmp_path / "law.toml").write_text("[[law]]\nid = 3\n", encoding="utf-8")
    with pytest.raises(RuleFileProblem):
        load_laws(tmp_path)
    assert any("law.toml" in wrong for wrong in check(tmp_path, CHECKED))


def test_a_rule_file_loads_alike_from_toml_and_compiled(catalogue: Catalogue) -> None:
    for name in ("pinterest", "chatgpt", "mastodon"):
        assert load_file(OWN / f"{name}.toml", shipped=True) == catalogue.service(name)
