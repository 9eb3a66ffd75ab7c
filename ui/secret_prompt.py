"""A small process of its own that asks for one secret and prints it: `python -m ui.secret_prompt --service … --what …`.

It is started by the engine, so that the secret never is in the window's memory. Exit code 1 means: called off.
"""

import argparse
import sys

from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout

from auditor.accounts.hardening import protect_this_process
from ui.text import PlainLabel
from ui.translate import tr


class SecretPrompt(QDialog):
    """Asks for a password or a one-time code."""

    def __init__(self, service: str, what: str) -> None:
        super().__init__()
        self.setWindowTitle(tr("Privacy Settings Auditor"))
        asks = tr("Password for {service}") if what == "password" else tr("One-time code for {service}")
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password if what == "password" else QLineEdit.EchoMode.Normal)
        self.field.setAccessibleName(asks.format(service=service))
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(PlainLabel(asks.format(service=service)))
        layout.addWidget(self.field)
        layout.addWidget(PlainLabel(tr("It is typed only at the service's own sign-in page.")))
        layout.addWidget(buttons)


def main() -> int:
    """Ask, print, end."""
    protect_this_process()
    parser = argparse.ArgumentParser()
    parser.add_argument("--service", required=True)
    parser.add_argument("--what", required=True, choices=["password", "code"])
    options = parser.parse_args()
    application = QApplication(sys.argv[:1])
    prompt = SecretPrompt(options.service, options.what)
    if prompt.exec() != QDialog.DialogCode.Accepted:
        return 1
    sys.stdout.buffer.write(f"{prompt.field.text()}\n".encode())  # whatever the system's own encoding is
    sys.stdout.buffer.flush()
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main())
