"""The six real applications, each signed in to through the program's own sign-in and compared with its own database.

    python -m tests.bench.rigs RIGS [APP …] [--flip]

RIGS is the directory with the applications' `up.sh`, `truth.py` and `set.py`; they must be running. Needs a keyring
(for example under `dbus-run-session` with an unlocked gnome-keyring). `--flip` sets every setting to another value
behind the browser's back and reads again.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any, Final

RULES: Final = Path(__file__).parent.parent / "rigs"

SHOWN: Final = {
    "gender": {
        "unknown": "They edit wiki pages",
        "female": "She edits wiki pages",
        "male": "He edits wiki pages",
    },
    "showuseras": {
        "loginname": "Login name",
        "username": "User's full name",
        "username_link": "User's full name as interwiki user link",
        "email": "User's e-mail addresss (obfuscated according to mailguard setting)",
        "email_link": "User's e-mail addresss as a mailto: link",
    },
    "mdn_requests": {
        "0": "ask me",
        "1": "send receipt",
        "2": "ignore request",
        "3": "send receipt to my contacts, otherwise ask me",
        "4": "send receipt to my contacts, otherwise ignore",
    },
    "thumbnails": {"none": "None", "common": "Only common media hosts", "all": "All"},
}
"""What a page calls values that are stored under other words."""


def program(*arguments: str, says: str = "") -> subprocess.CompletedProcess[str]:
    """One call of the command line with the rules for self-hosted software."""
    return subprocess.run(
        [sys.executable, "-m", "auditor", "--catalogue", str(RULES), *arguments],
        input=says, capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip


def truth(app: Path) -> dict[str, Any]:
    """What the application's own database says."""
    told = subprocess.run([sys.executable, str(app / "truth.py")], capture_output=True, text=True, check=True)
    found: dict[str, Any] = json.loads(told.stdout)
    return found


def shown(setting: dict[str, Any], stored: object) -> str:
    """The value as a page shows it."""
    if isinstance(stored, bool):
        return "on" if stored else "off"
    labels: dict[str, str] = SHOWN.get(setting["id"]) or setting.get("value_labels", {})
    return labels.get(str(stored), str(stored))


def compare(app: Path, settings: list[dict[str, Any]], snapshot: dict[str, Any]) -> tuple[int, list[str]]:
    """How many were read right, and what was not."""
    stored, read = truth(app), {finding["setting"]: finding for finding in snapshot["findings"]}
    right, amiss = 0, []
    for setting in settings:
        finding = read.get(setting["id"].replace("_", "-"), {})
        expected = shown(setting, stored[setting["id"]])
        if finding.get("value") == expected:
            right += 1
        else:
            amiss.append(f"{setting['id']}: stored {expected!r}, read {finding.get('value')!r} {finding.get('reason')}")
    return right, amiss


def flip(app: Path, settings: list[dict[str, Any]]) -> None:
    """Give every setting its next value, behind the browser's back."""
    stored = truth(app)
    for setting in settings:
        values = setting["values"]
        now = stored[setting["id"]]
        following = values[(values.index(now) + 1) % len(values)] if now in values else values[0]
        give(app, setting["id"], following)


def give(app: Path, setting: str, value: object) -> None:
    """Set one setting of an application, behind the browser's back."""
    written = json.dumps(value) if isinstance(value, bool) else str(value)
    subprocess.run([sys.executable, str(app / "set.py"), setting, written], check=True, capture_output=True)


def audit(app: Path, told: dict[str, Any]) -> dict[str, Any]:
    """Add the account, audit it, and give the snapshot."""
    added = program(
        "accounts", "add", app.name, "--url", told["url"].rstrip("/"), "--username", told["username"],
        "--password-stdin", "--way", "password", "--yes", "--json", says=told["password"] + "\n",
    )  # fmt: skip
    if added.returncode != 0:
        raise SystemExit(f"{app.name}: could not be added: {added.stderr}")
    account = json.loads(added.stdout)["id"]
    ran = program("audit", "--account", account, "--json", "-")
    if not ran.stdout:
        raise SystemExit(f"{app.name}: no snapshot, exit {ran.returncode}: {ran.stderr}")
    snapshot: dict[str, Any] = json.loads(ran.stdout)
    program("accounts", "remove", account)
    return snapshot


def main() -> int:
    """Print a line for each application; exit 1 when one setting was misread or changed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("rigs", type=Path)
    parser.add_argument("apps", nargs="*")
    parser.add_argument("--flip", action="store_true")
    options = parser.parse_args()
    bad = False
    with tempfile.TemporaryDirectory() as home:
        os.environ["PRIVACY_AUDITOR_HOME"] = home
        for app in sorted(path.parent for path in options.rigs.glob("*/app.json")):
            if options.apps and app.name not in options.apps:
                continue
            told = json.loads((app / "app.json").read_text())
            for turn in ("as it is", "flipped") if options.flip else ("as it is",):
                if turn == "flipped":
                    flip(app, told["settings"])
                before = truth(app)
                right, amiss = compare(app, told["settings"], audit(app, told))
                changed = truth(app) != before
                bad = bad or bool(amiss) or changed
                print(f"{app.name:12} {turn:9} {right}/{len(told['settings'])} right, changed: {changed}", flush=True)
                for line in amiss:
                    print("   " + line)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
