"""The shipped Pinterest rule against a replica built from public documentation, over TLS at the real hostname."""

from pathlib import Path
from typing import Any

import pytest

from auditor import paths
from tests.e2e.program import Answer, Program
from tests.replicas.pinterest.site import FACTS, PinterestReplica

pytestmark = [pytest.mark.browser, pytest.mark.slow]
DOCUMENTED_PAGES = [row["id"] for row in FACTS["rows"] if row["page"] in ("privacy", "visibility")]


@pytest.fixture
def program(tmp_path: Path) -> Program:
    return Program(tmp_path / "home")


def audit(program: Program, replica: PinterestReplica, *more: str, password: str = "") -> Answer:
    arguments = [f"--browser-arg={argument}" for argument in replica.browser_args]
    return program(
        *more, "audit", "--service", "pinterest", "--username", replica.username, "--password-stdin", "--yes",
        "--json", "-", *arguments, says=(password or replica.password) + "\n",
    )  # fmt: skip


def found(answer: Answer) -> dict[str, dict[str, Any]]:
    return {finding["setting"]: finding for finding in answer.json["findings"]}


@pytest.mark.parametrize("seed", [1, 2])
def test_every_on_off_row_is_read_as_the_server_has_it_and_nothing_is_changed(program: Program, seed: int) -> None:
    with PinterestReplica(seed=seed) as replica:
        answer = audit(program, replica)
        findings = found(answer)
        read = {name: findings[name]["value"] for name in replica.truth()}
        assert read == replica.truth(), answer.err
        assert replica.log == []
        assert replica.attempts == 1


def test_a_german_account_is_read_where_german_labels_are_documented_and_never_wrongly(program: Program) -> None:
    with PinterestReplica(seed=3, language="de") as replica:
        findings, truth = found(audit(program, replica)), replica.truth()
        for row in FACTS["rows"]:
            value = findings[row["id"]]["value"]
            assert value in (truth[row["id"]], None)
            if "label_de" in row:
                assert value is not None, findings[row["id"]]


def test_a_row_that_european_accounts_do_not_have_is_not_offered_rather_than_wrong(program: Program) -> None:
    with PinterestReplica(seed=4, variant="eu") as replica:
        finding = found(audit(program, replica))["ads-sharing-with-partners"]
        assert finding["state"] == "not_offered"


def test_a_label_changed_in_the_rule_is_unreadable_never_wrong(program: Program, tmp_path: Path) -> None:
    rules = tmp_path / "rules"
    rules.mkdir()
    shipped = (paths.catalogue_directory() / "pinterest.toml").read_text(encoding="utf-8")
    changed = shipped.replace('"Search privacy"', '"Something else altogether"')
    assert changed != shipped
    (rules / "pinterest.toml").write_text(changed, encoding="utf-8")
    with PinterestReplica(seed=5) as replica:
        answer = audit(program, replica, "--catalogue", str(rules))
        # A rule from elsewhere may not have the password typed without a confirmed origin: nothing is read at all.
        assert answer.code == 3
        assert found(answer)["search-privacy"]["value"] is None


def test_a_renamed_row_is_unreadable_with_a_hint_never_wrong(program: Program) -> None:
    with PinterestReplica(
        seed=6, renamed={"search-privacy": "Search privacy settings", "genai-training": "AI"}
    ) as replica:
        findings = found(audit(program, replica))
        assert findings["search-privacy"]["state"] == "unreadable"
        assert findings["genai-training"]["state"] == "unreadable"
        assert findings["private-profile"]["value"] == replica.truth()["private-profile"]


def test_a_wrong_password_is_tried_exactly_once_and_said_in_words(program: Program) -> None:
    with PinterestReplica(seed=7) as replica:
        answer = audit(program, replica, password="not-it")
        assert answer.code == 3
        assert replica.attempts == 1
        assert "not-it" not in answer.out + answer.err
        assert {finding["state"] for finding in answer.json["findings"]} <= {"not_checked", "by_hand"}


def test_without_the_pinned_key_the_page_is_refused(program: Program) -> None:
    with PinterestReplica(seed=8) as replica:
        resolver = f"--browser-arg={replica.browser_args[0]}"
        answer = program(
            "audit", "--service", "pinterest", "--username", replica.username, "--password-stdin", "--yes",
            "--json", "-", resolver, says=replica.password + "\n",
        )  # fmt: skip
        assert answer.code == 3
        assert replica.attempts == 0


def test_the_replica_holds_every_documented_row_with_a_page_and_an_on_off_control() -> None:
    assert len(DOCUMENTED_PAGES) == 10
