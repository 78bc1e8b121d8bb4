"""Notices that somebody uses the app, and that nobody does."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from desktop.services.idle import Idleness

LOOK_MS = 10_000
USE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    },
)


class IdleWatch(QObject):
    """Looks every ten seconds while it exists; ``looked`` is emitted each time."""

    looked = Signal()

    def __init__(self, idleness: Idleness, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._idleness = idleness
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.looked)
        self._timer.start()
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in USE:
            self._idleness.used()
        return super().eventFilter(watched, event)
