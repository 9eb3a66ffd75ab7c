"""What holds for the project as a whole: names, hosts, calls that are banned, and licences."""

import ast
import re
import subprocess
import sys
from importlib import metadata
from pathlib import Path

import pytest

from auditor.browser.workers import SEAL

ROOT = Path(__file__).parent.parent
TOP = {
    "auditor", "ui", "resources", "tests", "pyproject.toml", "build.spec", "README.md", "SECURITY.md", "CHANGELOG.md",
    "LICENSE", "requirements.lock", "dev.py", ".ci", ".gitignore",
}  # fmt: skip
REGISTRY_HOSTS = re.compile(r"(files\.)?pythonhosted\.org|pypi\.org|registry\.npmjs\.org|deb\.debian\.org")
MACHINE_PATHS = re.compile(r"/(work|root|home/[a-z]+)/(main|shared|\.cache|\.pyenv)")
OPERATING = {"click", "dblclick", "fill", "press", "tap", "check", "uncheck", "select_option", "set_checked", "type"}
MAY_OPERATE = {f"auditor/browser/{name}.py" for name in ("sign_in", "form_fields", "reach", "pointer")}
COPYLEFT = re.compile(r"\b(A?GPL|GNU (Affero )?General Public)", re.IGNORECASE)


def tracked() -> list[Path]:
    told = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True)
    return [ROOT / line for line in told.stdout.splitlines() if (ROOT / line).is_file()]


def texts() -> list[tuple[str, str]]:
    found = []
    for path in tracked():
        try:
            found.append((path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")))
        except UnicodeDecodeError:
            continue
    return found


def test_nothing_but_the_agreed_names_is_at_the_top() -> None:
    assert {path.relative_to(ROOT).parts[0] for path in tracked()} <= TOP


def test_no_file_names_a_registry_host_or_a_path_of_one_machine() -> None:
    this = Path(__file__).relative_to(ROOT).as_posix()
    for name, text in texts():
        if name != this:
            assert not REGISTRY_HOSTS.search(text), name
            assert not MACHINE_PATHS.search(text), name


def test_every_locked_requirement_is_pinned_and_hashed() -> None:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    pins = re.findall(r"^[a-z0-9][^\s#]*==\S+", lock, flags=re.MULTILINE | re.IGNORECASE)
    assert len(pins) > 20
    for block in re.split(r"\n(?=\S)", lock):
        if "==" in block.splitlines()[0]:
            assert "--hash=sha256:" in block, block.splitlines()[0]


def test_r19_only_signing_in_and_the_guarded_pointer_can_operate_a_page() -> None:
    for path in (ROOT / "auditor").rglob("*.py"):
        name = path.relative_to(ROOT).as_posix()
        if name in MAY_OPERATE:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Await) and isinstance(node.value, ast.Call):
                called = node.value.func
                assert not (isinstance(called, ast.Attribute) and called.attr in OPERATING), f"{name}:{node.lineno}"


def test_r18_the_program_evades_no_detection() -> None:
    for name, text in texts():
        if name.startswith(("auditor/", "ui/", "pyproject", "requirements")):
            assert not re.search(r"stealth|patchright|undetected|user_agent=", text), name
    assert "navigator" not in SEAL
    for name, call in calls_in("auditor"):
        if isinstance(call.func, ast.Attribute) and call.func.attr == "add_init_script":
            assert ast.unparse(call.args[0]) == "SEAL", name


def calls_in(folder: str) -> list[tuple[str, ast.Call]]:
    """Every call, and the file and line it stands in."""
    return [
        (f"{path.relative_to(ROOT).as_posix()}:{node.lineno}", node)
        for path in (ROOT / folder).rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
    ]


def test_r21_no_text_of_a_page_or_a_rule_becomes_a_script_or_part_of_a_selector() -> None:
    """Scripts are constants of ours; a selector is one of ours, or the whole of what a rule says in its `css` key.

    That key may be handed to a selector engine of ours by its name, which is a constant.
    """
    variable = re.compile(r"_?[A-Z][A-Z_]*|css|\w+(\.\w+)*\.css|f'\{[A-Z]+\}=\{css\}'")
    seen = 0
    for name, call in calls_in("auditor"):
        called = call.func
        if isinstance(called, ast.Attribute) and called.attr in ("evaluate", "evaluate_handle", "locator"):
            first = call.args[0]
            written_out = isinstance(first, ast.Constant) and isinstance(first.value, str)
            assert written_out or variable.fullmatch(ast.unparse(first)), name
            seen += 1
    assert seen > 10


def test_the_architecture_holds() -> None:
    lint_imports = Path(sys.executable).with_name("lint-imports")
    told = subprocess.run([lint_imports], cwd=ROOT, capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stdout


@pytest.mark.parametrize("package", ["playwright", "keyring", "cryptography", "msgspec", "Jinja2", "platformdirs"])
def test_nothing_copyleft_is_shipped(package: str) -> None:
    told = metadata.metadata(package)
    licences = " ".join(told.get_all("Classifier") or []) + " " + " ".join(told.get_all("License-Expression") or [])
    assert not COPYLEFT.search(licences), licences
