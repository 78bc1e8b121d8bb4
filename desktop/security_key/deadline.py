"""The time that a ceremony may take."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Protocol

from desktop.security_key.failures import Trouble
from desktop.security_key.stop import Stop


class Alarm(Protocol):
    """A timer that was set, as :class:`threading.Timer` is one."""

    def start(self) -> None:
        """Begin to count down."""

    def cancel(self) -> None:
        """Do not go off any more."""


Timer = Callable[[float, Callable[[], None]], Alarm]
"""Makes an alarm of so many seconds that calls, from any thread."""


def daemon_timer(seconds: float, call: Callable[[], None]) -> Alarm:
    """Make an alarm that does not keep the program alive."""
    alarm = threading.Timer(seconds, call)
    alarm.daemon = True
    return alarm


@contextmanager
def deadline(stop: Stop, seconds: float, timer: Timer) -> Iterator[None]:
    """End the ceremony by time-out after ``seconds``, unless it is over by then."""
    alarm = timer(seconds, lambda: stop.end(Trouble.TIMED_OUT))
    alarm.start()
    try:
        yield
    finally:
        alarm.cancel()
