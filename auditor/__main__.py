"""`python -m auditor` and `privacy-auditor`."""

import sys

from auditor.accounts.hardening import protect_this_process
from auditor.cli import main as command_line
from auditor.packaged import give_back_library_path


def main() -> None:
    """Run the command line and end the process with its exit code."""
    give_back_library_path()
    protect_this_process()
    sys.exit(command_line())


if __name__ == "__main__":
    main()
