"""What the client adds to a call: building it, sending it, reading its answer."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterable

import httpx

from desktop.api.client import Client
from desktop.api.session import Session
from desktop.contract import two_step
from desktop.contract.hosts import SESSION_COOKIE
from desktop.model.secret import Secret
from desktop.simulator.service import Simulator
from tests.benchmarks.answers import OWNER, PERSONA, Recorded, Recorder, Recordings
from tests.benchmarks.lines import Line

CALLS = 200


def calls(*, quick: bool) -> Iterable[Line]:
    """Make many calls, and as many with nothing but httpx, over the same transport."""
    rounds = 5 if quick else 20
    reading, raw_reading = zip(*asyncio.run(_measure(rounds)), strict=True)
    yield Line(
        name="call",
        what="one call of the client, processor time, beside httpx alone",
        unit="ms",
        budget=1.3,
        ours=reading,
        reference=raw_reading,
    )


async def _measure(rounds: int) -> list[tuple[float, float]]:
    cookie, recordings = await _record()
    raw = httpx.AsyncClient(transport=Recorded(recordings), headers={"cookie": f"{SESSION_COOKIE}={cookie}"})
    url = two_step.GET_CONFIGURATION.url(userId=OWNER)

    async def asked_raw() -> object:
        response = await raw.get(url)
        response.raise_for_status()
        return response.json()

    async with Session(Recorded(recordings), cookie=Secret(cookie)) as session:
        client = Client(session, user_id=OWNER)
        taken = [(await _each_ms(client.configuration.get), await _each_ms(asked_raw)) for _ in range(rounds)]
    await raw.aclose()
    return taken


async def _each_ms(call: Callable[[], Awaitable[object]]) -> float:
    begun = time.process_time()
    for _ in range(CALLS):
        await call()
    return (time.process_time() - begun) * 1000 / CALLS


async def _record() -> tuple[str, Recordings]:
    simulator = Simulator(persona=PERSONA)
    device = simulator.sign_in()
    assert device is not None
    recorder = Recorder(simulator)
    async with Session(recorder, cookie=Secret(device.cookie)) as session:
        client = Client(session, user_id=OWNER)
        await asyncio.gather(client.account.who_am_i(), client.configuration.get())
    return device.cookie, recorder.recordings
