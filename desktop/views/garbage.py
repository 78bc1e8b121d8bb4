"""Python's garbage collection, kept to Qt's own thread and out of its way.

By itself it runs in whichever thread comes to need memory. In a worker thread it would free what Python holds of a
widget while Qt, which waits for no lock of Python's, is deleting that very widget. Or it would free an object whose
timers run, which Qt can stop only in the object's own thread: the next of them would find nobody there. Either ends
the process.
"""

import gc
from types import TracebackType
from typing import Final, Self

from PySide6.QtCore import QAbstractEventDispatcher, QObject

YOUNG: Final = 10_000
"""So many new objects are worth a look, of a millisecond then. With Python's own 700, a start takes a hundred."""


class GarbageCollection(QObject):
    """While entered, garbage is looked for whenever the thread that entered runs out of events, and by no other.

    A program that does nothing makes no garbage, and so nothing wakes it up to look for some.
    """

    def __enter__(self) -> Self:
        self._was_enabled = gc.isenabled()
        gc.disable()
        self._threshold = gc.get_threshold()
        gc.set_threshold(max(YOUNG, self._threshold[0]), *self._threshold[1:])
        self._dispatcher = QAbstractEventDispatcher.instance()
        self._dispatcher.aboutToBlock.connect(collect_due)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._dispatcher.aboutToBlock.disconnect(collect_due)
        collect_due()  # or it is collected by the next object to die, inside Qt's locks
        gc.set_threshold(*self._threshold)
        if self._was_enabled:
            gc.enable()


def collect_due() -> None:
    """Collect the oldest generation that is due, by the thresholds that Python itself goes by."""
    due = [n for n, (count, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)) if count > most]
    if due:
        gc.collect(due[-1])
