"""Notices that nobody uses the app any more."""

from math import ceil

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QWindow

from desktop.services.idle import Idleness

LONGEST_WAIT_S = 86_400
"""A timer of Qt's counts milliseconds in 32 bits."""
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
    """Watches what the system sends to a window. ``idle`` is emitted once nobody used it for the time to wait.

    Between two uses nothing runs but one timer, and none at all where there is nothing to wait for. The window's handle
    is watched and not the application: a filter in Python must not see objects that are half gone.
    """

    idle = Signal()

    def __init__(self, idleness: Idleness, window: QWindow) -> None:
        super().__init__(window)
        self._idleness = idleness
        self._minutes = 0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._look)
        window.installEventFilter(self)

    def wait(self, minutes: int) -> None:
        """Wait for so many minutes without use from now on; 0 for not at all."""
        if minutes == self._minutes:
            return
        self._minutes = minutes
        self._timer.stop()
        if minutes:
            self._idleness.used()
            self._look()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in USE and self._minutes:
            self._look()  # first: a computer that slept too long is not saved by whoever wakes it
            self._idleness.used()
        return super().eventFilter(watched, event)

    def _look(self) -> None:
        """Say so if the time is over; else look again when it may be."""
        left_s = self._idleness.left_s(self._minutes)
        if not left_s:
            self.idle.emit()
        elif not self._timer.isActive():
            self._timer.start(ceil(min(left_s, LONGEST_WAIT_S) * 1000))
