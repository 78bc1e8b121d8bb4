"""Work that is waited for until somebody has had enough."""

import asyncio
from collections.abc import Awaitable
from typing import TypeVar

T = TypeVar("T")


class Ended(Exception):
    """:meth:`Scope.end` was called before the work was done."""


class Scope:
    """Waits for one piece of work at a time; :meth:`end` cancels the work and nothing else of the task."""

    def __init__(self) -> None:
        self._running: asyncio.Timeout | None = None

    async def run(self, work: Awaitable[T]) -> T:
        """Wait for ``work``.

        Raises:
            Ended: :meth:`end` was called.
        """
        # A timeout without a deadline, which end() brings forward to now.
        self._running = scope = asyncio.timeout(None)
        try:
            async with scope:
                return await work
        except TimeoutError:
            if scope.expired():
                raise Ended from None
            raise
        finally:
            self._running = None

    def end(self) -> None:
        """Cancel the work, if there is any."""
        if self._running is not None and not self._running.expired():
            self._running.reschedule(asyncio.get_running_loop().time())
