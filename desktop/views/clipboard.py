"""Secrets on the clipboard: marked as such, and taken off again."""

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QGuiApplication

from desktop.model.secret import Secret

LIFETIME_S = 60
"""How long a secret may stay, unless something else was copied before."""

MARKS = {
    "x-kde-passwordManagerHint": b"secret",  # KDE's and most other clipboard managers on Linux
    "application/x-nspasteboard-concealed-type": b"",  # nspasteboard.org, macOS
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"\x01\x00\x00\x00",
}
"""What tells clipboard managers not to keep a copy, by the conventions of each system."""


class SecretClipboard(QObject):
    """The system's clipboard. Only what was put there by this object is ever cleared."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._copied: Secret[str] | None = None
        self._timer = QTimer(self, singleShot=True, interval=LIFETIME_S * 1000)
        self._timer.timeout.connect(self.clear)

    def copy_secret(self, secret: Secret[str]) -> None:
        """Copy, and clear after :data:`LIFETIME_S`."""
        data = QMimeData()
        data.setText(secret.reveal())
        for kind, value in MARKS.items():
            data.setData(kind, value)
        QGuiApplication.clipboard().setMimeData(data)
        self._copied = secret
        self._timer.start()

    @property
    def lifetime_s(self) -> float:
        return LIFETIME_S

    def holds_secret(self) -> bool:
        return self._copied is not None and QGuiApplication.clipboard().text() == self._copied.reveal()

    def clear(self) -> None:
        """Take the secret off, if it is still what the clipboard holds."""
        self._timer.stop()
        if self.holds_secret():
            QGuiApplication.clipboard().clear()
        self._copied = None
