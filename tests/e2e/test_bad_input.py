"""Wrong use and bad surroundings: a clear sentence, the right exit code, and nothing lost."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.program import Program

NOBODY = 65534
COMMANDS = (
    "audit", "survey", "accounts", "catalogue", "history", "diff", "export", "verify", "import", "practice",
    "self-test", "engine",
)  # fmt: skip


def test_an_unknown_service_is_named_with_the_nearest_known_one(program: Program) -> None:
    answer = program("audit", "--service", "pintrest")
    assert answer.code == 2
    assert "pintrest" in answer.err
    assert "pinterest" in answer.err


def test_an_audit_of_no_accounts_says_how_to_add_one(program: Program) -> None:
    answer = program("audit")
    assert answer.code == 2
    assert "accounts add" in answer.err


def test_an_unknown_option_is_wrong_use(program: Program) -> None:
    assert program("audit", "--practise").code == 2


def test_every_command_has_help(program: Program) -> None:
    for command in COMMANDS:
        answer = program(command, "--help")
        assert answer.code == 0
        assert "--browser-arg" not in answer.out


def test_a_rule_file_with_three_mistakes_has_all_three_reported(program: Program, tmp_path: Path) -> None:
    rules = tmp_path / "rules"
    rules.mkdir()
    (rules / "shop.toml").write_text(
        'format = 1\nid = "shop"\nname = "Shop"\norigins = ["http://shop.example"]\nhosts = ["shop.example"]\n'
        '[[setting]]\nid = "ads"\npage = "https://elsewhere.example/"\nlabels.en = ["Ads"]\nkind = "swich"\n'
        'want = ["off"]\ncategory = "ads_personalization"\n',
        encoding="utf-8",
    )
    answer = program("--catalogue", str(rules), "catalogue", "list", "--json")
    assert answer.code == 2
    assert answer.out == ""
    assert "shop.toml" in answer.err
    for wrong in ("origins", "page", "kind"):
        assert wrong in answer.err


def test_a_snapshot_file_cut_in_half_is_refused_and_left_as_it_is(program: Program, tmp_path: Path) -> None:
    half = tmp_path / "half.json"
    half.write_text('{"format": 1, "complete": true, "run": "8f1c', encoding="utf-8")
    answer = program("diff", str(half), str(half))
    assert answer.code == 2
    assert "half.json" in answer.err
    assert half.read_text(encoding="utf-8").endswith("8f1c")


def test_no_browser_is_said_before_anything_is_asked_for(program: Program, tmp_path: Path) -> None:
    environment = program.environment() | {"PRIVACY_AUDITOR_BROWSER": str(tmp_path / "no-such-browser")}
    answer = subprocess.run(
        [sys.executable, "-m", "auditor", "audit", "--practice", "--seed", "1"],
        env=environment, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert answer.returncode == 2
    assert "browser" in answer.stderr.casefold()


def test_a_browser_that_is_too_old_is_named_with_its_version(program: Program, tmp_path: Path) -> None:
    old = tmp_path / "old-chromium"
    old.write_text('#!/bin/sh\necho "Chromium 87.0.4280.141"\n', encoding="utf-8")
    old.chmod(0o755)
    environment = program.environment() | {"PRIVACY_AUDITOR_BROWSER": str(old)}
    answer = subprocess.run(
        [sys.executable, "-m", "auditor", "audit", "--practice", "--seed", "1"],
        env=environment, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert answer.returncode == 2
    assert "87.0" in answer.stderr


def test_a_place_that_cannot_be_written_is_refused_before_the_audit_begins(program: Program, tmp_path: Path) -> None:
    answer = program("audit", "--practice", "--json", str(tmp_path / "missing" / "out.json"))
    assert answer.code == 2
    assert "missing" in answer.err


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become another user")
def test_a_home_without_write_permission_is_named(program: Program, tmp_path: Path) -> None:
    locked = tmp_path / "locked"
    locked.mkdir(mode=0o555)
    for parent in (tmp_path, *tmp_path.parents):
        if parent.stat().st_uid == os.geteuid() and parent != Path("/"):
            parent.chmod(parent.stat().st_mode | 0o055)
    environment = program.environment() | {"PRIVACY_AUDITOR_HOME": str(locked / "home"), "HOME": str(locked)}
    as_nobody = f"import os, sys; from auditor.cli import main; os.setuid({NOBODY}); sys.exit(main(['history']))"
    answer = subprocess.run(
        [sys.executable, "-c", as_nobody], env=environment, capture_output=True, text=True, timeout=60, check=False
    )
    assert answer.returncode == 2, answer.stderr
    assert "locked" in answer.stderr


def test_without_a_screen_or_a_terminal_an_account_that_needs_its_person_is_not_checked(program: Program) -> None:
    answer = program("audit", "--service", "pinterest", "--yes", "--json", "-")
    assert answer.code == 3
    read = [finding for finding in answer.json["findings"] if finding["state"] != "by_hand"]
    assert {(finding["state"], finding["reason"]) for finding in read} == {("not_checked", "needs_sign_in")}
