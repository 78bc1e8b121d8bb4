"""A whole app in a real window against the simulator, for the length of one test."""

import asyncio
import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime

import httpx
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from desktop.app import Twinbolt, pretend_backend
from desktop.contract.endpoint import Endpoint
from desktop.simulator.randomness import SeededRandomness
from desktop.simulator.service import Simulator
from desktop.viewmodels.shell import Mode
from tests.support.driver import Driver


class TestClock:
    """One time for the app and the simulator, which stands still unless it is moved."""

    __test__ = False

    def __init__(self) -> None:
        self.time = datetime(2026, 3, 1, 12, 0, 5, tzinfo=UTC).timestamp()

    def now(self) -> float:
        return self.time


class AppClock:
    """The same time, as the app's port gives it."""

    def __init__(self, clock: TestClock) -> None:
        self._clock = clock

    def now(self) -> datetime:
        return datetime.fromtimestamp(self._clock.time, UTC)


class Wire(httpx.AsyncBaseTransport):
    """The way to the simulator. It remembers what was sent, and can lose the answer to a request that was served."""

    def __init__(self, simulator: Simulator) -> None:
        self._inner = httpx.ASGITransport(simulator.app)
        self.sent: list[tuple[str, str]] = []
        self._loses: list[str] = []
        self.cut = False

    def lose_answer_of(self, endpoint: Endpoint) -> None:
        """Lose the next answer of ``endpoint``, after the service did what it was asked."""
        self._loses.append(endpoint.path.rpartition("{userId}")[2])

    def count(self, endpoint: Endpoint) -> int:
        """How often ``endpoint`` was asked."""
        tail = endpoint.path.rpartition("{userId}")[2]
        return sum(method == endpoint.verb and path.endswith(tail) for method, path in self.sent)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if self.cut:
            raise httpx.ConnectError("no network", request=request)
        self.sent.append((request.method, request.url.path))
        response = await self._inner.handle_async_request(request)
        lost = next((tail for tail in self._loses if request.url.path.endswith(tail)), None)
        if lost is not None and response.status_code == httpx.codes.OK:
            self._loses.remove(lost)
            raise httpx.ReadError("the connection was reset", request=request)
        return response


@dataclass(frozen=True, slots=True, kw_only=True)
class Rehearsal:
    """What a journey can reach: the window as its owner does, and the pretend world around it."""

    user: Driver
    simulator: Simulator
    wire: Wire
    clock: TestClock


Journey = Callable[[Rehearsal], Awaitable[None]]


def rehearse(
    qapp: QApplication, journey: Journey, *, persona: str = "fresh", prepare: Callable[[Simulator], None] | None = None
) -> None:
    """Run ``journey`` against a running app, and fail for every fault that the app met on the way."""

    async def run() -> None:
        clock = TestClock()
        simulator = Simulator(persona=persona, clock=clock, randomness=SeededRandomness(7))
        if prepare is not None:
            prepare(simulator)
        wire = Wire(simulator)
        app = Twinbolt(
            Mode.PRACTICE,
            lambda: pretend_backend(simulator, wire),
            clock=AppClock(clock),
            randomness=random.Random(7),  # noqa: S311  (repeatable on purpose)
        )
        faults: list[BaseException] = []
        app.tasks.broke.connect(faults.append)
        running = asyncio.ensure_future(app.run())
        user = Driver(app)
        try:
            await app.ready.wait()
            await journey(Rehearsal(user=user, simulator=simulator, wire=wire, clock=clock))
        finally:
            app.window.close()
            await running
        assert not faults

    qapp.setQuitOnLastWindowClosed(False)
    with QEventLoop(qapp) as loop:
        loop.run_until_complete(run())
