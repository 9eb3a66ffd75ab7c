"""Loading rule files: DESIGN.md's sample as it stands, every key of the format, and every mistake at once."""

import json
import tomllib
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from auditor import paths
from auditor.catalogue.load import LARGEST_FILE, LONGEST_LINE, load, load_file, parse
from auditor.catalogue.model import Category, Form, Kind, Verb
from auditor.problems import RuleFileProblem, StorageProblem, UnknownService

SAMPLE = """\
format = 1
id = "pinterest"
name = "Pinterest"
origins = ["https://www.pinterest.com"]            # the only places a password may be typed
hosts = ["www.pinterest.com", "*.pinterest.com"]   # where its pages live

[sign_in]
url = "https://www.pinterest.com/login/"
username = { css = "input#email" }
password = { css = "input#password" }
signed_in = { page = "https://www.pinterest.com/settings/", shows = ["Privacy and data", "Account management"] }

[[setting]]
id = "genai-training"
page = "https://www.pinterest.com/settings/privacy"
section = "GenAI"
labels.en = ["Use your data to train Pinterest Canvas"]
kind = "checkbox"
want = ["off"]                                      # one or more exact values
category = "ai_training"
exposes = { what = 2, to = 2, undo = 3, whom = 2, by_default = 3 }   # severity is computed from this
why = "What you save or upload may train Pinterest's image model."
cost = "Nothing you will notice."                  # what you give up by changing it
default = { value = "on", evidence = "reported" }
sources = [{ url = "https://help.pinterest.com/en/article/manage-genai-settings", seen = 2026-09-14 }]
checked = 2026-11-22
"""
FULL = Path(__file__).with_name("full.toml").read_text(encoding="utf-8")
SCHEMA = json.loads((paths.resources() / "schema" / "rule-1.json").read_text(encoding="utf-8"))


def mistakes_in(text: str, *, shipped: bool = True) -> str:
    with pytest.raises(RuleFileProblem) as told:
        parse(text.encode(), "rules.toml", shipped=shipped)
    found = told.value.facts["mistakes"]
    assert isinstance(found, tuple)
    return "\n".join(found)


def plain(value: Any) -> Any:
    """TOML values as JSON has them: dates become text."""
    if isinstance(value, dict):
        return {key: plain(below) for key, below in value.items()}
    if isinstance(value, list):
        return [plain(below) for below in value]
    return str(value) if isinstance(value, date) else value


@pytest.mark.parametrize("shipped", [True, False])
def test_the_sample_of_the_design_loads_as_it_stands(tmp_path: Path, shipped: bool) -> None:
    file = tmp_path / "pinterest.toml"
    file.write_text(SAMPLE, encoding="utf-8")
    service = load_file(file, shipped=shipped)
    setting = service.settings[0]
    assert service.shipped is shipped
    assert service.sign_in is not None
    assert service.sign_in.signed_in is not None
    assert service.sign_in.signed_in.shows == {"en": ("Privacy and data", "Account management")}
    assert (setting.form, setting.kind, setting.want) == (Form.READ, (Kind.CHECKBOX,), ("off",))
    assert setting.category is Category.AI_TRAINING
    assert setting.section == {"en": ("GenAI",)}
    assert setting.sources[0].seen == date(2026, 9, 14)


def test_every_key_of_the_format_is_read_into_its_place() -> None:
    service = parse(FULL.encode(), "everything.toml", shipped=True)
    training, audience = service.settings
    assert [step.verb for step in training.steps] == [Verb.MENU, Verb.GO, Verb.SCROLL, Verb.DISMISS]
    assert training.steps[0].names == {"en": ("Account",), "de": ("Konto",)}
    assert training.labels["en"] == ("Train on my data", "Use my data for training")
    assert training.anchors.test_id == ("training-toggle",)
    assert training.default.by_plan == {"team": "off"}
    assert training.may_be_absent
    assert training.needs_save
    assert service.languages == ("en", "de")
    assert service.setting("training-old") is training
    assert service.contact.emails == ("privacy@example.com",)
    assert audience.form is Form.BY_HAND
    assert audience.page is None


def test_the_published_schema_accepts_what_the_loader_accepts() -> None:
    jsonschema.validate(plain(tomllib.loads(FULL)), SCHEMA)
    jsonschema.validate(plain(tomllib.loads(SAMPLE)), SCHEMA)


def tables_of_schema() -> Iterator[tuple[str, dict[str, Any]]]:
    yield "", SCHEMA
    for name, below in SCHEMA["$defs"].items():
        for one in below.get("oneOf", [below]):
            if "properties" in one:
                yield name, one


def test_the_schema_and_the_full_example_name_the_same_keys() -> None:
    used = {key for key in _keys(tomllib.loads(FULL)) if not key[0].isupper()}
    told = {key for _, table in tables_of_schema() for key in table["properties"]}
    nested = {
        key
        for _, table in tables_of_schema()
        for below in table["properties"].values()
        for key in [*below.get("properties", {}), *below.get("items", {}).get("properties", {})]
    }
    free = {"en", "de", "old-one", "team"}
    assert used - free == told | nested


def _keys(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for key, below in value.items():
            yield key
            yield from _keys(below)
    if isinstance(value, list):
        for below in value:
            yield from _keys(below)


def test_the_schema_names_the_closed_words_of_the_model() -> None:
    setting = SCHEMA["$defs"]["setting"]["properties"]
    assert setting["category"]["enum"] == [word.value for word in Category]
    assert setting["kind"]["anyOf"][0]["enum"] == [word.value for word in Kind]
    assert setting["form"]["enum"] == [word.value for word in Form]


@pytest.mark.parametrize("head", ["", "[sign_in]", "[terms]", "[contact]", "[[witness]]", "[[setting]]"])
def test_an_unknown_key_is_refused_by_loader_and_schema_alike(head: str) -> None:
    text = FULL.replace(head, f"{head}\nfrobnicate = 1", 1) if head else "frobnicate = 1\n" + FULL
    assert "frobnicate: unknown key" in mistakes_in(text)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(plain(tomllib.loads(text)), SCHEMA)


def test_every_mistake_of_a_file_is_told_at_once_with_its_line() -> None:
    text = (
        SAMPLE.replace('kind = "checkbox"', 'kind = "chekbox"')
        .replace('want = ["off"]', "want = []")
        .replace('page = "https://www.pinterest.com/settings/privacy"', 'page = "http://www.pinterest.com/x"\nfrob = 3')
        .replace('category = "ai_training"\n', "")
        .replace('["https://www.pinterest.com"]', '["https://www.pinterest.com/"]')
        .replace('name = "Pinterest"', "name = 7")
    )
    told = mistakes_in(text).splitlines()
    assert told[0] == "line 3: name: must be a text in quotes"
    assert told[1].startswith("line 4: origins[1]: must be an exact origin")
    assert [line.split(":")[0] for line in told] == [
        "line 3", "line 4", "line 13", "line 15", "line 16", "line 19", "line 20",
    ]  # fmt: skip
    assert "setting[1].category: is missing" in told[2]


WRONG = {
    'origins = ["http://www.pinterest.com"]': "must begin with https://",
    'origins = ["https://www.pinterest.com:443"]': "must be an exact origin: https://www.pinterest.com",
    'origins = ["https://WWW.pinterest.com"]': "lower case",
    'origins = ["https://user:pw@www.pinterest.com"]': "user name",
    'origins = ["https://www.pinterest.com\\\\@evil.test"]': "is not an address",
    'origins = ["javascript:alert(1)"]': "is not an address",
    "origins = []": "must not be empty",
    'hosts = ["*"]': "must be a host name",
    'hosts = ["*.com"]': "covers too much",
    'hosts = ["https://www.pinterest.com"]': "must be a host name",
    'id = "Pinterest"': "lower case words",
    'id = "../../etc"': "lower case words",
    "format = 2": "this program knows format 1",
    'format = "1"': "must be a whole number",
    'want = ["perhaps"]': 'a checkbox is "on" or "off"',
    'want = ["off", "off"]': "names a value twice",
    'page = "https://www.evil.test/settings"': "none of the service's hosts",
    'labels.en = ["a\\u0000b"]': "control characters",
    'labels.en = [""]': "must not be empty",
    "labels.en = [1]": "must be a text in quotes",
    'labels.english = ["Train"]': "must be a language code",
    'checked = "2026-11-22"': "must be a date",
    "sources = [{ seen = 2026-09-14 }]": "title: is missing",
    'sources = [{ url = "ftp://example.com/x" }]': "must begin with https://",
    "sources = 3": "must be a list of tables",
    "exposes = { what = 4, to = 2, undo = 3, whom = 2, by_default = 3 }": "from 0 to 3",
    "exposes = { what = 2 }": "to: is missing",
    'steps = [{ click = "#x" }]': "exactly one of open, go, scroll, dismiss",
    'steps = [{ open = "checkbox", name = "x" }]': "must be one of",
    'steps = [{ open = "link", name = "Delete account" }]': "sounds like a change",
    'steps = [{ go = "https://evil.test/" }]': "none of the service's hosts",
    'steps = [{ scroll = "down" }]': 'must be "end"',
    'title = "' + "x" * 81 + '"': "at most 80 characters",
    'aliases = ["genai-training"]': "already belongs to",
    'needs_save = "yes"': "must be true or false",
}


@pytest.mark.parametrize("line", WRONG)
def test_each_rule_of_the_format_is_held(line: str) -> None:
    assert WRONG[line] in mistakes_in(_with(line))


def _with(line: str) -> str:
    """The sample with this line in place of the one for the same key, or at its end."""
    key = line.partition("=")[0].strip().partition(".")[0]
    lines = SAMPLE.splitlines()
    same = [at for at, old in enumerate(lines) if old.partition("=")[0].strip().partition(".")[0] == key]
    at = same[-1] if same and key != "id" else same[0] if same else len(lines)
    return "\n".join([*lines[:at], line, *lines[at + 1 :]])


def test_two_settings_may_not_share_an_id_nor_take_a_retired_one() -> None:
    again = SAMPLE[SAMPLE.index("[[setting]]") :]
    assert "genai-training already belongs to setting genai-training" in mistakes_in(SAMPLE + again)
    retired = SAMPLE + '\n[retired]\ngenai-training = "gone"\n'
    assert "genai-training already belongs to a retired setting" in mistakes_in(retired)


def test_plain_http_is_for_loopback_in_files_from_elsewhere_only() -> None:
    local = SAMPLE.replace("https://www.pinterest.com", "http://127.0.0.1:8080").replace(
        '"www.pinterest.com", "*.pinterest.com"', '"127.0.0.1"'
    )
    assert parse(local.encode(), "local.toml", shipped=False).origins == ("http://127.0.0.1:8080",)
    assert "must begin with https://" in mistakes_in(local, shipped=True)
    for origin in ("http://[::1]:8080", "http://localhost:8080", "http://pins.localhost"):
        text = local.replace("http://127.0.0.1:8080", origin)
        assert parse(text.encode(), "local.toml", shipped=False).origins == (origin,)
    for origin in ("http://10.0.0.1", "http://localhost.evil.test", "http://127.0.0.1.evil.test"):
        assert "https://" in mistakes_in(local.replace("http://127.0.0.1:8080", origin), shipped=False)


def test_software_people_host_themselves_has_paths_for_addresses() -> None:
    text = (
        SAMPLE.replace("https://www.pinterest.com", "")
        .replace('origins = [""]', "self_hosted = true")
        .replace('hosts = ["www.pinterest.com", "*.pinterest.com"]', "")
    )
    service = parse(text.encode(), "own.toml", shipped=True)
    assert service.self_hosted
    assert service.settings[0].page == "/settings/privacy"
    wrong = text.replace('page = "/settings/privacy"', 'page = "//evil.test/"')
    assert "must be a path beginning with /" in mistakes_in(wrong)


def test_files_that_are_no_rule_file_at_all_are_refused_in_one_sentence() -> None:
    assert "not TOML" in mistakes_in("= 3")
    assert "longer than" in mistakes_in("x = " + "[" * (LONGEST_LINE + 1))
    assert "nested too deeply" in mistakes_in("x = " + "[\n" * 1_500)
    assert "larger than" in mistakes_in("#\n" * LARGEST_FILE)
    with pytest.raises(RuleFileProblem, match="not UTF-8"):
        parse(b"format = 1\nid = '\xff'", "rules.toml", shipped=True)


def test_rules_from_elsewhere_replace_shipped_ones_but_do_not_count_as_shipped(tmp_path: Path) -> None:
    (tmp_path / "pinterest.toml").write_text(
        SAMPLE.replace('origins = ["https://www.pinterest.com"]', 'origins = ["https://evil.test"]'), encoding="utf-8"
    )
    catalogue = load([paths.catalogue_directory(), tmp_path])
    assert catalogue.service("pinterest").shipped is False
    assert load([paths.catalogue_directory()]).service("pinterest").shipped is True


def test_an_unknown_service_is_told_with_what_looks_like_it(tmp_path: Path) -> None:
    (tmp_path / "pinterest.toml").write_text(SAMPLE, encoding="utf-8")
    with pytest.raises(UnknownService) as told:
        load([tmp_path]).service("pintrest")
    assert told.value.facts["nearest"] == ("pinterest",)


def test_mistakes_in_several_files_are_told_together(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / f"{name}.toml").write_text("format = 1", encoding="utf-8")
    with pytest.raises(RuleFileProblem) as told:
        load([tmp_path])
    assert told.value.facts["file"] == "a.toml, b.toml"


def test_a_directory_that_is_not_there_is_a_problem_not_a_crash(tmp_path: Path) -> None:
    with pytest.raises(StorageProblem):
        load([tmp_path / "nowhere"])
