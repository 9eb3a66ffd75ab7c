"""One window for each home folder: who starts the program again gets the window that is open."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLockFile

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

AGAIN: Final = "opens_again"
"""A property of the application: that the window is to be opened anew after it was closed."""

SHOW: Final = b"show"
ANSWER_MILLISECONDS: Final = 5_000
RETRY_MILLISECONDS: Final = 50


class Instance:
    """The lock says at once who is first; the server, started after the first paint, hears those who come later.

    Qt knows a lock whose process is gone, so that a killed window stands in nobody's way.
    """

    def __init__(self, home: Path) -> None:
        self._home = home
        self._lock = QLockFile(str(home / "window.lock"))
        self._lock.setStaleLockTime(0)  # however old it is: a window may stay open for weeks
        self._server: QLocalServer | None = None

    def is_first(self) -> bool:
        """Whether no other window is open here. Where no lock can be made, nobody is kept out."""
        return self._lock.tryLock(0) or self._lock.error() != QLockFile.LockError.LockFailedError

    @property
    def _name(self) -> str:
        from hashlib import sha256  # noqa: PLC0415 -- after the first paint

        return f"privacy-settings-auditor-{sha256(str(self._home.resolve()).encode()).hexdigest()[:24]}"

    def show_first(self) -> bool:
        """Ask the window that is open to come to the front; whether it heard.

        Who starts the program twice in a moment comes before the first window listens: it is given time to.
        """
        from PySide6.QtCore import QDeadlineTimer, QThread  # noqa: PLC0415 -- only who comes second pays for it
        from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415 -- likewise

        socket, limit = QLocalSocket(), QDeadlineTimer(ANSWER_MILLISECONDS)
        socket.connectToServer(self._name)
        while not socket.waitForConnected(ANSWER_MILLISECONDS):
            if limit.hasExpired():
                return False
            QThread.msleep(RETRY_MILLISECONDS)
            socket.connectToServer(self._name)
        socket.write(SHOW)
        return socket.waitForReadyRead(ANSWER_MILLISECONDS)

    def listen(self, show: Callable[[], None]) -> None:
        """From now on `show` is called when the program is started again. Only this person can call."""
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415 -- after the first paint

        server = QLocalServer()
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(self._name)  # a killed window leaves its socket behind

        def meet() -> None:
            while (caller := server.nextPendingConnection()) is not None:
                caller.readyRead.connect(lambda caller=caller: _hear(caller, show))
                caller.disconnected.connect(caller.deleteLater)
                if caller.bytesAvailable():
                    _hear(caller, show)

        server.newConnection.connect(meet)
        server.listen(self._name)
        self._server = server

    def release(self) -> None:
        """The next start is the first one again."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()


def _hear(caller: "QLocalSocket", show: Callable[[], None]) -> None:
    if bytes(caller.readAll().data()) == SHOW:
        caller.write(SHOW)
        caller.flush()
        show()
