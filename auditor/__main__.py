"""`python -m auditor` and `privacy-auditor`."""

import sys

from auditor.cli import main as command_line
from auditor.packaged import give_back_library_path


def main() -> None:
    """Run the command line and end the process with its exit code."""
    give_back_library_path()
    sys.exit(command_line())


if __name__ == "__main__":
    main()
