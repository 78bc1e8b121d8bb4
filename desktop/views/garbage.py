"""Python's garbage collection, kept to Qt's own thread.

By itself it runs in whichever thread comes to need memory. In a worker thread it would free what Python holds of a
widget while Qt, which waits for no lock of Python's, is deleting that very widget: the process would die.
"""

import gc
from types import TracebackType
from typing import Final, Self

from PySide6.QtCore import QObject, QTimer

INTERVAL_MS: Final = 2000


class GarbageCollection(QObject):
    """While entered, garbage is looked for every now and then by the thread that made this, and by no other."""

    def __init__(self, *, interval_ms: int = INTERVAL_MS, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(interval_ms)
        self._timer.timeout.connect(self._collect)

    def __enter__(self) -> Self:
        gc.disable()
        self._timer.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._timer.stop()
        self._collect()  # what is due now, or it is collected by the next object to die, inside Qt's locks
        gc.enable()

    def _collect(self) -> None:
        """Collect the oldest generation that is due, by the thresholds that Python itself goes by."""
        due = [
            n for n, (count, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)) if count > most
        ]
        if due:
            gc.collect(due[-1])
