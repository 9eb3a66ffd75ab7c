"""The packaged program: what is known without building it, and, where asked for, the build itself.

`PRIVACY_AUDITOR_BUILD=1 pytest tests/test_build.py` makes it (about a minute) and tries it; where there is time,
`.ci/run` has `dev.py build` do so too.
"""

import json
import os
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from auditor import packaged
from auditor.accounts.keyring_parts import missing_parts
from auditor.accounts.vault import BACKENDS
from auditor.cli import main
from auditor.commands import self_test
from auditor.commands.self_test import NOT_OK, NOT_RUN, OK, Untried, tried, window_checks
from auditor.problems import BrowserNotFound

ROOT = Path(__file__).parent.parent
ASKED = bool(os.environ.get("PRIVACY_AUDITOR_BUILD"))
built_where_asked = pytest.mark.skipif(
    not ASKED, reason="NOT run: set PRIVACY_AUDITOR_BUILD=1 to make the packaged program"
)


# --- without a build -----------------------------------------------------------------------------------------------


def test_a_packaged_program_refuses_switches_for_the_browser(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    for arguments in (["--browser-arg=--x", "history"], ["history", "--browser-arg=--x"]):
        with pytest.raises(SystemExit) as ended:
            main(arguments)
        assert ended.value.code == 2
        assert "refused in a packaged program" in capsys.readouterr().err


def test_a_packaged_program_finds_the_others_beside_itself(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "privacy-auditor-window"))
    monkeypatch.setattr(sys, "platform", "linux")
    assert packaged.program(packaged.ENGINE) == (str(tmp_path / "privacy-auditor"),)
    monkeypatch.setattr(sys, "platform", "win32")
    assert packaged.program(packaged.ASK) == (str(tmp_path / "privacy-auditor-ask.exe"),)


@pytest.mark.parametrize("name", packaged.MODULES)
def test_from_source_each_program_is_a_module_that_exists(name: str) -> None:
    interpreter, flag, module = packaged.program(name)
    assert (interpreter, flag) == (sys.executable, "-m")
    path = ROOT / module.replace(".", "/")
    assert path.with_suffix(".py").is_file() or (path / "__main__.py").is_file()


def test_the_build_makes_exactly_the_programs_that_are_looked_for() -> None:
    spec = (ROOT / "build.spec").read_text(encoding="utf-8")
    for name, module in packaged.MODULES.items():
        assert f'"{name}": ROOT / "{module.split(".")[0]}"' in spec


def test_programs_that_are_started_get_the_library_path_of_before(monkeypatch: pytest.MonkeyPatch) -> None:
    packed = {"LD_LIBRARY_PATH": "/opt/app/_internal", "LD_LIBRARY_PATH_ORIG": "/usr/lib/mine", "OTHER": "1"}
    untouched = dict(packed)
    packaged.give_back_library_path(untouched)
    assert untouched == packed
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    packaged.give_back_library_path(packed)
    assert packed == {"LD_LIBRARY_PATH": "/usr/lib/mine", "OTHER": "1"}
    none_before = {"LD_LIBRARY_PATH": "/opt/app/_internal"}
    packaged.give_back_library_path(none_before)
    assert none_before == {}


# --- self-test -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("platform", BACKENDS)
def test_a_keyring_backend_that_was_left_out_is_named(platform: str) -> None:
    def load(module: str) -> None:
        raise ImportError(module)

    assert BACKENDS[platform][0] in missing_parts(platform, load)
    assert missing_parts(platform, str) == ()


def test_a_part_is_ok_or_failed_or_not_run_and_says_so_in_a_sentence() -> None:
    def raising(failure: Exception) -> self_test.Check:
        def attempt() -> str:
            raise failure

        return tried("part", attempt)

    assert tried("part", lambda: "It works.").row() == {"part": "part", "result": OK, "ok": True, "detail": "It works."}
    assert raising(Untried("Nothing here.")).row()["ok"] is None
    assert raising(BrowserNotFound()).result == NOT_OK
    assert "No browser was found." in raising(BrowserNotFound()).detail
    assert raising(FileNotFoundError("node")) == self_test.Check("part", NOT_OK, "FileNotFoundError: node")


@pytest.mark.parametrize(
    ("program", "said"),
    [
        ((str(ROOT / "no-such-program"),), "could not be started"),
        ((sys.executable, "-c", "raise SystemExit('no Qt here')"), "ended with code 1: no Qt here"),
        ((sys.executable, "-c", "print('{}[')"), "ended with code 0"),
    ],
)
def test_a_window_that_cannot_be_tried_fails_and_its_parts_are_not_run(program: tuple[str, ...], said: str) -> None:
    checks = window_checks(program)
    assert [check.result for check in checks] == [NOT_OK] + [NOT_RUN] * 4
    assert said in checks[0].detail


def test_the_windows_program_tries_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setenv("PRIVACY_AUDITOR_HOME", str(tmp_path))
    checks = {check.part: check for check in window_checks()}
    assert list(checks) == list(self_test.WINDOW_PARTS)
    assert [part for part, check in checks.items() if check.result == NOT_OK] == []
    assert checks["engine"].result == checks["fonts"].result == checks["icons"].result == OK


@pytest.mark.browser
def test_the_self_test_reads_the_practice_accounts_and_stores_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PRIVACY_AUDITOR_HOME", str(tmp_path))
    monkeypatch.setattr(self_test, "window_checks", list)
    assert main(["self-test", "--json"]) == 0
    rows = {row["part"]: row for row in json.loads(capsys.readouterr().out)}
    assert list(rows) == ["catalogue", "store", "keyring", "driver", "browser", "practice audit"]
    assert "all of them rightly, and changed none" in rows["practice audit"]["detail"]
    assert main(["history", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == []


# --- the build itself ----------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def build(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder with the packaged program, away from where it was made."""
    folder = tmp_path_factory.mktemp("built")
    places = ["--distpath", str(folder), "--workpath", str(folder / "work")]
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", *places, "build.spec"]
    subprocess.run(command, cwd=ROOT, check=True)
    moved = folder / "moved here"
    (folder / "privacy-settings-auditor").rename(moved)
    yield moved


def away(home: Path, **more: str) -> dict[str, str]:
    """The surroundings of somebody who has neither our sources nor our Python."""
    kept = {name: os.environ[name] for name in ("DISPLAY", "LANG", "XDG_RUNTIME_DIR") if name in os.environ}
    return kept | {"PATH": "/usr/bin:/bin", "HOME": str(home), "PRIVACY_AUDITOR_HOME": str(home), **more}


@built_where_asked
@pytest.mark.slow
def test_the_packaged_program_passes_its_self_test_wherever_it_is_put(build: Path, tmp_path: Path) -> None:
    told = subprocess.run(
        [build / "privacy-auditor", "self-test", "--json"],
        cwd=tmp_path, env=away(tmp_path), capture_output=True, text=True, check=False,
    )  # fmt: skip
    rows = {row["part"]: row for row in json.loads(told.stdout)}
    assert told.returncode == 0, told.stderr
    assert [part for part, row in rows.items() if row["result"] == NOT_OK] == []
    assert rows["practice audit"]["ok"]
    assert rows["engine"]["ok"]


@built_where_asked
@pytest.mark.slow
def test_the_packaged_program_starts_the_browser_without_its_own_libraries(build: Path, tmp_path: Path) -> None:
    spy = tmp_path / "spy"
    spy.write_text(f'#!/bin/sh\nenv > {shlex.quote(str(tmp_path / "seen"))}\nexec chromium "$@"\n')
    spy.chmod(0o755)
    environment = away(tmp_path, PRIVACY_AUDITOR_BROWSER=str(spy), LD_LIBRARY_PATH=str(tmp_path / "mine"))
    audit = [str(build / "privacy-auditor"), "audit", "--practice", "--seed", "1", "--json", "-"]
    told = subprocess.run(audit, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert told.returncode == 1, told.stderr
    assert json.loads(told.stdout)["complete"]
    seen = (tmp_path / "seen").read_text()
    assert f"LD_LIBRARY_PATH={tmp_path / 'mine'}\n" in seen
    assert str(build) not in seen


@built_where_asked
@pytest.mark.slow
def test_the_packaged_program_does_not_tell_where_it_was_made(build: Path) -> None:
    for path in build.rglob("*"):
        if path.is_file() and path.suffix in {".json", ".txt", ""} and "playwright" not in path.parts:
            assert str(ROOT).encode() + b"/" not in path.read_bytes(), path
