"""What holds for every test process."""

import signal


def pytest_configure() -> None:
    """A shell that starts us in the background has Ctrl+C ignored, and the programs we start would inherit that."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
