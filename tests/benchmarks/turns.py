"""How long the event loop is kept from anything else, which is how long a click would go unnoticed."""

import time
from collections.abc import Callable
from functools import wraps
from types import TracebackType
from typing import ParamSpec, Self, TypeVar

from PySide6.QtCore import Qt, QTimer

P = ParamSpec("P")
T = TypeVar("T")

LEAST_MS = 1.0
"""Turns of the loop that took less were waits and are no part of any distribution."""


class Turns(QTimer):
    """While entered, beats every millisecond, and notes by how much processor time two beats are apart.

    Processor time of the thread, so that what others do on this computer counts for nothing, and waiting neither.
    """

    def __init__(self) -> None:
        super().__init__(timerType=Qt.TimerType.PreciseTimer, interval=1)
        self.taken_ms: list[float] = []
        self._begun = 0.0
        self._excused = 0.0
        self._asking = False
        self.timeout.connect(self._beat)

    def __enter__(self) -> Self:
        self._begun = time.thread_time()
        self._excused = 0.0
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.stop()

    def excuse(self, work: Callable[P, T]) -> Callable[P, T]:
        """Leave out what takes time but is not the app's doing: whoever looks for what is written on screen."""

        @wraps(work)
        def excused(*args: P.args, **kwargs: P.kwargs) -> T:
            if self._asking:
                return work(*args, **kwargs)
            begun, self._asking = time.thread_time(), True
            try:
                return work(*args, **kwargs)
            finally:
                self._asking = False
                self._excused += time.thread_time() - begun

        return excused

    def set_apart(self, act: Callable[P, T]) -> Callable[P, T]:
        """Have something that the owner does begin a turn and end it: nobody clicks twice in one turn of the loop."""

        @wraps(act)
        def alone(*args: P.args, **kwargs: P.kwargs) -> T:
            self._beat()
            try:
                return act(*args, **kwargs)
            finally:
                self._beat()

        return alone

    def _beat(self) -> None:
        if not self.isActive():
            return
        now = time.thread_time()
        taken = (now - self._begun - self._excused) * 1000
        if taken >= LEAST_MS:
            self.taken_ms.append(taken)
        self._begun, self._excused = now, 0.0
