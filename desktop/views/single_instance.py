"""One window for each kind of service: a second start brings up the first one's."""

from PySide6.QtCore import QCryptographicHash, QDir, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

RAISE = b"raise"
"""All that one instance may say to another."""
PATIENCE_MS = 1000


class SingleInstance(QObject):
    """Listens for later starts of the same user. ``raised`` is emitted when one asks for the window."""

    raised = Signal()

    def __init__(self, kind: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        home = QCryptographicHash.hash(QDir.homePath().encode(), QCryptographicHash.Algorithm.Sha256)
        self._name = f"twinbolt-{kind}-{home.toHex().toStdString()[:16]}"
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._accept)

    def is_first(self) -> bool:
        """Become the instance that later ones find; tells ``False``, and raises the other, where there is one."""
        if self._tell_other():
            return False
        if not self._server.listen(self._name):
            QLocalServer.removeServer(self._name)  # nobody answered, so it was left behind by a crash
            self._server.listen(self._name)
        return True

    def close(self) -> None:
        """Let the next start be the first."""
        self._server.close()

    def _tell_other(self) -> bool:
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(PATIENCE_MS):
            return False
        socket.write(RAISE)
        told = socket.waitForBytesWritten(PATIENCE_MS)
        socket.disconnectFromServer()
        return told

    def _accept(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(lambda caller=socket: self._hear(caller))
            socket.disconnected.connect(socket.deleteLater)
            self._hear(socket)

    def _hear(self, socket: QLocalSocket) -> None:
        if socket.bytesAvailable() >= len(RAISE):
            if bytes(socket.read(len(RAISE) + 1).data()) == RAISE:
                self.raised.emit()
            socket.abort()
