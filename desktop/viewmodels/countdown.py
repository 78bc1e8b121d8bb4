"""Counting seconds down on screen."""

import math
from collections.abc import Callable
from datetime import timedelta

from desktop.services.ports import Clock, Sleep


class Countdown:
    """Tells the whole seconds that are left, down to zero. A later run takes the place of an earlier one."""

    def __init__(self, clock: Clock, sleep: Sleep, tell: Callable[[int], None]) -> None:
        self._clock = clock
        self._sleep = sleep
        self._tell = tell
        self._run: object | None = None

    async def run(self, seconds: float) -> None:
        """Count ``seconds`` down."""
        run = self._run = object()
        end = self._clock.now() + timedelta(seconds=seconds)
        while (left := (end - self._clock.now()).total_seconds()) > 0:
            self._tell(math.ceil(left))
            await self._sleep(1)
            if self._run is not run:
                return
        self._tell(0)
