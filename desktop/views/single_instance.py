"""One window for each kind of service: a second start brings up the first one's.

Who is the first is decided by a lock file, since that needs nothing but QtCore, and a window waits for the answer. The
two talk over a local socket, with QtNetwork, which is loaded for that alone.
"""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCryptographicHash, QDeadlineTimer, QDir, QLockFile, QObject, QThread, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

RAISE: Final = b"raise"
"""All that one instance may say to another."""
PATIENCE_MS: Final = 5000
"""A first one that is busy starting listens within this time; one that does not is beyond being asked."""
PAUSE_MS: Final = 50


class SingleInstance(QObject):
    """Finds out about an earlier start of the same user, and hears of later ones.

    ``raised`` is emitted when one of those asks for the window.
    """

    raised = Signal()

    def __init__(self, kind: str, *, patience_ms: int = PATIENCE_MS, parent: QObject | None = None) -> None:
        super().__init__(parent)
        home = QCryptographicHash.hash(QDir.homePath().encode(), QCryptographicHash.Algorithm.Sha256)
        self._name = f"twinbolt-{kind}-{home.toHex().toStdString()[:16]}"
        self._patience_ms = patience_ms
        self._lock = QLockFile(QDir.temp().filePath(f"{self._name}.lock"))
        self._lock.setStaleLockTime(0)  # however old: it counts for as long as its process lives
        self._server: QLocalServer | None = None

    def is_first(self) -> bool:
        """Become the instance that later ones find; tells ``False``, and raises the other, where there is one."""
        deadline = QDeadlineTimer(self._patience_ms)
        while not self._lock.tryLock(0):
            if self._tell_other():
                return False
            if self._lock.error() != QLockFile.LockError.LockFailedError or deadline.hasExpired():
                break  # no lock can be had here, or the other one hangs: better two windows than none
            QThread.msleep(PAUSE_MS)
        return True

    def listen(self) -> None:
        """Hear of later starts from now on."""
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415  (not before the first paint)

        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._accept)
        if not self._server.listen(self._name):
            QLocalServer.removeServer(self._name)  # nobody answered there, so it was left behind by a crash
            self._server.listen(self._name)

    def close(self) -> None:
        """Let the next start be the first."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    def _tell_other(self) -> bool:
        from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415  (only where there is another one)

        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(self._patience_ms):
            return False
        socket.write(RAISE)
        told = socket.waitForBytesWritten(self._patience_ms)
        socket.disconnectFromServer()
        return told

    def _accept(self) -> None:
        # Each stays with the server, a few bytes: to have one deleted later than its server ends the process.
        while self._server is not None and (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(lambda caller=socket: self._hear(caller))
            self._hear(socket)

    def _hear(self, socket: "QLocalSocket") -> None:
        if socket.bytesAvailable() >= len(RAISE):
            if bytes(socket.read(len(RAISE) + 1).data()) == RAISE:
                self.raised.emit()
            socket.abort()
