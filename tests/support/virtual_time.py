"""An event loop on which waiting takes no time."""

import asyncio
import selectors
from collections.abc import Callable, Coroutine
from datetime import UTC, datetime
from typing import Any, TypeVar

T = TypeVar("T")

START = datetime(2026, 3, 1, 12, 0, 5, tzinfo=UTC).timestamp()


class VirtualTimeLoop(asyncio.SelectorEventLoop):
    """Leaps to the next timer whenever nothing else is to be done, and no worker thread is at work."""

    def __init__(self) -> None:
        self._ahead = 0.0
        self._working = 0
        super().__init__(_Leaping(self._leap))

    def time(self) -> float:
        return super().time() + self._ahead

    def run_in_executor(self, executor: Any, func: Callable[..., T], *args: Any) -> asyncio.Future[T]:
        self._working += 1
        future: asyncio.Future[T] = super().run_in_executor(executor, func, *args)
        future.add_done_callback(self._worked)
        return future

    def _worked(self, _future: object) -> None:
        self._working -= 1

    def _leap(self, seconds: float) -> bool:
        if self._working:
            return False
        self._ahead += seconds
        return True


class _Leaping(selectors.DefaultSelector):
    """Does not wait for anything if it can leap instead."""

    def __init__(self, leap: Callable[[float], bool]) -> None:
        super().__init__()
        self._leap = leap

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        if timeout is None or timeout <= 0:
            return super().select(timeout)
        return super().select(0) or ([] if self._leap(timeout) else super().select(timeout))


class VirtualClock:
    """The time of the running loop, for the app and the simulator alike. Sleeping is the loop's own."""

    def now(self) -> float:
        return START + asyncio.get_running_loop().time() - self._zero

    def __init__(self) -> None:
        self._zero = asyncio.get_running_loop().time()

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)


def run(main: Coroutine[Any, Any, T]) -> T:
    """Run on a loop of virtual time."""
    with asyncio.Runner(loop_factory=VirtualTimeLoop) as runner:
        return runner.run(main)
