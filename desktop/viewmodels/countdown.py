"""Counting seconds down on screen."""

import math
from collections.abc import Callable

from desktop.services.ports import Sleep


class Countdown:
    """Tells the whole seconds that are left, down to zero. A later run takes the place of an earlier one."""

    def __init__(self, sleep: Sleep, tell: Callable[[int], None]) -> None:
        self._sleep = sleep
        self._tell = tell
        self._run: object | None = None

    async def run(self, seconds: float) -> None:
        """Count ``seconds`` down."""
        run = self._run = object()
        for left in range(math.ceil(seconds), 0, -1):
            self._tell(left)
            await self._sleep(1)
            if self._run is not run:
                return
        self._tell(0)
