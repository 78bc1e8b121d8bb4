"""The pretend service as one ASGI application, with everything that steers it."""

import asyncio

from msgspec import Struct
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Router
from starlette.types import ASGIApp

from desktop.contract.endpoint import Endpoint
from desktop.contract.hosts import SESSION_COOKIE
from desktop.simulator.clock import Clock, SystemClock
from desktop.simulator.controls import Controls
from desktop.simulator.faults import Fault, FaultKind
from desktop.simulator.personas import Persona
from desktop.simulator.randomness import Randomness, SystemRandomness
from desktop.simulator.routes import routes
from desktop.simulator.stage import Stage
from desktop.simulator.wire.delivery import Sleep, arrive, lose, response
from desktop.simulator.wire.gate import Credentials
from desktop.simulator.wire.serving import Arrival, fault_for, serve
from desktop.simulator.world import World


class PretendSession(Struct, frozen=True, kw_only=True):
    """A device that is signed in to a pretend account."""

    user_id: int
    name: str
    display_name: str
    cookie: str


class Simulator:
    """The whole pretend service.

    Attributes:
        app: the ASGI application. It raises :class:`~desktop.simulator.faults.Broken` where a connection is to break.
        controls: what a practice dock or a test steers it by.
    """

    def __init__(
        self,
        *,
        persona: str = Persona.FRESH,
        clock: Clock | None = None,
        randomness: Randomness | None = None,
        latency_s: float = 0.0,
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        """Start as ``persona``; each answer takes ``latency_s`` seconds, spent in ``sleep``.

        Raises:
            ValueError: there is no such persona.
        """
        self._stage = Stage(Persona(persona), clock or SystemClock(), randomness or SystemRandomness())
        self._latency_s = latency_s
        self._sleep = sleep
        self.controls = Controls(self._stage)
        self.app: ASGIApp = Router(routes(self._respond), redirect_slashes=False)

    @property
    def world(self) -> World:
        """The state of the account that plays the persona; another object once another persona was chosen."""
        return self._stage.world

    @property
    def other_world(self) -> World:
        """The state of the second account."""
        return self._stage.worlds[1]

    def sign_in(self) -> PretendSession | None:
        """Sign a device in to the persona's account, without any ceremony; ``None`` for one that is signed out."""
        return None if self._stage.persona is Persona.SIGNED_OUT else _signed_in(self.world)

    def sign_in_to_other(self) -> PretendSession:
        """Sign a device in to the second account, without any ceremony."""
        return _signed_in(self.other_world)

    async def _respond(self, endpoint: Endpoint, request: Request) -> Response:
        arrival = await _arrival(request)
        if self._latency_s:
            await self._sleep(self._latency_s)
        worlds = self._stage.worlds
        fault = fault_for(worlds, endpoint, arrival)
        if fault is None:
            return response(serve(worlds, endpoint, arrival), self.controls.now())
        return await self._faulty(fault, endpoint, arrival)

    async def _faulty(self, fault: Fault, endpoint: Endpoint, arrival: Arrival) -> Response:
        if fault.kind is FaultKind.CLOCK_JUMP:
            self.controls.advance(fault.seconds)
        if not fault.is_served:
            lose(fault)
        answer = serve(self._stage.worlds, endpoint, arrival, fault)
        return await arrive(response(answer, self.controls.now()), fault, self._sleep)


def _signed_in(world: World) -> PretendSession:
    account = world.account
    return PretendSession(
        user_id=account.user_id,
        name=account.name,
        display_name=account.display_name,
        cookie=world.sessions.open().cookie,
    )


async def _arrival(request: Request) -> Arrival:
    headers = request.headers
    return Arrival(
        user_id=request.path_params.get("userId"),
        query=request.query_params,
        content_type=headers.get("content-type", ""),
        body=await request.body(),
        carried=Credentials(
            cookie=request.cookies.get(SESSION_COOKIE),
            csrf_token=headers.get("x-csrf-token"),
            challenge={name: value for name, value in headers.items() if name.startswith("rblx-challenge-")},
        ),
    )
