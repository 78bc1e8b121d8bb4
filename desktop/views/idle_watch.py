"""Notices that somebody uses the app, and that nobody does."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QWindow

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
    """Watches what the system sends to a window, and looks every ten seconds; ``looked`` is emitted each time.

    The window's handle is watched and not the application: a filter in Python must not see objects that are half gone.
    """

    looked = Signal()

    def __init__(self, idleness: Idleness, window: QWindow) -> None:
        super().__init__(window)
        self._idleness = idleness
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.looked)
        self._timer.start()
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in USE:
            self._idleness.used()
        return super().eventFilter(watched, event)
