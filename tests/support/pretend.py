"""The pretend world of a test: the simulator, the way to it, and one clock for everybody."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Protocol

import httpx

from desktop.contract.endpoint import Endpoint
from desktop.simulator.faults import Broken, Fault, FaultKind
from desktop.simulator.randomness import SeededRandomness
from desktop.simulator.service import Simulator
from tests.support.breaking import over_a_connection


class TestClock:
    """One time for the app and the simulator, which stands still unless it is moved. Who sleeps wakes when it is."""

    __test__ = False

    def __init__(self) -> None:
        self.time = datetime(2026, 3, 1, 12, 0, 5, tzinfo=UTC).timestamp()
        self._sleepers: list[tuple[float, asyncio.Future[None]]] = []

    def now(self) -> float:
        return self.time

    async def sleep(self, seconds: float) -> None:
        woken: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._sleepers.append((self.time + seconds, woken))
        await woken

    @property
    def is_waited_for(self) -> bool:
        """Whether anybody sleeps."""
        return any(not woken.done() for _, woken in self._sleepers)

    def advance(self, seconds: float) -> None:
        self.time += seconds
        due = [woken for time, woken in self._sleepers if time <= self.time]
        self._sleepers = [sleeper for sleeper in self._sleepers if sleeper[1] not in due]
        for woken in due:
            if not woken.done():
                woken.set_result(None)


class AnyClock(Protocol):
    """One time for the app and the simulator."""

    def now(self) -> float: ...
    async def sleep(self, seconds: float) -> None: ...


class AppClock:
    """The same time, as the app's port gives it."""

    def __init__(self, clock: AnyClock) -> None:
        self._clock = clock

    def now(self) -> datetime:
        return datetime.fromtimestamp(self._clock.now(), UTC)


SENT_AGAIN = {"x-csrf-token", "rblx-challenge-id"}
"""Headers of refusals after which the client sends the same request once more, with what it lacked."""


class Wire(httpx.AsyncBaseTransport):
    """The way to the simulator. It remembers what travelled, and can be cut, or hold answers up.

    A request that was only refused for want of a CSRF token is not remembered: the client repeats it by itself.
    """

    def __init__(self, simulator: Simulator) -> None:
        self._simulator = simulator
        self._inner = httpx.ASGITransport(simulator.app)
        self._sent: list[tuple[str, str]] = []
        self._served: list[tuple[str, str]] = []
        self._held: dict[str, asyncio.Event] = {}
        self.cut = False
        self.travelling = 0
        """How many requests have no answer yet."""

    def lose_answer_of(self, endpoint: Endpoint) -> None:
        """Lose the next answer of ``endpoint``, after the service did what it was asked."""
        self._simulator.world.faults.order(Fault(kind=FaultKind.RESET, endpoint=endpoint, served=True))

    def lose_request_of(self, endpoint: Endpoint) -> None:
        """Lose the next request to ``endpoint`` on the way, after it was sent."""
        self._simulator.world.faults.order(Fault(kind=FaultKind.RESET, endpoint=endpoint))

    def hold(self, endpoint: Endpoint, *, user_id: int | None = None) -> asyncio.Event:
        """Hold back every answer of ``endpoint``, or those about one account, until what is returned is set."""
        tail = _tail(endpoint) if user_id is None else endpoint.path.format(userId=user_id)
        return self._held.setdefault(tail, asyncio.Event())

    def count(self, endpoint: Endpoint) -> int:
        """How often ``endpoint`` was served."""
        return _count(self._served, endpoint)

    def sent(self, endpoint: Endpoint) -> int:
        """How often a request to ``endpoint`` left the client for good, whatever became of it."""
        return _count(self._sent, endpoint)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        path = request.url.path
        if self.cut:
            raise httpx.ConnectError("no network", request=request)
        self._sent.append((request.method, path))
        self.travelling += 1
        try:
            async with over_a_connection(request):
                response = await self._answer(request)
        finally:
            self.travelling -= 1
        for tail, released in self._held.items():
            if path.endswith(tail):
                await released.wait()
        return response

    async def _answer(self, request: httpx.Request) -> httpx.Response:
        asked = (request.method, request.url.path)
        try:
            response = await self._inner.handle_async_request(request)
        except Broken as broken:
            if broken.served:
                self._served.append(asked)
            raise
        held_up = response.status_code == httpx.codes.FORBIDDEN and SENT_AGAIN & response.headers.keys()
        if held_up:
            self._sent.remove(asked)
        if "x-csrf-token" not in response.headers:
            self._served.append(asked)
        return response


def _count(asked: list[tuple[str, str]], endpoint: Endpoint) -> int:
    return sum(verb == endpoint.verb and path.endswith(_tail(endpoint)) for verb, path in asked)


def _tail(endpoint: Endpoint) -> str:
    return endpoint.path.rpartition("{userId}")[2]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pretend:
    """Simulator, wire and clock, which belong together."""

    simulator: Simulator
    wire: Wire
    clock: AnyClock


Prepare = Callable[[Simulator], None]


def demands_password(simulator: Simulator) -> None:
    """Have the password asked for before the authenticator is set up."""
    simulator.world.policy.password_for_authenticator = True


def pretend(persona: str = "fresh", prepare: Prepare | None = None, clock: AnyClock | None = None) -> Pretend:
    """Make the world of ``persona``, and have ``prepare`` change it before anybody looks."""
    clock = clock or TestClock()
    simulator = Simulator(persona=persona, clock=clock, randomness=SeededRandomness(7))
    if prepare is not None:
        prepare(simulator)
    return Pretend(simulator=simulator, wire=Wire(simulator), clock=clock)
