"""Time that passes on screen."""

from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal

A_MINUTE_MS: Final = 60_000


class Minutes(QTimer):
    """Beats for a widget that says how long ago something was, from its ``showEvent`` to its ``hideEvent``.

    ``passed``: what is said may not be true any more.
    """

    passed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent, interval=A_MINUTE_MS, timerType=Qt.TimerType.VeryCoarseTimer)
        self.timeout.connect(self.passed)

    def begin(self) -> None:
        """Catch up with the time in which nobody looked, and go on."""
        self.passed.emit()
        self.start()
