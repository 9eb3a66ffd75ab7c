"""A real Secret Service of its own for one test: a private bus with gnome-keyring in the state the test wants."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

AVAILABLE = bool(shutil.which("dbus-run-session") and shutil.which("gnome-keyring-daemon"))

UNLOCKED = "printf 'test-pw' | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1\n"
LOCK = (
    "import secretstorage; bus = secretstorage.dbus_init(); "
    "secretstorage.get_default_collection(bus).lock()\n"
)  # fmt: skip


@dataclass(frozen=True)
class Session:
    """A home and a bus for short Python programs."""

    home: Path

    def environment(self) -> dict[str, str]:
        """No display, so that nothing can prompt; nothing of the real desktop."""
        runtime = self.home / "run"
        runtime.mkdir(mode=0o700, exist_ok=True)
        gone = ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS")
        kept = {name: value for name, value in os.environ.items() if name not in gone}
        return kept | {
            "HOME": str(self.home),
            "XDG_DATA_HOME": str(self.home / "data"),
            "XDG_CONFIG_HOME": str(self.home / "config"),
            "XDG_RUNTIME_DIR": str(runtime),
            "PRIVACY_AUDITOR_HOME": str(self.home / "auditor"),
        }

    def python(self, program: str, *, before: str = UNLOCKED, **environment: str) -> subprocess.CompletedProcess[str]:
        """Run a Python program on a fresh bus, after `before` (a shell script) has prepared it."""
        script = before + f'exec "{sys.executable}" -c "$PROGRAM"\n'
        return subprocess.run(
            ["dbus-run-session", "--", "bash", "-c", script],
            env=self.environment() | {"PROGRAM": program} | environment,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    @contextmanager
    def bus(self) -> Iterator[dict[str, str]]:
        """A bus with an unlocked keyring for as long as this lasts: the environment of programs that use it."""
        script = UNLOCKED + 'echo "$DBUS_SESSION_BUS_ADDRESS"; read -r _ || true'
        with subprocess.Popen(
            ["dbus-run-session", "--", "bash", "-c", script], env=self.environment(),
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        ) as running:  # fmt: skip
            assert running.stdin is not None
            assert running.stdout is not None
            try:
                yield self.environment() | {"DBUS_SESSION_BUS_ADDRESS": running.stdout.readline().strip()}
            finally:
                running.stdin.close()
                running.wait(20)
