"""Signing in to the six real applications: wrong, right, kept, two accounts apart, and a session that has ended.

    python -m tests.bench.rigs_sign_in RIGS [APP …]

As in `rigs.py`, they must be running, and a keyring is needed. What was sent is counted in the browser's own network
log, by address. Prints a line for each application; exit 1 where a wrong password was not refused after one attempt,
where anything was read with it, or where a second audit had to sign in again. A second account of the same service,
with no right to be there, must get nothing of the first one's session. At last the applications forget their sessions
behind our back (their files and tables below RIG_HOME, and a restart): that has to be noticed, and signed in to once.
"""

import argparse
import json
import os
import sqlite3
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from tests.bench.rigs import program

WRONG = "wrong-Passw0rd?"
HARMLESS = (
    "usernameexists",
    "logclientevents",
    "torrents",
    "sync",
    "facilityuser",
    "heartbeat",
    "update2",
    "ListAccounts",
)
"""Parts of addresses that pages post to without a sign-in; the last two are the browser's own and reach nobody."""

STEPS = {"kolibri": 2}
"""Kolibri's own form posts the user name alone, with an empty password, before it asks for the password."""


REMEMBERS = {"shaarli": "its cookie is made of the password's hash, so no session can be ended behind our back"}

SESSION_TABLES = frozenset({"session", "sessions", "django_session", "objectcache"})


def attempts(log: Path) -> Counter[str]:
    """How many posts each address was sent, from a network log that the browser wrote."""
    return Counter(urlsplit(url).path for url in _posts(log) if not any(part in url for part in HARMLESS))


def _posts(log: Path) -> Iterator[str]:
    seen = set()
    for line in log.read_text(encoding="utf-8", errors="replace").splitlines():
        if '"method":"POST"' not in line:
            continue
        event = json.loads(line.rstrip(",]"))
        url, source = event["params"].get("url", ""), event["source"]["id"]
        if url.startswith("http") and source not in seen:
            seen.add(source)
            yield url


def audited(account: str, log: Path) -> tuple[dict[str, Any], str, Counter[str]]:
    """The snapshot, what a person was told, and what was sent."""
    ran = program(f"--browser-arg=--log-net-log={log}", "audit", "--account", account, "--json", "-")
    return json.loads(ran.stdout), ran.stderr, attempts(log)


def added(app: str, told: dict[str, Any], password: str) -> str:
    """An account with that password."""
    ran = program(
        "accounts", "add", app, "--url", told["url"].rstrip("/"), "--username", told["username"],
        "--password-stdin", "--way", "password", "--yes", "--json", says=password + "\n",
    )  # fmt: skip
    if ran.returncode != 0:
        raise SystemExit(f"{app}: could not be added: {ran.stderr}")
    account: str = json.loads(ran.stdout)["id"]
    return account


def tried(app: str, told: dict[str, Any], home: Path) -> bool:
    """One application: wrong, right, and right again with the session that was kept."""
    account = added(app, told, WRONG)
    snapshot, says, sent = audited(account, home / "wrong.json")
    program("accounts", "remove", account)
    reasons = Counter(str(finding["reason"]) for finding in snapshot["findings"])
    read = sum(finding["value"] is not None for finding in snapshot["findings"])
    print(f"{app:12} wrong password: sent {dict(sent)}, read {read}, {dict(reasons)}")
    print("             " + " / ".join(line for line in says.splitlines() if "assword" in line)[:300])
    once = STEPS.get(app, 1)
    good = sum(sent.values()) == once and read == 0 and "refused" in says
    account = added(app, told, told["password"])
    for turn in ("right password", "kept session"):
        snapshot, says, sent = audited(account, home / f"{turn.split()[0]}.json")
        read = sum(finding["value"] is not None for finding in snapshot["findings"])
        print(f"{'':12} {turn}: sent {dict(sent)}, read {read}/{len(snapshot['findings'])}", flush=True)
        good = good and sum(sent.values()) == once * (turn == "right password") and read == len(snapshot["findings"])
    good = kept_apart(app, told, account, home) and good
    good = ended_session(app, account, home, once) and good
    program("accounts", "remove", account)
    return good


def kept_apart(app: str, told: dict[str, Any], account: str, home: Path) -> bool:
    """Another account of the service, with a password of nobody's, and the first one again."""
    other = added(app, told | {"username": "nobody"}, WRONG)
    snapshot, _, _ = audited(other, home / "other.json")
    stolen = sum(finding["value"] is not None for finding in snapshot["findings"])
    program("accounts", "remove", other)
    snapshot, _, sent = audited(account, home / "first.json")
    read = sum(finding["value"] is not None for finding in snapshot["findings"])
    whole = len(snapshot["findings"])
    print(f"{'':12} another account beside it: read {stolen}; the first again: sent {dict(sent)}, read {read}/{whole}")
    return stolen == 0 and not sent and read == whole


def ended_session(app: str, account: str, home: Path, once: int) -> bool:
    """The application forgets who was signed in."""
    if app in REMEMBERS:
        print(f"{'':12} the session ended: NOT shown, {REMEMBERS[app]}")
        return True
    rig = Path(os.environ["RIGS"]) / app
    subprocess.run([rig / "down.sh"], check=True, capture_output=True)
    forget_sessions(Path(os.environ["RIG_HOME"]))
    subprocess.run([rig / "up.sh"], check=True, capture_output=True)
    snapshot, says, sent = audited(account, home / "ended.json")
    read = sum(finding["value"] is not None for finding in snapshot["findings"])
    print(f"{'':12} the session ended: sent {dict(sent)}, read {read}/{len(snapshot['findings'])}", flush=True)
    return "signing in" in says and sum(sent.values()) == once and read == len(snapshot["findings"])


def forget_sessions(files: Path) -> None:
    """Session files, the key of cookies that outlive them, and every table that is called after sessions."""
    for path in files.rglob("*"):
        kept_in_files = path.name.startswith(("sess_", "_htcookiesalt")) or path.parent == files / "home" / "sessions"
        if path.is_file() and kept_in_files:
            path.unlink()
        elif path.is_file() and path.suffix in (".db", ".sqlite", ".sqlite3"):
            with closing(sqlite3.connect(path, timeout=30)) as database, database:
                tables = [name for (name,) in database.execute("select name from sqlite_master where type = 'table'")]
                for name in SESSION_TABLES.intersection(tables):
                    database.execute(f"delete from {name}")  # noqa: S608 -- one of four names


def main() -> int:
    """Print what came of it; exit 1 where anything was not as it should be."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("rigs", type=Path)
    parser.add_argument("apps", nargs="*")
    options = parser.parse_args()
    bad = False
    with tempfile.TemporaryDirectory() as home:
        os.environ["PRIVACY_AUDITOR_HOME"] = str(Path(home) / "home")
        for app in sorted(path.parent for path in options.rigs.glob("*/app.json")):
            if options.apps and app.name not in options.apps:
                continue
            os.environ["RIGS"] = str(options.rigs)
            bad = not tried(app.name, json.loads((app / "app.json").read_text()), Path(home)) or bad
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
