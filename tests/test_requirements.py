"""Every requirement about secrets, sign-in and the guard has a test of its name, and SECURITY.md points at tests."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
REQUIREMENTS = [f"R{n}" for n in (*range(1, 23), 29, 37)]
FAULTS = [f"F{n}" for n in (11, 12, 16, 17, 18, 19, 20, 21, 28)]


def names_of_tests() -> set[str]:
    return {
        node.name
        for path in (ROOT / "tests").rglob("test_*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name.startswith("test_")
    }


@pytest.mark.parametrize("wanted", [*REQUIREMENTS, *FAULTS])
def test_each_requirement_has_a_test_that_carries_its_id(wanted: str) -> None:
    named = re.compile(rf"_{wanted.casefold()}(_|$)")
    assert [name for name in names_of_tests() if named.search(name)], f"{wanted} has no test named after it"


def test_what_security_md_points_at_is_there() -> None:
    text = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
    told = set(re.findall(r"`(tests/[\w/.]+)`", text))
    assert len(told) > 10
    for place in told:
        assert (ROOT / place).exists(), f"SECURITY.md points at {place}, which is not there"
    for name in re.findall(r"`(test_\w+)`", text):
        assert name in names_of_tests(), f"SECURITY.md points at {name}, which is not there"
