"""What time it is for the pretend service."""

import time
from typing import Protocol


class Clock(Protocol):
    """Tells the time, in seconds since 1970 UTC."""

    def now(self) -> float:
        """Give the current time in seconds since 1970 UTC."""
        ...


class SystemClock:
    """The computer's own clock."""

    def now(self) -> float:
        """Give the computer's time in seconds since 1970 UTC."""
        return time.time()


class AdvancingClock:
    """Another clock, moved ahead on request, so that nobody has to wait for something to expire."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._ahead_s = 0.0

    def now(self) -> float:
        """Give the moved time in seconds since 1970 UTC."""
        return self._clock.now() + self._ahead_s

    def advance(self, seconds: float) -> None:
        """Move ahead by ``seconds``; negative values move back."""
        self._ahead_s += seconds
